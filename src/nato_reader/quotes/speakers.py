"""A source's words -> the speaker: names, descriptions and pronouns resolved, or None."""

from collections.abc import Iterator, Sequence

from nato_reader.quotes.clauses import Sentence
from nato_reader.quotes.lexicon import words
from nato_reader.quotes.lexicon.cues import GROUPS, NOUNS, TEXTS
from nato_reader.quotes.names import (
    gender_of,
    is_place_before_name,
    name_at_end,
    parted,
)
from nato_reader.quotes.paragraphs import Paragraph
from nato_reader.quotes.people import People, Person, mentions_of
from nato_reader.quotes.reach import reach
from nato_reader.quotes.sources import Source
from nato_reader.quotes.words import Words

PARAGRAPHS_BACK = 12
"""How many paragraphs back a pronoun's person is looked for."""

_SENTENCES_BACK = 12
_WAIT = 2
"""The sentences in which a subject is waited for, once a person is named who is none."""

_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
_THINGS = words("it its their they")
_RELATIVE = words("that which who whom whose")
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

    def __init__(self, story: Sequence[Paragraph], people: People) -> None:
        self._story = story
        self._people = people
        self._spoke: dict[tuple[int, int], Person] = {}

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
        if low in _GENDERS:
            return self._person(sentence, first, _GENDERS[low])
        if low in _THINGS:
            return self._thing(sentence, first, plural=low in ("they", "their"))
        if low in _RELATIVE:
            return self._antecedent(sentence, first)
        return None if low in _NOBODY else self._named(sentence, first, last)

    # -------------------------------------------------------------- names and descriptions

    def _named(self, sentence: Sentence, first: int, last: int) -> str | None:
        """Return the name in the words, else the description without its article."""
        words = sentence.words
        parts = _parts(words, first, last)
        for part in parts:
            person = self._together(words, *part) or self._person_named(words, *part)
            if person is not None:
                return person
        return self._described(sentence, first, _head_end(words, first, last))

    def _together(self, words: Words, first: int, last: int) -> str | None:
        """Return both of two who speak together: A and B."""
        at = words.lows.index("and", first, last) if "and" in words.lows[first:last] else first
        if not first < at < last - 1:
            return None
        both = self._person_named(words, first, at), self._person_named(words, at + 1, last)
        return " and ".join(filter(None, both)) if all(both) else None

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
            holders = self._people.with_role(head)
            if low == "the" and len(holders) == 1:
                return holders[0].name
            first += 1
        if words.lows[first] in _NOBODY:
            return None
        return self._fullest(sentence, first, last, known=low == "the")

    def _fullest(self, sentence: Sentence, first: int, last: int, *, known: bool) -> str | None:
        """Return the description; of one noun the form in which it was introduced, if it was."""
        words = sentence.words
        if known and last - first == 1:
            for said in self._sentences_before(sentence, _SENTENCES_BACK):
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
            if sentence.kind(k - 2) != "NP":
                break
            k -= 2
        if k < 0:
            return None
        if sentence.kind(k - 1) == "," and sentence.kind(k - 2) == "NP":
            before = sentence.phrases[k - 2]
            if self._people.named_by(sentence.words, before.first, before.last):
                k -= 2
        noun = sentence.phrases[k]
        return self._resolved(sentence, noun.first, noun.last)

    # -------------------------------------------------------------- pronouns

    def _person(self, sentence: Sentence, word: int, gender: str) -> str | None:
        """Return the last person of the gender who was a subject, else who was named at all."""
        named: Person | None = None
        waited = 0
        for said, end in self._back(sentence, word):
            spoke = self._spoke.get(said.place) if said is not sentence else None
            if spoke is not None and spoke.fits(gender):
                named = spoke
                break
            fitting = list(self._fitting(said, end, gender))
            subject = next((person for person, subject in fitting if subject), None)
            if subject is not None:
                named = subject
                break
            if _goes_on_about(said, end, gender):
                named, waited = None, 0
            elif named is None and fitting:
                named = fitting[0][0]
            waited += named is not None
            if waited > _WAIT:
                break
        if named is None:
            return None
        self._spoke[sentence.place] = named
        return named.name

    def _back(self, sentence: Sentence, word: int) -> Iterator[tuple[Sentence, int]]:
        """Yield the sentence up to `word`, the one before it, and so on, each with its end."""
        yield sentence, word
        for said in self._sentences_before(sentence, _SENTENCES_BACK):
            yield said, said.last

    def _fitting(self, said: Sentence, end: int, gender: str) -> Iterator[tuple[Person, bool]]:
        for mention in mentions_of(said, self._people):
            person = mention.fitting(gender)
            if mention.word < end and person is not None:
                yield person, mention.subject

    def _sentences_before(self, sentence: Sentence, most: int) -> Iterator[Sentence]:
        number, index = sentence.place
        for paragraph in reversed(self._story):
            if paragraph.number > number:
                continue
            end = index if paragraph.number == number else len(paragraph.spans)
            for k in range(end - 1, -1, -1):
                if most == 0:
                    return
                most -= 1
                yield paragraph.sentence(k)

    def _thing(self, sentence: Sentence, word: int, *, plural: bool) -> str | None:
        """Return the institution, text or group that this sentence or the last was about."""
        for said in (sentence, *self._sentences_before(sentence, 1)):
            for verb in said.verbs:
                if verb.subject is None or said.kind(verb.subject) != "NP":
                    continue
                end = reach(said, verb.subject, verb.phrase)
                first, last = said.phrases[verb.subject].first, said.phrases[end - 1].last
                if (said is sentence and first >= word) or said.words.lows[first] in _NOBODY:
                    continue
                if plural and " and " in said.words.between(first, last):
                    return said.words.between(first, last)
                if self._is_thing(said, verb.subject, plural=plural):
                    return self._named(said, first, last)
        return None

    def _is_thing(self, sentence: Sentence, noun: int, *, plural: bool) -> bool:
        head, tags = sentence.head(noun), sentence.tags(noun)
        if plural:
            return head.endswith("s")
        phrase = sentence.phrases[noun]
        if self._people.named_by(sentence.words, phrase.first, phrase.last) and "'" not in tags:
            return False
        return head in NOUNS or head in TEXTS or head in GROUPS or tags[-1] == "N"


def _goes_on_about(said: Sentence, end: int, gender: str) -> bool:
    """Return whether a pronoun of the gender is a subject there, most likely the same one."""
    for verb in said.verbs:
        if verb.subject is not None and _GENDERS.get(said.low(verb.subject)) == gender:
            return said.phrases[verb.subject].first < end
    return False


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
    return words.tags[word] in "irtvGg"


def _head_end(words: Words, first: int, last: int) -> int:
    """Return where a description ends: before a comma, and before a clause that belongs to it."""
    return next((k for k in range(first + 1, last) if words.tags[k] in ",-;:(rtvGg"), last)
