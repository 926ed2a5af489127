"""Dates, spans of time and counts in words."""

from nato_reader.edtf import Period, Point, days_in
from nato_reader.views.page import Quotation

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


def counted(number: int, noun: str) -> str:
    """Return "1 quote", "2 quotes"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def how_known(quotation: Quotation, paragraph: str = "¶") -> tuple[str, ...]:
    """Return how and where we know the source of a quotation, `paragraph` before its number."""
    return (
        *([f"called “{quotation.mention}”"] if quotation.mention else []),
        *([quotation.cue] if quotation.cue else []),
        *(["fragment"] if quotation.fragment else []),
        f"{paragraph}{quotation.paragraph}",
    )


def ordinal(number: int) -> str:
    """Return "1st", "2nd", "3rd", "11th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def year_of(period: Period) -> str:
    """Return what stands for `period` in a column of years: "2007", "1990s", "20th c.", "44 BC"."""
    point = period.start or period.end
    return _year(point) if point else ""


def _year(point: Point) -> str:
    if point.unit == "decade":
        return f"{point.year}s"
    if point.unit == "century":
        return f"{ordinal(point.year // 100 + 1)} c."
    return str(point.year) if point.year > 0 else f"{1 - point.year} BC"


def date_of(period: Period) -> str:
    """Return `period` in words: "2007", "11–12 July 2023", "about May 1990", "until 2023"."""
    start, end = period.start, period.end
    if start is None:
        return f"until {_point(end)}" if end else ""
    if end is None:
        return f"from {_point(start)}"
    return _point(start) if start == end else _range(start, end)


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
    year = _year(point)
    match point.unit:
        case "day":
            return f"{point.day} {_month(point)} {year}"
        case "week":
            return f"week of {point.day} {_month(point)} {year}"
        case "month":
            return f"{_month(point)} {year}"
        case "year" | "decade" | "century":
            return year
        case _:
            return f"{_PARTS_OF_YEAR[point.unit, point.number or 1]} {year}"


def _month(point: Point) -> str:
    return _MONTHS[(point.month or 1) - 1]


def _hedge(point: Point) -> str:
    return ("about " if point.approximate else "") + ("perhaps " if point.uncertain else "")


def gap_between(earlier: Period, later: Period) -> str | None:
    """Return how long it is from one period to the next, as precisely as both are known.

    Years where they are years apart, else months, else days; None where nothing lies between.
    """
    before, after = earlier.end, later.start
    if before is None or after is None:
        return None
    years = after.year - before.year
    if before.month is None or after.month is None:
        return counted(years, "year") if years > 0 else None
    months = years * 12 + after.month - before.month
    if before.unit == after.unit == "day" and before.day and after.day:
        months -= after.day < before.day
        if months < 1:
            return _days_between(before, after)
    if months >= 12:
        return counted(months // 12, "year")
    return counted(months, "month") if months > 0 else None


def _days_between(before: Point, after: Point) -> str | None:
    # Within a month of each other: at worst one month's end lies between them.
    length = 0 if before.month == after.month else days_in(before.year, before.month or 1)
    days = (after.day or 0) + length - (before.day or 0)
    return counted(days, "day") if days > 0 else None
