"""What is told of an article between lines of hyphens above it, in words that are simple YAML.

As Jekyll (https://jekyllrb.com/docs/front-matter/), Hugo and Obsidian have it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from nato_reader import edtf
from nato_reader.readers.text.blocks import VISIBLE

_SEARCHED = 65536
_START = re.compile(r"---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
_PAIR = re.compile(r"(?P<key>[A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(?P<value>.*)|[ \t]*)")
_DAY = re.compile(r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?")


class FrontMatter(Struct, frozen=True):
    """What is told of an article beside it, as far as it is written in simple words."""

    title: str | None = None
    author: str | None = None
    published: str | None = None
    description: str | None = None


def split(text: str) -> tuple[FrontMatter, str]:
    """Return the front matter above `text`, which may have none, and the text below it."""
    start = _START.match(text)
    end = _END.search(text, start.end(), _SEARCHED) if start else None
    if start is None or end is None:
        return FrontMatter(), text
    lines = text[start.end() : end.start()].splitlines()
    told = [line for line in lines if line.strip() and not line.startswith("#")]
    if told and _PAIR.fullmatch(told[0]) is None:
        return FrontMatter(), text  # a line across the page, and a heading that is underlined
    values = dict(_pairs(told))
    matter = FrontMatter(
        title=values.get("title"),
        author=values.get("author"),
        published=_day(values.get("date", "")),
        description=values.get("description"),
    )
    return matter, text[end.end() :]


def _pairs(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the keys, in small letters, and values that each stand on a line of their own."""
    for line, after in pairwise([*lines, ""]):
        pair = _PAIR.fullmatch(line)
        if pair is None or after[:1] in (" ", "\t", "-"):
            continue
        value = _scalar((pair["value"] or "").strip())
        if VISIBLE.search(value):
            yield pair["key"].lower(), value


def _scalar(value: str) -> str:
    """Return the words of a value without their quotes; "" for what YAML means otherwise."""
    quote, inner = value[:1], value[1:-1]
    if quote in ("'", '"'):
        closed = len(value) > 1 and value[-1] == quote
        simple = quote not in inner.replace("''", "") and (quote == "'" or "\\" not in inner)
        unescaped = inner.replace("''", "'") if quote == "'" else inner
        return unescaped.strip() if closed and simple else ""
    if quote in tuple("[{|>&*!%@`?-") or value.lower() in ("null", "~"):
        return ""
    return value.partition(" #")[0].strip()


def _day(value: str) -> str | None:
    """Return the day that an ISO 8601 date is or begins with, None where it is in no calendar."""
    match = _DAY.fullmatch(value)
    return match["day"] if match and edtf.is_calendar_date(match["day"]) else None
