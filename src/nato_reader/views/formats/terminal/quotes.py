"""The quotations in a panel, under each its speaker and how we know."""

from collections.abc import Iterator

from rich.box import ASCII, ROUNDED
from rich.panel import Panel
from rich.text import Text

from nato_reader.views.formats.terminal import palette
from nato_reader.views.formats.terminal.canvas import Canvas
from nato_reader.views.look import Look
from nato_reader.views.page import Chapter, Note, Page, Quotation
from nato_reader.views.wording import UNATTRIBUTED, how_known

_FRAME = 3
"""The columns on either side of the text: the panel's line and the space within it."""


def draw(page: Page, look: Look) -> Iterator[Text | Panel]:
    """Yield the lines of the head, then the panel."""
    canvas = Canvas(look, _FRAME, _FRAME)
    facts = canvas.facts(page.masthead.facts)
    fits = facts.cell_len <= canvas.column  # Rich would cut it off
    yield from canvas.masthead(page.masthead, facts=not fits)
    yield _panel(canvas, page, facts if fits and facts else None)
    yield Text()


def _panel(canvas: Canvas, page: Page, subtitle: Text | None) -> Panel:
    return Panel(
        Text("\n").join(_lines(canvas.without_margin(), page)),
        box=ROUNDED if canvas.look.unicode else ASCII,
        title=Text("Who said what", palette.SPEAKER),
        title_align="left",
        subtitle=subtitle,
        subtitle_align="right",
        border_style=palette.FAINT,
        padding=(1, _FRAME - 1),
        width=canvas.column + 2 * _FRAME,
    )


def _lines(canvas: Canvas, page: Page) -> Iterator[Text]:
    for index, block in enumerate(page.blocks):
        if index:
            yield Text()
        match block:
            case Chapter():
                yield from canvas.chapter(block, after=False)
            case Quotation():
                yield from canvas.wrapped(_words(canvas, block))
                yield from canvas.wrapped(_source(canvas, block))
            case Note():
                yield from canvas.wrapped(canvas.text(block.text))


def _words(canvas: Canvas, quotation: Quotation) -> Text:
    """Return the words in quotation marks, an ellipsis where the reporter's own stand."""
    glyphs = canvas.glyphs
    dots = Text(glyphs.ellipsis, palette.FAINT)
    parts = [canvas.text(f"{glyphs.opening}{part}{glyphs.closing}") for part in quotation.parts]
    words = Text.assemble(" ", dots, " ").join(parts)
    return Text.assemble(dots, " ", words, " ", dots) if quotation.fragment else words


def _source(canvas: Canvas, quotation: Quotation) -> Text:
    """Return who said it, and how and where we know that from."""
    style = palette.SPEAKER if quotation.speaker else palette.FAINT
    speaker = canvas.text(quotation.speaker or UNATTRIBUTED, style)
    known = how_known(quotation, canvas.glyphs.paragraph)
    return Text.assemble(speaker, canvas.facts(("", *known)))
