"""What a page's linked data says of its article, and what it says of another."""

import time

import pytest
from web_pages import (
    BODY,
    PARAGRAPHS,
    TITLE,
    URL,
    linked_data,
    meta,
    page,
    paragraphs,
    read,
    with_middle,
)

from nato_reader.readers.html.linked_data import LinkedArticle
from nato_reader.readers.html.own_data import own_data


def test_linked_data_of_another_article_says_nothing_of_this_one() -> None:
    other = linked_data(
        headline="Goats win the county show once more",
        author="Odd Berg",
        datePublished="2001-01-01",
    )
    article = read(
        page(head=other + meta(author="Marit Lie", article__published_time="2024-03-03"))
    )
    assert (article.byline, article.published) == ("Marit Lie", "2024-03-03")


def test_an_article_that_only_linked_data_has_is_read_from_there() -> None:
    data = linked_data(headline=TITLE, articleBody="\n\n".join(PARAGRAPHS))
    assert read(page("<p>Loading the story</p>", head=data)).body == PARAGRAPHS


def test_linked_data_leaves_out_what_stands_below_the_article() -> None:
    data = linked_data(headline=TITLE, articleBody=" ".join(PARAGRAPHS))
    below = paragraphs(
        "Marit Lie has written about the islands for the Courier since the spring of 2011."
    )
    assert read(page(BODY + below, head=data)).body == PARAGRAPHS


def test_a_dateline_that_linked_data_lacks_stays() -> None:
    texts = ("The ferry is back again.", *PARAGRAPHS)
    data = linked_data(headline=TITLE, articleBody=" ".join(texts))
    body = read(page(f"<div>NORHAVEN —</div>{paragraphs(*texts)}", head=data)).body
    assert body == (f"NORHAVEN — {texts[0]}", *PARAGRAPHS)


def test_what_linked_data_lacks_between_its_paragraphs_stays() -> None:
    data = linked_data(headline=TITLE, articleBody=" ".join(PARAGRAPHS))
    quoted = "“Nobody here had asked for a bridge, and nobody ever will,” she wrote."
    markup = f"<blockquote><p>{quoted}</p></blockquote>"
    body = read(page(with_middle(markup), head=data)).body
    assert body == (*PARAGRAPHS[:2], quoted, *PARAGRAPHS[2:])


def test_linked_data_that_only_sums_up_leaves_nothing_out() -> None:
    data = linked_data(headline=TITLE, articleBody=PARAGRAPHS[0])
    assert read(page(head=data)).body == PARAGRAPHS


OTHERS = (
    "The ferry to Skarholm stopped at noon on Friday because its engine had caught fire.",
    "A tug brought the ship and its 40 passengers back to the mainland within two hours.",
    "It is to be mended in the yard of Lervik, which has built it, before the end of the summer.",
)
STOPS = "Ferry to Skarholm stops after fire in engine"


def of_another(headline: str) -> str:
    return linked_data(
        headline=headline,
        author="Odd Berg",
        datePublished="2001-01-01",
        articleBody="\n".join(OTHERS * 3),
    )


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param(STOPS, id="one about the same ferry"),
        pytest.param("The ferry to Skarholm is off again", id="one with half of the words"),
        pytest.param("Weeks after weeks", id="one with a single word of the title"),
    ],
)
def test_of_several_articles_only_the_pages_own_counts(headline: str) -> None:
    own = linked_data(headline=TITLE, author="Marit Lie", datePublished="2024-03-03")
    for head in (own + of_another(headline), of_another(headline) + own):
        article = read(page(head=head))
        assert (article.byline, article.published) == ("Marit Lie", "2024-03-03")
        assert article.body == PARAGRAPHS


def test_several_articles_none_of_which_is_the_pages_say_nothing() -> None:
    article = read(page(head=of_another(STOPS) + of_another("Goats win the county show")))
    assert (article.title, article.byline, article.published) == (TITLE, None, None)
    assert article.body == PARAGRAPHS


@pytest.mark.parametrize(
    ("headline", "is_own"),
    [
        pytest.param(TITLE.upper(), True, id="in capitals"),
        pytest.param("Skarholm ferry runs again", True, id="with words of the title alone"),
        pytest.param("Ferry to Skarholm back after nine weeks", True, id="with most of its words"),
        pytest.param("Ferry to Skarholm waits for engine", False, id="with half of its words"),
        pytest.param("After smoke, to Skarholm", False, id="with such words as to and after"),
        pytest.param("Skarholm", False, id="with a single word of the title"),
        pytest.param("After the", False, id="without any word that tells"),
    ],
)
def test_a_headline_is_the_pages(headline: str, is_own: bool) -> None:
    one = LinkedArticle(headline=headline)
    other = LinkedArticle(headline="Goats win the county show")
    assert own_data([other, one], [TITLE], None).named == ((one,) if is_own else ())


@pytest.mark.parametrize("headline", [TITLE, STOPS, "Skarholm ferry: service resumes, says county"])
def test_the_text_of_another_article_never_stands_for_that_of_the_page(headline: str) -> None:
    assert read(page(head=of_another(headline))).body == PARAGRAPHS


def test_a_headline_for_search_engines_still_says_who_and_when() -> None:
    head = linked_data(
        headline="Is the boat back? What travellers should know",
        author="Marit Lie",
        datePublished="2024-03-03",
        publisher={"name": "The Courier"},
        articleBody="\n".join(OTHERS * 3),
    )
    article = read(page("<p>Loading the story, one moment please</p>", head=head))
    assert (article.title, article.byline, article.published) == (TITLE, "Marit Lie", "2024-03-03")
    assert article.publisher == "The Courier"
    assert article.paragraphs == ("Loading the story, one moment please",)


def test_what_the_page_says_comes_before_data_under_another_headline() -> None:
    head = of_another(STOPS) + meta(author="Marit Lie", article__published_time="2024-03-03")
    article = read(page(head=head))
    assert (article.byline, article.published) == ("Marit Lie", "2024-03-03")


def test_data_of_another_address_is_of_another_article() -> None:
    data = linked_data(headline=STOPS, author="Odd Berg", url="https://courier.example/fire")
    canonical = f'<link rel="canonical" href="{URL}">'
    assert read(page(head=data + canonical)).byline is None
    assert read(page(head=data.replace("https://courier.example/fire", URL) + canonical)).byline


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        pytest.param(PARAGRAPHS[:1], PARAGRAPHS, id="the beginning of it is shown"),
        pytest.param(OTHERS[:1], OTHERS[:1], id="another text is shown"),
        pytest.param(
            ("Please enable JavaScript to read this story of ours.",),
            PARAGRAPHS,
            id="a wall is shown",
        ),
    ],
)
def test_the_text_in_linked_data_is_taken_where(
    shown: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    data = linked_data(headline=TITLE, articleBody="\n".join(PARAGRAPHS))
    assert read(page(paragraphs(*shown), head=data)).body == expected


def test_the_time_for_linked_data_grows_as_its_size() -> None:
    headings = "".join(f"<h1>{TITLE} {index}</h1>" for index in range(2000))
    data = f'{{"@type": "NewsArticle", "headline": "{"ferry " * 20}"}},'
    many = f'<script type="application/ld+json">[{data * 20_000}{{}}]</script>'
    start = time.process_time()
    assert read(page(head=many, header=headings)).paragraphs
    assert time.process_time() - start < 10
