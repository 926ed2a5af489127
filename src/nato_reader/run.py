"""One run of the program: articles in, a view of each out, an exit status at the end."""

import os
import sys
from types import TracebackType

from nato_reader import sources
from nato_reader.errors import MisuseError, ReaderError
from nato_reader.output.screen import Screen, screen_of
from nato_reader.output.streams import StandardOutput, complain
from nato_reader.reading import Reading, read
from nato_reader.request import Request, check
from nato_reader.views import quotes, show, timeline
from nato_reader.views.look import MEASURE, Look
from nato_reader.views.page import Page

DONE, FAILED, MISUSED = 0, 1, 2
"""The exit statuses: all done; something could not be read or written; asked for wrongly."""

EXPORT_WIDTH = 80
"""The columns of an exported page, unless --width says otherwise."""


class _Outcome:
    """A context in which an error of ours becomes a sentence and a status, and the run goes on."""

    status = DONE

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        if not isinstance(error, ReaderError):
            return False
        complain(str(error))
        self.status = max(self.status, MISUSED if isinstance(error, MisuseError) else FAILED)
        return True


def run(request: Request) -> int:
    """Do what is asked, and return the exit status."""
    screen = screen_of(sys.stdout, sys.stderr, os.environ, request.colour)
    output = StandardOutput(screen.encoding)
    outcome = _Outcome()
    with outcome:
        check(request)
    if outcome.status:
        return outcome.status
    made: list[Page] = []
    for argument in request.articles or (None,):
        with outcome:
            reading = read(argument, request.written_in)
            if request.json:
                output.write(_json(request, reading, screen.encoding))
            if request.export or not request.json:
                made.append(_page(request, reading))
    if made and request.export:
        with outcome:
            _export(request, made, request.export)
    if made and not request.json:
        with outcome:
            _print(request, made, screen, output)
    return outcome.status


def _page(request: Request, reading: Reading) -> Page:
    match request.view:
        case "show":
            return show.page(reading.article, request.paragraph, sources.title(reading.source))
        case "quotes":
            return quotes.page(reading.article, request.by)
        case "timeline":
            return timeline.page(reading.article)


# A format is imported when it is asked for: that is a fifth of the time a command takes.


def _json(request: Request, reading: Reading, encoding: str) -> str:
    from nato_reader.views.formats import json

    payload = json.payload(request.view, reading.article, reading.source, request.by)
    return json.render(payload, encoding, indented=len(request.articles) < 2)


def _print(request: Request, made: list[Page], screen: Screen, output: StandardOutput) -> None:
    text = _text(request, made, screen)
    if screen.interactive and not request.plain:
        text = f"\n{text}\n"
    if not (_is_paged(request, text, screen) and _paged(text, screen)):
        output.write(text)


def _paged(text: str, screen: Screen) -> bool:
    from nato_reader.output import pager

    return pager.page(text.encode(screen.encoding, "replace"), os.environ)


def _text(request: Request, made: list[Page], screen: Screen) -> str:
    if request.plain:
        from nato_reader.views.formats import plain

        return plain.render(made, screen.encoding)
    from nato_reader.views.formats import terminal

    look = Look(
        width=request.width or screen.width,
        measure=request.width or MEASURE,
        encoding=screen.encoding,
        colour=screen.colour,
        monochrome=screen.monochrome,
    )
    return terminal.render(made, look)


def _is_paged(request: Request, text: str, screen: Screen) -> bool:
    if not screen.interactive or request.pager is not None:
        return screen.interactive and request.pager is True
    from nato_reader.output import pager

    return not screen.dumb and pager.rows(text, screen.width) >= screen.height


def _export(request: Request, made: list[Page], path: str) -> None:
    from nato_reader.output import files
    from nato_reader.views import export

    look = Look(request.width or EXPORT_WIDTH, request.width or MEASURE)
    files.replace(path, export.render(path, made, look, plain_text=request.plain))
