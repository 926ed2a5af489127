"""Pages of any size are read, or refused in a sentence, in time that grows as they do."""

import gzip

import pytest
from lxml import html
from web_pages import BODY, PARAGRAPHS, TITLE, page

from nato_reader import ArticleError
from nato_reader.readers import from_html
from nato_reader.readers.html import tree
from nato_reader.readers.html.handing import MOST_INLINE, handed_on
from nato_reader.web import LIMITS
from nato_reader.web.unpacking import unpacked

SENTENCE = "The harbour was closed all night because of a storm. "


def text_of(root: html.HtmlElement) -> str:
    return " ".join(root.text_content().split())


def inline_in(root: html.HtmlElement) -> int:
    return sum(1 for _ in root.iter("a", "b", "em", "span"))


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param('<a href="/x">one</a> and ' * 2000, id="links"),
        pytest.param("<b>one</b> and " * 2000, id="bold words"),
        pytest.param("<span>one <em>two</em></span>" * 1000, id="some within others"),
        pytest.param(("<span>" + "<b>one</b> " * 100 + "</span>") * 20, id="most within a few"),
    ],
)
def test_of_one_block_so_many_inline_elements_are_handed_on_with_all_text(paragraph: str) -> None:
    root = html.document_fromstring(f"<p>{paragraph}</p>")
    copy = handed_on(root)
    assert inline_in(copy) == MOST_INLINE
    assert text_of(copy) == text_of(root)
    assert inline_in(root) >= 2000


def test_inline_elements_of_many_blocks_are_all_handed_on() -> None:
    root = html.document_fromstring(f"<p>{'<b>one</b> ' * MOST_INLINE}</p>" * 3)
    assert inline_in(handed_on(root)) == 3 * MOST_INLINE


def test_what_was_around_an_element_taken_away_is_one_text() -> None:
    root = html.document_fromstring(f"<p>{'a<b>b</b>' * (MOST_INLINE + 50)}</p>")
    paragraph = handed_on(root).find(".//p")
    assert paragraph is not None
    assert len(paragraph.xpath("text()")) == MOST_INLINE + 1
    assert paragraph[-1].tail == "a" + "ba" * 49 + "b"


def test_a_paragraph_of_very_many_links_is_read_to_its_end() -> None:
    words = "".join(f'harbour {number}, <a href="/{number}">ferry</a>, ' for number in range(2000))
    article = from_html.read(page(BODY + f"<p>{words} and so on.</p>"), "page")
    assert article.paragraphs[:-1] == PARAGRAPHS
    assert article.paragraphs[-1].endswith("harbour 1999, ferry, and so on.")


def test_a_block_of_very_many_headlines_is_no_text() -> None:
    links = "".join(f'<a href="/{number}">Ferry {number} runs again</a> ' for number in range(2000))
    article = from_html.read(page(BODY + f"<div>{links}</div>"), "page")
    assert article.paragraphs == PARAGRAPHS


def depth(root: html.HtmlElement) -> int:
    return max(sum(1 for _ in element.iterancestors()) for element in root.iter("*"))


@pytest.mark.parametrize("tag", ["div", "h1", "blockquote", "span rel=author", "ul><li"])
def test_the_more_text_there_is_the_less_deep_it_is_nested(tag: str) -> None:
    def parsed(sentences: int) -> html.HtmlElement:
        return tree.parse(page(f"<{tag}>a " * 90 + SENTENCE * sentences), "page")

    assert depth(parsed(100)) > 90
    assert depth(parsed(30_000)) < 40
    assert text_of(parsed(30_000)).count(SENTENCE.strip()) == 30_000


def test_text_within_needless_elements_is_read_whole() -> None:
    article = from_html.read(page("<div>" * 190 + BODY + "</div>" * 190), "page")
    assert article.title == TITLE
    assert article.paragraphs == PARAGRAPHS


def test_elements_are_counted_before_any_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "unwrap", lambda *_: pytest.fail("there are too many for that"))
    text = page("<div>" * 240 + "<b>x</b>" * tree.MOST_ELEMENTS)
    with pytest.raises(ArticleError, match=r"has 30,\d+ elements, more than the 30,000 read"):
        tree.parse(text, "page")


@pytest.mark.parametrize(("letter", "size"), [("x", 1), ("ж", 2), ("字", 3)])
def test_text_is_measured_in_bytes(letter: str, size: int) -> None:
    most = tree.MOST_TEXT // size
    assert len(tree.parse(f"<p>{letter * (most - 1)}", "page").text_content()) == most - 1
    with pytest.raises(ArticleError, match="has more than 2 MiB of text"):
        tree.parse(f"<p>{letter * (most + 1)}", "page")


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([b""] * 3000 + [b"a page"], id="empty ones first"),
        pytest.param([b"a", *[b""] * 3000, b" page"], id="empty ones between"),
        pytest.param([b"a page"], id="a single one"),
        pytest.param([b"x" * 100_000, b"y" * 100_000], id="large ones"),
    ],
)
def test_a_page_compressed_in_parts_is_all_of_them(texts: list[bytes]) -> None:
    data = b"".join(map(gzip.compress, texts))
    assert unpacked(data, "gzip", LIMITS) == b"".join(texts)
