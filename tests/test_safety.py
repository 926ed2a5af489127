"""What an article holds is never obeyed: not by the terminal, nor in any exported file."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from conftest import article, event, quote, run
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from nato_reader import Article, Event, Quote
from nato_reader.text import encodable, printable
from nato_reader.views import export, quotes, show, timeline
from nato_reader.views.formats import plain, terminal
from nato_reader.views.look import Look

HOSTILE = [
    pytest.param("\x1b[31mred\x1b[0m", "␛[31mred␛[0m", id="a colour"),
    pytest.param("\x1b]0;owned\x07", "␛]0;owned␇", id="the window's title"),
    pytest.param(
        "\x1b]8;;javascript:alert(1)\x1b\\click\x1b]8;;\x1b\\",
        "␛]8;;javascript:alert(1)␛\\click␛]8;;␛\\",
        id="a link to a script",
    ),
    pytest.param("\x9b31mred", "\N{REPLACEMENT CHARACTER}31mred", id="a colour in C1"),
    pytest.param("\x00\x08\x7f", "␀␈␡", id="NUL, backspace and delete"),
    pytest.param(
        "a\N{RIGHT-TO-LEFT OVERRIDE}b\N{RIGHT-TO-LEFT ISOLATE}c",
        "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c",
        id="marks that reverse text",
    ),
    pytest.param("x\N{TAG LATIN SMALL LETTER A}y\N{SOFT HYPHEN}z", "xyz", id="what has no shape"),
    pytest.param("one\r\ntwo\tthree\x85four\u2028five", "one two three four five", id="breaks"),
    pytest.param("[bold]b[/bold] [/x] [link=x]y[/link]", None, id="Rich's markup"),
    pytest.param(":smile: **b** `c` <b>d</b> # e", None, id="Markdown, emoji codes and HTML"),
    pytest.param("<script>alert(1)</script>&amp;", None, id="a script"),
    pytest.param("]]> --> </svg></style></title>", None, id="what closes XML"),
    pytest.param("1. one - two + three", None, id="what begins a list"),
    pytest.param("$x$ ~~y~~ _z_ \\_ &lt; [a](b)", None, id="more Markdown"),
]


def hostile(text: str) -> dict[str, Any]:
    """Return an article with `text` in every place that can hold some."""
    body = [text, {"heading": text}, {"related": text, "url": text}]
    whole = {"text": text, "spans": [[0, len(text)]], "speaker": text, "mention": f"M{text}"}
    words = {"expression": text, "start": 0, "end": len(text), "paragraph": 1, "event": text}
    return article(
        title=text,
        standfirst=text,
        byline=text,
        publisher=text,
        body=body,
        quotes=[quote(**whole, cue=text)],
        timeline=[event(**words)],
    )


def squeezed(text: str) -> str:
    """Return `text` without white space and frames, so that wrapping it makes no difference."""
    return re.sub(r"[\s│┊●]+", "", text)


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
def test_on_the_screen(
    view: str, text: str, shown: str | None, written: Callable[..., str]
) -> None:
    path = written(hostile(text))
    for options in ((), ("--plain",)):
        status, out, err = run(view, path, "--color", "never", *options)
        assert (status, err) == (0, "")
        assert squeezed(shown or text) in squeezed(out)
        assert printable(out.replace("\n", "").replace("\t", "")) == out.replace("\n", "").replace(
            "\t", ""
        )


class Words(HTMLParser):
    """Collects a page's text and its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.targets += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.text += data


def exported(written: Callable[..., str], text: str, suffix: str, view: str = "show") -> str:
    path = written(hostile(text))
    file = Path(path).with_suffix(suffix)
    assert run(view, path, "--export", str(file)).status == 0
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
def test_in_svg(text: str, shown: str | None, written: Callable[..., str]) -> None:
    picture = ET.fromstring(exported(written, text, ".svg"))
    assert squeezed(shown or text) in squeezed("".join(picture.itertext()))
    names = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in picture.iter()}
    assert names <= {"svg", "title", "style", "rect", "g", "text", "tspan", "path"}


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
def test_in_html(view: str, text: str, shown: str | None, written: Callable[..., str]) -> None:
    words = Words()
    words.feed(exported(written, text, ".html", view))
    assert squeezed(shown or text) in squeezed(words.text)
    assert "script" not in words.tags
    assert all(target.startswith("#") for target in words.targets)


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
def test_in_markdown(view: str, text: str, shown: str | None, written: Callable[..., str]) -> None:
    words = Words()
    renderer = MarkdownIt("commonmark").enable("strikethrough").enable("table")
    words.feed(renderer.render(exported(written, text, ".md", view)))
    assert squeezed(words.text).count(squeezed(shown or text)) >= 3
    assert words.tags <= {"h1", "h2", "p", "em", "strong", "blockquote", "ul", "li"}
    assert words.targets == []


TEXTS = st.text(st.characters(codec=None, exclude_categories=())) | st.text(
    st.sampled_from("“”\"'<>&[]()*_`#\\|:/ \n\t\x00\x1b\x9b\u202e\ud800é東\U0001f600\u0301")
)


@given(TEXTS)
@example("\x1b[2J\x9b2J")
@example("🇬🇧 👩‍👩‍👧 Z̸̢͈a̷͍l̴͎g̵̣o")
def test_any_text_is_made_printable_and_stays_so(text: str) -> None:
    safe = printable(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", safe)
    assert printable(safe) == safe
    safe.encode("utf-8")


@given(TEXTS, st.sampled_from(["ascii", "cp1252", "latin-1", "cp437", "utf-8"]))
def test_any_text_can_be_written_in_any_encoding(text: str, encoding: str) -> None:
    encodable(printable(text), encoding).encode(encoding)


@given(TEXTS.filter(str.strip), st.integers(20, 90), st.sampled_from(["utf-8", "ascii"]))
def test_any_text_is_drawn_on_any_page_without_control_characters(
    text: str, width: int, encoding: str
) -> None:
    marked = Article(
        title=text,
        body=(text,),
        quotes=(Quote(text, text, text, text, "partial", 1, ((0, len(text)),)),),
        timeline=(Event("2019", text, 1, 0, len(text), text),),
    )
    look = Look(width, encoding=encoding)
    for view in (show, quotes, timeline):
        pages = [view.page(marked)]
        drawn = [terminal.render(pages, look), plain.render(pages, encoding)]
        drawn += [export.render(f"x{suffix}", pages, look) for suffix in export.SUFFIXES]
        for output in drawn:
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", output)
        ET.fromstring(export.render("x.svg", pages, look))


def test_json_keeps_what_is_hidden_but_escapes_it(written: Callable[..., str]) -> None:
    text = "\x1b[31m\x9b\x7f\N{RIGHT-TO-LEFT OVERRIDE}\ufffe\u200b\U000e0041x"
    out = run("show", "--json", written(article(title=text))).out
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e\ufffe\U000e0041]", out)
    assert json.loads(out)["title"] == text
