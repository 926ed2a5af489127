"""Temporal expressions of every kind as TIMEX3 types and values them, and which are no dates."""

import pytest
from timed import dated, marked, read_case, timexes, valued

DURATIONS = [
    pytest.param("It took <five years>.", "P5Y", id="years"),
    pytest.param("The bridge is at a <five-year> low.", "P5Y", id="before a noun"),
    pytest.param("It took <two weeks>.", "P2W", id="weeks"),
    pytest.param("It took <three hours>.", "PT3H", id="hours"),
    pytest.param("It took <90 minutes>.", "PT90M", id="minutes"),
    pytest.param("It took <30 seconds>.", "PT30S", id="seconds"),
    pytest.param("It took <six months>.", "P6M", id="months"),
    pytest.param("It took <twelve days>.", "P12D", id="in words"),
    pytest.param("It took <twenty-five years>.", "P25Y", id="in words with a hyphen"),
    pytest.param("It took <100 days>.", "P100D", id="in figures"),
    pytest.param("A <48-hour> strike began.", "PT48H", id="hours before a noun"),
    pytest.param("A <three-day> visit began.", "P3D", id="days before a noun"),
    pytest.param("An <18-month> sentence was too short.", "P18M", id="months before a noun"),
    pytest.param("A <six-week> closure began.", "P6W", id="weeks before a noun"),
    pytest.param("It went on for <years>.", "PXY", id="an unknown number"),
    pytest.param("It went on for <several weeks>.", "PXW", id="several"),
    pytest.param("It went on for <a few days>.", "PXD", id="a few"),
    pytest.param("It took <nearly three months>.", "P3M", id="nearly"),
    pytest.param("They waited for <15 minutes>.", "PT15M", id="for"),
    pytest.param("It took <half an hour>.", "PT30M", id="half an hour"),
    pytest.param("It took <a day>.", "P1D", id="a day"),
    pytest.param("It took <a year>.", "P1Y", id="a year"),
    pytest.param("It took <an hour>.", "PT1H", id="an hour"),
]


@pytest.mark.parametrize(("case", "value"), DURATIONS)
def test_values_a_duration(case: str, value: str) -> None:
    _, [words] = read_case(case)
    assert timexes(case) == [(words, "DURATION", value)]
    assert dated(case) == []


SETS = [
    pytest.param("Buses run <daily>.", "P1D", id="daily"),
    pytest.param("Buses run <every day>.", "P1D", id="every day"),
    pytest.param("Buses run <each day>.", "P1D", id="each day"),
    pytest.param("A <weekly> market is held.", "P1W", id="weekly"),
    pytest.param("A <monthly> fee is paid.", "P1M", id="monthly"),
    pytest.param("It floods <every year>.", "P1Y", id="every year"),
    pytest.param("It floods <every week>.", "P1W", id="every week"),
    pytest.param("Buses run <every Monday>.", "XXXX-WXX-1", id="every Monday"),
    pytest.param("Buses run on <Sundays>.", "XXXX-WXX-7", id="Sundays"),
    pytest.param("It floods <every March>.", "XXXX-03", id="every March"),
    pytest.param("It floods <every two years>.", "P2Y", id="every two years"),
]


@pytest.mark.parametrize(("case", "value"), SETS)
def test_values_a_set(case: str, value: str) -> None:
    _, [words] = read_case(case)
    assert timexes(case) == [(words, "SET", value)]
    assert dated(case) == []


TIMEX_DATES = [
    pytest.param("It closed on <July 8, 2021>.", "2021-07-08", id="a day"),
    pytest.param("It closed on <Sunday>.", "2023-07-09", id="a weekday"),
    pytest.param("It closed on <Monday night>.", "2023-07-10TNI", id="a night"),
    pytest.param("It closed on <Monday morning>.", "2023-07-10TMO", id="a morning"),
    pytest.param("It closed <yesterday evening>.", "2023-07-10TEV", id="an evening"),
    pytest.param("It closed on <Sunday afternoon>.", "2023-07-09TAF", id="an afternoon"),
    pytest.param("It closed <last night>.", "2023-07-10TNI", id="last night"),
    pytest.param("It closed <last week>.", "2023-W27", id="a week"),
    pytest.param("It closed <last weekend>.", "2023-W27-WE", id="a weekend"),
    pytest.param("It closed in <June>.", "2023-06", id="a month"),
    pytest.param("It closed in <the third quarter of 2019>.", "2019-Q3", id="a quarter"),
    pytest.param("It closed in <the first half of 2019>.", "2019-H1", id="a half"),
    pytest.param("It closed in <the summer of 2019>.", "2019-SU", id="summer"),
    pytest.param("It closed in <the spring of 2019>.", "2019-SP", id="spring"),
    pytest.param("It closed in <the fall of 2019>.", "2019-FA", id="fall"),
    pytest.param("It closed in <the winter of 2019>.", "2019-WI", id="winter"),
    pytest.param("It closed in <2007>.", "2007", id="a year"),
    pytest.param("It closed in <the 1990s>.", "199", id="a decade"),
    pytest.param("It closed in <the 19th century>.", "18", id="a century"),
    pytest.param(
        "It closed in <early 2007>.", "2007", id="early, which TIMEX3 keeps apart from the value"
    ),
    pytest.param("It closed <today>.", "2023-07-11", id="today"),
]


@pytest.mark.parametrize(("case", "values"), TIMEX_DATES)
def test_values_a_date(case: str, values: str | tuple[str, ...]) -> None:
    assert valued(case) == marked(case, values)


TIMEX_SPANS = [
    pytest.param(
        "It was closed from <May> to <June 2019>.",
        ("2019-05", "2019-06"),
        id="from a month to a month",
    ),
    pytest.param(
        "It was closed from <1939> to <1945>.", ("1939", "1945"), id="from a year to a year"
    ),
    pytest.param(
        "It was closed between <1939> and <1945>.", ("1939", "1945"), id="between two years"
    ),
    pytest.param(
        "They met on <July 8> and <9>.", ("2023-07-08", "2023-07-09"), id="two days of a month"
    ),
]


@pytest.mark.parametrize(("case", "values"), TIMEX_SPANS)
def test_values_both_ends_of_a_span(case: str, values: str | tuple[str, ...]) -> None:
    assert valued(case) == marked(case, values)


REFERENCES = [
    pytest.param("It is closed <now>.", "PRESENT_REF", id="now"),
    pytest.param("It is <currently> closed.", "PRESENT_REF", id="currently"),
    pytest.param("It was <recently> closed.", "PAST_REF", id="recently"),
    pytest.param("It was closed in <the past>.", "PAST_REF", id="the past"),
    pytest.param("It will be closed in <the future>.", "FUTURE_REF", id="the future"),
]


@pytest.mark.parametrize(("case", "values"), REFERENCES)
def test_values_a_vague_reference(case: str, values: str | tuple[str, ...]) -> None:
    assert valued(case) == marked(case, values)


NONE = [
    pytest.param("The mayor may come.", id="may"),
    pytest.param("The Daily Mail wrote so.", id="the Daily Mail"),
]


@pytest.mark.parametrize("case", NONE)
def test_finds_none(case: str) -> None:
    assert timexes(case) == []
