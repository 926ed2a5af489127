"""Years, spans of years, decades and centuries."""

from re import Match

from nato_reader.edtf import Period, Point
from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated, low_at
from nato_reader.timeline.lexicon.cues import MEASURED, MEASURES, NUMBERED, STREETS
from nato_reader.timeline.lexicon.numbers import DECADES
from nato_reader.timeline.numbers import cardinal, ordinal, year_of
from nato_reader.timeline.tokens import Tokens

_LIKELY = range(1900, 2036)
"""The numbers that are years wherever nothing speaks against it."""

_LONGEST = 1000
"""The years that a span of years has at most."""

_POSSESSIVE = words("her his its my our their your")
_PART = ("-", "early", "late", "mid", "the")
_SPELLED = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}
_THIS_CENTURY = 2000
"""The year that a year of two digits is near where nothing tells."""


def decade(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find the 1990s; the early '90s; the nineties; not his 80s."""
    low, before = tokens.lows[match.end() - 1], tokens.low(match.end() - 2)
    if tokens.low(match.start() - 1) in _POSSESSIVE:
        return None
    if tokens.tags[match.end() - 1] == "p":  # the 1990's
        low = tokens.lows[match.end() - 2]
        return _owned(tokens, match, low)
    digits = low.strip("'‘`s")
    bare = low in DECADES or (len(digits) == 2 and low[0].isdigit())
    if bare and before not in _PART:
        return None
    if low in DECADES:
        return dated(match, _decade(1900 + DECADES[low]))
    year = year_of(digits, context.year or _THIS_CENTURY)
    if year and len(digits) == 2 and year > (context.year or _THIS_CENTURY):
        year -= 100
    return (
        dated(match, _decade(year))
        if year and year > 0 and (not bare or int(digits) >= 20)
        else None
    )


def _owned(tokens: Tokens, match: Match[str], low: str) -> Expression | None:
    """Find the 1990's, where it is no 1990's best film."""
    whole = low.endswith("0") and tokens.low(match.start() - 1) in _PART
    return dated(match, _decade(int(low))) if whole and tokens.tag(match.end()) != "w" else None


def _decade(year: int) -> Period:
    if year % 100 == 0 and year < _THIS_CENTURY:
        return calendar.single(Point(year, unit="century"))
    return calendar.single(Point(year, unit="decade"))


def century(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find the 19th century; twentieth-century; the twenty-first century."""
    if tokens.lows[match.end() - 1] != "century":
        return None
    at = match.start("number")
    number = ordinal(tokens.lows[at]) or 0
    if tokens.tag(at - 1) == "-" and tokens.low(at - 2) == "twenty":
        number += 20
    if not 0 < number < 23:
        return None
    return dated(match, calendar.single(Point((number - 1) * 100, unit="century")))


def span(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find 2007-2013; from 1939 to 1945; between 1939 and 1945; 2007-08."""
    first, low = int(low_at(tokens, match, "first")), low_at(tokens, match, "last")
    if not low.isdecimal() or len(low) not in (2, 4):
        return None
    last = first // 100 * 100 + int(low) if len(low) == 2 else int(low)
    joined = tokens.lows[match.end("first")]
    apart = joined in ("and", "or", "&") and tokens.low(match.start() - 1) != "between"
    if apart or not first < last <= first + _LONGEST:
        return None
    return dated(match, Period(Point(first), Point(last)))


def year(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find 1998; the year 2000; fiscal 1989."""
    at = match.end() - 1
    is_year = match.end() - match.start() > 1 or _is_year(tokens, at)
    return dated(match, calendar.year(int(tokens.lows[at]))) if is_year else None


def _is_year(tokens: Tokens, at: int) -> bool:
    if _counts(tokens, at) or _is_joined(tokens, at):
        return False
    if int(tokens.lows[at]) in _LIKELY:
        return True
    return tokens.tag(at - 1) in (*"irOz",) and tokens.tag(at + 1) not in (*"UNnM#",)


def _counts(tokens: Tokens, at: int) -> bool:
    """Return whether the number is one of things, or of a thing: 2000 people, flight 1996."""
    before, after = tokens.low(at - 1), tokens.low(at + 1)
    if tokens.tag(at - 1) == "p" and tokens.is_capital(at + 1):
        return True  # a model: his 1987 Chevrolet
    measured = after in MEASURED or (tokens.tag(at + 1) == "U" and after != "season")
    if not STREETS.isdisjoint(tokens.lows[at + 1 : at + 4]) and tokens.is_capital(at + 1):
        return True
    numbered = tokens.tag(at - 1) in ("n", "N") or before in NUMBERED
    return measured or numbered or before in ("$", "£", "€", "#", "¥")


def _is_joined(tokens: Tokens, at: int) -> bool:
    """Return whether the number is a part of something: B1950, 555-1984."""
    before, behind = tokens.low(at - 1), tokens.tag(at + 2)
    opened = before in ('"', "“", "(", "‘", "[", "'")
    if tokens.is_tight(at) and not opened and (before != "-" or tokens.tag(at - 2) in (*"nNY#",)):
        return True
    dash = tokens.tag(at + 1) == "-" and tokens.is_tight(at + 1)
    return dash and (behind in (*"NnY", "") or tokens.low(at + 2) in MEASURES)


def short_year(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find '98, where a word before it tells that it is a year."""
    if tokens.tag(match.start() - 1) not in (*"irdm-kbfO",):
        return None
    number = year_of(tokens.lows[match.start()], context.year or _THIS_CENTURY)
    return dated(match, calendar.year(number)) if number else None


def spelled(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find nineteen ninety-one; the year two thousand."""
    first, last = match.span()
    if tokens.lows[first:last] == ("two", "thousand"):
        named = tokens.low(first - 1) == "year"
        return dated(match, calendar.year(_THIS_CENTURY)) if named else None
    hundreds = _SPELLED.get(tokens.lows[first])
    rest = cardinal(tokens, first + 1, last)
    if hundreds is None or rest is None or rest < 10:
        return None
    return dated(match, calendar.year(hundreds + rest))


RULES = (
    (r"P", decade),
    (r"Yp", decade),
    (r"d?(?P<number>o)-?U", century),
    (r"(?P<first>Y)[-rk](?P<last>Y|n)(?!-?Q)", span),
    (r"(?:dUY|FY|FUY|Y)", year),
    (r"A", short_year),
    (r"nn(?:-?n)?|nv", spelled),
)
