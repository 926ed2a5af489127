"""Whatever an input holds, it becomes an article or one sentence, and no word is made up."""

import json
import re

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from web_pages import BODY, TITLE, linked_data, meta, page

from nato_reader import Article, ReaderError, read_article

TAGS = (
    *("p", "div", "h1", "h2", "ul", "li", "table", "tr", "td", "br", "a href=/x", "b", "span"),
    *("article", "aside", "header", "form", "time datetime=2024-03-03", "blockquote", "pre"),
    *("script", "style", "title", "meta property=og:title content=x", "svg", "template", "iframe"),
    *("p class=byline", "p class=standfirst", "div class=comments", "img alt=x", "!--", "![CDATA["),
)
WORDS = st.text(st.characters(codec="utf-8") | st.sampled_from(" \t\n&;<>\"'=\0\x1b|"), max_size=40)
MARKUP = st.lists(
    WORDS
    | st.sampled_from([f"<{tag}>" for tag in TAGS])
    | st.sampled_from([f"</{tag.split()[0]}>" for tag in TAGS])
    | st.sampled_from(
        ["&#27;", "&#x0;", "&#150;", "&nbsp;", "&#x110000;", "&amp", "<", "-->", BODY]
    )
    | st.sampled_from([linked_data(headline=TITLE), meta(og__title=TITLE), "<p>By Ann Lee</p>"]),
    max_size=25,
).map("".join)
# What a browser, or a reader, does not see: controls, and hints for hyphenation.
UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\xad\u200b\u2060\ufeff]")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=20,
)


def outcome(data: bytes, written_in: str | None) -> Article | None:
    """Return the article in `data`, None where there is an error, whose sentence must be one."""
    try:
        return read_article(data, written_in)
    except ReaderError as error:
        sentence = str(error)
        assert sentence.startswith("the bytes given: ")
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return None


def letters(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


@pytest.mark.filterwarnings("ignore::nato_reader.AssumptionWarning")
@pytest.mark.parametrize("written_in", [None, "json", "html", "text"])
@given(data=st.binary(max_size=300) | WORDS.map(str.encode) | MARKUP.map(str.encode))
@settings(max_examples=60)
def test_any_bytes_are_an_article_or_one_sentence(data: bytes, written_in: str | None) -> None:
    outcome(data, written_in)


@given(value=JSON)
@settings(max_examples=60)
def test_any_json_is_an_article_or_one_sentence(value: object) -> None:
    outcome(json.dumps(value).encode(), "json")


@given(markup=MARKUP)
@settings(max_examples=120)
@example(markup="<p>" + "<a href=/x>" * 30 + "words " * 60)
@example(markup="<table><tr><td>" * 20 + BODY)
@example(markup="0<&#0;A")
@example(markup="</p></body></html>" + BODY + "<html><body>" + BODY)
def test_no_word_of_a_page_is_made_up(markup: str) -> None:
    text = page(markup + BODY)
    article = outcome(text.encode("utf-8", "replace"), "html")
    assume(article is not None)
    assert article is not None
    shown = [
        block if isinstance(block, str) else block.heading or block.related or ""
        for block in article.body
    ]
    from lxml import etree, html

    root = html.document_fromstring(UNSEEN.sub("", text))
    etree.strip_elements(root, "script", "style", "template", "svg", "iframe", with_tail=False)
    known = "".join(letters(root.text_content()))
    assert [block for block in shown if "".join(letters(block)) not in known] == []
