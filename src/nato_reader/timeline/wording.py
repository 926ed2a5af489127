"""Phrases of a sentence as words to read: none changed, an ellipsis where others stand between."""

from collections.abc import Iterator
from itertools import pairwise

from nato_reader.sentences.clauses import Sentence

_EDGES = frozenset((",", ";", ":", "-", "c", ".", "(", ")"))
"""The kinds of phrases with which no words begin or end."""

_MARKS = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("''", "''"))

_LONGEST_REST = 200
"""The characters that a quotation goes on for at most behind what tells of a date."""

_ELLIPSIS = " … "


def text_of(sentence: Sentence, parts: list[int]) -> str:
    """Return the text of some of a sentence's phrases, by their indices."""
    runs = [run for run in _runs(sorted({*parts})) if _trim(sentence, run)]
    if len(runs) > 2:  # two gaps are more than a reader can fill
        runs = [list(range(runs[0][0], runs[-1][-1] + 1))]
    texts = [_words(sentence, run) for run in runs]
    out = "".join(texts[:1])
    for (before, after), text in zip(pairwise(runs), texts[1:], strict=True):
        between = range(before[-1] + 1, after[0])
        only_marks = all(sentence.kind(k) in _EDGES for k in between)
        out += (" " if only_marks else _ELLIPSIS) + text
    return out


def _words(sentence: Sentence, run: list[int]) -> str:
    words = sentence.words
    start = words.starts[sentence.phrases[run[0]].first]
    end = words.ends[sentence.phrases[run[-1]].last - 1]
    return _with_marks(words.text, start, end)


def _with_marks(text: str, start: int, end: int) -> str:
    """Return text[start:end] with the quotation mark before or behind it whose pair is in it."""
    inside = text[start:end]
    for opening, closing in _MARKS:
        lacks = inside.count(closing) - (inside.count(opening) if opening != closing else 0)
        if opening == closing:
            lacks = inside.count(opening) % 2
            if lacks and not text.endswith(opening, 0, start):
                lacks = -lacks
        if lacks < 0:
            behind = text.find(closing, end, end + _LONGEST_REST)
            if behind >= 0:
                return text[start : behind + len(closing)]  # never cut within somebody's words
        if lacks > 0 and text.endswith(opening, 0, start):
            return text[start - len(opening) : end]
    return inside


def _runs(parts: list[int]) -> Iterator[list[int]]:
    """Yield the runs of numbers that follow each other."""
    run: list[int] = []
    for part in parts:
        if run and part != run[-1] + 1:
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _trim(sentence: Sentence, run: list[int]) -> bool:
    """Leave out marks and conjunctions at both ends; return whether anything remains."""
    while run and _is_edge(sentence, run, run[0]):
        del run[0]
    while run and (_is_edge(sentence, run, run[-1]) or _is_loose(sentence, run)):
        del run[-1]
    if len(run) > 2 and sentence.kind(run[0]) == "e" and sentence.kind(run[1]) == ",":
        del run[:2]  # Meanwhile,
    return bool(run)


def _is_loose(sentence: Sentence, run: list[int]) -> bool:
    """Return whether the last is an adverb of what follows: ..., and only | one did."""
    behind = sentence.kind(run[-2]) if len(run) > 1 else ""
    return sentence.kind(run[-1]) == "e" and behind in (",", "c")


def _is_edge(sentence: Sentence, run: list[int], part: int) -> bool:
    kind = sentence.kind(part)
    if kind == ")":
        return not any(sentence.kind(k) == "(" for k in run)
    if kind == "(":
        return not any(sentence.kind(k) == ")" for k in run)
    return kind in _EDGES
