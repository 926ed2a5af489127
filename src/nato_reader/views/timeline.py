"""What happened when? The events in order, each with the words that its date comes from."""

from collections.abc import Iterable, Iterator, Sequence

from nato_reader.article import Article, Event
from nato_reader.text import counted
from nato_reader.views.line import Entry, entries, issues, through_text, through_time
from nato_reader.views.masthead import origin, years
from nato_reader.views.page import Block, Chapter, Masthead, Note, Page
from nato_reader.views.several import Part, chapter

_NOTHING = "Nothing in this article is dated."
_NOTHING_IN_ANY = "Nothing in these articles is dated."


def in_order(article: Article) -> tuple[Event, ...]:
    """Return the events by date, the coarser before the finer, those without a date last."""
    dated = [(entry.period, entry.event) for entry in entries(article)]
    dated.sort(key=lambda each: (each[0] is None, each[0].order if each[0] else ()))
    return tuple(event for _, event in dated)


def page(article: Article, relative: str | None = None, *, every: bool = False) -> Page:
    """Return the page of the events in order, or of a note that says why there are none.

    every: whether they stand in the order of the text. relative: as of completion.Completed.
    """
    events = entries(article)
    appeared = issues([(article.published, None)]) if events else ()
    line = through_text(events) if every else through_time(events, appeared)
    head = Masthead(article.title, origin=origin(article), facts=_facts(events, every=every))
    return Page("timeline", head, (*line, *_notes(events, _NOTHING, relative)))


def page_of_all(parts: Iterable[Part], *, every: bool = False) -> Page:
    """Return one page on which the events of several articles are in one order, after a legend.

    What several tell is on it once. With `every` it is one article after the other, as `page` has
    it. Of each part no more is kept than what is shown, so that there may be any number of them.
    """
    return _one_by_one(parts) if every else _together(parts)


def _together(parts: Iterable[Part]) -> Page:
    from nato_reader.views.merging import merged

    events: list[Entry] = []
    chapters: list[Chapter] = []
    dates: list[tuple[str | None, int | None]] = []
    relative: str | None = None
    place = ""
    for part in parts:
        chapters.append(chapter(part))
        dates.append((part.article.published, part.number))
        events += entries(part.article, part.number)
        if relative is None and part.relative:
            relative, place = part.relative, f" in [{part.number}]"
    events = merged(events)
    line = through_time(events, issues(dates) if events else ())
    head = Masthead(counted(len(chapters), "article"), facts=_facts(events))
    notes = _notes(events, _NOTHING_IN_ANY, relative, place)
    return Page("timeline", head, (*chapters, *line, *notes))


def _one_by_one(parts: Iterable[Part]) -> Page:
    events: list[Entry] = []
    blocks: list[Block] = []
    articles = 0
    for part in parts:
        articles += 1
        found = entries(part.article, part.number)
        events += found
        notes = _notes(found, _NOTHING, part.relative)
        blocks += (chapter(part), *through_text(found), *notes)
    head = Masthead(counted(articles, "article"), facts=_facts(events, every=True))
    return Page("timeline", head, tuple(blocks))


def _facts(events: Sequence[Entry], *, every: bool = False) -> tuple[str, ...]:
    if not events:
        return ()
    number = counted(len(events), "expression" if every else "event")
    span = years([entry.period for entry in events if entry.period])
    return (number, span) if span else (number,)


def _notes(
    events: Sequence[Entry], nothing: str, relative: str | None, place: str = ""
) -> Iterator[Note]:
    """Yield why there is no more: nothing is dated, or not without the day of publication."""
    if relative:
        yield Note(
            f"“{relative}”{place} counts from the day the article appeared, which it does not say;"
            " give that day with --published DATE."
        )
    elif not events:
        yield Note(nothing)
