"""A paragraph -> its temporal expressions, in text order."""

import re
from collections.abc import Iterator

from nato_reader.timeline.context import Context
from nato_reader.timeline.found import Expression, Rule
from nato_reader.timeline.rules import (
    counted,
    dates,
    days,
    durations,
    holidays,
    quarters,
    relative,
    seasons,
    years,
)
from nato_reader.timeline.tokens import Tokens
from nato_reader.timeline.widening import widened

MODULES = (holidays, dates, days, quarters, seasons, years, counted, relative, durations)

RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule) for module in MODULES for pattern, rule in module.RULES
)
"""The rules in their order: at each place the first that answers wins."""

_ANY = re.compile("|".join(re.sub(r"\?P<\w+>", "?:", rule.pattern) for rule, _ in RULES))
"""What any of the rules matches: where to ask them one by one."""

_YEARS = frozenset("YA")


def expressions_in(tokens: Tokens, context: Context) -> Iterator[Expression]:
    """Yield the expressions, none of which overlap; the context takes in what they name."""
    context.go_on(tokens)
    at = floor = 0
    while (place := _ANY.search(tokens.tags, at)) is not None:
        at = place.start()
        found = _match(tokens, at, context)
        if found is None:
            at += 1
            continue
        if found.period is not None and found.anchors:
            names = tokens.tag(found.last) == "w" and tokens.is_capital(found.last)
            told = not names and not _YEARS.isdisjoint(tokens.tags[found.first : found.last])
            context.take_in(found.period, with_year=told)
        yield widened(tokens, found, floor)
        at = floor = found.last


def _match(tokens: Tokens, at: int, context: Context) -> Expression | None:
    for pattern, rule in RULES:
        match = pattern.match(tokens.tags, at)
        if match is not None:
            try:
                found = rule(tokens, match, context)
            except (OverflowError, ValueError):  # outside of the years 1 to 9999
                continue
            if found is not None:
                return found
    return None
