"""Several articles in one view: each has a number, by which what is in it can be told."""

from msgspec import Struct

from nato_reader.article import Article, Timex
from nato_reader.sources import title
from nato_reader.views.masthead import origin
from nato_reader.views.page import Chapter


class Part(Struct, frozen=True):
    """An article, its number among those asked for, from 1, and the argument that named it.

    timexes, relative: as of completion.Completed.
    """

    number: int
    article: Article
    source: str | None
    timexes: tuple[Timex, ...] | None = None
    relative: str | None = None


def chapter(part: Part) -> Chapter:
    """Return what heads the part, or stands for it in a legend."""
    return Chapter(part.number, part.article.title, (*origin(part.article), title(part.source)))


def label(part: Part, total: int) -> str:
    """Return which of `total` articles the part is: "Article 2 of 3 · b.txt"."""
    return f"Article {part.number} of {total} · {title(part.source)}"
