"""Which of a page's blocks are the article.

Trafilatura says which words are (Barbaresi 2021, https://aclanthology.org/2021.acl-demo.15), and so
does the article's body in the page's linked data, where there is one. What is shown are the page's
own blocks that hold these words, with what was lost between them, without what only stands beside.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from nato_reader.readers.html.blocks import Block
from nato_reader.readers.html.datelines import is_dateline
from nato_reader.readers.html.lexicon import ASIDE_TAGS, ASIDE_WORDS, PULL_WORDS
from nato_reader.readers.html.names import words_of
from nato_reader.readers.html.tree import unwrap
from nato_reader.readers.html.words import Known, words

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

Blocks = Sequence[Block]

# Without a handler of its own, what Trafilatura logs would be written to standard error.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())

_ASIDE = 0.3
"""The share of the article's words from which on an element holds it, whatever it is called."""

_LINKED = 0.8
"""The share of a block's letters from which on it is a link with words around it, not a text."""


def select(blocks: Blocks, root: "HtmlElement", body: str | None) -> tuple[Block, ...]:
    """Return the blocks that are the article, in order.

    body: the article's text in the page's linked data, where there is one.
    """
    chosen = _found(blocks, root)
    if body:
        chosen = _as_told(blocks, chosen, body)
    for step in STEPS:
        chosen = step(blocks, chosen)
    return tuple(block for block in blocks if block in chosen)


def _found(blocks: Blocks, root: "HtmlElement") -> set[Block]:
    """Return the blocks whose words Trafilatura finds."""
    import trafilatura

    is_large = sum(1 for _ in root.iter()) > _LARGE
    found = trafilatura.bare_extraction(handed_on(root), include_comments=False, fast=is_large)
    if found is None or isinstance(found, dict):
        return set()
    known = Known(between.join(pieces) for pieces in _texts(found.body) for between in ("", " "))
    return {block for block in blocks if known.has(block.text)}


def handed_on(root: "HtmlElement") -> "HtmlElement":
    """Return the copy of a page that Trafilatura gets: nowhere many inline elements in one block.

    For each of them it looks at all those before it. Their text stays.
    """
    copy = deepcopy(root)
    holders: dict[HtmlElement, HtmlElement] = {}
    inside: dict[HtmlElement, list[HtmlElement]] = {}
    for element in copy.iter(*_INLINE):
        parent = element.getparent()
        if parent is not None:
            holders[element] = holder = holders.get(parent, parent)
            inside.setdefault(holder, []).append(element)
    needless = [each for found in inside.values() for each in found[MOST_INLINE:]]
    if needless:
        unwrap(copy, needless)
    return copy


MOST_INLINE = 500
"""The inline elements of one block that are handed on: ten times those of a long paragraph."""

_INLINE = (
    *("a", "abbr", "acronym", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins"),
    *("kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"),
    *("time", "tt", "u", "var"),
)


def _texts(body: "_Element") -> Iterator[Sequence[str]]:
    """Yield the pieces of all that was found, and those of each element that may stand alone."""
    yield list(body.itertext())
    for element in body.iter("*"):
        pieces = list(islice(element.itertext(), _ALONE))
        if sum(map(len, pieces)) <= _ALONE:
            yield pieces


_ALONE = 200
"""The most characters, and pieces, of a text of so few words that it must be known as a whole."""


_LARGE = 10_000
"""The elements beyond which Trafilatura's second opinion would take too long: it is quadratic."""


def _as_told(blocks: Blocks, chosen: set[Block], body: str) -> set[Block]:
    """Return what linked data has of the blocks, and what was found between these.

    It is heeded only where it has nearly all that was found: else it is a summary of the article.
    """
    known = Known([body])
    told = {block for block in blocks if known.has(block.text) and len(words(block.text)) > 3}
    if not told:
        return chosen
    if _size(chosen & told) < _COMPLETE * _size(chosen) or _size(told) < _COMPLETE * known.size:
        return chosen
    places = [index for index, block in enumerate(blocks) if block in told]
    before = places[0] > 0 and is_dateline(blocks[places[0] - 1].text)
    between = set(blocks[places[0] - before : places[-1]])
    return told | (chosen & between)


_COMPLETE = 0.8
"""The share of the words found that the linked data must have, and of its words the page."""


def _size(blocks: set[Block]) -> int:
    return sum(len(words(block.text)) for block in blocks)


# --- steps -------------------------------------------------------------------------------------


def _without_asides(_: Blocks, chosen: set[Block]) -> set[Block]:
    """Leave out what stands in an element for something else, unless that holds the article."""
    weights: dict[HtmlElement, int] = {}
    for block in chosen:
        size = len(words(block.text))
        for element in _around(block):
            weights[element] = weights.get(element, 0) + size
    most = _ASIDE * _size(chosen)
    asides = {element for element, size in weights.items() if size < most and _is_aside(element)}
    return {block for block in chosen if asides.isdisjoint(_around(block))}


def _is_aside(element: "HtmlElement") -> bool:
    return element.tag in ASIDE_TAGS or bool(ASIDE_WORDS & words_of(element))


def _around(block: Block) -> Iterator["HtmlElement"]:
    """Yield the block's element and those around it, up to the body, which stands for nothing."""
    yield block.element
    yield from (each for each in block.element.iterancestors() if each.tag not in ("body", "html"))


def _with_lost_siblings(blocks: Blocks, chosen: set[Block]) -> set[Block]:
    """Add paragraphs and headings among those found that were taken for something else."""
    places = [index for index, block in enumerate(blocks) if block in chosen]
    if not places:
        return chosen
    first, last = max(0, places[0] - _ABOVE), places[-1]
    parents = {block.element.getparent() for block in chosen if block.kind == "paragraph"}
    lost = {
        block
        for block, following in pairwise(blocks[first : last + 1])
        if block.element.getparent() in parents
        and (_is_sentence(block) or (block.kind == "heading" and following in chosen))
        and not is_linked(block)
        and not _is_aside(block.element)
    }
    return chosen | lost


def _is_sentence(block: Block) -> bool:
    return block.element.tag == "p" and len(words(block.text)) >= _SENTENCE


_ABOVE = 3
"""The blocks above the first one found among which others are looked for."""

_SENTENCE = 8
"""The words from which on a paragraph is likely to be a sentence."""


def _with_dateline(blocks: Blocks, chosen: set[Block]) -> set[Block]:
    """Add the dateline before the first paragraph, where it is a block of its own."""
    first = next((index for index, block in enumerate(blocks) if _is_text(block, chosen)), 0)
    return chosen | {
        block for block in blocks[max(0, first - 1) : first] if is_dateline(block.text)
    }


def _is_text(block: Block, chosen: set[Block]) -> bool:
    return block in chosen and block.kind == "paragraph" and len(words(block.text)) >= _SENTENCE


def _without_menus(_: Blocks, chosen: set[Block]) -> set[Block]:
    """Leave out headings that are links, which head other articles, and lines of several links."""
    return {block for block in chosen if not (is_linked(block) and _is_menu(block))}


def _is_menu(block: Block) -> bool:
    are_short = all(len(words(link.text)) <= _ENTRY for link in block.links)
    are_many = len(block.links) > MOST_INLINE
    return block.kind == "heading" or are_many or (len(block.links) > 1 and are_short)


_ENTRY = 3
"""The most words of an entry of a menu."""


def is_linked(block: Block) -> bool:
    """Return whether the block is hardly more than a link."""
    linked = sum(len(link.text) for link in block.links)
    return linked >= _LINKED * len(block.text)


def _without_pull_quotes(_: Blocks, chosen: set[Block]) -> set[Block]:
    """Leave out what is set in large letters and stands in the text as well."""
    pulled = {block for block in chosen if _is_pulled(block)}
    known = Known(block.text for block in chosen - pulled)
    return chosen - {block for block in pulled if known.has(block.text)}


def _is_pulled(block: Block) -> bool:
    return any(
        element.tag in ("aside", "blockquote") or PULL_WORDS & words_of(element)
        for element in (block.element, *block.element.iterancestors("aside", "blockquote"))
    )


def _without_copies(blocks: Blocks, chosen: set[Block]) -> set[Block]:
    """Leave out the second copy of an article that stands there twice, for two sizes of screen."""
    seen: set[tuple[str, ...]] = set()
    copies = set()
    for block in blocks:
        text = words(block.text)
        if block in chosen and len(text) >= _COPY:
            if text in seen:
                copies.add(block)
            seen.add(text)
    return chosen - copies if 2 * len(copies) >= len(seen) else chosen  # or it is a refrain


_COPY = 12
"""The words from which on a text that stands there twice is a copy."""


def _without_foreign_headings(blocks: Blocks, chosen: set[Block]) -> set[Block]:
    """Leave out headings of something that was not found to be of the article."""
    return {
        block
        for index, block in enumerate(blocks)
        if block in chosen and (block.kind != "heading" or _heads(blocks, index, chosen))
    }


def _heads(blocks: Blocks, index: int, chosen: set[Block]) -> bool:
    """Return whether a block of the article follows in the smallest element that has another."""
    later = blocks[index + 1 : index + 1 + _NEAR]
    if not later or later[0] in chosen:
        return bool(later)
    own = set(_around(later[0]))
    nearest = next((element for element in _around(blocks[index]) if element in own), None)
    if nearest is None:
        return False
    return any(block in chosen for block in later if nearest in _around(block))


_NEAR = 20
"""The blocks among which a heading's paragraph is looked for."""

STEPS: tuple[Callable[[Blocks, set[Block]], set[Block]], ...] = (
    _without_asides,
    _with_lost_siblings,
    _with_dateline,
    _without_menus,
    _without_pull_quotes,
    _without_copies,
    _without_foreign_headings,
)
"""What is done to the blocks that were found, in this order."""
