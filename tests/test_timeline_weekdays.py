"""Bare weekdays: which one is meant."""

import pytest
from timed import dated, marked

WEEKDAYS = [
    pytest.param("The mayor said on <Sunday> that it is closed.", "2023-07-09", id="past"),
    pytest.param("The mayor will speak on <Friday>.", "2023-07-14", id="to come"),
    pytest.param("The mayor spoke on <Friday>.", "2023-07-07", id="past by its verb"),
    pytest.param("The bridge closed <Monday>.", "2023-07-10", id="without a preposition"),
    pytest.param("The bridge is to close on <Thursday>.", "2023-07-13", id="is to"),
    pytest.param(
        "The bridge is expected to reopen on <Saturday>.", "2023-07-15", id="is expected to"
    ),
    pytest.param("The mayor plans to speak on <Wednesday>.", "2023-07-12", id="plans to"),
    pytest.param("The mayor said he would speak on <Friday>.", "2023-07-14", id="would"),
    pytest.param(
        "The mayor said <Monday> she will resign.", "2023-07-10", id="the verb beside it decides"
    ),
    pytest.param("The mayor is going to speak <Thursday>.", "2023-07-13", id="is going to"),
    pytest.param("The bridge has been closed since <Thursday>.", "2023-07-06", id="since"),
    pytest.param("The bridge will be closed until <Thursday>.", "2023-07-13", id="until"),
    pytest.param("The bridge closed <last Friday>.", "2023-07-07", id="last"),
    pytest.param("The bridge will reopen <next Monday>.", "2023-07-17", id="next"),
    pytest.param("The bridge closed on <Monday night>.", "2023-07-10", id="night"),
    pytest.param("The bridge closed <late Monday>.", "2023-07-10~", id="late"),
    pytest.param("The bridge closed on <Sunday afternoon>.", "2023-07-09", id="afternoon"),
    pytest.param(
        "The bridge will close on <Wednesday morning>.", "2023-07-12", id="morning to come"
    ),
    pytest.param(
        "The parties campaigned ahead of <Sunday>’s vote.", "2023-07-16", id="ahead of a vote"
    ),
    pytest.param("<Sunday>’s storm closed the bridge.", "2023-07-09", id="of a storm that came"),
    pytest.param("After <Friday>'s fire, the bridge is closed.", "2023-07-07", id="after"),
    pytest.param(
        "The mayor said on <Tuesday> it is closed.", "2023-07-11", id="the publication day itself"
    ),
    pytest.param(
        "The bridge closed on <Sunday> and reopened on <Monday>.",
        ("2023-07-09", "2023-07-10"),
        id="two days",
    ),
    pytest.param(
        "In a speech on <Thursday>, the mayor said no.", "2023-07-06", id="an occasion that was"
    ),
    pytest.param("The mayor told reporters <Saturday>: “No.”", "2023-07-08", id="told reporters"),
    pytest.param("“We’ll meet on <Friday>,” the mayor said.", "2023-07-14", id="a contracted will"),
    pytest.param(
        "The match on <Saturday> ended without a goal.",
        "2023-07-08",
        id="between a noun and its past verb",
    ),
    pytest.param("Voters go to the polls on <Sunday>.", "2023-07-16", id="an election to come"),
    pytest.param(
        "The vote, scheduled for <Thursday>, was put off.", "2023-07-13", id="scheduled for"
    ),
    pytest.param("The vote is due on <Thursday>.", "2023-07-13", id="is due"),
    pytest.param(
        "The bridge will reopen <this Thursday>.", "2023-07-13", id="this, before the full stop"
    ),
    pytest.param(
        "The bridge will reopen on <Thursday evening>.", "2023-07-13", id="evening to come"
    ),
    pytest.param("<Yesterday>’s vote was the last.", "2023-07-10", id="yesterday's"),
    pytest.param("<Tomorrow>’s vote is the last.", "2023-07-12", id="tomorrow's"),
    pytest.param(
        "Lena Holt – who resigned on <Sunday> – spoke.", "2023-07-09", id="between dashes"
    ),
    pytest.param(
        "<Sunday>, the bridge closed.", "2023-07-09", id="at the beginning without a preposition"
    ),
    pytest.param("The bridge closes on <Thursday>.", "2023-07-13", id="a timetable's present"),
    pytest.param("The bridge will close <this Thursday>.", "2023-07-13", id="this"),
    pytest.param("The bridge will reopen on <Monday next week>.", "2023-07-17", id="next week"),
    pytest.param(
        "The bridge will reopen on <Wednesday of next week>.", "2023-07-19", id="of next week"
    ),
    pytest.param("The bridge closed on <Thursday last week>.", "2023-07-06", id="last week"),
    pytest.param("The bridge closed on <Wednesday of last week>.", "2023-07-05", id="of last week"),
    pytest.param("The <Sunday> storm closed the bridge.", "2023-07-09", id="before a noun"),
    pytest.param("“We’re meeting on <Thursday>,” she said.", "2023-07-13", id="a planned present"),
    pytest.param(
        "“It’s closing on <Friday>,” he said.", "2023-07-14", id="a planned present with it"
    ),
    pytest.param("<Today>’s vote is the last.", "2023-07-11", id="today's"),
]


@pytest.mark.parametrize(("case", "dates"), WEEKDAYS)
def test_reads_a_weekday(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
