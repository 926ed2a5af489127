"""The line through time: who claims what, what was expected, when it was published, what is one."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import article, event, run

from nato_reader import Article, Event
from nato_reader.views import timeline
from nato_reader.views.page import Appearance, Happening
from nato_reader.views.several import Part

PUBLISHED = "2024-06-02"
CLAIM = event(date="2027", event="Toll returns", claimed_by="Lena Holt", future=True)


@pytest.fixture
def drawn(written: Callable[..., str]) -> Callable[..., str]:
    """Return a function that draws an article with these events, and options."""

    def draw(*events: dict[str, Any], options: tuple[str, ...] = (), **changes: Any) -> str:
        return run("timeline", written(article(timeline=events, **changes)), *options).out

    return draw


def marks(text: str) -> list[str]:
    """Return the lines of a drawing that have a mark, as their words."""
    return [" ".join(line.split()) for line in text.splitlines() if set(line) & set("●○┬┼┴")]


# --- one event ---------------------------------------------------------------------------------


def test_who_claims_an_event_stands_under_it(drawn: Callable[..., str]) -> None:
    assert "according to Lena Holt · “2019” · ¶2" in drawn(CLAIM)
    assert "according to" not in drawn(event())


def test_what_was_expected_has_a_word_and_a_mark_of_its_own(drawn: Callable[..., str]) -> None:
    assert marks(drawn(event(), CLAIM)) == ["2019 ● Toll introduced", "2027 ○ expected"]
    full = event(date="2027-05", future=True)
    assert marks(drawn(full)) == ["2027 ○ May 2027 · expected"]


def test_neither_is_told_by_colour_alone(drawn: Callable[..., str]) -> None:
    out = drawn(CLAIM, options=("--color", "never"))
    assert "○  expected" in out
    assert "according to Lena Holt" in out


def test_all_its_paragraphs_are_told_once_each(drawn: Callable[..., str]) -> None:
    places = [{"paragraph": number, "start": 0, "end": 2} for number in (3, 1, 2, 3)]
    body = [*article()["body"], "A third."]
    assert "“2019” · ¶1, ¶2, ¶3" in drawn(event(also=places), body=body)


def test_show_tints_all_its_places(written: Callable[..., str]) -> None:
    path = written(article(timeline=[event(also=[{"paragraph": 1, "start": 46, "end": 54}])]))
    out = run("show", "--color", "always", path).out
    assert "\x1b[4;36m2019" in out
    assert "\x1b[4;36mSaturday" in out


def test_undated_events_stand_apart_at_the_end(drawn: Callable[..., str]) -> None:
    out = drawn(event(date=None, event="A tunnel", future=True), event())
    lines = [" ".join(line.split()) for line in out.splitlines()[4:]]
    assert lines == [
        *("2019 ● Toll introduced", "“2019” · ¶2", "", "Undated", ""),
        *("· expected", "A tunnel", "“2019” · ¶2"),
    ]


def test_in_ascii_the_marks_are_told_apart_too(written: Callable[..., str]) -> None:
    path = written(article(timeline=[event(), CLAIM], published=PUBLISHED))
    out = run("timeline", path, env={"LC_ALL": "C", "PYTHONUTF8": "0"}).out
    assert out.isascii()
    assert "2019  *  Toll introduced" in out
    assert "2024  +  2 June 2024 - published" in out
    assert "2027  o  expected" in out
    assert 'according to Lena Holt - "2019" - par.2' in out


# --- when the article appeared -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("events", "lines"),
    [
        pytest.param(
            [event(), CLAIM],
            ["2019 ● Toll introduced", "2024 ┼ 2 June 2024 · published", "2027 ○ expected"],
            id="between what was and what was expected",
        ),
        pytest.param(
            [event()], ["2019 ● Toll introduced", "2024 ┴ 2 June 2024 · published"], id="last"
        ),
        pytest.param([CLAIM], ["2024 ┬ 2 June 2024 · published", "2027 ○ expected"], id="first"),
        pytest.param(
            [event(date=PUBLISHED, event="a"), event(date=PUBLISHED, future=True)],
            [
                "2024 ● 2 June 2024",
                "┼ 2 June 2024 · published",
                "○ expected",
            ],
            id="after what happened on that day, before what was to come",
        ),
        pytest.param(
            [event(date="2024", future=True), event(date="2024-05")],
            ["2024 ● May 2024", "┼ 2 June 2024 · published", "2024 ○ expected"],
            id="before what was expected of the year that had begun",
        ),
    ],
)
def test_the_day_of_publication_has_its_place(
    events: list[dict[str, Any]], lines: list[str], drawn: Callable[..., str]
) -> None:
    assert marks(drawn(*events, published=PUBLISHED)) == lines


def test_it_is_no_event(drawn: Callable[..., str]) -> None:
    out = drawn(event(), published=PUBLISHED)
    assert "1 event · 2019" in out
    assert "published" not in drawn(published=PUBLISHED)
    assert "published" not in drawn(event())
    assert (
        PUBLISHED not in drawn(event(), published=PUBLISHED, options=("--json",)).split("events")[1]
    )


def test_gaps_are_counted_from_it(drawn: Callable[..., str]) -> None:
    out = drawn(event(), CLAIM, published=PUBLISHED)
    assert [line.split("┊")[1].strip() for line in out.splitlines() if "┊" in line] == [
        "5 years",
        "3 years",
    ]


def test_plain_records_say_what_they_are(drawn: Callable[..., str]) -> None:
    also = [{"paragraph": 1, "start": 0, "end": 2}]
    out = drawn(event(also=also), CLAIM, published=PUBLISHED, options=("--plain",))
    assert [line.split("\t") for line in out.splitlines()[3:]] == [
        ["Event", "2019", "Toll introduced", "2019", "Paragraph 1, 2"],
        ["Published", PUBLISHED],
        ["Expected", "2027", "Toll returns", "2019", "Paragraph 2", "According to Lena Holt"],
    ]


@pytest.mark.parametrize("suffix", [".svg", ".html", ".md", ".txt"])
def test_every_export_tells_all_of_it(
    suffix: str, written: Callable[..., str], tmp_path: Path
) -> None:
    events = [event(), CLAIM, event(date=None, event="A tunnel")]
    target = tmp_path / f"line{suffix}"
    path = written(article(timeline=events, published=PUBLISHED))
    assert run("timeline", path, "--export", str(target)).status == 0
    text = target.read_text(encoding="utf-8")
    for told in ("published", "expected", "according to", "Lena Holt", "Undated", "A tunnel"):
        assert told in text


# --- several articles --------------------------------------------------------------------------


def told(title: str, *events: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return article(title=title, timeline=list(events), quotes=[], **changes)


@pytest.fixture
def together(written: Callable[..., str]) -> Callable[..., str]:
    """Return a function that draws articles on one line."""

    def draw(*articles: dict[str, Any], options: tuple[str, ...] = ()) -> str:
        paths = [written(each, f"{number}.json") for number, each in enumerate(articles)]
        return run("timeline", *paths, *options).out

    return draw


def test_the_same_event_in_two_articles_is_one(together: Callable[..., str]) -> None:
    one, other = told("A", event()), told("B", event(event="The toll was introduced"))
    out = together(one, other)
    assert marks(out) == ["2019 ● Toll introduced"]
    assert "“2019” · [1] ¶2, [2] ¶2" in out
    assert "1 event · 2019" in out


def test_words_that_differ_stand_with_their_article(together: Callable[..., str]) -> None:
    other = event(expression="introduced in 2019", start=10)
    assert "“2019” [1] ¶2 · “introduced in 2019” [2] ¶2" in together(
        told("A", event()), told("B", other)
    )


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(event(date="2020"), id="at another date"),
        pytest.param(event(event="The bridge is closed"), id="in other words"),
        pytest.param(event(date=None), id="without a date"),
    ],
)
def test_other_events_stay_apart(other: dict[str, Any], together: Callable[..., str]) -> None:
    assert "2 events" in together(told("A", event()), told("B", other))


def test_what_one_article_tells_twice_stays_as_its_editor_has_it(
    together: Callable[..., str],
) -> None:
    assert "2 events" in together(told("A", event(), event()), told("B", event()))


def test_one_that_states_an_event_takes_the_claim_and_the_expectation_away(
    together: Callable[..., str],
) -> None:
    other = event(date="2027", event="The toll has returned")
    out = together(told("A", CLAIM, published=PUBLISHED), told("B", other, published="2028"))
    assert "2027 ● The toll has returned" in marks(out)
    assert "expected" not in out
    assert "according to" not in out
    both = together(told("A", CLAIM), told("B", CLAIM))
    assert "expected" in both
    assert "according to Lena Holt · “2019” · [1] ¶2, [2] ¶2" in both


def test_plain_has_a_reference_for_each_article(together: Callable[..., str]) -> None:
    out = together(told("A", CLAIM), told("B", CLAIM), options=("--plain",))
    [record] = [line.split("\t") for line in out.splitlines() if line.startswith("Expected")]
    assert record == [
        *("Expected", "2027", "Toll returns"),
        *("2019", "Paragraph 2", "Article 1", "2019", "Paragraph 2", "Article 2"),
        "According to Lena Holt",
    ]


def test_published_lines_have_the_numbers_of_their_articles(together: Callable[..., str]) -> None:
    dates = (PUBLISHED, "2020", PUBLISHED, None)
    articles = [told("x", event(), published=date) for date in dates]
    assert marks(together(*articles)) == [
        "2019 ● Toll introduced",
        "2020 ┼ published [2]",
        "2024 ┴ 2 June 2024 · published [1], [3]",
    ]
    records = together(*articles, options=("--plain",)).splitlines()
    assert f"Published\t{PUBLISHED}\tArticle 1\tArticle 3" in records


def many(count: int, words: str) -> Article:
    """Return an article with so many events of one date."""
    events = tuple(
        Event("2019", "2019", 1, 0, 4, f"{words} ferry {number} sank off the coast")
        for number in range(10_000, 10_000 + count)
    )
    return Article(title="x", body=("2019",), timeline=events)


def test_many_events_of_one_date_are_merged_in_no_time() -> None:
    parts = [Part(number, many(5000, "A"), None) for number in (1, 2)]
    before = time.process_time()
    page = timeline.page_of_all([*parts, Part(3, many(5000, "The Danish"), None)])
    assert time.process_time() - before < 20
    happenings = [block for block in page.blocks if isinstance(block, Happening)]
    assert len(happenings) == 5000
    assert not any(isinstance(block, Appearance) for block in page.blocks)
