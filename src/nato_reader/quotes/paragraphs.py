"""A paragraph's text -> its sentences and the quotations in them."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from nato_reader.quotes.sources import Source
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon.letters import CAPITALS
from nato_reader.sentences.lexicon.reporting import PHRASAL, SAYS
from nato_reader.sentences.marks import Segment, segments_of, without_closing_marks
from nato_reader.sentences.single_marks import single_segments
from nato_reader.sentences.words import Words, words_of

_LONGEST_SENTENCE = 150
"""The words after which a sentence is taken to end: nobody writes longer ones, machines may."""

_DATELINE = re.compile(
    rf"""
    [{CAPITALS}][{CAPITALS}.'’ -]{{2,30}}     # WASHINGTON
    (?:,[ ][A-Z][\w. ,]{{1,30}})?             # , June 10
    (?:[ ]\([A-Z][\w .]{{1,20}}\))?          # (AP)
    [ ](?:--?|—|–|―)[ ]
    """,
    re.VERBOSE,
)
_SHOUTED = rf"[{CAPITALS}][{CAPITALS}.'’-]+"
_LABEL = re.compile(rf"\s*({_SHOUTED}(?: {_SHOUTED}){{0,3}}):\s")
_BARE_TAG = re.compile(r"(?:N+|p)V(?:\.|$)")
_TAG_WORDS = 16


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


class Paragraph:
    """A paragraph, its sentences and what is quoted in each; `number` counts from 1.

    single: whether its quotations stand between single marks. What nobody asks for is not looked
    for.
    """

    def __init__(self, number: int, text: str, *, single: bool = False) -> None:
        self.number = number
        self.text = text
        dateline = _DATELINE.match(text)
        self._begin = dateline.end() if dateline else 0
        found = single_segments(text) if single else segments_of(text)
        self._segments = [segment for segment in found if segment.outer[0] >= self._begin]
        self._sentences: dict[int, Sentence] = {}

    @cached_property
    def words(self) -> Words:
        """Its words, each quotation one of them."""
        return words_of(self.text, [segment.outer for segment in self._segments], self._begin)

    @cached_property
    def spans(self) -> Sequence[tuple[int, int]]:
        """The first and one after the last word of each sentence."""
        return list(_sentences_of(self.words))

    @cached_property
    def quotations(self) -> Sequence[Sequence[Quotation]]:
        """The quotations in each sentence."""
        return [self._quotations(index) for index in range(len(self.spans))]

    def has_quotations(self) -> bool:
        """Return whether anything is quoted in it."""
        return bool(self._segments)

    def sentence(self, index: int) -> Sentence:
        """Return the sentence, parsed when it is first asked for."""
        if index not in self._sentences:
            place = (self.number, index)
            self._sentences[index] = Sentence(self.words, *self.spans[index], place)
        return self._sentences[index]

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
        segment = self._segments[self.words.quotes[sentence.phrases[phrase].first]]
        found = _LABEL.match(self.text, segment.start, segment.end)
        if found is None or found.end() == segment.end or not whole:
            return Quotation(segment, sentence, phrase, whole)
        within = Segment(found.end(), segment.end, segment.outer, segment.closed)
        return Quotation(within, sentence, phrase, whole, found[1])


def _sentences_of(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the first and one after the last word of each sentence."""
    begin, last = 0, len(words) - 1
    for index, tag in enumerate(words.tags):
        ends = tag in ".?!Q" and (index == last or _ends_sentence(words, index, tag))
        if ends or index - begin == _LONGEST_SENTENCE:
            yield begin, index + 1
            begin = index + 1
    if begin <= last:
        yield begin, last + 1


def _ends_sentence(words: Words, index: int, tag: str) -> bool:
    following = words.tags[index + 1]
    after = words.text[words.starts[index + 1]]
    begins = after.isupper() or after.isdigit()
    if tag != "Q":
        return tag != "." or begins or following == "Q"
    inner = without_closing_marks(words.between(index, index + 1))
    if not inner.endswith((".", "?", "!", "…")) or not (begins or following == "Q"):
        return False
    if following == "Q" or _is_introduced(words, index):
        return True
    return not (_is_bare_tag if inner[-1] == "." else _is_tag)(words, index + 1)


def _is_introduced(words: Words, index: int) -> bool:
    """Return whether a colon, or a verb of saying and a comma, stand right before a quotation."""
    before = words.tags[max(index - 2, 0) : index]
    return before.endswith(":") or before in ("V,", "G,", "i,")


def _is_bare_tag(words: Words, index: int) -> bool:
    """Return whether X said, and nothing more, follows a full stop that is one too many."""
    tag = _BARE_TAG.match(words.tags, index)
    return tag is not None and not SAYS.isdisjoint(words.lows[index : tag.end()])


def _is_tag(words: Words, index: int) -> bool:
    """Return whether X said follows: "Why?" X said."""
    for k in range(index, min(index + _TAG_WORDS, len(words))):
        if words.tags[k] == "V":
            return words.lows[k] in SAYS
        if words.tags[k] == "v":
            return words.lows[k + 1 : k + 2] == (PHRASAL.get(words.lows[k]),)  # X went on
        if words.tags[k] not in ("nNdp'e#" if k == index else "nNdp'e#,iI()"):
            return False
    return False
