"""What one run is asked to do, and whether that makes sense."""

import os
from pathlib import Path

from msgspec import Struct

from nato_reader import edtf
from nato_reader.completion import Kind
from nato_reader.errors import MisuseError
from nato_reader.output.screen import LEAST_WIDTH, MOST_WIDTH, ColourChoice
from nato_reader.text import excerpt, folded

MOST_JOBS = 64
"""The most processes that read at once: each takes 20 MB and a tenth of a second to start."""


class Request(Struct, frozen=True, kw_only=True):
    """The command line's options; `written_in` is --format, None to find out, `every` --all."""

    view: Kind
    articles: tuple[str, ...] = ()
    written_in: str | None = None
    jobs: int = 1
    json: bool = False
    plain: bool = False
    width: int | None = None
    colour: ColourChoice = "auto"
    pager: bool | None = None
    export: str | None = None
    paragraph: int | None = None
    by: str | None = None
    published: str | None = None
    every: bool = False


def check(request: Request) -> None:
    """Raise MisuseError where the options do not go together."""
    if request.width is not None and not LEAST_WIDTH <= request.width <= MOST_WIDTH:
        what = "few" if request.width < LEAST_WIDTH else "many"
        mend = f"give it {LEAST_WIDTH} to {MOST_WIDTH}"
        raise MisuseError("--width", f"{request.width} columns are too {what}", mend)
    if request.paragraph is not None and request.paragraph < 1:
        problem = f"there is no paragraph {request.paragraph}"
        raise MisuseError("--para", problem, "count from 1")
    if request.json and request.plain:
        raise MisuseError("--json", "does not go with --plain", "leave one of them out")
    if request.json and request.paragraph is not None:
        problem = "does not go with --para, since JSON is the whole article"
        raise MisuseError("--json", problem, "leave one of them out")
    if not 1 <= request.jobs <= MOST_JOBS:
        problem = f"{request.jobs} processes cannot be had"
        raise MisuseError("--jobs", problem, f"give it 1 to {MOST_JOBS}")
    if request.articles.count("-") > 1:
        raise MisuseError("standard input", "can be read only once", "give - once")
    if request.by is not None and not folded(request.by):
        raise MisuseError("--by", "is empty", "give it a name or a part of one")
    if request.published is not None and not edtf.is_calendar_date(request.published):
        problem = f"{excerpt(request.published)} is no date in the calendar"
        raise MisuseError("--published", problem, "write it as 2023-07-11, 2023-07 or 2023")
    if request.export is not None:
        _check_export(request.export, request.articles)


def _check_export(path: str, articles: tuple[str, ...]) -> None:
    from nato_reader.views import export

    if export.suffix(path) not in export.SUFFIXES:
        known = ", ".join(export.SUFFIXES)
        problem = f"{excerpt(path)} has none of the suffixes {known}"
        raise MisuseError("--export", problem, "give it one of them")
    if any(_is_same_file(path, article) for article in articles):
        problem = "is the article itself, which --export would replace"
        raise MisuseError(path, problem, "choose another name")


def _is_same_file(path: str, article: str) -> bool:
    """Return whether `article`, a file or standard input, is the file at `path`."""
    try:
        read = os.fstat(0) if article == "-" else Path(article).stat()
        return os.path.samestat(Path(path).stat(), read)
    except (OSError, ValueError):
        return False
