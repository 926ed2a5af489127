"""A page's tree -> its blocks of text, in order, each as a browser would lay it out.

A block is what stands on lines of its own: a paragraph, a heading, an item of a list, a row of a
table. White space is collapsed as in a browser; no other character is changed, but for no-break
spaces, which pages set for the layout, and hints for hyphenation, which are left out.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from nato_reader.readers.html.lexicon import BLOCK_TAGS, HEADING_TAGS
from nato_reader.readers.html.visibility import is_silent

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SPACE = re.compile("[ \t\n\r\f\v\x85\xa0\u2028\u2029]+")
_INVISIBLE = str.maketrans(dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF)))

_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
"""Figures as they look raised: else 10<sup>6</sup> would be another number."""

_CELLS = ("td", "th")

BlockKind = Literal["paragraph", "heading", "item", "row"]


class Link(Struct, frozen=True):
    """A link within a block; `text` is what can be clicked, `url` as the page has it."""

    text: str
    url: str


class Block(Struct, frozen=True, eq=False):
    """One block; `element` is the innermost one that makes it a block."""

    kind: BlockKind
    text: str
    links: tuple[Link, ...]
    element: "HtmlElement"


def blocks(root: "HtmlElement") -> tuple[Block, ...]:
    """Return all blocks of the page that have text, in the page's order."""
    return tuple(_Walk().blocks(root))


class _Walk:
    """One walk through a tree: the text since the last block's end, and the links in it."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._links: list[tuple[int, str, HtmlElement]] = []
        self._done: list[Link] = []
        self._breaks = 0
        self._layouts: dict[HtmlElement, bool] = {}

    def blocks(self, root: "HtmlElement") -> Iterator[Block]:
        """Yield the blocks of `root`; a stack of our own, since pages nest deeper than Python."""
        around = [root]
        stack: list[tuple[HtmlElement, bool]] = [(root, False)]
        while stack:
            element, is_end = stack.pop()
            if is_end:
                yield from self._leave(element, around)
                continue
            if not isinstance(element.tag, str) or is_silent(element):
                self._add(element.tail)
                continue
            yield from self._enter(element, around)
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
        yield from self._flush(root)

    def _enter(self, element: "HtmlElement", around: list["HtmlElement"]) -> Iterator[Block]:
        if element.tag == "br":
            self._breaks += 1
            if self._breaks > 1:  # two line breaks are how old pages part paragraphs
                yield from self._flush(around[-1])
            self._pieces.append(" ")
        elif element.tag in _CELLS and not self._is_layout(element):
            if any(piece.strip() for piece in self._pieces):
                self._pieces.append(" | ")
        elif element.tag in BLOCK_TAGS or element.tag in _CELLS:
            yield from self._flush(around[-1])
            around.append(element)
        elif element.tag == "a" and (url := element.get("href")) and not url.startswith("#"):
            self._links.append((len(self._pieces), url, element))
        is_raised = element.tag == "sup" and not len(element)
        self._add((element.text or "").translate(_RAISED) if is_raised else element.text)

    def _leave(self, element: "HtmlElement", around: list["HtmlElement"]) -> Iterator[Block]:
        if element.tag in BLOCK_TAGS or (element.tag in _CELLS and self._is_layout(element)):
            yield from self._flush(element)
            if len(around) > 1:
                around.pop()
        elif self._links and self._links[-1][2] is element:
            start, url, _ = self._links.pop()
            text = _laid_out("".join(self._pieces[start:]))
            if text:
                self._done.append(Link(text, url))
        self._add(element.tail)

    def _is_layout(self, cell: "HtmlElement") -> bool:
        """Return whether the table of a cell lays out the page: it holds texts, no data."""
        row = cell.getparent()
        if row is None:
            return False
        if row not in self._layouts:
            self._layouts[row] = any(len(each.text_content()) > _DATA for each in row)
        return self._layouts[row]

    def _add(self, text: str | None) -> None:
        if text:
            self._pieces.append(text)
            if text.strip():
                self._breaks = 0

    def _flush(self, element: "HtmlElement") -> Iterator[Block]:
        pieces, links = "".join(self._pieces), self._done
        if self._links:  # one that goes on behind the end of the block, or around several
            start, url, _ = self._links[-1]
            links.append(Link(_laid_out("".join(self._pieces[start:])), url))
        self._pieces, self._done, self._breaks = [], [], 0
        self._links = [(0, url, link) for _, url, link in self._links]
        for part in _BLANK_LINE.split(pieces) if element.tag == "pre" else [pieces]:
            text = _laid_out(part)
            if element.tag == "tr":
                text = text.rstrip(" |")
            if text.strip(" |"):
                within = tuple(link for link in links if link.text and link.text in text)
                yield Block(_kind(element), text, within, element)


_BLANK_LINE = re.compile(r"\n[ \t]*\n")

_DATA = 300
"""The most characters of a cell with data."""


def _kind(element: "HtmlElement") -> BlockKind:
    if element.tag in HEADING_TAGS or _is_bold_line(element):
        return "heading"
    if element.tag in ("li", "dd", "dt"):
        return "item"
    return "row" if element.tag == "tr" else "paragraph"


def _is_bold_line(element: "HtmlElement") -> bool:
    """Return whether the element is a few bold words, no sentence: many a heading is marked so."""
    if element.tag not in ("div", "p") or len(element) != 1:
        return False
    if element[0].tag not in ("b", "strong"):
        return False
    text = (element[0].text_content()).strip()
    alone = not ((element.text or "").strip() or (element[0].tail or "").strip())
    return alone and len(text.split()) <= _HEADING and text[-1:].isalnum()


_HEADING = 12
"""The most words of a heading that is not marked as one."""


def _laid_out(text: str) -> str:
    return _SPACE.sub(" ", text.translate(_INVISIBLE)).strip(" ")
