"""Quotation marks -> the segments of a paragraph that stand between them.

A mark typed the wrong way round is taken for what its neighbours say; one that is odd costs its own
quotation and no other. A segment that is never closed runs to the end of its paragraph, as is the
convention where a quotation goes on in the next one.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from nato_reader.sentences.lexicon.letters import ACCENTS, CAPITALS
from nato_reader.text import shaped

MARK = re.compile("[“”\"„«»]|``|''|‘‘|’’")
_LOOKS = {"“": "opens", "„": "opens", "«": "opens", "``": "opens", "‘‘": "opens"} | dict.fromkeys(
    ("”", "»", "’’"), "closes"
)
_REST = rf"(?:[\w.{ACCENTS}]|[’'-](?!s\b)){{0,30}}"
_NAME = rf"[{CAPITALS}]{_REST}"
NICKNAME = rf"[“\"](?<=[\w.] .){_NAME}(?: {_NAME})?[”\"](?= [{CAPITALS}])"
"""A name between the parts of a name, which is nobody's words: Maria “Kit” Holt."""

_NICKNAMED = re.compile(rf"[{CAPITALS}](?<![\w’'-].){_REST} ({NICKNAME})")
_BEFORE_OPENING = "([{—–-/‘“'…"
_NEAR = 12
"""The marks among which those are looked for that close a quotation within a quotation."""

_AFTER_CLOSING = ".,;:!?)]}—–-/’”'…"


class Segment(Struct, frozen=True):
    """What stands between two marks: offsets in the paragraph, the marks themselves outside.

    outer: with the marks. closed: whether the closing mark is there.
    """

    start: int
    end: int
    outer: tuple[int, int]
    closed: bool


def segments_of(text: str) -> list[Segment]:
    """Return the quoted segments of a paragraph, in order; none is empty, none overlaps."""
    if MARK.search(text) is None:
        return []
    return [
        segment
        for segment in _segments(text)
        if text[segment.outer[0] - 1 : segment.outer[0]] != "="  # markup's
        and shaped(text[segment.start : segment.end]).strip()
    ]


def without_closing_marks(quoted: str) -> str:
    """Return a quotation without the marks that end it, its own and those of one within it."""
    return quoted.rstrip("”\"'’`“ ")


def _segments(text: str) -> Iterator[Segment]:
    marks = list(MARK.finditer(text))
    if marks:
        within = {at for found in _NICKNAMED.finditer(text) for at in range(*found.span(1))}
        marks = [mark for mark in marks if mark.start() not in within]
    sides = [_side(text, mark) for mark in marks]
    opening: re.Match[str] | None = None
    skipped: set[int] = set()
    for index, mark in enumerate(marks):
        if index in skipped or _is_inches(text, mark, opening, marks[index + 1 : index + 2]):
            continue
        side = sides[index]
        if side in ("either", "opens?", "closes?"):
            side = "closes" if opening else "opens"
        if side == "opens":
            if opening:
                if _is_nested(marks, sides, index, opening):
                    skipped.add(index + 1)  # a quotation within
                    continue
                yield _segment(opening, mark.start(), mark.start(), closed=False)
            opening = mark
        elif opening:
            yield _segment(opening, mark.start(), mark.end(), closed=True)
            opening = None
    if opening:
        yield _segment(opening, len(text), len(text), closed=False)


def _is_nested(
    marks: Sequence[re.Match[str]], sides: Sequence[str], index: int, opening: re.Match[str]
) -> bool:
    """Return whether an opening mark begins a quotation within the one that is open.

    It does where the marks that follow close both; or its own, where the two have other shapes.
    """
    depth = 1
    for side in sides[index : index + _NEAR]:
        depth += side.startswith("opens") - side.startswith("closes")
        if depth == 0:
            return True
    closes = sides[index + 1 : index + 2] == ["closes"]
    return closes and marks[index][0] == "“" and opening[0] in ('"', "''", "``")


def _segment(opening: re.Match[str], end: int, outer_end: int, *, closed: bool) -> Segment:
    return Segment(opening.end(), end, (opening.start(), outer_end), closed)


def _side(text: str, mark: re.Match[str]) -> str:
    """Return what a mark does by its neighbours: "opens", "closes" or "either".

    With "?" after it where its shape says the contrary.
    """
    start, end = mark.span()
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    may_open = before.isspace() or before in _BEFORE_OPENING
    may_close = after.isspace() or after in _AFTER_CLOSING
    looks = _LOOKS.get(mark[0])
    if may_open == may_close:
        return looks or "either"
    found = "opens" if may_open else "closes"
    if looks and looks != found:
        return "closes?" if found == "closes" else "opens?"
    return found


def _is_inches(
    text: str,
    mark: re.Match[str],
    opening: re.Match[str] | None,
    following: Sequence[re.Match[str]],
) -> bool:
    """Return whether the mark measures: 6'2", a 13" screen."""
    start, end = mark.span()
    if mark[0] not in ('"', "''", "”") or not start or not text[start - 1].isdigit():
        return False
    after = text[end : end + 2]
    if opening is None:
        return after[:1] not in ("", ",", ".")
    if not following or not after[1:].islower():
        return False
    closes = following[0][0] == ("”" if opening[0] == "“" else opening[0])
    return closes and mark[0] == '"' and not text[following[0].start() - 1].isspace()
