"""What happened when? The dates that an article names, and the events at them."""

import datetime as dt
import re
from collections.abc import Iterator

from nato_reader.article import Article, Event, Timex

# Only years and "yesterday" are found so far, and no event is told from another.
_EXPRESSION = re.compile(r"\b(?:(?:1[0-9]|20)[0-9]{2}|[Yy]esterday)\b")


def extract_events(article: Article) -> tuple[Event, ...]:
    """Return the events that a reader wants, by date; relative dates count from `published`."""
    return tuple(sorted(_events(article), key=lambda event: event.date or "9"))


def extract_expressions(article: Article) -> tuple[Event, ...]:
    """Return every expression that names or hints at a date, in text order, repeated ones too.

    `date` is None where it cannot be resolved.
    """
    return tuple(_events(article))


def extract_timexes(article: Article) -> tuple[Timex, ...]:
    """Return every temporal expression of any kind as TIMEX3, in text order."""
    return tuple(
        Timex(
            "DATE",
            event.date or "XXXX-XX-XX",
            event.expression,
            event.paragraph,
            event.start,
            event.end,
        )
        for event in _events(article)
    )


def _events(article: Article) -> Iterator[Event]:
    for number, text in enumerate(article.paragraphs, start=1):
        for match in _EXPRESSION.finditer(text):
            before, after = text[: match.start()], text[match.end() :]
            sentence = before.rpartition(". ")[2] + match[0] + after.partition(". ")[0]
            yield Event(_date(match[0], article), match[0], number, *match.span(), sentence)


def _date(words: str, article: Article) -> str | None:
    if words.isdigit():
        return words
    try:
        return str(dt.date.fromisoformat(article.published or "") - dt.timedelta(days=1))
    except ValueError:
        return None
