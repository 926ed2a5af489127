"""HTML text -> a tree that can be walked: repaired, bounded, and without what is never read."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from nato_reader.errors import ArticleError
from nato_reader.readers.html.references import with_sound_references

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_CHARACTERS = 10 * 1024 * 1024
"""The most that is read of one page; the HTTP Archive's largest news pages have a tenth of it."""

MOST_TEXT = 2 * 1024 * 1024
"""The most bytes of text on one page, in UTF-8: two thirds of War and Peace."""

MOST_ELEMENTS = 30_000
"""The most elements, drawings apart: ten times a long page of news with all of its menus."""

_DEEPEST = 200
"""How deep elements may be nested; browsers stop at 512, and Trafilatura recurses."""

_DEEPEST_TEXT = 48 * 1024 * 1024
"""The most characters times their depth: the text of each element around them is measured."""

_UNREAD = (
    *("canvas", "iframe", "math", "noscript", "object", "select", "style", "svg"),
    *("template", "textarea"),
)

_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# Pictures within a page have so long a tag; as many attributes would take the parser minutes.
_LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,50})[^<>]{16000,}>")
_XML_DECLARATION = re.compile(r"\A(?:\s*<\?xml[^>]*>)+")


def parse(text: str, name: str) -> "HtmlElement":
    """Return the root of the page `text`, without comments and what a reader does not read.

    Scripts stay, since some hold what the page says of itself. Raises ArticleError where the page
    of the input `name` is larger, or nested deeper, than any with an article in it.
    """
    from lxml import etree, html

    if len(text) > MOST_CHARACTERS:
        problem = f"is larger than {MOST_CHARACTERS // 1024**2} MiB, the most read of a page"
        raise ArticleError(name, problem, "save the article alone")
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(_repaired(text), parser=parser)
    except etree.ParserError:
        raise ArticleError(name, "holds no page", "save it once more, whole") from None
    if any("Excessive depth" in entry.message for entry in parser.error_log):
        raise ArticleError(name, "nests its elements too deeply", "save the article alone")
    etree.strip_elements(root, *_UNREAD, with_tail=False)
    _check_size(root, name)
    _flatten(root)
    return root


def _repaired(text: str) -> str:
    """Return `text` without what would end the parsing early, or give it controls to keep."""
    text = _XML_DECLARATION.sub("", _CONTROLS.sub("", text))
    return with_sound_references(_LONG_TAG.sub(r"<\1>", text))


def _flatten(root: "HtmlElement") -> None:
    """Take away elements of a tree that is too deep: first those that only hold another one.

    What they hold stays, in its order. The more text there is, the less deep it may be.
    """
    deepest = min(_DEEPEST, _DEEPEST_TEXT // max(1, sum(map(len, root.itertext()))))
    if not _beyond(root, deepest):
        return
    unwrap(root, (each for each in _beyond(root, 1) if _is_wrapper(each)))
    unwrap(root, _beyond(root, deepest))


def unwrap(root: "HtmlElement", elements: Iterable["HtmlElement"]) -> None:
    """Take away the elements in `root`, however many, in time that grows as the tree.

    What they hold stays; what is text in one piece then is one text node, as everyone expects.
    """
    from lxml import etree

    for element in list(elements):
        element.tag = _UNWRAPPED
    etree.strip_tags(root, _UNWRAPPED)
    for element in root.iter("*"):
        element.text, element.tail = element.text, element.tail


_UNWRAPPED = "unwrapped"


def _is_wrapper(element: "HtmlElement") -> bool:
    return len(element) == 1 and element.tag in _WRAPPERS and not (element.text or "").strip()


_WRAPPERS = frozenset({"b", "center", "div", "em", "font", "i", "section", "span", "strong", "u"})


def _beyond(root: "HtmlElement", deepest: int) -> list["HtmlElement"]:
    """Return the elements that are nested deeper than so many, the outer before the inner."""
    from lxml import etree

    found = []
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > deepest:
            found.append(element)
    return found


def _check_size(root: "HtmlElement", name: str) -> None:
    count = sum(1 for _ in root.iter("*"))
    if count > MOST_ELEMENTS:
        problem = f"has {count:,} elements, more than the {MOST_ELEMENTS:,} read of a page"
        raise ArticleError(name, problem, "save the article alone")
    silent = sum(len((script.text or "").encode()) for script in root.iter("script"))
    if sum(len(text.encode()) for text in root.itertext()) - silent > MOST_TEXT:
        problem = f"has more than {MOST_TEXT // 1024**2} MiB of text, the most read of a page"
        raise ArticleError(name, problem, "save its text in a file, and open that")
