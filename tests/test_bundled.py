"""The bundled article is the published text, word for word, and an editor's marks in it."""

import hashlib
import json
from pathlib import Path

from conftest import run

from nato_reader import Insert, read_article

ROOT = Path(__file__).resolve().parents[1]

# Of the published text: title, standfirst, then paragraphs and "Read more: " lines, a line each,
# no line break at the end.
SHA256 = "bee11a37b07798b37689a13acd08e1cc9dbc50db58a767ec612c869e107824f8"


def test_not_a_word_or_mark_of_the_published_text_has_changed() -> None:
    article = read_article()
    lines = [
        article.title,
        article.standfirst,
        *(f"Read more: {b.related}" if isinstance(b, Insert) else b for b in article.body),
    ]
    assert len(lines) == 13
    assert hashlib.sha256("\n".join(map(str, lines)).encode()).hexdigest() == SHA256


def test_nothing_is_invented_that_the_text_does_not_name() -> None:
    article = read_article()
    assert (article.byline, article.publisher, article.url, article.published) == (None,) * 4
    assert [b.url for b in article.body if isinstance(b, Insert)] == [None, None]


def test_the_paragraph_that_repeats_the_standfirst_stays() -> None:
    article = read_article()
    assert len(article.paragraphs) == 9
    assert article.paragraphs[5] == article.standfirst


def test_five_quotes_four_by_the_official_one_by_china() -> None:
    quotes = read_article().quotes or ()
    assert [(q.speaker, q.kind, q.paragraph, len(q.spans)) for q in quotes] == [
        ("Elysee official", "direct", 2, 1),
        ("Elysee official", "partial", 2, 1),
        ("Elysee official", "partial", 2, 1),
        ("Elysee official", "direct", 4, 2),
        ("China", "partial", 9, 1),
    ]
    assert [q.text.split()[0] for q in quotes] == ["NATO", "geographic", "security", "We", "does"]
    assert [(q.mention, q.cue) for q in quotes] == [
        ("an Elysee official", "told"),
        ("an Elysee official", "adding"),
        ("an Elysee official", "adding"),
        ("the Elysee official", "added"),
        ("China", "arguing"),
    ]


def test_every_quote_stands_between_quotation_marks() -> None:
    article = read_article()
    marks = {'"', "“", "”"}
    for quote in article.quotes or ():
        text = article.paragraphs[quote.paragraph - 1]
        for start, end in quote.spans:
            assert {text[start - 1], text[end]} <= marks


def test_three_events() -> None:
    events = read_article().timeline or ()
    assert [(e.date, e.expression, e.paragraph) for e in events] == [
        ("2007", "2007", 3),
        ("2018", "2018", 6),
        ("2023-07-11/2023-07-12", "July 11 and 12", 7),
    ]
    assert all(len(e.event) < 80 for e in events)


def test_the_file_is_what_show_json_prints() -> None:
    printed = run("show", "--json").out
    assert printed == (ROOT / "data" / "article.json").read_text(encoding="utf-8")
    assert json.loads(printed)["body"][4]["url"] is None
