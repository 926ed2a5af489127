"""An answer -> the page in it, whole and unpacked, or the sentence why not."""

import re

from urllib3 import BaseHTTPResponse
from urllib3.exceptions import HTTPError

from nato_reader.text import excerpt
from nato_reader.web.sentences import garbled, interrupted, no_text, refused, too_large
from nato_reader.web.terms import Fetched, Limits
from nato_reader.web.unpacking import packing_of, unpacked
from nato_reader.web.waiting import Line

_PIECE = 64 * 1024
_PAGE = (200, 203)
_CHARSET = re.compile(r"""(?i:;\s*charset)\s*=\s*["']?([^\s"';,]+)""")


def received(response: BaseHTTPResponse, url: str, line: Line, limits: Limits) -> Fetched:
    """Return the page that `response`, found at `url`, brings.

    Raises FetchError where it is refused, no text, too large, damaged, cut off or empty.
    """
    if response.status not in _PAGE:
        raise refused(response.status)
    told = response.headers.get("Content-Type", "")
    media_type = re.split("[;,]", told, maxsplit=1)[0].strip().lower() or None
    unreadable = no_text(media_type)
    if unreadable is not None:
        raise unreadable
    packing = packing_of(response.headers.get("Content-Encoding", ""))
    data = unpacked(_read(response, line, limits), packing, limits)
    if not data or data.isspace():
        raise garbled("is empty")
    charset = _CHARSET.search(told)
    return Fetched(data, url, media_type, charset[1] if charset else None)


def _read(response: BaseHTTPResponse, line: Line, limits: Limits) -> bytes:
    """Return the body; read1 returns what has come, so that nothing piles up within a library."""
    coding = response.headers.get("Transfer-Encoding", "identity").strip().lower()
    if coding not in ("chunked", "identity"):
        raise garbled(f"comes in a way that is not understood ({excerpt(coding)})")
    if (response.length_remaining or 0) > limits.size:
        raise too_large(limits)
    data = bytearray()
    try:
        while piece := response.read1(_PIECE):
            data += piece
            if len(data) > limits.size:
                raise too_large(limits)
            line.remaining()
    except (HTTPError, OSError) as error:
        raise interrupted(error, limits) from None
    return bytes(data)
