"""The events on a drawn line, their years in the margin."""

from collections.abc import Iterator
from itertools import zip_longest

from msgspec.structs import replace
from rich.cells import cell_len
from rich.text import Text

from nato_reader.views.formats.terminal import palette
from nato_reader.views.formats.terminal.canvas import Canvas
from nato_reader.views.look import NARROW, Look
from nato_reader.views.page import Appearance, Block, Chapter, Happening, Heading, Note, Page
from nato_reader.views.wording import CLAIMED, appeared, rests_on, when


def draw(page: Page, look: Look) -> Iterator[Text]:
    """Yield the lines of the page."""
    years = [block.year for block in page.blocks if isinstance(block, Happening | Appearance)]
    widest = max(map(cell_len, years), default=0)
    canvas = Canvas(look, widest + (4 if look.width < NARROW else 7))
    yield from canvas.masthead(page.masthead)
    before: Block | None = None
    for block, after in zip_longest(page.blocks, page.blocks[1:]):
        ends = {"first": not _on_line(before), "last": not _on_line(after)}
        yield from _block(canvas, _once(block, before), **ends)
        before = block
    yield Text()


def _on_line(block: Block | None) -> bool:
    return isinstance(block, Happening | Appearance) and block.edtf is not None


def _once(block: Block, before: Block | None) -> Block:
    """Return the block without the year and the date that the one before it has already."""
    if not isinstance(block, Happening | Appearance):
        return block
    if not isinstance(before, Happening | Appearance) or not before.edtf:
        return block
    if isinstance(block, Happening) and before.edtf == block.edtf:
        return replace(block, date=None, year="")
    return replace(block, year="") if block.date and before.year == block.year else block


def _block(canvas: Canvas, block: Block, *, first: bool, last: bool) -> Iterator[Text]:
    match block:
        case Chapter():
            yield from canvas.chapter(block)
        case Happening() if block.edtf is None:
            yield from _beside(canvas, block)
        case Happening():
            yield from _gap(canvas, block.gap)
            mark = canvas.glyphs.expected if block.expected else canvas.glyphs.mark
            margin = _in_margin(canvas, block.year, mark, palette.YEAR)
            yield from _along(canvas, list(_texts(canvas, block)), margin, last=last)
        case Appearance():
            yield from _gap(canvas, block.gap)
            margin = _in_margin(canvas, block.year, _tick(canvas, first=first, last=last))
            yield from _along(canvas, [canvas.facts(appeared(block))], margin, last=last)
        case Heading():
            yield from canvas.wrapped(canvas.text(block.text, palette.TITLE))
            yield Text()
        case Note():
            yield from canvas.wrapped(canvas.text(block.text))


def _tick(canvas: Canvas, *, first: bool, last: bool) -> str:
    if last:
        return canvas.glyphs.last
    return canvas.glyphs.first if first else canvas.glyphs.between


def _gap(canvas: Canvas, gap: str | None) -> Iterator[Text]:
    """Yield the lines before an event that say how long there was none."""
    if gap:
        dots = _in_margin(canvas, "", canvas.glyphs.gap)
        yield from canvas.wrapped(canvas.text(gap, palette.FAINT), dots)
        yield from canvas.wrapped(Text(), _in_margin(canvas, "", canvas.glyphs.line))


def _along(canvas: Canvas, texts: list[Text], margin: Text, *, last: bool) -> Iterator[Text]:
    """Yield the texts, `margin` beside the first and the line beside the others."""
    line = _in_margin(canvas, "", "" if last else canvas.glyphs.line)
    for index, text in enumerate(texts):
        yield from canvas.wrapped(text, line if index else margin, line)
    yield from canvas.wrapped(Text(), line)


def _beside(canvas: Canvas, happening: Happening) -> Iterator[Text]:
    """Yield an event that has no place on the line."""
    for index, text in enumerate(_texts(canvas, happening)):
        mark = "" if index else canvas.glyphs.dot
        yield from canvas.wrapped(text, _in_margin(canvas, "", mark))
    yield Text()


def _texts(canvas: Canvas, happening: Happening) -> Iterator[Text]:
    """Yield when it was, what it was, and who says so where."""
    if date := when(happening):
        yield canvas.facts(date, palette.DATES)
    yield canvas.text(happening.event)
    source = rests_on(happening, str, canvas.glyphs.paragraph)
    if happening.claimed_by is None:
        yield canvas.facts(source)
    else:
        claim = canvas.text(f"{CLAIMED} ", palette.FAINT)
        name = canvas.text(happening.claimed_by, palette.PEOPLE)
        yield Text.assemble(claim, name, canvas.facts(("", *source)))


def _in_margin(canvas: Canvas, year: str, mark: str, style: str = palette.FAINT) -> Text:
    """Return the margin of one line: the year, right-aligned, and the mark or the line."""
    space = 1 if canvas.look.width < NARROW else 2
    before = canvas.margin - 2 * space - 1 - cell_len(year)
    return Text.assemble(
        " " * before,
        (canvas.look.safe(year), style),
        " " * space,
        (mark or " ", palette.DATES if style == palette.YEAR else palette.FAINT),
        " " * space,
    )
