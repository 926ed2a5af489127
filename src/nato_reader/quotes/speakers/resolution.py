"""A source's words -> the speaker: names, descriptions and pronouns resolved, or None."""

from itertools import pairwise

from nato_reader.quotes.attribution.sources import Source
from nato_reader.quotes.speakers.names import (
    gender_of,
    is_place_before_name,
    name_at_end,
    parted,
)
from nato_reader.quotes.speakers.people import People, Person
from nato_reader.quotes.speakers.pronouns import GENDERS, Pronouns
from nato_reader.quotes.speakers.story import Story
from nato_reader.quotes.speakers.things import Thing, Things
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.reporting import NOUNS, TEXTS
from nato_reader.sentences.words import Words

_THINGS = words("it its their they")
_RELATIVE = words("that which who whom whose")
_CLEARLY = 4
"""How many times as much as of others the text has to be about one of several with a role."""

_SOME = words("all another both few many most one several some")
"""Words for how many of those whom a noun describes: some voters."""

_SEVERAL = words("former four group latter other others pair rest three two")
"""Words for persons whom only what was said before names: the two."""

_NOBODY = words(
    """
    all another any anybody anyone both each everybody everyone few he her him his i it its many me
    most my nobody none one others our several she some somebody someone that their them these they
    this those us we what which who whom whose you your
    """
)


class Speakers:
    """Resolves the sources of one article, in the order of the text.

    story: the last paragraphs, that of the source included; its owner adds to it.
    """

    def __init__(self, story: Story, people: People) -> None:
        self._story = story
        self._people = people
        self._pronouns = Pronouns(story, people)
        self._things = Things(story, people)

    def take_in(self, source: Source) -> None:
        """Make a source's name known as somebody's."""
        words = source.words
        for first, last in _parts(words, source.first, source.last):
            name = name_at_end(words, first, last)
            if name and words.tags[last - 1] == "N" and "'" not in words.tags[first:last]:
                titles, alone = parted(name)
                self._people.add(alone, titles)

    def speaker(self, source: Source) -> str | None:
        """Return who is meant, in the article's fullest form; None where that is not certain."""
        return self._resolved(source.sentence, source.first, source.last)

    def _resolved(self, sentence: Sentence, first: int, last: int) -> str | None:
        low = sentence.words.lows[first]
        if last - first > 1:
            return self._named(sentence, first, last)
        if low in GENDERS:
            person = self._pronouns.person(sentence, first, GENDERS[low])
            return person.name if person else None
        if low in _THINGS:
            thing = self._things.meant(sentence, first, plural=low in ("they", "their"))
            return self._whole(thing) if thing else None
        if low in _RELATIVE:
            return self._antecedent(sentence, first)
        return None if low in _NOBODY else self._named(sentence, first, last)

    # -------------------------------------------------------------- names and descriptions

    def _named(self, sentence: Sentence, first: int, last: int) -> str | None:
        """Return the name in the words, else the description without its article."""
        words = sentence.words
        together = self._together(words, first, last)
        if together is not None:
            return together
        for part in _parts(words, first, last):
            person = self._together(words, *part) or self._person_named(words, *part)
            if person is not None:
                return person
        return self._described(sentence, first, _head_end(words, first, last))

    def _whole(self, thing: Thing) -> str | None:
        """Return what is meant by it or they; of several all."""
        words = thing.sentence.words
        if " and " in words.between(thing.first, thing.last):
            return words.between(thing.first, thing.last)
        return self._named(thing.sentence, thing.first, thing.last)

    def _together(self, words: Words, first: int, last: int) -> str | None:
        """Return all of several who speak together: A and B; A, B and C."""
        ends = [k for k in range(first, last) if words.tags[k] == "," or words.lows[k] == "and"]
        if not any(words.lows[k] == "and" for k in ends):
            return None
        parts = [(a + 1, b) for a, b in pairwise((first - 1, *ends, last)) if a + 1 < b]
        named = [self._person_named(words, *part) for part in parts]
        if len(named) < 2 or not all(named):
            return None
        *others, final = filter(None, named)
        return f"{', '.join(others)} and {final}"

    def _person_named(self, words: Words, first: int, last: int) -> str | None:
        name = name_at_end(words, first, last)
        if not name or words.tags[last - 1] != "N":
            return None
        titles, alone = parted(name)
        person = self._people.find(alone, gender_of(titles, alone))
        if person is None:
            return None
        return max(person.name, " ".join(alone), key=lambda text: text.count(" "))

    def _described(self, sentence: Sentence, first: int, last: int) -> str | None:
        words = sentence.words
        low, head = words.lows[first], words.lows[last - 1]
        if head in NOUNS or head in TEXTS:
            possessive = words.tags.find("'", first, last)
            if possessive > first:
                return self._named(sentence, first, possessive)
        if low in ("a", "an", "the") and last - first > 1:
            holder = self._holder(sentence, first, head) if low == "the" else None
            if holder is not None:
                return holder.name
            first += 1
        if words.lows[first] in _NOBODY | _SEVERAL and not (low in _SOME and last - first > 1):
            return None
        return self._fullest(sentence, first, last, known=low == "the")

    def _holder(self, sentence: Sentence, word: int, role: str) -> Person | None:
        """Return who is meant by a role: the one person who has it, or who is spoken of there."""
        holders = self._people.with_role(role)
        bare = word + 1 + (sentence.words.lows[word + 1] in ("current", "former"))
        if len(holders) < 2 or sentence.words.lows[bare] != role:
            return holders[0] if len(holders) == 1 else None
        return self._pronouns.salient(
            sentence, word, lambda person: any(person is holder for holder in holders), _CLEARLY
        )

    def _fullest(self, sentence: Sentence, first: int, last: int, *, known: bool) -> str | None:
        """Return the description; of one noun the form in which it was introduced, if it was."""
        words = sentence.words
        if known and last - first == 1:
            for said in self._story.before(sentence):
                for k, phrase in enumerate(said.phrases):
                    if said.head(k) == words.lows[first] and said.low(k) in ("a", "an"):
                        return said.words.between(phrase.first + 1, phrase.last)
        return words.between(first, last) or None

    def _antecedent(self, sentence: Sentence, word: int) -> str | None:
        """Return whom a relative pronoun stands for: the noun phrase before it, or its head."""
        k = sentence.find(word) - 1
        while k >= 0 and sentence.kind(k) != "NP":
            k -= 1
        while sentence.low(k - 1) in ("of", "for", "from", "at", "in"):
            if sentence.kind(k - 2) != "NP" or not sentence.tags(k - 2).strip("#"):
                break  # 6-1 for the plan, which
            k -= 2
        if k < 0:
            return None
        if sentence.kind(k - 1) == "," and sentence.kind(k - 2) == "NP":
            before = sentence.phrases[k - 2]
            if self._people.named_by(sentence.words, before.first, before.last):
                k -= 2
        noun = sentence.phrases[k]
        return self._resolved(sentence, noun.first, noun.last)


def _parts(words: Words, first: int, last: int) -> list[tuple[int, int]]:
    """Return the parts between commas and dashes, each cut before what modifies it."""
    parts = []
    begin = first
    for k in range(first, last + 1):
        if k == last or words.tags[k] in ",-;:(":
            end = begin
            while end < k and (not _modifies(words, end) or end == begin):
                end += 1
            if end > begin:
                parts.append((begin, end))
            begin = k + 1
    return parts or [(first, last)]


def _modifies(words: Words, word: int) -> bool:
    """Return whether a word begins what modifies a noun; not so in Secretary of State Lena Holt."""
    if words.lows[word] in ("for", "of"):
        following = [words.between(k, k + 1) for k in range(word + 1, min(word + 3, len(words)))]
        return not is_place_before_name(following)
    return words.tags[word] in "iIrtvGg"


def _head_end(words: Words, first: int, last: int) -> int:
    """Return where a description ends: before a comma, and before a clause that belongs to it."""
    return next((k for k in range(first + 1, last) if words.tags[k] in ",-;:(rtvGg"), last)
