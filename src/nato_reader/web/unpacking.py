"""What a page is compressed with on its way, and how that is undone within a limit."""

import zlib
from importlib import import_module
from typing import Any

from nato_reader.text import excerpt
from nato_reader.web.sentences import FetchError, garbled, too_large
from nato_reader.web.terms import Limits

_NAMES = {"br": "br", "deflate": "deflate", "gzip": "gzip", "x-gzip": "gzip"}
_NONE = frozenset({"", "identity"})
_GZIP_START = b"\x1f\x8b"


def packings() -> str:
    """Return what servers may compress a page with, as Accept-Encoding has it."""
    return "gzip, deflate, br" if _brotli() else "gzip, deflate"


def packing_of(told: str) -> str | None:
    """Return "br", "deflate" or "gzip" for a Content-Encoding, None where the page is as it is.

    Raises FetchError where it cannot be undone.
    """
    names = [name for name in map(str.strip, told.lower().split(",")) if name not in _NONE]
    if not names:
        return None
    if len(names) > 1:
        raise garbled(f"is compressed {len(names)} times over")
    packing = _NAMES.get(names[0])
    if packing is None or (packing == "br" and _brotli() is None):
        raise garbled(f"is compressed with {excerpt(names[0])}, which cannot be undone here")
    return packing


def unpacked(data: bytes, packing: str | None, limits: Limits) -> bytes:
    """Return `data` without its compression (RFC 1950 to 1952, RFC 7932).

    Raises FetchError where that is damaged, breaks off or is larger than the limit.
    """
    if packing is None or not data:
        return data
    return _without_brotli(data, limits) if packing == "br" else _inflated(data, packing, limits)


def _brotli() -> Any:  # noqa: ANN401 - an optional library without types
    """Return the library, None where it is not there or too old to stop at a limit."""
    try:
        library = import_module("brotli")
    except ImportError:
        return None
    return library if hasattr(library.Decompressor, "can_accept_more_data") else None


def _without_brotli(data: bytes, limits: Limits) -> bytes:
    library = _brotli()
    decompressor = library.Decompressor()
    page = bytearray()
    try:
        page += decompressor.process(data, output_buffer_limit=limits.size + 1)
        while len(page) <= limits.size and not decompressor.can_accept_more_data():
            page += decompressor.process(b"", output_buffer_limit=limits.size + 1)
    except library.error:
        raise _damaged() from None
    if len(page) > limits.size:
        raise too_large(limits)
    if not decompressor.is_finished():
        raise garbled("breaks off in the middle")
    return bytes(page)


def _inflated(data: bytes, packing: str, limits: Limits) -> bytes:
    page = bytearray()
    start = 0
    while not page or data.startswith(_GZIP_START, start):
        piece, start = _member(data, start, packing, limits.size + 1 - len(page))
        page += piece
        if len(page) > limits.size:
            raise too_large(limits)
        if not page and start == len(data):
            break
    return bytes(page)


def _member(data: bytes, start: int, packing: str, most: int) -> tuple[bytes, int]:
    """Return what the member of `data` at `start` holds, up to `most` bytes, and where it ends.

    It is given piecemeal, since what is left over is copied each time, and members may be many.
    """
    member = zlib.decompressobj(_window(data[start : start + 2], packing))
    found = bytearray()
    size = 256
    while not member.eof and len(found) < most:
        if start == len(data):
            raise garbled("breaks off in the middle")
        piece = data[start : start + size]
        try:
            found += member.decompress(piece, most - len(found))
        except zlib.error:
            raise _damaged() from None
        start += len(piece)
        size *= 2
    return bytes(found), start - len(member.unused_data)


def _damaged() -> FetchError:
    return garbled("is damaged (its compression cannot be undone)")


def _window(data: bytes, packing: str) -> int:
    """Return what zlib.decompressobj calls the format; some servers send "deflate" without header.

    A header is a number of two bytes that 31 divides: RFC 1950, section 2.2.
    """
    if packing == "gzip":
        return 16 + zlib.MAX_WBITS
    is_header = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
    return zlib.MAX_WBITS if is_header else -zlib.MAX_WBITS
