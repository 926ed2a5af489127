"""Who is named in a sentence, and how much the sentence is about them."""

from collections.abc import Iterator

from msgspec import Struct

from nato_reader.quotes.lexicon.people import HUMANS
from nato_reader.quotes.speakers.names import gender_of
from nato_reader.quotes.speakers.people import People, Person
from nato_reader.sentences.clauses import Sentence

SPEAKING, MAIN, SUBORDINATE, OTHER, POSSESSOR = 1.8, 1.3, 0.8, 0.4, 0.2
"""What a mention counts: who speaks, a subject of a main or another clause, the rest, an owner."""


_ASKS = frozenset(("ask", "asked", "asks", "pressed", "questioned"))
_LOOK_AHEAD = 10
"""The phrases after a noun among which a name apposed to it is looked for."""


class Mention(Struct):
    """Somebody named in a sentence, at a word; `weight` says how much it is about them.

    persons: all who may be meant, the likeliest first: a surname may be a family's.
    """

    word: int
    persons: tuple[Person, ...]
    weight: float

    def fitting(self, gender: str | None) -> Person | None:
        """Return the likeliest person whom a pronoun of the gender may stand for."""
        fitting = [person for person in self.persons if person.fits(gender)]
        sure = (person for person in fitting if person.gender)
        return next(sure, fitting[0] if fitting else None)


def mentions_of(sentence: Sentence, people: People) -> list[Mention]:
    """Return the persons a sentence names outside quotations, in order."""
    found: list[Mention] = []
    weights = weights_of(sentence)
    for index, phrase in enumerate(sentence.phrases):
        weight = weights.get(index, OTHER)
        if weight < SUBORDINATE and _is_introduced(sentence, index):
            weight = SUBORDINATE
        if phrase.kind == "NP":
            named = _in(sentence, index, weight, people)
            found += (mention for mention in named if mention.persons)
        elif phrase.kind == "r" and found:
            found[-1].weight = max(found[-1].weight, weights.get(index, 0))  # X, who said
    return found


def _in(sentence: Sentence, index: int, weight: float, people: People) -> Iterator[Mention]:
    """Yield whom a noun phrase names, an owner and whose it is apart."""
    phrase, tags = sentence.phrases[index], sentence.tags(index)
    first = phrase.first
    owner = first + tags.rfind("'")
    if "N" in tags:
        if owner > first:
            owned = SUBORDINATE if index == 1 and sentence.kind(0) == "i" else POSSESSOR
            yield Mention(first, people.named_by(sentence.words, first, owner), owned)
            first = owner + 1
        yield Mention(first, people.named_by(sentence.words, first, phrase.last), weight)
    if sentence.low(index) == "the":
        holders = people.with_role(sentence.head(index))
        if len(holders) == 1:
            yield Mention(first, tuple(holders), OTHER)
    if weight == SPEAKING:
        yield from _unnamed(sentence, index, weight)


def _is_introduced(sentence: Sentence, index: int) -> bool:
    """Return whether a full name is told of: Lena Holt, a teacher; Lena Holt, who runs it."""
    named = sentence.kind(index) == "NP" and sentence.tags(index).endswith("NN")
    if not named or sentence.kind(index + 1) != ",":
        return False
    told = sentence.kind(index + 2)
    return told == "r" or (told == "NP" and sentence.tags(index + 2)[0] in "dn")


def _unnamed(sentence: Sentence, index: int, weight: float) -> Iterator[Mention]:
    """Yield somebody who is introduced without a name: one delegate said."""
    phrase = sentence.phrases[index]
    if sentence.low(index) not in ("a", "an", "another", "one"):
        return
    if sentence.head(index) not in HUMANS or sentence.tags(index)[-1] == "N":
        return
    if _is_named_later(sentence, index):
        return
    name = sentence.words.between(phrase.first + 1, phrase.last)
    gender = gender_of((sentence.head(index),), ())
    yield Mention(phrase.first, (Person(name, gender, set()),), weight)


def _is_named_later(sentence: Sentence, index: int) -> bool:
    """Return whether a name stands apposed to a noun: one pastor from Ohio, Lena Holt, said."""
    for k in range(index + 1, index + _LOOK_AHEAD):
        if sentence.kind(k) == "F":
            return False
        if sentence.kind(k) == "," and sentence.kind(k + 1) == "NP":
            return sentence.tags(k + 1).endswith("NN")
    return False


def weights_of(sentence: Sentence) -> dict[int, float]:
    """Return the noun phrases that are subjects, or name them, each with its weight.

    What names them stands apposed, or ends a title: Secretary of State | X | said.
    """
    weights = {0: MAIN}
    for verb in sentence.verbs:
        subject = sentence.after(verb.phrase) if verb.subject is None else verb.subject
        asked = verb.phrase + 1
        if (
            sentence.low_of(verb) in _ASKS
            and verb.subject is not None
            and sentence.kind(asked) == "NP"
        ):
            weights[asked] = SPEAKING  # X asked Y: Y answers
            weights[subject] = max(OTHER, weights.get(subject, 0) if subject else 0)
            continue
        weight = SPEAKING if verb.says else MAIN if verb.main else SUBORDINATE
        weights[subject] = max(weight, weights.get(subject, 0))
    for subject in sorted(weights):
        for named in _naming(sentence, subject):
            weights[named] = max(weights[subject], weights.get(named, 0))
    return weights


def _naming(sentence: Sentence, subject: int) -> Iterator[int]:
    """Yield the noun phrases that may name what a subject describes."""
    low = sentence.low(subject + 1)
    if low == "of" and "N" in sentence.tags(subject):
        yield subject + 2
    if sentence.kind(subject + 1) == "," and sentence.kind(subject + 2) == "NP":
        yield subject + 2
