"""The persons that an article names."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from nato_reader.quotes.clauses import Sentence
from nato_reader.quotes.lexicon.function_words import NAMES_TOO
from nato_reader.quotes.lexicon.not_people import INSTITUTIONS, PLACES
from nato_reader.quotes.lexicon.titles import ROLES, TITLES
from nato_reader.quotes.names import (
    PARTICLES,
    bare,
    gender_of,
    is_given,
    name_at_end,
    parted,
    same,
    surname,
)
from nato_reader.quotes.tagging import tag_of
from nato_reader.quotes.words import Words

_RUN = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'-]*\.?"
    rf"(?: (?:[A-Z][\w’'-]*\.?|{'|'.join(sorted(PARTICLES))})(?!\w)){{1,7}}"
)
_NAME = r"(?<![\w’'-])([A-Z][\w’'-]+(?: [A-Z][\w’'-]*\.?(?!\w)){0,3})"
_SPEAKING = (
    re.compile(rf"{_NAME} (?:added|asked|said|says|told|wrote)\b"),
    re.compile(rf"\b(?:added|asked|said|says|wrote) {_NAME}"),
)
_RELATIVE = re.compile(r"(?<=[a-z,] )([A-Z][a-z]+) ([A-Z][\w-]+)(?! ?[A-Z])")
_CLEARLY = 2
"""How many times as often as his relatives somebody is named whom the surname alone means."""

_LONGEST = 4
"""The most words of a person's name."""


class Person(Struct):
    """Somebody named: `name` is the fullest form, without titles; `gender` "m", "f" or None.

    times: how often the name stands there in full.
    """

    name: str
    gender: str | None
    roles: set[str]
    times: int = 1

    def fits(self, gender: str | None) -> bool:
        """Return whether a pronoun or title of that gender may stand for them."""
        return gender is None or self.gender is None or self.gender == gender


class Mention(Struct):
    """Somebody named in a sentence, at a word; whether as the subject of a verb.

    persons: all who may be meant, the likeliest first: a surname may be a family's.
    """

    word: int
    persons: tuple[Person, ...]
    subject: bool

    def fitting(self, gender: str) -> Person | None:
        """Return the likeliest person whom a pronoun of the gender may stand for."""
        fitting = [person for person in self.persons if person.fits(gender)]
        sure = (person for person in fitting if person.gender)
        return next(sure, fitting[0] if fitting else None)


class People:
    """The persons that an article names, by their surnames."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._known: dict[str, list[Person]] = {}
        self._by_given: dict[str, Person] = {}
        for text in texts:
            for match in _RUN.finditer(text):
                self._take_in(match[0])
            for speaking in _SPEAKING:
                for match in speaking.finditer(text):
                    self._take_in_speaker(match[1])
        for text in texts:
            for match in _RELATIVE.finditer(text):
                self._take_in_relative(match[1], match[2])

    def _take_in(self, run: str) -> None:
        """Take in a run of capitalised words that a given name or a title shows to be a name."""
        words = run.removesuffix("'s").removesuffix("’s").rstrip(".").split()
        while len(words) > 1 and not _may_be_name(words[0]):
            del words[0]
        titles, name = parted(words)
        titled = titles[-1:] and titles[-1] in TITLES
        if titled or (len(name) > 1 and is_given(name[0])):
            self.add(name, titles)

    def _take_in_speaker(self, run: str) -> None:
        """Take in whoever is said to speak, unless a sentence only begins so: He, The board."""
        titles, name = parted(run.rstrip(".").split())
        if all(tag_of(word) == "N" and word.lower() not in TITLES for word in name):
            self.add(name, titles)

    def _take_in_relative(self, given: str, family: str) -> None:
        """Take in somebody with a known surname, and an unusual given name."""
        unusual = tag_of(given.lower()) == "n" and given.lower() not in TITLES
        if family.lower() in self._known and unusual and not is_given(given):
            self.add([given, family], ())

    def add(self, name: Sequence[str], titles: Sequence[str]) -> None:
        """Take in a person; nobody where the name is an institution's, a place's or initials."""
        lows = [bare(word).lower() for word in name]
        if not name or len(name) > _LONGEST or lows[-1] in PLACES or lows[0] in NAMES_TOO:
            return
        if not INSTITUTIONS.isdisjoint(lows) or (name[-1].isupper() and len(name[-1]) > 1):
            return
        gender = gender_of(titles, name)
        roles = {ROLES.get(title, title) for title in titles if title in TITLES}
        known = self._known.setdefault(surname(name), [])
        for person in known:
            if same(person.name.split(), name) and person.fits(gender):
                person.name = max(person.name, " ".join(name), key=lambda text: text.count(" "))
                person.gender = person.gender or gender
                person.roles |= roles
                person.times += len(name) > 1
                return
        person = Person(" ".join(name), gender, roles)
        known.append(person)
        if len(name) > 1:
            self._by_given.setdefault(name[0].lower(), person)

    def add_given(self, name: str) -> None:
        """Take in somebody who goes by a given name alone."""
        low = name.lower()
        if low not in self._known and low not in self._by_given:
            self._by_given[low] = Person(name, gender_of((), [name]), set())

    def find(self, name: Sequence[str], gender: str | None = None) -> Person | None:
        """Return the person whom a name, full or a surname alone, stands for.

        None where nobody does, or several do of whom none is named far more often.
        """
        found = sorted(self.all_named(name, gender), key=lambda person: -person.times)
        if len(found) > 1 and len(name) == 1 and found[0].times < _CLEARLY * found[1].times:
            return None
        return found[0] if found else None

    def all_named(self, name: Sequence[str], gender: str | None = None) -> tuple[Person, ...]:
        """Return all whom a name may stand for, in the order in which they are first named."""
        if not name:
            return ()
        known = self._known.get(surname(name), ())
        found = tuple(
            person for person in known if same(person.name.split(), name) and person.fits(gender)
        )
        given = self._by_given.get(name[0].lower()) if len(name) == 1 else None
        return found or ((given,) if given else ())

    def with_role(self, role: str) -> list[Person]:
        """Return the persons who have a title or role."""
        everybody = (person for known in self._known.values() for person in known)
        return [person for person in everybody if ROLES.get(role, role) in person.roles]

    def named_by(self, words: Words, first: int, last: int) -> tuple[Person, ...]:
        """Return the persons whom the words may name, by themselves or as a possessor."""
        possessive = words.tags.find("'", first, last)
        last = possessive if possessive >= 0 else last
        name = name_at_end(words, first, last)
        if len(name) == 1 and is_given(name[0]) and name[0].lower() not in PLACES:
            self.add_given(name[0])
        _, alone = parted(name)
        return self.all_named(alone, gender_of(words.lows[first:last], alone))


def _may_be_name(word: str) -> bool:
    """Return whether a capitalised word may belong to a name: no When, no Meanwhile."""
    return tag_of(word) == "N" and tag_of(word.lower()) != "e"


def mentions_of(sentence: Sentence, people: People) -> Iterator[Mention]:
    """Yield the persons a sentence names outside quotations, in order."""
    subjects = _subjects(sentence)
    for index, phrase in enumerate(sentence.phrases):
        tags = sentence.tags(index)
        if phrase.kind == "NP" and "N" in tags:
            persons = people.named_by(sentence.words, phrase.first, phrase.last)
            if persons:
                yield Mention(phrase.first, persons, index in subjects and "'" not in tags)


def _subjects(sentence: Sentence) -> set[int]:
    """Return the noun phrases that are subjects, or name them: Secretary of State | X | said."""
    found = {0}
    for verb in sentence.verbs:
        if verb.subject is None:
            found.add(sentence.after(verb.phrase))
            continue
        found.add(verb.subject)
        if sentence.low(verb.subject + 1) == "of" and "N" in sentence.tags(verb.subject):
            found.add(verb.subject + 2)
    return found
