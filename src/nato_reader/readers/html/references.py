"""Characters written as references: `&#233;`, `&eacute;`."""

import re
from html import unescape

_NUMERIC = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]+)|(?P<decimal>[0-9]+));?")
_NOTHING = "\N{WORD JOINER}"  # which is not shown; without it "<&#0;b>" would become an element
_LONGEST = 7
"""The most figures of a character's number; Python reads none of thousands of figures."""


def with_sound_references(text: str) -> str:
    """Return the page `text` without numeric references to what is no character or a control."""
    return _NUMERIC.sub(_sound, text)


def resolved(text: str) -> str:
    """Return `text` with the characters that its references stand for."""
    return unescape(with_sound_references(text)).replace(_NOTHING, "")


def _sound(match: re.Match[str]) -> str:
    """Return a numeric reference in short, for a control nothing, or what Windows means by it.

    https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
    """
    figures = (match["hex"] or match["decimal"]).lstrip("0") or "0"
    if len(figures) > _LONGEST:
        return _NOTHING
    code = int(figures, 16 if match["hex"] else 10)
    if 0x80 <= code < 0xA0:
        return bytes([code]).decode("cp1252", "ignore")
    is_control = code < 0x20 and code not in (0x09, 0x0A, 0x0C, 0x0D)
    is_none = code > 0x10FFFF or 0xD800 <= code < 0xE000 or code in (0x7F, 0xFFFE, 0xFFFF)
    return _NOTHING if is_control or is_none else f"&#{code};"
