"""An article -> its events, and its temporal expressions."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec.structs import replace

from nato_reader.article import Article, Event, Place, Timex
from nato_reader.edtf import parse
from nato_reader.timeline import calendar
from nato_reader.timeline.happenings import Happening
from nato_reader.timeline.mentions import Mention, day_of, mentions_in
from nato_reader.timeline.repeats import Gist, agree, gist
from nato_reader.timeline.telling import Telling
from nato_reader.timeline.wanted import is_wanted


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
                yield mention, telling.at(mention.start)


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


def _once(events: Iterable[Event]) -> list[Event]:
    """Return the events, each once, with the places where it is told again."""
    kept: dict[str | None, list[tuple[Event, Gist]]] = {}
    for event in events:
        same_day = kept.setdefault(event.date, [])
        told = gist(event.event)
        for index, (first, known) in enumerate(same_day):
            if agree(known, told):
                place = Place(event.paragraph, event.start, event.end)
                same_day[index] = (replace(first, also=(*first.also, place)), known)
                break
        else:
            same_day.append((event, told))
    return [event for same_day in kept.values() for event, _ in same_day]
