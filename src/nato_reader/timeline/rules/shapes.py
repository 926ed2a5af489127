"""Shapes of tokens that several rules share, and what they name."""

from re import Match

from nato_reader.timeline import years
from nato_reader.timeline.context import Context
from nato_reader.timeline.numbers import year_of
from nato_reader.timeline.tokens import Tokens

CLOCK = r"(?:[nN]c|Cc?|(?:m-?)?T)"
"""10 a.m., 10:45, noon, mid-afternoon."""

OF_YEAR = r"(?:,?[iO]?F?(?P<year>Y|A|d?[ltxs]U|dU))"
"""Of 1998, '98, last year."""

YEARS = r"(?:(?P<owner>[ltxs]U|Y)p?F?)"
"""1998's, last year's."""

_NEAR = 2000
"""The year that a year of two digits is near where nothing tells."""


def year_in(tokens: Tokens, match: Match[str], context: Context) -> int | None:
    """Return the year that a match names by OF_YEAR or YEARS; None where it names none."""
    at = match.start("year")
    if at < 0 and "owner" in match.re.groupindex:
        at = match.start("owner")
    if at < 0:
        return None
    if tokens.tags[at] in "YA":
        return year_of(tokens.lows[at], context.year or _NEAR)
    low = tokens.lows[at]
    return years.named(context, tokens.lows[at + 1] if low == "the" else low)
