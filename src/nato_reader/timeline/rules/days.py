"""Weekdays, yesterday, parts of a day and clock times."""

import datetime as dt
from re import Match

from nato_reader.edtf import Period
from nato_reader.timeline import calendar, values, weekdays
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated, low_at, vague
from nato_reader.timeline.lexicon.calendar import (
    DEICTIC_DAYS,
    PARTS_OF_DAY,
    TITLES_AFTER_WEEKDAYS,
    WEEKDAYS,
)
from nato_reader.timeline.lexicon.cues import LAST, NEXT, THIS
from nato_reader.timeline.numbers import cardinal
from nato_reader.timeline.rules.shapes import CLOCK
from nato_reader.timeline.tokens import Tokens

_ANY = ("latest", "past", "recent")


def weekday(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find on Sunday; last Friday; this coming Monday; Monday night; 10 p.m. on Wednesday."""
    at = match.start("day")
    if tokens.tag(match.start() - 1) == "a" and match.start() == at:
        return None  # on May 3, a Monday
    if not tokens.is_capital(at) or _is_title(tokens, at):
        return None
    number = WEEKDAYS[tokens.lows[at].rstrip(".")]
    words = {tokens.lows[k] for k in range(match.start(), at)}
    if words & NEXT:
        date = weekdays.after(context, number)
    elif words & LAST:
        date = weekdays.before(context, number)
    elif words & THIS:
        date = weekdays.bare(context, number, match.start(), match.end())
    else:
        date = weekdays.bare(context, number, match.start(), match.end())
    return _at_time(tokens, match, date)


def _is_title(tokens: Tokens, at: int) -> bool:
    """Return whether the weekday belongs to a name: the Sunday Times, Saturday Night Live."""
    night = tokens.tag(at + 1) == "T" and tokens.is_capital(at + 1) and tokens.is_capital(at + 2)
    return night or tokens.low(at + 1) in TITLES_AFTER_WEEKDAYS


def weekday_in_week(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find Monday next week; Wednesday of last week."""
    low = tokens.lows[match.end() - 1]
    date = weekdays.in_week(context, WEEKDAYS[low_at(tokens, match, "day").rstrip(".")])
    if low != "week" or date is None:
        return None
    which = low_at(tokens, match, "which")
    weeks = -1 if which in LAST else 1 if which in NEXT else 0
    return dated(match, calendar.day(date + dt.timedelta(days=7 * weeks)))


def weekday_span(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find Thursday through Monday."""
    first, last = (WEEKDAYS[low_at(tokens, match, day).rstrip(".")] for day in ("day", "until"))
    end = weekdays.bare(context, last, *match.span())
    if end is None:
        return dated(match, None)
    start = end - dt.timedelta(days=(last - first) % 7)
    return dated(match, Period(calendar.day(start).start, calendar.day(end).end))


def deictic(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find yesterday; yesterday morning; tonight."""
    at = match.start("day")
    if tokens.is_capital(at) and tokens.tag(at - 1) not in ("", "^", "-"):
        return None  # a title: USA Today
    days = DEICTIC_DAYS[tokens.lows[at]]
    date = context.published and context.published + dt.timedelta(days=days)
    if tokens.lows[at] == "tonight":
        return _time(match, date, "NI")
    return _at_time(tokens, match, date)


def this_morning(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find this morning; last night; that evening; the next morning."""
    low = tokens.lows[match.start("which")]
    date: dt.date | None
    if low in _ANY:
        return None  # on a recent evening
    if low in THIS:
        date = context.published
    elif low == "last":
        date = context.published and context.published - dt.timedelta(days=1)
    else:
        anchor = context.anchor_day()
        days = {"same": 0, "that": 0, "previous": -1, "preceding": -1}.get(low, 1)
        date = anchor and anchor + dt.timedelta(days=days)
    return _at_time(tokens, match, date)


def clock(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find 10:45; 7 p.m.; noon, of the day that was named last."""
    date = context.anchor_day()
    return _at_time(tokens, match, date)


def noon(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find at midday; by mid-afternoon; not the night."""
    exact = PARTS_OF_DAY[tokens.lows[match.end() - 1]].endswith(":00")
    if tokens.tag(match.start() - 1) not in ("i", "r") or not (
        exact or match.end() > match.start() + 1
    ):
        return None
    return clock(tokens, match, context)


def _at_time(tokens: Tokens, match: Match[str], date: dt.date | None) -> Expression | None:
    """Return the expression for a day, as TIME where the match names a part of it."""
    for k in range(match.start(), match.end()):
        if tokens.tags[k] == "T":
            return _time(match, date, PARTS_OF_DAY[tokens.lows[k]])
        if (tokens.tags[k] in "nCN" and tokens.tag(k + 1) in ("c", "")) or tokens.tags[k] == "C":
            return _time(match, date, _clock(tokens, k))
    return dated(match, calendar.day(date) if date else None)


def _clock(tokens: Tokens, at: int) -> str:
    hour, _, minute = tokens.lows[at].replace(".", ":").partition(":")
    hours = int(hour) if hour.isdecimal() else cardinal(tokens, at, at + 1) or 0
    following = tokens.low(at + 1)
    if following.startswith("p") and hours < 12:
        hours += 12
    if following.startswith("a") and hours == 12:
        hours = 0
    return f"{hours:02}:{minute[:2]}" if minute else f"{hours:02}:00"


def _time(match: Match[str], date: dt.date | None, time: str) -> Expression:
    if date is None:
        return vague(match, f"XXXX-XX-XXT{time}", "TIME")
    period = calendar.day(date)
    value = f"{values.timex_value(period)}T{time}"
    return Expression(match.start(), match.end(), "TIME", period, value)


RULES = (
    (r"(?P<day>W)[iO]?(?P<which>[ltx])U", weekday_in_week),
    (r"(?P<day>W)[-r](?P<until>W)", weekday_span),
    (rf"(?:{CLOCK}Z?,?i?)?(?:d?[ltx]{{1,2}})?(?P<day>W)(?:i?(?:m-)?T)?", weekday),
    (rf"(?:{CLOCK}Z?,?i?)?(?P<day>D)(?:i?T)?", deictic),
    (r"(?:d|(?P<s>s))?(?P<which>[tlxs])T", this_morning),
    (r"(?:[nN]c|Cc?)Z?", clock),
    (r"nidT", clock),
    (r"(?:m-?)?T", noon),
)
