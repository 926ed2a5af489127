"""The day on which a page says that it was published, as it stands in its data or under its title.

No day is made up: what is ambiguous (04/05/2020) or impossible is passed by.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from nato_reader.readers.html.times import without_changes

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_NUMBERS = {
    **{name: number for number, name in enumerate(_MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTHS, 1)},
    "sept": 9,
}
_MONTH = "|".join(sorted(_NUMBERS, key=len, reverse=True))

_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)")
_COMPACT = re.compile(r"\A(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:T|\Z)")
_DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?P<month>{_MONTH})\.?,?[\s-]+(?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\d)")
_CHARACTERS = re.compile(
    r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})"
)
_CLOCK_BETWEEN = re.compile(
    rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})\s+\d\d:\d\d:\d\d\s+(?:[A-Z]{{1,5}}\s+)?(?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4})(?![\d/])")
_FORMS = (_ISO, _COMPACT, _DAY_FIRST, _MONTH_FIRST, _DOTTED, _CHARACTERS, _CLOCK_BETWEEN)

_LONGEST = 300
"""The characters of a text in which a date is looked for."""

# What databases and publishing systems give where they have no date.
_NO_DATES = (dt.date(1, 1, 1), dt.date(1970, 1, 1))

_UNIVERSAL = re.compile(r"(?:Z|[+-]00:?00|GMT|UTC)\s*\Z", re.IGNORECASE)


def days(text: str) -> Iterator[dt.date]:
    """Yield the days that `text` names, in any of the forms of dates that are not ambiguous."""
    text = text[:_LONGEST]
    found = chain.from_iterable(form.finditer(text) for form in _FORMS)
    for match in sorted(found, key=re.Match.start):
        month = _NUMBERS.get(match["month"].lower()) or int(match["month"])
        yield from _day(int(match["year"]), month, int(match["day"]))
    for match in _NUMERIC.finditer(text):
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
        if one > 12 or one == two:
            yield from _day(year, two, one)
        elif two > 12:
            yield from _day(year, one, two)


def _day(year: int, month: int, day: int) -> Iterator[dt.date]:
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return
    if found not in _NO_DATES:
        yield found


def published(told: Iterable[str], seen: Iterable[str], url: str | None) -> str | None:
    """Return the day of publication, "2023-11-08", or None where the page does not say.

    told: what the page's data has for it, the best first. seen: the texts under the title.
    url: where the page is from; many an address holds the day.
    """
    named = next(days(url or ""), None)
    for text in told:
        if (day := next(days(text), None)) is not None:
            return str(_local(day, text, named))
    shown = next(chain.from_iterable(map(_days_of_publication, seen)), None)
    day = shown or named
    return str(day) if day else None


def _local(day: dt.date, text: str, named: dt.date | None) -> dt.date:
    """Return the newsroom's day: that of the address, where data in universal time is one off."""
    if named and abs(named - day) == dt.timedelta(days=1) and _UNIVERSAL.search(text):
        return named
    return day


def _days_of_publication(text: str) -> Iterator[dt.date]:
    """Yield the days in a text under the title, but for those on which the article was changed."""
    return chain.from_iterable(map(days, without_changes(text[:_LONGEST])))
