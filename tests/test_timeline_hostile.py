"""Whatever paragraphs hold, their dates are cut out of them, and at a cost in proportion."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import nato_reader.sentences
import nato_reader.timeline
from nato_reader import Article, Event, edtf
from nato_reader.timeline import extract_events, extract_expressions, extract_timexes
from nato_reader.timeline.expressions import RULES
from nato_reader.timeline.tokens import tokens_of

LONG = 100_000
SENTENCE = 150
"""The words of the longest sentence."""

UNITS = (
    *("1", "1 ", "19", "1999 ", "1999, ", "1999-", "1,", "1.", "1/", "1:", "10:45 ", "7/11/23 "),
    *("'90s ", "’", "the 1990s ", "11th ", "Q2 ", "9 a.m. ", "$1999 ", "© 2023 ", "(", ")", "“"),
    *("May ", "May 1 ", "May 1, ", "1 May ", "May 1, 1999, ", "Jan. ", "May-", "the ", "from "),
    *("Sunday ", "Sunday, ", "last Sunday ", "Mondays ", "Christmas ", "New ", "yesterday's "),
    *("last ", "last year ", "the same day ", "two ", "two years ago ", "a year later, ", "ago "),
    *("the end of ", "the third quarter of ", "summer ", "every ", "from 1999 to ", "and ", "-"),
    *("— ", ", ", "; ", ". ", "X ", "X fell ", "X fell in 1999. ", "It fell on Sunday and "),
    *("X said in May that ", "X, who fell in May, ", "that ", "when X fell in 1999 ", "é", "\t"),
    *("built in 1999, ", "(built in 1999) ", "according to X, ", "UPDATED May 1 ", "a\n"),
)


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """Yield a package and all that is in it."""
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    """Yield a pattern, or those within a tuple."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from patterns_in(part)


PATTERNS = [
    (pattern, f"{module.__name__.removeprefix('nato_reader.timeline.')}.{name}")
    for module in modules(nato_reader.timeline)
    for name, value in vars(module).items()
    for pattern in patterns_in(value)
]
SOURCES = "\n".join(
    Path(module.__file__ or "").read_text(encoding="utf-8")
    for module in modules(nato_reader.timeline)
)


def is_tried_once(name: str) -> bool:
    """Return whether a pattern is tried at one place, or on one word, and not at every place."""
    name = name.rpartition(".")[2]
    return name == "_NUMBERS" or any(f"{name}.{way}(" in SOURCES for way in ("match", "fullmatch"))


def test_the_rules_are_among_the_patterns() -> None:
    assert {pattern for pattern, _ in RULES} < {pattern for pattern, _ in PATTERNS}


@pytest.mark.parametrize(
    ("pattern", "name"),
    [pytest.param(*each, id=f"{each[1]} {number}") for number, each in enumerate(PATTERNS)],
)
@given(data=st.data())
@settings(max_examples=3)
def test_a_pattern_is_through_with_its_own_beginnings(
    pattern: re.Pattern[str], name: str, data: st.DataObject
) -> None:
    matched = data.draw(st.from_regex(pattern, fullmatch=True))
    for end in range(1, min(len(matched), 6) + 1):
        text = matched[:end] * (LONG // end)
        if is_tried_once(name):
            match = pattern.match(text)
            assert match is None or match.end(), "it takes something"
        else:
            last = 0
            for found in pattern.finditer(text):
                assert last <= found.start() < found.end(), "it takes something"
                last = found.end()


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_text_is_cut_into_words(unit: str) -> None:
    text = "1999 " + unit * (LONG // len(unit))
    tokens = tokens_of(text)
    places = list(zip(tokens.starts, tokens.ends, strict=True))
    assert len(places) == len(tokens.tags) == len(tokens.lows)
    assert "".join(text[start:end] for start, end in places) == re.sub(r"\s", "", text)


def article(*paragraphs: str, published: str | None = "2023-07-11") -> Article:
    return Article(title="x", body=paragraphs, published=published)


FORMS: tuple[Callable[[str, int], Article], ...] = (
    lambda unit, times: article("x" + unit * times),
    lambda unit, times: article("The dam broke in 1999 " + unit * times),
    lambda unit, times: article(*["x" + unit] * times),
    lambda unit, times: article(unit * times + " in 1999, X said."),
)
"""How a unit is made a text: each unit is tried in one of them."""


def lines_run(text: Article) -> int:
    """Return how many lines of the packages run when the events are found."""
    packages = (nato_reader.sentences, nato_reader.timeline)
    folders = tuple(str(Path(package.__file__ or "").parent) for package in packages)
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
        extract_events(text)
    finally:
        sys.settrace(others)
    return lines


@pytest.mark.parametrize(("unit", "form"), list(zip(UNITS, cycle(FORMS), strict=False)))
def test_twice_the_text_is_twice_the_work(unit: str, form: Callable[[str, int], Article]) -> None:
    words = len(tokens_of(unit).tags) or 1
    half, whole = 2 * SENTENCE // words, 4 * SENTENCE // words
    extract_events(form(unit, half))  # what is remembered of words is no work a second time
    last = lines_run(form(unit, SENTENCE // words))  # the last sentence may be of any length
    assert lines_run(form(unit, whole)) <= 2.5 * lines_run(form(unit, half)) + last


_LISTED = """
    1999|2023|99|'90s|the 1990s|19th|31|30|29|1|0|two|a|February|May|Jan.|SUNDAY|Sunday|Mon.
    Christmas|Easter|summer|last|next|this|the same|that|the|every|early|late|mid-|of|day|week
    weekend|month|quarter|half|year|years|decade|century|yesterday|tomorrow|today|tonight|night|now
    ago|later|before|2024-02-29|0001-01-01|9999-12-31|2/30/2023|9/11|24:61|12 p.m.|Q2|from|to
    until|between|and|in|on|by|about|ended|fiscal|the dam broke|X said|that|who|will|resigned|built
    it was|when|according to X|©|Updated|LONDON, May 1 (AP) —|as|$|percent|first|,|.|;|:|-|–|—|/|(
    )|“|”|’s|…| … |٣|²|ß|İ|𝟏𝟗𝟗𝟗
    """
WORDS = st.sampled_from([*_LISTED.strip().replace("\n    ", "|").split("|"), "\xa0", "\n", "\0"])
PARAGRAPH = (
    st.text(max_size=40)
    | st.lists(WORDS, max_size=30).map(" ".join)
    | st.lists(WORDS | st.text(max_size=3), max_size=30).map("".join)
)
PUBLISHED = st.sampled_from(
    ["2023-07-11", "2024-02-29", "0001-01-01", "9999-12-31", "2023-07", "2023", "0001", None]
)


def check_event(event: Event, text: Article) -> None:
    paragraph = text.paragraphs[event.paragraph - 1]
    assert paragraph[event.start : event.end] == event.expression != ""
    if event.date is not None:
        edtf.parse(event.date)
    for place in event.also:
        assert 0 <= place.start < place.end <= len(text.paragraphs[place.paragraph - 1])
    at = 0
    for word in event.event.split():
        if word != "…":
            at = paragraph.find(word, at)
            assert at >= 0, word
            at += len(word)
    assert at, "it tells something"


@given(paragraphs=st.lists(PARAGRAPH, min_size=1, max_size=6), published=PUBLISHED)
@settings(max_examples=300)
@example(paragraphs=["The dam broke on Sunday, yesterday and last year."], published="0001-01-01")
@example(paragraphs=["The dam opens tomorrow, in January and next year."], published="9999-12-31")
@example(paragraphs=["It opens two weeks from now, at Christmas."], published="9999-12-31")
@example(paragraphs=["It fell a century ago, in the spring."], published="0001")
@example(paragraphs=["It fell a year ago, on February 29."], published="2024-02-29")
def test_events_are_cut_out_and_no_word_of_them_is_made_up(
    paragraphs: list[str], published: str | None
) -> None:
    text = article(*paragraphs, published=published)
    events, expressions = extract_events(text), extract_expressions(text)
    for event in (*events, *expressions):
        check_event(event, text)
    orders = [edtf.parse(event.date or "").order for event in events]
    assert orders == sorted(orders)
    places = [(each.paragraph, each.start, each.end) for each in expressions]
    assert places == sorted(places)
    assert {(event.paragraph, event.start, event.end) for event in events} <= set(places)
    assert extract_events(text) == events


@given(paragraphs=st.lists(PARAGRAPH, min_size=1, max_size=6), published=PUBLISHED)
@settings(max_examples=200)
def test_timexes_are_cut_out_in_order(paragraphs: list[str], published: str | None) -> None:
    found = extract_timexes(article(*paragraphs, published=published))
    for each in found:
        assert paragraphs[each.paragraph - 1][each.start : each.end] == each.expression
    places = [(each.paragraph, each.start, each.end) for each in found]
    for (number, _, end), (following, start, _) in pairwise(places):
        assert number < following or end <= start
