"""The titles and standfirsts of web pages."""

from pathlib import Path

import pytest
from web_pages import BODY, PARAGRAPHS, STANDFIRST, TITLE, linked_data, meta, page, paragraphs, read

from nato_reader import read_article

OTHER = "Skarholm ferry: what you need to know"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            page(
                title=f"{OTHER} | Courier", head=meta(og__title=TITLE) + linked_data(headline=TITLE)
            ),
            TITLE,
            id="what the page shows, where its data agrees and the window's title does not",
        ),
        pytest.param(
            page(title=f"{TITLE} - The Norhaven Courier", head=meta(og__title=OTHER)),
            TITLE,
            id="what the page shows, where the window's title agrees",
        ),
        pytest.param(
            page(
                heading="The Norhaven Courier",
                head=meta(og__title=TITLE, og__site_name="The Norhaven Courier"),
            ),
            TITLE,
            id="the data's, where the only heading is the site's name",
        ),
        pytest.param(
            page(
                heading=None,
                title=f"{TITLE} | The Norhaven Courier",
                head=meta(og__site_name="The Norhaven Courier"),
            ),
            TITLE,
            id="the window's without the site's name",
        ),
        pytest.param(
            page(heading=None, title=f"The Norhaven Courier: {OTHER}"),
            f"The Norhaven Courier: {OTHER}",
            id="the window's whole, where nothing tells the site's name",
        ),
        pytest.param(
            page(heading="The Norhaven Courier", title=f"{TITLE} | The Norhaven Courier"),
            TITLE,
            id="the window's, where the only heading is its shorter end",
        ),
        pytest.param(
            page(
                heading="The Norhaven Courier",
                title=f"{TITLE} - The Norhaven Courier",
                head=meta(og__site_name="Courier"),
            ),
            TITLE,
            id="the window's, where the heading is a longer name of the site",
        ),
        pytest.param(
            page(heading="Seal rescued", title="Seal rescued | The Norhaven Courier"),
            "Seal rescued",
            id="a heading that is shorter than the site's name behind it",
        ),
        pytest.param(
            page(heading="Seal rescued", title="The Norhaven Courier : Seal rescued"),
            "Seal rescued",
            id="a heading that is shorter than the site's name before it",
        ),
        pytest.param(
            page(
                heading="Seal rescued",
                title="The Norhaven Courier | Seal rescued",
                head=meta(og__title="Seal rescued"),
            ),
            "Seal rescued",
            id="a heading that is told alone as well",
        ),
        pytest.param(
            page(heading=f"Local news | {TITLE}", head=meta(og__title=TITLE)),
            TITLE,
            id="without the section before it",
        ),
        pytest.param(
            page(heading=TITLE.upper(), head=meta(og__title=TITLE)),
            TITLE,
            id="in lower case, where the heading shouts",
        ),
        pytest.param(
            page(
                heading="Courier",
                title=f"{OTHER} | x",
                head=meta(og__title=TITLE, twitter__title=TITLE),
            ),
            TITLE,
            id="what its data says twice, before what the window says",
        ),
        pytest.param(
            page(heading="", title="", head=linked_data(name=TITLE)), TITLE, id="linked data's name"
        ),
        pytest.param(
            page(heading="", title="", head=linked_data(headline="Fähre &amp;amp; Föhr")),
            "Fähre & Föhr",
            id="linked data's, its references escaped twice",
        ),
        pytest.param(
            page(
                heading="",
                title="",
                head=linked_data(headline=TITLE).replace(">{", "><!--{").replace("}<", "}--><"),
            ),
            TITLE,
            id="linked data's, in a comment",
        ),
        pytest.param(
            page(heading="", title="", head=linked_data(headline="Fähre &amp; Föhr")),
            "Fähre & Föhr",
            id="linked data's, its references resolved",
        ),
        pytest.param(
            page(head=linked_data(headline="site-template", name="x"), title=TITLE),
            TITLE,
            id="what is shown and told, not a system's own word for it",
        ),
        pytest.param(
            page(heading="Seal - the animal - rescued", title="Seal - the animal - rescued"),
            "Seal - the animal - rescued",
            id="with its own dashes",
        ),
    ],
)
def test_the_title_is(text: str, expected: str) -> None:
    assert read(text).title == expected


@pytest.mark.parametrize("hidden", ["hidden", 'style="display:none"', 'aria-hidden="true"'])
def test_a_heading_that_is_not_shown_is_no_title(hidden: str) -> None:
    text = page(heading=None, header=f"<h1 {hidden}>{OTHER}</h1>", title="")
    assert read(text).title != OTHER
    inner = page(heading=f"{TITLE}<span {hidden}> and more</span>", title="")
    assert read(inner).title == TITLE


def test_a_page_without_any_title_is_called_as_its_input() -> None:
    assert read(page(heading=None, title="")).title == "the bytes given"


def test_a_file_without_any_title_is_called_by_its_name_alone(tmp_path: Path) -> None:
    file = tmp_path / "ferry.html"
    file.write_text(page(heading=None, title=""), encoding="utf-8")
    assert read_article(file).title == "ferry.html"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<h2>{TITLE}</h2>{BODY}", id="as a heading"),
        pytest.param(f"<p>{TITLE}</p>{BODY}", id="as a paragraph"),
        pytest.param(f"<p class='dek'>{STANDFIRST}</p>{BODY}", id="and so is the standfirst"),
    ],
)
def test_the_title_is_not_repeated_in_the_body(body: str) -> None:
    article = read(page(body, header=f"<p class='standfirst'>{STANDFIRST}</p>"))
    assert (article.standfirst, article.body) == (STANDFIRST, PARAGRAPHS)


def test_a_standfirst_may_be_wrapped() -> None:
    wrapped = f'<div class="field field--name-summary"><p>{STANDFIRST}</p></div>'
    assert read(page(header=wrapped)).standfirst == STANDFIRST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(page(head=meta(og__description=STANDFIRST)), STANDFIRST, id="a description"),
        pytest.param(
            page(header=f"<h2 class='sub-headline'>{STANDFIRST}</h2>"),
            STANDFIRST,
            id="what the page shows below its heading",
        ),
        pytest.param(
            page(head=meta(og__description=PARAGRAPHS[0][:120])),
            None,
            id="not the first paragraph, cut",
        ),
        pytest.param(
            page(head=meta(og__description=PARAGRAPHS[0][:90] + "…")),
            None,
            id="not the first paragraph, cut with an ellipsis",
        ),
        pytest.param(
            page(head=meta(og__description=PARAGRAPHS[0])), None, id="not the first paragraph"
        ),
        pytest.param(
            page(
                f"<p>NORHAVEN — {PARAGRAPHS[0]}</p>" + paragraphs(*PARAGRAPHS[1:]),
                head=meta(description=PARAGRAPHS[0][:120]),
            ),
            None,
            id="not the first paragraph without its dateline",
        ),
        pytest.param(page(head=meta(og__description=TITLE)), None, id="not the title once more"),
        pytest.param(
            page(
                head=meta(
                    description="Breaking news, sports, weather and events from all over the region."
                )
            ),
            None,
            id="not the praise of the site",
        ),
    ],
)
def test_the_standfirst_is(text: str, expected: str | None) -> None:
    article = read(text)
    assert article.standfirst == expected
    assert len(article.paragraphs) == len(PARAGRAPHS)
