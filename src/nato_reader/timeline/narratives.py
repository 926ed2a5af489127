"""Whether an article tells a history, whose dates count from one another and not from today."""

import re
from collections.abc import Sequence

from nato_reader.sentences.lexicon import words
from nato_reader.timeline.tokens import Tokens

_LONG_AGO = 2
"""The years before publication from which on a year is history."""

_MANY_YEARS, _SHARE = 5, 4
"""The old years that a history has at least, and how many for each date that counts from today."""

_LEAD = 3
"""The paragraphs in which news say when they happened."""

_OF_TODAY = re.compile(r"[WDg]|[lxt]U")
"""Weekdays, yesterday, ago, last week: what counts from today in news."""

_DEICTIC = re.compile(r"[Dg]|[lt](?=U)")
_ANAPHORIC = words("preceding previous prior")
"""What counts from today anywhere, and what looks alike and does not: the previous year."""

_OF_STORY = re.compile(r"M[no]|[no]M|[iO]M(?!,?[YA])|[ds]{1,2}[xs][UTS]|s[UTS]|U[bf]|[iO]dS|dmOdU")
"""Days and months without a year, the following day, that summer, a week later."""


def is_narrative(paragraphs: Sequence[Tokens], published: int | None) -> bool:
    """Return whether the text tells a history. published: the year in which it appeared.

    A history names years long past far more often than weekdays and today. Or it begins with one,
    goes on with days and months, and never speaks of today or of a year near publication.
    """
    if published is None:
        return False
    old = sum(_years(tokens, range(1000, published - _LONG_AGO + 1)) for tokens in paragraphs)
    if not old:
        return False
    news = _count(_OF_TODAY, paragraphs)
    if old >= _MANY_YEARS and old >= _SHARE * news and not _count(_OF_TODAY, paragraphs[:_LEAD]):
        return True
    near = sum(_years(tokens, range(published - 1, published + 50)) for tokens in paragraphs)
    if near or any(map(_speaks_of_today, paragraphs)):
        return False
    first = next((found[0] for tokens in paragraphs if (found := _FIRST.search(tokens.tags))), "-")
    story, weekdays = _count(_OF_STORY, paragraphs), _count(_WEEKDAY, paragraphs)
    if first[0] in "WMSno":  # a day, month or season and its year
        return "Y" in first and story + weekdays > 1
    return "Y" in first and story > 2 * weekdays


_WEEKDAY = re.compile("W")
_FIRST = re.compile(r"(?:W,?)?(?:M[no]?,?|[no]O?M,?|S[,O]?)?Y|M|W|S|D")


def _speaks_of_today(tokens: Tokens) -> bool:
    found = _DEICTIC.finditer(tokens.tags)
    return any(tokens.lows[match.start()] not in _ANAPHORIC for match in found)


def _count(pattern: re.Pattern[str], paragraphs: Sequence[Tokens]) -> int:
    return sum(len(pattern.findall(tokens.tags)) for tokens in paragraphs)


def _years(tokens: Tokens, years: range) -> int:
    return sum(
        tag == "Y" and int(low) in years for tag, low in zip(tokens.tags, tokens.lows, strict=True)
    )
