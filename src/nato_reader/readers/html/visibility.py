"""What of a page is shown: neither what is hidden, nor what only a screen reader speaks."""

import re
from typing import TYPE_CHECKING

from nato_reader.readers.html.lexicon import HIDDEN_WORDS, SILENT_TAGS
from nato_reader.readers.html.names import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LONGEST_STYLE = 500


def is_silent(element: "HtmlElement") -> bool:
    """Return whether nothing in the element is shown, or only by the voice of a screen reader."""
    if element.tag in SILENT_TAGS or "hidden" in element.attrib or _is_mark(element):
        return True
    if element.tag == "button" and not (element.tail or "").strip():
        return True  # one within a sentence explains a word
    if _NOT_SHOWN.search(element.get("style", "")[:_LONGEST_STYLE]):
        return True
    return bool(HIDDEN_WORDS & words_of(element))


def _is_mark(element: "HtmlElement") -> bool:
    """Return whether the element is a footnote's raised number, or a sign to link to a heading."""
    if element.tag == "a" and (element.text or "").strip() in ("#", "¶", "§"):
        return True
    if element.tag != "sup" or len(element) != 1 or (element.text or "").strip():
        return False
    return element[0].get("href", "").startswith("#")


def is_unseen(element: "HtmlElement") -> bool:
    """Return whether the element is silent, or a copy for the eye alone.

    An article's words may stand in such a copy, but no fact about it is taken from one.
    """
    return element.get("aria-hidden") == "true" or is_silent(element)


def is_within_unseen(element: "HtmlElement") -> bool:
    """Return whether the element, or one around it, is unseen."""
    return any(map(is_unseen, (element, *element.iterancestors())))


def shown_text(element: "HtmlElement") -> str:
    """Return what the element shows, on one line; nothing where it is hidden."""
    from lxml import etree

    if is_within_unseen(element):
        return ""
    pieces = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        if event == "end":
            pieces.append((each.tail or "") if each is not element else "")
        elif is_unseen(each):
            walk.skip_subtree()
        else:
            pieces.append(each.text or "")
    return " ".join("".join(pieces).split())
