"""An article -> its events, and its temporal expressions."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from nato_reader.article import Article, Event, Place, Timex
from nato_reader.edtf import parse
from nato_reader.timeline import calendar
from nato_reader.timeline.happenings import Happening
from nato_reader.timeline.mentions import Mention, day_of, mentions_in
from nato_reader.timeline.repeats import Gist, agree, gist
from nato_reader.timeline.telling import Telling
from nato_reader.timeline.wanted import is_wanted

_COMPARED = 50
"""The events of a date, from the last one told, that another is compared with."""


def extract_events(article: Article) -> tuple[Event, ...]:
    """Return what happened, or will, at the dates that the article names, by date.

    Relative dates count from `article.published`; without it they are left out, and so is what
    tells only when something was said. What is told twice is one event.
    """
    wanted = (
        _event(mention, happening, article)
        for mention, happening in _told(article, dated_only=True)
        if is_wanted(mention, happening)
    )
    return tuple(sorted(_once(wanted), key=lambda event: parse(event.date or "").order))


def extract_expressions(article: Article) -> tuple[Event, ...]:
    """Return every expression that names a date, or refers to one vaguely, in text order.

    `date` is None where it cannot be known.
    """
    return tuple(
        _event(mention, happening, article)
        for mention, happening in _told(article)
        if mention.expression.kind in ("DATE", "TIME")
    )


def extract_timexes(article: Article) -> tuple[Timex, ...]:
    """Return every temporal expression, durations and what recurs too, as TIMEX3, in text order."""
    return tuple(timex for mention in mentions_in(article) for timex in mention.timexes())


def _told(article: Article, *, dated_only: bool = False) -> Iterator[tuple[Mention, Happening]]:
    """Yield each mention with what is told there."""
    for number, mentions in groupby(mentions_in(article), key=lambda each: each.paragraph):
        telling: Telling | None = None
        for mention in mentions:
            telling = telling or Telling(number, mention.tokens.text)
            if mention.expression.period is not None or not dated_only:
                yield mention, telling.at(mention.start, mention.end)


def _event(mention: Mention, happening: Happening, article: Article) -> Event:
    return Event(
        date=mention.date,
        expression=mention.words,
        paragraph=mention.paragraph,
        start=mention.start,
        end=mention.end,
        event=happening.text,
        claimed_by=happening.claimed_by,
        future=_is_future(mention, article.published),
    )


def _is_future(mention: Mention, published: str | None) -> bool:
    """Return whether it was still to come when the article appeared, or is told so."""
    period, day = mention.expression.period, day_of(published)
    if period is None:
        return False
    if day is None:
        return mention.tense == "future"
    first = calendar.first_day(period)
    return first > day or (calendar.last_day(period) >= day and mention.tense == "future")


class _Told(Struct):
    """An event as it is told first, and where it is told again."""

    event: Event
    gist: Gist
    also: list[Place]

    def whole(self) -> Event:
        """Return the event with all its places."""
        return replace(self.event, also=tuple(self.also)) if self.also else self.event


def _once(events: Iterable[Event]) -> Iterator[Event]:
    """Yield the events, each once, with the places where it is told again."""
    by_date: dict[str | None, list[_Told]] = {}
    for event in events:
        same_date = by_date.setdefault(event.date, [])
        told = gist(event.event)
        first = next((each for each in same_date[-_COMPARED:] if agree(each.gist, told)), None)
        if first is None:
            same_date.append(_Told(event, told, []))
        else:
            first.also.append(Place(event.paragraph, event.start, event.end))
    return (told.whole() for same_date in by_date.values() for told in same_date)
