"""What an input is: as the reader says, else by its name, its media type, or how it begins."""

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal

from nato_reader.errors import ArticleError
from nato_reader.sources import Source

Kind = Literal["json", "html", "markdown", "text", "mhtml"]

SUFFIXES: Mapping[str, Kind] = {
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".markdown": "markdown",
    ".md": "markdown",
    ".mht": "mhtml",
    ".mhtml": "mhtml",
    ".shtml": "html",
    ".text": "text",
    ".txt": "text",
    ".xht": "html",
    ".xhtml": "html",
}
"""The suffix of a name, in lower case -> what is in the file."""

MEDIA_TYPES: Mapping[str, Kind] = {
    "application/json": "json",
    "application/xhtml+xml": "html",
    "message/rfc822": "mhtml",
    "multipart/related": "mhtml",
    "text/html": "html",
    "text/markdown": "markdown",
    "text/x-markdown": "markdown",
}
"""What a server calls an input -> what it is; text/plain may be anything, and is looked at."""

# How files begin that hold no text, and what they are:
# https://www.iana.org/assignments/media-types, https://mimesniff.spec.whatwg.org/
# What follows the beginning is a pattern, since it is not the same in all of them.
_SIGNATURES: tuple[tuple[bytes, bytes, str, str], ...] = (
    (b"%PDF-", b"", "is a PDF", "copy its text into a file, and open that"),
    (
        b"PK\x03\x04",
        b"",
        "is a ZIP archive, as office documents and e-books are",
        "save it as text",
    ),
    (b"\xd0\xcf\x11\xe0", b"", "is an old office document", "save it as text"),
    (b"{\\rtf", b"", "is a rich-text document", "save it as text"),
    (b"\x1f\x8b", b"", "is compressed with gzip", "unpack it first"),
    (b"BZh", rb"[1-9]1AY&SY", "is compressed with bzip2", "unpack it first"),
    (b"\xfd7zXZ", b"", "is compressed with xz", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", b"", "is compressed with Zstandard", "unpack it first"),
    (b"bplist00", b"", "is a web archive of Safari", "save the page as HTML"),
    (b"\x89PNG", b"", "is an image", "name a file with text in it"),
    (b"\xff\xd8\xff", b"", "is an image", "name a file with text in it"),
    (b"GIF8", rb"[79]a", "is an image", "name a file with text in it"),
    (b"RIFF", rb".{4}WEBP", "is an image", "name a file with text in it"),
    (b"RIFF", rb".{4}(?:WAVE|AVI )", "is a sound or a film", "name a file with text in it"),
    (b"\x7fELF", b"", "is a program", "name a file with text in it"),
)

_JSON = re.compile(rb"""\s*(?:\{\s*(?:["'}]|\Z)|\[\s*\{)""")
_MARKUP = re.compile(
    rb"\s*(?:<!--.{0,500}?-->\s*)?(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)?"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEADER = re.compile(rb"[\w-]+:\s")
_MHTML = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)

_BEGINNING = 4096


def kind_of(source: Source, written_in: str | None = None) -> Kind:
    """Return what `source` is; `written_in` is --format, which only leaves Markdown apart.

    Raises ArticleError where it is no text at all.
    """
    start = _beginning(source.data)
    for beginning, following, problem, mend in _SIGNATURES:
        if start.startswith(beginning) and re.match(following, start[len(beginning) :], re.DOTALL):
            raise ArticleError(source.name, problem, mend)
    named = SUFFIXES.get(_suffix(source))
    if written_in == "text":
        return "markdown" if named == "markdown" else "text"
    if written_in in ("json", "html"):
        return "json" if written_in == "json" else "html"
    return named or MEDIA_TYPES.get(source.media_type or "") or _sniffed(start)


def _suffix(source: Source) -> str:
    name = source.name
    if source.url:
        from urllib.parse import urlsplit

        name = urlsplit(source.url).path
    return PurePath(name).suffix.lower()


def _beginning(data: bytes) -> bytes:
    """Return the first bytes, without a byte order mark, and of UTF-16 and UTF-32 as of UTF-8."""
    start = data[:_BEGINNING].removeprefix(b"\xef\xbb\xbf")
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in start[:4]
    return start.strip(b"\xff\xfe\0").replace(b"\0", b"") if wide else start


def _sniffed(start: bytes) -> Kind:
    if _JSON.match(start):
        return "json"
    if _MARKUP.match(start):
        return "html"
    return "mhtml" if _HEADER.match(start) and _MHTML.search(start) else "text"
