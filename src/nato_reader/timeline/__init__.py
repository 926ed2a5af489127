"""What happened when? The dates that an article names, and the events at them."""

import re
from collections.abc import Iterator

from nato_reader.article import Article, Event, Timex

# Only years that are written out are found so far, and no event is told from another.
_YEAR = re.compile(r"\b(?:1[0-9]|20)[0-9]{2}\b")


def extract_events(article: Article) -> tuple[Event, ...]:
    """Return the events that a reader wants, by date; relative dates count from `published`."""
    return tuple(sorted(_events(article), key=lambda event: event.date or ""))


def extract_expressions(article: Article) -> tuple[Event, ...]:
    """Return every expression that names or hints at a date, in text order, repeated ones too.

    `date` is None where it cannot be resolved.
    """
    return tuple(_events(article))


def extract_timexes(article: Article) -> tuple[Timex, ...]:
    """Return every temporal expression of any kind as TIMEX3, in text order."""
    return tuple(
        Timex("DATE", event.expression, event.expression, event.paragraph, event.start, event.end)
        for event in _events(article)
    )


def _events(article: Article) -> Iterator[Event]:
    for number, text in enumerate(article.paragraphs, start=1):
        for year in _YEAR.finditer(text):
            start, end = text.rfind(". ", 0, year.start()) + 2, text.find(". ", year.end())
            clause = text[max(0, start - 1 if start == 1 else start) : end if end > 0 else None]
            yield Event(year[0], year[0], number, *year.span(), clause.strip())
