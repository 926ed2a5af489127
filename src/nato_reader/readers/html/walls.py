"""Pages that servers show instead of an article: to a program, or to whoever has not paid."""

import re
from collections.abc import Sequence

_LONGEST = 60
"""The most words of such a page; an article may speak of robots and cookies too."""

_WALL = re.compile(
    r"access denied|access to this page has been denied"
    r"|(?:\A|[.!?:]\s|please )(?:please )?(?:allow|enable|turn on) (?:js|javascript|cookies)"
    r"|are you a (?:robot|bot)\b"
    r"|checking (?:if the site|your browser)"
    r"|disable (?:any|your) ad.?block"
    r"|(?:know|confirm|prove|sure|verify)(?: that)? you(?:['’]re| are) not a (?:robot|bot)"
    r"|(?:page|site|website) requires (?:js|javascript)"
    r"|unusual (?:activity|traffic) from your"
    r"|verify(?:ing)? (?:that )?you are (?:a )?human",
    re.IGNORECASE,
)


_NUMBER = r"(?:error\W{1,3})?404(?:\W{1,3}error)?"
_SAID = (
    r"(?:(?:the )?(?:(?:article|file|page|story) )?(?:could )?not (?:be )?found|access denied"
    r"|attention required|just a moment)"
)
_SITE = r"\W{0,3}\s[|•·»–—-](?:\s\S{1,30}){1,4}"
_NO_PAGE = re.compile(
    rf"\W*(?:{_NUMBER}(?:\W{{1,3}}{_SAID})?|{_SAID}(?:\W{{1,3}}404)?)(?:{_SITE}|\W*)",
    re.IGNORECASE,
)
"""The whole title of a page that says there is none or makes sure of something, and its site's."""


def is_wall(title: str, paragraphs: Sequence[str]) -> bool:
    """Return whether the paragraphs are no article, but what is shown in its place."""
    text = " ".join(paragraphs)
    if len(text.split()) > _LONGEST:
        return False
    return _NO_PAGE.fullmatch(title) is not None or _WALL.search(text) is not None
