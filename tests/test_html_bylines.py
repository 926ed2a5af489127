"""Who wrote and who published a web page's article."""

import pytest
from web_pages import TITLE, linked_data, meta, page, read


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
