"""Which times on a page are of the publication, and which of a change since: one rule for all."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Literal

from nato_reader.readers.html.names import words_in, words_of
from nato_reader.readers.html.visibility import is_unseen

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TimeKind = Literal["publication", "change"]
Times = Mapping["HtmlElement", TimeKind | None]

_CHANGE = r"amended|changed|corrected|correction|edited(?! by)|modified|reviewed|revised|updated?"
_PUBLICATION = r"created|first|issued|posted|published|publication"
_LABEL = re.compile(rf"\b(?:(?P<change>{_CHANGE})|{_PUBLICATION})\b", re.IGNORECASE)
_BEFORE = re.compile(
    rf"{_LABEL.pattern}"
    r"(?:[\s:|,(–—-]|\b(?:at|date|on|time|[ap]m|\w{3,6}day)\b|\d\d?[.:]\d\d"
    r"|\bby(?:\s[^\W\d_]+){1,4})*\Z",
    re.IGNORECASE,
)
"""A label before a time, with no more between them than a clock's, a weekday and who did it."""

_CHANGE_NAMES = frozenset(
    {
        *("amended", "changed", "corrected", "correction", "datemodified", "edited", "lastmod"),
        *("lastmodified", "lastupdated", "modified", "revised", "update", "updated"),
    }
)
_PUBLICATION_NAMES = frozenset(
    {"created", "datepublished", "issued", "posted", "pubdate", "publish", "published"}
)

_NEAR = 80
"""The characters before a time in which its label stands."""


def is_labelled(text: str) -> bool:
    """Return whether `text` begins with a label of a time, such as "Last updated"."""
    return _LABEL.match(_LAST.sub("", text, count=1)) is not None


_LAST = re.compile(r"\A(?:date|last|latest|originally)\s+", re.IGNORECASE)


def label_at_end(text: str) -> TimeKind | None:
    """Return what the label at the end of `text` says of the time behind it, None without one."""
    found = _BEFORE.search(text[-_NEAR:])
    if found is None:
        return None
    return "change" if found["change"] else "publication"


def without_changes(text: str) -> Iterator[str]:
    """Yield the parts of `text` but for those behind the label of a change."""
    labels = [*_LABEL.finditer(text)]
    starts = [match.start() for match in labels]
    for (start, stop), label in zip(
        pairwise((0, *starts, len(text))), (None, *labels), strict=True
    ):
        if label is None or not label["change"]:
            yield text[start:stop]


def named(element: "HtmlElement") -> TimeKind | None:
    """Return which time the markup calls the element, or one close around it, None for none."""
    for each in (element, *islice(element.iterancestors(), 2)):
        names = words_of(each) | words_in(each.get("itemprop", ""))
        if names & _PUBLICATION_NAMES:
            return "publication"
        if names & _CHANGE_NAMES:
            return "change"
    return None


def times(root: "HtmlElement") -> Times:
    """Return the page's time elements that are not hidden, and of what each is, None if unknown."""
    from lxml import etree

    found: dict[HtmlElement, TimeKind | None] = {}
    before = ""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start" and is_unseen(element):
            walk.skip_subtree()
            continue
        if event == "start" and element.tag == "time":
            label = label_at_end(before) or _label_within(element)
            found[element] = label or named(element)
        piece = element.text if event == "start" else element.tail
        before = (before + (piece or ""))[-_NEAR:]
    return found


def _label_within(element: "HtmlElement") -> TimeKind | None:
    found = _LABEL.search((element.text or "")[:_NEAR])
    if found is None:
        return None
    return "change" if found["change"] else "publication"
