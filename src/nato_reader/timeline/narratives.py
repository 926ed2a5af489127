"""Whether an article tells a history, whose dates count from one another and not from today."""

import datetime as dt
import re
from collections.abc import Sequence

from nato_reader.timeline.tokens import Tokens

_LEAST_YEARS = 5
_LONG_AGO = 2
"""The years before publication from which on a year is history."""

_SHARE = 3
"""How many times as often history must be named as the days around publication."""

_OF_TODAY = re.compile(r"[WDg]|[lxt]U")
"""Weekdays, yesterday, ago, last week: what counts from today."""


def is_narrative(paragraphs: Sequence[Tokens], published: dt.date | None) -> bool:
    """Return whether the text names years long past far more often than weekdays and today.

    What was published today about this week has weekdays; a history or a life has years.
    """
    latest = published.year - _LONG_AGO if published else 9999
    old = sum(_old_years(tokens, latest) for tokens in paragraphs)
    if old < _LEAST_YEARS:
        return False
    return old >= _SHARE * sum(map(_news_words, paragraphs))


def _old_years(tokens: Tokens, latest: int) -> int:
    return sum(
        1
        for tag, low in zip(tokens.tags, tokens.lows, strict=True)
        if tag == "Y" and 1000 <= int(low) <= latest
    )


def _news_words(tokens: Tokens) -> int:
    return len(_OF_TODAY.findall(tokens.tags))
