"""Events and the days articles appeared -> a line through time."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from nato_reader import edtf
from nato_reader.article import Article, Event
from nato_reader.edtf import Period
from nato_reader.views.gaps import gaps
from nato_reader.views.page import Appearance, Block, Happening, Heading, Reference
from nato_reader.views.wording import UNDATED, as_object, date_of, year_of


class Entry(Struct, frozen=True):
    """An event, the time it is dated to, and where it is told; claimed and expected as shown.

    published: when the article appeared, None if unknown.
    """

    event: Event
    period: Period | None
    references: tuple[Reference, ...]
    claimed_by: str | None
    expected: bool
    published: Period | None = None

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands: by its date, what was expected behind the day that expected it."""
        if self.period is None:
            return (1,)
        order = self.period.order
        if self.expected and self.published:
            order = max(order, self.published.order)
        return (0, order, 2 if self.expected else 0)


class Issue(Struct, frozen=True):
    """When an article appeared, and the numbers of those of several that did."""

    date: str
    period: Period
    articles: tuple[int, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands: behind what happened on that day, before what was to come."""
        return (0, self.period.order, 1)


def entries(article: Article, number: int | None = None) -> list[Entry]:
    """Return the article's events in their order; `number` is its own among several."""
    published = edtf.parse(article.published) if article.published else None
    return [_entry(event, published, number) for event in article.timeline or ()]


def _entry(event: Event, published: Period | None, number: int | None) -> Entry:
    paragraphs = sorted({event.paragraph, *(place.paragraph for place in event.also)})
    return Entry(
        event=event,
        period=edtf.parse(event.date) if event.date else None,
        references=(Reference(event.expression, tuple(paragraphs), number),),
        claimed_by=event.claimed_by,
        expected=event.future,
        published=published,
    )


def issues(dates: Iterable[tuple[str | None, int | None]]) -> list[Issue]:
    """Return when articles appeared, one for each date; of each its date and its number."""
    numbers: dict[str, tuple[int, ...]] = {}
    for date, number in dates:
        if date is not None:
            numbers[date] = numbers.get(date, ()) + ((number,) if number else ())
    return [Issue(date, edtf.parse(date), articles) for date, articles in numbers.items()]


def through_time(events: Iterable[Entry], appeared: Iterable[Issue]) -> tuple[Block, ...]:
    """Return what stands on the line, by date, then the events that no date is known of."""
    marks: list[Entry | Issue] = [*events, *appeared]
    marks.sort(key=lambda mark: mark.order)
    pauses = gaps(mark.period for mark in marks)
    return _with_heading([_block(*each) for each in zip(marks, pauses, strict=True)])


def through_text(events: Sequence[Entry]) -> tuple[Block, ...]:
    """Return the events in the order of the text, then those that no date is known of."""
    ordered = sorted(events, key=lambda entry: entry.period is None)
    return _with_heading([_block(entry, None) for entry in ordered])


def _with_heading(blocks: list[Happening | Appearance]) -> tuple[Block, ...]:
    dated = [block for block in blocks if block.edtf]
    undated = blocks[len(dated) :]
    return (*dated, Heading(UNDATED), *undated) if undated else tuple(dated)


def _block(mark: Entry | Issue, gap: str | None) -> Happening | Appearance:
    year, date = _in_words(mark.period)
    if isinstance(mark, Issue):
        return Appearance(mark.date, year, date, gap, mark.articles)
    return Happening(
        edtf=mark.event.date,
        year=year,
        date=date,
        gap=gap,
        event=mark.event.event,
        references=mark.references,
        expected=mark.expected,
        claimed_by=mark.claimed_by and as_object(mark.claimed_by),
    )


def _in_words(period: Period | None) -> tuple[str, str | None]:
    """Return the year, "" if unknown, and the date, None where it says no more."""
    point = (period.start or period.end) if period else None
    if period is None or point is None:
        return "", None
    year, date = year_of(point), date_of(period)
    return year, date if date != year else None
