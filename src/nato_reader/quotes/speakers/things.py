"""What it and they stand for: the institution, the text or the group that the story is about."""

from collections.abc import Iterator

from msgspec import Struct

from nato_reader.quotes.attribution.reach import reach
from nato_reader.quotes.lexicon.institutions import GROUPS
from nato_reader.quotes.speakers.people import People
from nato_reader.quotes.speakers.story import Story
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.function_words import PLURALS
from nato_reader.sentences.lexicon.places import PLACES

_SENTENCES = 3
"""How many sentences back a thing is looked for."""

_VAGUE = words(
    "all another any both each few he i it many most none one others she some that they this we you"
)


class Thing(Struct, frozen=True):
    """Words of a sentence that name a thing or a group: from `first` to before `last`."""

    sentence: Sentence
    first: int
    last: int


class Things:
    """Resolves it and they in one article."""

    def __init__(self, story: Story, people: People) -> None:
        self._story = story
        self._people = people

    def meant(self, sentence: Sentence, word: int, *, plural: bool) -> Thing | None:
        """Return what it, or they, stands for at a word; None where nothing fits."""
        for said in (sentence, *self._story.before(sentence, _SENTENCES)):
            end = word if said is sentence else said.last
            for thing in self._in(said, end, plural=plural):
                return thing
        return None

    def _in(self, said: Sentence, end: int, *, plural: bool) -> Iterator[Thing]:
        """Yield what a sentence is about up to a word: its subjects, then a text it quotes from."""
        for verb in said.verbs:
            subject = verb.subject
            if subject is None or not self._fits(said, subject, plural=plural):
                continue
            last = said.phrases[reach(said, subject, verb.phrase) - 1].last
            if said.phrases[subject].first < end:
                yield Thing(said, said.phrases[subject].first, last)
        if plural:
            return
        for index, phrase in enumerate(said.phrases):
            if said.is_text(index) and said.low(index - 1) == "in" and phrase.last <= end:
                yield Thing(said, phrase.first, phrase.last)

    def _fits(self, said: Sentence, noun: int, *, plural: bool) -> bool:
        phrase = said.phrases[noun]
        if phrase.kind != "NP" or said.low(noun) in _VAGUE:
            return False
        head, tags = said.head(noun), said.tags(noun)
        if plural:
            joined = said.low(noun + 1) == "and" and said.kind(noun + 2) == "NP"
            group = head.endswith("s") and head not in PLACES and not said.is_text(noun)
            return joined or group or head in PLURALS
        if "'" not in tags and self._people.named_by(said.words, phrase.first, phrase.last):
            return False
        return said.is_text(noun) or head in GROUPS or tags[-1] == "N"
