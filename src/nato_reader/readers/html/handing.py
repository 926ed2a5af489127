"""The copy of a page that Trafilatura gets: without what makes it slow, or find other articles."""

from copy import deepcopy
from typing import TYPE_CHECKING

from nato_reader.readers.html.tree import unwrap

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def handed_on(root: "HtmlElement") -> "HtmlElement":
    """Return the copy of a page that Trafilatura gets: nowhere many inline elements in one block.

    For each of them it looks at all those before it. Their text stays.
    """
    from lxml import etree

    copy = deepcopy(root)
    etree.strip_elements(copy, "script", with_tail=False)  # in which it finds other articles
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
