"""An article in our JSON format, read and checked to the last key."""

import codecs

import msgspec

from nato_reader.article import Article

_DECODER = msgspec.json.Decoder(Article)


def read(data: bytes, name: str) -> Article:
    """Return the article that `data` holds, UTF-8 with or without a byte order mark.

    Raises ArticleError, which names the input and the place in it, where it is none.
    """
    try:
        return _DECODER.decode(data.removeprefix(codecs.BOM_UTF8).decode())
    except (UnicodeDecodeError, msgspec.DecodeError, RecursionError) as error:
        from nato_reader.readers import json_errors

        raise json_errors.explained(error, data, name) from None
