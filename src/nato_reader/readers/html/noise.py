"""Lines that sites set between and below paragraphs, and nobody wrote for the article."""

import re

from nato_reader.readers.html.words import words

_LABELS = frozenset(
    {
        "ad",
        "advertisement",
        "article continues below",
        "continue reading the main story",
        "embed more videos",
        "loading",
        "read more",
        "related",
        "related articles",
        "share this article",
        "skip advertisement",
        "story continues below",
        "story continues below advertisement",
    }
)

_LONGEST = 45
"""The most words of an invitation or a notice."""

_NETWORKS = r"(?:facebook|instagram|linkedin|threads|tiktok|twitter|whatsapp|x|youtube)"
_MAIL = r"\b[^.?!]{0,120}\b(?:newsletters?|inbox)\b"
_NOTICES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:copyright )?(?:©|\(c\) \d{4})",
        r"copyright \d{4}(?:[-–]\d{4})?,?(?: by)? (?-i:[A-Z])",
        rf"(?:sign up|subscribe|register) (?:for|here|now|to){_MAIL}",
        rf"(?:get|join|receive) (?:all|daily|free|more|our|the|your){_MAIL}",
        r"(?:download|get) (?:the|our)\b[^.?!]{0,60}\bapp\b",
        rf"(?:find|follow|like)\b[^.?!,]{{0,60}}\bon {_NETWORKS}(?:,? (?:and|or) \w+){{0,4}}\W*\Z",
        r"(?:follow|like) us\W*\Z",
        r"click here (?:for|to)\b",
        r"(?:photo|photograph|image|picture|credit)s?(?: by| courtesy of|:)[^.?!]{1,60}\Z",
    )
)
"""How invitations and notices begin, each followed by nothing that an article would say."""


def is_noise(text: str) -> bool:
    """Return whether `text` is a label, an invitation or a notice of the site."""
    found = words(text)
    if " ".join(found) in _LABELS:
        return True
    return len(found) <= _LONGEST and any(notice.match(text) for notice in _NOTICES)
