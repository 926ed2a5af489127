"""The line above an article that is its title."""

import re
from itertools import pairwise

from nato_reader.readers.text.blocks import has_label, is_seen
from nato_reader.readers.text.joining import joined
from nato_reader.readers.text.wrapping import Wrapping

_LONGEST = 150
_MOST_LINES = 4
_NARROWEST = 60
"""The fewest columns that a text, rather than a column of print, is broken to fit."""

_UNDERLINE = re.compile(r"={3,}|-{3,}")
_CLOSING = "\"'”’»›)]} "
_UNFINISHED = frozenset(".,;:…-–—。、，；：")
_CALLS = frozenset("?!？！")
_INITIALS = re.compile(r"(?:\w{1,2}\.){2,}")
_ABBREVIATIONS = frozenset(
    ["Ave.", "Bros.", "Co.", "Corp.", "Inc.", "Jr.", "Ltd.", "No.", "Sr.", "St.", "etc."]
)


def title_of(text: str, start: int, wrapping: Wrapping) -> tuple[str | None, int]:
    """Return the title whose line starts at `start`, or None, and where what follows starts."""
    opening = _opening(text, start)
    lines = [line for line, _ in opening]
    count = _extent(lines, wrapping)
    title = joined(lines[:count])
    if len(title) > _LONGEST or has_label(title):
        return None, start
    if count < len(lines) and _UNDERLINE.fullmatch(lines[count]):
        return title, opening[count][1]
    alone = count == len(lines) or not wrapping.joined
    whole = count == 1 or (wrapping.joined and alone and count <= _MOST_LINES)
    if whole and _reads_as_title(title, alone=alone):
        return title, opening[count - 1][1]
    return None, start


def _opening(text: str, start: int) -> list[tuple[str, int]]:
    """Return the lines up to a blank one, as far as a title can reach, and where each is over."""
    lines: list[tuple[str, int]] = []
    while start < len(text) and len(lines) <= _MOST_LINES:
        end = text.find("\n", start)
        end = end if end >= 0 else len(text)
        line = text[start : min(end, start + 10 * _LONGEST)].strip()
        if not is_seen(line):
            break
        start = end + 1
        lines.append((line, start))
    return lines


def _extent(lines: list[str], wrapping: Wrapping) -> int:
    """Return how many of `lines` were one line before they were broken to fit a width."""
    for count, (line, after) in enumerate(pairwise(lines), start=1):
        if _UNDERLINE.fullmatch(after) or not wrapping.goes_on(line, after, _NARROWEST):
            return count
    return len(lines)


def _reads_as_title(line: str, *, alone: bool) -> bool:
    """Return whether `line` ends as no sentence of an article does.

    alone: whether nothing else stands in its block. A question is a title only then; so is what
    ends in an abbreviation.
    """
    bare = line.rstrip(_CLOSING)
    if not any(map(str.isalnum, bare)):
        return False
    if bare[-1] in _CALLS:
        return alone
    if bare[-1] not in _UNFINISHED:
        return True
    last = bare.split()[-1].lstrip("(“‘\"'")
    return alone and (last in _ABBREVIATIONS or _INITIALS.fullmatch(last) is not None)
