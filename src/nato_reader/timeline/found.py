"""A temporal expression as it is found in a paragraph."""

from collections.abc import Callable
from re import Match
from typing import Literal

from msgspec import Struct

from nato_reader.edtf import Period
from nato_reader.timeline.context import Context
from nato_reader.timeline.lexicon.calendar import PLURALS, UNITS
from nato_reader.timeline.tokens import Tokens
from nato_reader.timeline.values import timex_value

Kind = Literal["DATE", "TIME", "DURATION", "SET"]


class Expression(Struct, frozen=True):
    """Tokens that say when: from `first` to the one before `last`.

    period: the calendar date that they name, None where they name none or it is not known.
    value: as TIMEX3 has it, "" where it is not known. anchors: whether "a year later" may count
    from it.
    """

    first: int
    last: int
    kind: Kind
    period: Period | None
    value: str
    anchors: bool = True


Rule = Callable[[Tokens, Match[str], Context], Expression | None]


def dated(match: Match[str], period: Period | None, *, anchors: bool = True) -> Expression:
    """Return an expression for a whole match that names a date, None for one not known."""
    value = timex_value(period) if period else ""
    return Expression(match.start(), match.end(), "DATE", period, value, anchors)


def vague(match: Match[str], value: str, kind: Kind = "DATE") -> Expression:
    """Return an expression for a whole match that names no date."""
    return Expression(match.start(), match.end(), kind, None, value, anchors=False)


def low_at(tokens: Tokens, match: Match[str], group: str) -> str:
    """Return the word, in lower case, with which a group of a match begins; "" without one."""
    return tokens.low(match.start(group)) if match.start(group) >= 0 else ""


def unit_at(tokens: Tokens, match: Match[str]) -> str:
    """Return the unit that the group "unit" names: weeks is "week"."""
    low = tokens.lows[match.start("unit")]
    return UNITS.get(low) or PLURALS.get(low) or low
