"""Which quotations are kept: those that are somebody's words."""

from collections.abc import Iterable, Iterator

from nato_reader.quotes.attribution.before import calls_words
from nato_reader.quotes.attribution.sources import Source
from nato_reader.quotes.fragments import (
    cue_beside,
    is_aside,
    is_introduced,
    is_slogan,
    is_title,
    is_title_case,
    length,
    unsaid_by,
)
from nato_reader.quotes.quotations import Quotation
from nato_reader.sentences.clauses import Sentence

_FRAGMENT = 2
"""The words up to which a quotation needs a reporting verb beside it."""

_TELLING = frozenset(("according_to", "closing", "whose_quoted"))
"""The rules whose sources are those of a single word too: a "sad" day, according to X."""

_CLOSING = frozenset(("at_the_end", "said_x", "x_said"))
_TAGGED = frozenset(("said_x", "signed", "x_said"))


def somebodys(quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    """Yield those that are somebody's words; a fragment also where another one before it is."""
    last: Quotation | None = None
    for quotation in quotations:
        if _is_somebodys(quotation) or (last is not None and _is_more(last, quotation)):
            last = quotation
            yield quotation


def _is_more(one: Quotation, other: Quotation) -> bool:
    """Return whether a fragment goes on with another one: X said it was "..." but also "..."."""
    if one.rule != "governing" or other.rule != "governing":
        return False
    said, more = one.source, other.source
    if said is None or more is None or one.sentence is not other.sentence:
        return False
    return said.cue == more.cue and not is_title_case(other.sentence.text_of(other.phrase))


def _is_somebodys(quotation: Quotation) -> bool:
    """Return whether somebody said the words: no title of a work, no term, no scare quotes."""
    sentence, phrase = quotation.sentence, quotation.phrase
    if is_aside(sentence, phrase):
        return False
    if is_alone(quotation):
        return True
    return not is_title(sentence, phrase) and _is_told(quotation)


def _is_told(quotation: Quotation) -> bool:
    """Return whether something tells that a part of the reporter's sentence is somebody's words."""
    sentence, phrase = quotation.sentence, quotation.phrase
    long = length(sentence, phrase) > _FRAGMENT
    if quotation.source is None:
        introduced = sentence.kind(phrase - 1) == ":" or is_slogan(sentence, phrase)
        bylined = sentence.low(phrase + 1) == "by"  # a title
        reaches = sentence.opens_with(phrase) and sentence.is_told(phrase) and not bylined
        return long and (introduced or reaches or unsaid_by(sentence, phrase) is not None)
    if long or quotation.rule in _TELLING or _is_closed_by(quotation.source, sentence):
        return True
    if calls_words(sentence, phrase - 1) or is_introduced(sentence, phrase):
        return True
    return cue_beside(sentence, phrase) is not None


def _is_closed_by(source: Source, sentence: Sentence) -> bool:
    """Return whether the sentence ends with its source, whose words it all reports: ..., X said."""
    last = max(source.last, source.cue[1])
    return source.rule in _CLOSING and last >= sentence.last - 1


def is_alone(quotation: Quotation) -> bool:
    """Return whether there is nothing in its sentence but the quotation and who said it."""
    tagged = quotation.rule in _TAGGED and quotation.sentence.opens_with(quotation.phrase)
    return quotation.whole or tagged
