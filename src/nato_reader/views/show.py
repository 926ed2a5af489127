"""What does it say? The article, its paragraphs numbered."""

from collections.abc import Iterator

from msgspec.structs import replace

from nato_reader.article import Article
from nato_reader.errors import MisuseError
from nato_reader.views.marks import runs_by_paragraph
from nato_reader.views.masthead import masthead
from nato_reader.views.page import Block, Heading, Masthead, Page, Paragraph, Related


def page(
    article: Article,
    paragraph: int | None = None,
    name: str = "the article",
    label: str | None = None,
) -> Page:
    """Return the article as a page; with `paragraph` only that one and its neighbours.

    label: which of several it is. Raises MisuseError, in which the article is called `name`, where
    it has no such paragraph.
    """
    if paragraph is None:
        return Page("show", replace(masthead(article), label=label), tuple(_blocks(article)))
    head = Masthead(article.title, label=label)
    return Page("show", head, _around(article, paragraph, name))


def _blocks(article: Article) -> Iterator[Block]:
    paragraphs = enumerate(runs_by_paragraph(article), start=1)
    for block in article.body:
        if isinstance(block, str):
            yield Paragraph(*next(paragraphs))
        elif block.heading is not None:
            yield Heading(block.heading)
        else:
            yield Related(block.related or "", block.url)


def _around(article: Article, wanted: int, name: str) -> tuple[Block, ...]:
    runs = runs_by_paragraph(article)
    if wanted > len(runs):
        raise MisuseError(name, f"has no paragraph {wanted}", f"choose one from 1 to {len(runs)}")
    numbers = range(max(1, wanted - 1), min(len(runs), wanted + 1) + 1)
    return tuple(Paragraph(number, runs[number - 1], number == wanted) for number in numbers)
