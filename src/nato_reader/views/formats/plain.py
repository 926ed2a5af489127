"""A page as records, one a line, tabs between their fields: for grep, cut and screen readers."""

from collections.abc import Iterable, Iterator

from nato_reader.text import encodable, printable
from nato_reader.views.page import (
    Appearance,
    Block,
    Chapter,
    Happening,
    Heading,
    Note,
    Page,
    Paragraph,
    Quotation,
    Related,
)
from nato_reader.views.wording import CLAIMED, EXPECTED, READ_MORE, UNATTRIBUTED


def render(pages: Iterable[Page], encoding: str = "utf-8") -> str:
    """Return the pages in lines that each end in a newline, a blank line between pages.

    The first field says what a line is; docs/article-format.md lists them all.
    """
    return "".join(lines(pages, encoding))


def lines(pages: Iterable[Page], encoding: str = "utf-8") -> Iterator[str]:
    """Yield the lines of `render`, each page's when it is needed, and "" at a page's end."""
    for index, page in enumerate(pages):
        if index:
            yield "\n"
        yield from _lines(page, encoding)
        yield ""


def _lines(page: Page, encoding: str) -> Iterator[str]:
    for record in (*_head(page), *map(_record, page.blocks)):
        yield "\t".join(encodable(printable(field), encoding) for field in record) + "\n"


def _head(page: Page) -> Iterator[tuple[str, ...]]:
    head = page.masthead
    if head.label:
        yield ("Article", head.label)
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
        case Chapter():
            return (f"Article {block.number}", block.title, *block.origin)
        case Quotation():
            return (*_quotation(block), *_articles(block.article))
        case Happening():
            return tuple(_happening(block))
        case Appearance():
            return ("Published", block.edtf, *_articles(*block.articles))
        case Note():
            return ("Note", block.text)


def _articles(*numbers: int | None) -> tuple[str, ...]:
    return tuple(f"Article {number}" for number in numbers if number)


def _quotation(quotation: Quotation) -> tuple[str, ...]:
    return (
        "Fragment" if quotation.fragment else "Quote",
        quotation.speaker or UNATTRIBUTED,
        quotation.cue or "",
        quotation.mention or "",
        " … ".join(quotation.parts),
        f"Paragraph {quotation.paragraph}",
    )


def _happening(happening: Happening) -> Iterator[str]:
    yield EXPECTED.capitalize() if happening.expected else "Event"
    yield from (happening.edtf or "", happening.event)
    for reference in happening.references:
        yield reference.expression
        yield f"Paragraph {', '.join(map(str, reference.paragraphs))}"
        yield from _articles(reference.article)
    if happening.claimed_by:
        yield f"{CLAIMED.capitalize()} {happening.claimed_by}"
