"""An article, its quotes or its events as JSON: the contract that scripts rely on."""

import codecs
import re
import sys
from typing import Any

import msgspec

from nato_reader.article import Article, Insert, Timex
from nato_reader.completion import Kind
from nato_reader.text import printable, visible
from nato_reader.views import quotes, timeline

# An offset pair, and a list of them, on the lines that msgspec.json.format breaks them into. A
# string cannot match: there is no line break within one.
_PAIR = re.compile(r"\[\n +([0-9]+),\n +([0-9]+)\n +\]")
_PAIRS = re.compile(r"\[\n +(\[[0-9]+, [0-9]+\](?:,\n +\[[0-9]+, [0-9]+\])*)\n +\]")


def render(payload: object, encoding: str = "utf-8", *, indented: bool = True) -> str:
    """Return `payload` as JSON and a newline: indented for people, else on a line of its own.

    What a terminal would obey or hide is escaped, which reads back the same; in an encoding other
    than UTF-8, the only one that JSON may be in, everything that is not ASCII.
    """
    data = msgspec.json.encode(payload)
    text = msgspec.json.format(data, indent=2).decode() if indented else data.decode()
    return _escaped(_pairs_on_a_line(text), encoding) + "\n"


def payload(
    kind: Kind,
    article: Article,
    source: str | None,
    by: str | None = None,
    *,
    timexes: tuple[Timex, ...] | None = None,
) -> object:
    """Return what the view `kind` gives scripts; for `show` the article in its own format.

    by: as quotes.select. timexes: given with all dates of an article, in the order of its text.
    """
    if kind == "show":
        body = tuple(map(_block, article.body))
        return {**msgspec.structs.asdict(article), "body": body}
    head: dict[str, Any] = {
        "title": article.title,
        "published": article.published,
        "source": source and printable(source),  # a file's name need not be Unicode
    }
    if kind == "quotes":
        return {"article": head, "quotes": quotes.select(article, by)}
    if timexes is not None:
        return {"article": head, "events": article.timeline or (), "timexes": timexes}
    return {"article": head, "events": timeline.in_order(article)}


def _block(block: str | Insert) -> object:
    """Return a paragraph, or an insert with the keys of its kind."""
    if isinstance(block, str):
        return block
    if block.heading is not None:
        return {"heading": block.heading}
    return {"related": block.related, "url": block.url}


def _pairs_on_a_line(text: str) -> str:
    return _PAIRS.sub(_joined, _PAIR.sub(r"[\1, \2]", text))


def _joined(match: re.Match[str]) -> str:
    return "[" + " ".join(match[1].split()) + "]"


class _Escapes(dict[int, str]):
    """A table for str.translate: what stands in JSON as it is, and what as an escape.

    last: the last character that the encoding has. JSON's own line breaks stay; it has no other
    control character outside of escapes.
    """

    def __init__(self, last: int) -> None:
        super().__init__({ord("\n"): "\n"})
        self._last = last

    def __missing__(self, code: int) -> str:
        stays = code <= self._last and visible(code) == chr(code)
        self[code] = chr(code) if stays else _escape(code)
        return self[code]


def _escaped(text: str, encoding: str) -> str:
    is_utf8 = codecs.lookup(encoding).name == "utf-8"
    return text.translate(_Escapes(sys.maxunicode if is_utf8 else 0x7F))


def _escape(code: int) -> str:
    units = chr(code).encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))
