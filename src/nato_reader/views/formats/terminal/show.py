"""The article, its paragraphs numbered in the margin."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from nato_reader.views.formats.terminal import palette
from nato_reader.views.formats.terminal.canvas import Canvas
from nato_reader.views.look import NARROW, Look
from nato_reader.views.page import Heading, Page, Paragraph, Related
from nato_reader.views.wording import READ_MORE


def draw(page: Page, look: Look) -> Iterator[Text | str]:
    """Yield the lines of the page."""
    canvas = Canvas(look, _margin(page, look.width))
    yield from canvas.masthead(page.masthead)
    for block in page.blocks:
        match block:
            case Paragraph():
                yield from _paragraph(canvas, block)
            case Heading():
                yield from canvas.wrapped(canvas.text(block.text, palette.TITLE))
            case Related():
                yield from _related(canvas, block)
        yield Text()


def _margin(page: Page, width: int) -> int:
    """Return the columns for the numbers and the space beside them."""
    numbers = [block.number for block in page.blocks if isinstance(block, Paragraph)]
    return len(str(max(numbers, default=0))) + (2 if width < NARROW else 4)


def _paragraph(canvas: Canvas, paragraph: Paragraph) -> Iterable[Text | str]:
    marker = canvas.glyphs.wanted if paragraph.wanted else ""
    number = f"{marker}{paragraph.number}".rjust(canvas.margin - 2).ljust(canvas.margin)
    style = palette.TITLE if paragraph.wanted else palette.FAINT
    first = Text(number, style)
    if all(run.role == "plain" for run in paragraph.runs):
        return canvas.paragraph("".join(run.text for run in paragraph.runs), first)
    safe = canvas.look.safe
    runs = [(safe(run.text), palette.RUNS[run.role]) for run in paragraph.runs]
    return canvas.wrapped(Text.assemble(*runs), first)


def _related(canvas: Canvas, related: Related) -> Iterator[Text]:
    label = canvas.text(f"{canvas.glyphs.link}{READ_MORE}: ", palette.FAINT)
    yield from canvas.wrapped(Text.assemble(label, canvas.text(related.text)))
    if related.url:
        yield from canvas.wrapped(canvas.text(related.url, palette.FAINT))
