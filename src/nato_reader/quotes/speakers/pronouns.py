"""Whom he, she and a role such as the senator stand for: whoever the story is most about there."""

from collections.abc import Callable, Iterable, Iterator

from nato_reader.quotes.speakers.mentions import MAIN, SPEAKING, SUBORDINATE, Mention, mentions_of
from nato_reader.quotes.speakers.people import People, Person
from nato_reader.quotes.speakers.story import Story
from nato_reader.sentences.clauses import Sentence

GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}

_FADING = 0.35
"""What a mention still counts a sentence on."""

_MOST = SPEAKING / (1 - _FADING)
"""What all the sentences further back can count together, times what the nearest does."""

_FADED = 0.05
"""What a mention counts where nobody looks further back."""

_UNSURE = 0.7
"""What it counts where nothing tells the gender."""

_KEPT = 64
"""How many sentences' mentions are kept."""

_DEEPEST = 4
"""How many pronouns in a row are followed back to a name."""


class Pronouns:
    """Resolves pronouns for persons in one article, in the order of its text."""

    def __init__(self, story: Story, people: People) -> None:
        self._story = story
        self._people = people
        self._named: dict[tuple[int, int], tuple[int, list[Mention]]] = {}
        self._meant: dict[tuple[tuple[int, int], int], Person | None] = {}

    def person(self, sentence: Sentence, word: int, gender: str) -> Person | None:
        """Return whom the pronoun at a word stands for; None where nobody is sure to be meant."""
        return self._resolved(sentence, word, gender, 0)

    def salient(
        self, sentence: Sentence, word: int, fits: Callable[[Person], bool], clearly: float
    ) -> Person | None:
        """Return the fitting person whom the text is most about; None where it is not clear.

        clearly: how many times as much as about anybody else.
        """
        scores = self._scores(sentence, word, None, fits, 0)
        best = sorted(scores, key=lambda scored: -scored[1])[:2]
        if not best or (len(best) > 1 and best[0][1] < clearly * best[1][1]):
            return None
        return best[0][0]

    def _resolved(self, sentence: Sentence, word: int, gender: str, depth: int) -> Person | None:
        key = (sentence.place, word)
        if key not in self._meant:
            scores = self._scores(sentence, word, gender, lambda _: True, depth)
            best = max(scores, key=lambda scored: scored[1], default=None)
            self._meant[key] = best[0] if best else None
        return self._meant[key]

    def _scores(
        self,
        sentence: Sentence,
        word: int,
        gender: str | None,
        fits: Callable[[Person], bool],
        depth: int,
    ) -> list[tuple[Person, float]]:
        """Return how much the text before a word is about each person."""
        found: dict[int, tuple[Person, float]] = {}
        fading = 1.0
        for said, end in self._back(sentence, word):
            for person, weight in self._of(said, end, gender, depth).values():
                if fits(person):
                    before = found[id(person)][1] if id(person) in found else 0.0
                    found[id(person)] = (person, before + weight * fading)
            if not _is_quoted_whole(said):
                fading *= _FADING
            if found and _is_decided(found.values(), fading):
                break
        return list(found.values())

    def _of(
        self, said: Sentence, end: int, gender: str | None, depth: int
    ) -> dict[int, tuple[Person, float]]:
        """Return how much a sentence up to a word is about each person."""
        found: dict[int, tuple[Person, float]] = {}
        for person, weight in self._meant_in(said, end, gender, depth):
            if id(person) not in found or found[id(person)][1] < weight:
                found[id(person)] = (person, weight)
        return found

    def _meant_in(
        self, said: Sentence, end: int, gender: str | None, depth: int
    ) -> Iterator[tuple[Person, float]]:
        for mention in self._mentions(said):
            person = mention.fitting(gender)
            if mention.word < end and person is not None:
                yield person, mention.weight * (1 if person.gender else _UNSURE)
        if depth < _DEEPEST:
            yield from self._by_pronouns(said, end, gender, depth)

    def _mentions(self, said: Sentence) -> list[Mention]:
        """Return whom a sentence names, found anew only where people have become known since."""
        known = self._named.get(said.place)
        if known is None or known[0] != self._people.changes:
            if len(self._named) > _KEPT:
                self._named.clear()
            known = self._people.changes, mentions_of(said, self._people)
            self._named[said.place] = known
        return known[1]

    def _by_pronouns(
        self, said: Sentence, end: int, gender: str | None, depth: int
    ) -> Iterator[tuple[Person, float]]:
        """Yield whom the first subject that is a pronoun stands for."""
        for verb in said.verbs:
            if verb.subject is None or said.low(verb.subject) not in ("he", "she"):
                continue
            word = said.phrases[verb.subject].first
            own = GENDERS[said.low(verb.subject)]
            if word < end and gender in (None, own):
                person = self._resolved(said, word, own, depth + 1)
                if person is not None:
                    yield person, MAIN if verb.main else SUBORDINATE
                return

    def _back(self, sentence: Sentence, word: int) -> Iterator[tuple[Sentence, int]]:
        """Yield the sentence up to `word`, the one before it, and so on, each with its end."""
        yield sentence, word
        for said in self._story.before(sentence):
            yield said, said.last


def _is_decided(found: Iterable[tuple[Person, float]], fading: float) -> bool:
    """Return whether no sentence further back could change who the text is most about."""
    best, second = sorted((0.0, 0.0, *(score for _, score in found)), reverse=True)[:2]
    return fading < _FADED or best - second > fading * _MOST


def _is_quoted_whole(said: Sentence) -> bool:
    """Return whether the sentence is nothing but quotations."""
    return all(phrase.kind in ("Q", ".", ",", "?", "!") for phrase in said.phrases)
