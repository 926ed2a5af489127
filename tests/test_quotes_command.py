"""Quotations that no editor has marked, from the outside: found, shown, filtered, read back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import run

from nato_reader import Article, extract_quotes, read_article

STORY = """The ferry will stop in May

Mayor Lena Holt has had enough. "We cannot pay for it," she told the council. "Nobody can."

The ferry's captain, Ole Brandt, called the plan "a farewell to the island" and left the hall.

"I shall row, if need be," Brandt said.
"""


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def test_the_bundled_articles_quotations_are_found_as_its_editor_marked_them() -> None:
    article = read_article()
    assert extract_quotes(article) == article.quotes


def test_quotes_prints_what_is_found(story: str) -> None:
    status, out, _ = run("quotes", "--plain", story)
    assert status == 0
    records = [line.split("\t") for line in out.splitlines() if line.startswith(("Quote", "Frag"))]
    assert [(kind, speaker, cue) for kind, speaker, cue, *_ in records] == [
        ("Quote", "Lena Holt", "told"),
        ("Fragment", "Ole Brandt", "called"),
        ("Quote", "Ole Brandt", "said"),
    ]


def test_by_works_on_the_name_that_a_pronoun_stands_for(story: str) -> None:
    _, out, _ = run("quotes", "--json", "--by", "holt", story)
    (quote,) = json.loads(out)["quotes"]
    assert quote["text"] == "We cannot pay for it, Nobody can."
    assert (quote["speaker"], quote["mention"]) == ("Lena Holt", "she")
    assert len(quote["spans"]) == 2


def test_the_facts_line_of_show_counts_voices_and_quotes(story: str) -> None:
    _, out, _ = run("show", "--plain", story)
    assert "2 voices" in out
    assert "3 quotes" in out


def test_what_show_prints_as_json_reads_back_to_the_byte(story: str, tmp_path: Path) -> None:
    _, first, _ = run("show", "--json", story)
    again = tmp_path / "again.json"
    again.write_text(first, encoding="utf-8")
    _, second, _ = run("show", "--json", str(again))
    assert json.loads(first)["quotes"]
    assert second == first


def test_an_editors_quotations_are_left_alone(written: Callable[..., str]) -> None:
    body = ['"We cannot pay for it," Mayor Lena Holt said.']
    data = json.dumps({"title": "The ferry", "body": body, "quotes": []}).encode()
    _, out, _ = run("quotes", written(data))
    assert "Nobody is quoted" in out


def test_several_processes_find_the_same(story: str) -> None:
    one = run("quotes", "--json", story, story, story)
    assert run("quotes", "--json", "--jobs", "2", story, story, story) == one


def test_a_book_is_shown_without_a_search_for_its_quotations(tmp_path: Path) -> None:
    path = tmp_path / "book.txt"
    path.write_text("A book\n\n" + '"Row," she said, and they rowed on and on.\n\n' * 25_000)
    _, out, _ = run("show", "--json", str(path))
    assert json.loads(out)["quotes"] is None


def test_what_is_found_is_an_articles_own() -> None:
    article = Article(title="The ferry", body=("Nothing is said here.",))
    assert extract_quotes(article) == ()
