"""The persons that an article names."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from nato_reader.quotes.lexicon.institutions import INSTITUTIONS, SURNAMES_TOO
from nato_reader.quotes.lexicon.people import ROLES
from nato_reader.quotes.speakers.genders import votes_on
from nato_reader.quotes.speakers.introductions import names_in, relatives_in
from nato_reader.quotes.speakers.names import (
    bare,
    gender_of,
    gender_of_given,
    is_given,
    name_at_end,
    parted,
    same,
    surname,
    written_surname,
)
from nato_reader.sentences.lexicon.function_words import NAMES_TOO
from nato_reader.sentences.lexicon.places import PLACES
from nato_reader.sentences.lexicon.titles import TITLES
from nato_reader.sentences.words import Words

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


class People:
    """The persons that an article names, by their surnames.

    changes: how often anything was added to what is known of them.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._known: dict[str, list[Person]] = {}
        self._by_given: dict[str, Person] = {}
        self._by_role: dict[str, list[Person]] = {}
        self.changes = 0
        for (titles, name), times in names_in(texts):
            self.add(name, titles, times)
        for text in texts:
            for given, family in relatives_in(text):
                if family.lower() in self._known:
                    self.add([given, family], ())
        for low in [low for low in self._known if low in self._by_given]:
            if all(" " not in person.name for person in self._known[low]):
                self._forget(low)  # Lena said: no surname
        unsure = [
            written_surname(person.name.split())
            for known in self._known.values()
            for person in known
            if person.gender is None
        ]
        for name, votes in votes_on(texts, unsure).items():
            self._learn(name, votes)

    def _learn(self, low: str, votes: Counter[str]) -> None:
        """Take in what pronouns tell of a surname's bearers."""
        (gender, most), *others = votes.most_common()
        if others and most < _CLEARLY * others[0][1]:
            return
        known = self._known[low]
        if any(person.gender == gender for person in known):
            return
        unsure = [person for person in known if person.gender is None]
        if len(unsure) == 1:
            unsure[0].gender = gender

    def add(self, name: Sequence[str], titles: Sequence[str], times: int = 1) -> None:
        """Take in a person; nobody where the name is an institution's, a place's or initials."""
        lows = [bare(word).lower() for word in name]
        if not name or len(name) > _LONGEST or (lows[0] in NAMES_TOO and not titles):
            return
        named = len(name) > 1 and is_given(name[0]) and (titles or lows[-1] in SURNAMES_TOO)
        if lows[-1] in PLACES or not (named or INSTITUTIONS.isdisjoint(lows)):
            return
        family = written_surname(name)
        if family.isupper() and len(family) > 1:
            return
        if len(name) == 1 and lows[0] in self._by_given and lows[0] not in self._known:
            return
        gender = gender_of(titles, name)
        roles = {ROLES.get(title, title) for title in titles if title in TITLES}
        known = self._known.setdefault(surname(name), [])
        for person in known:
            if same(person.name.split(), name) and person.fits(gender):
                self._complete(person, " ".join(name), gender)
                self._give(person, roles)
                person.times += times * (len(name) > 1)
                return
        self.changes += 1
        person = Person(" ".join(name), gender, set(), times)
        self._give(person, roles)
        known.append(person)
        if len(name) > 1:
            self._by_given.setdefault(name[0].lower(), person)

    def _give(self, person: Person, roles: set[str]) -> None:
        """Take in what roles a person has."""
        for role in roles - person.roles:
            self._by_role.setdefault(role, []).append(person)
        person.roles |= roles

    def _forget(self, low: str) -> None:
        """Strike out the bearers of a surname."""
        for person in self._known.pop(low):
            for role in person.roles:
                self._by_role[role] = [one for one in self._by_role[role] if one is not person]

    def _complete(self, person: Person, name: str, gender: str | None) -> None:
        """Take in another form of a person's name."""
        if name.count(" ") > person.name.count(" ") or (gender and not person.gender):
            self.changes += 1
        person.name = max(person.name, name, key=lambda text: text.count(" "))
        person.gender = person.gender or gender

    def add_given(self, name: str) -> None:
        """Take in somebody who goes by a given name alone."""
        low = name.lower()
        if low not in self._known and low not in self._by_given:
            self.changes += 1
            self._by_given[low] = Person(name, gender_of_given(name), set())

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

    def with_role(self, role: str) -> Sequence[Person]:
        """Return the persons who have a title or role."""
        return self._by_role.get(ROLES.get(role, role), [])

    def named_by(self, words: Words, first: int, last: int) -> tuple[Person, ...]:
        """Return the persons whom the words may name, by themselves or as a possessor."""
        possessive = words.tags.find("'", first, last)
        last = possessive if possessive >= 0 else last
        name = name_at_end(words, first, last)
        if len(name) == 1 and is_given(name[0]) and name[0].lower() not in PLACES:
            self.add_given(name[0])
        _, alone = parted(name)
        return self.all_named(alone, gender_of(words.lows[first:last], alone))
