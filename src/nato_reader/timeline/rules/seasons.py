"""Seasons: last summer, the summer of 1998, this past spring, in the fall."""

from re import Match

from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar, years
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated, low_at
from nato_reader.timeline.lexicon.calendar import SEASONS
from nato_reader.timeline.rules.shapes import OF_YEAR, year_in
from nato_reader.timeline.tokens import Tokens

_BEFORE = words("by during early for in into late next over since until")
"""What a season follows, so that it is no spring of water and nothing falls."""


def season(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find last summer; the summer of 1998; this past spring; in the fall."""
    number = SEASONS[low_at(tokens, match, "season")]
    which = tokens.lows[match.end("which") - 1] if match["which"] else None
    year = year_in(tokens, match, context)
    if year is None and which is None and not _is_season(tokens, match):
        return None
    if year is None:
        year = years.of_season(context, number, which, *match.span())
    return dated(match, calendar.part(year, "season", number) if year else None)


def _is_season(tokens: Tokens, match: Match[str]) -> bool:
    at = match.start("season")
    before = tokens.low(at - 1)
    if before == "the":
        before = tokens.low(at - 2)
    if before == "of" and tokens.tag(at - 3) == "m":
        return True  # the end of the summer
    if tokens.tag(match.end()) in ("w", "-") and tokens.low(at) != "summer":
        return before in ("in", "during") and tokens.low(at - 1) == "the"
    return before in _BEFORE


RULES = ((rf"d?(?P<which>[ltxs]{{1,2}})?(?P<season>S){OF_YEAR}?", season),)
