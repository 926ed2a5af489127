"""Which dates a timeline leaves out, and beside each the like that it keeps."""

import pytest
from timed import dated, marked, told

LEFT_OUT = [
    # the present
    "Prices are high today.",
    "Lena Holt now lives in Oslo.",
    "Many families are struggling this year.",
    "Bread is dearer these days.",
    # what a page says of itself
    "© 2023 Varn Times. All rights reserved.",
    "Copyright 2023 The Varn Times",
    "Copyright © 2021 by Norvik Press. All rights reserved.",
    "Updated July 11, 2023",
    "Last updated: July 10, 2023 at 9:14 a.m.",
    "Published July 10, 2023 9:30 a.m.",
    "First published on 10 July 2023",
    "LONDON, July 11 (AP) -- The bridge at Varn is unsafe.",
    "VARN, July 10 (Reuters) - The bridge at Varn is unsafe.",
    "OSLO — July 11 — The bridge at Varn is unsafe.",
    # what a figure is compared with
    "Profit rose 4 percent from a year earlier.",
    "Sales fell to 3 million euros, compared with 5 million in the same quarter last year.",
    # hours, durations and what recurs
    "The doors open at 9 a.m. and close at noon.",
    "The talks lasted three days.",
    "The prisoners were held for two years.",
    "The market opens every Friday.",
    "The committee meets monthly.",
    "Shares fell to a five-year low.",
    "The train leaves daily for Oslo.",
]


@pytest.mark.parametrize("case", LEFT_OUT)
def test_the_timeline_leaves_out(case: str) -> None:
    assert told(case) == []


KEPT = [
    ("A bomb exploded in Varn <today>.", "2023-07-11"),
    ("The bridge will close <this year>.", "2023"),
    ("Three mines have closed <this year>.", "2023"),
    ("The book was published in <2019>.", "2019"),
    ("The app was last updated in <March 2021>.", "2021-03"),
    ("Updated rules took effect on <July 1>.", "2023-07-01"),
    ("The copyright law of Norvik was passed in <1998>.", "1998"),
    ("LONDON, July 11 (AP) -- The bridge at Varn collapsed on <Sunday>.", "2023-07-09"),
    ("The dam broke <two years ago>.", "2021"),
    ("The council met at <9 a.m. on Friday>.", "2023-07-07"),
    ("The river rose <overnight on Sunday>.", "2023-07-09"),
    ("A ferry sank off Norvik <last Thursday>.", "2023-07-06"),
    ("The fair was held on <July 8 and 9>.", "2023-07-08/2023-07-09"),
    ("In <September> the two brothers sold the mill.", "2022-09"),
    ("In <the spring of 2019>, the river rose by nine feet.", "2019-21"),
    ("Most shops closed in <the 1990s>.", "199X"),
    ("Varn lost its railway in <the 1960s>.", "196X"),
]


@pytest.mark.parametrize(("case", "date"), [pytest.param(*case, id=case[0]) for case in KEPT])
def test_the_timeline_keeps(case: str, date: str) -> None:
    assert [(event.expression, event.date) for event in told(case)] == marked(case, date)


LISTED = [
    ("Rents are high <today>.", ("2023-07-11",)),
    ("Many farms are struggling <this year>.", ("2023",)),
    ("OSLO, <July 11> (AP) -- The bridge at Varn is unsafe.", ("2023-07-11",)),
    ("Copyright <2021> Varn Times", ("2021",)),
    ("Updated <July 10, 2023>", ("2023-07-10",)),
    ("The mine closed in <2015> and opened in <1890>.", ("2015", "1890")),
    ("The dam broke in <1987>. In <1987> the dam broke.", ("1987", "1987")),
    (
        "Lena Holt said on <Monday> that the bridge will reopen <next year>.",
        ("2023-07-10", "2024"),
    ),
]


@pytest.mark.parametrize(("case", "dates"), [pytest.param(*case, id=case[0]) for case in LISTED])
def test_all_expressions_are_listed_in_text_order(case: str, dates: tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


@pytest.mark.parametrize(
    ("case", "dates"),
    [
        pytest.param("The dam broke on Sunday.", [], id="a weekday"),
        pytest.param("The dam broke last year.", [], id="last year"),
        pytest.param("The dam broke yesterday.", [], id="yesterday"),
        pytest.param("The dam broke on July 9, 2023.", ["2023-07-09"], id="but not a full date"),
    ],
)
def test_without_a_publication_date_relative_dates_are_no_events(
    case: str, dates: list[str]
) -> None:
    assert [event.date for event in told(case, None)] == dates


UNUSUAL = [
    (
        "🌊 The river rose on <Sunday> — “the worst flood since <1953>,” said Lena Holt.",
        ("2023-07-09", "1953"),
    ),
    (
        "Élysée guests met in <2019>, in <May 2020> and on <July 8 and 9, 2021>.",
        ("2019", "2020-05", "2021-07-08/2021-07-09"),
    ),
    (
        "On <Friday,\u00a0July\u00a07>, the dam broke; on <Sunday> it was mended.",
        ("2023-07-07", "2023-07-09"),
    ),
]


@pytest.mark.parametrize(("case", "dates"), [pytest.param(*case, id=case[0]) for case in UNUSUAL])
def test_offsets_count_code_points(case: str, dates: tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
