"""Who said what? The quotations, each with its speaker and how we know."""

from collections.abc import Iterable, Iterator

from nato_reader.article import Article, Quote
from nato_reader.text import counted, folded
from nato_reader.views.masthead import origin, voices_and_quotes
from nato_reader.views.page import Block, Masthead, Note, Page, Quotation
from nato_reader.views.several import Part, chapter

_MOST_NAMES = 20
"""The speakers that are named where the one asked for is none of them."""


def select(article: Article, by: str | None) -> tuple[Quote, ...]:
    """Return the article's quotes; with `by` those whose speaker's name has it as a part."""
    quotes = article.quotes or ()
    if by is None:
        return quotes
    wanted = folded(by)
    return tuple(quote for quote in quotes if quote.speaker and wanted in folded(quote.speaker))


def page(article: Article, by: str | None = None) -> Page:
    """Return the page of the quotes that `select` finds, or of a note that says why none."""
    chosen = select(article, by)
    facts = voices_and_quotes(chosen)
    head = Masthead(article.title, origin=origin(article), facts=facts)
    if not chosen:
        return Page("quotes", head, (Note(_nothing(article, by)),))
    return Page("quotes", head, tuple(_quotations(article, chosen)))


def page_of_all(parts: Iterable[Part], by: str | None = None) -> Page:
    """Return one page of the quotes in several articles, grouped by article.

    With `by` only the articles in which one is found are on it; of each part no more is kept than
    what is shown, so that there may be any number of them.
    """
    chosen: list[Quote] = []
    speakers: dict[str | None, None] = {}
    blocks: list[Block] = []
    articles = 0
    for part in parts:
        articles += 1
        found = select(part.article, by)
        speakers.update(dict.fromkeys(quote.speaker for quote in part.article.quotes or ()))
        if found or by is None:
            chosen += found
            nothing = () if found else (Note(_nothing(part.article, None)),)
            blocks += (chapter(part), *_quotations(part.article, found, part.number), *nothing)
    head = Masthead(counted(articles, "article"), facts=voices_and_quotes(tuple(chosen)))
    if by is not None and not chosen:
        blocks = [Note(_nobody(by, tuple(filter(None, speakers))))]
    return Page("quotes", head, tuple(blocks))


def _quotations(
    article: Article, quotes: Iterable[Quote], number: int | None = None
) -> Iterator[Quotation]:
    paragraphs = article.paragraphs
    return (_quotation(quote, paragraphs[quote.paragraph - 1], number) for quote in quotes)


def _quotation(quote: Quote, text: str, number: int | None) -> Quotation:
    return Quotation(
        parts=tuple(text[start:end] for start, end in quote.spans),
        fragment=quote.kind == "partial",
        speaker=quote.speaker,
        mention=quote.mention,
        cue=quote.cue,
        paragraph=quote.paragraph,
        article=number,
    )


def _nothing(article: Article, by: str | None) -> str:
    if by is None:
        return "Nobody is quoted in this article."
    speakers = dict.fromkeys(quote.speaker for quote in article.quotes or () if quote.speaker)
    return _nobody(by, tuple(speakers))


def _nobody(by: str, speakers: tuple[str, ...]) -> str:
    if not speakers:
        return f"Nobody called “{by}” is quoted here: no quotation has a known speaker."
    more = len(speakers) - _MOST_NAMES
    rest = f" and {more} more" if more > 0 else ""
    named = ", ".join(speakers[:_MOST_NAMES])
    return f"Nobody called “{by}” is quoted here. Quoted are: {named}{rest}."
