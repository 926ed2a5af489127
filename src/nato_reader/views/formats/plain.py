"""A page as records, one a line, tabs between their fields: for grep, cut and screen readers."""

from collections.abc import Iterable, Iterator

from nato_reader.text import encodable, printable
from nato_reader.views.page import (
    Block,
    Happening,
    Heading,
    Note,
    Page,
    Paragraph,
    Quotation,
    Related,
)
from nato_reader.views.wording import READ_MORE, UNATTRIBUTED


def render(pages: Iterable[Page], encoding: str = "utf-8") -> str:
    """Return the pages in lines that each end in a newline, a blank line between pages.

    The first field says what a line is; docs/article-format.md lists them all.
    """
    return "\n".join("".join(_lines(page, encoding)) for page in pages)


def _lines(page: Page, encoding: str) -> Iterator[str]:
    for record in (*_head(page), *map(_record, page.blocks)):
        yield "\t".join(encodable(printable(field), encoding) for field in record) + "\n"


def _head(page: Page) -> Iterator[tuple[str, ...]]:
    head = page.masthead
    yield ("Title", head.title)
    if head.standfirst:
        yield ("Standfirst", head.standfirst)
    if head.origin:
        yield ("Origin", *head.origin)
    if head.url:
        yield ("Address", head.url)
    if head.facts:
        yield ("Facts", *head.facts)


def _record(block: Block) -> tuple[str, ...]:
    match block:
        case Paragraph():
            return (f"Paragraph {block.number}", "".join(run.text for run in block.runs))
        case Heading():
            return ("Heading", block.text)
        case Related():
            return (READ_MORE, block.text, *([block.url] if block.url else []))
        case Quotation():
            return _quotation(block)
        case Happening():
            return _happening(block)
        case Note():
            return ("Note", block.text)


def _quotation(quotation: Quotation) -> tuple[str, ...]:
    return (
        "Fragment" if quotation.fragment else "Quote",
        quotation.speaker or UNATTRIBUTED,
        quotation.cue or "",
        quotation.mention or "",
        " … ".join(quotation.parts),
        f"Paragraph {quotation.paragraph}",
    )


def _happening(happening: Happening) -> tuple[str, ...]:
    return (
        "Event",
        happening.edtf or "",
        happening.event,
        happening.expression,
        f"Paragraph {happening.paragraph}",
    )
