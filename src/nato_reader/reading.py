"""The way from an ARTICLE argument, or bytes, to an article: source, then reader."""

import os

from msgspec import Struct

from nato_reader import sources
from nato_reader.article import Article
from nato_reader.readers import READERS


class Reading(Struct, frozen=True):
    """An article and the argument it was read from; `source` is None for the bundled one."""

    article: Article
    source: str | None


def read(argument: str | None, written_in: str = "json") -> Reading:
    """Return the article that `argument` names: a file, `-`, or None for the bundled one.

    written_in: a key of READERS. Raises SourceError and ArticleError.
    """
    data = sources.read(argument)
    return Reading(READERS[written_in](data, sources.title(argument)), argument)


def read_article(source: str | os.PathLike[str] | bytes | None = None) -> Article:
    """Return the article in a file, in bytes of our JSON format, or without argument the bundled.

    Raises SourceError where a file cannot be read, ArticleError where it holds no article.
    """
    if isinstance(source, bytes):
        return READERS["json"](source, "the bytes given")
    if source is None:
        return read(None).article
    path = os.fspath(source)
    return read("./-" if path == "-" else path).article
