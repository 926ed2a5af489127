"""What an expression counts from: the day of publication, and what was named before."""

import datetime as dt

from nato_reader.edtf import Period
from nato_reader.sentences.lexicon import words
from nato_reader.timeline import calendar
from nato_reader.timeline.tense import Tense, tense_at
from nato_reader.timeline.tokens import Tokens

_COMPARED = 14
"""The words behind which a comparison is looked for."""

_COMPARING = words("against compared from versus")


class Context:
    """What is known while the expressions of an article are read, in their order.

    appeared: when the article did, as precisely as it says; published: the day, None where it says
    none. narrative: whether it tells a history, so that
    what has no year belongs to what was named last. named: the date named last, in the paragraph
    `named_in`; day: the last one that is a day. told_year: the last year that was told in digits.
    quarter: the quarter or half named last; first_quarter: the first one. report: what a company
    reports on: a quarter, or the year where it comes to nine months.
    """

    def __init__(self, appeared: Period | None, *, narrative: bool = False) -> None:
        self.appeared = appeared
        self.published = self.known("day")
        self.narrative = narrative
        self.named: Period | None = None
        self.day: Period | None = None
        self.told_year: int | None = None
        self.quarter: Period | None = None
        self.first_quarter: Period | None = None
        self.report: Period | None = None
        self.paragraph = self.named_in = 0
        self.tokens = Tokens("", "", (), (), ())

    def go_on(self, tokens: Tokens) -> None:
        """Go on to the tokens of the next paragraph."""
        self.tokens = tokens
        self.paragraph += 1

    def take_in(self, period: Period, *, with_year: bool = False) -> None:
        """Remember a date that was named; with_year: whether its year was told."""
        self.named = period
        self.named_in = self.paragraph
        if with_year and period.start is not None:
            self.told_year = period.start.year
        unit = calendar.unit_of(period)
        if unit in ("quarter", "half"):
            self.quarter = self.report = period
            self.first_quarter = self.first_quarter or period
        if unit == "day":
            self.day = period

    def tense(self, first: int, last: int) -> Tense | None:
        """Return the tense of the clause around the tokens from `first` to before `last`."""
        return tense_at(self.tokens, first, last)

    def known(self, unit: str) -> dt.date | None:
        """Return a day of the unit in which the article appeared, None where that is not known."""
        if self.appeared is None or not calendar.is_as_fine_as(self.appeared, unit):
            return None
        return calendar.first_day(self.appeared)

    # -------------------------------------------------------------- anchors

    @property
    def year(self) -> int | None:
        """The year that years of two digits are near."""
        today = self.known("year")
        if today is not None:
            return today.year
        return self.named.start.year if self.named and self.named.start else None

    def anchor(self) -> Period | None:
        """Return what "a year earlier" counts from: the date named last, else publication."""
        if self.named is not None:
            return self.named
        return calendar.day(self.published) if self.published else None

    def anchor_date(self) -> dt.date | None:
        """Return the first day of the anchor."""
        anchor = self.anchor()
        return calendar.first_day(anchor) if anchor else None

    def anchor_day(self) -> dt.date | None:
        """Return the day that was named last, else that of publication."""
        return calendar.first_day(self.day) if self.day is not None else self.published

    def is_as_fine_as(self, unit: str) -> bool:
        """Return whether the anchor is known as finely as the unit: no next day of a year."""
        anchor = self.anchor()
        return anchor is not None and calendar.is_as_fine_as(anchor, unit)

    # -------------------------------------------------------------- what a company reports on

    def compares(self) -> bool:
        """Return whether "a year ago" compares with a quarter, as a company's report does."""
        return self.quarter is not None and self.named == self.quarter

    def is_compared(self, at: int) -> bool:
        """Return whether a quarter's figure is compared with what a token is in: up from."""
        if not self.compares():
            return False
        return not _COMPARING.isdisjoint(self.tokens.lows[max(at - _COMPARED, 0) : at])

    def reported(self) -> Period | None:
        """Return the period that a report is on: its quarter, its nine months, else the year."""
        if self.report is not None or self.published is None:
            return self.report or self.named
        return calendar.year(self.published.year)

    def last_quarter(self) -> Period | None:
        """Return the quarter that ended last before publication."""
        if self.published is None:
            return None
        return calendar.within(calendar.moved(self.published, "quarter", -1), "quarter")
