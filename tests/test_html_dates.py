"""When a web page's article was published."""

import datetime as dt

import pytest
from web_pages import TITLE, URL, linked_data, meta, page, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            page(
                head=linked_data(
                    headline=TITLE,
                    datePublished="2024-03-03T08:00:00+01:00",
                    dateModified="2024-03-05",
                )
                + meta(article__published_time="2024-03-04")
            ),
            "2024-03-03",
            id="linked data's before a meta element's",
        ),
        pytest.param(
            page(head=meta(article__published_time="2024-03-03T23:30:00-05:00")),
            "2024-03-03",
            id="as the newsroom's clock had it",
        ),
        pytest.param(
            page(
                head=meta(article__published_time="2024-03-04T02:30:00Z")
                + f'<link rel="canonical" href="{URL}">'
            ),
            "2024-03-03",
            id="the address's, where the universal time is one day on",
        ),
        pytest.param(
            page(
                head=meta(article__published_time="2024-03-04T02:30:00+09:00")
                + f'<link rel="canonical" href="{URL}">'
            ),
            "2024-03-04",
            id="not the address's, where the time is local",
        ),
        pytest.param(page(head=meta(pdate="20240303")), "2024-03-03", id="in figures only"),
        pytest.param(
            page(header="<p class=date>3 March 2024, 8.15am</p>"),
            "2024-03-03",
            id="below the heading",
        ),
        pytest.param(
            page(header="<p>Published: Sunday, March 3rd, 2024 | Updated: March 5, 2024</p>"),
            "2024-03-03",
            id="not the day of a change",
        ),
        pytest.param(
            page(header="<p>Updated: March 5, 2024</p>"),
            None,
            id="none where only a change is dated",
        ),
        pytest.param(
            page(header="<p>03/04/2024</p>"), None, id="none where day and month may be either"
        ),
        pytest.param(
            page(header="<p>03/24/2024</p>"), "2024-03-24", id="figures that can be read in one way"
        ),
        pytest.param(
            page(head=meta(article__published_time="2024-02-31")),
            None,
            id="none that the calendar lacks",
        ),
        pytest.param(
            page(head=meta(article__published_time="0001-01-01T00:00:00")),
            None,
            id="none that stands for none",
        ),
        pytest.param(
            page(header='<time datetime="2024-03-03T07:00:00+01:00">This morning</time>'),
            "2024-03-03",
            id="what a time element says to machines",
        ),
        pytest.param(
            page(head=linked_data(**{"@type": "WebPage", "datePublished": "2024-03-03"})),
            "2024-03-03",
            id="what linked data says of the page",
        ),
        pytest.param(
            page(after='<time datetime="2024-03-03">Sunday</time>'),
            "2024-03-03",
            id="the only time on the page",
        ),
        pytest.param(
            page(
                after='<time datetime="2024-03-03">Sunday</time><time datetime="2024-03-01">Friday</time>'
            ),
            None,
            id="none of several times on the page",
        ),
        pytest.param(page(header="<p>24/03/2024</p>"), "2024-03-24", id="figures, the day first"),
        pytest.param(
            page(header='<span itemprop="datePublished" content="2024-03-03">Sunday</span>'),
            "2024-03-03",
            id="what the markup calls so",
        ),
        pytest.param(
            page(head=f'<link rel="canonical" href="{URL}">'), "2024-03-03", id="the address's"
        ),
        pytest.param(page(head=meta(pubdate="1970-01-01")), None, id="no beginning of time"),
        pytest.param(page(), None, id="none of those that the text mentions"),
    ],
)
def test_the_date_is(text: str, expected: str | None) -> None:
    assert read(text).published == expected
    assert expected is None or dt.date.fromisoformat(expected)
