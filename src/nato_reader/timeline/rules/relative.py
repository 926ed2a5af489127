"""Units beside others: last year, this week, the following month, the end of the year."""

from re import Match

from nato_reader.edtf import Period
from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar, weekdays
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated, low_at, unit_at, vague
from nato_reader.timeline.lexicon.calendar import PLURALS, UNITS
from nato_reader.timeline.tokens import Tokens

_FROM_NAMED = words("following preceding previous prior same subsequent that")
_THIS = words("current present same that this")
_BACK = words("last past preceding previous prior")
_CLOCK_UNITS = words("hour minute second")
_LASTING = {"week": "P1W", "month": "P1M", "year": "P1Y", "decade": "P10Y", "century": "P100Y"}


def beside(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find last week; this year; the next day; the following month; that year."""
    which, unit = low_at(tokens, match, "which"), unit_at(tokens, match)
    if _is_none(tokens, match, which):
        return None
    if which == "last" and unit == "year" and context.is_compared(match.start()):
        assert context.quarter is not None  # noqa: S101 - is_compared says so
        return dated(match, calendar.shifted(context.quarter, "year", -1), anchors=False)
    if _lasts(which, unit, definite=match["the"] is not None):
        return vague(match, _LASTING[unit], "DURATION") if unit in _LASTING else None
    named = which in _FROM_NAMED or (match["the"] is not None and which == "next")
    number = 0 if which in _THIS else -1 if which in _BACK else 1
    return dated(match, _beside(context, match, unit, number, named=named))


def _is_none(tokens: Tokens, match: Match[str], which: str) -> bool:
    """Return whether it is no date: these hours, a title such as This Week."""
    low = low_at(tokens, match, "unit")
    capitals = (tokens.is_capital(match.start(group)) for group in ("which", "unit"))
    clock = low in _CLOCK_UNITS or low in PLURALS
    return clock or all(capitals) or (which == "this" and low == "day")


def _lasts(which: str, unit: str, *, definite: bool) -> bool:
    """Return whether it is a time up to now: the past year, this century."""
    if which == "this":
        return unit == "century"
    return which == "past" or (definite and which == "last" and unit != "weekend")


def _beside(
    context: Context, match: Match[str], unit: str, number: int, *, named: bool
) -> Period | None:
    base = context.anchor_date() if named or context.narrative else context.known(unit)
    if unit == "week" and number == 0 and not named and not context.narrative:
        base = weekdays.this_week(context, match)
    if base is None or (named and not context.is_as_fine_as(unit)):
        return None
    try:
        return calendar.within(calendar.moved(base, unit, number), unit)
    except ValueError:
        return None


def the_unit(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find the end of the year; year-end; later in the day."""
    low = low_at(tokens, match, "unit")
    idiom = low == "day" and tokens.low(match.start() - 1) == "at"  # at the end of the day
    if low in _CLOCK_UNITS or low not in UNITS or idiom:
        return None
    base = context.anchor_date() if context.narrative else context.known(low)
    if low == "weekend":
        return dated(match, weekdays.weekend(context, match.start(), match.end()))
    return dated(match, calendar.within(base, low) if base else None)


def the_weekend(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find the weekend; not the week or the year, which may be any."""
    return the_unit(tokens, match, context) if unit_at(tokens, match) == "weekend" else None


def the_full_year(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find for the full year, in a report on a quarter; not the year ended on some day."""
    low = tokens.lows[match.end() - 2]
    if unit_at(tokens, match) != "year" or low not in ("the", "full", "fiscal"):
        return None
    ends = tokens.low(match.end()) in ("ended", "ending", "before", "after", "that")
    reports = tokens.low(match.start() - 1) in ("for", "of") and context.quarter is not None
    if ends or not reports or context.published is None:
        return None
    return dated(match, calendar.year(context.published.year), anchors=False)


def before_last(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find the year before last; the week after next."""
    unit, way = unit_at(tokens, match), low_at(tokens, match, "way")
    which = tokens.lows[match.end() - 1]
    number = {("before", "last"): -2, ("after", "next"): 2}.get((way, which))
    if number is None or unit in _CLOCK_UNITS or tokens.tag(match.end()) in ("W", "M"):
        return None
    today = context.known(unit)
    return dated(match, calendar.away(today, unit, number) if today else None)


RULES = (
    (r"d(?P<unit>U)(?P<way>[bfi])[lx]", before_last),
    (r"[bf]id(?P<unit>U)", the_unit),
    (r"d(?P<unit>U)", the_weekend),
    (r"d[wF]?(?P<unit>U)", the_full_year),
    (r"(?P<the>[ds])?(?P<which>[ltxs])(?P<unit>U)", beside),
    (r"d?m(?:O|-|id)d?(?P<unit>U)", the_unit),
    (r"(?P<unit>U)p?-?m(?!-?P)", the_unit),
)
