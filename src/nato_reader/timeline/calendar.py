"""Arithmetic on the calendar: the day, week, quarter or century of a date, and those around it."""

import calendar as gregorian
import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from nato_reader.edtf import Period, Point, Unit, days_in

_MONTHS_IN: dict[str, int] = {"month": 1, "quarter": 3, "season": 3, "half": 6}
_YEARS_IN: dict[str, int] = {"year": 1, "decade": 10, "century": 100}
_YEARS = range(1, 9999)


def single(point: Point) -> Period:
    """Return the period that is one point."""
    return Period(point, point)


def day(date: dt.date) -> Period:
    """Return a day."""
    return single(Point(date.year, date.month, date.day, "day"))


def part(year: int, unit: Unit, number: int) -> Period:
    """Return a numbered part of a year, numbers from 1: quarter 3 of 1998, season 4, half 2."""
    month = 3 * number if unit == "season" else (number - 1) * _MONTHS_IN[unit] + 1
    return single(Point(year, month, None, unit, number))


def month(year: int, number: int) -> Period:
    """Return a month."""
    return single(Point(year, number, None, "month"))


def year(number: int) -> Period:
    """Return a year."""
    return single(Point(number))


def within(date: dt.date, unit: str) -> Period:
    """Return the unit that a date is in: its day, week, weekend, month, quarter, ... century."""
    return _WITHIN[unit](date)


def _weekend(date: dt.date) -> Period:
    saturday = date + dt.timedelta(days=5 - date.weekday())
    return Period(day(saturday).start, day(saturday + dt.timedelta(days=1)).start)


def _quarter(date: dt.date) -> Period:
    return part(date.year, "quarter", (date.month - 1) // 3 + 1)


def _half(date: dt.date) -> Period:
    return part(date.year, "half", (date.month - 1) // 6 + 1)


def _decade(date: dt.date) -> Period:
    return single(Point(date.year // 10 * 10, unit="decade"))


def _century(date: dt.date) -> Period:
    return single(Point((date.year - 1) // 100 * 100, unit="century"))


def _week(date: dt.date) -> Period:
    monday = date - dt.timedelta(days=date.weekday())
    number = date.isocalendar().week
    return single(Point(monday.year, monday.month, monday.day, "week", number))


def _season(date: dt.date) -> Period:
    number = (date.month // 3 - 1) % 4 + 1
    return part(date.year - 1 if date.month < 3 else date.year, "season", number)


_WITHIN: dict[str, Callable[[dt.date], Period]] = {
    "day": day,
    "night": day,
    "week": _week,
    "fortnight": _week,
    "weekend": _weekend,
    "month": lambda date: month(date.year, date.month),
    "quarter": _quarter,
    "season": _season,
    "half": _half,
    "year": lambda date: year(date.year),
    "decade": _decade,
    "century": _century,
}

_RANKS = {
    unit: rank
    for rank, units in enumerate(
        (
            ("day", "night"),
            ("week", "weekend", "fortnight"),
            ("month",),
            ("quarter", "season"),
            ("half",),
            ("year",),
            ("decade",),
            ("century",),
        )
    )
    for unit in units
}
"""The units from the finest to the coarsest."""


def is_as_fine_as(period: Period, unit: str) -> bool:
    """Return whether a period is known as finely as a unit: no next day of a year."""
    return _RANKS.get(unit_of(period), 0) <= _RANKS[unit]


def shifted(period: Period, unit: str, number: int) -> Period | None:
    """Return what is so many units after a period, before it where negative.

    It is as precise as it is meant: a year after a day is a year. None where the period is known
    less finely than the unit, or the years 1 to 9999 are left.
    """
    own = unit_of(period)
    if own not in _RANKS or not is_as_fine_as(period, unit):
        return None
    try:
        date = moved(first_day(period), unit, number)
    except ValueError:
        return None
    rounded = own == "day" or (own in ("week", "month", "season") and unit in _MEANT)
    return within(date, _MEANT.get(unit, unit) if rounded else own)


_MEANT = {"fortnight": "week", "year": "year", "decade": "year", "century": "year"}
"""How precise it is what is so many units away: two decades later is a year."""


def away(date: dt.date, unit: str, number: int) -> Period | None:
    """Return what is so many units from a date: two decades ago, a year. None as `shifted`."""
    return shifted(day(date), unit, number)


def first_day(period: Period) -> dt.date:
    """Return the day on which a period begins, of year 0 year 1's; ValueError beyond 9999."""
    point = period.start or period.end or Point(1)
    return dt.date(max(point.year, 1), point.month or 1, point.day or 1)


def last_day(period: Period) -> dt.date:
    """Return the day on which a period ends, as `first_day`."""
    last = (period.end or period.start or Point(1)).last
    if last.year > dt.MAXYEAR:
        return dt.date.max  # of a winter that ends in the year 10000
    of_month = last.month or 12
    return dt.date(last.year, of_month, last.day or days_in(last.year, of_month))


def moved(date: dt.date, unit: str, number: int) -> dt.date:
    """Return the date so many units later, or earlier; the month's last day where it is shorter.

    Raises ValueError outside of the years 1 to 9999.
    """
    if unit in ("day", "night", "week", "weekend", "fortnight"):
        days = {"day": 1, "night": 1, "fortnight": 14}.get(unit, 7)
        try:
            return date + dt.timedelta(days=days * number)
        except OverflowError:
            raise ValueError(number) from None
    months = date.year * 12 + date.month - 1 + number * _months_in(unit)
    if months // 12 not in _YEARS:
        raise ValueError(number)
    last = gregorian.monthrange(months // 12, months % 12 + 1)[1]
    return dt.date(months // 12, months % 12 + 1, min(date.day, last))


def _months_in(unit: str) -> int:
    return _MONTHS_IN.get(unit) or 12 * _YEARS_IN[unit]


def unit_of(period: Period) -> str:
    """Return what a period is: "day", "month", ..., "weekend"; "span" for others with two ends."""
    if period.start == period.end and period.start is not None:
        return period.start.unit
    days = (last_day(period) - first_day(period)).days
    return "weekend" if days == 1 and first_day(period).weekday() == 5 else "span"


def approximately(period: Period) -> Period:
    """Return the period, said to be approximate."""
    start = period.start and replace(period.start, approximate=True)
    end = period.end and replace(period.end, approximate=True)
    return Period(start, end)
