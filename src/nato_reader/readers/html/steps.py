"""What is done to the blocks of a page that were found: what was lost comes back, the rest goes."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from nato_reader.readers.html.blocks import Block
from nato_reader.readers.html.datelines import is_dateline
from nato_reader.readers.html.handing import MOST_INLINE
from nato_reader.readers.html.lexicon import ASIDE_TAGS, ASIDE_WORDS, PULL_WORDS
from nato_reader.readers.html.names import words_of
from nato_reader.readers.html.words import Known, words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Blocks = Sequence[Block]

_ASIDE = 0.3
"""The share of the article's words from which on an element holds it, whatever it is called."""

_LINKED = 0.8
"""The share of a block's letters from which on it is a link with words around it, not a text."""


def _without_asides(_: Blocks, chosen: set[Block]) -> set[Block]:
    """Leave out what stands in an element for something else, unless that holds the article."""
    weights: dict[HtmlElement, int] = {}
    for block in chosen:
        size = len(words(block.text))
        for element in _around(block):
            weights[element] = weights.get(element, 0) + size
    most = _ASIDE * word_count(chosen)
    asides = {element for element, size in weights.items() if size < most and _is_aside(element)}
    return {block for block in chosen if asides.isdisjoint(_around(block))}


def word_count(blocks: set[Block]) -> int:
    """Return how many words the blocks have."""
    return sum(len(words(block.text)) for block in blocks)


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
    return chosen | set(datelines_before(blocks, first))


def datelines_before(blocks: Blocks, index: int) -> Iterator[Block]:
    """Yield the datelines right before the block at `index`."""
    return takewhile(lambda block: is_dateline(block.text), reversed(blocks[:index]))


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
    near = (block.element, *islice(block.element.iterancestors(), 2))
    return any(PULL_WORDS & words_of(element) for element in near) or any(
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
