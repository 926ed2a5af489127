"""Pages -> standard output, or the reader's pager: each line as soon as it is drawn."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from nato_reader.outcome import Outcome
from nato_reader.output.screen import Screen
from nato_reader.output.streams import StandardOutput
from nato_reader.request import Request
from nato_reader.views.look import MEASURE, Look
from nato_reader.views.page import Page

_PIECE = 64 * 1024
"""The characters that are written at once, but for those of the first screen."""

# A format is imported when it is asked for: that is a fifth of the time a command takes.


def show_pages(
    request: Request,
    pages: Iterator[Page],
    screen: Screen,
    output: StandardOutput,
    outcome: Outcome,
) -> None:
    """Write the pages, to a pager where that is wanted, until nobody reads them any more.

    Nothing is held back but, where its height decides on the pager, what fills the screen.
    """
    drawn = _lines(request, pages, screen)
    first = next(drawn, None)
    if first is None:
        return
    ends = ["\n"] if screen.interactive and not request.plain else []
    lines = chain(ends, [first], drawn, ends)
    top = list(_top(lines, screen)) if _goes_by_height(request, screen) else []
    pieces: Iterator[str] = chain(["".join(top)] if top else [], _joined(lines))
    if _is_tall(top, screen) or (screen.interactive and request.pager):
        pieces = _paged(pieces, screen, outcome)
    for piece in pieces:
        output.write(piece)
        if not output.wanted:
            return


def _lines(request: Request, pages: Iterable[Page], screen: Screen) -> Iterator[str]:
    if request.plain:
        from nato_reader.views.formats import plain

        return plain.lines(pages, screen.encoding)
    from nato_reader.views.formats import terminal

    look = Look(
        width=request.width or screen.width,
        measure=request.width or MEASURE,
        encoding=screen.encoding,
        colour=screen.colour,
        monochrome=screen.monochrome,
    )
    return terminal.lines(pages, look)


def _goes_by_height(request: Request, screen: Screen) -> bool:
    """Return whether it is paged only where it is taller than the screen."""
    return screen.interactive and request.pager is None and not screen.dumb


def _top(lines: Iterator[str], screen: Screen) -> Iterator[str]:
    """Yield the lines that fill the screen, or all there are."""
    from nato_reader.output import pager

    filled = 0
    for line in lines:
        yield line
        filled += pager.rows(line, screen.width)
        if filled >= screen.height:
            return


def _joined(lines: Iterator[str]) -> Iterator[str]:
    """Yield lines together, at a page's end at the latest: the next may be long in coming."""
    pending: list[str] = []
    size = 0
    for line in lines:
        pending.append(line)
        size += len(line)
        if size >= _PIECE or not line:
            yield "".join(pending)
            pending, size = [], 0
    if pending:
        yield "".join(pending)


def _is_tall(top: Sequence[str], screen: Screen) -> bool:
    if not top:
        return False
    from nato_reader.output import pager

    return pager.rows("".join(top), screen.width) >= screen.height


def _paged(pieces: Iterator[str], screen: Screen, outcome: Outcome) -> Iterator[str]:
    """Show the pieces in a pager; return those that are still to be shown."""
    from nato_reader.output import pager

    outcome.hold()
    try:
        encoded = (piece.encode(screen.encoding, "replace") for piece in pieces)
        left = pager.page(encoded, os.environ)
    finally:
        outcome.release()
    return (piece.decode(screen.encoding) for piece in left)
