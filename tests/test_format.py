"""The JSON format: what is read is printed again, and the schema says what is read."""

import contextlib
import importlib.util
import json
import pickle
from pathlib import Path

import jsonschema
import msgspec
import pytest
from conftest import article, event, quote, run
from hypothesis import given
from hypothesis import strategies as st

from nato_reader import (
    Article,
    Event,
    Insert,
    InvalidArticleError,
    Place,
    Quote,
    ReaderError,
    read_article,
)
from nato_reader.text import printable
from nato_reader.views.formats import json as json_format

ROOT = Path(__file__).resolve().parents[1]


def is_seen(text: str) -> bool:
    """Return whether a reader sees anything of `text`, which the format demands of every text."""
    return any(printable(character) for character in text if not character.isspace())


WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(is_seen)
MAYBE = st.none() | WORDS
DATES = st.none() | st.sampled_from(["2019", "2019-05", "2019-05-07/..", "199X~", "1998-W05"])


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Draw an article, with quotes and events that fit their paragraphs."""
    paragraphs = draw(st.lists(WORDS, min_size=1, max_size=4))
    inserts = draw(
        st.lists(st.builds(Insert, heading=WORDS) | st.builds(Insert, related=WORDS, url=MAYBE))
    )

    def place() -> tuple[int, str, int, int]:
        number = draw(st.integers(1, len(paragraphs)))
        text = paragraphs[number - 1]
        start, end = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=2)))
        return number, text[start:end], start, end

    def elsewhere() -> Place:
        number, _, start, end = place()
        return Place(number, start, end)

    quotes, events = [], []
    for _ in range(draw(st.integers(0, 3))):
        number, text, start, end = place()
        if is_seen(text):
            mention, cue = draw(MAYBE), draw(MAYBE)
            quotes.append(Quote(text, draw(MAYBE), mention, cue, "direct", number, ((start, end),)))
            also = tuple(elsewhere() for _ in range(draw(st.integers(0, 2))))
            events.append(
                Event(
                    *(draw(DATES), text, number, start, end, draw(WORDS)),
                    claimed_by=draw(MAYBE),
                    future=draw(st.booleans()),
                    also=also,
                )
            )
    return Article(
        title=draw(WORDS),
        standfirst=draw(MAYBE),
        byline=draw(MAYBE),
        publisher=draw(MAYBE),
        url=draw(MAYBE),
        published=draw(st.none() | st.sampled_from(["2019", "2024-02", "2024-02-29"])),
        body=(*inserts[:1], *paragraphs, *inserts[1:]),
        quotes=draw(st.none() | st.just(tuple(quotes))),
        timeline=draw(st.none() | st.just(tuple(events))),
    )


@given(articles(), st.sampled_from(["utf-8", "ascii", "cp1252"]), st.booleans())
def test_any_article_is_printed_and_read_back_unchanged(
    given_article: Article, encoding: str, indented: bool
) -> None:
    payload = json_format.payload("show", given_article, None)
    printed = json_format.render(payload, encoding, indented=indented)
    again = read_article(printed.encode(encoding))
    assert again == given_article
    second = json_format.payload("show", again, None)
    assert json_format.render(second, encoding, indented=indented) == printed


def test_show_json_reads_back_to_the_same_bytes_through_the_program() -> None:
    whole = article(
        standfirst="Brackets:\n [1,\n 2\n ], [ 3,  4 ]",
        body=[*article()["body"], {"heading": "x"}, {"related": "y"}],
        quotes=[quote()],
        timeline=[event()],
    )
    first = run("show", "--json", "-", stdin=json.dumps(whole).encode())
    second = run("show", "--json", "-", stdin=first.out.encode())
    assert first.out == second.out
    assert json.loads(first.out)["standfirst"] == whole["standfirst"]


@given(st.binary())
def test_any_bytes_are_an_article_or_an_error_of_ours(data: bytes) -> None:
    with contextlib.suppress(ReaderError):
        read_article(data, "json")


def load_generator() -> object:
    """Import docs/generate.py, which is no part of the package."""
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.usefixtures("capfd")
def test_what_docs_hold_of_the_programs_own_is_current(tmp_path: Path) -> None:
    load_generator().main(tmp_path)  # type: ignore[attr-defined]
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["article.schema.json", "quotes.svg", "show.svg", "timeline.svg"]
    for name in names:
        made = (tmp_path / name).read_text(encoding="utf-8")
        assert made == (ROOT / "docs" / name).read_text(encoding="utf-8"), "run docs/generate.py"


SCHEMA = json.loads((ROOT / "docs" / "article.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        pytest.param({}, True, id="a small article"),
        pytest.param(
            {"quotes": [quote()], "timeline": [event()]}, True, id="with quotes and events"
        ),
        pytest.param(
            {
                "timeline": [
                    event(
                        claimed_by="a clerk",
                        future=True,
                        also=[{"paragraph": 1, "start": 0, "end": 2}],
                    )
                ]
            },
            True,
            id="with a claimed event",
        ),
        pytest.param({"timeline": [event(claimed_by="")]}, False, id="claimed by nobody"),
        pytest.param({"timeline": [event(future=None)]}, False, id="neither future nor past"),
        pytest.param({"title": ""}, False, id="an empty title"),
        pytest.param({"titel": "x"}, False, id="an unknown key"),
        pytest.param({"body": []}, False, id="no body"),
        pytest.param({"quotes": [quote(kind="indirect")]}, False, id="an unknown kind"),
    ],
)
def test_the_schema_and_the_reader_agree(changes: dict[str, object], fits: bool) -> None:
    whole = article(**changes)
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(whole) == fits
    try:
        read_article(json.dumps(whole).encode())
    except ReaderError:
        assert not fits
    else:
        assert fits


def test_the_example_in_the_docs_is_an_article() -> None:
    text = (ROOT / "docs" / "article-format.md").read_text(encoding="utf-8")
    example = text.split("```json\n")[1].split("```")[0]
    assert read_article(example.encode()).published == "2024-06-02"


def test_an_article_made_in_python_is_checked_as_well() -> None:
    with pytest.raises(InvalidArticleError, match=r"\$\.quotes\[0\]\.paragraph"):
        Article(
            title="x", body=("a",), quotes=(Quote("a", None, None, None, "direct", 2, ((0, 1),)),)
        )


def test_articles_are_read_from_a_path_too() -> None:
    assert read_article(ROOT / "data" / "article.json") == read_article()


def test_a_file_called_hyphen_is_a_file_in_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-").write_text(json.dumps(article()))
    assert read_article("-").title == "Harbour bridge reopens"


def test_articles_and_errors_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(read_article())) == read_article()
    with pytest.raises(ReaderError) as caught:
        read_article(b"{")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again)) == (type(caught.value), str(caught.value))


VALID = json.dumps(article(quotes=[quote()], timeline=[event()])).encode()


@given(st.integers(0, len(VALID)), st.integers(0, 40), st.binary(max_size=20))
def test_any_article_with_something_else_in_it_is_one_or_an_error_of_ours(
    start: int, length: int, other: bytes
) -> None:
    with contextlib.suppress(ReaderError):
        read_article(VALID[:start] + other + VALID[start + length :], "json")


def test_the_records_are_immutable() -> None:
    with pytest.raises(AttributeError):
        read_article().title = "x"  # type: ignore[misc]
    assert msgspec.structs.replace(read_article(), title="x").title == "x"
