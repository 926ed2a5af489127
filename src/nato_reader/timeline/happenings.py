"""What happened at a date: the words of its clause, and who claims it."""

from msgspec import Struct

from nato_reader.timeline.attached import Attached
from nato_reader.timeline.claims import Claims
from nato_reader.timeline.clauses import Clause, Clauses
from nato_reader.timeline.lexicon.statements import HYPOTHETICAL
from nato_reader.timeline.lexicon.verbs import MODALS
from nato_reader.timeline.wording import text_of


class Happening(Struct, frozen=True):
    """What is told of a date.

    text: the words, unchanged, with an ellipsis where others stand between. claimed_by: who says
    so, None where the article does itself. said: whether the date is only that of the saying.
    """

    text: str
    claimed_by: str | None
    said: bool


def happening_at(clauses: Clauses, start: int, end: int) -> Happening:
    """Return what a sentence tells of the date whose words stand from `start` to before `end`."""
    return _Teller(clauses, start, end).happening()


class _Teller:
    """What is told at some words of a sentence."""

    def __init__(self, clauses: Clauses, start: int, end: int) -> None:
        self.map = clauses
        self.sentence = sentence = clauses.sentence
        self.phrase = self._phrase_at(start)
        self.end = end
        self.nouns = Attached(sentence)
        self.claims = Claims(sentence, self.map)
        self.number = self.map.clause_at(self.phrase)

    def _phrase_at(self, offset: int) -> int:
        ends = self.sentence.words.ends
        for index, phrase in enumerate(self.sentence.phrases):
            if ends[phrase.last - 1] > offset:
                return index
        return len(self.sentence.phrases) - 1

    def happening(self) -> Happening:
        said = self.claims.is_said(self._clause, self.phrase)
        parts, claimed = self._told()
        parts = [part for part in parts if 0 <= part < len(self.sentence.phrases)]
        source = self.claims.according_to()
        if source and self.phrase not in source:
            parts = [part for part in parts if part not in source]
            claimed = claimed or self.claims.name(source[2])
        if self.phrase in parts:
            parts = sorted({*parts, *range(self.phrase, self._phrase_at(self.end - 1) + 1)})
        if self.phrase not in parts or not self._says_something(parts):
            parts = list(range(len(self.sentence.phrases)))
        claimed = claimed or self.claims.beside(self._clause)
        return Happening(text_of(self.sentence, parts), claimed, said)

    @property
    def _clause(self) -> Clause:
        return self.map.clauses[self.number]

    # -------------------------------------------------------------- which phrases tell it

    def _told(self) -> tuple[list[int], str | None]:
        """Return the phrases that tell it, and who claims it."""
        clause = self._clause
        claimed = None
        if clause.kind in ("relative", "that"):
            claimed = self.claims.claimant(clause)
        parts = [] if clause.kind in ("relative", "participle") else self._named_after_date()
        if parts or clause.kind not in ("sub", "("):
            return parts or self._of_kind(clause), claimed
        if clause.kind == "(" and self.sentence.kind(clause.parts[0] + 1) in ("F", "G"):
            return [clause.parts[0] - 1, *clause.parts], None  # the mill (built in 1820)
        return self._own_or_parent(clause)

    def _of_kind(self, clause: Clause) -> list[int]:
        """Return the phrases of a clause and of what it is said of."""
        match clause.kind:
            case "relative":
                return [*self.nouns.antecedent(clause), *self._up_to_comma(self._predicate())]
            case "participle":
                return [*self.nouns.beside_participle(clause), *clause.parts]
            case "that":
                return self._without_opener(clause)
            case "tag":
                return list(range(len(self.sentence.phrases)))
            case _:
                return self._reduced() or self._predicate()

    def _up_to_comma(self, parts: list[int]) -> list[int]:
        """Return the phrases before the first comma behind the date."""
        commas = [part for part in parts if self.sentence.kind(part) == "," and part > self.phrase]
        return [part for part in parts if not commas or part < commas[0]]

    def _named_after_date(self) -> list[int]:
        """Return what is named after the date, where it is no subject: Tuesday's vote in Bonn."""
        sentence, phrase = self.sentence, self.sentence.phrases[self.phrase]
        words = sentence.words
        beyond = words.ends[phrase.last - 1] > self.end
        if phrase.last - phrase.first < 2 or sentence.kind(self.phrase) != "NP" or not beyond:
            return []
        if not any(verb < self.phrase for verb in self._clause.verbs):
            return []
        return self.nouns.chain(self.phrase)

    def _own_or_parent(self, clause: Clause) -> tuple[list[int], str | None]:
        """Return what the clause tells, or, where it tells nothing alone, what it hangs on."""
        if clause.verbs and not self._is_hypothetical(clause):
            return self._without_opener(clause), None
        own = list(clause.parts)
        if clause.parent is None:
            return own, None
        self.number = clause.parent
        parts, claimed = self._told()
        return sorted({*parts, *own}), claimed

    def _is_hypothetical(self, clause: Clause) -> bool:
        return clause.opener is not None and self.sentence.low(clause.opener) in HYPOTHETICAL

    def _without_opener(self, clause: Clause) -> list[int]:
        return [part for part in self._predicate() if part != clause.opener]

    def _with_children(self, number: int) -> list[int]:
        """Return the phrases of a clause and of what belongs to it: no asides, no other dates."""
        parts = list(self.map.clauses[number].parts)
        for child in self.map.children(number):
            if self._belongs(self.map.clauses[child]):
                parts += self._with_children(child)
        return sorted(parts)

    def _belongs(self, clause: Clause) -> bool:
        """Return whether a clause is told with the one that it hangs on."""
        if clause.kind == "that":
            return True
        if clause.kind == "sub":
            return self._is_hypothetical(clause)
        if clause.kind == "relative" and not clause.commas:
            return not any(
                self.sentence.kind(part) == "D" or self.sentence.tags(part) == "#"
                for part in clause.parts
            )
        return False

    def _reduced(self) -> list[int]:
        """Return what a participle without commas is said of: a man arrested on Sunday."""
        verbs = [verb for verb in self.sentence.verbs if verb.phrase in self._clause.parts]
        before = [verb for verb in verbs if verb.phrase < self.phrase and verb.finite]
        behind = [verb.phrase for verb in verbs if verb.phrase > self.phrase and verb.finite]
        if not before or not before[-1].reduced or before[-1].subject is None or not behind:
            return []
        return list(range(before[-1].subject, behind[0]))

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

    def _is_modal(self, index: int) -> bool:
        """Return whether what follows, too, may only be to come: will, is likely to."""
        kind = self.sentence.kind(index)
        if kind != "F":
            return kind in ("T", "I")
        phrase = self.sentence.phrases[index]
        return not MODALS.isdisjoint(self.sentence.words.lows[phrase.first : phrase.last])

    def _joins_predicates(self, index: int) -> bool:
        """Return whether another predicate of the same subject follows, one date before it."""
        sentence = self.sentence
        if sentence.kind(index) not in ("c", ",") or sentence.kind(index + 1) == "c":
            return False
        if sentence.kind(sentence.after(index)) != "F":
            return False
        verbs = [verb for verb in self._clause.verbs if verb < index]
        if any(self._is_modal(k) for k in range(verbs[0] if verbs else 0, index)):
            return False  # is likely to win and end the race
        return bool(verbs) and any(sentence.kind(k) in ("D", "NP") for k in range(verbs[-1], index))

    def _says_something(self, parts: list[int]) -> bool:
        """Return whether there is a verb, or something named."""
        kinds = [self.sentence.kind(part) for part in parts]
        return bool({"F", "T", "G"} & set(kinds)) or parts == self._named_after_date()
