"""Holidays with a fixed rule."""

import pytest
from timed import dated, marked

HOLIDAYS = [
    pytest.param(
        "The bridge closed on <Thanksgiving 2019>.", "2019-11-28", id="Thanksgiving and the year"
    ),
    pytest.param(
        "The bridge closed on <Christmas Day 2019>.", "2019-12-25", id="Christmas Day and the year"
    ),
    pytest.param("The bridge closed <last Christmas>.", "2022-12-25", id="last Christmas"),
    pytest.param("The bridge closed on <Christmas Eve>.", "2022-12-24", id="Christmas Eve past"),
    pytest.param("The bridge will open before <Christmas>.", "2023-12-25", id="Christmas to come"),
    pytest.param("The bridge closed on <Easter Sunday>.", "2023-04-09", id="Easter Sunday"),
    pytest.param("The bridge closed on <Easter Monday>.", "2023-04-10", id="Easter Monday"),
    pytest.param("The bridge closed on <Good Friday>.", "2023-04-07", id="Good Friday"),
    pytest.param(
        "The bridge closed on <Good Friday 2019>.", "2019-04-19", id="Good Friday and the year"
    ),
    pytest.param("The bridge closed at <Easter 2021>.", "2021-04-04", id="Easter and the year"),
    pytest.param("The bridge closed on <New Year’s Eve>.", "2022-12-31", id="New Year's Eve past"),
    pytest.param("The bridge closed on <New Year's Day>.", "2023-01-01", id="New Year's Day"),
    pytest.param(
        "The bridge closed on <New Year’s Day 2020>.",
        "2020-01-01",
        id="New Year's Day and the year",
    ),
    pytest.param(
        "The bridge closed on <the Fourth of July>.", "2023-07-04", id="the Fourth of July"
    ),
    pytest.param("The bridge closed on <Memorial Day>.", "2023-05-29", id="Memorial Day"),
    pytest.param("The bridge will close on <Labor Day>.", "2023-09-04", id="Labor Day"),
    pytest.param("The bridge closed on <Boxing Day>.", "2022-12-26", id="Boxing Day"),
    pytest.param("The bridge closed on <Valentine’s Day>.", "2023-02-14", id="Valentine's Day"),
    pytest.param("The bridge will close on <Halloween>.", "2023-10-31", id="Halloween"),
    pytest.param("Nobody flew after <9/11>.", "2001-09-11", id="9/11"),
    pytest.param("The attacks of <Sept. 11, 2001>, closed it.", "2001-09-11", id="the day itself"),
    pytest.param("The bridge closed on <Palm Sunday>.", "2023-04-02", id="Palm Sunday"),
    pytest.param("The bridge closed on <Ash Wednesday>.", "2023-02-22", id="Ash Wednesday"),
    pytest.param("The bridge will close on <Veterans Day>.", "2023-11-11", id="Veterans Day"),
    pytest.param("The bridge will close on <Columbus Day>.", "2023-10-09", id="Columbus Day"),
    pytest.param("The bridge closed on <St. Patrick’s Day>.", "2023-03-17", id="St. Patrick's Day"),
    pytest.param("The bridge closed on <Presidents’ Day>.", "2023-02-20", id="Presidents' Day"),
    pytest.param("The bridge closed on <July Fourth>.", "2023-07-04", id="July Fourth"),
    pytest.param("The bridge closed on <Juneteenth>.", "2023-06-19", id="Juneteenth"),
    pytest.param(
        "The bridge will close on <Thanksgiving Day>.", "2023-11-23", id="Thanksgiving to come"
    ),
    pytest.param("The bridge closed on <Black Friday>.", "2022-11-25", id="Black Friday past"),
    pytest.param(
        "The bridge closed on <Christmas 2019>.", "2019-12-25", id="Christmas and the year"
    ),
    pytest.param(
        "The bridge closed on <New Year’s Eve 2019>.",
        "2019-12-31",
        id="New Year's Eve and the year",
    ),
    pytest.param("The bridge closed <last Thanksgiving>.", "2022-11-24", id="last Thanksgiving"),
    pytest.param(
        "The bridge closed on <the Fourth of July 2019>.",
        "2019-07-04",
        id="the Fourth of July and the year",
    ),
    pytest.param(
        "The bridge closed on <Martin Luther King Jr. Day>.",
        "2023-01-16",
        id="Martin Luther King Day",
    ),
    pytest.param("The bridge will close <next Easter>.", "2024-03-31", id="next Easter"),
    pytest.param("The bridge will close <this Christmas>.", "2023-12-25", id="this Christmas"),
]


@pytest.mark.parametrize(("case", "dates"), HOLIDAYS)
def test_reads_a_holiday(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
