"""Whether a bare weekday, month or day of a month is past or to come, by the words around it."""

import pytest
from timed import dated, marked

COMING = [
    pytest.param("The trial is set for <September>.", "2023-09", id="set for"),
    pytest.param(
        "The trial is scheduled to begin in <August>.", "2023-08", id="scheduled to begin"
    ),
    pytest.param(
        "The trial is scheduled to begin on <August 7>.", "2023-08-07", id="a day that is scheduled"
    ),
    pytest.param("The bridge will open on <August 7>.", "2023-08-07", id="a day that will be"),
    pytest.param("The bridge will open in <August>.", "2023-08", id="the month next to come"),
    pytest.param("The toll will rise from <Monday>.", "2023-07-17", id="from"),
    pytest.param("The deadline is <Friday>.", "2023-07-14", id="a deadline"),
    pytest.param("They have until <Friday> to pay.", "2023-07-14", id="have until"),
    pytest.param("They must pay by <Friday>.", "2023-07-14", id="must, by"),
    pytest.param("“I’ll be there <Sunday>,” she said.", "2023-07-16", id="I'll"),
    pytest.param("She says she will resign on <Friday>.", "2023-07-14", id="says she will"),
    pytest.param("He agreed to meet them on <Friday>.", "2023-07-14", id="agreed to meet"),
    pytest.param("He promised to resign by <Friday>.", "2023-07-14", id="promised to"),
    pytest.param("The mayor said she may resign on <Friday>.", "2023-07-14", id="may"),
    pytest.param("The court is likely to rule on <Thursday>.", "2023-07-13", id="is likely to"),
    pytest.param(
        "The court has yet to rule; it will on <Thursday>.", "2023-07-13", id="a second clause"
    ),
    pytest.param("The next hearing is on <Thursday>.", "2023-07-13", id="the next of a kind"),
    pytest.param("A hearing is scheduled for <Friday>.", "2023-07-14", id="a hearing is scheduled"),
    pytest.param(
        "The strike, which begins on <Friday>, will last two days.",
        "2023-07-14",
        id="a clause in the present",
    ),
    pytest.param("The bridge will open on <March 3>.", "2024-03-03", id="a day of next year"),
    pytest.param("The bridge is expected to open in <October>.", "2023-10", id="is expected to"),
    pytest.param("The bridge is to open in <October>.", "2023-10", id="is to"),
    pytest.param("The city plans to open the bridge in <October>.", "2023-10", id="plans to"),
    pytest.param("The bridge won’t open before <October>.", "2023-10", id="won't"),
    pytest.param("The bridge is due to open in <October>.", "2023-10", id="is due to"),
    pytest.param(
        "The parties are campaigning ahead of <October>’s election.",
        "2023-10",
        id="ahead of an election",
    ),
    pytest.param("The bridge will open by <October>.", "2023-10", id="by"),
    pytest.param("The toll will rise beginning <Monday>.", "2023-07-17", id="beginning"),
    pytest.param("The mayor could resign on <Friday>.", "2023-07-14", id="could"),
]


@pytest.mark.parametrize(("case", "dates"), COMING)
def test_reads_as_to_come(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


PAST = [
    pytest.param("The deadline was <Friday>.", "2023-07-07", id="a deadline that was"),
    pytest.param("He resigned on <Friday>.", "2023-07-07", id="a simple past"),
    pytest.param("He had resigned on <Friday>.", "2023-07-07", id="a past perfect"),
    pytest.param("He was to blame, she said on <Friday>.", "2023-07-07", id="was to blame"),
    pytest.param("He has not been seen since <Friday>.", "2023-07-07", id="a perfect with since"),
    pytest.param(
        "She said on <Friday> that she would resign.", "2023-07-07", id="a past beside would"
    ),
    pytest.param(
        "She announced on <Friday> plans to resign.", "2023-07-07", id="a past beside plans to"
    ),
    pytest.param(
        "The mayor, who resigned on <Friday>, will speak again.",
        "2023-07-07",
        id="a past within a clause to come",
    ),
    pytest.param(
        "The talks that ended on <Friday> will go on.",
        "2023-07-07",
        id="a past within a relative clause",
    ),
    pytest.param(
        "The mayor was seen leaving on <Friday>.", "2023-07-07", id="a past with a participle"
    ),
    pytest.param("The strike began in <August>.", "2022-08", id="a month later in the year"),
    pytest.param("The bridge was damaged in <September>.", "2022-09", id="a passive"),
    pytest.param("The bridge, damaged in <September>, is closed.", "2022-09", id="a participle"),
    pytest.param(
        "A fire in <October> damaged the bridge.", "2022-10", id="between a noun and its past verb"
    ),
    pytest.param("The bridge was shut after <October>’s storm.", "2022-10", id="after a storm"),
    pytest.param(
        "A poll released <Monday> shows him ahead.",
        "2023-07-10",
        id="a participle before a present verb",
    ),
    pytest.param(
        "The bridge, which closed <Monday>, is old.",
        "2023-07-10",
        id="a past within a clause of the present",
    ),
    pytest.param("The strike began on <August 7>.", "2022-08-07", id="a day later in the year"),
]


@pytest.mark.parametrize(("case", "dates"), PAST)
def test_reads_as_past(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)


BOTH = [
    pytest.param(
        "He resigned on <Friday> and will leave on <Saturday>.",
        ("2023-07-07", "2023-07-15"),
        id="past and to come",
    ),
    pytest.param(
        "She said <Sunday> that she will speak on <Thursday>.",
        ("2023-07-09", "2023-07-13"),
        id="what was said and what will be",
    ),
    pytest.param(
        "It closed in <March> and will reopen in <September>.",
        ("2023-03", "2023-09"),
        id="two months",
    ),
    pytest.param(
        "The strike began <Monday> and will end <Friday>.",
        ("2023-07-10", "2023-07-14"),
        id="a beginning and an end",
    ),
]


@pytest.mark.parametrize(("case", "dates"), BOTH)
def test_reads_each_by_its_own_verb(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
