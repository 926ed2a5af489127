"""A page as CommonMark: readable as it stands, and with every mark of the article literal."""

import re
from collections.abc import Iterable, Iterator

from nato_reader.text import printable
from nato_reader.views.formats.links import followable
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
from nato_reader.views.wording import (
    CLAIMED,
    EXPECTED,
    READ_MORE,
    UNATTRIBUTED,
    appeared,
    how_known,
    quoted,
    rests_on,
)

# What CommonMark, or GitHub on top of it, gives a meaning within a line: emphasis, code, links,
# HTML, a heading's end, strike-through, formulas and entities.
_SPECIAL = re.compile(r"[\\`*_\[\]<#~$]|&(?=#?\w+;)")
# What begins a list where it begins a line.
_BULLET = re.compile(r"^([0-9]{1,9}(?=[.)])|(?=[-+>]))")


def render(pages: Iterable[Page]) -> str:
    """Return the pages as Markdown, with a newline at its end."""
    parts = (part for page in pages for part in (*_head(page), *map(_block, page.blocks)))
    return "\n\n".join(parts) + "\n"


def literal(text: str) -> str:
    """Return `text` on one line and escaped, so that Markdown shows it as it is."""
    return _BULLET.sub(r"\1\\", _SPECIAL.sub(r"\\\g<0>", printable(text).strip()))


def _head(page: Page) -> Iterator[str]:
    head = page.masthead
    if head.label:
        yield literal(head.label)
    yield f"# {literal(head.title)}"
    if head.standfirst:
        yield f"*{literal(head.standfirst)}*"
    origin, facts = (" · ".join(map(literal, parts)) for parts in (head.origin, head.facts))
    address = _link(head.url, head.url) if head.url else ""
    yield from filter(None, (origin, address, facts))


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            text = literal("".join(run.text for run in block.runs))
            return f"**{'▸' if block.wanted else ''}{block.number}**\u2002{text}"
        case Heading():
            return f"## {literal(block.text)}"
        case Related():
            return f"{READ_MORE}: {_link(block.text, block.url)}"
        case Chapter():
            return _chapter(block)
        case Quotation():
            return _quotation(block)
        case Happening():
            return _happening(block)
        case Appearance():
            date, *rest = appeared(block) if block.date else (block.year, *appeared(block))
            return f"- *{' · '.join(map(literal, (date, *rest)))}*"
        case Note():
            return literal(block.text)


def _link(text: str, url: str | None) -> str:
    """Return `text` linked to `url`, or with it behind where it should not be followed."""
    if url is None or not followable(url):
        return literal(text) + (f" ({literal(url)})" if url and url != text else "")
    return f"[{literal(text)}](<{url}>)"


def _chapter(chapter: Chapter) -> str:
    origin = " · ".join(map(literal, chapter.origin))
    return f"**\\[{chapter.number}\\] {literal(chapter.title)}**\\\n{origin}"


def _quotation(quotation: Quotation) -> str:
    source = " · ".join(map(literal, how_known(quotation)))
    speaker = f"**{literal(quotation.speaker)}**" if quotation.speaker else UNATTRIBUTED
    return f"> {quoted(quotation, literal)}\n>\n> {speaker} · {source}"


def _happening(happening: Happening) -> str:
    date = f"**{literal(happening.date or happening.year)}** " if happening.edtf else ""
    expected = f"*{EXPECTED}:* " if happening.expected else ""
    claimed = (f"{CLAIMED} {literal(happening.claimed_by)}",) if happening.claimed_by else ()
    source = " · ".join((*claimed, *rests_on(happening, literal)))
    return f"- {date}{expected}{literal(happening.event)}\n  ({source})"
