"""When a web page's article was published."""

import datetime as dt

import pytest
from web_pages import (
    BODY,
    PARAGRAPHS,
    TITLE,
    URL,
    linked_data,
    meta,
    page,
    read,
)


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


CHANGED = [
    pytest.param("<p>Last modified: 5 March 2024</p>", id="last modified"),
    pytest.param("<p>Corrected on 5 March 2024 at 10:15</p>", id="corrected"),
    pytest.param("<p>Revised March 5, 2024</p>", id="revised"),
    pytest.param("<p>Update: 5 March 2024</p>", id="an update"),
    pytest.param("<div>Last updated</div><div>5 March 2024</div>", id="the label a line above"),
    pytest.param(
        '<p>Last modified <time datetime="2024-03-05">on Tuesday</time></p>',
        id="a time element behind its label",
    ),
    pytest.param(
        '<p><b>Updated</b>: at 10:15 on <time datetime="2024-03-05">Tuesday</time></p>',
        id="a time element behind a label and a clock's time",
    ),
    pytest.param(
        '<p>Updated by Odd Berg on <time datetime="2024-03-05">Tuesday</time></p>',
        id="a time element behind who changed it",
    ),
    pytest.param(
        '<time datetime="2024-03-05">Corrected 5 March 2024</time>',
        id="a time element with its label",
    ),
    pytest.param(
        '<time class="updated" datetime="2024-03-05">5 March 2024</time>',
        id="a time element that is named so",
    ),
    pytest.param(
        '<p><time itemprop="dateModified" datetime="2024-03-05">5 March 2024</time></p>',
        id="a time element that microdata calls so",
    ),
    pytest.param('<p class="last-modified">5 March 2024</p>', id="a paragraph that is named so"),
    pytest.param(
        '<div class="date-updated"><p>5 March 2024</p></div>', id="what stands in such an element"
    ),
]


@pytest.mark.parametrize("markup", CHANGED)
def test_the_day_of_a_change_is_not_that_of_the_publication(markup: str) -> None:
    assert read(page(header=markup)).published is None
    assert read(page(after=markup)).published is None
    published = "<p>Published 3 March 2024</p>"
    for header in (markup + published, published + markup):
        assert read(page(header=header)).published == "2024-03-03"


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(
            '<p>Updated <time datetime="2024-03-05">Tuesday</time>, '
            'published <time datetime="2024-03-03">Sunday</time></p>',
            id="two in a line",
        ),
        pytest.param(
            '<time class="entry-date published" datetime="2024-03-03">Sunday</time>'
            '<time class="updated" datetime="2024-03-05">Tuesday</time>',
            id="two that are named",
        ),
        pytest.param(
            '<time class="published updated" datetime="2024-03-03">Sunday</time>',
            id="one that is named both",
        ),
        pytest.param(
            '<p class="updated">Published <time datetime="2024-03-03">Sunday</time></p>',
            id="one whose label is not what it is named",
        ),
        pytest.param("<p>Edited by Odd Berg, 3 March 2024</p>", id="who edited is no change"),
    ],
)
def test_the_day_of_publication_is_told_from_others(markup: str) -> None:
    assert read(page(header=markup)).published == "2024-03-03"
    assert read(page(header=f"<div>{markup}</div>")).published == "2024-03-03"


@pytest.mark.parametrize(
    "hidden",
    [
        pytest.param("hidden", id="hidden"),
        pytest.param('style="display: none"', id="not displayed"),
        pytest.param('aria-hidden="true"', id="for the eye alone"),
    ],
)
def test_no_day_is_taken_from_what_is_not_shown(hidden: str) -> None:
    for markup in (
        f"<p {hidden}>3 March 2024</p>",
        f'<div {hidden}><time datetime="2024-03-03">Sunday</time></div>',
        f'<div {hidden}><p itemprop="datePublished">3 March 2024</p></div>',
    ):
        assert read(page(header=markup)).published is None


def test_a_day_in_the_standfirst_is_none_of_the_publication() -> None:
    told = "<p class=standfirst>The old stage was built on 3 March 1961, and fell in a storm.</p>"
    assert read(page(header=told)).published is None


def test_a_sentence_that_begins_as_a_label_stays() -> None:
    sentence = "Published on 3 March 2024, the report runs to 94 pages of figures."
    line = "Last updated on 5 March 2024 at 8.15am"
    body = f"<p>{line}</p><p>{sentence}</p>" + BODY
    assert read(page(body)).body == (sentence, *PARAGRAPHS)
