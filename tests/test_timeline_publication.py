"""Relative dates from many publication dates, and from none."""

import pytest
from timed import dated, marked

OTHER_DAYS = [
    pytest.param(
        "The flue had been mended <12 days earlier>.",
        None,
        "2023-07-09",
        id="nothing named that it could be earlier than",
    ),
    pytest.param(
        "Voters went to the polls on <Sunday>.",
        "2023-07-09",
        "2023-07-09",
        id="a Sunday's own paper",
    ),
    pytest.param("The vote is on <Tuesday>.", "2023-07-11", "2023-07-09", id="from a Sunday on"),
    pytest.param(
        "The bridge closed on <Saturday>.", "2023-07-08", "2023-07-09", id="the day before a Sunday"
    ),
    pytest.param(
        "The parties argued ahead of <Tuesday>’s vote.",
        "2023-07-11",
        "2023-07-10",
        id="ahead of the morrow's vote",
    ),
    pytest.param(
        "The bridge closed <yesterday>.", "2024-02-28", "2024-02-29", id="before a leap day"
    ),
    pytest.param(
        "The bridge will open <tomorrow>.", "2024-03-01", "2024-02-29", id="after a leap day"
    ),
    pytest.param(
        "The bridge closed <yesterday>.", "2023-02-28", "2023-03-01", id="over the end of a month"
    ),
    pytest.param(
        "The bridge closed <yesterday>.", "2024-02-29", "2024-03-01", id="back to a leap day"
    ),
    pytest.param(
        "The bridge closed <last year>.", "2023", "2024-02-29", id="a year before a leap year"
    ),
    pytest.param(
        "The bridge closed <yesterday>.", "2022-12-31", "2023-01-01", id="over the end of a year"
    ),
    pytest.param(
        "The bridge closed <last month>.", "2022-12", "2023-01-01", id="the month before January"
    ),
    pytest.param(
        "The bridge will open <tomorrow>.", "2024-01-01", "2023-12-31", id="into a new year"
    ),
    pytest.param(
        "The bridge will open <next month>.", "2024-01", "2023-12-31", id="the month after December"
    ),
    pytest.param(
        "The bridge will open in <January>.", "2024-01", "2023-12-31", id="January to come"
    ),
    pytest.param("The bridge closed in <December>.", "2022-12", "2023-01-05", id="December past"),
    pytest.param(
        "The bridge closed on <December 30>.",
        "2022-12-30",
        "2023-01-05",
        id="a day in December past",
    ),
    pytest.param(
        "The bridge will open on <January 4>.",
        "2024-01-04",
        "2023-12-28",
        id="a day in January to come",
    ),
    pytest.param(
        "The bridge closed on <Friday>.", "2022-12-30", "2023-01-01", id="a weekday of last year"
    ),
    pytest.param(
        "The bridge closed <last month>.",
        "2023-02",
        "2023-03-31",
        id="from the last day of a long month",
    ),
    pytest.param(
        "The bridge will open <next month>.", "2023-06", "2023-05-31", id="to a shorter month"
    ),
    pytest.param(
        "The bridge opens <next Monday>.", "2024-01-01", "2023-12-29", id="a weekday of next year"
    ),
    pytest.param(
        "The bridge closed <last week>.", "2022-W52", "2023-01-02", id="the week before the first"
    ),
    pytest.param(
        "The bridge was closed <this week>.",
        "2023-W28",
        "2023-07-16",
        id="the week that a Sunday ends",
    ),
]


@pytest.mark.parametrize(("case", "dates", "published"), OTHER_DAYS)
def test_reads_it_from_another_publication_date(
    case: str, dates: str | tuple[str, ...], published: str
) -> None:
    assert dated(case, published) == marked(case, dates)


UNDATED = [
    pytest.param("The bridge closed <yesterday>.", None, id="yesterday"),
    pytest.param("The bridge will open <tomorrow>.", None, id="tomorrow"),
    pytest.param("The bridge closed <last year>.", None, id="last year"),
    pytest.param("The bridge closed <two weeks ago>.", None, id="two weeks ago"),
    pytest.param("The mayor spoke on <Sunday>.", None, id="a weekday"),
    pytest.param("The bridge closed <last Friday>.", None, id="last Friday"),
    pytest.param("The bridge closed in <March>.", None, id="a month"),
    pytest.param("The bridge closed on <July 8>.", None, id="a day without its year"),
    pytest.param("The bridge closed <earlier this month>.", None, id="earlier this month"),
    pytest.param("The bridge closed over <the weekend>.", None, id="the weekend"),
    pytest.param("The bridge closed in <2007>.", "2007", id="but not a year"),
    pytest.param("The bridge closed on <July 8, 2021>.", "2021-07-08", id="but not a full date"),
    pytest.param(
        "It closed in <1997> and fell <a year later>.",
        ("1997", "1998"),
        id="but not what counts from a full date",
    ),
    pytest.param(
        "It closed on <July 8, 2021> and fell <the next day>.",
        ("2021-07-08", "2021-07-09"),
        id="but not the day after a full date",
    ),
]


@pytest.mark.parametrize(("case", "dates"), UNDATED)
def test_keeps_what_counts_from_an_unknown_day_undated(
    case: str, dates: str | tuple[str, ...] | None
) -> None:
    assert dated(case, None) == marked(case, dates)


PARTLY_DATED = [
    pytest.param("The bridge closed <last year>.", "2022", "2023", id="last year from a year"),
    pytest.param("The bridge will open <next year>.", "2024", "2023", id="next year from a year"),
    pytest.param("The bridge closed <this year>.", "2023", "2023", id="this year from a year"),
    pytest.param("The bridge closed <five years ago>.", "2018", "2023", id="years ago from a year"),
    pytest.param(
        "The bridge closed <last month>.", "2023-06", "2023-07", id="last month from a month"
    ),
    pytest.param("The bridge closed <last year>.", "2022", "2023-07", id="last year from a month"),
    pytest.param(
        "The bridge closed in <March>.", "2023-03", "2023-07", id="a month past from a month"
    ),
    pytest.param(
        "The bridge will open <next month>.", "2023-08", "2023-07", id="next month from a month"
    ),
]


@pytest.mark.parametrize(("case", "dates", "published"), PARTLY_DATED)
def test_reads_from_a_publication_month_or_year(
    case: str, dates: str | tuple[str, ...], published: str
) -> None:
    assert dated(case, published) == marked(case, dates)
