"""Which of an article's addresses a reader may be sent to with a click."""

import re

_FOLLOWABLE = re.compile(r"https?://[\w!#-;=?-\[\]~]+", re.IGNORECASE)


def followable(url: str | None) -> bool:
    """Return whether `url` is a web address that needs no escape in HTML or Markdown."""
    return url is not None and _FOLLOWABLE.fullmatch(url) is not None
