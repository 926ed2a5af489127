"""Holidays: last Thanksgiving, Christmas 1997, Election Day."""

import calendar as gregorian
import datetime as dt
from re import Match

from nato_reader.timeline import calendar, years
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated
from nato_reader.timeline.lexicon import holidays
from nato_reader.timeline.numbers import year_of
from nato_reader.timeline.tokens import Tokens


def holiday(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find last Thanksgiving; Christmas 1997; Easter week."""
    name = tokens.lows[match.start("name")]
    if tokens.low(match.end()) in holidays.NAMED_AFTER:
        return None
    which = tokens.lows[match.start("which")] if match["which"] else None
    at = match.start("year")
    year = year_of(tokens.lows[at], context.year or 2000) if at >= 0 else None
    if year is None:
        year = years.of_holiday(
            context, lambda number: date_of(name, number), which, match.start(), match.end()
        )
    if year is None:
        return dated(match, None)
    date = date_of(name, year)
    if match["week"] and tokens.lows[match.end("week") - 1] in ("week", "weekend"):
        return dated(match, calendar.within(date, tokens.lows[match.end("week") - 1]))
    return dated(match, calendar.day(date))


def date_of(name: str, year: int) -> dt.date:
    """Return the day of a holiday in a year."""
    if name in holidays.FIXED:
        return dt.date(year, *holidays.FIXED[name])
    if name in holidays.WEEKDAYS:
        return _weekday_of(year, *holidays.WEEKDAYS[name])
    if name in holidays.EASTER:
        return easter(year) + dt.timedelta(days=holidays.EASTER[name])
    if name == "black friday":
        return _weekday_of(year, 11, 3, 4) + dt.timedelta(days=1)
    if name == "election day":
        return _weekday_of(year, 11, 0, 1) + dt.timedelta(days=1)
    return dt.date(year, 1, 20)


def _weekday_of(year: int, month: int, weekday: int, which: int) -> dt.date:
    days = gregorian.monthrange(year, month)[1]
    found = [
        date
        for date in (dt.date(year, month, day) for day in range(1, days + 1))
        if date.weekday() == weekday
    ]
    return found[which - 1 if which > 0 else which]


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a year in the Gregorian calendar.

    Source: the anonymous computus printed in Nature, 20 April 1876.
    """
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - epact // 28 * (1 - 29 // (epact + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return dt.date(year, month, days + 28 - 31 * (month // 4))


RULES = (
    (r"d?(?P<year>Y)(?P<which>$)?(?P<name>H)(?P<week>U)?", holiday),
    (r"d?(?P<which>[ltxs])?(?P<name>H)(?P<week>U)?(?:,?[iO]?(?P<year>Y))?", holiday),
)
