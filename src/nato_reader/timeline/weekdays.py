"""Which day is meant where a weekday or the weekend is named. Weekdays count from Monday 0.

`first` and `last` are the tokens of the expression, the end exclusive.
"""

import datetime as dt
from re import Match

from nato_reader.edtf import Period
from nato_reader.timeline import calendar
from nato_reader.timeline.context import Context

_FRIDAY, _SATURDAY = 4, 5
_LISTED = 3
"""The days that one in a list is behind the one before: on Tuesday or Wednesday."""


def bare(context: Context, number: int, first: int, last: int) -> dt.date | None:
    """Return the weekday around publication that the tense tells, which may be that day itself."""
    today = context.published
    if context.narrative or today is None:
        return _in_narrative(context, number)
    if context.tokens.lows[max(first - 2, 0) : first] == ("ahead", "of"):
        return after(context, number)
    listed = context.tokens.tags[max(first - 2, 0) : first] in ("Wk", "W,")
    if listed and context.day is not None:
        before_it = calendar.first_day(context.day)
        days = (number - before_it.weekday()) % 7
        if days <= _LISTED:
            return before_it + dt.timedelta(days=days)
    tense = context.tense(first, last)
    owns = context.tokens.tag(last) == "p"  # Tuesday's vote, which was, unless it will be
    if tense == "future" or (tense == "present" and not owns):
        return today + dt.timedelta(days=(number - today.weekday()) % 7)
    return today - dt.timedelta(days=(today.weekday() - number) % 7)


def after(context: Context, number: int) -> dt.date | None:
    """Return the next such weekday after publication."""
    today = context.published
    return today and today + dt.timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def before(context: Context, number: int) -> dt.date | None:
    """Return the last such weekday before publication."""
    today = context.published
    return today and today - dt.timedelta(days=(today.weekday() - number - 1) % 7 + 1)


def in_week(context: Context, number: int) -> dt.date | None:
    """Return the weekday of the week of publication."""
    today = context.published
    return today and today + dt.timedelta(days=number - today.weekday())


def this_week(context: Context, match: Match[str]) -> dt.date | None:
    """Return a day of this week: said on a Sunday of what will be, it is the one that begins."""
    today = context.published
    if today is None or today.weekday() <= _SATURDAY:
        return today
    to_come = context.tense(*match.span()) == "future"
    return today + dt.timedelta(days=1) if to_come else today


def weekend(context: Context, first: int, last: int) -> Period | None:
    """Return the weekend before publication, or the one to come; on a weekend that one."""
    today = context.published
    if today is None:
        return None
    to_come = context.tense(first, last) == "future" or today.weekday() > _FRIDAY
    return calendar.within(today if to_come else today - dt.timedelta(days=7), "weekend")


def _in_narrative(context: Context, number: int) -> dt.date | None:
    """Return the first such weekday from the day named last; None where none was."""
    if context.day is None:
        return None
    day = calendar.first_day(context.day)
    return day + dt.timedelta(days=(number - day.weekday()) % 7)
