"""A paragraph's text -> its sentences."""

import re
from collections.abc import Sequence
from functools import cached_property

from nato_reader.sentences.boundaries import sentences_of
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon.letters import CAPITALS
from nato_reader.sentences.marks import segments_of
from nato_reader.sentences.single_marks import single_segments
from nato_reader.sentences.words import Words, words_of

_DATELINE = re.compile(
    rf"""
    [{CAPITALS}][{CAPITALS}.'’ -]{{2,30}}     # WASHINGTON
    (?:,[ ][A-Z][\w. ,]{{1,30}})?             # , June 10
    (?:[ ]\([A-Z][\w .]{{1,20}}\))?          # (AP)
    [ ](?:--?|—|–|―)[ ]
    """,
    re.VERBOSE,
)


class Paragraph:
    """A paragraph and its sentences; `number` counts from 1.

    single: whether its quotations stand between single marks. segments: what is quoted. What nobody
    asks for is not looked for.
    """

    def __init__(self, number: int, text: str, *, single: bool = False) -> None:
        self.number = number
        self.text = text
        dateline = _DATELINE.match(text)
        self._begin = dateline.end() if dateline else 0
        found = single_segments(text) if single else segments_of(text)
        self.segments = [segment for segment in found if segment.outer[0] >= self._begin]
        self._sentences: dict[int, Sentence] = {}

    @cached_property
    def words(self) -> Words:
        """Its words, each quotation one of them."""
        return words_of(self.text, [segment.outer for segment in self.segments], self._begin)

    @cached_property
    def spans(self) -> Sequence[tuple[int, int]]:
        """The first and one after the last word of each sentence."""
        return list(sentences_of(self.words))

    def sentence(self, index: int) -> Sentence:
        """Return the sentence, parsed when it is first asked for."""
        if index not in self._sentences:
            place = (self.number, index)
            self._sentences[index] = Sentence(self.words, *self.spans[index], place)
        return self._sentences[index]
