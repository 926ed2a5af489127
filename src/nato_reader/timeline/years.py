"""Which year is meant where a day, month, season or holiday is named without one.

In news the tense tells, and how near publication the dates are; in a history it is the year of
what was named last. `first` and `last` are the tokens of the expression, the end exclusive.
"""

import datetime as dt
from collections.abc import Callable

from nato_reader.edtf import Period, days_in
from nato_reader.timeline import calendar
from nato_reader.timeline.context import Context
from nato_reader.timeline.lexicon.calendar import MONTHS
from nato_reader.timeline.lexicon.cues import LAST, NEXT, THIS
from nato_reader.timeline.tense import Tense, follows_past

_CLOSE = 90
"""The days within which a day without a year is that one, whatever the tense."""

_BEFORE, _BEYOND = 7, 50
"""How many days off the day named last a day may be that goes on with the same story."""

_BACK = 62
"""The days that a story looks back at most without saying so."""

_SENTENCE = 40
"""The words before a date in which its sentence may name a year."""

_FISCAL = 45
"""The days by which a fiscal quarter may end after the calendar's middle of one."""

_FROM_ANCHOR = {
    **dict.fromkeys(("same", "that"), 0),
    **dict.fromkeys(("following", "subsequent"), 1),
    **dict.fromkeys(("preceding", "previous", "prior"), -1),
}
"""What a year is called that counts from what was named last."""

_DateOf = Callable[[int], dt.date]
"""From a year to the date in it."""


def named(context: Context, low: str) -> int | None:
    """Return the year that a word says: last, this, next, the same."""
    if low in _FROM_ANCHOR:
        anchor = context.anchor_date()
        return anchor.year + _FROM_ANCHOR[low] if anchor else None
    today = context.known("year")
    if today is None:
        return None
    return today.year - 1 if low in LAST else today.year + (low in NEXT)


def of_day(context: Context, month: int, day: int, first: int, last: int) -> int | None:
    """Return the year of a day."""
    return _year_by(context, lambda year: _day(year, month, day), first, last)


def of_last_day(context: Context, month: int, day: int) -> int | None:
    """Return the year of a day that is called the last such: last Oct. 23."""
    if context.published is None:
        return None
    year = context.published.year
    return year if _day(year, month, day) < context.published else year - 1


def of_month(context: Context, month: int, which: str | None, first: int, last: int) -> int | None:
    """Return the year of a month; which: last, this, next, or another word or none before it."""
    today = context.known("month")
    if today is not None and not context.narrative and which in LAST | NEXT | THIS:
        if which in LAST:
            return today.year - (month > today.month - 2)
        return today.year + (which in NEXT and month <= today.month)

    def date_of(year: int) -> dt.date:
        return dt.date(year, month, 1)

    attributive = context.tokens.tag(first - 1) == "d" and context.tokens.tag(last) == "w"
    if today is not None and not context.narrative and attributive:  # the November figures
        years = range(today.year - 1, today.year + 2)
        return min(years, key=lambda year: abs((date_of(year) - today).days))
    return _year_by(context, date_of, first, last, by_month=True)


def of_part(context: Context, unit: str, number: int, first: int, last: int) -> int | None:
    """Return the year of a quarter or half: the last that has begun, unless it is to come."""
    today = context.published
    if today is None or context.narrative:
        return _in_narrative(context, lambda year: dt.date(year, 1, 1))
    months = today.month - (number - 1) * (3 if unit == "quarter" else 6) - 1
    recent = today.year - (months < 0)
    if months % 12 > 6 and context.tense(first, last) == "future":
        return recent + 1
    return recent


def of_quarter_ended(context: Context, at: int) -> Period | None:
    """Return the quarter of: ended Sept. 30, at a token; a fiscal one's end may be off."""
    tokens = context.tokens
    if tokens.low(at) not in ("ended", "ending") or tokens.tags[at + 1 : at + 3] != "Mn":
        return None
    month, day = MONTHS[tokens.lows[at + 1].rstrip(".")], int(tokens.lows[at + 2])
    year = of_day(context, month, day, at, at + 3)
    if year is None:
        return None
    return calendar.within(_day(year, month, day) - dt.timedelta(days=_FISCAL), "quarter")


def of_season(
    context: Context, number: int, which: str | None, first: int, last: int
) -> int | None:
    """Return the year in which a season begins: last summer, next fall, this winter."""
    today = context.published
    if context.narrative or today is None:
        return _of_season_in_narrative(context, number, which)
    begins = [
        dt.date(year, 3 * number % 12 or 12, 1) for year in range(today.year - 2, today.year + 3)
    ]
    own = calendar.first_day(calendar.within(today, "season"))
    if which in LAST:
        return max(day for day in begins if day < own).year
    if which in NEXT:
        return min(day for day in begins if day > today).year
    if which in THIS:
        return today.year - (number == 4 and today.month < 6)
    if context.tense(first, last) == "future":
        return min(day for day in begins if day >= own).year
    return max(day for day in begins if day <= today).year


def _of_season_in_narrative(context: Context, number: int, which: str | None) -> int | None:
    if context.named is None:
        return None
    anchor = calendar.first_day(context.named)
    begun = dt.date(anchor.year, 3 * number % 12 or 12, 1) <= anchor
    return anchor.year + (which in NEXT and begun)


def of_holiday(
    context: Context, date_of: _DateOf, which: str | None, first: int, last: int
) -> int | None:
    """Return the year of a holiday: last Thanksgiving, this Christmas."""
    today = context.published
    if today is None or context.narrative:
        return context.named.start.year if context.named and context.named.start else None
    if which in LAST:
        return today.year - (date_of(today.year) >= today)
    if which in NEXT:
        return today.year + (date_of(today.year) <= today)
    if which in THIS:
        return today.year
    return _year_by(context, date_of, first, last)


def _year_by(
    context: Context, date_of: _DateOf, first: int, last: int, *, by_month: bool = False
) -> int | None:
    today = context.known("month" if by_month else "day")
    if today is None or context.narrative or _goes_on(context, date_of, first, last):
        return _in_narrative(context, date_of)
    dates = [date_of(year) for year in range(today.year - 1, today.year + 2)]
    start = today.replace(day=1) if by_month else today
    tense = context.tense(first, last)
    if tense == "future":
        return min(date for date in dates if date >= start).year
    closest = min(dates, key=lambda date: abs((date - start).days))
    surely_past = _is_past(context, first, tense, by_month=by_month)
    if tense != "past" or (abs((closest - start).days) < _CLOSE and not surely_past):
        return closest.year  # of a past day, the others may be nearly a year away
    return max(date for date in dates if date <= start).year


def _is_past(context: Context, first: int, tense: Tense | None, *, by_month: bool) -> bool:
    """Return whether the tense is past beyond doubt, where a date may be weeks away."""
    return tense == "past" and (by_month or follows_past(context.tokens, first))


def _in_narrative(context: Context, date_of: _DateOf) -> int | None:
    """Return the year that puts a date behind the one named last; None where none was.

    A story may look back a little.
    """
    if context.named is None:
        return None
    anchor = calendar.first_day(context.named)
    if calendar.unit_of(context.named) in ("year", "decade", "century"):
        return anchor.year
    years = range(max(anchor.year - 1, 1), anchor.year + 2)
    return next(year for year in years if (date_of(year) - anchor).days >= -_BACK)


def _goes_on(context: Context, date_of: _DateOf, first: int, last: int) -> bool:
    """Return whether a date goes on with what was just told of a past year."""
    told, before = context.told_year, context.named
    if context.published is None or told is None or told >= context.published.year:
        return False
    if before is None or before.start is None or before.start.year != told:
        return False
    if context.paragraph - context.named_in > 1 or context.tense(first, last) == "future":
        return False
    if calendar.unit_of(before) not in ("day", "month", "week"):
        return _follows_year(context, first)
    return -_BEFORE <= (date_of(told) - calendar.first_day(before)).days <= _BEYOND


def _follows_year(context: Context, first: int) -> bool:
    """Return whether the sentence of a token names a year before it."""
    tokens = context.tokens
    for k in range(first - 1, max(first - _SENTENCE, 0) - 1, -1):
        if tokens.tags[k] == "Y":
            return True
        if tokens.lows[k] in (".", "?", "!"):
            return False
    return False


def _day(year: int, month: int, day: int) -> dt.date:
    return dt.date(year, month, min(day, days_in(year, month)))
