"""An article in Markdown: its title, its headings, its paragraphs, its links to others."""

import re
from collections.abc import Sequence

from msgspec import Struct

from nato_reader.article import Article
from nato_reader.readers.markdown import front_matter
from nato_reader.readers.markdown.marked import Part
from nato_reader.readers.markdown.own_export import Head, exported
from nato_reader.readers.text.blocks import VISIBLE, Block, no_text, standfirst_of
from nato_reader.readers.text.wrapping import with_line_feeds

_HEADING = re.compile(r"#{1,6}[ \t]+\S|.*\n {0,3}={3,}[ \t]*(?:\n|\Z)")
_SEARCHED = 4096


def is_markdown(text: str) -> bool:
    """Return whether `text`, of which nothing else is known, is surely meant as Markdown.

    It begins with front matter that tells a title, or with a heading: "# Title", or a line that
    signs of equality underline.
    """
    matter, text = front_matter.split(text)
    seen = VISIBLE.search(text)
    if matter.title is not None or seen is None:
        return matter.title is not None
    before = text[max(0, seen.start() - _SEARCHED) : seen.start()]
    indent = before[len(before.rstrip(" \t")) :]
    line = with_line_feeds(text[seen.start() : seen.start() + _SEARCHED])
    return indent in {"", " ", "  ", "   "} and _HEADING.match(line) is not None


class _Text(Struct, frozen=True):
    """The parts of a text: its title's, None without one, those above and those below it."""

    title: str | None
    above: Sequence[Part]
    below: Sequence[Part]


def read(text: str, name: str, title: str | None = None) -> Article:
    """Return the article that `text` is; `title`, else `name`, is its title where it has none.

    Raises ArticleError, which names the input `name`, where there is nothing to see.
    """
    from nato_reader.readers.markdown.parts import parts_of

    matter, text = front_matter.split(text)
    parts = parts_of(text)
    if not parts:
        raise no_text(name)
    whole = _titled(parts, matter.title)
    standfirst, below = _standfirst(whole, matter.description)
    ours = exported(below) if whole.title is not None and not whole.above else None
    head, blocks = ours or (Head(), [part.block() for part in below])
    if ours is None and whole.title is not None and standfirst is None:
        standfirst = standfirst_of(blocks)
        blocks = blocks[standfirst is not None :]
    body = _with_paragraph([part.block() for part in whole.above] + blocks, [*whole.above, *below])
    return Article(
        title=(whole.title if body else None) or title or name,
        standfirst=standfirst,
        byline=matter.author or head.byline,
        publisher=head.publisher,
        url=head.url,
        published=matter.published or head.published,
        body=tuple(body) or (whole.title or name,),
    )


def _titled(parts: Sequence[Part], told: str | None) -> _Text:
    """Find the title: as it is told, else the first heading of level 1.

    Else, or where a paragraph stands before that, a heading with which the text begins.
    """
    levels = [part.level for part in parts]
    headings = levels.index(0) if 0 in levels else len(levels)
    first = levels.index(1) if 1 in levels else None
    if told is not None:
        again = headings > 0 and parts[0].line == told
        return _Text(told, (), parts[again:])
    if headings and (first is None or first > headings):
        first = 0
    if first is None:
        return _Text(None, (), parts)
    return _Text(parts[first].line, parts[:first], parts[first + 1 :])


def _standfirst(whole: _Text, told: str | None) -> tuple[str | None, Sequence[Part]]:
    """Return the standfirst, as it is told or in italics under the title, and what is below it."""
    below = whole.below
    italic = whole.title is not None and len(below) > 1 and not below[0].level
    if not italic or below[0].text.around_all("em") is None:
        return told, below
    line = below[0].line
    return (told, below) if told not in (None, line) else (line, below[1:])


def _with_paragraph(blocks: list[Block], parts: Sequence[Part]) -> list[Block]:
    """Return `blocks`, or the text of `parts` where there would be no paragraph otherwise."""
    if any(isinstance(block, str) for block in blocks):
        return blocks
    return [part.line for part in parts]
