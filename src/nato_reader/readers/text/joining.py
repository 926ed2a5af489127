"""Lines that were broken to fit a width -> the text that they were."""

import re
import unicodedata
from collections.abc import Iterable

_CONJUNCTIONS = frozenset({"and", "but", "nor", "or", "to"})
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_WORD = 100
_GLUE = ("—", "–", "/", "--")

# Where less than a space may be due; the last class holds all wide characters but Hangul's:
# https://www.unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt
_DELICATE = re.compile(
    r"""
    \n (?:
        (?<= [-‐—–/\u00AD\s] \n )
      | \s
      | [\u2329\u232A\u2E80-\U0010FFFF]
    )
    """,
    re.VERBOSE,
)


def unwrapped(block: str) -> str:
    """Return the lines of `block`, between which line feeds stand, as one; see `joined`."""
    if _DELICATE.search(block) is None:
        return block.replace("\n", " ")
    return joined(block.split("\n"))


def joined(lines: Iterable[str]) -> str:
    """Return `lines` as one, without the white space at their ends, a space where there was one.

    There was none behind a soft hyphen; behind a hyphen within a word ("well-" before "known", but
    not "pre-" before "and post-war"); behind a dash or a slash that stands close to a word; and
    between characters of Chinese and Japanese.
    """
    parts: list[str] = []
    for line in map(str.strip, lines):
        if parts and line:
            parts.append(_gap(parts[-1], line))
        if line:
            parts.append(line)
    return "".join(parts)


def _gap(before: str, after: str) -> str:
    """Return what stands between two lines that are not empty: a space or nothing."""
    if before.endswith(("-", "‐")) and before[-2:-1].isalpha():
        word = _WORD.match(after)
        whole = word is None or word[0] in _CONJUNCTIONS or not after[0].islower()
        return " " if whole else ""
    if before.endswith("\u00ad") or (before.endswith(_GLUE) and _is_close(before)):
        return ""
    return "" if _is_unspaced(before[-1]) and _is_unspaced(after[0]) else " "


def _is_close(line: str) -> bool:
    """Return whether the mark that ends `line` stands close to a word, and in no address."""
    last = line[-_LONGEST_WORD:].rsplit(maxsplit=1)[-1]
    return last.rstrip("-—–/") != "" and "//" not in last


def _is_unspaced(character: str) -> bool:
    """Return whether the character is of a script that puts no spaces between words."""
    return (
        unicodedata.east_asian_width(character) in ("F", "W")
        and unicodedata.category(character)[0] in "LMNP"  # an emoji is none
        and "HANGUL" not in unicodedata.name(character, "")
    )
