"""Which of the dates that an article names a reader wants on its timeline."""

import re

from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar
from nato_reader.timeline.happenings import Happening
from nato_reader.timeline.lexicon.cues import THIS
from nato_reader.timeline.mentions import Mention

_STAMP = re.compile(
    r"(?:first |last )?(?:updated|published|posted|modified):?"
    r"(?: (?:at|on|\d[\d:.]*|[ap]\.?m\.?))* ",
    re.IGNORECASE,
)
"""What a page says of itself before a date: Last updated on."""

_DATELINE = re.compile(
    r"""
    (?: [^\W\d_a-z] | [.'’ -] ){2,40} (?: , | [ ] (?: --? | — | – ) )?   # NEW YORK,
    [ ] [A-Z][a-z]+ \.? [ ] \d{1,2} (?: , [ ] \d{4} )?      # May 3
    [ ]? (?: \( [^)]{1,30} \) )? [ ]? (?: --? | — | – | _ | $ )   # (AP) --
    """,
    re.VERBOSE,
)

_UNITS = words("day weekend week month quarter season half year decade span")
_COMPARING = words("against from over than to with")
_DAYS = frozenset("MWDH#Ytlxs")
"""The letters of what names a day beside a time."""

_BOILERPLATE = re.compile(
    r"©|\(c\) ?\d|copyright \d|all rights reserved|file photo|getty images|sign up for",
    re.IGNORECASE,
)


def is_wanted(mention: Mention, happening: Happening) -> bool:
    """Return whether a mention is of an event: dated, told, no boilerplate, no mere comparison."""
    period = mention.expression.period
    if period is None or calendar.unit_of(period) not in _UNITS:
        return False
    return not (
        happening.said
        or _is_dateline(mention)
        or _is_until_then(mention)
        or _is_clock(mention)
        or _is_comparison(mention)
        or _is_now(mention)
        or _is_boilerplate(mention, happening)
    )


def _is_boilerplate(mention: Mention, happening: Happening) -> bool:
    if _BOILERPLATE.search(happening.text):
        return True
    return _STAMP.fullmatch(happening.text.partition(mention.words)[0]) is not None


def _is_dateline(mention: Mention) -> bool:
    """Return whether it is the day on which the report was sent."""
    match = _DATELINE.match(mention.tokens.text)
    return match is not None and mention.end <= match.end()


def _is_until_then(mention: Mention) -> bool:
    """Return whether nothing need happen on the day: between now and Election Day."""
    first = mention.expression.first
    return mention.tokens.lows[max(first - 2, 0) : first] == ("now", "and")


def _is_clock(mention: Mention) -> bool:
    """Return whether a time of day is all that is named: 10:45."""
    found = mention.expression
    return found.kind == "TIME" and _DAYS.isdisjoint(mention.tokens.tags[found.first : found.last])


def _is_comparison(mention: Mention) -> bool:
    """Return whether the date is only compared with: year-earlier, up from a year earlier."""
    named, found = mention.words.lower(), mention.expression
    if "year-ago" in named or "year-earlier" in named or "same quarter" in named:
        return True
    ends = named.endswith(("earlier", "ago"))
    return ends and mention.tokens.low(found.first - 1) in _COMPARING


def _is_now(mention: Mention) -> bool:
    """Return whether "today" or "this year" is just the present: today's youth."""
    found = mention.expression
    lows = mention.tokens.lows[found.first : found.last]
    if lows[-1] != "today" and lows[0] not in THIS:
        return False
    return mention.tense == "present" or mention.tokens.tag(found.last) == "p"
