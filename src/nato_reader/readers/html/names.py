"""The words in an element's names: `class="story-body__intro"` is story, body, intro and pairs."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile("[A-Z]?[a-z]+|[A-Z]+")

_LONGEST = 1000
"""The characters of an attribute that are looked at: no name is so far behind."""


def words_of(element: "HtmlElement") -> frozenset[str]:
    """Return the words of class, id, role and test names, lower case, and each pair as "a-b"."""
    named = (element.get(name) for name in ("class", "id", "data-testid", "data-component"))
    return frozenset().union(*(words_in(each[:_LONGEST]) for each in named if each))


@lru_cache(maxsize=4096)
def words_in(names: str) -> frozenset[str]:
    """Return the words of names with white space between them, and each pair."""
    found: set[str] = set()
    for name in names.split():
        words = [word.lower() for word in _WORD.findall(name)]
        found.update(words, map("-".join, pairwise(words)))
    return frozenset(found)
