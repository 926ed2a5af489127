"""Quarters and halves, in the calendar and in the reports of companies."""

from re import Match

from nato_reader.edtf import Period, Unit
from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar, years
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, dated, low_at
from nato_reader.timeline.lexicon.cues import LAST, NEXT, SPORTS
from nato_reader.timeline.numbers import ordinal
from nato_reader.timeline.rules.shapes import OF_YEAR, YEARS, year_in
from nato_reader.timeline.tokens import Tokens

_BESIDE = 12
"""The words to each side in which a game is told of."""

_LIKE = words("comparable corresponding equivalent similar")
"""What a period is that another is compared with."""


def numbered(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find the third quarter of 1998; this year's first half; second-quarter."""
    year = year_in(tokens, match, context)
    unit, number = _part(tokens, match, has_year=year is not None)
    if unit is None or number is None or (year is None and _is_of_game(tokens, match)):
        return None
    if year is None:
        year = years.of_part(context, unit, number, *match.span())
        year = year and year - (match["ago"] is not None)
    if year is None:
        return dated(match, None)
    anchors = context.tense(*match.span()) != "future"
    return dated(match, calendar.part(year, unit, number), anchors=anchors)


def _is_of_game(tokens: Tokens, match: Match[str]) -> bool:
    """Return whether the words around tell of a game: scored in the third quarter."""
    beside = tokens.lows[max(match.start() - _BESIDE, 0) : match.end() + _BESIDE]
    return not SPORTS.isdisjoint(beside)


def letter(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find Q2 2021; H1."""
    unit: Unit = "quarter" if tokens.lows[match.start()] == "q" else "half"
    number = int(tokens.lows[match.start() + 1])
    year = year_in(tokens, match, context) or years.of_part(context, unit, number, *match.span())
    most = 4 if unit == "quarter" else 2
    if not tokens.is_tight(match.start() + 1) or not 0 < number <= most:
        return None
    return dated(match, calendar.part(year, unit, number) if year else None)


def beside(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find last quarter; next quarter."""
    which, today = low_at(tokens, match, "which"), context.published
    if tokens.lows[match.end() - 1] != "quarter" or which not in LAST | NEXT or today is None:
        return None
    date = calendar.moved(today, "quarter", -1 if which in LAST else 1)
    return dated(match, calendar.within(date, "quarter"))


def _part(tokens: Tokens, match: Match[str], *, has_year: bool) -> tuple[Unit | None, int | None]:
    """Return what part of the year is named and which, None where none is."""
    last, low = match.end("part") - 1, low_at(tokens, match, "number")
    part, several = tokens.lows[last], match.end("part") - match.start("part") > 1
    number = ordinal(low)
    if several:  # the first two quarters
        two = tokens.lows[last - 1] in ("2", "two") and part == "quarters"
        return ("half", number) if two and number in (1, 2) else (None, None)
    if part not in ("quarter", "half"):
        return None, None
    most = 4 if part == "quarter" else 2
    if low == "last" and has_year:
        number = most
    unit: Unit = "quarter" if part == "quarter" else "half"
    return (unit, number) if number and number <= most else (None, None)


def reported(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find the quarter; the latest period; this quarter; the year-ago quarter; the 1988 period."""
    low = tokens.lows[match.end("part") - 1]
    unlike = match["beside"] is not None and low_at(tokens, match, "beside") not in _LIKE
    if low not in ("quarter", "period") or unlike or tokens.tag(match.end()) == "-":
        return None
    base = _base(tokens, match, context)
    year = year_in(tokens, match, context)
    plain = match["ago"] is None and year is None
    if base is None or (low == "period" and plain and context.quarter is None):
        return None if low == "period" else dated(match, None)
    if match["ago"] is not None:
        base = calendar.shifted(base, "year", -1) or base
    elif year is not None:
        base = _in_year((low == "period" and context.reported()) or base, year)
    return dated(match, base, anchors=plain)


def _base(tokens: Tokens, match: Match[str], context: Context) -> Period | None:
    """Return the quarter that is meant, of whatever year."""
    if tokens.tags[match.start()] == "t" and context.published is not None:
        reported = context.first_quarter if tokens.lows[match.start()] == "this" else None
        return reported or calendar.within(context.published, "quarter")
    if "latest" in tokens.lows[match.start() : match.end()] and context.first_quarter:
        return context.first_quarter
    ended = years.of_quarter_ended(context, match.end())
    return context.quarter or ended or context.last_quarter()


def _in_year(period: Period, year: int) -> Period:
    own = calendar.first_day(period).year
    return calendar.shifted(period, "year", year - own) or period


RULES = (
    (rf"Jn{OF_YEAR}?", letter),
    (rf"d?(?P<ago>U-?[gb]-?)?{YEARS}?F?-?(?P<number>[ol])-?(?P<part>n?Q){OF_YEAR}?", numbered),
    (r"(?P<which>[lx])Q", beside),
    (rf"d?{YEARS}(?P<ago>U-?[gb]-?)?(?P<year>$)?(?P<beside>$)?(?P<part>Q)", reported),
    (r"[dts]?l?(?P<beside>w)?(?P<ago>U-?[gb])-?(?P<year>Y)?(?P<part>Q)", reported),
    (r"[dts](?P<beside>$)?(?P<part>Q)(?P<year>$)?a(?P<ago>U[gb])", reported),
    (rf"[dts](?:l|(?P<beside>w))?(?P<ago>$)?(?P<part>Q)(?!O){OF_YEAR}?", reported),
)
