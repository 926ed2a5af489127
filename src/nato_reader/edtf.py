"""Dates as the Extended Date/Time Format (EDTF, ISO 8601-2) writes them.

Read are the dates, not the times, of levels 0 and 1, with years of four digits, and two forms
that news needs besides: ISO weeks (`1998-W05`) and, from level 2, quarters (`1998-33` to `-36`)
and halves (`1998-40`, `-41`).
Source: https://www.loc.gov/standards/datetime/
"""

import datetime as dt
import re
from typing import Literal

from msgspec import Struct, structs

from nato_reader.text import excerpt

Unit = Literal["day", "month", "week", "season", "quarter", "half", "year", "decade", "century"]

_POINT = re.compile(
    r"""
    (?P<year> -? [0-9]{4} | [0-9]{3}X | [0-9]{2}XX )
    (?:
        -W (?P<week> [0-9]{2} )
      | - (?P<month> [0-9]{2} | XX )           # 21 and up: a season, a quarter or a half
        (?: - (?P<day> [0-9]{2} | XX ) )?
    )?
    (?P<qualifier> [?~%] )?                    # uncertain, approximate, both
    """,
    re.VERBOSE,
)

# The number of a part of a year -> what it is, which one of its kind, and the month it begins in.
# Seasons are the northern hemisphere's, as meteorologists count them.
_PARTS: dict[int, tuple[Unit, int, int]] = {
    21: ("season", 1, 3),
    22: ("season", 2, 6),
    23: ("season", 3, 9),
    24: ("season", 4, 12),
    33: ("quarter", 1, 1),
    34: ("quarter", 2, 4),
    35: ("quarter", 3, 7),
    36: ("quarter", 4, 10),
    40: ("half", 1, 1),
    41: ("half", 2, 7),
}


class Point(Struct, frozen=True):
    """One date, as precise as it is known.

    year: astronomical, so that 0 is 1 BC; of a decade or century its first.
    month, day: where the date, or the part of the year it names, begins; None where it names none.
    unit: what the date names. number: which week, season, quarter or half of the year, else None.
    """

    year: int
    month: int | None = None
    day: int | None = None
    unit: Unit = "year"
    number: int | None = None
    approximate: bool = False
    uncertain: bool = False

    @property
    def last(self) -> "Point":
        """The last day, month or year that it covers, as precise as itself."""
        match self.unit:
            case "week":
                return _sunday(self)
            case "season" | "quarter" | "half":
                months = (self.month or 1) + (4 if self.unit == "half" else 1)
                return Point(self.year + months // 12, months % 12 + 1, None, "month")
            case "decade" | "century":
                return Point(self.year + (9 if self.unit == "decade" else 99))
            case _:
                return self


class Period(Struct, frozen=True):
    """What an EDTF string names: from the beginning of `start` to the end of `end`.

    The two are the same for a single date; None is an open or unknown end.
    """

    start: Point | None
    end: Point | None

    @property
    def order(self) -> tuple[int, int, int, int]:
        """Where it stands on a timeline: by its start, else its end; coarser before finer."""
        first = self.start or self.end
        if first is None:  # pragma: no cover - parse() lets no such period through
            return (0, 0, 0, 0)
        return (first.year, first.month or 0, first.day or 0, -_COARSENESS.index(first.unit))


_COARSENESS: tuple[Unit, ...] = (
    "day",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
)


def parse(text: str) -> Period:
    """Return what `text` names; ValueError, with a clause that says why, where it is no date."""
    start, slash, end = text.partition("/")
    if not slash:
        point = _point(text)
        return Period(point, point)
    period = Period(_end(start), _end(end))
    if period.start is None and period.end is None:
        raise _refused(text, "has neither a start nor an end")
    if period.start and period.end and last_day(period.end) < _first_day(period.start):
        raise _refused(text, "ends before it starts")
    return period


def last_day(point: Point) -> tuple[int, int, int]:
    """Return the year, month and day on which what `point` names ends."""
    last = point.last
    month = last.month or 12
    return (last.year, month, last.day or days_in(last.year, month))


def is_calendar_date(text: str) -> bool:
    """Return whether `text` is a plain, possible year, month or day: `2023`, `2023-07-11`."""
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
        return False
    try:
        period = parse(text)
    except ValueError:
        return False
    return period.start is not None and period.start.unit in ("year", "month", "day")


def _refused(text: str, reason: str) -> ValueError:
    return ValueError(f"{excerpt(text)} {reason}")


def _first_day(point: Point) -> tuple[int, int, int]:
    return (point.year, point.month or 1, point.day or 1)


def _sunday(monday: Point) -> Point:
    """Return the last day of the week that begins on `monday`."""
    year, month, day = monday.year, monday.month or 1, (monday.day or 1) + 6
    if day > days_in(year, month):
        day -= days_in(year, month)
        year, month = year + month // 12, month % 12 + 1
    return Point(year, month, day, "day")


def _end(text: str) -> Point | None:
    return None if text in ("", "..") else _point(text)


def _point(text: str) -> Point:
    match = _POINT.fullmatch(text)
    if match is None:
        raise _refused(text, "is not written as EDTF")
    point = _week(match) if match["week"] else _calendar(match)
    approximate = match["qualifier"] in ("~", "%")
    uncertain = match["qualifier"] in ("?", "%")
    return structs.replace(point, approximate=approximate, uncertain=uncertain)


def _week(match: re.Match[str]) -> Point:
    try:
        monday = dt.date.fromisocalendar(int(match["year"]), int(match["week"]), 1)
    except ValueError:
        raise _refused(match[0], "names a week that is not in the calendar") from None
    return Point(monday.year, monday.month, monday.day, "week", int(match["week"]))


def _calendar(match: re.Match[str]) -> Point:
    year, month, day = match["year"], match["month"], match["day"]
    if year.endswith("X"):
        return _years(match)
    if month is None or month == "XX":
        if day not in (None, "XX"):
            raise _refused(match[0], "gives a day but no month")
        return Point(int(year))
    if int(month) > 12 and day is None:
        return _part(match)
    if not 1 <= int(month) <= 12:
        raise _refused(match[0], "names a month that is not in the calendar")
    if day is None or day == "XX":
        return Point(int(year), int(month), None, "month")
    if not 1 <= int(day) <= days_in(int(year), int(month)):
        raise _refused(match[0], "names a day that is not in the calendar")
    return Point(int(year), int(month), int(day), "day")


def _years(match: re.Match[str]) -> Point:
    if match["month"]:
        raise _refused(match[0], "gives a month but no full year")
    digits = match["year"]
    return Point(int(digits.replace("X", "0")), unit="century" if "XX" in digits else "decade")


def _part(match: re.Match[str]) -> Point:
    try:
        unit, number, month = _PARTS[int(match["month"])]
    except KeyError:
        raise _refused(match[0], "names a part of the year that is not read here") from None
    return Point(int(match["year"]), month, None, unit, number)


def days_in(year: int, month: int) -> int:
    """Return the length of a month; the calendar repeats every 400 years, also before year 1."""
    first = dt.date(year % 400 + 400, month, 1)
    next_first = (first + dt.timedelta(days=31)).replace(day=1)
    return (next_first - first).days
