"""Text on its way to a reader: what may be printed, what an encoding can carry, what is alike."""

import re
import unicodedata
from functools import cache

_EXCERPT = 40
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_BREAKS = "\t\n\v\f\r\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
_GAP = re.compile(f"[ {_BREAKS}]+")

# Reorder what stands beside them (https://trojansource.codes/), or are long deprecated.
_MISLEADING = (range(0x202A, 0x202F), range(0x2066, 0x2070), range(0xFFF9, 0xFFFC))
_SURROGATES = range(0xD800, 0xE000)
_ARABIC_NONCHARACTERS = range(0xFDD0, 0xFDF0)

# Without a shape of their own, and terminals disagree on their width: hints for hyphenation, line
# breaks and direction, the byte order mark, and tags, in which words can be hidden.
SHAPELESS = "\xad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
_TAGS = range(0xE0000, 0xE0080)


_NO_SHAPE = str.maketrans("", "", SHAPELESS)


def shaped(text: str) -> str:
    """Return a text without the characters that have no shape of their own."""
    if text.isascii() or not any(character in text for character in SHAPELESS):
        return text  # most texts; to translate one is slow
    return text.translate(_NO_SHAPE)


def visible(code: int) -> str:
    """Return what is printed for a character: itself, something that shows it, or nothing."""
    if code < 0x20:
        return chr(0x2400 + code)  # Unicode has a picture of each of ASCII's controls
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    if chr(code) in SHAPELESS or code in _TAGS:
        return ""
    return _REPLACEMENT if _is_hazard(code) else chr(code)


def _is_hazard(code: int) -> bool:
    """Return whether a terminal might obey the character, be misled by it, or have no such one."""
    return (
        0x80 <= code < 0xA0
        or code in _SURROGATES
        or code in _ARABIC_NONCHARACTERS
        or code & 0xFFFE == 0xFFFE  # the last two of every plane are no characters
        or any(code in misleading for misleading in _MISLEADING)
    )


class _Visible(dict[int, str]):
    """A table for str.translate that looks at each character once."""

    def __missing__(self, code: int) -> str:
        self[code] = visible(code)
        return self[code]


_VISIBLE = _Visible()

# What typography writes, in the letters of a typewriter; unicodedata knows no such forms of these.
_TYPEWRITER = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛‹›′ʼ", "'"),
        **dict.fromkeys("‐‑‒–−", "-"),
        **dict.fromkeys("—―", "--"),
        **dict.fromkeys("•·‣", "*"),
        "⁄": "/",
        "×": "x",
        "→": "->",
        "←": "<-",
        "¶": "P",
        "§": "S",
        "©": "(C)",
        "®": "(R)",
        "€": "EUR ",
        "£": "GBP ",
        "¥": "JPY ",
        "Æ": "AE",
        "æ": "ae",
        "Œ": "OE",
        "œ": "oe",
        "Ø": "O",
        "ø": "o",
        "Đ": "D",
        "đ": "d",
        "Ł": "L",
        "ł": "l",
        "Þ": "Th",
        "þ": "th",
        "ß": "ss",
        "ı": "i",
    }
)


def printable(text: str) -> str:
    """Return `text` on one line, safe for a terminal, an SVG and an HTML file.

    Breaks become a space, ASCII's controls their pictures; other controls, what reorders its
    neighbours and what is no character U+FFFD; what has no shape is left out. All else stays.
    """
    if text.isprintable():
        return text
    return _GAP.sub(_closed_up, text).translate(_VISIBLE)


def _closed_up(gap: re.Match[str]) -> str:
    return gap[0] if set(gap[0]) == {" "} else " "


def encodable(text: str, encoding: str) -> str:
    """Return `text` in characters that `encoding` has: the same, else the nearest, else "?"."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_nearest(character, encoding) for character in text)
    return text


@cache
def _nearest(character: str, encoding: str) -> str:
    decomposed = unicodedata.normalize("NFKD", character.translate(_TYPEWRITER))
    letters = "".join(part for part in decomposed if not unicodedata.combining(part))
    for candidate in (character, letters.translate(_TYPEWRITER)):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return "?"


def folded(text: str) -> str:
    """Return `text` without case, accents, typography and needless spaces, as it may be typed."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_TYPEWRITER))
    letters = "".join(part for part in decomposed if not unicodedata.combining(part))
    return " ".join(letters.casefold().split())


def excerpt(text: str) -> str:
    """Return `text` in quotation marks, its controls escaped, cut to fit into a sentence."""
    return repr(text if len(text) <= _EXCERPT else f"{text[: _EXCERPT - 1]}…")


def counted(number: int, noun: str) -> str:
    """Return "1 quote", "2 quotes"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
