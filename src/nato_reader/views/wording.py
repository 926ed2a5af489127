"""Dates and sources in words."""

import re
from collections.abc import Callable
from itertools import groupby

from msgspec.structs import replace

from nato_reader.edtf import Period, Point
from nato_reader.text import folded
from nato_reader.views.page import Appearance, Happening, Quotation, Reference

_OBJECTS = {"he": "him", "she": "her", "they": "them"}

UNATTRIBUTED = "unattributed"
"""What stands for a speaker who is not known."""

EXPECTED = "expected"
"""What is said of an event that was still to come."""

CLAIMED = "according to"
"""What stands before the name of whoever claims an event."""

UNDATED = "Undated"
"""What stands over the events of which no date is known."""

READ_MORE = "Read more"
"""What stands before the headline of a related article."""

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_PARTS_OF_YEAR = {
    **{
        ("season", number): name
        for number, name in enumerate(("spring", "summer", "autumn", "winter"), 1)
    },
    **{("quarter", number): f"Q{number}" for number in range(1, 5)},
    ("half", 1): "first half of",
    ("half", 2): "second half of",
}


def how_known(quotation: Quotation, paragraph: str = "¶") -> tuple[str, ...]:
    """Return how and where we know the source of a quotation, `paragraph` before its number.

    What the text calls the source is told unless it is the speaker's name, with a title at most.
    """
    mention = quotation.mention
    called = mention and not _ends_in(mention, quotation.speaker or "")
    return (
        *([f"called “{mention}”"] if called else []),
        *([quotation.cue] if quotation.cue else []),
        *(["fragment"] if quotation.fragment else []),
        place(quotation, paragraph),
    )


def place(block: Quotation | Reference, paragraph: str = "¶") -> str:
    """Return where a quotation or an event stands: "¶3, ¶9", of several articles "[2] ¶3"."""
    article = f"[{block.article}] " if block.article else ""
    numbers = block.paragraphs if isinstance(block, Reference) else (block.paragraph,)
    return article + ", ".join(f"{paragraph}{number}" for number in numbers)


def _ends_in(text: str, name: str) -> bool:
    """Return whether the last words of `text` are those of `name`."""
    words, wanted = (re.findall(r"\w+", folded(each)) for each in (text, name))
    return bool(wanted) and words[-len(wanted) :] == wanted


def quoted(quotation: Quotation, safe: Callable[[str], str]) -> str:
    """Return the words in quotation marks, each part made `safe`, ellipses where others stand."""
    words = " … ".join(f"“{safe(part)}”" for part in quotation.parts)
    return f"… {words} …" if quotation.fragment else words


def rests_on(
    happening: Happening, safe: Callable[[str], str], paragraph: str = "¶"
) -> tuple[str, ...]:
    """Return the words that an event's date comes from, made `safe`, each before where it stands.

    The same words in several articles are told once: "“2007”", "[1] ¶3, [2] ¶5"; of others each
    has its places: "“2007” [1] ¶3", "“that year” [2] ¶5".
    """
    told = [
        (f"“{safe(words)}”", ", ".join(place(reference, paragraph) for reference in references))
        for words, references in groupby(happening.references, lambda each: each.expression)
    ]
    return told[0] if len(told) == 1 else tuple(" ".join(each) for each in told)


def when(happening: Happening) -> tuple[str, ...]:
    """Return what the column of years does not say: "11 July 2023", and that it was expected."""
    date = (happening.date,) if happening.date else ()
    return (*date, EXPECTED) if happening.expected else date


def appeared(appearance: Appearance) -> tuple[str, ...]:
    """Return the date, where the year does not tell it, and "published" with the articles."""
    date = (appearance.date,) if appearance.date else ()
    numbers = ", ".join(f"[{number}]" for number in appearance.articles)
    return (*date, f"published {numbers}".rstrip())


def as_object(source: str) -> str:
    """Return a source as it stands behind "according to": he as him, The mayor as the mayor."""
    first, space, rest = source.partition(" ")
    if first in ("A", "An", "The"):
        return f"{first.lower()}{space}{rest}"
    return _OBJECTS.get(source, source)


def ordinal(number: int) -> str:
    """Return "1st", "2nd", "3rd", "11th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def year_of(point: Point) -> str:
    """Return the year or years that `point` is in: "2007", "1990s", "20th c.", "44 BC"."""
    if point.unit == "decade":
        return f"{point.year}s"
    if point.unit == "century":
        return f"{ordinal(point.year // 100 + 1)} c."
    if point.year < 1:
        return f"{1 - point.year} BC"
    return str(point.year) if point.year > 999 else f"AD {point.year}"


def date_of(period: Period) -> str:
    """Return `period` in words: "2007", "11–12 July 2023", "about May 1990", "until 2023"."""
    start, end = period.start, period.end
    if start is None:
        return f"until {_point(end)}" if end else ""
    if end is None:
        return f"from {_point(start)}"
    if start == end:
        return _point(start)
    if _hedge(start) == _hedge(end):  # said of both at once
        end = replace(end, approximate=False, uncertain=False)
    return _range(start, end)


def _range(start: Point, end: Point) -> str:
    if start.year == end.year and start.unit == end.unit == "day":
        if start.month == end.month:
            return f"{_hedge(start)}{start.day}–{_point(end)}"
        return f"{_hedge(start)}{start.day} {_month(start)} – {_point(end)}"
    if start.year == end.year and start.unit == end.unit == "month":
        return f"{_hedge(start)}{_month(start)} – {_point(end)}"
    if start.unit == end.unit == "year":
        return f"{_point(start)}–{_point(end)}"
    return f"{_point(start)} – {_point(end)}"


def _point(point: Point) -> str:
    return f"{_hedge(point)}{_words(point)}"


def _words(point: Point) -> str:
    year = year_of(point)
    match point.unit:
        case "day":
            return f"{point.day} {_month(point)} {year}"
        case "week":
            return f"the week of {point.day} {_month(point)} {year}"
        case "month":
            return f"{_month(point)} {year}"
        case "year" | "decade" | "century":
            return year
        case _:
            return f"{_PARTS_OF_YEAR[point.unit, point.number or 1]} {year}"


def _month(point: Point) -> str:
    return _MONTHS[(point.month or 1) - 1]


def _hedge(point: Point) -> str:
    return ("perhaps " if point.uncertain else "") + ("about " if point.approximate else "")
