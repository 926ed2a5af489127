"""Pages that servers show instead of an article: to a program, or to whoever has not paid."""

import re
from collections.abc import Sequence

_LONGEST = 80
"""The most words of such a page; an article may speak of robots and cookies too."""

_WALL = re.compile(
    r"access (?:denied|to this page has been denied)"
    r"|(?:allow|accept|enable|turn on) (?:js|javascript|cookies)"
    r"|(?:are you|not|verify that you are not) a (?:robot|bot)"
    r"|checking (?:if the site|your browser)"
    r"|disable (?:any|your) ad.?block"
    r"|requires? (?:js|javascript)"
    r"|unusual (?:activity|traffic) from your"
    r"|verify(?:ing)? (?:that )?you are (?:a )?human",
    re.IGNORECASE,
)


def is_wall(paragraphs: Sequence[str]) -> bool:
    """Return whether the paragraphs are no article, but what is shown in its place."""
    text = " ".join(paragraphs)
    return len(text.split()) <= _LONGEST and _WALL.search(text) is not None
