"""What one run is asked to do, and whether that makes sense."""

from pathlib import Path

from msgspec import Struct

from nato_reader.errors import MisuseError
from nato_reader.output.screen import LEAST_WIDTH, ColourChoice
from nato_reader.views.page import Kind


class Request(Struct, frozen=True):
    """The command line's options, under their own names; None where one was not given."""

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


def check(request: Request) -> None:
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
