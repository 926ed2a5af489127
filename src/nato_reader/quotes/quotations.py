"""A paragraph's sentences -> the quotations in them."""

import re
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from nato_reader.quotes.attribution.sources import Source
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon.letters import CAPITALS
from nato_reader.sentences.marks import Segment
from nato_reader.sentences.paragraphs import Paragraph

_SHOUTED = rf"[{CAPITALS}][{CAPITALS}.'’-]+"
_LABEL = re.compile(rf"\s*({_SHOUTED}(?: {_SHOUTED}){{0,3}}):\s")


class Quotation(Struct):
    """A quotation on its way: where it stands, and what is found out about it.

    phrase: its index in the sentence. whole: whether the sentence holds nothing else. label: the
    name in capitals that stands within its marks, as in a transcript.
    """

    segment: Segment
    sentence: Sentence
    phrase: int
    whole: bool
    label: str | None = None
    source: Source | None = None

    @property
    def rule(self) -> str:
        """What found its source, "" where nothing did."""
        return self.source.rule if self.source else ""


class QuotedParagraph(Paragraph):
    """A paragraph and what is quoted in each of its sentences."""

    @cached_property
    def quotations(self) -> Sequence[Sequence[Quotation]]:
        """The quotations in each sentence."""
        return [self._quotations(index) for index in range(len(self.spans))]

    def has_quotations(self) -> bool:
        """Return whether anything is quoted in it."""
        return bool(self.segments)

    def _quotations(self, index: int) -> Sequence[Quotation]:
        first, last = self.spans[index]
        tags = self.words.tags[first:last]
        if "Q" not in tags:
            return ()
        sentence = self.sentence(index)
        whole = set(tags) <= set("Q.,?!-ce:();")
        return [
            self._quotation(sentence, k, whole=whole)
            for k, phrase in enumerate(sentence.phrases)
            if phrase.kind == "Q"
        ]

    def _quotation(self, sentence: Sentence, phrase: int, *, whole: bool) -> Quotation:
        segment = self.segments[self.words.quotes[sentence.phrases[phrase].first]]
        found = _LABEL.match(self.text, segment.start, segment.end)
        if found is None or found.end() == segment.end or not whole:
            return Quotation(segment, sentence, phrase, whole)
        within = Segment(found.end(), segment.end, segment.outer, segment.closed)
        return Quotation(within, sentence, phrase, whole, found[1])
