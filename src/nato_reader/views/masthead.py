"""The head of every view: title, standfirst, where the article is from, facts in figures."""

from collections.abc import Sequence
from math import ceil

from nato_reader import edtf
from nato_reader.article import Article, Quote
from nato_reader.edtf import Period, Point
from nato_reader.text import counted
from nato_reader.views.page import Masthead
from nato_reader.views.wording import date_of, year_of

_WORDS_A_MINUTE = 238
"""Adults reading English silently: Brysbaert, "How many words do we read per minute?", 2019."""

_LONGEST_MEAN_WORD = 20
"""Beyond so many characters a word on average, a text is not written with spaces between words."""


def masthead(article: Article) -> Masthead:
    """Return the whole head; its facts are only those that are known."""
    facts = (_reading_time(article), *voices_and_quotes(article.quotes or ()), _span(article))
    known = tuple(fact for fact in facts if fact)
    return Masthead(article.title, article.standfirst, origin(article), article.url, known)


def voices_and_quotes(quotes: tuple[Quote, ...]) -> tuple[str, ...]:
    """Return how many known speakers and quotes there are, each where there is one."""
    voices = {quote.speaker for quote in quotes if quote.speaker is not None}
    counts = ((len(voices), "voice"), (len(quotes), "quote"))
    return tuple(counted(number, noun) for number, noun in counts if number)


def _span(article: Article) -> str | None:
    return years([edtf.parse(event.date) for event in article.timeline or () if event.date])


def years(periods: Sequence[Period]) -> str | None:
    """Return the years from the first period's to the last one's, None where there is none."""
    points = [point for period in periods for point in (period.start, period.end) if point]
    if not points:
        return None
    first = min(points, key=lambda point: point.year)
    last = max((point.last for point in points), key=lambda point: point.year)
    if all(point == first for point in points) or first.year == last.year:
        return year_of(first)
    return f"{year_of(Point(first.year))}–{year_of(Point(last.year))}"


def origin(article: Article) -> tuple[str, ...]:
    """Return who wrote the article, who published it and when, each where known."""
    published = article.published and date_of(edtf.parse(article.published))
    return tuple(part for part in (article.byline, article.publisher, published) if part)


def _reading_time(article: Article) -> str | None:
    """Return how long it takes to read; None in a script that puts no spaces between words."""
    texts = (article.standfirst or "", *article.paragraphs)
    words = sum(text.count(" ") + 1 for text in texts)  # a fifth of the time that splitting takes
    if sum(map(len, texts)) > words * _LONGEST_MEAN_WORD:
        return None
    return f"{max(1, ceil(words / _WORDS_A_MINUTE))} min read"
