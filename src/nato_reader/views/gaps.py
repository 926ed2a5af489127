"""What lies between the events of a timeline, in words."""

import datetime as dt
from collections.abc import Iterable, Iterator

from nato_reader.edtf import Period, Point, last_day
from nato_reader.text import counted


def gaps(periods: Iterable[Period | None]) -> Iterator[str | None]:
    """Yield for each of the periods, in order, how long nothing was before it, as `gap_between`."""
    latest: Period | None = None
    for period in periods:
        yield gap_between(latest, period) if latest and period else None
        if period and (latest is None or _ends_after(period, latest)):
            latest = period


def _ends_after(one: Period, other: Period) -> bool:
    if other.end is None:
        return False
    return one.end is None or last_day(one.end) > last_day(other.end)


def gap_between(earlier: Period, later: Period) -> str | None:
    """Return how long it is from the end of one period to the start of the next.

    Counted in the coarser unit of both, and None where that leaves open whether there is any: from
    2007 to 2018 it is 11 years, from December 2023 to 2024 perhaps a day.
    """
    if earlier.end is None or later.start is None:
        return None
    before, after = earlier.end.last, later.start
    if before.month is None or after.month is None:
        years = after.year - before.year
        return counted(years, "year") if years > 1 else None
    months = (after.year - before.year) * 12 + after.month - before.month
    if before.day is None or after.day is None:
        return _months(months) if months > 1 else None
    months -= after.day < before.day
    return _months(months) if months > 0 else _days(before, after)


def _months(months: int) -> str:
    return counted(months // 12, "year") if months > 11 else counted(months, "month")


def _days(before: Point, after: Point) -> str | None:
    days = _number(after) - _number(before)
    return counted(days, "day") if days > 0 else None


def _number(day: Point) -> int:
    """Return the days since some day; the calendar repeats every 400 years, also before year 1."""
    cycle, year = divmod(day.year, 400)
    return cycle * 146097 + dt.date(year + 400, day.month or 1, day.day or 1).toordinal()
