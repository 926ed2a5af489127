"""What `nato-reader show --export` adds to an article in Markdown, and how to do without it.

Nobody else begins each paragraph with its number in bold and an en space. Where all are numbered
so, from 1 on, what stands above the first is the head of the page: who wrote and published the
article and when, its address, its figures.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from nato_reader import edtf
from nato_reader.readers.markdown.marked import Part
from nato_reader.readers.text.blocks import Block, has_label

_LEAD = re.compile("[1-9][0-9]{0,8}\N{EN SPACE}")
_BETWEEN = " · "
_YEAR = r"(?:AD\ )?[0-9]{1,4}(?:\ BC|s)?"
_FACT = re.compile(
    rf"""
      [0-9]+\ min\ read
    | [0-9]+\ (?: voices? | quotes? )
    | {_YEAR} (?: – {_YEAR} )?
    | [0-9]+ (?: st | nd | rd | th ) \ c\.
    """,
    re.VERBOSE,
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DATE = re.compile(rf"(?:(?:([0-9]{{1,2}}) )?({'|'.join(_MONTHS)}) )?([0-9]{{4}})")


class Head(Struct, frozen=True):
    """What the head of the page tells for certain."""

    byline: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None


def exported(parts: Sequence[Part]) -> tuple[Head, list[Block]] | None:
    """Return the head and the body of what was exported as `parts`, title and standfirst apart.

    None where it was not: where a number is out of order, or a paragraph has none that is not known
    to belong to the head.
    """
    numbers = [_number(part) for part in parts]
    given = [number for number in numbers if number is not None]
    if not given or given != [*range(1, len(given) + 1)]:
        return None
    others = [index for index, part in enumerate(parts) if _is_unnumbered(part)]
    if others and others[-1] > numbers.index(1):
        return None
    head = _head([parts[index] for index in others])
    if head is None:
        return None
    return head, [_block(part) for part in parts if not _is_unnumbered(part)]


def _lead(part: Part) -> str | None:
    """Return the digits and the space that a numbered paragraph begins with, else None."""
    first = next((mark for mark in part.text.marks if mark.kind == "strong"), None)
    if part.level or first is None or first.start > 0:
        return None
    lead = part.text.raw[: first.end + 1]
    return lead if _LEAD.fullmatch(lead) else None


def _number(part: Part) -> int | None:
    lead = _lead(part)
    return int(lead) if lead else None


def _is_unnumbered(part: Part) -> bool:
    return not part.level and _lead(part) is None and not has_label(part.line)


def _block(part: Part) -> Block:
    lead = _lead(part)
    return part.block() if lead is None else part.line[len(lead) :]


def _head(parts: Sequence[Part]) -> Head | None:
    """Return what the lines of the head tell, None where one cannot be its line."""
    origin: list[str] = []
    url: str | None = None
    for part in parts:
        pieces = part.line.split(_BETWEEN)
        link = part.link()
        if link is not None and link.related == link.url:
            url = link.url
        elif not all(map(_FACT.fullmatch, pieces)):
            if origin:
                return None
            origin = pieces
    return _of_origin(origin, url)


def _of_origin(origin: Sequence[str], url: str | None) -> Head:
    """Return who and when; one name alone, which may be the author's or not, is left out."""
    published = _day(origin[-1]) if origin else None
    names = origin[:-1] if published else origin
    byline, publisher = names if len(names) == 2 else (None, None)
    return Head(byline=byline, publisher=publisher, url=url, published=published)


def _day(words: str) -> str | None:
    """Return "2024-06-02" of "2 June 2024", "2024-06" of "June 2024"; None where it is no date."""
    match = _DATE.fullmatch(words)
    if match is None:
        return None
    day, month, year = match.groups()
    number = f"{_MONTHS.index(month) + 1:02}" if month else None
    date = "-".join(filter(None, (year, number, day and f"{int(day):02}")))
    return date if edtf.is_calendar_date(date) else None
