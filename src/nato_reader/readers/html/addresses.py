"""Where an article stands on the web."""

import re
from collections.abc import Iterable
from urllib.parse import urldefrag, urljoin, urlsplit

_SAVED = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)")
_BEGINNING = 4096


def saved_from(text: str) -> str | None:
    """Return the address that a browser wrote into a page when it saved it, None if none did."""
    found = _SAVED.search(text[:_BEGINNING])
    return absolute(found[1], None) if found else None


def address(url: str | None, told: Iterable[str]) -> str | None:
    """Return the article's address: what the page calls its own, where that is on the same site.

    url: where the page was read from, if known. told: what the page calls its address, the best
    first; a site's front page is nobody's.
    """
    for each in told:
        whole = absolute(each, url)
        if whole and urlsplit(whole).path.strip("/") and _is_same_site(whole, url):
            return whole
    return urldefrag(url).url if url else None


def absolute(url: str, base: str | None) -> str | None:
    """Return `url`, found on the page at `base`, as a whole http or https address; None if none."""
    try:
        whole = urljoin(base or "", url.strip())
        parts = urlsplit(whole)
    except ValueError:
        return None
    return whole if parts.scheme in ("http", "https") and parts.netloc else None


def _is_same_site(one: str, other: str | None) -> bool:
    if other is None:
        return True
    return _site(one) == _site(other)


def _site(url: str) -> list[str]:
    """Return the last two labels of the host's name, near enough to who runs it."""
    return (urlsplit(url).hostname or "").split(".")[-2:]
