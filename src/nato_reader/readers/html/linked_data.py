"""What a page says of itself as linked data: schema.org's NewsArticle, in JSON-LD.

https://schema.org/NewsArticle, https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
"""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from nato_reader.readers.html.references import resolved

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|Review)$")
_PAGE = "WebPage"
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_LINE_END = re.compile(r"</p>|<br\s{0,9}/?>", re.IGNORECASE)
_WRAPPING = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*\Z")

_DEEPEST = 20
"""How deep an article may stand within other data."""


class LinkedArticle(Struct, frozen=True):
    """An article as linked data has it; what is not given is None or empty.

    is_page: whether it is only called a page.
    """

    is_page: bool = False
    headline: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    description: str | None = None
    body: str | None = None
    url: str | None = None


def linked_articles(root: "HtmlElement") -> tuple[LinkedArticle, ...]:
    """Return the articles in the page's linked data, in its order, then what is only called a page.

    What is no JSON is passed by.
    """
    nodes = [node for script in _scripts(root) for node in _nodes(script, 0)]
    known = {
        node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and "name" in node
    }
    articles = [node for node in nodes if _is_article(node)]
    pages = [node for node in nodes if _PAGE in _texts(node.get("@type"))]
    return (
        *(_article(node, known, is_page=False) for node in articles),
        *(_article(node, known, is_page=True) for node in pages),
    )


def _scripts(root: "HtmlElement") -> Iterator[Any]:
    for script in root.iter("script"):
        if "ld+json" not in script.get("type", "").lower():
            continue
        text = _WRAPPING.sub("", script.text_content()).strip().rstrip(";")
        try:
            yield json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue


def _nodes(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the objects in `value`, the outer before the inner."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            if isinstance(each, (dict, list)):
                yield from _nodes(each, depth + 1)


def _is_article(node: dict[str, Any]) -> bool:
    return any(_ARTICLE.search(each) for each in _texts(node.get("@type")))


def _article(
    node: dict[str, Any], known: dict[str, dict[str, Any]], *, is_page: bool
) -> LinkedArticle:
    return LinkedArticle(
        is_page=is_page,
        headline=_text(node.get("headline")) or _text(node.get("name")),
        published=_text(node.get("datePublished")),
        authors=tuple(_names(node.get("author") or node.get("creator"), known)),
        publisher=next(_names(node.get("publisher"), known), None),
        description=_text(node.get("description")),
        body=_body(node.get("articleBody")),
        url=_text(node.get("url")) or _text(node.get("mainEntityOfPage")),
    )


def _body(value: Any) -> str | None:
    """Return an article's text, its lines as they are."""
    text = value if isinstance(value, str) else ""
    return _unmarked(_LINE_END.sub("\n", text)).strip() or None


def _names(value: Any, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield names of persons or organisations, each given as a text, an object or by its @id."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            identity = each.get("@id")
            named = known.get(identity, {}) if isinstance(identity, str) else {}
            yield from _texts(each.get("name") or named.get("name"))
        else:
            yield from _texts(each)


def _text(value: Any) -> str | None:
    return next(_texts(value), None)


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in a value that may be one, several, or an object that stands for one."""
    for each in value if isinstance(value, list) else [value]:
        text = each.get("@value") or each.get("@id") if isinstance(each, dict) else each
        if isinstance(text, str) and (clean := " ".join(_unmarked(text).split())):
            yield clean


def _unmarked(text: str) -> str:
    """Return `text` without markup; many systems escape their references once too often."""
    return _TAG.sub("", resolved(resolved(text)))
