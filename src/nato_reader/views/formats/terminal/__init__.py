"""A page as a terminal shows it, drawn with Rich."""

from collections.abc import Iterable, Iterator
from importlib import import_module

from rich.color import ColorSystem
from rich.segment import Segment
from rich.text import Text

from nato_reader.views.formats.terminal import canvas
from nato_reader.views.look import Look
from nato_reader.views.page import Page

_MOST_LEFT = 8
_SYSTEMS = {"standard": ColorSystem.STANDARD, "256": ColorSystem.EIGHT_BIT}


def render(pages: Iterable[Page], look: Look) -> str:
    """Return the pages in lines that each end in a newline, blank ones between the pages."""
    return "".join(lines(pages, look))


def lines(pages: Iterable[Page], look: Look) -> Iterator[str]:
    """Yield the lines of `render`, each page's when it is needed; blank ones are kept with others'.

    There is none before the first page and none after the last. At a page's end comes "".
    """
    left = " " * _left(look)
    blank: str | None = None
    for page in pages:
        for line in _lines(page, look):
            if line:
                yield f"{blank or ''}{left}{line}\n"
                blank = ""
            elif blank is not None:
                blank += "\n"
        yield ""


def _lines(page: Page, look: Look) -> Iterator[str]:
    """Yield the lines of one page, without their ends and without the blank ones at its start."""
    pieces: list[str] = []
    for segment in segments([page], look):
        text, *others = _written(segment, look).split("\n")
        pieces.append(text)
        for other in others:
            yield "".join(pieces)
            pieces = [other]
    if any(pieces):
        yield "".join(pieces)


def segments(pages: Iterable[Page], look: Look) -> Iterator[Segment]:
    """Yield the pieces of the pages, each in one style, from the left edge on."""
    console = canvas.console(look)
    for page in pages:
        drawing = import_module(f"{__name__}.{page.kind}")
        for drawn in drawing.draw(page, look):
            if isinstance(drawn, str):
                yield Segment(f"{drawn}\n")
            elif isinstance(drawn, Text):  # wrapped already; Rich would do it once more
                yield from drawn.render(console, "\n")
            else:
                yield from console.render(drawn)


def _written(segment: Segment, look: Look) -> str:
    if look.colour == "none" or not segment.style:
        return segment.text
    style = segment.style.without_color if look.monochrome else segment.style
    return style.render(segment.text, color_system=_SYSTEMS[look.colour])


def _left(look: Look) -> int:
    """Return the columns left free on the left: some, where there are plenty."""
    return max(0, min(_MOST_LEFT, (look.width - look.measure - _MOST_LEFT) // 4))
