"""A source: the words that name who is quoted, and those that report it."""

from msgspec import Struct
from msgspec.structs import replace

from nato_reader.quotes.attribution.reach import reach
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon.reporting import NOUNS
from nato_reader.sentences.verbs import Verb
from nato_reader.sentences.words import Words


class Source(Struct, frozen=True):
    """Words that name a source and words that report.

    sentence: where they stand. first, last, cue: words, each last one exclusive; an empty cue where
    nothing reports. rule: what found it.
    """

    sentence: Sentence
    first: int
    last: int
    cue: tuple[int, int]
    rule: str = ""

    @property
    def words(self) -> Words:
        """The words that the indices count."""
        return self.sentence.words

    @property
    def mention(self) -> str:
        """The source's words as they stand."""
        return self.words.between(self.first, self.last)

    @property
    def cue_words(self) -> str | None:
        """The reporting words, None where there are none."""
        return self.words.between(*self.cue) or None


def source_at(sentence: Sentence, noun: int, limit: int | None, verb: Verb) -> Source:
    """Return the source whose words begin with the noun phrase `noun` and end before `limit`.

    limit: a phrase, None for as far as the words reach.
    """
    owner = None if verb.cue else owner_of(sentence, noun)
    if owner is not None:  # X's answer was
        return Source(sentence, *owner, _cue_of(verb))
    if limit is not None:
        limit = _first_verb_of(sentence, noun, limit)
    end = reach(sentence, noun, limit if limit is not None and limit > noun else None)
    return source_between(sentence, noun, end, _cue_of(verb))


def owner_of(sentence: Sentence, noun: int) -> tuple[int, int] | None:
    """Return the words for whose the words are that a noun phrase calls so: X's claim."""
    phrase = sentence.phrases[noun]
    owner = sentence.tags(noun).rfind("'")
    if owner <= 0 or sentence.head(noun) not in NOUNS:
        return None
    return phrase.first, phrase.first + owner


def _cue_of(verb: Verb) -> tuple[int, int]:
    """Return the verb's words that report, none where it does not."""
    return verb.word, verb.last if verb.cue else verb.word


def source_between(sentence: Sentence, first: int, end: int, cue: tuple[int, int]) -> Source:
    """Return the source that the phrases from `first` to before `end` name."""
    phrases = sentence.phrases
    return Source(sentence, phrases[first].first, phrases[end - 1].last, cue)


def subject_of(sentence: Sentence, verb: Verb, quote: int) -> Source | None:
    """Return who does what the verb says; of a passive one, by whom it is done."""
    if verb.passive:
        return _agent(sentence, verb, quote)
    if verb.subject is not None:
        return source_at(sentence, verb.subject, verb.phrase, verb)
    if sentence.kind(verb.phrase) != "F":
        return _later_subject(sentence, verb)
    noun = sentence.after(verb.phrase)
    opens = not verb.phrase or _follows_quote(sentence, verb) or _is_inserted(sentence, verb, noun)
    if sentence.kind(noun) == "NP" and noun < quote and opens:
        return source_at(sentence, noun, quote, verb)
    return None


def _is_inserted(sentence: Sentence, verb: Verb, noun: int) -> bool:
    """Return whether it is: It was late, said X, ..."""
    marked = sentence.kind(verb.phrase - 1) == "," and sentence.kind(noun + 1) in (",", ":")
    return verb.says and marked


def _later_subject(sentence: Sentence, participle: Verb) -> Source | None:
    """Return the subject that a participle before it shares: Calling it "...", X left."""
    for verb in sentence.verbs:
        if verb.finite and verb.phrase < participle.phrase:
            return None
        if verb.finite and verb.subject is not None and participle.phrase < verb.subject:
            found = source_at(sentence, verb.subject, verb.phrase, verb)
            return replace(found, cue=_cue_of(participle))
    return None


def main_subject(sentence: Sentence) -> Source | None:
    """Return the subject of a sentence's first verb that reports, else of its first verb.

    A verb of a main clause goes before another.
    """
    verbs = [verb for verb in sentence.verbs if verb.subject is not None and not verb.passive]
    verbs.sort(key=lambda verb: _rank(sentence, verb))
    verb = verbs[0] if verbs else None
    if verb is None or verb.subject is None:
        said = sentence.verbs[0] if sentence.verbs else None
        inverted = said is not None and said.says and not said.phrase
        return subject_of(sentence, said, len(sentence.phrases)) if said and inverted else None
    return source_at(sentence, verb.subject, verb.phrase, verb)


def _rank(sentence: Sentence, verb: Verb) -> tuple[bool, bool, bool]:
    """Return how far a verb is from what a sentence is mainly about: a finite one that reports."""
    relative = verb.subject is not None and sentence.kind(verb.subject) == "r"
    return not (verb.cue and verb.finite), not verb.main, relative


def _first_verb_of(sentence: Sentence, noun: int, limit: int) -> int:
    """Return the phrase of the first finite verb before `limit` whose subject is `noun`."""
    for verb in sentence.verbs:
        finite = sentence.kind(verb.phrase) == "F" and not verb.reduced
        if finite and verb.subject == noun and noun < verb.phrase < limit:
            return verb.phrase
    return limit


def _follows_quote(sentence: Sentence, verb: Verb) -> bool:
    before = verb.phrase - 1
    return sentence.kind(before - 1 if sentence.kind(before) == "," else before) == "Q"


def _agent(sentence: Sentence, verb: Verb, quote: int) -> Source | None:
    for k in range(verb.phrase + 1, len(sentence.phrases) - 1):
        if sentence.low(k) == "by" and sentence.kind(k + 1) == "NP":
            return source_at(sentence, k + 1, quote if k < quote else None, verb)
    return None
