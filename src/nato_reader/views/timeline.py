"""What happened when? The events in order, each with the words that its date comes from."""

from nato_reader import edtf
from nato_reader.article import Article, Event
from nato_reader.edtf import Period
from nato_reader.views.masthead import origin, years
from nato_reader.views.page import Happening, Masthead, Note, Page
from nato_reader.views.wording import counted, date_of, gap_between, year_of


def in_order(article: Article) -> tuple[Event, ...]:
    """Return the events by date, the coarser before the finer, those without a date last."""
    return tuple(event for _, event in _dated(article))


def page(article: Article) -> Page:
    """Return the page of the events in order, or of a note that says why there are none."""
    events = _dated(article)
    head = Masthead(article.title, None, origin(article), _facts(article))
    if not events:
        return Page("timeline", head, (Note(_nothing(article)),))
    before = [None, *(period for period, _ in events)]
    blocks = tuple(
        _happening(event, period, earlier)
        for (period, event), earlier in zip(events, before, strict=False)
    )
    return Page("timeline", head, blocks)


def _facts(article: Article) -> tuple[str, ...]:
    span = years(article)
    events = article.timeline or ()
    return tuple(fact for fact in (counted(len(events), "event") if events else None, span) if fact)


def _dated(article: Article) -> list[tuple[Period | None, Event]]:
    pairs = [
        (edtf.parse(event.date) if event.date else None, event) for event in article.timeline or ()
    ]
    return sorted(pairs, key=lambda pair: (pair[0] is None, pair[0].order if pair[0] else ()))


def _happening(event: Event, period: Period | None, earlier: Period | None) -> Happening:
    year = year_of(period) if period else ""
    date = date_of(period) if period else "no date"
    return Happening(
        edtf=event.date,
        year=year,
        date=date if date != year else None,
        gap=gap_between(earlier, period) if earlier and period else None,
        event=event.event,
        expression=event.expression,
        paragraph=event.paragraph,
    )


def _nothing(article: Article) -> str:
    if article.timeline is None:
        return "No dates are marked in this article."
    return "Nothing in this article is dated."
