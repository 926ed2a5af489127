"""The way from an ARTICLE argument, or bytes, to an article: source, kind, reader."""

import os
import warnings

from msgspec import Struct

from nato_reader import sources
from nato_reader.article import Article, Timex
from nato_reader.errors import AssumptionWarning
from nato_reader.readers import READERS
from nato_reader.readers.kinds import kind_of
from nato_reader.sources import Source, Waiting


class Reading(Struct, frozen=True):
    """An article and the argument it was read from; `source` is None for the bundled one.

    assumed: what had to be guessed of it, as a sentence; None where nothing was. timexes, relative:
    as of completion.Completed, once it is that.
    """

    article: Article
    source: str | None
    assumed: str | None = None
    timexes: tuple[Timex, ...] | None = None
    relative: str | None = None


def read(
    argument: str | None, written_in: str | None = None, waiting: Waiting | None = None
) -> Reading:
    """Return the article that `argument` names, None for the bundled one.

    argument: a file, an http(s) address or `-`. written_in: "json", "html" or "text", None to find
    out. waiting: as sources.read. Raises SourceError and ArticleError.
    """
    source = sources.read(argument, waiting)
    article, assumed = _understood(source, written_in)
    return Reading(article, argument, assumed)


def read_article(
    source: str | os.PathLike[str] | bytes | None = None, written_in: str | None = None
) -> Article:
    """Return the article in a file, at an http(s) address or in bytes; else the bundled one.

    written_in: "json", "html" or "text"; None to find out from the name or the content. Raises
    SourceError where the input cannot be read, ArticleError where it holds no article; warns
    (AssumptionWarning) where its encoding had to be guessed.
    """
    if isinstance(source, bytes):
        article, assumed = _understood(Source("the bytes given", source), written_in)
    else:
        path = None if source is None else os.fspath(source)
        reading = read("./-" if path == "-" else path, written_in)
        article, assumed = reading.article, reading.assumed
    if assumed:
        warnings.warn(assumed, AssumptionWarning, stacklevel=2)
    return article


def _understood(source: Source, written_in: str | None) -> tuple[Article, str | None]:
    found = READERS[kind_of(source, written_in)](source)
    assumed = found.assumed and f"{source.name}: {found.assumed}."
    return found.article, assumed
