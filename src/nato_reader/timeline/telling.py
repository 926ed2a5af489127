"""What a paragraph tells at the dates in it: its sentences, read when they are asked for."""

from nato_reader.sentences.boundaries import sentences_of
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.words import words_of
from nato_reader.timeline.happenings import Happening, happening_at

_MARKS = str.maketrans(dict.fromkeys('"“”„‟«»', " "))
"""Quotation marks are passed over: what somebody says of a date is told in a sentence too."""


class Telling:
    """A paragraph, so far as it is asked what it tells."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.text = text
        self._words = words_of(text.translate(_MARKS), ())
        self._spans = list(sentences_of(self._words))
        self._sentences: dict[int, Sentence] = {}

    def at(self, start: int) -> Happening:
        """Return what is told of the date at an offset."""
        number = self._sentence_at(start)
        if number not in self._sentences:
            place = (self.number, number)
            self._sentences[number] = Sentence(self._words, *self._spans[number], place)
        return happening_at(self._sentences[number], start)

    def _sentence_at(self, offset: int) -> int:
        ends = self._words.ends
        for number, (_, last) in enumerate(self._spans):
            if ends[last - 1] > offset:
                return number
        return len(self._spans) - 1
