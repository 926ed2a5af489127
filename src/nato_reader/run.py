"""One run of the program: articles in, a view of them out, an exit status at the end."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from nato_reader import batch, sources
from nato_reader.completion import Wanted
from nato_reader.errors import ReaderError
from nato_reader.outcome import Outcome
from nato_reader.output.screen import screen_of
from nato_reader.output.streams import StandardOutput
from nato_reader.output.waiting import Note
from nato_reader.printing import show_pages
from nato_reader.request import Request, check
from nato_reader.views import quotes, show, timeline
from nato_reader.views.look import MEASURE, Look
from nato_reader.views.page import Page
from nato_reader.views.progress import Bar
from nato_reader.views.several import Part, label

EXPORT_WIDTH = 80
"""The columns of an exported page, unless --width says otherwise."""


def run(request: Request) -> int:
    """Do what is asked, and return the exit status."""
    outcome = Outcome()
    with outcome:
        check(request)
        _run(request, outcome)
    return outcome.status


def _run(request: Request, outcome: Outcome) -> None:
    screen = screen_of(sys.stdout, sys.stderr, os.environ, request.colour)
    output = StandardOutput(screen.encoding)
    parts = _parts(request, outcome, silent=screen.interactive and _is_streamed(request))
    if request.json:
        parts = _written_as_json(request, parts, output)
    pages = _pages(request, parts, outcome)
    made = list(pages) if request.export else []
    if not request.json:
        show_pages(request, iter(made) if request.export else pages, screen, output, outcome)
    elif not request.export:
        for _ in parts:
            pass
    if made and request.export:
        _export(request, made, request.export)


def _is_streamed(request: Request) -> bool:
    """Return whether each article is shown when it is read, not all when all are."""
    return request.json or request.view == "show"


def _parts(request: Request, outcome: Outcome, *, silent: bool) -> Iterator[Part]:
    """Yield the articles that can be read, with their numbers; the others become sentences.

    silent: whether nothing may be drawn on the terminal meanwhile.
    """
    arguments: Sequence[str | None] = request.articles or (None,)
    note = Note(sys.stderr if len(arguments) == 1 else None, sources.title(arguments[0]))
    order = batch.Order(request.written_in, _wanted(request))
    results = batch.readings(arguments, order, request.jobs, note)
    bar = Bar(None if silent else sys.stderr, len(arguments))
    for number, result in enumerate(bar.counting(results), start=1):
        note.erase()
        if isinstance(result, ReaderError):
            outcome.blame(result)
            continue
        if result.assumed:
            outcome.say(result.assumed)
        source = arguments[number - 1]
        yield Part(number, result.article, source, result.timexes, result.relative)


def _wanted(request: Request) -> Wanted:
    timexes = request.json and request.every
    return Wanted(request.view, request.published, request.every, timexes)


def _written_as_json(
    request: Request, parts: Iterable[Part], output: StandardOutput
) -> Iterator[Part]:
    """Yield the parts, each once it is written, while somebody reads them or they are exported."""
    from nato_reader.views.formats import json

    for part in parts:
        source = part.source and sources.without_password(part.source)
        payload = json.payload(request.view, part.article, source, request.by, timexes=part.timexes)
        output.write(json.render(payload, output.encoding, indented=len(request.articles) < 2))
        yield part
        if not (output.wanted or request.export):
            return


def _pages(request: Request, parts: Iterator[Part], outcome: Outcome) -> Iterator[Page]:
    """Yield the pages of the view: one for each article in show, else one for all of them."""
    total = len(request.articles)
    if request.view != "show" and total > 1:
        for first in parts:  # where none can be read there is no page
            yield _page_of_all(request, chain([first], parts))
        return
    for part in parts:
        with outcome:
            yield _page(request, part, total)


def _page_of_all(request: Request, parts: Iterable[Part]) -> Page:
    if request.view == "quotes":
        return quotes.page_of_all(parts, request.by)
    return timeline.page_of_all(parts, every=request.every)


def _page(request: Request, part: Part, total: int) -> Page:
    match request.view:
        case "show":
            name = sources.title(part.source)
            which = label(part, total) if total > 1 else None
            return show.page(part.article, request.paragraph, name, which)
        case "quotes":
            return quotes.page(part.article, request.by)
        case "timeline":
            return timeline.page(part.article, part.relative, every=request.every)


# A format is imported when it is asked for: that is a fifth of the time a command takes.


def _export(request: Request, made: Sequence[Page], path: str) -> None:
    from nato_reader.output import files
    from nato_reader.views import export

    look = Look(request.width or EXPORT_WIDTH, request.width or MEASURE)
    files.replace(path, export.render(path, made, look, plain_text=request.plain))
