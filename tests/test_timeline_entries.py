"""The entries of a timeline: each event once, in the order of time, and whether it is to come."""

import pytest
from timed import article_of, told

from nato_reader import Event, extract_events


def entries(*paragraphs: str) -> tuple[Event, ...]:
    return extract_events(article_of("\n\n".join(paragraphs)))


SAME = [
    (
        "The bridge at Varn collapsed in 1987.",
        "In <1987> the bridge at Varn collapsed.",
    ),
    (
        "The bridge at Varn collapsed in 1987.",
        "The bridge at Varn collapsed in <1987>, killing nine people.",
    ),
    (
        "Lena Holt resigned on Friday.",
        "Mayor Lena Holt resigned on <Friday> after eight years.",
    ),
    ("The two companies will merge in 2025.", "In <2025>, the two companies will merge."),
    ("A ferry sank off Norvik on July 7.", "The ferry sank off Norvik on <Friday>."),
    (
        "Two men were arrested on Sunday, police said.",
        "Police said two men were arrested on <Sunday>.",
    ),
]


@pytest.mark.parametrize(
    ("first", "second"), [pytest.param(*case, id=" / ".join(case)) for case in SAME]
)
def test_an_event_told_twice_is_one_entry(first: str, second: str) -> None:
    [event] = entries(first, "Nobody knows why.", second)
    [again] = event.also
    start = second.index("<")
    assert (event.paragraph, again.paragraph) == (1, 3)
    assert (again.start, again.end) == (start, second.index(">") - 1)


OTHERS = [
    ("The bridge at Varn collapsed in 1987.", "Lena Holt was born in 1987."),
    ("Lena Holt resigned on Friday.", "A ferry sank off Norvik on Friday."),
    ("The bridge at Varn collapsed in 1987.", "The bridge at Varn collapsed in 1988."),
    ("The mine at Norvik opened in 1990.", "The mine at Norvik closed in 1990."),
    ("Lena Holt was elected in 2015.", "Otto Brandt was elected in 2015."),
]


@pytest.mark.parametrize(
    ("first", "second"), [pytest.param(*case, id=" / ".join(case)) for case in OTHERS]
)
def test_two_events_are_two_entries(first: str, second: str) -> None:
    assert [(event.paragraph, event.also) for event in entries(first, second)] == [(1, ()), (2, ())]


ORDERS = [
    pytest.param(
        ("The mine closed in 2015.", "The mine opened in 1890."),
        ["1890", "2015"],
        id="against the text",
    ),
    pytest.param(
        ("The mine opened in 1890 and closed in 1975; Holt was born in 1961.",),
        ["1890", "1961", "1975"],
        id="within a sentence",
    ),
    pytest.param(
        ("The ferry sank on Friday.", "The law changes next year.", "The dam broke in 1962."),
        ["1962", "2023-07-07", "2024"],
        id="past and to come",
    ),
    pytest.param(
        ("The ferry sank on May 3, 2019.", "Holt was elected in 2019."),
        ["2019", "2019-05-03"],
        id="a year before its days",
    ),
    pytest.param(
        (
            "The first ship left on January 1, 1990.",
            "Two mines opened in January 1990.",
            "Holt moved to Oslo in 1990.",
            "Most shops closed in the 1990s.",
        ),
        ["199X", "1990", "1990-01", "1990-01-01"],
        id="a decade before its years",
    ),
    pytest.param(
        ("The second fire came on May 4, 2019.", "The fair lasted from May 3 to May 5, 2019."),
        ["2019-05-03/2019-05-05", "2019-05-04"],
        id="a span by its start",
    ),
]


@pytest.mark.parametrize(("paragraphs", "dates"), ORDERS)
def test_events_are_sorted_by_start_and_coarser_before_finer(
    paragraphs: tuple[str, ...], dates: list[str]
) -> None:
    assert [event.date for event in entries(*paragraphs)] == dates


FUTURE = [
    "Building will start next week.",
    "The vote is scheduled for July 20.",
    "The bridge will reopen later this year.",
    "The court will rule on Friday.",
    "The fair opens on Saturday.",
    "A summit is planned for October.",
    "The company plans to close the plant in 2025.",
    "The new law takes effect on January 1, 2024.",
    "The council will vote on Tuesday.",
    "The council will vote today.",
    "The ferry is to be sold next month.",
    "The bridge is expected to reopen in September.",
    "Holt is due in court on Thursday.",
]
PAST = [
    "The bridge collapsed in 1987.",
    "The court ruled on Friday.",
    "Building started last week.",
    "The council voted on Tuesday to close the library.",
    "The council voted today.",
    "The law was to take effect in 2010.",
    "Two mines have closed this year.",
    "The bridge collapsed earlier this month.",
]


@pytest.mark.parametrize(
    ("case", "future"),
    [
        *(pytest.param(case, True, id=case) for case in FUTURE),
        *(pytest.param(case, False, id=case) for case in PAST),
    ],
)
def test_what_is_still_to_come_is_marked(case: str, future: bool) -> None:
    assert [event.future for event in told(case)] == [future]
