"""One run of the program: articles in, a view of each out, an exit status at the end."""

import os
import sys
from pathlib import Path
from types import TracebackType

from msgspec import Struct

from nato_reader import sources
from nato_reader.errors import MisuseError, ReaderError
from nato_reader.output.streams import StandardOutput, complain
from nato_reader.output.terminal import LEAST_WIDTH, ColourChoice, Terminal, terminal
from nato_reader.reading import Reading, read
from nato_reader.views import quotes, show, timeline
from nato_reader.views.look import MEASURE, Look
from nato_reader.views.page import Kind, Page

DONE, FAILED, MISUSED = 0, 1, 2
"""The exit statuses: all done; something could not be read or written; asked for wrongly."""


EXPORT_WIDTH = 80
"""The columns of an exported page, unless --width says otherwise."""


class Request(Struct, frozen=True):
    """What one run is asked to do: the command line's options, under their own names."""

    view: Kind
    articles: tuple[str, ...] = ()
    media: str = "json"
    json: bool = False
    plain: bool = False
    width: int | None = None
    colour: ColourChoice = "auto"
    pager: bool | None = None
    export: str | None = None
    paragraph: int | None = None
    by: str | None = None


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
    screen = terminal(sys.stdout, os.environ, request.colour)
    output = StandardOutput(screen.encoding)
    outcome = _Outcome()
    with outcome:
        _check(request)
    if outcome.status:
        return outcome.status
    made: list[Page] = []
    for argument in request.articles or (None,):
        with outcome:
            reading = read(argument, request.media)
            made.append(_page(request, reading))
            if request.json:
                output.write(_json(request, reading, screen.encoding))
    if made and request.export is not None:
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


def _print(request: Request, made: list[Page], screen: Terminal, output: StandardOutput) -> None:
    text = _text(request, made, screen)
    if screen.interactive and not request.plain:
        text = f"\n{text}\n"
    if not (_is_paged(request, text, screen) and _paged(text, screen)):
        output.write(text)


def _paged(text: str, screen: Terminal) -> bool:
    from nato_reader.output import pager

    return pager.page(text.encode(screen.encoding, "replace"), os.environ)


def _text(request: Request, made: list[Page], screen: Terminal) -> str:
    if request.plain:
        from nato_reader.views.formats import plain

        return plain.render(made, screen.encoding)
    from nato_reader.views.formats import terminal as drawing

    look = Look(
        width=request.width or screen.width,
        measure=request.width or MEASURE,
        encoding=screen.encoding,
        colour=screen.colour,
        monochrome=screen.monochrome,
    )
    return drawing.render(made, look)


def _is_paged(request: Request, text: str, screen: Terminal) -> bool:
    if not screen.interactive or request.pager is False:
        return False
    too_tall = text.count("\n") >= screen.height and not screen.dumb
    return request.pager is True or too_tall


def _export(request: Request, made: list[Page], path: str) -> None:
    from nato_reader.output import files
    from nato_reader.views import export

    look = Look(request.width or EXPORT_WIDTH, request.width or MEASURE)
    files.replace(path, export.render(path, made, look, plain_text=request.plain))


def _check(request: Request) -> None:
    """Raise MisuseError where the options do not go together."""
    if request.width is not None and request.width < LEAST_WIDTH:
        mend = f"give it {LEAST_WIDTH} or more"
        raise MisuseError("--width", f"{request.width} columns are too few", mend)
    if request.paragraph is not None and request.paragraph < 1:
        problem = f"there is no paragraph {request.paragraph}"
        raise MisuseError("--para", problem, "count from 1")
    if request.json and request.plain:
        raise MisuseError("--json", "does not go with --plain", "leave one of them out")
    if request.json and request.paragraph is not None:
        problem = "does not go with --para, since JSON is the whole article"
        raise MisuseError("--json", problem, "leave one of them out")
    if request.by is not None and not request.by.strip():
        raise MisuseError("--by", "is empty", "give it a name or a part of one")
    if request.export is not None:
        _check_export(request.export, request.articles)


def _check_export(path: str, articles: tuple[str, ...]) -> None:
    from nato_reader.views import export

    if export.suffix(path) not in export.SUFFIXES:
        known = ", ".join(export.SUFFIXES)
        raise MisuseError(path, f"has none of the suffixes {known}", "give it one of them")
    if any(_is_same_file(path, article) for article in articles):
        problem = "is the article itself, which --export would replace"
        raise MisuseError(path, problem, "choose another name")


def _is_same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return False
