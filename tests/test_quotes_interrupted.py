"""A quotation that its attribution interrupts is one quotation of two spans."""

import pytest
from quoted import quotes_of


@pytest.mark.parametrize(
    ("text", "joined", "spans"),
    [
        pytest.param(
            "“We wait,” she said. “Nobody crosses.”",
            "We wait, Nobody crosses.",
            ((1, 9), (22, 37)),
            id="a sentence goes on as another",
        ),
        pytest.param(
            "“We wait,” she said, “for the boats.”",
            "We wait, for the boats.",
            ((1, 9), (22, 36)),
            id="a sentence goes on as itself",
        ),
        pytest.param(
            '"We wait?" asked Lena Holt. "Nobody crosses?"',
            "We wait? Nobody crosses?",
            ((1, 9), (29, 44)),
            id="two questions",
        ),
        pytest.param(
            "“We wait,” said Lena Holt, 59, of Eastmere. “Nobody crosses.”",
            "We wait, Nobody crosses.",
            ((1, 9), (45, 60)),
            id="a long attribution",
        ),
        pytest.param(
            "The gate is shut. “We wait,” she said. “Nobody crosses.”",
            "We wait, Nobody crosses.",
            ((19, 27), (40, 55)),
            id="behind another sentence",
        ),
    ],
)
def test_interrupted(text: str, joined: str, spans: tuple[tuple[int, int], ...]) -> None:
    (quote,) = quotes_of("Lena Holt came.", text)
    assert (quote.text, quote.spans) == (joined, spans)
    assert (quote.speaker, quote.kind, quote.paragraph) == ("Lena Holt", "direct", 2)


@pytest.mark.parametrize(
    ("paragraphs", "quoted"),
    [
        pytest.param(
            ("“We wait,” said Lena Holt. “We swim,” said David Penn.",),
            ["We wait,", "We swim,"],
            id="two persons",
        ),
        pytest.param(
            ("“We wait,” said Lena Holt. “We swim,” she added.",),
            ["We wait,", "We swim,"],
            id="two attributions of one person",
        ),
        pytest.param(
            ("“We wait,” said Lena Holt. She shut the gate. “Nobody crosses.”",),
            ["We wait,", "Nobody crosses."],
            id="a sentence between",
        ),
        pytest.param(
            ("“We wait,” said Lena Holt.", "“Nobody crosses.”"),
            ["We wait,", "Nobody crosses."],
            id="two paragraphs",
        ),
        pytest.param(
            ("Lena Holt said: “We wait.” “Nobody crosses,” said David Penn.",),
            ["We wait.", "Nobody crosses,"],
            id="an attribution before and another behind",
        ),
        pytest.param(
            ("“We wait,” Lena Holt said, calling the bridge “a danger to all.”",),
            ["We wait,", "a danger to all."],
            id="a fragment with a cue of its own",
        ),
    ],
)
def test_not_interrupted(paragraphs: tuple[str, ...], quoted: list[str]) -> None:
    assert [quote.text for quote in quotes_of(*paragraphs)] == quoted
