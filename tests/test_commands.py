"""The three commands, through the installed program, as their users meet them."""

import json
import subprocess
import sys
from collections.abc import Callable

import pytest
from conftest import article, event, quote, run

from nato_reader import __version__


def test_the_program_alone_prints_help_that_begins_with_examples() -> None:
    status, out, err = run()
    assert (status, err) == (0, "")
    examples = out.split("Usage:")[0].split("\n")
    assert [line.split()[:2] for line in examples if line] == [
        ["nato-reader", "show"],
        ["nato-reader", "quotes"],
        ["nato-reader", "show"],
        ["nato-reader", "timeline"],
    ]


@pytest.mark.parametrize("command", ["show", "quotes", "timeline"])
def test_every_option_is_explained_in_one_line(command: str) -> None:
    out = run(command, "--help").out
    options = out.split("Options:\n")[1].rstrip().split("\n")
    assert all(line.startswith(("  --", "  -h, --")) for line in options)
    assert {line.split()[0] for line in options} >= {
        "--json",
        "--plain",
        "--width",
        "--color",
        "--pager",
        "--export",
    }


def test_the_version_is_the_packages() -> None:
    assert run("--version").out == f"nato-reader {__version__}\n"


def test_python_m_is_the_same_program() -> None:
    command = [sys.executable, "-m", "nato_reader", "--version"]
    assert subprocess.check_output(command, text=True) == f"nato-reader {__version__}\n"


def test_show_prints_title_standfirst_facts_paragraphs_and_links_in_this_order() -> None:
    out = run("show").out
    parts = [
        "Macron blocks scheme",
        "Over the years, Japan",
        "2 min read · 2 voices · 5 quotes · 2007–2023",
        " 1  Politico reported",
        ' 4  "We are not in favor',
        "Read more: 55% of Germans",
        " 5  According to",
        " 9  China has",
        "Read more: Erdogan",
    ]
    places = [out.index(part) for part in parts]
    assert places == sorted(places)


def test_show_para_prints_the_paragraph_and_its_neighbours_only() -> None:
    out = run("show", "--para", "3").out
    numbers = [line.split()[0] for line in out.split("\n") if line[:5].strip()]
    assert numbers == ["2", "▸3", "4"]
    assert out.startswith("     Macron blocks scheme")
    assert "min read" not in out
    assert "Brussels" not in out
    assert "Read more" not in out


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        pytest.param("1", ["▸1", "2"], id="the first has one neighbour"),
        pytest.param("9", ["8", "▸9"], id="the last has one neighbour"),
    ],
)
def test_show_para_at_either_end(number: str, shown: list[str]) -> None:
    out = run("show", "--para", number).out
    assert [line.split()[0] for line in out.split("\n") if line[:5].strip()] == shown


def test_quotes_prints_speaker_cue_kind_and_paragraph_under_each() -> None:
    out = run("quotes").out
    assert "“NATO means North Atlantic Treaty Organization,”" in out
    assert "Elysee official · told · ¶2 " in out
    assert "… “geographic” …" in out
    assert "Elysee official · adding · fragment · ¶2 " in out
    assert "of principle,” … “As far as" in out
    assert "China · arguing · fragment · ¶9 " in out


@pytest.mark.parametrize(
    ("name", "count"),
    [
        pytest.param("Elysee official", 4, id="the whole name"),
        pytest.param("ELYSEE", 4, id="a part of it in capitals"),
        pytest.param("Élysée", 4, id="with the accents that the article leaves out"),
        pytest.param("chin", 1, id="a part of a word"),
        pytest.param(" elysee   official ", 4, id="with needless spaces"),
        pytest.param("Macron", 0, id="somebody who is named but not quoted"),
    ],
)
def test_quotes_by_finds(name: str, count: int) -> None:
    quotes = json.loads(run("quotes", "--json", "--by", name).out)["quotes"]
    assert len(quotes) == count


@pytest.mark.parametrize(
    ("speaker", "typed"),
    [("Seán O’Brien", "o'brien"), ("Łukasz Ørsted", "lukasz orsted"), ("Anne‑Marie", "anne-marie")],
)
def test_quotes_by_finds_names_as_they_are_typed(
    speaker: str, typed: str, written: Callable[..., str]
) -> None:
    path = written(article(quotes=[quote(speaker=speaker)]))
    assert len(json.loads(run("quotes", path, "--json", "--by", typed).out)["quotes"]) == 1


def test_quotes_by_nobody_says_who_is_quoted() -> None:
    status, out, _ = run("quotes", "--by", "Putin", "--plain")
    assert status == 0
    assert "Nobody called “Putin” is quoted here. Quoted are: Elysee official, China." in out


MENTIONS = [
    pytest.param("Lena Holt", "she", "Lena Holt · called “she” · said", id="a pronoun is told"),
    pytest.param("Lena Holt", "Mayor Lena Holt", "Lena Holt · said", id="a title is not"),
    pytest.param("Elysee official", "an Élysée official", "official · said", id="nor an article"),
    pytest.param(
        "Lena Holt", "Lena Holt's aide", "called “Lena Holt's aide” · said", id="an aide's is"
    ),
    pytest.param(
        "Li", "the police", "Li · called “the police” · said", id="a part of a word is none"
    ),
    pytest.param("Lena Holt", None, "Lena Holt · said", id="nothing is told of nothing"),
    pytest.param(
        None, "she", "unattributed · called “she” · said", id="an unknown speaker's is told"
    ),
    pytest.param(None, None, "unattributed · said", id="an unknown speaker without any"),
]


@pytest.mark.parametrize(("speaker", "mention", "told"), MENTIONS)
def test_quotes_tells_what_the_text_calls_the_speaker(
    speaker: str | None, mention: str | None, told: str, written: Callable[..., str]
) -> None:
    path = written(article(quotes=[quote(speaker=speaker, mention=mention)]))
    assert f"{told} · ¶1" in run("quotes", path).out


def test_timeline_prints_years_words_and_paragraphs() -> None:
    lines = [line.strip() for line in run("timeline").out.split("\n")]
    marks = [line for line in lines if "●" in line]
    assert [line.split()[0] for line in marks] == ["2007", "2018", "2023"]
    assert len({line.index("●") for line in marks}) == 1
    assert "│  “2007” · ¶3" in lines
    assert "┊  11 years" in lines
    assert "“July 11 and 12” · ¶7" in lines


def test_timeline_is_in_order_whatever_the_files_order(written: Callable[..., str]) -> None:
    events = [event(date=date) for date in ("2020-05", None, "2019", "2020", "2019-05-01")]
    path = written(article(timeline=events))
    ordered = json.loads(run("timeline", path, "--json").out)["events"]
    assert [e["date"] for e in ordered] == ["2019", "2019-05-01", "2020", "2020-05", None]


def test_json_names_the_article_it_is_about(written: Callable[..., str]) -> None:
    path = written(article(published="2024-06-02", quotes=[quote()], timeline=[event()]))
    head = {"title": "Harbour bridge reopens", "published": "2024-06-02", "source": path}
    assert json.loads(run("quotes", path, "--json").out) == {"article": head, "quotes": [quote()]}
    assert json.loads(run("timeline", path, "--json").out) == {"article": head, "events": [event()]}


def test_json_of_several_articles_is_a_line_each(written: Callable[..., str]) -> None:
    one, two = written(article(), "one.json"), written(article(title="Second"), "two.json")
    lines = run("show", "--json", one, two).out.splitlines()
    assert [json.loads(line)["title"] for line in lines] == ["Harbour bridge reopens", "Second"]


@pytest.mark.parametrize("command", ["show", "quotes", "timeline"])
def test_several_articles_are_shown_one_after_the_other(
    command: str, written: Callable[..., str]
) -> None:
    one, two = written(article(), "one.json"), written(article(title="Second"), "two.json")
    out = run(command, one, two).out
    assert out.index("Harbour bridge reopens") < out.index("Second")


@pytest.mark.parametrize("command", ["show", "quotes", "timeline"])
def test_standard_input_is_read_for_a_hyphen(command: str) -> None:
    assert "Harbour bridge reopens" in run(command, "-", stdin=json.dumps(article()).encode()).out


@pytest.mark.parametrize(
    ("command", "sentence"),
    [("quotes", "Nobody is quoted"), ("timeline", "Nothing in this article is dated")],
)
def test_unmarked_articles_say_so(command: str, sentence: str, written: Callable[..., str]) -> None:
    status, out, _ = run(command, written(article(body=["The bridge is open again."])))
    assert status == 0
    assert sentence in out


@pytest.mark.parametrize(
    ("command", "sentence"),
    [("quotes", "Nobody is quoted"), ("timeline", "Nothing in this article is dated")],
)
def test_articles_marked_as_without_say_so(
    command: str, sentence: str, written: Callable[..., str]
) -> None:
    assert sentence in run(command, written(article(quotes=[], timeline=[]))).out


def test_all_that_is_known_stands_in_the_head(written: Callable[..., str]) -> None:
    known = {"byline": "Ada Brook", "publisher": "The Quay", "published": "2024-06-02"}
    out = run("show", written(article(**known, url="https://example.org/x"))).out
    assert "Ada Brook · The Quay · 2 June 2024" in out
    assert "https://example.org/x" in out
    assert "1 min read · 1 voice · 1 quote · 2019\n" in out


@pytest.mark.parametrize(
    ("dates", "span"),
    [
        (["2019"], "2019"),
        (["2019-05", "2019-07-01"], "2019"),
        (["1939/1945"], "1939–1945"),
        (["2023", "2007/..", None], "2007–2023"),
        (["199X"], "1990s"),
        (["199X", "2023"], "1990–2023"),
        (["19XX", "1950"], "1900–1999"),
        (["-0043", "0014"], "44 BC–AD 14"),
        ([None], None),
    ],
)
def test_the_facts_give_the_years_from_first_to_last(
    dates: list[str | None], span: str | None, written: Callable[..., str]
) -> None:
    path = written(article(quotes=[], timeline=[event(date=date) for date in dates]))
    [facts] = [line for line in run("show", path, "--plain").out.splitlines() if "Facts" in line]
    assert facts.split("\t")[1:] == ["1 min read", *([span] if span else [])]


def test_no_reading_time_is_told_in_a_script_without_spaces(written: Callable[..., str]) -> None:
    path = written(article(body=["北大西洋条约组织" * 50]))
    assert "min read" not in run("show", path).out


def test_headings_and_links_with_an_address_are_shown(written: Callable[..., str]) -> None:
    inserts = [{"heading": "Next"}, {"related": "More", "url": "https://example.org/x"}]
    out = run("show", written(article(body=["One.", *inserts]))).out
    assert "Next" in out
    assert "→ Read more: More\n" in out
    assert "https://example.org/x" in out


PLAIN = {
    "show": {
        "Title",
        "Standfirst",
        "Facts",
        "Read more",
        *(f"Paragraph {n}" for n in range(1, 10)),
    },
    "quotes": {"Title", "Facts", "Quote", "Fragment"},
    "timeline": {"Title", "Facts", "Event"},
}


@pytest.mark.parametrize("command", PLAIN)
def test_the_first_field_of_a_plain_record_says_what_it_is(command: str) -> None:
    out = run(command, "--plain").out
    assert out.startswith("Title\tMacron blocks scheme")
    assert {line.split("\t")[0] for line in out.splitlines()} == PLAIN[command]


def test_plain_is_one_record_a_line_for_cut_and_grep() -> None:
    show = [line.split("\t") for line in run("show", "--plain").out.splitlines()]
    assert [fields[0] for fields in show if fields[0].startswith("Para")][-1] == "Paragraph 9"
    quotes = [line.split("\t") for line in run("quotes", "--plain").out.splitlines()]
    assert quotes[3] == [
        "Fragment",
        "Elysee official",
        "adding",
        "an Elysee official",
        "geographic",
        "Paragraph 2",
    ]
    events = [line.split("\t") for line in run("timeline", "--plain").out.splitlines()]
    summit = ["2023-07-11/2023-07-12", "NATO summit in Vilnius", "July 11 and 12"]
    assert ["Event", *summit, "Paragraph 7"] in events


def test_plain_tells_headings_links_and_notes(written: Callable[..., str]) -> None:
    inserts = [{"heading": "Next"}, {"related": "More", "url": "https://example.org/x"}]
    path = written(article(body=["One.", *inserts], byline="Ada Brook", url="https://example.org"))
    lines = run("show", "--plain", path).out.splitlines()
    assert "Heading\tNext" in lines
    assert "Read more\tMore\thttps://example.org/x" in lines
    assert "Origin\tAda Brook" in lines
    assert "Address\thttps://example.org" in lines
    assert "Note\tNothing in this article is dated." in run("timeline", "--plain", path).out


def test_shell_completion_knows_the_commands_and_their_options() -> None:
    variables = {"_NATO_READER_COMPLETE": "complete_bash", "COMP_CWORD": "1"}
    commands = run(env={**variables, "COMP_WORDS": "nato-reader "}).out.split()
    assert commands == ["show", "quotes", "timeline"]
    variables |= {"COMP_WORDS": "nato-reader quotes --b", "COMP_CWORD": "2"}
    assert run(env=variables).out.split() == ["--by"]
