"""Quarters, halves and seasons, and the periods that a company reports on."""

import pytest
from timed import dated, marked

QUARTERS = [
    pytest.param(
        "The toll rose in <the third quarter of 2019>.", "2019-35", id="a quarter of a year"
    ),
    pytest.param(
        "The toll rose in <the first quarter of 2021>.", "2021-33", id="the first quarter"
    ),
    pytest.param(
        "The toll rose in <the fourth quarter of 2021>.", "2021-36", id="the fourth quarter"
    ),
    pytest.param("The toll rose in <the first half of 2019>.", "2019-40", id="the first half"),
    pytest.param("The toll rose in <the second half of 2019>.", "2019-41", id="the second half"),
    pytest.param(
        "The toll will rise in <the second half of this year>.",
        "2023-41",
        id="the second half of this year",
    ),
    pytest.param("The toll rose in <the first half of the year>.", "2023-40", id="of the year"),
    pytest.param("The toll rose in <the first quarter>.", "2023-33", id="without a year, past"),
    pytest.param("The toll rose in <the second quarter>.", "2023-34", id="the one just over"),
    pytest.param(
        "The toll will rise in <the fourth quarter>.", "2023-36", id="without a year, to come"
    ),
    pytest.param("<First-quarter> profit rose 5 percent.", "2023-33", id="before a noun"),
    pytest.param("Profit rose in <the fourth quarter of last year>.", "2022-36", id="of last year"),
    pytest.param("Profit will fall <this quarter>.", "2023-35", id="this quarter"),
    pytest.param(
        "It fell in <the first quarter> and rose in <the second quarter>.",
        ("2023-33", "2023-34"),
        id="two of this year",
    ),
    pytest.param(
        "It fell in <the fourth quarter of 2021> and rose in <the first quarter of 2022>.",
        ("2021-36", "2022-33"),
        id="two, each of its year",
    ),
    pytest.param(
        "It rose in <the third quarter of last year>.",
        "2022-35",
        id="the third quarter of last year",
    ),
    pytest.param("It rose in <the 2019 third quarter>.", "2019-35", id="the year first"),
    pytest.param(
        "The year ended <March 31, 2021>, was good.", "2021-03-31", id="the end of a financial year"
    ),
    pytest.param(
        "<The quarter> ended <June 30> was good.",
        ("2023-34", "2023-06-30"),
        id="the end of a quarter",
    ),
    pytest.param("The toll rose in <Q2 2021>.", "2021-34", id="Q2"),
    pytest.param("Profit fell <last quarter>.", "2023-34", id="last quarter"),
    pytest.param("Profit will fall <next quarter>.", "2023-36", id="next quarter"),
]


@pytest.mark.parametrize(("case", "dates"), QUARTERS)
def test_reads_a_quarter_or_a_half(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


EARNINGS = [
    pytest.param(
        "<Third-quarter> profit fell from <the year-ago quarter>.",
        ("2023-35", "2022-35"),
        "2023-10-25",
        id="the year-ago quarter",
    ),
    pytest.param(
        "It earned $5 million in <the third quarter>, from $4 million <a year earlier>.",
        ("2023-35", "2022-35"),
        "2023-10-25",
        id="a year earlier",
    ),
    pytest.param(
        "It made $5 million in <the third quarter>, from $4 million in <the year-earlier period>.",
        ("2023-35", "2022-35"),
        "2023-10-25",
        id="the year-earlier period",
    ),
    pytest.param(
        "<Fourth-quarter> profit fell.",
        "2022-36",
        "2023-02-08",
        id="the fourth quarter from February",
    ),
    pytest.param(
        "The company earned $2 million in <fiscal 2022>.",
        "2022",
        "2023-02-08",
        id="fiscal with the year",
    ),
    pytest.param(
        "The company earned $2 million in <fiscal year 2022>.",
        "2022",
        "2023-02-08",
        id="fiscal year",
    ),
    pytest.param(
        "In <the third quarter> it lost $2 million; $3 million in <the same quarter last year>.",
        ("2023-35", "2022-35"),
        "2023-10-25",
        id="the same quarter last year",
    ),
    pytest.param("The company earned $2 million in <FY2022>.", "2022", "2023-02-08", id="FY"),
]


@pytest.mark.parametrize(("case", "dates", "published"), EARNINGS)
def test_reads_what_a_company_compares_with(
    case: str, dates: str | tuple[str, ...], published: str
) -> None:
    assert dated(case, published) == marked(case, dates)


SEASONS = [
    pytest.param("The bridge opened in <the summer of 2019>.", "2019-22", id="the summer of"),
    pytest.param("The bridge opened in <summer 2019>.", "2019-22", id="with the year"),
    pytest.param("The bridge opened in <spring 2019>.", "2019-21", id="spring with the year"),
    pytest.param("The bridge opened in <the spring of 2019>.", "2019-21", id="the spring of"),
    pytest.param("The bridge opened in <the fall of 2019>.", "2019-23", id="fall"),
    pytest.param("The bridge opened in <autumn 2019>.", "2019-23", id="autumn"),
    pytest.param("The bridge opened in <the winter of 2019>.", "2019-24", id="winter"),
    pytest.param("The bridge closed <last summer>.", "2022-22", id="last summer, in summer"),
    pytest.param("The bridge closed <last autumn>.", "2022-23", id="last autumn"),
    pytest.param("The bridge closed <last fall>.", "2022-23", id="last fall"),
    pytest.param("The bridge opens <this fall>.", "2023-23", id="this fall"),
    pytest.param("The bridge opens <this summer>.", "2023-22", id="this summer"),
    pytest.param("The bridge opens <next spring>.", "2024-21", id="next spring"),
    pytest.param("The bridge closed <this spring>.", "2023-21", id="this spring"),
    pytest.param("The bridge opened in <early summer 2019>.", "2019-22~", id="early summer"),
]


@pytest.mark.parametrize(("case", "dates"), SEASONS)
def test_reads_a_season(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
