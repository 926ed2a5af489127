"""What happened at a date: the words of its clause, and who claims it."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from nato_reader.sentences.clauses import Sentence
from nato_reader.timeline.clauses import Clause, Clauses
from nato_reader.timeline.lexicon.statements import HYPOTHETICAL, STATES

_EDGES = frozenset((",", ";", ":", "-", "c", "."))
_ELLIPSIS = " … "


class Happening(Struct, frozen=True):
    """What is told of a date.

    text: the words, unchanged, with an ellipsis where others stand between. claimed_by: who says
    so, None where the article does itself. said: whether the date is only that of the saying.
    """

    text: str
    claimed_by: str | None
    said: bool


def happening_at(sentence: Sentence, start: int) -> Happening:
    """Return what is told of the date whose words stand at `start`."""
    teller = _Teller(sentence, _phrase_at(sentence, start))
    return teller.happening()


def _phrase_at(sentence: Sentence, offset: int) -> int:
    ends = sentence.words.ends
    for index, phrase in enumerate(sentence.phrases):
        if ends[phrase.last - 1] > offset:
            return index
    return len(sentence.phrases) - 1


class _Teller:
    """What is told at one phrase of a sentence."""

    def __init__(self, sentence: Sentence, phrase: int) -> None:
        self.sentence = sentence
        self.phrase = phrase
        self.map = Clauses(sentence)
        self.number = self.map.clause_at(phrase)

    def happening(self) -> Happening:
        parts, claimed = self._told()
        source = self._according_to(parts)
        if source is not None and self.phrase not in source:
            parts = [part for part in parts if part not in source]
            claimed = claimed or self._words(source[2:])
        if self.phrase not in parts or not self._has_verb(parts):
            parts = list(range(len(self.sentence.phrases)))
        return Happening(self._text(parts), claimed or self._teller_behind(), self._is_said())

    def _told(self) -> tuple[list[int], str | None]:
        """Return the phrases that tell it, and who claims it."""
        clause = self._clause
        match clause.kind:
            case "relative":
                return [*self._antecedent(clause), *self._with_children(self.number)], None
            case "sub" if clause.opener is not None and not self._is_hypothetical(clause):
                return self._own_or_parent(clause)
            case "sub" | "(":
                return self._own_or_parent(clause)
            case "that":
                return self._without_opener(clause), self._claimant(clause)
            case "tag":
                return list(range(len(self.sentence.phrases))), None
            case _:
                return self._predicate(), None

    @property
    def _clause(self) -> Clause:
        return self.map.clauses[self.number]

    def _is_hypothetical(self, clause: Clause) -> bool:
        return self.sentence.low(clause.opener or 0) in HYPOTHETICAL

    def _own_or_parent(self, clause: Clause) -> tuple[list[int], str | None]:
        if clause.verbs and not self._is_hypothetical(clause):
            return self._without_opener(clause), None
        if clause.parent is None:
            return list(clause.parts), None
        self_parts = list(self.map.clauses[self.number].parts)
        self.number = clause.parent
        parts, claimed = self._told()
        return sorted({*parts, *self_parts}), claimed

    def _without_opener(self, clause: Clause) -> list[int]:
        return [part for part in self._with_children(self.number) if part != clause.opener]

    def _with_children(self, number: int) -> list[int]:
        """Return the phrases of a clause and of what belongs to it: no asides."""
        clauses = self.map.clauses
        inside = {number}
        parts = list(clauses[number].parts)
        for child, clause in enumerate(clauses):
            if clause.parent in inside and not clause.commas and clause.kind not in ("(", "tag"):
                inside.add(child)
                parts += clause.parts
        return sorted(parts)

    def _antecedent(self, clause: Clause) -> list[int]:
        """Return the noun phrases that a relative clause is about."""
        at = (clause.opener or 0) - 1
        found = []
        if self.sentence.kind(at) == ",":
            found.append(at)
            at -= 1
        if self.sentence.kind(at) in ("i", "I"):  # of which
            found.append(at)
            at -= 1
        while self.sentence.kind(at) == "NP":
            found.append(at)
            if self.sentence.kind(at - 1) != "i" or self.sentence.kind(at - 2) != "NP":
                break
            found.append(at - 1)
            at -= 2
        return found[::-1]

    def _predicate(self) -> list[int]:
        """Return the phrases of the subject and of that of several predicates which is dated."""
        parts = self._with_children(self.number)
        cuts = [part for part in parts if self._joins_predicates(part)]
        behind = [cut for cut in cuts if cut > self.phrase]
        before = [cut for cut in cuts if cut < self.phrase]
        if behind:
            parts = [part for part in parts if part < behind[0]]
        if before and self._clause.verbs:
            first = self._clause.verbs[0]
            parts = [part for part in parts if part < first or part > before[-1]]
        return parts

    def _joins_predicates(self, index: int) -> bool:
        sentence = self.sentence
        if sentence.kind(index) != "c":
            return False
        after = sentence.after(index)
        return sentence.kind(after) == "F" and any(verb < index for verb in self._clause.verbs)

    # -------------------------------------------------------------- who claims it

    def _claimant(self, clause: Clause) -> str | None:
        """Return the subject of the verb that reports a clause."""
        if clause.parent is None or not clause.parts:
            return None
        outer = self.map.clauses[clause.parent]
        verbs = [verb for verb in outer.verbs if verb < clause.parts[0]]
        return self._subject_of(verbs[-1]) if verbs else None

    def _subject_of(self, phrase: int) -> str | None:
        verb = self.sentence.verb_at(phrase)
        if verb is None or not verb.cue:
            return None
        subject = verb.subject
        if subject is None:
            subject = self.sentence.after(phrase)
        if self.sentence.kind(subject) != "NP":
            return None
        return self._words([subject])

    def _teller_behind(self) -> str | None:
        """Return who said the whole sentence: ..., X said."""
        if self._clause.kind == "tag":
            return None
        for clause in self.map.clauses:
            if clause.kind == "tag" and clause.verbs:
                return self._subject_of(clause.verbs[0])
        return None

    def _according_to(self, parts: list[int]) -> list[int] | None:
        """Return the phrases of: according to X."""
        sentence = self.sentence
        for part in parts:
            words = (sentence.low(part), sentence.low(part + 1))
            if words == ("according", "to") and sentence.kind(part + 2) == "NP":
                return [part, part + 1, part + 2]
        return None

    def _is_said(self) -> bool:
        """Return whether the date is only that of the saying: X said on Tuesday that."""
        clause = self._clause
        verbs = [verb for verb in clause.verbs if verb < self.phrase] or clause.verbs[:1]
        verb = self.sentence.verb_at(verbs[-1]) if verbs else None
        return verb is not None and not verb.passive and self.sentence.low_of(verb) in STATES

    # -------------------------------------------------------------- words

    def _has_verb(self, parts: Iterable[int]) -> bool:
        return any(self.sentence.kind(part) in ("F", "T", "G") for part in parts)

    def _words(self, parts: list[int]) -> str:
        return self._text(parts)

    def _text(self, parts: list[int]) -> str:
        words, phrases = self.sentence.words, self.sentence.phrases
        kept = self._trimmed(parts)
        runs = list(_runs(kept))
        texts = [words.between(phrases[first].first, phrases[last].last) for first, last in runs]
        out = texts[0] if texts else ""
        for (before, after), text in zip(pairwise(runs), texts[1:], strict=True):
            gap = range(before[1] + 1, after[0])
            out += (" " if all(self.sentence.kind(k) in _EDGES for k in gap) else _ELLIPSIS) + text
        return out

    def _trimmed(self, parts: list[int]) -> list[int]:
        kept = sorted(parts)
        while kept and self.sentence.kind(kept[0]) in _EDGES:
            del kept[0]
        while kept and self.sentence.kind(kept[-1]) in _EDGES:
            del kept[-1]
        return kept


def _runs(parts: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of numbers."""
    start = None
    for one, other in pairwise([*parts, None]):
        start = one if start is None else start
        if other is None or one is None or other != one + 1:
            if start is not None and one is not None:
                yield start, one
            start = None
