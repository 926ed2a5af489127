"""The head of every view: title, standfirst, where the article is from, facts in figures."""

from math import ceil

from nato_reader import edtf
from nato_reader.article import Article, Quote
from nato_reader.views.page import Masthead
from nato_reader.views.wording import counted, date_of, year_of

_WORDS_A_MINUTE = 238
"""Adults reading English silently: Brysbaert, "How many words do we read per minute?", 2019."""


def masthead(article: Article) -> Masthead:
    """Return the whole head; its facts are only those that are known."""
    span = years(article)
    facts = (
        _reading_time(article),
        *voices_and_quotes(article.quotes or ()),
        *([span] if span else []),
    )
    return Masthead(article.title, article.standfirst, origin(article), facts)


def voices_and_quotes(quotes: tuple[Quote, ...]) -> tuple[str, ...]:
    """Return how many known speakers and quotes there are, each where there is one."""
    voices = {quote.speaker for quote in quotes if quote.speaker is not None}
    counts = ((len(voices), "voice"), (len(quotes), "quote"))
    return tuple(counted(number, noun) for number, noun in counts if number)


def years(article: Article) -> str | None:
    """Return the years from the first to the last event, None where no event is dated."""
    periods = sorted(
        (edtf.parse(event.date) for event in article.timeline or () if event.date),
        key=lambda period: period.order,
    )
    if not periods:
        return None
    first, last = year_of(periods[0]), year_of(periods[-1])
    return first if first == last else f"{first}–{last}"


def origin(article: Article) -> tuple[str, ...]:
    """Return who wrote the article, who published it and when, each where known."""
    published = article.published and date_of(edtf.parse(article.published))
    return tuple(part for part in (article.byline, article.publisher, published) if part)


def _reading_time(article: Article) -> str:
    words = sum(len(text.split()) for text in (article.standfirst or "", *article.paragraphs))
    return f"{max(1, ceil(words / _WORDS_A_MINUTE))} min read"
