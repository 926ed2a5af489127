"""Source -> Article: one module for each format, and the table that picks it."""

from collections.abc import Callable, Mapping
from pathlib import PurePath

from msgspec import Struct

from nato_reader.article import Article
from nato_reader.readers import from_json
from nato_reader.readers.kinds import Kind
from nato_reader.sources import Source
from nato_reader.text import printable


class Found(Struct, frozen=True):
    """An article, and what had to be guessed of its encoding, as the rest of a clause, or None."""

    article: Article
    assumed: str | None = None


# A reader is imported when there is something for it to read: the bundled article needs none but
# the first.


def _json(source: Source) -> Found:
    return Found(from_json.read(source.data, source.name))


def _html(source: Source) -> Found:
    from nato_reader.decoding import declared_in, decode
    from nato_reader.readers import from_html

    decoded = decode(source.data, source.name, source.charset or declared_in(source.data))
    article = from_html.read(decoded.text, source.name, source.url, _title(source))
    return Found(article, decoded.assumed)


def _mhtml(source: Source) -> Found:
    from nato_reader.readers import from_mhtml

    return _html(from_mhtml.page(source))


def _markdown(source: Source) -> Found:
    from nato_reader.decoding import decode
    from nato_reader.readers import from_markdown

    decoded = decode(source.data, source.name, source.charset)
    return Found(from_markdown.read(decoded.text, source.name, _title(source)), decoded.assumed)


def _text(source: Source) -> Found:
    from nato_reader.decoding import decode
    from nato_reader.readers import from_markdown, from_text

    decoded = decode(source.data, source.name, source.charset)
    reader = from_markdown if from_markdown.is_markdown(decoded.text) else from_text
    return Found(reader.read(decoded.text, source.name, _title(source)), decoded.assumed)


def _title(source: Source) -> str:
    """Return what an article is called that has no title of its own: its file's name."""
    return printable(PurePath(source.name).name or source.name)


READERS: Mapping[Kind, Callable[[Source], Found]] = {
    "html": _html,
    "json": _json,
    "markdown": _markdown,
    "mhtml": _mhtml,
    "text": _text,
}
"""What an input is -> what reads it."""
