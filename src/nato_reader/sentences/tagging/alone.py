"""The class of a word by itself.

The letters are words.Words's. A few more stand for words that only their neighbours settle: S and B
are base forms of reporting and other verbs, W and U forms that may be nouns too (report, claims),
M days and months that may be names too (Day, May).
"""

from functools import lru_cache

from nato_reader.sentences.lexicon.function_words import (
    CLASSES,
    NAMES_TOO,
)
from nato_reader.sentences.lexicon.inflection import IRREGULAR, forms, third_person
from nato_reader.sentences.lexicon.reporting import NOUNS_TOO, REPORTING, SAYING
from nato_reader.sentences.lexicon.verbs import VERBS

PUNCTUATION = {
    **{mark: mark for mark in ",;:()?!"},
    **dict.fromkeys(("–", "—", "―", "--", "-", "…", "..."), "-"),
    "[": "(",
    "]": ")",
}
"""The letters of marks other than quotation marks and the full stop."""

_CLOSED = frozenset("DpdisxItroc")
_NAMES_IN_CAPITALS = frozenset(("IT", "US", "WHO", "Will", "Worth"))
_DAYS_IN_CAPITALS = frozenset(("Mar", "March", "May", "Sat", "Sun", "Wed"))
"""Months and days that in small letters are other words."""


def _lexicon() -> dict[str, str]:
    tags: dict[str, str] = {}
    for base in sorted(VERBS):
        plain = forms(base)
        tags[base] = "B"
        tags[plain[1]] = tags[plain[2]] = tags[plain[3]] = "v"
        tags[plain[4]] = "g"
    for base, (past, participle) in IRREGULAR.items():
        tags[participle] = "g"  # known, seen, taken: never finite by themselves
        tags[past] = "v"
        tags.setdefault(base, "B")
        tags.setdefault(third_person(base), "v")
    for verbs in (REPORTING, SAYING):
        for base in sorted(verbs):
            base_form, s_form, past, participle, ing = forms(base)
            sure = base in VERBS or base in IRREGULAR
            tags[base_form] = "S" if sure else "W"
            tags[s_form] = "V" if sure and base not in NOUNS_TOO else "U"
            tags[past] = tags[participle] = "V"
            tags[ing] = "G"
    for tag, words in CLASSES.items():
        tags.update(dict.fromkeys(words.split(), tag))
    tags["to"] = "I"
    tags["that"] = "t"
    tags["'"] = tags["’"] = "'"
    return tags


LEXICON = _lexicon()
"""The letters of the words that the lists know, by themselves."""


@lru_cache(maxsize=65536)
def tag_of(token: str) -> str:
    """Return the letter of a word by itself."""
    if token in PUNCTUATION:
        return PUNCTUATION[token]
    low = token.replace("’", "'").lower()
    known = LEXICON.get(low)
    if token[0].isupper() or (token[0].isalpha() and any(map(str.isupper, token[1:3]))):
        return _tag_of_capitalised(token, known)
    return known or _tag_by_shape(token, low)


def _tag_of_capitalised(token: str, known: str | None) -> str:
    if token in _DAYS_IN_CAPITALS:
        return "M"
    if known is None or known not in _CLOSED or token in _NAMES_IN_CAPITALS:
        return "N"
    if token.isupper() and len(token) > 1:
        return "N"
    return "M" if token.lower() in NAMES_TOO else known


def _tag_by_shape(token: str, low: str) -> str:
    """Return the letter of a word that no list has, by how it is spelled."""
    if token[0].isdigit() or token in ("$", "£", "€", "%"):
        return "#"
    if not token[0].isalpha():
        if len(token) > 2 and token[1].isalpha():
            return "N"  # “Kit”
        return "." if low == "." else "e"
    if "-" in low:
        last = low.rpartition("-")[2]
        return "e" if last.endswith("ly") and LEXICON.get(last) != "n" else "n"
    for ending, shortest, letter in (("ly", 5, "e"), ("ed", 5, "v"), ("ing", 6, "g")):
        if low.endswith(ending) and len(low) >= shortest:
            return letter
    return "n"
