"""A page as CommonMark: readable as it stands, and with every mark of the article literal."""

import re
from collections.abc import Iterable, Iterator

from nato_reader.text import printable
from nato_reader.views.formats.links import followable
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
from nato_reader.views.wording import how_known

# What CommonMark, or GitHub on top of it, gives a meaning within a line: emphasis, code, links,
# HTML, a heading's end, strike-through, formulas and entities.
_SPECIAL = re.compile(r"[\\`*_\[\]<#~$]|&(?=#?\w+;)")
# What begins a list where it begins a line.
_BULLET = re.compile(r"^([0-9]{1,9}(?=[.)])|(?=[-+>]))")


def render(pages: Iterable[Page]) -> str:
    """Return the pages as Markdown, with a newline at its end."""
    return "\n\n".join(part for page in pages for part in (*_head(page), *_blocks(page))) + "\n"


def _blocks(page: Page) -> Iterator[str]:
    return map(_block, page.blocks)


def literal(text: str) -> str:
    """Return `text` on one line and escaped, so that Markdown shows it as it is."""
    return _BULLET.sub(r"\1\\", _SPECIAL.sub(r"\\\g<0>", printable(text).strip()))


def _head(page: Page) -> Iterator[str]:
    head = page.masthead
    yield f"# {literal(head.title)}"
    if head.standfirst:
        yield f"*{literal(head.standfirst)}*"
    for facts in (head.origin, head.facts):
        if facts:
            yield " · ".join(map(literal, facts))


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            text = literal("".join(run.text for run in block.runs))
            return f"**{block.number}**\u2002{text}"
        case Heading():
            return f"## {literal(block.text)}"
        case Related():
            return f"Read more: {_link(block)}"
        case Quotation():
            return _quotation(block)
        case Happening():
            return _happening(block)
        case Note():
            return literal(block.text)


def _link(related: Related) -> str:
    text = literal(related.text)
    if related.url is None:
        return text
    return (
        f"[{text}](<{related.url}>)"
        if followable(related.url)
        else f"{text} ({literal(related.url)})"
    )


def _quotation(quotation: Quotation) -> str:
    words = " … ".join(f"“{literal(part)}”" for part in quotation.parts)
    source = " · ".join(map(literal, how_known(quotation)))
    speaker = f"**{literal(quotation.speaker)}**" if quotation.speaker else "unattributed"
    return f"> {f'… {words} …' if quotation.fragment else words}\n>\n> {speaker} · {source}"


def _happening(happening: Happening) -> str:
    date = literal(happening.date or happening.year)
    words = f"“{literal(happening.expression)}” · ¶{happening.paragraph}"
    return f"- **{date}** {literal(happening.event)}\n  ({words})"
