"""Where a web page's article stands."""

import pytest
from web_pages import PARAGRAPHS, TITLE, URL, linked_data, meta, page, read

from nato_reader.readers import from_html


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(f'<link rel="canonical" href="{URL}">', URL, id="the canonical one"),
        pytest.param(linked_data(headline=TITLE, url=URL), URL, id="linked data's"),
        pytest.param(meta(og__url=URL), URL, id="Open Graph's"),
        pytest.param(
            '<link rel="canonical" href="https://courier.example/">', None, id="no front page"
        ),
        pytest.param('<link rel="canonical" href="javascript:alert(1)">', None, id="no script"),
        pytest.param('<link rel="canonical" href="//[">', None, id="no broken one"),
    ],
)
def test_the_address_is(head: str, expected: str | None) -> None:
    assert read(page(head=head)).url == expected


def test_another_sites_address_is_not_the_pages() -> None:
    other = page(head='<link rel="canonical" href="https://www.courier.example/a">')
    assert from_html.read(other, "a.html", URL).url == "https://www.courier.example/a"
    stolen = page(head='<link rel="canonical" href="https://elsewhere.test/a">')
    assert from_html.read(stolen, "a.html", URL).url == URL


def test_a_page_saved_by_a_browser_knows_where_it_is_from() -> None:
    saved = f"<!-- saved from url=(0040){URL} -->\n{page()}"
    assert read(saved).url == URL


def test_an_accelerated_page_is_read_like_any_other() -> None:
    text = page(head=f'<link rel="canonical" href="{URL}">').replace("<html", "<html amp")
    article = read(text.replace("<article>", "<article><amp-img src=a.jpg></amp-img>"))
    assert (article.body, article.url) == (PARAGRAPHS, URL)
