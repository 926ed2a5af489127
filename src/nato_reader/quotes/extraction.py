"""An article -> its quotations: paragraph by paragraph, in one pass, in bounded memory."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from nato_reader.article import Article, Quote
from nato_reader.quotes.attribution.rules import attribute
from nato_reader.quotes.attribution.sources import Source
from nato_reader.quotes.conversation import CARRIED, carry
from nato_reader.quotes.fragments import is_introduced, unsaid_by
from nato_reader.quotes.keeping import is_alone, somebodys
from nato_reader.quotes.quotations import Quotation, QuotedParagraph
from nato_reader.quotes.speakers.people import People
from nato_reader.quotes.speakers.resolution import Speakers
from nato_reader.quotes.speakers.story import Story
from nato_reader.sentences.marks import Segment
from nato_reader.sentences.single_marks import uses_single_marks
from nato_reader.text import shaped


def extract_quotes(article: Article) -> tuple[Quote, ...]:
    """Return the quotations in the article's paragraphs, in order, each with who is quoted.

    What the article itself marks as quotes is not looked at. Offsets count code points in the
    paragraph, from 0, the end exclusive. A source that is not certain is None.
    """
    return tuple(_quotes(article))


def _quotes(article: Article) -> Iterator[Quote]:
    people = People([shaped(text) for text in (article.title, *article.paragraphs)])
    story = Story()
    speakers = Speakers(story, people)
    for before, paragraph, following in _with_neighbours(article.paragraphs):
        story.go_on(paragraph)
        if not paragraph.has_quotations():
            continue
        kept = list(somebodys(_attributed(paragraph, before, following)))
        for quotation in kept:
            if quotation.source is not None:
                speakers.take_in(quotation.source)
        yield from _merged(
            (quotation, _quote(quotation, paragraph, speakers)) for quotation in kept
        )


def _with_neighbours(
    texts: Sequence[str],
) -> Iterator[tuple[QuotedParagraph | None, QuotedParagraph, QuotedParagraph | None]]:
    """Yield each paragraph between the one before it and the one after it."""
    single = uses_single_marks(texts)
    before: QuotedParagraph | None = None
    paragraph: QuotedParagraph | None = None
    for number, text in enumerate(texts, start=1):
        following = QuotedParagraph(number, text, single=single)
        if paragraph is not None:
            yield before, paragraph, following
        before, paragraph = paragraph, following
    if paragraph is not None:
        yield before, paragraph, None


def _attributed(
    paragraph: QuotedParagraph, before: QuotedParagraph | None, following: QuotedParagraph | None
) -> list[Quotation]:
    """Return the paragraph's quotations, each with its source where it has one."""
    found = [quotation for quotations in paragraph.quotations for quotation in quotations]
    for quotation in found:
        quotation.source = attribute(quotation.sentence, quotation.phrase)
    for quotation in found:
        if quotation.source is None and quotation.label is None:
            carry(quotation, paragraph, before, following)
    return found


def _quote(quotation: Quotation, paragraph: QuotedParagraph, speakers: Speakers) -> Quote:
    start, end = _trimmed(paragraph.text, quotation.segment)
    source = quotation.source
    here = source is not None and _stands_here(source, paragraph)
    speaker = quotation.label or (speakers.speaker(source) if source else None)
    return Quote(
        text=paragraph.text[start:end],
        speaker=speaker,
        mention=quotation.label or (source.mention if source and here else None),
        cue=_cue(quotation) if here or source is None else None,
        kind="direct" if _is_direct(quotation) else "partial",
        paragraph=paragraph.number,
        spans=((start, end),),
    )


def _cue(quotation: Quotation) -> str | None:
    """Return the words that report this quotation, not another one beside it."""
    if quotation.label:
        return None
    if quotation.source is None:
        at = unsaid_by(quotation.sentence, quotation.phrase)
        return None if at is None else quotation.sentence.words.between(at, at + 1)
    return None if quotation.rule in CARRIED else quotation.source.cue_words


def _stands_here(source: Source, paragraph: QuotedParagraph) -> bool:
    """Return whether the source's words are the paragraph's, or introduce or sign it: X said: ¶."""
    number = source.sentence.place[0]
    if number == paragraph.number - 1:
        return source.words.text.rstrip().endswith(":")
    return number == paragraph.number or source.rule == "signature"


def _is_direct(quotation: Quotation) -> bool:
    """Return whether the words stand for themselves, not as a part of the reporter's sentence."""
    sentence, phrase = quotation.sentence, quotation.phrase
    if sentence.kind(phrase + 1) == "F" and quotation.rule == "x_said":
        return False  # "..." is what X said
    if is_alone(quotation):
        return True
    beside = sentence.kind(phrase - 1) in (",", ":")
    begins = sentence.words.text[quotation.segment.start].isupper()
    return beside and (begins or is_introduced(sentence, phrase))


def _trimmed(text: str, segment: Segment) -> tuple[int, int]:
    start, end = segment.start, segment.end
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end


def _merged(quotes: Iterable[tuple[Quotation, Quote]]) -> Iterator[Quote]:
    """Yield the quotes of a paragraph, those joined that only their attribution interrupts."""
    last: Quotation | None = None
    joined: Quote | None = None
    for quotation, quote in quotes:
        direct = joined is not None and joined.kind == "direct"
        if joined is not None and direct and last is not None and _go_on(last, quotation, quote):
            joined = _joined(joined, quote)
        else:
            if joined is not None:
                yield joined
            joined = quote
        last = quotation
    if joined is not None:
        yield joined


def _go_on(one: Quotation, other: Quotation, quote: Quote) -> bool:
    """Return whether nothing but one attribution stands between two quotations.

    one: a sentence of somebody's. quote: what is known of the other.
    """
    said, goes_on = one.source, other.source
    halves = one.sentence is other.sentence and other.sentence.kind(other.phrase - 1) == ","
    if quote.kind != "direct" and not (halves and one.sentence.is_told(one.phrase)):
        return False
    if said is None or goes_on is None or other.sentence.place[1] - one.sentence.place[1] > 1:
        return False
    return said.sentence is goes_on.sentence and (said.first, said.cue) == (
        goes_on.first,
        goes_on.cue,
    )


def _joined(first: Quote, second: Quote) -> Quote:
    return replace(first, text=f"{first.text} {second.text}", spans=(*first.spans, *second.spans))
