"""Who said what? The quotations, each with its speaker and how we know."""

from nato_reader.article import Article, Quote
from nato_reader.text import folded
from nato_reader.views.masthead import origin, voices_and_quotes
from nato_reader.views.page import Masthead, Note, Page, Quotation


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
    paragraphs = article.paragraphs
    blocks = tuple(_quotation(quote, paragraphs[quote.paragraph - 1]) for quote in chosen)
    return Page("quotes", head, blocks)


def _quotation(quote: Quote, text: str) -> Quotation:
    return Quotation(
        parts=tuple(text[start:end] for start, end in quote.spans),
        fragment=quote.kind == "partial",
        speaker=quote.speaker,
        mention=quote.mention,
        cue=quote.cue,
        paragraph=quote.paragraph,
    )


def _nothing(article: Article, by: str | None) -> str:
    if article.quotes is None:
        return "No quotations are marked in this article."
    if by is None:
        return "Nobody is quoted in this article."
    speakers = dict.fromkeys(quote.speaker for quote in article.quotes if quote.speaker)
    if not speakers:
        return f"Nobody called “{by}” is quoted here: no quotation has a known speaker."
    return f"Nobody called “{by}” is quoted here. Quoted are: {', '.join(speakers)}."
