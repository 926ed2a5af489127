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
    left = " " * _left(look)
    drawn = "".join(_written(segment, look) for segment in segments(pages, look))
    lines = drawn.strip("\n").split("\n")
    return "".join(f"{left}{line}\n" if line else "\n" for line in lines)


def segments(pages: Iterable[Page], look: Look) -> Iterator[Segment]:
    """Yield the pieces of the pages, each in one style, from the left edge on."""
    console = canvas.console(look)
    for page in pages:
        drawing = import_module(f"{__name__}.{page.kind}")
        for drawn in drawing.draw(page, look):
            # Lines are wrapped already; Rich would do it once more.
            is_line = isinstance(drawn, Text)
            yield from drawn.render(console, "\n") if is_line else console.render(drawn)


def _written(segment: Segment, look: Look) -> str:
    if look.colour == "none" or not segment.style:
        return segment.text
    style = segment.style.without_color if look.monochrome else segment.style
    return style.render(segment.text, color_system=_SYSTEMS[look.colour])


def _left(look: Look) -> int:
    """Return the columns left free on the left: some, where there are plenty."""
    return max(0, min(_MOST_LEFT, (look.width - look.measure - _MOST_LEFT) // 4))
