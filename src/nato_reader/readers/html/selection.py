"""Which of a page's blocks are the article.

Trafilatura says which words are (Barbaresi 2021, https://aclanthology.org/2021.acl-demo.15), and so
does the article's body in the page's linked data, where there is one. What is shown are the page's
own blocks that hold these words, with what was lost between them, without what only stands beside.
"""

import logging
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from nato_reader.readers.html.blocks import Block
from nato_reader.readers.html.handing import handed_on
from nato_reader.readers.html.steps import STEPS, Blocks, datelines_before, word_count
from nato_reader.readers.html.words import Known, words

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

# Without a handler of its own, what Trafilatura logs would be written to standard error.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())


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

    shown = handed_on(root)
    is_large = sum(1 for _ in shown.iter()) > _LARGE
    found = trafilatura.bare_extraction(shown, include_comments=False, fast=is_large)
    if found is None or isinstance(found, dict):
        return set()
    known = Known(between.join(pieces) for pieces in _texts(found.body) for between in ("", " "))
    return {block for block in blocks if known.has(block.text)}


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
    if (
        word_count(chosen & told) < _COMPLETE * word_count(chosen)
        or word_count(told) < _COMPLETE * known.size
    ):
        return chosen
    places = [index for index, block in enumerate(blocks) if block in told]
    between = set(blocks[places[0] : places[-1]])
    return told | {*datelines_before(blocks, places[0])} | (chosen & between)


_COMPLETE = 0.8
"""The share of the words found that the linked data must have, and of its words the page."""
