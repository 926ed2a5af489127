"""What happened when? The events in order, each with the words that its date comes from."""

from collections.abc import Iterable, Sequence

from nato_reader import edtf
from nato_reader.article import Article, Event
from nato_reader.edtf import Period
from nato_reader.text import counted
from nato_reader.views.gaps import gaps
from nato_reader.views.masthead import origin, years
from nato_reader.views.page import Chapter, Happening, Masthead, Note, Page
from nato_reader.views.several import Part, chapter
from nato_reader.views.wording import date_of, year_of


def in_order(article: Article) -> tuple[Event, ...]:
    """Return the events by date, the coarser before the finer, those without a date last."""
    return tuple(event for event, _, _ in _dated(article))


def page(article: Article) -> Page:
    """Return the page of the events in order, or of a note that says why there are none."""
    events = _dated(article)
    head = Masthead(article.title, origin=origin(article), facts=_facts(events))
    return Page("timeline", head, _line(events) or (Note(_nothing(article)),))


def page_of_all(parts: Iterable[Part]) -> Page:
    """Return one page on which the events of several articles are in one order, after a legend.

    Of each part no more is kept than what is shown, so that there may be any number of them.
    """
    events: list[_Dated] = []
    chapters: list[Chapter] = []
    for part in parts:
        chapters.append(chapter(part))
        events += _dated(part.article, part.number)
    events.sort(key=_order)
    head = Masthead(counted(len(chapters), "article"), facts=_facts(events))
    line = _line(events) or (Note("No dates are marked in these articles."),)
    return Page("timeline", head, (*chapters, *line))


_Dated = tuple[Event, Period | None, int | None]
"""An event, its date, and the number of its article among several."""


def _dated(article: Article, number: int | None = None) -> list[_Dated]:
    events = article.timeline or ()
    dated = [(event, edtf.parse(event.date) if event.date else None, number) for event in events]
    return sorted(dated, key=_order)


def _order(dated: _Dated) -> tuple[object, ...]:
    period = dated[1]
    return (period is None, period.order if period else ())


def _facts(events: Sequence[_Dated]) -> tuple[str, ...]:
    span = years([period for _, period, _ in events if period])
    return tuple(fact for fact in (counted(len(events), "event") if events else None, span) if fact)


def _line(events: Sequence[_Dated]) -> tuple[Happening, ...]:
    pauses = gaps(period for _, period, _ in events)
    return tuple(_happening(*dated, gap) for dated, gap in zip(events, pauses, strict=True))


def _happening(
    event: Event, period: Period | None, number: int | None, gap: str | None
) -> Happening:
    point = period and (period.start or period.end)
    year = year_of(point) if point else ""
    date = date_of(period) if period else "no date"
    return Happening(
        edtf=event.date,
        year=year,
        date=date if date != year else None,
        gap=gap,
        event=event.event,
        expression=event.expression,
        paragraph=event.paragraph,
        article=number,
    )


def _nothing(article: Article) -> str:
    if article.timeline is None:
        return "No dates are marked in this article."
    return "Nothing in this article is dated."
