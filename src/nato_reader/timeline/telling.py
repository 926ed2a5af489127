"""What a paragraph tells at the dates in it: its sentences, read when they are asked for."""

import re
from bisect import bisect_right

from msgspec.structs import replace

from nato_reader.sentences.boundaries import sentences_of
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.words import words_of
from nato_reader.timeline.clauses import Clauses
from nato_reader.timeline.happenings import Happening, happening_at

_MARKS = re.compile(r"[\"“”„‟«»]|''|``|’’")
"""Quotation marks are passed over: what somebody says of a date is told in a sentence too."""


def _spaces(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


class Telling:
    """A paragraph, so far as it is asked what it tells."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.text = text
        self._words = replace(words_of(_MARKS.sub(_spaces, text), ()), text=text)
        self._spans = list(sentences_of(self._words))
        self._ends = [self._words.ends[last - 1] for _, last in self._spans]
        self._clauses: dict[int, Clauses] = {}

    def at(self, start: int, end: int) -> Happening:
        """Return what is told of the date between two offsets."""
        number = min(bisect_right(self._ends, start), len(self._spans) - 1)
        if number not in self._clauses:
            place = (self.number, number)
            self._clauses[number] = Clauses(Sentence(self._words, *self._spans[number], place))
        return happening_at(self._clauses[number], start, end)
