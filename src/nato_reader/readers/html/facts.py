"""What a page says of its article outside of the text: in linked data, meta elements and markup."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from nato_reader.readers.html.linked_data import linked_articles
from nato_reader.readers.html.own_data import own_data
from nato_reader.readers.html.references import resolved
from nato_reader.readers.html.times import Times
from nato_reader.readers.html.visibility import shown_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Open Graph (https://ogp.me), Dublin Core, schema.org's microdata, and what publishing systems and
# the services that count readers have added; each the best first.
_TITLES = ("og:title", "twitter:title", "headline", "sailthru.title", "dc.title", "title")
_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_PUBLISHERS = ("og:site_name", "application-name", "apple-mobile-web-app-title")
_AUTHORS = (
    *("article:author_name", "og:article:author", "author", "byl", "byline", "sailthru.author"),
    *("parsely-author", "dc.creator", "dcterms.creator", "citation_author", "article:author"),
)
_PUBLISHED = (
    *("article:published_time", "article:published", "og:published_time", "datepublished"),
    *("date_published", "publishdate", "publish-date", "publish_date", "pubdate", "pdate"),
    *("parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date"),
    *("dcterms.created", "dcterms.date", "article.published", "dcsext.articlefirstpublished"),
    *("originalpublicationdate", "published-date", "cxenseparse:recs:publishtime", "date"),
)

_LONGEST_TITLE = 400
"""The most characters of a headline; more is a text."""


_MOST_HEADINGS = 100
"""The headings of the first rank that are looked at."""


class Facts(Struct, frozen=True):
    """The candidates for each fact, the best first; texts are without needless spaces."""

    titles: tuple[str, ...]
    headings: tuple[str, ...]
    authors: tuple[tuple[str, ...], ...]
    publisher: str | None
    published: tuple[str, ...]
    descriptions: tuple[str, ...]
    urls: tuple[str, ...]
    body: str | None


def facts(root: "HtmlElement") -> Facts:
    """Return what the page says of its article."""
    meta = _meta(root)
    headings = tuple(_given(map(shown_text, islice(root.iter("h1"), _MOST_HEADINGS))))
    named = (*_found(meta, _TITLES), *_texts_of(root, "title"))
    urls = (*_canonical(root), *_found(meta, ("og:url",)))
    own = own_data(linked_articles(root), (*headings, *named), next(iter(urls), None))
    linked, unlike = own.named, own.unlike
    publishers = (
        *_given(one.publisher for one in linked),
        *_found(meta, _PUBLISHERS),
        *_given(one.publisher for one in unlike),
    )
    return Facts(
        titles=tuple(map(_bounded, (*_given(one.headline for one in linked), *named))),
        headings=tuple(map(_bounded, headings)),
        authors=(
            *(one.authors for one in linked),
            *(tuple(meta.get(name, ())) for name in _AUTHORS),
            *(one.authors for one in unlike),
        ),
        publisher=next((name.strip(" -–—|") for name in publishers), None),
        published=(
            *_given(one.published for one in linked),
            *_found(meta, _PUBLISHED),
            *_given(one.published for one in unlike),
            *_marked_times(root),
        ),
        descriptions=(
            *_given(one.description for one in linked),
            *_found(meta, _DESCRIPTIONS),
        ),
        urls=(*urls, *_given(one.url for one in linked)),
        body=next(_given(one.body for one in linked), None),
    )


def _meta(root: "HtmlElement") -> dict[str, list[str]]:
    """Return the contents of the page's meta elements by their names in lower case."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = " ".join(resolved(element.get("content") or "").split())
        for key in ("property", "name", "itemprop"):
            if content and (name := element.get(key)):
                found.setdefault(name.lower().strip(), []).append(content)
    return found


def _found(meta: dict[str, list[str]], names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from meta.get(name, ())


def _given(values: Iterable[str | None]) -> Iterator[str]:
    return (value for value in values if value)


def _texts_of(root: "HtmlElement", tag: str) -> Iterator[str]:
    return _given(" ".join(element.text_content().split()) for element in root.iter(tag))


def _bounded(text: str) -> str:
    return text[:_LONGEST_TITLE]


def _marked_times(root: "HtmlElement") -> Iterator[str]:
    """Yield the times that the markup calls those of the publication."""
    for element in root.iter("time", "span", "div", "p", "abbr"):
        if "datepublished" in element.get("itemprop", "").lower() or "pubdate" in element.attrib:
            yield element.get("datetime") or element.get("content") or shown_text(element)


def only_author(root: "HtmlElement") -> tuple[str, ...]:
    """Return the author that the markup names, where it names the same one all over the page."""
    marked = root.xpath("//*[@rel='author' or @itemprop='author']")
    if len(marked) > _MOST_MARKED:
        return ()
    names = set(map(shown_text, marked)) - {""}
    return tuple(names) if len(names) == 1 else ()


_MOST_MARKED = 100
"""The marked authors that are compared; a page with more of them lists articles."""


def only_time(times: Times) -> tuple[str, ...]:
    """Return the machine-readable time on the page, where only one is not of a change."""
    found = {time.get("datetime", "") for time, kind in times.items() if kind != "change"}
    return tuple(found) if len(found) == 1 else ()


def _canonical(root: "HtmlElement") -> Iterator[str]:
    for element in root.iter("link"):
        if element.get("rel", "").lower() == "canonical" and (url := element.get("href")):
            yield url
