"""The lines of a text: where they end, which are blank, and whether they fit a width."""

import re
from collections.abc import Iterator

from msgspec import Struct

from nato_reader.readers.text.blocks import BLANK, VISIBLE

# The character that an end of a line is told by, and that end, in the order in which they become
# line feeds: https://www.unicode.org/versions/latest/core-spec/chapter-5/#G10213
_ENDS = (
    ("\r", "\r\n"),
    ("\r", "\r"),
    ("\f", "\n\f"),  # a page's end behind a line's is no blank line
    *((end, end) for end in "\f\v\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"),
)
_BLANK_LINES = re.compile(rf"\n{BLANK}*\n")
_LINE_ENDS = re.compile(rf"\n(?:{BLANK}*\n)?")


class Wrapping(Struct, frozen=True):
    """How a text is broken into lines.

    joined: whether blank lines part its paragraphs; else each line is one.
    width: what its lines were broken to fit, 0 where every break is there on purpose.
    """

    joined: bool
    width: int

    def goes_on(self, line: str, after: str, least: int = 0) -> bool:
        """Return whether `line` was broken only since the next word did not fit, or is cut short.

        least: the narrowest width that the text can be meant to have.
        """
        if not self.width:
            return False
        word = after[: _WIDEST + 1].split(maxsplit=1)[0]
        return word[0].islower() or len(line) + 1 + len(word) > max(self.width, least)


def with_line_feeds(text: str) -> str:
    """Return `text` with every end of a line as a line feed; itself where there is no other."""
    for mark, end in _ENDS:
        if mark in text:
            text = text.replace(end, "\n")
    return text


def first_line(text: str) -> int | None:
    """Return where the first line with something to see in it starts, None where there is none."""
    seen = VISIBLE.search(text)
    return text.rfind("\n", 0, seen.start()) + 1 if seen else None


def blocks_of(text: str, start: int, wrapping: Wrapping) -> Iterator[str]:
    """Yield from `start` on what stands between blank lines or, where none are joined, each line.

    Blank lines may stand at the end of the last.
    """
    gaps = _BLANK_LINES if wrapping.joined else _LINE_ENDS
    for gap in gaps.finditer(text, start):
        yield text[start : gap.start()]
        start = gap.end()
    yield text[start:]


_WIDEST = 120
"""The widest that editors break lines at; a longer line is a paragraph."""

_SAMPLE = 65536


def wrapping_of(text: str, start: int) -> Wrapping:
    """Return how `text`, whose first line starts at `start`, is broken, told by its first 64 Ki.

    One long line in ten may be an address in a text that is broken to a width.
    """
    lengths = _lengths(text, start)
    short = [length for length in lengths if length <= _WIDEST]
    purposeful = (len(lengths) - len(short)) * 10 > len(lengths)
    gap = _BLANK_LINES.search(text, start)
    parted = gap is not None and VISIBLE.search(text, gap.end()) is not None
    return Wrapping(parted and not purposeful, 0 if purposeful else max(short, default=0))


def _lengths(text: str, start: int) -> list[int]:
    """Return the lengths of lines; one of a single word, such as an address, tells nothing."""
    lines = text[start : start + _SAMPLE].split("\n")
    whole = lines[:-1] if len(lines) > 1 and len(text) > start + _SAMPLE else lines
    stripped = map(str.strip, whole)
    return [len(line) for line in stripped if " " in line or not line.isascii()]
