"""What a page's linked data says of its article, and what it says of another."""

from web_pages import BODY, PARAGRAPHS, TITLE, linked_data, meta, page, paragraphs, read


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


def test_linked_data_that_only_sums_up_leaves_nothing_out() -> None:
    data = linked_data(headline=TITLE, articleBody=PARAGRAPHS[0])
    assert read(page(head=data)).body == PARAGRAPHS
