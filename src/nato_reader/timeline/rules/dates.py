"""Days and months of the calendar: July 11, 2023; 11 July; May 2018; from May to June."""

import datetime as dt
import re
from re import Match

from nato_reader.edtf import Period, days_in
from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar, years
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated, low_at
from nato_reader.timeline.lexicon.calendar import MONTHS
from nato_reader.timeline.lexicon.cues import LAST
from nato_reader.timeline.numbers import ordinal, year_of
from nato_reader.timeline.rules.shapes import CLOCK
from nato_reader.timeline.tokens import Tokens


def full_date(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find July 11, 2023; Tuesday, 11 July; the 11th of July; July 11 and 12."""
    at = match.start("month")
    number = month_at(tokens, at)
    first = _day_at(tokens, match, "day")
    if number is None or first is None:
        return None
    year = _year_at(tokens, match, context)
    if year is None and tokens.low(at - 1) in LAST and at > match.start():
        year = years.of_last_day(context, number, first)
    if year is None:
        year = years.of_day(context, number, first, match.start(), match.end())
    if year is None:
        return dated(match, None)
    last = _day_at(tokens, match, "until") or first
    if max(first, last) > days_in(year, number):
        return None
    start = calendar.day(dt.date(year, number, first))
    if last <= first:
        return dated(match, start)
    return dated(match, Period(start.start, calendar.day(dt.date(year, number, last)).end))


def month_of_year(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find May 2018; May of last year; from May to June 2019."""
    number = month_at(tokens, match.start("month"))
    year = _year_at(tokens, match, context)
    if number is None or year is None:
        return None
    if match["until"] is None:
        return dated(match, calendar.month(year, number))
    last = month_at(tokens, match.start("until"))
    if last is None or last == number:
        return None
    first_year = year if number < last else year - 1
    start, end = calendar.month(first_year, number), calendar.month(year, last)
    return dated(match, Period(start.start, end.end))


def months(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find October 2019 to March 2020."""
    ends = [month_at(tokens, match.start(name)) for name in ("month", "until")]
    start, end = (int(tokens.lows[match.start(name)]) for name in ("first", "year"))
    if ends[0] is None or ends[1] is None or (start, ends[0]) >= (end, ends[1]):
        return None
    first, last = calendar.month(start, ends[0]), calendar.month(end, ends[1])
    return dated(match, Period(first.start, last.end))


def span_of_days(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find from July 11 to August 2, 2019."""
    month, month2 = (month_at(tokens, match.start(name)) for name in ("month", "month2"))
    first, last = (_day_at(tokens, match, name) for name in ("day", "until"))
    if month is None or month2 is None or first is None or last is None:
        return None
    year = _year_at(tokens, match, context)
    if year is None:
        year = years.of_day(context, month2, last, match.start(), match.end())
    if year is None:
        return dated(match, None)
    try:
        end = dt.date(year, month2, last)
        start = dt.date(year - (month > month2), month, first)
    except ValueError:
        return None
    return dated(match, Period(calendar.day(start).start, calendar.day(end).end))


def span_over_years(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find December 30, 2020, to January 2, 2021."""
    ends = []
    for year, month, day in (("year", "month", "day"), ("year2", "month2", "until")):
        number, low = month_at(tokens, match.start(month)), low_at(tokens, match, day)
        try:
            ends.append(dt.date(int(low_at(tokens, match, year)), number or 0, int(low)))
        except ValueError:
            return None
    if ends[0] >= ends[1]:
        return None
    return dated(match, Period(calendar.day(ends[0]).start, calendar.day(ends[1]).end))


def week_of(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find the week of March 6."""
    if tokens.low(match.start("unit")) not in ("week", "weekend"):
        return None
    inner = full_date(tokens, match, context)
    if inner is None or inner.period is None:
        return inner
    unit = tokens.lows[match.start("unit")]
    return dated(match, calendar.within(calendar.first_day(inner.period), unit))


def bare_month(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find in May, where only what is around it tells the year."""
    at = match.end() - 1
    number = month_at(tokens, at)
    joined = tokens.tag(at + 1) == "-" and tokens.is_tight(at + 1) and tokens.tag(at + 2) in "aw"
    if number is None or joined or not _is_month(tokens, at):
        return None  # Mar-a-Lago
    which = tokens.lows[match.end() - 2] if match.end() - match.start() > 1 else None
    year = years.of_month(context, number, which, match.start(), match.end())
    return dated(match, calendar.month(year, number) if year else None)


def numeric(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find 2023-07-11, 7/11/2023, 11.7.2023; an attack that is called 9/11."""
    low = tokens.lows[match.start()]
    parts = [int(part) for part in re.split(r"[-/.]", low)]
    if low == "9/11":
        return dated(match, calendar.day(dt.date(2001, 9, 11)), anchors=False)
    if len(parts) != 3:
        return None
    if "-" in low:
        year, month, day = parts
    else:
        first, second, year = parts
        month, day = (second, first) if "." in low or first > 12 else (first, second)
        if len(low.rpartition("/")[2]) == 2 or year < 100:
            year = year_of(f"{year:02}", context.year or 2000) or year
    try:
        return dated(match, calendar.day(dt.date(year, month, day)))
    except ValueError:
        return None


def month_at(tokens: Tokens, at: int) -> int | None:
    """Return the number of the month named at a token; None where it is a word or a person."""
    if not tokens.is_capital(at):
        return None
    return MONTHS.get(tokens.lows[at].rstrip("."))


_NAMING = words("mr mrs ms dr miss sir theresa prime minister secretary premier")
_BEFORE_MONTHS = frozenset("iOrmltxdsbfFz-ke,")


def _is_month(tokens: Tokens, at: int) -> bool:
    """Return whether a word that stands for a month alone does so here."""
    low = tokens.lows[at]
    if low in ("may", "march", "mar", "jan", "dec", "sep", "jun", "jul", "april", "june", "august"):
        before = tokens.tag(at - 1)
        if before == "d" and low == "march" and tokens.tag(at + 1) != "w":
            return False  # the March for Life
        if before not in _BEFORE_MONTHS or not before:
            return low in ("april", "june", "august") and not tokens.is_capital(at + 1)
        if before in ",k-" and tokens.tag(at - 2) != "M" and tokens.tag(at - 2) != "p":
            return low not in ("may", "march", "jan")
        return not (tokens.is_capital(at + 1) and tokens.tag(at + 1) == "w" and before not in "iOr")
    return tokens.low(at - 1) not in _NAMING


def _day_at(tokens: Tokens, match: Match[str], group: str) -> int | None:
    at = match.start(group)
    if at < 0:
        return None
    low = tokens.lows[at]
    found = ordinal(low) if tokens.tags[at] == "o" else int(low) if low.isdecimal() else None
    return found if found and found <= 31 else None


def _year_at(tokens: Tokens, match: Match[str], context: Context) -> int | None:
    """Return the year that a match names: 2023, '98, last year, of this year."""
    at = match.start("year")
    if at < 0:
        return None
    last = match.end("year") - 1
    if tokens.tags[last] in "YAn":
        return year_of(tokens.lows[last], context.year or 2000)
    if tokens.lows[last] != "year":
        return None
    return years.named(context, tokens.lows[at if tokens.tags[at] != "d" else at + 1])


_YEAR = r"(?:,?[iO]?(?P<year>Y|A|d?[ltxs]U))"
_LAST = r"[-kr]"
_AT = rf"(?:{CLOCK}Z?,?i?)?(?:W,?)?T?"  # 10 p.m. Tuesday,
_UNTIL = rf"(?:{_LAST}(?P<until>[no])(?!-?[UQc]))?(?!-?[UQ])"

RULES = (
    (
        rf"(?P<month>M)(?P<day>n),?(?P<year>Y),?{_LAST}(?P<month2>M)(?P<until>n),?(?P<year2>Y)",
        span_over_years,
    ),
    (
        rf"(?P<month>M)(?P<day>[no]){_LAST}(?P<month2>M)(?P<until>[no])(?!-?[UQ]){_YEAR}?",
        span_of_days,
    ),
    (rf"(?P<day>[no])(?P<month>M){_LAST}(?P<until>[no])(?P<month2>M){_YEAR}?", span_of_days),
    (rf"{_AT}l?(?P<month>M)(?:d(?=o))?(?P<day>[no]){_UNTIL}{_YEAR}?", full_date),
    (rf"d?(?P<unit>U)O(?P<month>M)(?P<day>[no])(?P<until>$)?{_YEAR}?", week_of),
    (
        rf"(?:W,?i?)?d?(?P<day>[no])(?:{_LAST}(?P<until>[no]))?O?(?P<month>M){_YEAR}?",
        full_date,
    ),
    (rf"(?P<month>M),?(?P<first>Y){_LAST}(?P<until>M),?(?P<year>Y)", months),
    (rf"(?P<month>M)(?:{_LAST}(?P<until>M))?{_YEAR}", month_of_year),
    (r"[tlx]{0,2}M", bare_month),
    (r"#", numeric),
)
