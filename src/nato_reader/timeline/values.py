"""Periods as they are written: in EDTF, and as TIMEX3 values."""

import datetime as dt

from nato_reader.edtf import Period, Point
from nato_reader.timeline.calendar import first_day, unit_of

_FIRST_PART: dict[str, int] = {"season": 21, "quarter": 33, "half": 40}


def written(period: Period) -> str:
    """Return the period in EDTF."""
    if period.start == period.end and period.start is not None:
        return _written(period.start)
    return "/".join(_written(end) if end else ".." for end in (period.start, period.end))


def _written(point: Point) -> str:
    return _bare(point) + ("~" if point.approximate else "")


def _bare(point: Point) -> str:
    year, month = f"{point.year:04}", f"{point.month or 0:02}"
    match point.unit:
        case "day":
            text = f"{year}-{month}-{point.day or 0:02}"
        case "month":
            text = f"{year}-{month}"
        case "week":
            iso = dt.date(point.year, point.month or 1, point.day or 1).isocalendar()
            text = f"{iso.year:04}-W{iso.week:02}"
        case "decade":
            text = f"{year[:3]}X"
        case "century":
            text = f"{year[:2]}XX"
        case "year":
            text = year
        case _:
            text = f"{year}-{_FIRST_PART[point.unit] + (point.number or 1) - 1}"
    return text


_TIMEX_PARTS = {
    **{str(20 + number): name for number, name in enumerate(("SP", "SU", "FA", "WI"), start=1)},
    **{str(32 + number): f"Q{number}" for number in range(1, 5)},
    "40": "H1",
    "41": "H2",
}


def timex_value(period: Period) -> str:
    """Return the period as a TIMEX3 value: a decade 199, a quarter 1998-Q3, a weekend W05-WE.

    Source: https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html
    """
    if unit_of(period) == "weekend":
        iso = first_day(period).isocalendar()
        return f"{iso.year:04}-W{iso.week:02}-WE"
    point = period.start or period.end or Point(1)
    text = _bare(point)
    head, _, tail = text.rpartition("-")
    if tail in _TIMEX_PARTS and point.unit in _FIRST_PART:
        return f"{head}-{_TIMEX_PARTS[tail]}"
    return text.rstrip("X")
