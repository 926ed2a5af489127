"""What happened when? The events in order, each with the words that its date comes from."""

from nato_reader import edtf
from nato_reader.article import Article, Event
from nato_reader.edtf import Period
from nato_reader.text import counted
from nato_reader.views.gaps import gaps
from nato_reader.views.masthead import origin, years
from nato_reader.views.page import Happening, Masthead, Note, Page
from nato_reader.views.wording import date_of, year_of


def in_order(article: Article) -> tuple[Event, ...]:
    """Return the events by date, the coarser before the finer, those without a date last."""
    return tuple(event for event, _ in _dated(article))


def page(article: Article) -> Page:
    """Return the page of the events in order, or of a note that says why there are none."""
    events = _dated(article)
    head = Masthead(article.title, origin=origin(article), facts=_facts(article))
    if not events:
        return Page("timeline", head, (Note(_nothing(article)),))
    pauses = gaps(period for _, period in events)
    blocks = tuple(_happening(*dated, gap) for dated, gap in zip(events, pauses, strict=True))
    return Page("timeline", head, blocks)


def _facts(article: Article) -> tuple[str, ...]:
    span = years(article)
    events = article.timeline or ()
    return tuple(fact for fact in (counted(len(events), "event") if events else None, span) if fact)


def _dated(article: Article) -> list[tuple[Event, Period | None]]:
    events = article.timeline or ()
    dated = [(event, edtf.parse(event.date) if event.date else None) for event in events]
    return sorted(dated, key=lambda pair: (pair[1] is None, pair[1].order if pair[1] else ()))


def _happening(event: Event, period: Period | None, gap: str | None) -> Happening:
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
    )


def _nothing(article: Article) -> str:
    if article.timeline is None:
        return "No dates are marked in this article."
    return "Nothing in this article is dated."
