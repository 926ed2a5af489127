"""Months and years: what each names."""

import pytest
from timed import dated, marked

MONTHS = [
    pytest.param("The bridge opened in <July 2021>.", "2021-07", id="with the year"),
    pytest.param("The bridge opened in <July, 2021>.", "2021-07", id="with a comma and the year"),
    pytest.param("The bridge opened in <July of 2021>.", "2021-07", id="with of and the year"),
    pytest.param("The bridge opened in <Nov. 2021>.", "2021-11", id="abbreviated"),
    pytest.param("The bridge opened in <May 2021>.", "2021-05", id="May with the year"),
    pytest.param("The bridge opened in <May>.", "2023-05", id="May after in, told as past"),
    pytest.param("The bridge opened in <March>.", "2023-03", id="March after in, told as past"),
    pytest.param(
        "The bridge opened in <November>.", "2022-11", id="a month later in the year, told as past"
    ),
    pytest.param("The bridge opened <last November>.", "2022-11", id="last, before the year began"),
    pytest.param("The bridge opened <last March>.", "2023-03", id="last, in this year"),
    pytest.param("The bridge opens <next March>.", "2024-03", id="next"),
    pytest.param("The bridge will open <next November>.", "2023-11", id="next, in this year"),
    pytest.param("The bridge opened <this March>.", "2023-03", id="this, past"),
    pytest.param("The bridge will open <this November>.", "2023-11", id="this, to come"),
    pytest.param("The bridge has been closed since <April>.", "2023-04", id="since a month"),
    pytest.param(
        "The bridge opened in <mid-July 2021>.", "2021-07~", id="in the middle of a month"
    ),
    pytest.param("The bridge opened in <early July 2021>.", "2021-07~", id="early in a month"),
    pytest.param("The bridge opened in <late May>.", "2023-05~", id="late in a month"),
    pytest.param("The bridge closed in <early March>.", "2023-03~", id="early March"),
    pytest.param(
        "The bridge closed at <the end of June>.", "2023-06", id="at the end, with the article"
    ),
    pytest.param(
        "The bridge will open in <November>.",
        "2023-11",
        id="a month later in the year, told as coming",
    ),
    pytest.param(
        "The bridge will open in <March>.",
        "2024-03",
        id="a month earlier in the year, told as coming",
    ),
    pytest.param("The bridge will stay closed until <September>.", "2023-09", id="until"),
    pytest.param("The <June> figures disappointed.", "2023-06", id="before a noun"),
]


@pytest.mark.parametrize(("case", "dates"), MONTHS)
def test_reads_a_month(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


YEARS = [
    pytest.param("The bridge opened in <2007>.", "2007", id="after in"),
    pytest.param(
        "The bridge, opened in <1843>, is closed.", "1843", id="in the century before last"
    ),
    pytest.param("The bridge has been closed since <2019>.", "2019", id="since"),
    pytest.param("The bridge will open by <2030>.", "2030", id="by a year to come"),
    pytest.param("A law of <1996> forbids it.", "1996", id="of"),
    pytest.param("The bridge (<1998>) is by Lena Holt.", "1998", id="alone in parentheses"),
    pytest.param("The bridge opened in <the year 2000>.", "2000", id="the year"),
    pytest.param("The bridge opened in <about 2007>.", "2007~", id="about"),
    pytest.param("The bridge opened in <early 2007>.", "2007~", id="early"),
    pytest.param("The bridge opened in <late 2007>.", "2007~", id="late"),
    pytest.param("The bridge opened in <mid-2007>.", "2007~", id="mid-"),
    pytest.param(
        "It won in <2008> and <2012>.", ("2008", "2012"), id="two years that are two dates"
    ),
    pytest.param(
        "It won in <2008>, <2012> and <2016>.",
        ("2008", "2012", "2016"),
        id="three years that are three dates",
    ),
    pytest.param("The fire of <1666> began in a bakery.", "1666", id="a year after a name"),
    pytest.param("The <2007> opening drew a crowd.", "2007", id="before a noun"),
    pytest.param("The bridge opened <around 1900>.", "1900~", id="around"),
    pytest.param("The bridge opened <circa 1650>.", "1650~", id="circa"),
]


@pytest.mark.parametrize(("case", "dates"), YEARS)
def test_reads_a_year(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
