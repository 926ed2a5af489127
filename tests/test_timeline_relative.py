"""Dates that count from the publication, or from the last date mentioned."""

import pytest
from timed import dated, marked

WEEKS = [
    pytest.param("The bridge closed in <the week of July 3>.", "2023-W27", id="the week of a day"),
]


@pytest.mark.parametrize(("case", "dates"), WEEKS)
def test_reads_a_week(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


FROM_NOW = [
    pytest.param("They met on a <recent> evening.", None, id="a recent evening is no certain one"),
    pytest.param("The <May> figures disappointed.", "2023-05", id="a month's figures"),
    pytest.param("The bridge closed <three or four days ago>.", "2023-07-08", id="three or four"),
    pytest.param("The bridge closed <yesterday>.", "2023-07-10", id="yesterday"),
    pytest.param("The bridge closed <yesterday morning>.", "2023-07-10", id="yesterday morning"),
    pytest.param("The bridge will open <tomorrow>.", "2023-07-12", id="tomorrow"),
    pytest.param("The bridge will open <tomorrow night>.", "2023-07-12", id="tomorrow night"),
    pytest.param("The bridge is closed <today>.", "2023-07-11", id="today"),
    pytest.param("The bridge closed <this morning>.", "2023-07-11", id="this morning"),
    pytest.param("The bridge will be lit up <tonight>.", "2023-07-11", id="tonight"),
    pytest.param("The bridge closed <last night>.", "2023-07-10", id="last night"),
    pytest.param(
        "The bridge closed <the day before yesterday>.", "2023-07-09", id="the day before yesterday"
    ),
    pytest.param(
        "The bridge opens <the day after tomorrow>.", "2023-07-13", id="the day after tomorrow"
    ),
    pytest.param("The bridge closed <three days ago>.", "2023-07-08", id="days ago"),
    pytest.param("The bridge closed <a day ago>.", "2023-07-10", id="a day ago"),
    pytest.param("The bridge closed <two weeks ago>.", "2023-W26", id="weeks ago"),
    pytest.param("The bridge opens <two weeks from now>.", "2023-W30", id="weeks from now"),
    pytest.param("The bridge opens <three days from now>.", "2023-07-14", id="days from now"),
    pytest.param("The bridge closed <two months ago>.", "2023-05", id="months ago"),
    pytest.param(
        "The bridge closed <eight months ago>.", "2022-11", id="months ago, over the end of a year"
    ),
    pytest.param("The bridge closed <five years ago>.", "2018", id="years ago"),
    pytest.param("The bridge closed <10 years ago>.", "2013", id="in figures"),
    pytest.param("The bridge closed <a year ago>.", "2022", id="a year ago"),
    pytest.param("The bridge closed <a decade ago>.", "2013", id="a decade ago"),
    pytest.param("The bridge closed <about five years ago>.", "2018~", id="about five years ago"),
    pytest.param("The bridge closed <last week>.", "2023-W27", id="last week"),
    pytest.param("The bridge opens <next week>.", "2023-W29", id="next week"),
    pytest.param("The bridge closed <this week>.", "2023-W28", id="this week"),
    pytest.param("The bridge closed <earlier this week>.", "2023-W28", id="earlier this week"),
    pytest.param("The bridge opens <later this week>.", "2023-W28", id="later this week"),
    pytest.param("The bridge closed <last weekend>.", "2023-07-08/2023-07-09", id="last weekend"),
    pytest.param(
        "The bridge closed over <the weekend>.", "2023-07-08/2023-07-09", id="the weekend past"
    ),
    pytest.param(
        "The bridge opens <this weekend>.", "2023-07-15/2023-07-16", id="this weekend to come"
    ),
    pytest.param("The bridge closed <last month>.", "2023-06", id="last month"),
    pytest.param("The bridge opens <next month>.", "2023-08", id="next month"),
    pytest.param("The bridge closed <this month>.", "2023-07", id="this month"),
    pytest.param("The bridge closed <earlier this month>.", "2023-07", id="earlier this month"),
    pytest.param("The bridge opens <later this month>.", "2023-07", id="later this month"),
    pytest.param("The bridge closed <late last month>.", "2023-06~", id="late last month"),
    pytest.param("The bridge closed <last year>.", "2022", id="last year"),
    pytest.param("The bridge closed <late last year>.", "2022~", id="late last year"),
    pytest.param("The bridge closed <early this year>.", "2023~", id="early this year"),
    pytest.param("The bridge closed <earlier this year>.", "2023", id="earlier this year"),
    pytest.param("The bridge opens <later this year>.", "2023", id="later this year"),
    pytest.param("The bridge opens <next year>.", "2024", id="next year"),
    pytest.param("The bridge opens <early next year>.", "2024~", id="early next year"),
    pytest.param(
        "<This year>’s toll is higher than <last year>’s.",
        ("2023", "2022"),
        id="possessive with a typographic apostrophe",
    ),
    pytest.param(
        "The bridge will open by <the end of the year>.", "2023", id="the end of the year"
    ),
    pytest.param(
        "The bridge opens at <the end of next month>.", "2023-08", id="the end of next month"
    ),
    pytest.param("The bridge closed <just two weeks ago>.", "2023-W26", id="just"),
    pytest.param("The bridge closed <a month ago>.", "2023-06", id="a month ago"),
    pytest.param(
        "The bridge closed at <3 p.m. on Monday>.", "2023-07-10", id="an hour of a weekday"
    ),
    pytest.param("The bridge closed <a century ago>.", "1923", id="a century ago"),
    pytest.param("The bridge closed <two decades ago>.", "2003", id="decades ago"),
    pytest.param("The bridge opens <a year from now>.", "2024", id="a year from now"),
    pytest.param(
        "The bridge closed <yesterday afternoon>.", "2023-07-10", id="yesterday afternoon"
    ),
    pytest.param("The bridge closed <the year before last>.", "2021", id="the year before last"),
    pytest.param(
        "The bridge closed <the week before last>.", "2023-W26", id="the week before last"
    ),
    pytest.param("The bridge closed at <two p.m. on Monday>.", "2023-07-10", id="an hour in words"),
    pytest.param(
        "The bridge will close at 2100 local time on <Friday>.",
        "2023-07-14",
        id="beside an hour that looks like a year",
    ),
]


@pytest.mark.parametrize(("case", "dates"), FROM_NOW)
def test_reads_what_counts_from_the_publication(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


FROM_THERE = [
    pytest.param(
        "The bridge closed on <July 8, 2021>. <Three days later>, it fell.",
        ("2021-07-08", "2021-07-11"),
        id="three days later",
    ),
    pytest.param(
        "The bridge closed on <July 8, 2021>. <Three days earlier>, it shook.",
        ("2021-07-08", "2021-07-05"),
        id="three days earlier",
    ),
    pytest.param(
        "It shook on <July 8, 2021>, and fell <the same day>.",
        ("2021-07-08", "2021-07-08"),
        id="the same day",
    ),
    pytest.param(
        "It shook on <July 8, 2021>, and fell <the next day>.",
        ("2021-07-08", "2021-07-09"),
        id="the next day",
    ),
    pytest.param(
        "It shook on <July 8, 2021>. <The next morning> it fell.",
        ("2021-07-08", "2021-07-09"),
        id="the next morning",
    ),
    pytest.param(
        "It shook on <July 8, 2021>. <The following day> it fell.",
        ("2021-07-08", "2021-07-09"),
        id="the following day",
    ),
    pytest.param(
        "It fell on <July 8, 2021>. <The previous day> it shook.",
        ("2021-07-08", "2021-07-07"),
        id="the previous day",
    ),
    pytest.param(
        "It fell on <July 8, 2021>. <The day before>, it shook.",
        ("2021-07-08", "2021-07-07"),
        id="the day before",
    ),
    pytest.param(
        "It fell on <July 8, 2021>. <That evening>, it burned.",
        ("2021-07-08", "2021-07-08"),
        id="that evening",
    ),
    pytest.param(
        "It closed in <1997> and fell <the following year>.",
        ("1997", "1998"),
        id="the following year",
    ),
    pytest.param(
        "It closed in <1997> and fell <the next year>.", ("1997", "1998"), id="the next year"
    ),
    pytest.param(
        "It closed in <1997> and fell <a year later>.", ("1997", "1998"), id="a year later"
    ),
    pytest.param(
        "It closed in <1997> and fell <two years later>.", ("1997", "1999"), id="two years later"
    ),
    pytest.param(
        "It fell in <1997>. <Two years earlier>, it shook.",
        ("1997", "1995"),
        id="two years earlier",
    ),
    pytest.param(
        "It fell in <1997>, and the mayor left <that year>.", ("1997", "1997"), id="that year"
    ),
    pytest.param(
        "It fell in <1997>, and the mayor left <the same year>.",
        ("1997", "1997"),
        id="the same year",
    ),
    pytest.param(
        "It closed in <May 1997> and fell <the following month>.",
        ("1997-05", "1997-06"),
        id="the following month",
    ),
    pytest.param(
        "It closed in <December 1997> and fell <a month later>.",
        ("1997-12", "1998-01"),
        id="a month later, over the end of a year",
    ),
]


@pytest.mark.parametrize(("case", "dates"), FROM_THERE)
def test_reads_what_counts_from_the_last_date(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
