"""Whatever paragraphs hold, their quotations are cut out of them, and at a cost in proportion."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import nato_reader.quotes
import nato_reader.sentences
from nato_reader import Article
from nato_reader.quotes import extract_quotes

LONG = 100_000
HALF = 700

UNITS = (
    *(
        '"',
        '" ',
        "“",
        "”",
        "“ ",
        "“a”",
        "“a ” ",
        "“a “b ",
        "``a ",
        "6'2\" ",
        "“A b.” ",
        "“a b c.” ",
    ),
    *("“a,” said X. ", "“a,” he said. ", "X said “a b c” ", "X said Y said “a b c” ", "A: “b” "),
    *("claim “a b c” ", "his claim “a b c” ", "was called “a b c” by X ", "“a b c.” He ran. "),
    *("He said, “a b c.” ", "The senator said, “a b c.” ", "according to X “a b c” ", "- X “a b” "),
    *("X, who said “a b c” ", "(X said “a b c” ", "“SMITH: a.” ", "SMITH: ", "WASHINGTON, ", "A.-"),
    *(
        "a",
        "A",
        "A-",
        "A'",
        "A. ",
        "A.",
        "Abc ",
        "ABC ",
        "Abc al ",
        "X, ",
        "X and ",
        "X of ",
        "é",
        "_",
    ),
    *(
        "a said ",
        "he said ",
        "X said, ",
        "X said that ",
        "X, who said, ",
        "X saying ",
        "said ",
        "by X ",
    ),
    *(
        "that ",
        "who ",
        "the ",
        "the big ",
        "very ",
        "has been ",
        "has not ",
        "as X ",
        "to say ",
        "and ",
    ),
    *("her ", "his claim ", "Monday ", "April 1, ", "a’s ", "a’s big ", "'s", "'", "’", "a'", "a-"),
    *(
        ",",
        ", ",
        "(",
        "( ",
        ")",
        "(a) ",
        "-",
        "- ",
        "—",
        "a — b ",
        "--",
        ".",
        "...",
        ". ",
        "? ",
        "; ",
    ),
    *("1", "1,", "1 ", "$", "\t", "a\n"),
)


PACKAGES = (nato_reader.sentences, nato_reader.quotes)


def modules() -> Iterator[ModuleType]:
    """Yield the packages and all that is in them."""
    for package in PACKAGES:
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(found.name)


PATTERNS: dict[str, re.Pattern[str]] = {
    f"{module.__name__.removeprefix('nato_reader.')}.{name}": pattern
    for module in modules()
    for name, pattern in vars(module).items()
    if isinstance(pattern, re.Pattern)
}
SOURCES = "\n".join(Path(module.__file__ or "").read_text(encoding="utf-8") for module in modules())
SEARCHING = ("finditer", "findall", "search", "split", "sub")
# The letters for words' classes, of which some patterns read strings.
LETTERS = ("N", "n", "d", "p", "V", "x", "xe", "Ie", "D", "D#", "d#", "N'", "n'e", "'e", "NQ", "N,")


def is_searching(name: str) -> bool:
    """Return whether the pattern is tried at every place, not only at one."""
    return any(f"{name.rpartition('.')[2]}.{way}(" in SOURCES for way in SEARCHING)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_through_with_a_long_text(name: str) -> None:
    pattern = PATTERNS[name]
    for unit in (*(unit for unit in UNITS if len(unit) <= 2), *LETTERS):
        text = unit * (LONG // len(unit))
        if is_searching(name):
            last = 0
            for found in pattern.finditer(text):
                assert last <= found.start() < found.end(), "it takes something"
                last = found.end()
        else:
            match = pattern.match(text)
            assert match is None or match.end(), "it takes something"


def article(*paragraphs: str) -> Article:
    return Article(title="x", body=paragraphs)


FORMS = [
    pytest.param(lambda unit, times: article("x" + unit * times), id="a paragraph"),
    pytest.param(lambda unit, times: article(*["x" + unit] * times), id="a paragraph each"),
    pytest.param(lambda unit, times: article("“A b c,” X said " + unit * times), id="after"),
    pytest.param(lambda unit, times: article(unit * times + " X said, “A b c.”"), id="before"),
]


def lines_run(text: Article) -> int:
    """Return how many lines of the packages run when the quotations are found."""
    folders = tuple(str(Path(package.__file__ or "").parent) for package in PACKAGES)
    lines = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal lines
        if not frame.f_code.co_filename.startswith(folders):
            return None
        lines += event == "line"
        return trace

    others = sys.gettrace()
    sys.settrace(trace)
    try:
        extract_quotes(text)
    finally:
        sys.settrace(others)
    return lines


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_twice_the_work(unit: str, form: Any) -> None:
    times = HALF // len(unit)
    extract_quotes(form(unit, times))  # what is remembered of words is no work the second time
    half = lines_run(form(unit, times))
    # A sentence has a longest length, and the last one may be of any.
    sentence = lines_run(form(unit, 150 // len(unit.split() or unit)))
    assert lines_run(form(unit, 2 * times)) <= 2.5 * half + sentence


WORDS = st.sampled_from(
    [
        *(
            "“",
            "”",
            '"',
            "‘",
            "’",
            "'",
            "«",
            "»",
            "``",
            "''",
            "(",
            ")",
            "[",
            "—",
            "-",
            ":",
            ";",
            ",",
        ),
        *(
            ".",
            "?",
            "!",
            "…",
            " ",
            " ",
            "\n",
            "\t",
            "\xa0",
            "said",
            "told",
            "says",
            "Mary Holt",
            "Holt",
        ),
        *(
            "Mr.",
            "Gov.",
            "he",
            "she",
            "they",
            "who",
            "that",
            "it",
            "the mayor",
            "a plan",
            "Monday",
            "2",
        ),
        *(
            "according to",
            "SMITH:",
            "WASHINGTON (AP) —",
            "and",
            "as",
            "by",
            "called",
            "a",
            "\0",
            "ß",
            "𝔸",
        ),
    ]
)
PARAGRAPH = (
    st.text(max_size=40)
    | st.lists(WORDS, max_size=30).map(" ".join)
    | (st.lists(WORDS | st.text(max_size=3), max_size=30).map("".join))
)


@given(paragraphs=st.lists(PARAGRAPH, min_size=1, max_size=6))
@settings(max_examples=400)
@example(paragraphs=["“", "”"])
@example(paragraphs=["“a", "“b”", "Holt said. “”"])
@example(paragraphs=["\xa0“\xa0a\xa0”\xa0said\xa0Mary\xa0Holt"])
def test_quotations_are_cut_out_in_order(paragraphs: list[str]) -> None:
    text = article(*paragraphs)
    found = extract_quotes(text)
    Article(title=text.title, body=text.body, quotes=found)  # raises where spans and text differ
    places = [(quote.paragraph, *span) for quote in found for span in quote.spans]
    assert places == sorted(places)
    for (number, _, end), (following, start, _) in pairwise(places):
        assert number < following or end <= start
    assert extract_quotes(text) == found


@given(paragraphs=st.lists(PARAGRAPH, min_size=1, max_size=6))
@settings(max_examples=400)
@example(paragraphs=["“We go,” said Gov. Mary Holt.", "“We stay,” she said."])
def test_no_word_about_a_quotation_is_made_up(paragraphs: list[str]) -> None:
    for quote in extract_quotes(article(*paragraphs)):
        for words in (quote.mention, quote.cue):
            assert words != "", "null where there is none"
            assert words is None or any(words in paragraph for paragraph in paragraphs)
        for word in (quote.speaker or "").split():
            assert any(word in paragraph for paragraph in paragraphs)
