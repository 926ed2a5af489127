"""What is so many units away: two weeks ago, a year earlier, two days later, a year from now."""

from re import Match

from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar, values
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated, unit_at, vague
from nato_reader.timeline.numbers import cardinal
from nato_reader.timeline.tokens import Tokens

_CLOCK_UNITS = words("hour minute second")
_VAGUE = words("dozen few hundred many several thousand")


def ago(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find two weeks ago; a year ago; a couple of days ago; years ago."""
    unit, number = unit_at(tokens, match), _number(tokens, match)
    if unit in _CLOCK_UNITS:
        return _hours_ago(match, context)
    today = context.known(unit)
    if number is None or today is None:
        return vague(match, "PAST_REF")
    if (unit, number) != ("year", 1):
        return dated(match, calendar.away(today, unit, -number))
    if context.quarter is not None and context.compares():
        return dated(match, calendar.shifted(context.quarter, "year", -1), anchors=False)
    return dated(match, calendar.away(today, "year", -1), anchors=False)


def _hours_ago(match: Match[str], context: Context) -> Expression:
    if context.published is None:
        return vague(match, "PAST_REF")
    period = calendar.day(context.published)
    value = values.timex_value(period)
    return Expression(match.start(), match.end(), "TIME", period, value, anchors=False)


def from_named(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find a year earlier; two days later; the year before; not: a year before the war."""
    unit, number, anchor = unit_at(tokens, match), _number(tokens, match), context.named
    way = tokens.lows[match.start("way")]
    goes_on = tokens.tag(match.end()) not in ("^", ",", "", "k", "-")
    if unit in _CLOCK_UNITS or (way in ("before", "after") and goes_on):
        return None
    sign = 1 if tokens.tags[match.start("way")] == "f" else -1
    if number is None or anchor is None:
        return vague(match, "FUTURE_REF" if sign > 0 else "PAST_REF")
    compares = unit == "year" and anchor == context.quarter
    return dated(match, calendar.shifted(anchor, unit, sign * number), anchors=not compares)


def year_earlier(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find year-earlier and year-ago: a year before what a company reports on."""
    if unit_at(tokens, match) != "year":
        return None
    base = context.reported()
    return dated(match, base and calendar.shifted(base, "year", -1), anchors=False)


def from_now(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find two weeks from now."""
    unit, number = unit_at(tokens, match), _number(tokens, match)
    today = None if unit in _CLOCK_UNITS else context.known(unit)
    if number is None or today is None:
        return vague(match, "FUTURE_REF")
    return dated(match, calendar.away(today, unit, number))


def _number(tokens: Tokens, match: Match[str]) -> int | None:
    """Return how many units there are, None where it is not told exactly."""
    first, last = match.span("number")
    counted = tokens.lows[first:last]
    if counted in (("a",), ("an",), ("the",)):
        return 1
    return cardinal(tokens, first, last) if _VAGUE.isdisjoint(counted) else None


_NUMBER = r"(?P<number>n(?:-n)?|avO|av|a|v|d)(?:kaQ)?"  # two and a half


def quarter_century_ago(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find a quarter-century ago."""
    named = (tokens.lows[match.start() + 1], tokens.lows[match.end() - 2])
    today = context.known("year")
    if named != ("quarter", "century") or today is None:
        return None
    return dated(match, calendar.away(today, "year", -25))


RULES = (
    (r"aQ-?Ug", quarter_century_ago),
    (rf"{_NUMBER}(?:kn)?(?P<unit>U)(?:kw)?g", ago),
    (r"(?P<number>)(?P<unit>U)g", ago),
    (rf"{_NUMBER}(?P<unit>U)(?P<way>[bf])", from_named),
    (rf"{_NUMBER}(?P<unit>U)iR", from_now),
    (r"(?P<unit>U)-[gb]", year_earlier),
)
