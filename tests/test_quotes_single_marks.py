"""Single marks are quotation marks where an article uses them so; else they are apostrophes."""

import pytest
from quoted import quotes_of

BRITISH = ("‘We wait,’ said Lena Holt.", "‘Nobody crosses,’ said David Penn.")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("‘We swim,’ Ada Nash said.", ["We swim,"], id="a sentence"),
        pytest.param("Ada Nash called it ‘a ruin’.", ["a ruin"], id="a fragment before a stop"),
        pytest.param(
            "Ada Nash said: ‘I’ve swum since the ’90s. The boats’ crews don’t care.’",
            ["I’ve swum since the ’90s. The boats’ crews don’t care."],
            id="apostrophes within",
        ),
        pytest.param(
            "‘It is,’ Ada Nash said, ‘the “best” town in the north.’",
            ["It is, the “best” town in the north."],
            id="a quotation of double marks within",
        ),
        pytest.param(
            "The ferrymen’s boats and the voters’ choice were lost.", [], id="only apostrophes"
        ),
        pytest.param(
            "‘We swim home’ was the voters’ choice, Ada Nash said.",
            ["We swim home"],
            id="a fragment before an apostrophe",
        ),
    ],
)
def test_an_article_of_single_marks(text: str, quoted: list[str]) -> None:
    assert [quote.text for quote in quotes_of(*BRITISH, text)[2:]] == quoted


def test_straight_single_marks() -> None:
    quotes = quotes_of("'We wait,' said Lena Holt. 'Don't cross.'", "'We swim,' Ada Nash said.")
    assert [quote.text for quote in quotes] == ["We wait, Don't cross.", "We swim,"]
    assert [quote.speaker for quote in quotes] == ["Lena Holt", "Ada Nash"]


def test_offsets_stand_within_single_marks() -> None:
    first, _ = quotes_of(*BRITISH)
    assert first.spans == ((1, 9),)


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param(
            ("“We wait,” said Lena Holt.", "“We swim,” said Ada Nash.", "It was ‘late,’ and dark."),
            id="an article of double marks",
        ),
        pytest.param(("It was ‘late,’ and dark in the town.",), id="a single pair of marks"),
        pytest.param(
            ("The boats' crews, the ferrymen's, 'tis said, left in the '90s.",),
            id="nothing but apostrophes",
        ),
    ],
)
def test_single_marks_that_quote_nothing(paragraphs: tuple[str, ...]) -> None:
    assert not any("late" in quote.text or "tis" in quote.text for quote in quotes_of(*paragraphs))
