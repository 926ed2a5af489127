"""Days in all their written forms: what each names."""

import pytest
from timed import dated, marked

DAYS = [
    pytest.param("The bridge opened on <July 11, 2021>.", "2021-07-11", id="the American way"),
    pytest.param("The bridge opened on <11 July 2021>.", "2021-07-11", id="the British way"),
    pytest.param(
        "The bridge opened on <11 July, 2021>.", "2021-07-11", id="the British way with a comma"
    ),
    pytest.param("The bridge opened on <July 11 2021>.", "2021-07-11", id="without the comma"),
    pytest.param(
        "The bridge opened on <the 11th of July 2021>.",
        "2021-07-11",
        id="the eleventh of a month, with the year",
    ),
    pytest.param(
        "The bridge opened on <the 11th of March>.",
        "2023-03-11",
        id="the eleventh of a month, without",
    ),
    pytest.param(
        "The bridge opened on <March 3rd>.", "2023-03-03", id="an ordinal behind the month"
    ),
    pytest.param(
        "The bridge opened on <March 1st, 2021>.",
        "2021-03-01",
        id="an ordinal behind the month, and the year",
    ),
    pytest.param(
        "The bridge opened on <the 2nd of May>.",
        "2023-05-02",
        id="may is a month after an ordinal and of",
    ),
    pytest.param(
        "The bridge opened on <22nd May 2021>.", "2021-05-22", id="an ordinal before the month"
    ),
    pytest.param(
        "The bridge opened on <Jan. 5, 2021>.",
        "2021-01-05",
        id="an abbreviated month with its full stop",
    ),
    pytest.param(
        "The bridge opened on <Sept. 9, 2021>.", "2021-09-09", id="Sept with its full stop"
    ),
    pytest.param(
        "The bridge opened on <5 Dec 2021>.",
        "2021-12-05",
        id="an abbreviated month without a full stop",
    ),
    pytest.param(
        "The bridge opened on <Feb. 28>.", "2023-02-28", id="an abbreviated month without a year"
    ),
    pytest.param(
        "The bridge opened on <Monday, July 10>.", "2023-07-10", id="a weekday and a date"
    ),
    pytest.param(
        "The bridge opened on <Monday, July 10, 2023>.",
        "2023-07-10",
        id="a weekday, a date and a year",
    ),
    pytest.param(
        "The bridge opened on <Monday 10 July>.",
        "2023-07-10",
        id="a weekday and a date the British way",
    ),
    pytest.param(
        "The bridge opened on <Monday 10th July>.",
        "2023-07-10",
        id="a weekday and an ordinal the British way",
    ),
    pytest.param(
        "The bridge opened on <Monday, 10 July 2023>.",
        "2023-07-10",
        id="a weekday, a British date and a year",
    ),
    pytest.param(
        "The bridge opens on <Tues., Jul. 18>.",
        "2023-07-18",
        id="a weekday and a month abbreviated",
    ),
    pytest.param(
        "The bridge opened on <Mon., July 10>.", "2023-07-10", id="an abbreviated weekday"
    ),
    pytest.param("The bridge opened on <Thurs., May 4>.", "2023-05-04", id="Thurs and May"),
    pytest.param("The bridge opened on <2021-07-11>.", "2021-07-11", id="in ISO form"),
    pytest.param(
        "The bridge opened on <11/07/2021>.",
        "2021-11-07",
        id="ambiguous in figures: the month first",
    ),
    pytest.param(
        "The bridge opened on <13/07/2021>.",
        "2021-07-13",
        id="in figures, where only the day can come first",
    ),
    pytest.param("The bridge opened on <7/11/2021>.", "2021-07-11", id="in figures without zeros"),
    pytest.param(
        "The bridge opened on <07/13/2021>.",
        "2021-07-13",
        id="in figures, where only the month can come first",
    ),
    pytest.param("The bridge opened on <7/4/99>.", "1999-07-04", id="in figures with a short year"),
    pytest.param(
        "The bridge opened on <13.07.2021>.", "2021-07-13", id="in figures with full stops"
    ),
    pytest.param("The bridge opened on <February 29, 2020>.", "2020-02-29", id="a leap day"),
    pytest.param("On <July 4, 1976>, the bridge opened.", "1976-07-04", id="at the beginning"),
    pytest.param(
        "The mayor’s <July 8> speech drew a crowd.",
        "2023-07-08",
        id="after a typographic possessive",
    ),
    pytest.param(
        "(The bridge opened <July 8>.)", "2023-07-08", id="in parentheses, without a preposition"
    ),
    pytest.param("The bridge – closed since <8 July> – is old.", "2023-07-08", id="between dashes"),
    pytest.param("The bridge opened on <JULY 8, 2021>.", "2021-07-08", id="in capitals"),
    pytest.param("Lena Holt, born <May 6, 1951>, built it.", "1951-05-06", id="of a birth"),
    pytest.param(
        "Lena Holt (born <6 May 1951>) built it.", "1951-05-06", id="of a birth, in parentheses"
    ),
    pytest.param("He died on <30 June, 1914> in Narva.", "1914-06-30", id="of a death long ago"),
    pytest.param(
        "The bridge opened on <July 8th>, the mayor said.", "2023-07-08", id="before an attribution"
    ),
    pytest.param("The letter is dated <8 June>.", "2023-06-08", id="of a letter"),
    pytest.param("The <July 8> opening drew a crowd.", "2023-07-08", id="before a noun"),
]


@pytest.mark.parametrize(("case", "dates"), DAYS)
def test_reads_a_day(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


TWO_DAYS = [
    pytest.param("They met on <July 8 and 9>.", "2023-07-08/2023-07-09", id="two days of a month"),
    pytest.param(
        "They will meet on <July 12 and 13>.", "2023-07-12/2023-07-13", id="two days to come"
    ),
    pytest.param(
        "They met on <8 and 9 July>.", "2023-07-08/2023-07-09", id="two days the British way"
    ),
    pytest.param("They met on <July 4-6>.", "2023-07-04/2023-07-06", id="with a hyphen"),
    pytest.param(
        "They met on <July 4–6, 2021>.", "2021-07-04/2021-07-06", id="with a dash and a year"
    ),
    pytest.param(
        "They met on <4–6 July 2021>.", "2021-07-04/2021-07-06", id="with a dash the British way"
    ),
    pytest.param("They met from <July 4 to 6>.", "2023-07-04/2023-07-06", id="with to"),
    pytest.param(
        "They met from <July 4 through July 6>.", "2023-07-04/2023-07-06", id="with through"
    ),
    pytest.param(
        "They met from <July 30 to August 2, 2021>.",
        "2021-07-30/2021-08-02",
        id="over the end of a month",
    ),
    pytest.param(
        "They met between <July 4 and July 6>.", "2023-07-04/2023-07-06", id="between two days"
    ),
    pytest.param(
        "They met from <30 July to 2 August 2021>.",
        "2021-07-30/2021-08-02",
        id="over the end of a month, British",
    ),
    pytest.param(
        "They met from <December 30, 2020, to January 2, 2021>.",
        "2020-12-30/2021-01-02",
        id="over the end of a year",
    ),
]


@pytest.mark.parametrize(("case", "dates"), TWO_DAYS)
def test_reads_days_that_belong_together(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
