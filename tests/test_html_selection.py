"""What of a web page is its article, and what only stands beside it."""

import pytest
from web_pages import BODY, PARAGRAPHS, TITLE, page, paragraphs, read, with_middle, words

from nato_reader import Article, Insert


def test_a_plain_page_is_its_title_and_paragraphs() -> None:
    assert read(page()) == Article(title=TITLE, body=PARAGRAPHS)


COMMENTS = """<section id="comments"><h2>2 comments</h2><ol class="comment-list">
<li class="comment"><p>My cousin on the island says that the old stage was better than this one.</p></li>
<li class="comment"><p>Four million crowns, and still nobody has cleaned the waiting room.</p></li>
</ol></section>"""


@pytest.mark.parametrize(
    ("body", "after", "gone"),
    [
        pytest.param(BODY, COMMENTS, "My cousin", id="comments below the article"),
        pytest.param(
            BODY + COMMENTS, "", "waiting room", id="comments within the article's element"
        ),
        pytest.param(
            with_middle(
                '<div class="newsletter-promo"><p>Get the Courier every morning by e-mail, with all '
                'that has happened overnight.</p><input type="email"></div>'
            ),
            "",
            "every morning",
            id="an invitation to a newsletter between paragraphs",
        ),
        pytest.param(
            with_middle(
                '<aside class="related"><h3>Related</h3><ul><li><a href="/storm">Storm leaves the '
                "island without power for a week</a></li></ul></aside>"
            ),
            "",
            "without power",
            id="a box of related articles",
        ),
        pytest.param(
            BODY
            + '<h3><a href="/seal">Seal rescued from the drained harbour basin by firemen</a></h3>'
            + '<h3><a href="/fish">Fish market to move into the old customs house next year</a></h3>',
            "",
            "Seal rescued",
            id="headings that are links to other articles",
        ),
        pytest.param(
            with_middle(
                '<div class="inline-promo"><p>The new atlas of the coast shows every pier, bank and wreck between the two capes, in colour.</p></div>'
            ),
            "",
            "new atlas",
            id="an element that is named for something else",
        ),
        pytest.param(
            with_middle(
                "<p hidden>The new atlas of the coast shows every pier, bank and wreck between the capes.</p>"
            ),
            "",
            "new atlas",
            id="a hidden element",
        ),
        pytest.param(
            with_middle("<p>ADVERTISEMENT</p>"), "", "ADVERTISEMENT", id="a label of advertising"
        ),
        pytest.param(
            with_middle(
                '<p>Spoken <span class="sr-only">opens in a new window</span> plainly.</p>'
            ),
            "",
            "new window",
            id="what only a screen reader is to say",
        ),
        pytest.param(
            with_middle("<figure><img src=a.jpg alt='A boat at a pier'></figure>"),
            "",
            "A boat at",
            id="the description of a picture",
        ),
        pytest.param(
            with_middle("<script>var text = 'not for reading';</script><style>p {}</style>"),
            "",
            "not for reading",
            id="scripts and styles",
        ),
    ],
)
def test_is_left_out(body: str, after: str, gone: str) -> None:
    article = read(page(body, after=after))
    assert gone not in words(article)
    assert [text for text in article.paragraphs if text in PARAGRAPHS] == list(PARAGRAPHS)


def test_every_post_of_a_live_page_keeps_its_heading() -> None:
    posts = [
        f"<section><h3>Update {index}</h3><p>{text}</p></section>"
        for index, text in enumerate(PARAGRAPHS)
    ]
    headings = [
        block.heading for block in read(page("".join(posts))).body if isinstance(block, Insert)
    ]
    assert headings == [f"Update {index}" for index in range(5)]


EXPERT = "The stage must bear a lorry of forty tonnes, the expert said, and it could not."


@pytest.mark.parametrize("name", ["embed", "caption", "timestamp", "widget"])
def test_a_sentence_among_the_others_is_the_articles_whatever_it_is_named(name: str) -> None:
    body = read(page(with_middle(f'<p class="{name}">{EXPERT}</p>'))).body
    assert body == (*PARAGRAPHS[:2], EXPERT, *PARAGRAPHS[2:])


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f'<p class="promo">{EXPERT}</p>', id="that is named for something else"),
        pytest.param('<p class="caption">The old landing stage</p>', id="that is no sentence"),
        pytest.param(f'<div class="embed"><p>{EXPERT}</p></div>', id="that has a frame"),
        pytest.param(f'<p class="widget"><a href="/x">{EXPERT}</a></p>', id="that is a link"),
    ],
)
def test_what_is_named_so_stays_out_among_the_others(markup: str) -> None:
    assert read(page(with_middle(markup))).body == PARAGRAPHS


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(
            '<ul><li><a href="/a">Seal rescued from the basin</a><li><a href="/b">Fish market to '
            "move next year</a></ul>",
            id="links",
        ),
        pytest.param(
            "<aside><p>A seal was rescued from the drained harbour basin by firemen.</p></aside>",
            id="what stands beside the article",
        ),
    ],
)
def test_a_heading_goes_with_what_it_heads(below: str) -> None:
    heading = "Elsewhere on the coast"
    foreign = f"<div><h3>{heading}</h3>{below}</div>"
    assert read(page(with_middle(foreign))).body == PARAGRAPHS
    own = f"<div><h3>{heading}</h3><p>{EXPERT}</p></div>"
    expected = (*PARAGRAPHS[:2], Insert(heading=heading), EXPERT, *PARAGRAPHS[2:])
    assert read(page(with_middle(own))).body == expected


def test_a_refrain_is_said_as_often_as_it_is() -> None:
    refrain = "“Bring back the boat,” they sang every evening on the pier of Norhaven in the rain."
    body = paragraphs(PARAGRAPHS[0], refrain, *PARAGRAPHS[1:3], refrain, *PARAGRAPHS[3:])
    assert read(page(body)).paragraphs.count(refrain) == 2


PULLED = "We promised the island that it would not be forgotten"


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote class='pullquote'>{PULLED}</blockquote>",
        f"<blockquote><p>{PULLED}</p></blockquote>",
        f"<div class='pullquote'><p>{PULLED}</p></div>",
        f"<div class='pull-quote'><div><p>{PULLED}</p></div></div>",
        f"<p class='pq'>{PULLED}</p>",
    ],
)
def test_a_pull_quote_is_not_said_twice(markup: str) -> None:
    assert read(page(with_middle(markup))).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='pullquote'><p>Nobody here had asked for a bridge, she said, least of all her.</p></div>",
        f"<p>{PULLED}</p>",
    ],
)
def test_what_is_said_once_or_set_as_text_stays(markup: str) -> None:
    assert len(read(page(with_middle(markup))).paragraphs) == len(PARAGRAPHS) + 1


@pytest.mark.parametrize(
    "dateline", ["NORHAVEN —", "NORHAVEN (Courier) –", "NORHAVEN, Skar County —"]
)
def test_a_dateline_of_its_own_is_joined_to_its_paragraph(dateline: str) -> None:
    body = read(page(f"<div>{dateline}</div>{BODY}")).body
    assert body == (f"{dateline} {PARAGRAPHS[0]}", *PARAGRAPHS[1:])


def test_two_datelines_in_a_row_are_both_joined() -> None:
    body = read(page(f"<div>NORHAVEN —</div><div>SKARHOLM —</div>{BODY}")).body
    assert body == (f"NORHAVEN — SKARHOLM — {PARAGRAPHS[0]}", *PARAGRAPHS[1:])


def test_an_article_that_stands_there_twice_is_read_once() -> None:
    assert (
        read(page(f'<div class="wide">{BODY}</div><div class="narrow">{BODY}</div>')).body
        == PARAGRAPHS
    )


def test_what_heads_and_links_below_the_last_paragraph_is_left_out() -> None:
    link = '<p>Read more: <a href="https://x.example/a">How the storm of November hit the coast</a></p>'
    assert read(page(f"{BODY}<h2>More on this</h2>{link}")).body == PARAGRAPHS
