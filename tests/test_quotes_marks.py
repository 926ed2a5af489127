"""Where a quotation begins and ends: marks of every kind, and what only looks like one."""

import pytest
from quoted import quotes_of


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param(
            '"The bridge is closed," said Lena Holt.',
            ["The bridge is closed,"],
            id="straight marks",
        ),
        pytest.param(
            "“The bridge is closed,” said Lena Holt.", ["The bridge is closed,"], id="curly marks"
        ),
        pytest.param(
            '“The bridge is closed," said Lena Holt.',
            ["The bridge is closed,"],
            id="opened curly, closed straight",
        ),
        pytest.param(
            '"The bridge is closed,” said Lena Holt.',
            ["The bridge is closed,"],
            id="opened straight, closed curly",
        ),
        pytest.param(
            'Lena Holt said: “We wait." David Penn said: "We swim.”',
            ["We wait.", "We swim."],
            id="two pairs, each mixed",
        ),
        pytest.param(
            "Lena Holt called the plan “abhorrent“ and left.",
            ["abhorrent"],
            id="the closing mark typed backwards",
        ),
        pytest.param(
            "”The bridge is closed,” said Lena Holt.",
            ["The bridge is closed,"],
            id="the opening mark typed backwards",
        ),
        pytest.param(
            "”The bridge is closed,“ said Lena Holt. “We wait,” said David Penn.",
            ["The bridge is closed,", "We wait,"],
            id="both typed backwards, the next pair rightly",
        ),
        pytest.param(
            "``The bridge is closed,'' said Lena Holt.",
            ["The bridge is closed,"],
            id="two grave accents and two apostrophes",
        ),
        pytest.param(
            "''The bridge is closed,'' said Lena Holt.",
            ["The bridge is closed,"],
            id="two apostrophes on both sides",
        ),
        pytest.param(
            "„The bridge is closed,“ said Lena Holt.",
            ["The bridge is closed,"],
            id="a low mark before, a high one behind",
        ),
        pytest.param(
            "«The bridge is closed,» said Lena Holt.", ["The bridge is closed,"], id="guillemets"
        ),
        pytest.param(
            "«\u00a0The bridge is closed,\u00a0» said Lena Holt.",
            ["The bridge is closed,"],
            id="guillemets with spaces, which are not quoted",
        ),
        pytest.param(
            "(“The bridge is closed,” said Lena Holt.)",
            ["The bridge is closed,"],
            id="marks behind a bracket",
        ),
        pytest.param(
            "Lena Holt said—“The bridge is closed”—and left.",
            ["The bridge is closed"],
            id="marks between dashes without spaces",
        ),
        pytest.param(
            "“[The bridge] is … closed (for now),” said Lena Holt.",
            ["[The bridge] is … closed (for now),"],
            id="brackets and ellipses are kept",
        ),
        pytest.param(
            "“... and then it was closed ...” said Lena Holt.",
            ["... and then it was closed ..."],
            id="ellipses at both ends are kept",
        ),
        pytest.param('Lena Holt said "" and left.', [], id="nothing between the marks is no quote"),
        pytest.param("The bridge is closed, said Lena Holt.", [], id="no marks, no quotation"),
    ],
)
def test_marks(text: str, quoted: list[str]) -> None:
    assert [quote.text for quote in quotes_of(text)] == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param(
            "“He told me, ‘Go home,’ and I went,” said Lena Holt.",
            ["He told me, ‘Go home,’ and I went,"],
            id="single within double marks",
        ),
        pytest.param(
            "“He told me, ‘Go home,’” said Lena Holt.",
            ["He told me, ‘Go home,’"],
            id="single within double marks, both closed together",
        ),
        pytest.param(
            "“He told me, “Go home,” and I went,” said Lena Holt.",
            ["He told me, “Go home,” and I went,"],
            id="curly within curly marks",
        ),
        pytest.param(
            '"He told me, "Go home," and I went," said Lena Holt.',
            ['He told me, "Go home," and I went,'],
            id="straight within straight marks",
        ),
        pytest.param(
            "“The gate says “No entry,”” said Lena Holt.",
            ["The gate says “No entry,”"],
            id="curly within curly marks, both closed together",
        ),
        pytest.param(
            "““No entry” is on the gate,” said Lena Holt.",
            ["“No entry” is on the gate,"],
            id="curly within curly marks, both opened together",
        ),
        pytest.param(
            "“One gate says “In” and one says “Out,” I think,” said Lena Holt.",
            ["One gate says “In” and one says “Out,” I think,"],
            id="two quotations within one",
        ),
        pytest.param(
            "“We wait,” said Lena Holt. “We swim,” said David Penn.",
            ["We wait,", "We swim,"],
            id="but not two that follow each other",
        ),
    ],
)
def test_a_quotation_within_is_part_of_the_outer(text: str, quoted: list[str]) -> None:
    assert [quote.text for quote in quotes_of(text)] == quoted


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        pytest.param(
            "Lena Holt said “the road is closed. “We wait,” said David Penn. “I swim,” said Nash.",
            ["We wait,", "I swim,"],
            id="a curly mark that is never closed",
        ),
        pytest.param(
            'Lena Holt said "the road is closed. "We wait," said David Penn. "I swim," said Nash.',
            ["We wait,", "I swim,"],
            id="a straight mark that is never closed",
        ),
        pytest.param(
            "The bridge is closed,” said Lena Holt. “We wait,” said David Penn.",
            ["We wait,"],
            id="a curly mark that is never opened",
        ),
        pytest.param(
            'The bridge is closed," said Lena Holt. "We wait," said David Penn.',
            ["We wait,"],
            id="a straight mark that is never opened",
        ),
        pytest.param(
            "“We wait,” said David Penn. “I swim,” said Ada Nash. Lena Holt called it “a danger.",
            ["We wait,", "I swim,"],
            id="the last mark of a paragraph that is never closed",
        ),
    ],
)
def test_an_odd_mark_costs_its_own_quotation(text: str, spared: list[str]) -> None:
    quoted = [quote.text for quote in quotes_of(text)]
    assert [part for part in quoted if part in spared] == spared
    assert not any(name in part for part in quoted for name in ("Holt", "Penn", "Nash"))


def test_an_odd_mark_costs_nothing_in_the_next_paragraph() -> None:
    quotes = quotes_of("Lena Holt said “the bridge is closed.", "“We wait,” said David Penn.")
    assert [quote.text for quote in quotes if quote.paragraph == 2] == ["We wait,"]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ("Lena Holt said: “We waited for hours.", "“Then the rain began.”"),
            [(1, "We waited for hours.", "Lena Holt"), (2, "Then the rain began.", "Lena Holt")],
            id="a quotation goes on in the next paragraph",
        ),
        pytest.param(
            ("Lena Holt said: “We waited.", "“Then the rain began.", "“We all went home.”"),
            [
                (1, "We waited.", "Lena Holt"),
                (2, "Then the rain began.", "Lena Holt"),
                (3, "We all went home.", "Lena Holt"),
            ],
            id="and in the one after it",
        ),
        pytest.param(
            ("“Then the rain began,” said David Penn.", "Nobody had said “stop the boats."),
            [(1, "Then the rain began,", "David Penn"), (2, "stop the boats.", None)],
            id="but not back into the paragraph before",
        ),
        pytest.param(
            ("Lena Holt said: “We waited for hours.", "“The rain began,” said David Penn."),
            [(1, "We waited for hours.", "Lena Holt"), (2, "The rain began,", "David Penn")],
            id="nor where the next paragraph names another speaker",
        ),
        pytest.param(
            ("Lena Holt said: “We waited for hours.", "The rain began at noon."),
            [(1, "We waited for hours.", "Lena Holt")],
            id="nor where the next paragraph has no mark",
        ),
    ],
)
def test_left_open(
    paragraphs: tuple[str, ...], expected: list[tuple[int, str, str | None]]
) -> None:
    quotes = quotes_of(*paragraphs)
    assert [(quote.paragraph, quote.text, quote.speaker) for quote in quotes] == expected
