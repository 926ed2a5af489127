"""Dates in EDTF: what each names, how it is put into words, what lies between two."""

import pytest

from nato_reader import edtf
from nato_reader.edtf import Period, Point
from nato_reader.text import counted
from nato_reader.views.gaps import gap_between
from nato_reader.views.wording import date_of, ordinal, year_of


def span(point: Point) -> Period:
    return Period(point, point)


READ = [
    ("2023", span(Point(2023))),
    ("2023-07", span(Point(2023, 7, unit="month"))),
    ("2023-07-11", span(Point(2023, 7, 11, "day"))),
    ("2024-02-29", span(Point(2024, 2, 29, "day"))),
    ("2000-02-29", span(Point(2000, 2, 29, "day"))),
    ("-0043", span(Point(-43))),
    ("0000-12-31", span(Point(0, 12, 31, "day"))),
    ("199X", span(Point(1990, unit="decade"))),
    ("19XX", span(Point(1900, unit="century"))),
    ("2023-XX", span(Point(2023))),
    ("2023-XX-XX", span(Point(2023))),
    ("2023-07-XX", span(Point(2023, 7, unit="month"))),
    ("1998-W05", span(Point(1998, 1, 26, "week", 5))),
    ("2020-W53", span(Point(2020, 12, 28, "week", 53))),
    ("2020-W01", span(Point(2019, 12, 30, "week", 1))),
    ("1998-21", span(Point(1998, 3, None, "season", 1))),
    ("1998-24", span(Point(1998, 12, None, "season", 4))),
    ("1998-33", span(Point(1998, 1, None, "quarter", 1))),
    ("1998-36", span(Point(1998, 10, None, "quarter", 4))),
    ("1998-41", span(Point(1998, 7, None, "half", 2))),
    ("2007~", span(Point(2007, approximate=True))),
    ("2007?", span(Point(2007, uncertain=True))),
    ("2007-05%", span(Point(2007, 5, unit="month", approximate=True, uncertain=True))),
    ("2023-07-11/2023-07-12", Period(Point(2023, 7, 11, "day"), Point(2023, 7, 12, "day"))),
    ("2019-05/2019", Period(Point(2019, 5, unit="month"), Point(2019))),
    ("1995/199X", Period(Point(1995), Point(1990, unit="decade"))),
    ("2023-07/2023-07-12", Period(Point(2023, 7, unit="month"), Point(2023, 7, 12, "day"))),
    ("2019/..", Period(Point(2019), None)),
    ("../2019", Period(None, Point(2019))),
    ("/2019", Period(None, Point(2019))),
]


@pytest.mark.parametrize(("text", "period"), READ, ids=[text for text, _ in READ])
def test_reads(text: str, period: Period) -> None:
    assert edtf.parse(text) == period


REFUSED = [
    ("", "not written as EDTF"),
    ("2023-7", "not written as EDTF"),
    ("23", "not written as EDTF"),
    ("July 2023", "not written as EDTF"),
    ("2023-07-11T10:00:00Z", "not written as EDTF"),
    ("２０２３", "not written as EDTF"),
    ("2023\n", "not written as EDTF"),
    ("2023-02-30", "a day that is not in the calendar"),
    ("2023-02-29", "a day that is not in the calendar"),
    ("1900-02-29", "a day that is not in the calendar"),
    ("2023-04-31", "a day that is not in the calendar"),
    ("2023-07-00", "a day that is not in the calendar"),
    ("2023-00", "a month that is not in the calendar"),
    ("2023-13-01", "a month that is not in the calendar"),
    ("2023-13", "a part of the year that is not read here"),
    ("2023-37", "a part of the year that is not read here"),
    ("2021-W53", "a week that is not in the calendar"),
    ("2021-W00", "a week that is not in the calendar"),
    ("2023-XX-11", "a day but no month"),
    ("199X-05", "a month but no full year"),
    ("2023-07-12/2023-07-11", "ends before it starts"),
    ("2023/2022", "ends before it starts"),
    ("2023-07/2023-06-30", "ends before it starts"),
    ("2000/199X", "ends before it starts"),
    ("/", "neither a start nor an end"),
    ("../..", "neither a start nor an end"),
    ("2022/2023/2024", "not written as EDTF"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED, ids=[repr(text) for text, _ in REFUSED])
def test_refuses(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        edtf.parse(text)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("2023", True),
        ("2023-07", True),
        ("2023-07-11", True),
        ("2023-02-30", False),
        ("2023-21", False),
        ("2023~", False),
        ("2023-07-11/2023-07-12", False),
        ("199X", False),
        ("2023-W05", False),
    ],
)
def test_a_publication_date_is_a_plain_date(text: str, is_one: bool) -> None:
    assert edtf.is_calendar_date(text) == is_one


def test_the_order_is_by_start_and_the_coarser_first() -> None:
    ordered = ["-0043", "0000", "19XX", "190X", "1900", "1998-40", "1998-33", "1998-01"]
    ordered += ["1998-01-26", "1998-02", "../1999", "1999-05-02", "1999-05-03/1999-06"]
    jumbled = ordered[1::2] + ordered[::2]
    assert sorted(jumbled, key=lambda text: edtf.parse(text).order) == ordered


WORDS = [
    ("2007", "2007", "2007"),
    ("2018-05", "2018", "May 2018"),
    ("2023-07-11", "2023", "11 July 2023"),
    ("2023-07-11/2023-07-12", "2023", "11–12 July 2023"),
    ("2023-06-30/2023-07-02", "2023", "30 June – 2 July 2023"),
    ("2022-12-30/2023-01-02", "2022", "30 December 2022 – 2 January 2023"),
    ("2023-05/2023-06", "2023", "May – June 2023"),
    ("2022-05/2023-06", "2022", "May 2022 – June 2023"),
    ("2007/2013", "2007", "2007–2013"),
    ("2007/2013-05", "2007", "2007 – May 2013"),
    ("2019/..", "2019", "from 2019"),
    ("../2019-05", "2019", "until May 2019"),
    ("199X", "1990s", "1990s"),
    ("19XX", "20th c.", "20th c."),
    ("-0043", "44 BC", "44 BC"),
    ("0000", "1 BC", "1 BC"),
    ("1998-W05", "1998", "the week of 26 January 1998"),
    ("1998-21", "1998", "spring 1998"),
    ("1998-35", "1998", "Q3 1998"),
    ("1998-41", "1998", "second half of 1998"),
    ("2007~", "2007", "about 2007"),
    ("2007?", "2007", "perhaps 2007"),
    ("2007%", "2007", "perhaps about 2007"),
    ("0014-03", "AD 14", "March AD 14"),
    ("2023-07-11~/2023-07-12", "2023", "about 11–12 July 2023"),
    ("1990~/1995~", "1990", "about 1990–1995"),
    ("1990?/1995~", "1990", "perhaps 1990–about 1995"),
]


@pytest.mark.parametrize(("text", "year", "words"), WORDS, ids=[words for _, _, words in WORDS])
def test_words(text: str, year: str, words: str) -> None:
    period = edtf.parse(text)
    point = period.start or period.end
    assert point
    assert (year_of(point), date_of(period)) == (year, words)


LASTS = [
    ("1998-W05", Point(1998, 2, 1, "day")),
    ("2019-W01", Point(2019, 1, 6, "day")),
    ("2020-W53", Point(2021, 1, 3, "day")),
    ("9999-W52", Point(10000, 1, 2, "day")),
    ("1998-21", Point(1998, 5, unit="month")),
    ("1998-24", Point(1999, 2, unit="month")),
    ("1998-36", Point(1998, 12, unit="month")),
    ("1998-41", Point(1998, 12, unit="month")),
    ("199X", Point(1999)),
    ("19XX", Point(1999)),
    ("1998", Point(1998)),
]


@pytest.mark.parametrize(("text", "last"), LASTS, ids=[text for text, _ in LASTS])
def test_the_last_that_a_date_covers(text: str, last: Point) -> None:
    start = edtf.parse(text).start
    assert start
    assert start.last == last


GAPS = [
    ("2007", "2018", "11 years"),
    ("2007", "2009", "2 years"),
    ("2007", "2008", None),
    ("2007", "2007-05", None),
    ("2023-12-31", "2024", None),
    ("2007-05", "2009", "2 years"),
    ("19XX", "1950", None),
    ("199X", "1996", None),
    ("198X", "1996", "7 years"),
    ("2007-12", "2008-01", None),
    ("2025-05", "2025-06-01", None),
    ("2025-05", "2025-07-01", "2 months"),
    ("2007-05", "2008-04", "11 months"),
    ("2007-05", "2008-05", "1 year"),
    ("1997-40", "1997-07", None),
    ("1996-21", "1996-06", None),
    ("1996-21", "1996-07", "2 months"),
    ("1998-W05", "1998-02-02", "1 day"),
    ("1998-W05", "1998-02-01", None),
    ("2007-05-20", "2007-06-19", "30 days"),
    ("2007-05-20", "2007-06-20", "1 month"),
    ("2007-05-20", "2007-07-01", "1 month"),
    ("2007-12-31", "2008-01-01", "1 day"),
    ("2024-02-28", "2024-03-01", "2 days"),
    ("2023-02-28", "2023-03-01", "1 day"),
    ("-0001-12-31", "0000-01-01", "1 day"),
    ("2007-05-20", "2008-05-19", "11 months"),
    ("2007-05-20", "2009-05-20", "2 years"),
    ("2007-05-20", "2007-05-20", None),
    ("2023-07-11/2023-07-12", "2023-07-15", "3 days"),
    ("2007/2013", "2010", None),
    ("2019/..", "2023", None),
    ("2019", "../2023", None),
    ("-0001", "0001", "2 years"),
]


@pytest.mark.parametrize(
    ("earlier", "later", "gap"), GAPS, ids=[f"{a} to {b}: {gap}" for a, b, gap in GAPS]
)
def test_gaps(earlier: str, later: str, gap: str | None) -> None:
    assert gap_between(edtf.parse(earlier), edtf.parse(later)) == gap


def test_numbers_in_words() -> None:
    assert [counted(n, "quote") for n in (0, 1, 2)] == ["0 quotes", "1 quote", "2 quotes"]
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 111)] == (
        ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th"]
    )
