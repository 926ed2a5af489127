"""Single quotation marks -> the segments between them, in articles that use them as others do “ ”.

British papers do. An apostrophe looks the same, so single marks count only where an article has
more of them, closed as quotations are, than of double ones; and a mark closes where a word ends.
"""

import re
from collections.abc import Iterable, Iterator

from nato_reader.sentences.marks import Segment, segments_of

_OPENING = re.compile(r"(?<![^\s(\[—–-])[‘'](?=[\w(\[…$£€])(?!(?:em|til|tis|twas|cause|n|\d0s)\b)")
_CLOSING = re.compile(r"(?<=[\w,.?!…)\]])[’'](?![\w])")
_SURE = ",.?!…"
"""What stands before the mark that closes a quotation, and before few apostrophes."""

_AT_LEAST = 2
"""The quotations closed so that show that an article uses single marks."""


def uses_single_marks(texts: Iterable[str]) -> bool:
    """Return whether an article's quotations stand between single marks."""
    texts = tuple(texts)
    marked = [text for text in texts if "‘" in text or "'" in text]
    single = sum(
        text[segment.end - 1] in _SURE for text in marked for segment in single_segments(text)
    )
    return single >= _AT_LEAST and single > sum(len(segments_of(text)) for text in texts)


def single_segments(text: str) -> list[Segment]:
    """Return what stands between single marks in a paragraph, in order; none overlaps."""
    return list(_segments(text))


def _segments(text: str) -> Iterator[Segment]:
    opens = [match.start() for match in _OPENING.finditer(text)]
    begin = 0
    for index, start in enumerate(opens):
        if start < begin:
            continue
        limit = opens[index + 1] if index + 1 < len(opens) else len(text)
        end = _closed(text, start, limit)
        if end is not None:
            yield Segment(start + 1, end, (start, end + 1), closed=True)
            begin = end + 1


def _closed(text: str, start: int, limit: int) -> int | None:
    """Return where the mark stands that closes the one at `start`; None where none does.

    After a comma or a stop the first does, else the last that is no plural's: the voters' choice.
    """
    last: int | None = None
    for match in _CLOSING.finditer(text, start + 1, limit):
        at = match.start()
        if text[at - 1] in _SURE:
            return at
        if last is None or text[at - 1] != "s":
            last = at
    return last
