"""Who wrote and who published a web page's article."""

import pytest
from web_pages import (
    BODY,
    PARAGRAPHS,
    TITLE,
    linked_data,
    meta,
    page,
    read,
)

from nato_reader.readers.html.bylines import says_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            page(
                head=linked_data(headline=TITLE, author={"@type": "Person", "name": "Marit Lie"})
                + meta(author="Web Desk")
            ),
            "Marit Lie",
            id="linked data's before a meta element's",
        ),
        pytest.param(
            page(
                head=linked_data(
                    headline=TITLE, author=[{"name": "Marit Lie"}, {"name": "Odd Berg"}]
                )
            ),
            "Marit Lie, Odd Berg",
            id="both of two",
        ),
        pytest.param(
            page(
                head=linked_data(
                    headline=TITLE,
                    author={"@id": "#7"},
                    about={"@id": "#7", "@type": "Person", "name": "Odd Berg"},
                )
            ),
            "Odd Berg",
            id="one that linked data names elsewhere",
        ),
        pytest.param(
            page(head=meta(author="Marit Lie") + meta(author="Odd Berg")),
            "Marit Lie, Odd Berg",
            id="both of two in meta elements",
        ),
        pytest.param(
            page(head=meta(author="Marit Lie") + meta(dc__creator="Odd Berg")),
            "Marit Lie",
            id="the surest of two sources",
        ),
        pytest.param(page(head=meta(author="By Marit Lie")), "Marit Lie", id="without By"),
        pytest.param(page(head=meta(author="www.courier.example")), None, id="no host's name"),
        pytest.param(
            page(head=meta(article__author="https://www.facebook.com/courier")),
            None,
            id="no address",
        ),
        pytest.param(page(head=meta(author="4711")), None, id="no number"),
        pytest.param(page(head=meta(author="who knows " * 20)), None, id="no long text"),
        pytest.param(
            page(head=linked_data(headline=TITLE, creator="Marit Lie")), "Marit Lie", id="a creator"
        ),
        pytest.param(
            page(header='<p>By <a href="/marit">Marit Lie</a> and <a href="/odd">Odd Berg</a></p>'),
            "Marit Lie, Odd Berg",
            id="two who are named with links behind By",
        ),
        pytest.param(
            page(
                header='<figure><img src=a.jpg><figcaption class="credit">Odd Berg</figcaption></figure>'
            ),
            None,
            id="not who took the picture",
        ),
        pytest.param(page(head=meta(author="admin")), None, id="no system's account"),
        pytest.param(
            page(head=meta(author="Courier", og__site_name="Courier")), None, id="not the publisher"
        ),
        pytest.param(
            page(
                header='<div class="byline">By <a href="/staff/marit-lie">Marit Lie</a> | 3 March 2024</div>'
            ),
            "Marit Lie",
            id="who is named below the heading, with a link",
        ),
        pytest.param(
            page(header='<p class="byline">By Marit Lie, marit@courier.example</p>'),
            "Marit Lie",
            id="who is named below the heading, without an e-mail address",
        ),
        *(
            pytest.param(page(head=meta(author=name)), name, id=f"{name}, whole")
            for name in (
                "Lena Marsh",
                "Theresa May",
                "Ann March, Bob Novak",
                "Marco",
                "Jan",
                "Sarah Mayer",
            )
        ),
        pytest.param(
            page(after='<p>About the author: <a rel="author" href="/x">Odd Berg</a></p>'),
            "Odd Berg",
            id="whom the markup calls the author, where that is one only",
        ),
        pytest.param(
            page(
                after='<a rel="author" href="/x">Odd Berg</a> <a rel="author" href="/y">Marit Lie</a>'
            ),
            None,
            id="nobody where the markup calls several so",
        ),
        pytest.param(
            page(header="<p>By Marit Lie</p>"), "Marit Lie", id="who is named in plain words"
        ),
        pytest.param(
            page(
                after='<div class="card"><span class="byline">By <a href="/staff/x">Odd Berg</a></span></div>'
            ),
            None,
            id="not who wrote another article",
        ),
    ],
)
def test_the_byline_is(text: str, expected: str | None) -> None:
    assert read(text).byline == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(
            linked_data(headline=TITLE, publisher={"name": "The Norhaven Courier"})
            + meta(og__site_name="Courier"),
            "The Norhaven Courier",
            id="linked data's",
        ),
        pytest.param(meta(og__site_name="Norhaven Courier"), "Norhaven Courier", id="Open Graph's"),
        pytest.param("", None, id="not told"),
    ],
)
def test_the_publisher_is(head: str, expected: str | None) -> None:
    assert read(page(head=head)).publisher == expected


@pytest.mark.parametrize(
    "credit",
    [
        pytest.param('<p class="image-credit">Odd Berg</p>', id="named for an image"),
        pytest.param('<p class="byline photo-by">Odd Berg</p>', id="photo by"),
        pytest.param('<div class="lead-image"><p class="credit">Odd Berg</p></div>', id="within"),
        pytest.param('<p class="credit">Photo: Odd Berg</p>', id="said to be of a photo"),
    ],
)
def test_who_made_a_picture_has_not_written_the_article(credit: str) -> None:
    assert read(page(header=credit)).byline is None
    assert read(page(header=f"{credit}<p>By Marit Lie</p>")).byline == "Marit Lie"


def test_a_credit_without_a_picture_is_the_authors() -> None:
    assert read(page(header='<p class="credit">Odd Berg</p>')).byline == "Odd Berg"


@pytest.mark.parametrize(
    "standfirst",
    [
        "By the time the ferry arrived, the island had run out of bread",
        "By Wednesday evening, all of the bread was gone",
        "BY THE TIME IT CAME, ALL WAS GONE",
        "By-election on the island",
        "By March, the bread was gone",
        "By New Year, it was all over",
        'By the end, <a href="/people/aune">Ingrid Aune</a> had won',
        "By Ingrid Aune's own account, nobody was told.",
    ],
)
def test_a_sentence_that_begins_with_by_names_nobody(standfirst: str) -> None:
    for header in (f"<p>{standfirst}</p>", f"<p class=standfirst>{standfirst}</p>"):
        assert read(page(header=header)).byline is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By April Jones", "April Jones"),
        ("By Ludwig van der Berg and Marit de la Cruz", "Ludwig van der Berg and Marit de la Cruz"),
        ("By MARIT LIE | The Courier", "MARIT LIE"),
        ("Words by Marit Lie", "Marit Lie"),
        ("By Marit Lie in Norhaven", "Marit Lie in Norhaven"),
        ("By Marit Lie published 3 March 2024", "Marit Lie"),
    ],
)
def test_a_line_that_begins_with_by_names_the_author(line: str, expected: str) -> None:
    assert read(page(header=f"<p>{line}</p>")).byline == expected


def test_who_wrote_it_is_no_paragraph() -> None:
    assert read(page("<p>By Marit Lie and Odd Berg, Norhaven</p>" + BODY)).body == PARAGRAPHS


@pytest.mark.parametrize("hidden", ["hidden", 'style="display:none"', 'aria-hidden="true"'])
def test_who_is_not_shown_is_not_named(hidden: str) -> None:
    for markup in (
        f'<p class="byline" {hidden}>By Odd Berg</p>',
        f'<div {hidden}><a rel="author" href="/x">Odd Berg</a></div>',
    ):
        assert read(page(header=markup)).byline is None


@pytest.mark.parametrize(
    ("line", "is_credit"),
    [
        ("By Marit Lie", True),
        ("Written by Marit Lie, political editor", True),
        ("By May Lee | 3 March 2024", True),
        ("By Will Holm, May Lee and An Binh", True),
        ("By An Binh", True),
        ("By Wednesday", False),
        ("By March 2024", False),
        ("BY THE TIME IT CAME", False),
        ("By New Year, it was all over", False),
        ("By Marit Lie's own account, nobody knew.", False),
        ("By Order of the County!", False),
        ("By Marit Lie, five dead:", False),
        ("By-Election Day in Norhaven", False),
        ("By boat to Skarholm", False),
        ("Nearby Skarholm", False),
    ],
)
def test_whether_a_line_says_by_whom_an_article_is(line: str, is_credit: bool) -> None:
    assert says_by(line) == is_credit
