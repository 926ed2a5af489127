"""Apostrophes and inches are no quotation marks; offsets count code points without the marks."""

import pytest
from quoted import quotes_of


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("The ferrymen's boats didn't sail in the '90s.", [], id="apostrophes"),
        pytest.param(
            "The voters' bridge and the drivers' road are closed.", [], id="plural owners"
        ),
        pytest.param(
            "The voters' choice is clear, “the drivers' bridge won't do,” said Lena Holt.",
            ["the drivers' bridge won't do,"],
            id="apostrophes outside and inside of a quotation",
        ),
        pytest.param(
            "“Rock ’n’ roll isn’t the drivers’ music,” said Lena Holt.",
            ["Rock ’n’ roll isn’t the drivers’ music,"],
            id="curly apostrophes within a quotation",
        ),
        pytest.param("David Penn, 6'2\", crossed the bridge.", [], id="feet and inches"),
        pytest.param(
            "David Penn, who is 6'2\", said “the railing is far too low.”",
            ["the railing is far too low."],
            id="feet and inches before a curly quotation",
        ),
        pytest.param(
            'David Penn, who is 6\'2", said "the railing is far too low."',
            ["the railing is far too low."],
            id="feet and inches before a straight quotation",
        ),
        pytest.param('A 13" screen shows the river and a 15" one the road.', [], id="inches"),
        pytest.param(
            '"The 13" screen is broken," said Lena Holt.',
            ['The 13" screen is broken,'],
            id="inches within straight marks",
        ),
        pytest.param(
            "“He is 6'2\" tall,” said Lena Holt.",
            ["He is 6'2\" tall,"],
            id="feet and inches within curly marks",
        ),
        pytest.param(
            'Lena Holt said "the last year we were happy was 2013" and left.',
            ["the last year we were happy was 2013"],
            id="but a mark behind a number may close",
        ),
        pytest.param(
            'Lena Holt said "we counted 13".', ["we counted 13"], id="at a sentence's end too"
        ),
    ],
)
def test_what_looks_like_a_mark(text: str, quoted: list[str]) -> None:
    assert [quote.text for quote in quotes_of(text)] == quoted


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param("“We wait,” said Lena Holt.", [((1, 9),)], id="one character for a mark"),
        pytest.param("``We wait,'' said Lena Holt.", [((2, 10),)], id="two characters for a mark"),
        pytest.param(
            "“ We wait, ” said Lena Holt.", [((2, 10),)], id="without spaces at the marks"
        ),
        pytest.param(
            "🚢 “We wait,” said Lena Holt.", [((3, 11),)], id="one code point for an emoji"
        ),
        pytest.param(
            "“We wait,” said Lena Holt. “We wait,” said David Penn.",
            [((1, 9),), ((28, 36),)],
            id="the same words twice, each where they stand",
        ),
    ],
)
def test_offsets(text: str, spans: list[tuple[tuple[int, int], ...]]) -> None:
    assert [quote.spans for quote in quotes_of(text)] == spans
