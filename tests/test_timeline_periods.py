"""Decades, centuries, and spans of days, months and years."""

import pytest
from timed import dated, marked

DECADES = [
    pytest.param("The bridge was built in <the 1990s>.", "199X", id="in figures"),
    pytest.param(
        "The bridge was built in <the ’90s>.", "199X", id="short, with a typographic apostrophe"
    ),
    pytest.param(
        "The bridge was built in <the '90s>.", "199X", id="short, with a straight apostrophe"
    ),
    pytest.param("The bridge was built in <the nineties>.", "199X", id="in words"),
    pytest.param("The bridge was built in <the sixties>.", "196X", id="the sixties"),
    pytest.param("The bridge was built in <the 2010s>.", "201X", id="of this century"),
    pytest.param("The bridge was built in <the 19th century>.", "18XX", id="a century in figures"),
    pytest.param(
        "The bridge was built in <the nineteenth century>.", "18XX", id="a century in words"
    ),
    pytest.param("The bridge was built in <the 20th century>.", "19XX", id="the twentieth century"),
    pytest.param(
        "The bridge was built in <the late 17th century>.", "16XX~", id="late in a century"
    ),
    pytest.param("The bridge was built in <the 1800s>.", "18XX", id="a century by its years"),
    pytest.param("A <19th-century> bridge burned.", "18XX", id="before a noun"),
    pytest.param("It was a <1960s> bridge.", "196X", id="a decade before a noun"),
    pytest.param("The bridge closed <last century>.", "19XX", id="last century"),
    pytest.param("It is the longest bridge of <the 21st century>.", "20XX", id="this century"),
    pytest.param(
        "It was built in <the 1920s>, not in <1919>.", ("192X", "1919"), id="a decade and a year"
    ),
    pytest.param("It was built in <the early 20th century>.", "19XX~", id="early in a century"),
    pytest.param(
        "It was built in <the mid-19th century>.", "18XX~", id="in the middle of a century"
    ),
    pytest.param("Romans built it in <the second century>.", "01XX", id="the second"),
    pytest.param("Romans built it in <the 3rd century>.", "02XX", id="the third"),
    pytest.param("The bridge was built in <the 1990’s>.", "199X", id="with an apostrophe"),
    pytest.param("The bridge was built in <the early ’90s>.", "199X~", id="early, short"),
    pytest.param("The bridge was built in <the early 1990s>.", "199X~", id="early"),
    pytest.param("The bridge was built in <the mid-1990s>.", "199X~", id="mid-"),
    pytest.param("The bridge was built in <the late 1890s>.", "189X~", id="late"),
    pytest.param(
        "It was fashionable in <the late 1980s> and <the 1990s>.",
        ("198X~", "199X"),
        id="the latter half of one and another",
    ),
    pytest.param(
        "It was built in <the ’60s> and mended in <the ’80s>.",
        ("196X", "198X"),
        id="two short ones",
    ),
    pytest.param("It was built in <the early sixties>.", "196X~", id="early, in words"),
    pytest.param("The bridge was built in <the ’50s>.", "195X", id="the fifties"),
    pytest.param("The bridge was built in <the ’60s>.", "196X", id="the sixties in figures"),
    pytest.param("The bridge was built in <the ’70s>.", "197X", id="the seventies"),
    pytest.param("The bridge was built in <the late ’60s>.", "196X~", id="late in the sixties"),
    pytest.param("He grew up in <the ’40s>.", "194X", id="the forties"),
    pytest.param("He grew up in <the '30s>.", "193X", id="the thirties with a straight apostrophe"),
    pytest.param(
        "The bridge was built in <the 1990's>.", "199X", id="in full with a straight apostrophe"
    ),
    pytest.param("Romans built it in <the first century>.", "00XX", id="the first"),
]


@pytest.mark.parametrize(("case", "dates"), DECADES)
def test_reads_a_decade_or_a_century(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


SPANS = [
    pytest.param("He was mayor, <2007-2013>.", "2007/2013", id="with a hyphen"),
    pytest.param("He was mayor (<2007–2013>).", "2007/2013", id="with a dash"),
    pytest.param(
        "It was closed from <May to June 2019>.", "2019-05/2019-06", id="months of one year"
    ),
    pytest.param(
        "It was closed from <May 2019 to June 2020>.", "2019-05/2020-06", id="months of two years"
    ),
    pytest.param(
        "It was closed, <October 2019 to March 2020>.",
        "2019-10/2020-03",
        id="over the end of a year",
    ),
    pytest.param(
        "It was closed between <May and July 2019>.", "2019-05/2019-07", id="between two months"
    ),
    pytest.param(
        "It was closed in <May and June 2019>.", "2019-05/2019-06", id="two months of a year"
    ),
    pytest.param(
        "It was closed in <May–June 2019>.", "2019-05/2019-06", id="two months with a dash"
    ),
    pytest.param(
        "It will be closed from <1 to 14 August>.", "2023-08-01/2023-08-14", id="days of a month"
    ),
    pytest.param("It was closed from <March 2020> onwards.", "2020-03", id="but one date is none"),
    pytest.param("The war of <1914–18> destroyed it.", "1914/1918", id="a war"),
    pytest.param("It was built between <1939 and 1945>.", "1939/1945", id="between two years"),
    pytest.param("It was built from <1939 to 1945>.", "1939/1945", id="from a year to a year"),
    pytest.param("He was mayor in <2007–08>.", "2007/2008", id="with a short second year"),
    pytest.param(
        "He was mayor in <2007-08>.", "2007/2008", id="with a hyphen and a short second year"
    ),
    pytest.param("He was mayor from <1999 until 2003>.", "1999/2003", id="until"),
    pytest.param(
        "It will be closed from <Wednesday to Friday>.", "2023-07-12/2023-07-14", id="two weekdays"
    ),
    pytest.param("The <1939-45> war destroyed it.", "1939/1945", id="a war, before the noun"),
]


@pytest.mark.parametrize(("case", "dates"), SPANS)
def test_reads_a_span(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
