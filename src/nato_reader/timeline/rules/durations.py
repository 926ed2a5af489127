"""What names no date of its own: durations, what recurs, now and recently."""

from re import Match

from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar
from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, unit_at, vague
from nato_reader.timeline.lexicon.calendar import (
    MONTHS,
    PLURALS,
    SEASONS_AS_TIMEX,
    UNITS,
    WEEKDAYS,
)
from nato_reader.timeline.lexicon.cues import FUTURE_REFS, PAST_REFS, SETS
from nato_reader.timeline.numbers import cardinal
from nato_reader.timeline.tokens import Tokens

_LETTERS: dict[str, tuple[int, str]] = {
    "century": (100, "Y"), "day": (1, "D"), "decade": (10, "Y"), "fortnight": (2, "W"),
    "half": (6, "M"), "hour": (1, "TH"), "minute": (1, "TM"), "month": (1, "M"), "night": (1, "D"),
    "quarter": (1, "Q"), "second": (1, "TS"), "week": (1, "W"), "weekend": (2, "D"),
    "year": (1, "Y"),
}  # fmt: skip


_HALVES = {"hour": "PT30M", "day": "PT12H", "minute": "PT30S", "year": "P6M", "decade": "P5Y"}
_LASTING = words("last lasted lasting spend spent take takes taking took wait waited waiting")


def duration(tokens: Tokens, match: Match[str], context: Context) -> Expression | None:
    """Find five years; a week; the first nine months; five-year; a few days."""
    unit = unit_at(tokens, match)
    if unit not in _LETTERS or unit == "half" or _is_age(tokens, match):
        return None
    first, last = match.span("number")
    if tokens.lows[first:last] == ("one",) and unit == "day":
        return vague(match, "FUTURE_REF")
    if tokens.lows[first:last] in (("a",), ("an",)) and not _is_long(tokens, match, unit):
        return None
    amount = _amount(tokens, first, last)
    if unit == "month" and amount in (6, 9) and context.quarter and context.published:
        context.report = context.named = calendar.year(context.published.year)
    return vague(match, _period(amount, unit), "DURATION")


def _amount(tokens: Tokens, first: int, last: int) -> int | None:
    words = tokens.lows[first:last]
    if words[-1:] in (("a",), ("an",)):
        return 1
    if {"few", "several", "many", "hundred", "thousand"} & set(words):
        return None
    return cardinal(tokens, first, last)


def _period(number: int | None, unit: str) -> str:
    size, letter = _LETTERS[unit]
    time, letter = ("T", letter[1]) if len(letter) > 1 else ("", letter)
    return f"P{time}{'X' if number is None else number * size}{letter}"


def _is_age(tokens: Tokens, match: Match[str]) -> bool:
    """Return whether it is: 52 years old, a 52-year-old."""
    return "old" in (
        tokens.low(match.end()),
        tokens.low(match.end() - 1),
        tokens.low(match.end() + 1),
    )


def _is_long(tokens: Tokens, match: Match[str], unit: str) -> bool:
    """Return whether "a year" lasts, and does not say how often: $3 a year."""
    lasts = tokens.tag(match.start() - 1) in ("i", "z", "r")
    return (lasts or tokens.low(match.start() - 1) in _LASTING) and unit != "second"


def half_an_hour(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find half an hour; half a year."""
    value = _HALVES.get(tokens.lows[match.end() - 1])
    if tokens.lows[match.start()] != "half" or value is None:
        return None
    return vague(match, value, "DURATION")


def bare_units(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find for years; weeks; decades-long; recent years; coming weeks."""
    at = match.start("unit")
    long = tokens.tag(at + 1) == "-" and tokens.low(at + 2) == "long"
    unit = unit_at(tokens, match) if long else PLURALS.get(tokens.lows[at])
    joined = tokens.tag(at + 1) == "-" and not long
    if unit not in _LETTERS or unit == "second" or joined:
        return None
    alone = match["which"] is None and tokens.tag(match.start() - 1) not in (*"iOwbf",)
    return None if alone and not long else vague(match, _period(None, unit), "DURATION")


def recurring(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find daily; every day; each July; every Monday; on Sundays; not the Daily Mail."""
    last = match.end() - 1
    tag, low = tokens.tags[last], tokens.lows[last].rstrip(".")
    if tag == "L":
        name = tokens.is_capital(last) and tokens.is_capital(last + 1)
        return None if name else vague(match, SETS[low], "SET")
    if tag in "WB":
        number = WEEKDAYS[low.removesuffix("s")]
        return vague(match, f"XXXX-WXX-{number + 1}", "SET")
    if tag == "M":
        return vague(match, f"XXXX-{MONTHS[low]:02}", "SET")
    if tag == "S":
        return vague(match, f"XXXX-{SEASONS_AS_TIMEX[low]}", "SET")
    first, number_last = match.span("number") if "number" in match.re.groupindex else (0, 0)
    amount = _amount(tokens, first, number_last) if number_last else 1
    return vague(match, _period(amount, UNITS.get(low) or PLURALS[low]), "SET")


def reference(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find now; recently; soon."""
    low = tokens.lows[match.end() - 1]
    if low == "soon" and tokens.low(match.end()) in ("after", "as", "became"):
        return None
    if low in PAST_REFS:
        return vague(match, "PAST_REF")
    if low in FUTURE_REFS:
        return vague(match, "FUTURE_REF")
    return vague(match, "PRESENT_REF")


def the_future(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find the future; the near future; future."""
    near = tokens.lows[match.start("near")] if match["near"] else None
    if match.start() == match.end() - 1 and tokens.tag(match.end()) == "w":
        return None  # future demand
    known = near is None or near in ("foreseeable", "immediate", "near")
    return vague(match, "FUTURE_REF") if known else None


def the_past(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find the past; not the past week."""
    if tokens.lows[match.end() - 1] == "past" and tokens.tag(match.end()) in "^,iwk":
        return vague(match, "PAST_REF")
    return None


def these_days(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find these days."""
    found = tokens.lows[match.start() : match.end()] == ("these", "days")
    return vague(match, "PRESENT_REF") if found else None


def year_ended(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find the fiscal year ended Jan. 31."""
    ended = tokens.low(match.end()) in ("ended", "ending")
    year = tokens.lows[match.end() - 1] == "year"
    return vague(match, "P1Y", "DURATION") if ended and year else None


def adjective(tokens: Tokens, match: Match[str], _: Context) -> Expression | None:
    """Find current; recent."""
    low = tokens.lows[match.start()]
    if low in ("current", "present") and tokens.tag(match.end()) == "w":
        return vague(match, "PRESENT_REF") if low == "current" else None
    return vague(match, "PAST_REF") if low == "recent" else None


_NUMBER = r"(?P<number>(?:n(?:-?n)?#?(?:kaQ)?|N|avO|av|v|a))"

RULES = (
    (r"e(?P<number>n)U", recurring),
    (r"QaU", half_an_hour),
    (rf"(?:d?[lxt])(?:z)?{_NUMBER}(?:[-rk]n)?-?(?P<unit>U|Q)", duration),
    (r"dF?U", year_ended),
    (r"d?o(?P<number>n)(?P<unit>U)", duration),
    (rf"d?{_NUMBER}(?:w(?=[UQ]))?(?:[-rk]n)?-?(?P<unit>U|Q)(?:-w)?", duration),
    (r"(?P<which>d?[lx])?(?P<unit>U)(?:-w)?", bare_units),
    (r"L|B|e[WMSU]", recurring),
    (r"R", reference),
    (r"(?:d(?P<near>w)?)?V", the_future),
    (r"dl", the_past),
    (r"sU", these_days),
    (r"[tl]", adjective),
)
