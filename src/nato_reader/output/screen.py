"""What standard output can show, found out from its stream and the environment."""

import os
import shutil
from collections.abc import Mapping
from typing import Literal, TextIO

from msgspec import Struct

from nato_reader.views.look import Colour

ColourChoice = Literal["auto", "always", "never"]

LEAST_WIDTH = 20
"""The fewest columns a page is drawn for; a narrower terminal wraps its lines."""

MOST_WIDTH = 1000
"""The most: no screen has more, and a frame of as many as asked for could fill the memory."""


_SIZE = (80, 24)


class Screen(Struct, frozen=True):
    """Where standard output goes.

    interactive: whether it is a terminal. dumb: one that can only print.
    monochrome: bold and italics are wanted, colours are not.
    """

    interactive: bool
    dumb: bool
    width: int
    height: int
    encoding: str
    colour: Colour
    monochrome: bool


def screen_of(
    stream: TextIO | None,
    errors: TextIO | None,
    environ: Mapping[str, str],
    choice: ColourChoice,
) -> Screen:
    """Return what `stream` writes to; None is a closed one.

    Where that is a pipe, such as one to less, `errors` tells the size of the terminal behind it.
    """
    interactive = stream is not None and stream.isatty()
    size = shutil.get_terminal_size(_size(errors))
    colour, monochrome = _colour(environ, choice, interactive=interactive)
    return Screen(
        interactive=interactive,
        dumb=environ.get("TERM") == "dumb",
        width=min(max(LEAST_WIDTH, size.columns), MOST_WIDTH),
        height=size.lines,
        encoding=_encoding(stream, environ),
        colour=colour,
        monochrome=monochrome,
    )


def _size(stream: TextIO | None) -> tuple[int, int]:
    """Return the columns and lines of the terminal that `stream` is, else those of old."""
    try:
        size = os.get_terminal_size(stream.fileno() if stream else -1)
    except (OSError, ValueError):
        return _SIZE
    return size if size.columns else _SIZE


def _encoding(stream: TextIO | None, environ: Mapping[str, str]) -> str:
    # Python writes UTF-8 where LC_ALL asks for the C locale; whoever sets it wants ASCII.
    asked = environ.get("PYTHONIOENCODING") or environ.get("PYTHONUTF8")
    if environ.get("LC_ALL") in ("C", "POSIX") and not asked:
        return "ascii"
    return getattr(stream, "encoding", None) or "utf-8"


def _colour(
    environ: Mapping[str, str], choice: ColourChoice, *, interactive: bool
) -> tuple[Colour, bool]:
    """Return how many colours there may be, and whether only bold and italics are wanted.

    https://no-color.org and https://force-color.org; the former wins over the latter.
    """
    if choice == "never":
        return "none", False
    depth: Colour = "256" if _has_256_colours(environ) else "standard"
    if choice == "always":
        return depth, False
    forced = environ.get("FORCE_COLOR", "") not in ("", "0")
    capable = interactive and environ.get("TERM") != "dumb"
    if not (forced or capable):
        return "none", False
    return depth, environ.get("NO_COLOR", "") != ""


def _has_256_colours(environ: Mapping[str, str]) -> bool:
    known = environ.get("COLORTERM", "") in ("truecolor", "24bit")
    return known or "256color" in environ.get("TERM", "") or environ.get("TERM") == "xterm-kitty"
