"""Web pages that are broken, or no article at all."""

import time

import pytest
from web_pages import BODY, PARAGRAPHS, TITLE, linked_data, meta, page, paragraphs, read

from nato_reader import ArticleError


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<html><body></body></html>", id="an empty page"),
        pytest.param(
            "<html><body><script>render()</script><div id=root></div></body></html>",
            id="a page that a script would fill",
        ),
        pytest.param(
            "<html><body><p>Please enable JS and disable any ad blocker</p></body></html>",
            id="a page that wants a script",
        ),
        pytest.param(
            "<html><head><title>Just a moment...</title></head><body><h1>courier.example</h1><p>Checking if the site connection is secure. Enable JavaScript and cookies to continue.</p></body></html>",
            id="a page that wants to know whether we are human",
        ),
        pytest.param(
            f"<html><body>{'<ul>' + '<li><a href=/a>Ferry</a></li>' * 30 + '</ul>'}</body></html>",
            id="a list of links",
        ),
        pytest.param(
            "<html><head><title>Page not found | Courier</title></head><body><h1>Page not found</h1><p>Sorry, the page you were looking for does not exist. It may have been moved.</p></body></html>",
            id="a page that says there is none",
        ),
        pytest.param("<!-- nothing -->", id="a comment"),
        pytest.param("<html><frameset><frame src=a.html></frameset></html>", id="frames"),
    ],
)
def test_nothing_found_is_an_error_that_says_so(text: str) -> None:
    with pytest.raises(ArticleError, match=r"^the bytes given: (holds no|shows only) "):
        read(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("<p>" + "word " * 2_200_000, "larger than 10 MiB", id="eleven megabytes"),
        pytest.param(
            "<div>" * 100_000 + "words",
            "nests its elements too deeply",
            id="100,000 elements in each other",
        ),
        pytest.param(
            "<p>" + "<i>a</i>" * 200_000, "200,00", id="200,000 elements beside each other"
        ),
    ],
)
def test_what_is_no_page_of_news_is_refused(text: str, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        read(text)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<div>" * 1000 + BODY + "</div>" * 1000, id="1,000 elements in each other"),
        pytest.param("<font><b><i>" * 300 + BODY, id="elements that are never closed"),
        pytest.param(BODY.replace("</p>", ""), id="paragraphs that are never closed"),
        pytest.param(f'<p data-x="{"a" * 1_000_000}">' + BODY, id="an attribute of a megabyte"),
        pytest.param(BODY.replace("<p>", "<p\0>").replace(" the ", " t\0he "), id="null bytes"),
        pytest.param(
            BODY + "<!ENTITY a '&b;&b;'><p>&a;&a;&nosuch;</p>", id="entities that are none"
        ),
        pytest.param('<?xml version="1.0" encoding="utf-16"?>' + BODY, id="a wrong declaration"),
        pytest.param(
            '<script type="application/ld+json">{"@type": "NewsArticle", </script>' + BODY,
            id="linked data that is broken",
        ),
        pytest.param(
            '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + BODY,
            id="linked data that is nested without end",
        ),
    ],
)
def test_a_broken_page_is_read_all_the_same(body: str) -> None:
    article = read(page(body))
    assert [text for text in article.paragraphs if text in PARAGRAPHS] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param('<?xml version="1.0"' + " " * 250 + 'encoding="utf-8"?>', id="a long one"),
        pytest.param('<?xml encoding="utf-8"?><?xml encoding="utf-8"?>', id="two"),
        pytest.param('\x01<?xml encoding="utf-8"?>', id="one behind a control character"),
    ],
)
def test_declarations_of_xml_do_no_harm(before: str) -> None:
    assert read(before + page()).body == PARAGRAPHS


def test_a_character_reference_to_a_control_does_not_lose_the_article() -> None:
    broken = paragraphs(PARAGRAPHS[0] + "&#27;[31m&#x1b;&#0;&#7;", *PARAGRAPHS[1:])
    assert read(page(broken)).paragraphs == (PARAGRAPHS[0] + "[31m", *PARAGRAPHS[1:])


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        pytest.param("&#12345678;", "", id="a number beyond all characters"),
        pytest.param("&#x1234567;", "", id="such a one in hexadecimal figures"),
        pytest.param("&#1114112;", "", id="the first behind the last character"),
        pytest.param(f"&#{'9' * 5000};", "", id="a number of 5,000 figures"),
        pytest.param(f"&#x{'f' * 5000}", "", id="such a one in hexadecimal figures, not closed"),
        pytest.param(f"&#{'0' * 5000}65;", "A", id="a small one behind 5,000 zeros"),
        pytest.param("&#128031;", "\N{FISH}", id="a character beyond the first 65,536"),
    ],
)
def test_a_reference_by_number_is_a_character_or_nothing(reference: str, expected: str) -> None:
    text = PARAGRAPHS[0].replace("Norhaven", "Nor{}haven")
    article = read(page(paragraphs(text.replace("{}", reference), *PARAGRAPHS[1:])))
    assert article.paragraphs == (text.replace("{}", expected), *PARAGRAPHS[1:])


@pytest.mark.parametrize("figures", ["9" * 5000, "0" * 5000])
def test_a_reference_that_is_escaped_twice_and_too_long_does_no_harm(figures: str) -> None:
    head = meta(author=f"Marit&#{figures}; Lie") + linked_data(
        headline=TITLE, description=f"&amp;amp;#{figures};"
    )
    article = read(page(head=head))
    assert (article.byline, article.body) == ("Marit Lie", PARAGRAPHS)


WALLS = [
    "404",
    "Error 404",
    "404 Not Found",
    "404 - Page not found",
    "404: The page could not be found",
    "Page not found (404)",
    "Story not found | The Norhaven Courier",
    "Just a moment...",
    "Attention Required! | Courier",
    "Access Denied",
]
NO_WALLS = [
    "404 days without a ferry",
    "404: a number and its story",
    "Just a moment's peace",
    "Just a moment of quiet before the storm",
    "Page not found in the island's chronicle turns up in an attic",
    "Not found in any book: the song of Skarholm",
    "Access denied to the harbour for large ships",
    "Ferry – Courier",
]


@pytest.mark.parametrize("title", WALLS)
def test_a_short_page_under_a_servers_title_is_no_article(title: str) -> None:
    with pytest.raises(ArticleError, match="shows only"):
        read(page(paragraphs(PARAGRAPHS[0]), heading=title, title=title))


@pytest.mark.parametrize("title", NO_WALLS)
def test_a_headline_that_begins_as_a_servers_title_is_one(title: str) -> None:
    short = read(page(paragraphs(PARAGRAPHS[0]), heading=title, title=title))
    assert short.body == PARAGRAPHS[:1]


@pytest.mark.parametrize("title", WALLS)
def test_a_long_article_may_have_any_title(title: str) -> None:
    assert read(page(heading=title, title=title)).body == PARAGRAPHS


def test_a_tag_with_very_many_attributes_takes_no_time() -> None:
    tag = "<p " + " ".join(f'a{number}=""' for number in range(60_000)) + ">"
    start = time.process_time()
    assert read(page(tag + BODY)).paragraphs == PARAGRAPHS
    assert time.process_time() - start < 3
