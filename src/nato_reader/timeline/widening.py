"""What stands before an expression and belongs to it: early, about, the end of, the day before."""

from msgspec.structs import replace

from nato_reader.edtf import Period
from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar, values
from nato_reader.timeline.found import Expression
from nato_reader.timeline.tokens import Tokens

_APPROXIMATE = words("about approximately around circa early late mid middle midst")
_NAMES_OF_DAYS = frozenset("MWYn#-o,k")
"""The letters of what a noun may follow that has the article: the July 11 opening."""

_SHIFTED = {"before": -1, "after": 1}


def widened(tokens: Tokens, found: Expression, floor: int) -> Expression:
    """Return the expression with what stands before it, not before the token `floor`."""
    first = _with_modifiers(tokens, found.first, found.last, floor)
    words = {tokens.lows[k].rstrip("-") for k in range(first, found.first)}
    period = found.period
    if period is not None and not words.isdisjoint(_APPROXIMATE):
        period = calendar.approximately(period)
    return _beside(tokens, replace(found, first=first, period=period), floor)


def _with_modifiers(tokens: Tokens, first: int, last: int, floor: int) -> int:
    """Return where the modifiers before an expression begin: about the end of | 1998."""
    while first > floor and _modifies(tokens, first - 1):
        first -= 1
    if first - 2 >= floor and tokens.tags[first - 2] == "m" and tokens.tags[first - 1] in "O-":
        first -= 2
    return first - 1 if first > floor and _takes_article(tokens, first, last) else first


def _takes_article(tokens: Tokens, first: int, last: int) -> bool:
    """Return whether "the" before belongs to the expression: the 1990s, not the 2007 opening."""
    if tokens.tags[first - 1] != "d":
        return False
    return tokens.tag(last) != "w" or not set(tokens.tags[first:last]) <= _NAMES_OF_DAYS


def _modifies(tokens: Tokens, index: int) -> bool:
    low = tokens.lows[index]
    if tokens.tags[index] == "m":
        return low in _APPROXIMATE
    if low == "around":
        return tokens.tag(index + 1) in (*"YMNnPUC",)
    return tokens.tags[index] in "zbf" and low not in _SHIFTED


def _beside(tokens: Tokens, found: Expression, floor: int) -> Expression:
    """Return the day before or after a day, where that is what is named."""
    way, unit = found.first - 1, found.first - 2
    if unit < floor or tokens.lows[way] not in _SHIFTED or tokens.lows[unit] != "day":
        return found
    if found.period is None or calendar.unit_of(found.period) != "day":
        return found
    first = unit - 1 if unit > floor and tokens.tags[unit - 1] == "d" else unit
    period = _shifted(found.period, _SHIFTED[tokens.lows[way]])
    return replace(found, first=first, kind="DATE", period=period, value=values.timex_value(period))


def _shifted(period: Period, days: int) -> Period:
    return calendar.day(calendar.moved(calendar.first_day(period), "day", days))
