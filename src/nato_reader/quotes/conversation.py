"""Quotations without a source of their own: whose words they go on with."""

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from nato_reader.quotes.attribution.after import signature
from nato_reader.quotes.attribution.before import whose_words_far
from nato_reader.quotes.attribution.sources import Source, main_subject
from nato_reader.quotes.fragments import is_title, length
from nato_reader.quotes.lexicon.institutions import GROUPS
from nato_reader.quotes.lexicon.people import HUMANS
from nato_reader.quotes.quotations import Quotation, QuotedParagraph
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon.letters import CAPITALS

CARRIED = frozenset(("carried", "following", "fragment", "paragraph before", "sentence before"))
"""The rules that carry a source over from another sentence."""

_SIGNED = re.compile(rf"\s*[-–—―]{{1,2}}\s?[{CAPITALS}]")
_CLOSING = re.compile(rf"[{CAPITALS}][^“”\"]{{2,80}}[”\"]\s*")
_SENTENCES_BACK = 12
_A_STATEMENT = 3
"""The words from which on a fragment without a cue may be its sentence's subject's."""


def carry(
    quotation: Quotation,
    paragraph: QuotedParagraph,
    before: QuotedParagraph | None,
    following: QuotedParagraph | None,
) -> None:
    """Give a quotation the source that the text around it has, where it has one.

    before, following: the paragraphs beside, None at either end of the article. Quotations before
    this one have their sources.
    """
    if not quotation.whole:
        _carry_within(quotation, paragraph)
        return
    if following is not None and len(paragraph.spans) == 1:
        closes = not quotation.segment.closed
        _take(quotation, _signature(following, closes=closes), "signature")
    if quotation.source is None:
        _carry_on(quotation, paragraph, before)


def _signature(paragraph: QuotedParagraph, *, closes: bool) -> Source | None:
    """Return whom a paragraph names that is nothing but a signature: - Mary Holt.

    closes: whether a quotation is left open that it may close: "..., ¶ Mary Holt."
    """
    dash = _SIGNED.match(paragraph.text) is not None
    if not dash and not (closes and _CLOSING.fullmatch(paragraph.text)):
        return None
    if len(paragraph.spans) != 1:
        return None
    return signature(paragraph.sentence(0), 0 if dash else -1)


def _carry_within(quotation: Quotation, paragraph: QuotedParagraph) -> None:
    """Find the source of a fragment: that of another one beside it, or the sentence's subject."""
    index = quotation.sentence.place[1]
    here = paragraph.quotations[index]
    beside = _last_source(here[: here.index(quotation)])
    if beside is not None:
        _take(quotation, beside, "beside")
        return
    if length(quotation.sentence, quotation.phrase) < _A_STATEMENT:
        return
    if is_title(quotation.sentence, quotation.phrase):
        return
    subject = main_subject(quotation.sentence)
    if subject is not None and _may_be_quoted(subject, quotation):
        _take(quotation, subject, "subject")
        return
    _take(quotation, whose_words_far(quotation.sentence, quotation.phrase), "whose_words")
    if quotation.source is None:
        _take(quotation, _first_source(here), "beside")
    if quotation.source is None and index:
        _take(quotation, _last_source(paragraph.quotations[index - 1]), "fragment")


def _may_be_quoted(subject: Source, quotation: Quotation) -> bool:
    stands_before = subject.first < quotation.sentence.phrases[quotation.phrase].first
    return stands_before and subject.words.tags[subject.last - 1] in "Np"


def _carry_on(
    quotation: Quotation, paragraph: QuotedParagraph, before: QuotedParagraph | None
) -> None:
    """Find who goes on speaking in a sentence that is nothing but a quotation."""
    index = quotation.sentence.place[1]
    if index:
        _carry_from_sentences(quotation, paragraph, index)
    if quotation.source is None:
        _take(quotation, _first_source(paragraph.quotations[index]), "following")
    if quotation.source is None and not index and before is not None and before.spans:
        _carry_from_paragraph(quotation, before)


def _carry_from_sentences(quotation: Quotation, paragraph: QuotedParagraph, index: int) -> None:
    if paragraph.quotations[index - 1]:
        _take(quotation, _last_source(paragraph.quotations[index - 1]), "carried")
    else:
        _take(quotation, _subject_before(paragraph, index), "sentence before")
    for k in range(index - 1, max(-1, index - _SENTENCES_BACK), -1):
        if quotation.source is None:
            _take(quotation, _last_source(paragraph.quotations[k]), "carried")


def _subject_before(paragraph: QuotedParagraph, index: int) -> Source | None:
    """Return the subject of the sentence before, unless it only refers to who spoke before that."""
    subject = _who(paragraph.sentence(index - 1))
    if subject is None or _says(subject) or subject.words.tags[subject.first] != "p":
        return subject
    spoke = any(paragraph.quotations[k] for k in range(max(0, index - _SENTENCES_BACK), index))
    return None if spoke else subject


def _who(sentence: Sentence) -> Source | None:
    """Return a sentence's subject where it may speak on: a thing only where that says something."""
    subject = main_subject(sentence)
    if subject is None or _says(subject):
        return subject
    last = subject.last - 1
    person = subject.words.tags[last] in "Np" or subject.words.lows[last] in HUMANS | GROUPS
    return subject if person else None


def _says(source: Source) -> bool:
    """Return whether the source does say something there: X added, but not X did not add."""
    before = source.words.lows[max(0, source.cue[0] - 2) : source.cue[0]]
    denies = any(low in ("never", "not") or low.endswith("n't") for low in before)
    return bool(source.cue_words) and not denies


def _carry_from_paragraph(quotation: Quotation, before: QuotedParagraph) -> None:
    last = before.quotations[-1]
    if not last:
        _take(quotation, _who(before.sentence(len(before.spans) - 1)), "paragraph before")
    elif last[-1].label and not last[-1].segment.closed:
        quotation.label = last[-1].label
    else:
        _take(quotation, _last_source(last), "paragraph before")


def _take(quotation: Quotation, source: Source | None, rule: str) -> None:
    if source is not None:
        quotation.source = replace(source, rule=rule)


def _first_source(quotations: Iterable[Quotation]) -> Source | None:
    return next((found.source for found in quotations if found.source is not None), None)


def _last_source(quotations: Sequence[Quotation]) -> Source | None:
    """Return the last source; a name rather than the pronoun that refers to it, as who does."""
    found = _first_source(reversed(quotations))
    if found is not None and found.words.tags[found.first] == "r":
        return _first_source(quotations)
    return found
