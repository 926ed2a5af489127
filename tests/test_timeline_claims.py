"""What somebody says of a date is told as a claim; the day on which they say so is no event."""

import pytest
from timed import dated, read_case, told

HOLT = "Lena Holt"

CLAIMS = [
    # before the claim
    ("Lena Holt said that the bridge will reopen next year.", "the bridge will reopen next year"),
    ("Lena Holt said the bridge would reopen next year.", "the bridge would reopen next year"),
    ("Lena Holt says the bridge will reopen next year.", "the bridge will reopen next year"),
    ("Lena Holt said she was born in 1961.", "she was born in 1961"),
    (
        "Lena Holt added that the toll was abolished in 2016.",
        "the toll was abolished in 2016",
    ),
    (
        "Lena Holt claimed that the bank knew of the loss in 2015.",
        "the bank knew of the loss in 2015",
    ),
    (
        "Lena Holt told the council the bridge was closed in 2016.",
        "the bridge was closed in 2016",
    ),
    (
        "Lena Holt, the mayor of Varn, said the toll was abolished in 2016.",
        "the toll was abolished in 2016",
    ),
    (
        "Lena Holt said the bridge, which opened in 1951, was unsafe.",
        "the bridge, which opened in 1951",
    ),
    # behind it, and within
    ("The bridge will reopen next year, Lena Holt said.", "The bridge will reopen next year"),
    ("The bridge will reopen next year, said Lena Holt.", "The bridge will reopen next year"),
    (
        "The bridge, Lena Holt said, will reopen next year.",
        "The bridge … will reopen next year",
    ),
    (
        "The bank knew of the loss in 2015, Lena Holt claims.",
        "The bank knew of the loss in 2015",
    ),
    # according to
    (
        "According to Lena Holt, the bridge will reopen next year.",
        "the bridge will reopen next year",
    ),
    (
        "The bridge will reopen next year, according to Lena Holt.",
        "The bridge will reopen next year",
    ),
    (
        "Norvik Oil, according to Lena Holt, bought the mill in 2001.",
        "Norvik Oil … bought the mill in 2001",
    ),
    # in quotation marks
    (
        "“My father built this house in 1938,” Lena Holt said.",
        "My father built this house in 1938",
    ),
    (
        '"My father built this house in 1938," Lena Holt said.',
        "My father built this house in 1938",
    ),
    (
        "“We will open a plant in Varn in 2025,” said Lena Holt.",
        "We will open a plant in Varn in 2025",
    ),
    (
        "Lena Holt said: “We opened the first plant in 1998.”",
        "We opened the first plant in 1998",
    ),
    (
        "“The river rose on Sunday,” Lena Holt said. “It took the bridge with it.”",
        "The river rose on Sunday",
    ),
    # beside the day on which it was said
    (
        "Lena Holt said on Monday that the toll will rise next year.",
        "the toll will rise next year",
    ),
    (
        "On Monday, Lena Holt said the bridge will reopen next year.",
        "the bridge will reopen next year",
    ),
    (
        "Lena Holt told reporters on Monday that the bridge will reopen next year.",
        "the bridge will reopen next year",
    ),
]

OTHERS = [
    (
        "Police said two men were arrested on Sunday.",
        [("two men were arrested on Sunday", "Police")],
    ),
    (
        "Two men were arrested on Sunday, police said.",
        [("Two men were arrested on Sunday", "police")],
    ),
    (
        "Officials say the bridge was closed in 2016.",
        [("the bridge was closed in 2016", "Officials")],
    ),
    (
        "Norvik Oil said it will open a plant in Varn in 2025.",
        [("it will open a plant in Varn in 2025", "Norvik Oil")],
    ),
    (
        "Karl Brandt, a spokesman for Norvik Oil, said the plant will open in 2025.",
        [("the plant will open in 2025", "Karl Brandt")],
    ),
    (
        "The plant will open in 2025, said Karl Brandt, a spokesman for Norvik Oil.",
        [("The plant will open in 2025", "Karl Brandt")],
    ),
    (
        "Lena Holt said the mine opened in 1890 and closed in 1975.",
        [("the mine opened in 1890", HOLT), ("the mine … closed in 1975", HOLT)],
    ),
    # what the reporter tells beside a claim
    (
        "Lena Holt, who became mayor in 2019, said the bridge was unsafe.",
        [("Lena Holt, who became mayor in 2019", None)],
    ),
    (
        "The dam broke on Sunday, and Lena Holt said nobody was hurt.",
        [("The dam broke on Sunday", None)],
    ),
]


@pytest.mark.parametrize(
    ("case", "claims"),
    [
        *(pytest.param(case, [(text, HOLT)], id=case) for case, text in CLAIMS),
        *(pytest.param(case, claims, id=case) for case, claims in OTHERS),
    ],
)
def test_what_somebody_claims_is_told_without_the_saying(
    case: str, claims: list[tuple[str, str | None]]
) -> None:
    assert [(event.event, event.claimed_by) for event in told(case)] == claims


SAID = [
    "Lena Holt said on <Monday> that the bridge was unsafe.",
    "Lena Holt said <Monday> the bridge was unsafe.",
    "Lena Holt told reporters on <Monday> that the road is closed.",
    "“The road is closed,” Lena Holt said on <Monday>.",
    "“It is unsafe,” said Lena Holt on <Monday>.",
    "The road is closed, police said on <Monday>.",
    "The road is closed, Lena Holt told the Varn Times on <Friday>.",
    "Lena Holt added on <Monday> that nobody was hurt.",
    "Lena Holt wrote on Twitter on <Monday> that the road is closed.",
    "On <Monday>, Lena Holt said the bridge was unsafe.",
    "In a statement on <Monday>, Norvik Oil said it had no plans to sell.",
    "Speaking in Varn on <Monday>, Lena Holt said the road was closed.",
    "The Varn Times reported on <Sunday> that the bridge is unsafe.",
]


@pytest.mark.parametrize("case", SAID)
def test_the_day_of_saying_is_no_event(case: str) -> None:
    _, words = read_case(case)
    assert [expression for expression, _ in dated(case)] == words
    assert told(case) == []


ACTS = [
    "Lena Holt announced on Monday that the bridge would close.",
    "Norvik Oil announced last week that it would cut 300 jobs.",
    "A judge ordered on Friday that the mine be closed.",
    "The court ruled on Friday that the tax was illegal.",
    "A court on Monday ruled that the tax was illegal.",
    "Health officials warned on Monday that the water was unsafe.",
    "Varn declared a state of emergency on Sunday.",
    "The two sides agreed on Saturday to end the strike.",
    "The council voted on Monday to close the library.",
    "Lena Holt told the army on Monday to leave Varn.",
]


@pytest.mark.parametrize("case", ACTS)
def test_to_announce_to_order_to_rule_and_to_warn_are_events(case: str) -> None:
    [event] = told(case)
    assert (event.event, event.claimed_by) == (case.removesuffix("."), None)
