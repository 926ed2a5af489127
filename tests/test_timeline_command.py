"""Dates that nobody has marked, through the program: filled in, counted from --published, all."""

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from conftest import article, event, run

import nato_reader
from nato_reader import Event, Place, extract_events, read_article

UNMARKED = article(
    body=["The toll came in 2007.", "The bridge closed in 2019, and in 2007 nobody paid."],
    quotes=[],
)
RELATIVE = article(body=["The bridge reopened yesterday."], quotes=[])
UNDATED = article(body=["The bridge is open again."], quotes=[])
SENTENCE = "“yesterday” counts from the day the article appeared, which it does not say; "
SENTENCE += "give that day with --published DATE."


def events(*arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("timeline", "--json", *arguments).out)["events"]
    return found


def words(text: str) -> str:
    return " ".join(text.split())


# --- what is filled in -------------------------------------------------------------------------


def test_dates_that_are_not_marked_are_found(written: Callable[..., str]) -> None:
    path = written(UNMARKED)
    assert {each["date"] for each in events(path)} == {"2007", "2019"}
    out = run("timeline", path).out
    assert out.index("2007  ●") < out.index("2019  ●")


def test_show_tints_them_and_tells_the_years(written: Callable[..., str]) -> None:
    path = written(UNMARKED)
    assert "1 min read · 2007–2019" in run("show", path).out
    assert "\x1b[4;36m2019" in run("show", "--color", "always", path).out


def test_show_prints_them_in_the_articles_own_format(written: Callable[..., str]) -> None:
    whole = json.loads(run("show", "--json", written(UNMARKED)).out)
    assert whole["timeline"] == events(written(UNMARKED))
    again = written(whole, "again.json")
    assert json.loads(run("show", "--json", again).out) == whole


def test_what_says_nothing_is_left_out(written: Callable[..., str]) -> None:
    path = written(article(timeline=[event(), event(claimed_by="a clerk", future=True)]))
    plain, claimed = events(path)
    assert plain == event()
    assert claimed == {**event(), "claimed_by": "a clerk", "future": True}
    assert json.loads(run("show", "--json", path).out)["timeline"] == [plain, claimed]


def test_an_editors_events_stay_as_they_are(written: Callable[..., str]) -> None:
    assert events(written({**UNMARKED, "timeline": []})) == []
    assert [each["date"] for each in events()] == ["2007", "2018", "2023-07-11/2023-07-12"]


def test_quotes_does_not_look_for_dates(written: Callable[..., str]) -> None:
    assert "2007" not in run("quotes", written(UNMARKED)).out


def test_where_nothing_is_dated_it_says_so(written: Callable[..., str]) -> None:
    out = run("timeline", written(UNDATED)).out
    assert "Nothing in this article is dated." in out
    assert "--published" not in out


def test_several_processes_find_the_same(written: Callable[..., str]) -> None:
    paths = [written(each, f"{n}.json") for n, each in enumerate((UNMARKED, RELATIVE, UNMARKED))]
    for options in (("--published", "2024-06-02"), ("--json", "--all"), ()):
        alone = run("timeline", *options, *paths)
        assert run("timeline", *options, "--jobs", "2", *paths) == alone


# --- what relative dates count from ------------------------------------------------------------


def test_without_a_date_of_its_own_it_says_what_to_do(written: Callable[..., str]) -> None:
    path = written(RELATIVE)
    assert SENTENCE in words(run("timeline", path).out)
    assert f"Note\t{SENTENCE}" in run("timeline", "--plain", path).out
    several = words(run("timeline", written(UNMARKED, "b.json"), path).out)
    assert SENTENCE.replace(" counts", " in [2] counts") in several
    assert SENTENCE in words(run("timeline", "--all", path).out)


def test_published_is_what_relative_dates_count_from(written: Callable[..., str]) -> None:
    path = written(RELATIVE)
    out = run("timeline", "--published", "2024-06-02", path).out
    assert "1 June 2024" in out
    assert "2 June 2024 · published" in out
    assert "--published" not in out
    assert events("--published", "2024-06-02", path)[0]["date"] == "2024-06-01"


@pytest.mark.parametrize("command", ["show", "quotes", "timeline"])
def test_published_is_the_articles_date(command: str, written: Callable[..., str]) -> None:
    path = written(UNMARKED)
    assert "June 2024" in run(command, "--published", "2024-06", path).out
    told = json.loads(run(command, "--json", "--published", "2024-06", path).out)
    assert told.get("article", told)["published"] == "2024-06"


def test_an_articles_own_date_comes_first(written: Callable[..., str]) -> None:
    path = written({**RELATIVE, "published": "2024-06-02"})
    assert events("--published", "1999", path)[0]["date"] == "2024-06-01"


@pytest.mark.parametrize("command", ["show", "quotes", "timeline"])
@pytest.mark.parametrize("date", ["2023-02-30", "yesterday", "2023/2024", "199X", "", "11/7/2023"])
def test_what_is_no_date_is_refused(command: str, date: str) -> None:
    status, out, err = run(command, "--published", date)
    assert (status, out) == (2, "")
    mend = "write it as 2023-07-11, 2023-07 or 2023"
    assert err == f"--published: {date!r} is no date in the calendar; {mend}.\n"


# --- all ---------------------------------------------------------------------------------------


def test_all_are_in_the_order_of_the_text(written: Callable[..., str]) -> None:
    found = events("--all", written(UNMARKED))
    assert [(each["date"], each["paragraph"]) for each in found] == [
        ("2007", 1),
        ("2019", 2),
        ("2007", 2),
    ]
    out = run("timeline", "--all", written(UNMARKED)).out
    assert [line.split()[0] for line in out.splitlines() if "●" in line] == ["2007", "2019", "2007"]
    assert "3 expressions · 2007–2019" in out
    assert "┊" not in out


def test_all_are_those_of_the_text_not_the_editors() -> None:
    found = events("--all")
    assert {"2007", "2018"} <= {each["date"] for each in found}
    assert found == sorted(found, key=lambda each: (each["paragraph"], each["start"]))
    assert "Plan first discussed" not in run("timeline", "--all").out


@pytest.mark.parametrize("options", [(), ("--plain",)], ids=" ".join)
def test_all_that_cannot_be_dated_come_last(
    options: tuple[str, ...], written: Callable[..., str]
) -> None:
    path = written(article(body=["It closed yesterday.", "It was built in 2007."]))
    out = run("timeline", "--all", *options, path).out
    assert out.index("2007") < out.index("Undated") < out.index("yesterday")
    found = events("--all", path)
    assert [each["date"] for each in found] == [None, "2007"]


def test_all_json_has_the_timexes(written: Callable[..., str]) -> None:
    path = written(UNMARKED)
    whole = json.loads(run("timeline", "--all", "--json", path).out)
    assert list(whole) == ["article", "events", "timexes"]
    text = UNMARKED["body"][0]
    first = {"type": "DATE", "value": "2007", "expression": "2007", "paragraph": 1}
    assert whole["timexes"][0] == {
        **first,
        "start": text.index("2007"),
        "end": text.index("2007") + 4,
    }
    assert "timexes" not in json.loads(run("timeline", "--json", path).out)


def test_all_of_several_articles_are_one_article_after_the_other(
    written: Callable[..., str],
) -> None:
    paths = [
        written({**UNMARKED, "title": "First"}, "1.json"),
        written({**RELATIVE, "title": "Second"}, "2.json"),
        written({**UNDATED, "title": "Third"}, "3.json"),
    ]
    records = [
        line.split("\t")[:2]
        for line in run("timeline", "--all", "--plain", *paths).out.splitlines()
    ]
    assert records == [
        ["Title", "3 articles"],
        ["Facts", "4 expressions"],
        ["Article 1", "First"],
        ["Event", "2007"],
        ["Event", "2019"],
        ["Event", "2007"],
        ["Article 2", "Second"],
        ["Heading", "Undated"],
        ["Event", ""],
        ["Note", SENTENCE],
        ["Article 3", "Third"],
        ["Note", "Nothing in this article is dated."],
    ]


def test_all_is_for_the_timeline_only() -> None:
    assert run("show", "--all").status == 2


# --- in Python ---------------------------------------------------------------------------------


def test_events_are_found_in_python() -> None:
    found = extract_events(read_article(json.dumps(UNMARKED).encode()))
    assert {each.date for each in found} == {"2007", "2019"}
    assert pickle.loads(pickle.dumps(found)) == found
    assert "extract_events" in nato_reader.__all__


def test_an_event_made_in_python_says_no_more_than_it_is_given() -> None:
    made = Event("2019", "2019", 2, 24, 28, "Toll introduced")
    assert (made.claimed_by, made.future, made.also) == (None, False, ())
    assert Event(*("2019", "2019", 2, 24, 28, "x"), also=(Place(1, 0, 2),)).also[0].end == 2
