"""Which words of a paragraph are tinted: quotations, dates, and where both meet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nato_reader import Article, Event, Quote
from nato_reader.views.marks import runs_by_paragraph

TEXT = "In 2019, “not in 2020,” she said."


def marked(quotes: list[tuple[int, int]], dates: list[tuple[int, int]], text: str) -> Article:
    def words(start: int, end: int) -> str:
        return text[start:end]

    return Article(
        title="x",
        body=(text,),
        quotes=tuple(
            Quote(words(*span), None, None, None, "direct", 1, (span,)) for span in quotes
        ),
        timeline=tuple(Event(None, words(*span), 1, *span, "x") for span in dates),
    )


CASES = [
    pytest.param([], [], [(TEXT, "plain")], id="nothing is marked"),
    pytest.param(
        [(10, 22)],
        [],
        [("In 2019, “", "plain"), ("not in 2020,", "quote"), ("” she said.", "plain")],
        id="somebody's words, without their marks",
    ),
    pytest.param(
        [(10, 22)],
        [(3, 7), (17, 21)],
        [
            ("In ", "plain"),
            ("2019", "date"),
            (", “", "plain"),
            ("not in ", "quote"),
            ("2020", "date"),
            (",", "quote"),
            ("” she said.", "plain"),
        ],
        id="a date in somebody's words stays a date",
    ),
    pytest.param(
        [(0, 2)],
        [(31, 33)],
        [("In", "quote"), (TEXT[2:31], "plain"), ("d.", "date")],
        id="marks at either end",
    ),
    pytest.param(
        [(3, 7), (3, 7)],
        [(5, 8)],
        [("In ", "plain"), ("20", "quote"), ("19,", "date"), (TEXT[8:], "plain")],
        id="marks that overlap",
    ),
]


@pytest.mark.parametrize(("quotes", "dates", "runs"), CASES)
def test_runs(
    quotes: list[tuple[int, int]], dates: list[tuple[int, int]], runs: list[tuple[str, str]]
) -> None:
    [found] = runs_by_paragraph(marked(quotes, dates, TEXT))
    joined: list[tuple[str, str]] = []
    for run in found:
        if joined and joined[-1][1] == run.role:
            joined[-1] = (joined[-1][0] + run.text, run.role)
        else:
            joined.append((run.text, run.role))
    assert joined == runs


SPANS = st.lists(
    st.sets(st.integers(0, 30), min_size=2, max_size=2).map(lambda s: (min(s), max(s))), max_size=5
)


@given(SPANS, SPANS)
def test_runs_are_the_paragraph_and_every_date_is_in_its_runs(
    quotes: list[tuple[int, int]], dates: list[tuple[int, int]]
) -> None:
    text = "".join(chr(ord("!") + i) for i in range(30))
    [runs] = runs_by_paragraph(marked(quotes, dates, text))
    assert "".join(run.text for run in runs) == text
    tinted = {character for run in runs if run.role == "date" for character in run.text}
    assert tinted == {character for start, end in dates for character in text[start:end]}
