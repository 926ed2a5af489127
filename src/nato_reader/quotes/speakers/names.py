"""Names: where they begin after titles, what they tell of gender, which are the same."""

from collections.abc import Iterable, Sequence

from nato_reader.quotes.lexicon.institutions import INSTITUTIONS
from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.given_names import FEMALE, MALE
from nato_reader.sentences.lexicon.places import PLACES
from nato_reader.sentences.lexicon.titles import FEMALE_TITLES, MALE_TITLES, TITLES
from nato_reader.sentences.tagging.alone import LEXICON
from nato_reader.sentences.words import Words

PARTICLES = words("al bin da de del della der di dos du el ibn la van von")
"""Small words within names: Bill de Blasio."""

_SUFFIXES = words("jr sr ii iii iv")
_COMMON_LENGTH = 3
"""The words of a name from which on what stands before a given name is taken for a title."""


def bare(word: str) -> str:
    """Return a part of a name without its stop or comma."""
    return word.rstrip(".,")


def surname(name: Sequence[str]) -> str:
    """Return the surname of a name, in lower case."""
    return written_surname(name).lower()


def written_surname(name: Sequence[str]) -> str:
    """Return the last word of a name that is no suffix such as Jr., as it is written."""
    last = len(name) - 1
    while last > 0 and bare(name[last]).lower() in _SUFFIXES:
        last -= 1
    return bare(name[last])


def name_start(words: Sequence[str]) -> int:
    """Return where the name begins after titles, roles and places: Ohio Gov. | John Kasich."""
    for index in range(len(words) - 2, -1, -1):
        low = words[index].lower()
        capital = words[index].lstrip('"“')[:1].isupper()
        if low in TITLES or not (capital or low in PARTICLES):
            return index + 1
    given = next((index for index, word in enumerate(words[:-1]) if is_given(word)), 0)
    begins_before = len(words) > _COMMON_LENGTH or _is_no_name(words[0])
    return given if begins_before or words[0].lower() in LEXICON else 0


def parted(words: Sequence[str]) -> tuple[list[str], Sequence[str]]:
    """Return the titles before a name, in lower case, and the name."""
    start = name_start(words) if words else 0
    return [word.lower() for word in words[:start]], words[start:]


def _is_no_name(word: str) -> bool:
    return word.lower() in PLACES or word.lower() in INSTITUTIONS


def is_place_before_name(words: Sequence[str]) -> bool:
    """Return whether a name follows that of a place or an institution: State Lena Holt."""
    return len(words) > 1 and _is_no_name(words[0]) and is_given(words[1])


def is_given(word: str) -> bool:
    """Return whether it is a given name."""
    return bare(word) in MALE or bare(word) in FEMALE


def gender_of(titles: Iterable[str], name: Sequence[str]) -> str | None:
    """Return "m" or "f" by title or given name; None where neither tells."""
    for title in titles:
        if title in MALE_TITLES:
            return "m"
        if title in FEMALE_TITLES:
            return "f"
    return gender_of_given(name[0]) if len(name) > 1 else None


def gender_of_given(word: str) -> str | None:
    """Return the gender of a given name; None where it is neither's or unknown."""
    return "m" if bare(word) in MALE else "f" if bare(word) in FEMALE else None


def same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two names with one surname are one person's: J. Smith, Joan Al Smith."""
    shorter = min(len(one), len(other))
    if shorter == 1 or list(one[-shorter:]) == list(other[-shorter:]):
        return True
    first, second = bare(one[0]), bare(other[0])
    short = min(len(first), len(second))
    return first == second or (short in (1, 3) and first[:short] == second[:short])


def name_at_end(words: Words, first: int, last: int) -> list[str]:
    """Return the name with which the words from `first` to before `last` end, title and all."""
    while last > first and words.tags[last - 1] != "N":
        last -= 1
    begin = last
    while begin > first and (words.tags[begin - 1] == "N" or words.lows[begin - 1] in PARTICLES):
        begin -= 1
    return [words.between(k, k + 1) for k in range(begin, last)]
