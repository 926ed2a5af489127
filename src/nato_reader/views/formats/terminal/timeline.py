"""The events on a drawn line, their years in the margin."""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from nato_reader.views.formats.terminal import palette
from nato_reader.views.formats.terminal.canvas import Canvas
from nato_reader.views.look import NARROW, Look
from nato_reader.views.page import Chapter, Happening, Note, Page
from nato_reader.views.wording import place


def draw(page: Page, look: Look) -> Iterator[Text]:
    """Yield the lines of the page."""
    happenings = [block for block in page.blocks if isinstance(block, Happening)]
    years = max((cell_len(block.year) for block in happenings), default=0)
    canvas = Canvas(look, years + (4 if look.width < NARROW else 7))
    yield from canvas.masthead(page.masthead)
    for block in page.blocks:
        match block:
            case Chapter():
                yield from canvas.chapter(block)
            case Happening():
                yield from _happening(canvas, block, last=block is page.blocks[-1])
            case Note():
                yield from canvas.wrapped(canvas.text(block.text))
    yield Text()


def _happening(canvas: Canvas, happening: Happening, *, last: bool) -> Iterator[Text]:
    """Yield the gap before the event, the event, and the words that its date comes from."""
    line = _in_margin(canvas, "", "" if last else canvas.glyphs.line)
    if happening.gap:
        gap = _in_margin(canvas, "", canvas.glyphs.gap)
        yield from canvas.wrapped(canvas.text(happening.gap, palette.FAINT), gap)
        yield from canvas.wrapped(Text(), _in_margin(canvas, "", canvas.glyphs.line))
    dot = canvas.glyphs.mark if happening.edtf else canvas.glyphs.undated
    mark = _in_margin(canvas, happening.year, dot)
    for index, text in enumerate(_texts(canvas, happening)):
        yield from canvas.wrapped(text, line if index else mark, line)
    if not last:
        yield from canvas.wrapped(Text(), line)


def _texts(canvas: Canvas, happening: Happening) -> Iterator[Text]:
    if happening.date:
        yield canvas.text(happening.date, palette.DATES)
    yield canvas.text(happening.event)
    glyphs = canvas.glyphs
    expression = f"{glyphs.opening}{happening.expression}{glyphs.closing}"
    yield canvas.facts((expression, place(happening, glyphs.paragraph)))


def _in_margin(canvas: Canvas, year: str, mark: str) -> Text:
    """Return the margin of one line: the year, right-aligned, and the mark or the line."""
    space = 1 if canvas.look.width < NARROW else 2
    before = canvas.margin - 2 * space - 1 - cell_len(year)
    return Text.assemble(
        " " * before,
        (canvas.look.safe(year), palette.YEAR),
        " " * space,
        (mark or " ", palette.DATES if year else palette.FAINT),
        " " * space,
    )
