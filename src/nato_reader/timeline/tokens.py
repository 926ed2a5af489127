"""A paragraph's words, each with a letter for its class, so that rules can match their order.

M month   W weekday   H holiday   S season   U unit   Q quarter, half or period
Y year   P decade   A year of two digits   n small number   N other number   o ordinal
# numeric date   C clock   c a.m.   D today   T part of the day
l last   x next   t this   s same, that   d the   a a, another   e every   v several
g ago   b earlier   f later   m early, late   F fiscal   z about   i preposition   O of
r to, until   k and, or   - dash   , comma   p possessive   R now, recently   L daily
J the Q of Q2   B Mondays   Z time zone   V future   ^ stop   w other word
"""

import re

from msgspec import Struct

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.abbreviations import ABBREVIATIONS
from nato_reader.timeline.lexicon import calendar, cues, holidays, numbers

_NAMES = sorted(
    (*holidays.FIXED, *holidays.WEEKDAYS, *holidays.EASTER, *holidays.OTHER), key=len, reverse=True
)
_HOLIDAY = "|".join(
    re.sub(r"[A-Za-z]+", lambda word: f"(?i:{word[0]})", name).replace("'", "['’]")
    for name in (name.replace(" ", "[ ]") for name in _NAMES)
)

_TOKEN = re.compile(
    rf"""
      (?=[A-Z])(?:{_HOLIDAY})(?![\w])
    | """
    r"""
      \d{4}-\d{2}-\d{2}(?!\d) | \d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)   # 2023-07-11, 7/11/23
    | \d{1,2}/\d{1,2}(?![\d/])                       # 9/11
    | \d{1,2}[:.]\d{2}(?=\s?[ap]\.?m\b | \s?[AP]\.?M\b ) | \d{1,2}:\d{2}(?::\d{2})?(?!\d)  # 10:45
    | \d{4}s\b | ['’‘`]\d0s\b | \d0s\b              # 1990s, '90s
    | ['’‘`]\d{2}(?!\w)                              # '98
    | \d+(?:st|nd|rd|th)\b
    | \d+(?:[,.]\d+)*
    | FY(?=\d{4}\b) | [QH](?=[1-4]\b)                # FY2022, Q2
    | [ap]\.\s?m\.?(?!\w) | [ap]m\b | [AP]\.?M\b\.?
    | [^\W\d_]+ (?: ['’](?![sS]\b) [^\W\d_]+ )*
    | ['’][sS]\b
    | \S
    """,
    re.VERBOSE,
)

_SHORT = words(
    "apr aug dec feb fri jan jul jun mar mon nov oct sep sept thu thur thurs tue tues wed"
)
"""Months and weekdays that are written with a full stop."""

_DASHES = "-‐‑‒–—−"


class Tokens(Struct, frozen=True):
    """The tokens of a text: `tags` has a letter for each, `lows` the words in lower case."""

    text: str
    tags: str
    lows: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def low(self, index: int) -> str:
        """Return the word at `index` in lower case, "" where there is none."""
        return self.lows[index] if 0 <= index < len(self.lows) else ""

    def tag(self, index: int) -> str:
        """Return the letter at `index`, "" where there is none."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""

    def is_capital(self, index: int) -> bool:
        """Return whether the word at `index` begins with a capital."""
        return 0 <= index < len(self.lows) and self.text[self.starts[index]].isupper()

    def is_tight(self, index: int) -> bool:
        """Return whether nothing stands between the word at `index` and the one before."""
        return 0 < index < len(self.lows) and self.starts[index] == self.ends[index - 1]


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a text; none where no expression can be in it."""
    return _tokens_of(text) if _HINTS.search(text.lower()) else _NOTHING


def _tokens_of(text: str) -> Tokens:
    tags: list[str] = []
    lows: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        if (
            word == "."
            and ends
            and match.start() == ends[-1]
            and _is_short(text[starts[-1] : ends[-1]])
        ):
            ends[-1] = match.end()
            continue
        low = word.lower().replace("’", "'") if "’" in word else word.lower()
        tags.append(_TAGS.get(low) or _shape(word))
        lows.append(low)
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(text, "".join(tags), tuple(lows), tuple(starts), tuple(ends))


def _is_short(word: str) -> bool:
    """Return whether a full stop behind the word belongs to it: Feb., Mr., J."""
    if word in ABBREVIATIONS or word.lower() in _SHORT:
        return True
    return len(word) == 1 and word.isalpha() and word != "I"


def _shape(word: str) -> str:
    """Return the letter of a word that no list has."""
    first = word[0]
    if first.isdecimal():
        return _number(word)
    if first in "'’‘`" and len(word) > 1 and word[1].isdecimal():
        return "P" if word.endswith("s") else "A"
    if first in _DASHES:
        return "-"
    if word in ("'s", "’s", "'S", "’S"):
        return "p"
    return "^" if first in ".?!;:()[]{}\"“”`'‘’" else "w"


_NUMBERS = (
    ("Y", re.compile(r"1\d{3}|2[01]\d\d")),
    ("n", re.compile(r"\d{1,3}")),
    ("P", re.compile(r"\d+[sS]")),
    ("o", re.compile(r"\d+(?:st|nd|rd|th)", re.IGNORECASE)),
    ("C", re.compile(r"\d+:.+")),
    ("#", re.compile(r".+[/-].+|\d+\.\d+\.\d+")),
)
"""The letters of what begins with a digit; whatever else does is a number, N."""


def _number(word: str) -> str:
    return next((letter for letter, shape in _NUMBERS if shape.fullmatch(word)), "N")


def _lexicon() -> dict[str, str]:
    listed: list[tuple[str, object]] = [
        ("i", cues.PREPOSITIONS),
        ("M", calendar.MONTHS),
        ("W", calendar.WEEKDAYS),
        ("B", [f"{day}s" for day in calendar.WEEKDAYS if day.endswith("day")]),
        ("S", calendar.SEASONS),
        ("U", calendar.UNITS),
        ("U", calendar.PLURALS),
        ("Q", ("quarter", "quarters", "half", "halves", "period", "periods", "semester", "term")),
        ("H", _NAMES),
        ("T", calendar.PARTS_OF_DAY),
        ("D", calendar.DEICTIC_DAYS),
        ("n", numbers.CARDINALS),
        ("v", ("couple", "few", "many", "several", "hundred", "thousand", "dozen")),
        ("o", numbers.ORDINALS),
        ("P", numbers.DECADES),
        ("l", cues.LAST),
        ("l", cues.LATEST),
        ("x", cues.NEXT),
        ("t", cues.THIS),
        ("s", ("same", "that", "these", "those")),
        ("d", ("the",)),
        ("a", ("a", "an", "another")),
        ("e", ("each", "every")),
        ("g", cues.AGO),
        ("b", cues.EARLIER),
        ("f", cues.LATER),
        ("m", cues.PARTS),
        ("F", ("financial", "fiscal", "fy")),
        ("J", ("h", "q")),
        ("z", cues.ABOUT),
        ("k", ("and", "or", "&")),
        ("O", ("of",)),
        ("r", ("til", "till", "through", "to", "until", "upto")),
        (",", (",",)),
        ("R", cues.PRESENT_REFS),
        ("R", cues.PAST_REFS),
        ("R", cues.FUTURE_REFS),
        ("L", cues.SETS),
        ("Z", cues.ZONES),
        ("V", ("future",)),
        ("c", ("am", "pm", "a.m", "p.m", "a.m.", "p.m.", "a. m.", "p. m.")),
    ]
    return {word: letter for letter, words in listed for word in words}  # type: ignore[attr-defined]


_TAGS = _lexicon()

_TELLING = frozenset("MWHSUQPTDlLRtBV")
"""The letters of which each expression without a digit has one."""


def _hints() -> re.Pattern[str]:
    """Return what finds a digit, or a word without which no expression is, in small letters."""
    found = {word for word, letter in _TAGS.items() if letter in _TELLING}
    found |= {"eighteen", "nineteen", "thousand", "twenty"}  # nineteen ninety-one
    shortest = (word for word in found if not any(other in word for other in found - {word}))
    return re.compile("|".join((r"\d", *map(re.escape, sorted(shortest)))))


_HINTS = _hints()
_NOTHING = Tokens("", "", (), (), ())
