"""Which of a page's descriptions is a standfirst: words about the article that are none of it."""

import re
from collections.abc import Iterable, Sequence

from nato_reader.readers.html.words import words

_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*\Z")

_ABOUT = 0.4
"""The share of a description's longer words that the article has, if it is about the article."""

_LONGER = 4


def standfirst(
    shown: Iterable[str], told: Iterable[str], title: str, paragraphs: Sequence[str]
) -> str | None:
    """Return the standfirst, None where there is none.

    shown: what stands under the headline as one. told: the descriptions in the page's data, which
    often are no more than the beginning of the text, cut, or praise of the site.
    """
    for text in shown:
        if words(text) != words(title):
            return text
    known = set(words(" ".join((title, *paragraphs))))
    for text in told:
        if _begins_the_text(text, paragraphs):
            return None
        if words(text) != words(title) and not _CUT.search(text) and _is_about(text, known):
            return text
    return None


def _begins_the_text(text: str, paragraphs: Sequence[str]) -> bool:
    """Return whether the text begins as `text` does, a caption and a dateline apart.

    Or whether `text` is the beginning of one of its first paragraphs, but for a last word cut.
    """
    found = words(text)
    whole = found[:-1] or found
    if words(" ".join(paragraphs[:_FIRST]))[: len(whole)] == whole:
        return True
    for index, paragraph in enumerate(paragraphs[:_FIRST]):
        body = words(paragraph)
        wanted = whole[:_BEGINNING] if index < _CAPTION else whole
        if any(body[start : start + len(wanted)] == wanted for start in range(_DATELINE)):
            return True
    return False


_FIRST = 5
"""The paragraphs that are taken for the beginning of the text."""

_CAPTION = 2
"""Those of them that are the lead: a caption may stand before it."""

_BEGINNING = 10
"""The words by which a lead is told."""

_DATELINE = 6
"""The words that a dateline may have, and one more."""


def _is_about(text: str, known: set[str]) -> bool:
    longer = [word for word in words(text) if len(word) >= _LONGER]
    return sum(word in known for word in longer) >= _ABOUT * len(longer)
