"""A sentence -> its clauses, so that a date can be told together with what happened then.

The parser of sentences says which verb has which subject; here the sentence is cut where a clause
begins and ends.
"""

from collections.abc import Iterator

from msgspec import Struct, field

from nato_reader.sentences.clauses import Sentence
from nato_reader.timeline.lexicon.statements import SUBORDINATORS

_NEAR = 7
"""The phrases within which a subject meets its verb."""


class Clause(Struct):
    """A clause: `parts` are its phrases' indices, without those of the clauses within it.

    kind: "main"; "that", "relative", "sub" (if, when, after) where it hangs on another, its
    parent; "(" where it is inserted; "tag" where it says who said the rest. opener: the word that
    it begins with, None where it has none. verbs: its finite verbs' phrases. commas: whether a
    comma sets it apart.
    """

    kind: str
    parent: int | None
    opener: int | None = None
    parts: list[int] = field(default_factory=list)
    verbs: list[int] = field(default_factory=list)
    commas: bool = False


class Clauses:
    """The clauses of a sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.clauses = [Clause("main", None)]
        self._open = [0]
        for index in range(len(sentence.phrases)):
            self._take(index)

    def clause_at(self, phrase: int) -> int:
        """Return the number of the clause that a phrase is in."""
        for number, clause in enumerate(self.clauses):
            if phrase in clause.parts:
                return number
        return 0

    def within(self, number: int) -> Iterator[int]:
        """Yield the number of a clause and of those within it."""
        inside = {number}
        yield number
        for other, clause in enumerate(self.clauses):
            if clause.parent in inside and other not in inside:
                inside.add(other)
                yield other

    @property
    def _top(self) -> Clause:
        return self.clauses[self._open[-1]]

    def _take(self, index: int) -> None:
        sentence = self.sentence
        kind = sentence.kind(index)
        opener = self._opener(index, kind)
        if opener is not None:
            self._begin(opener, index)
        elif kind == "NP" and self._begins_clause(index):
            self._begin_at_noun(index)
        elif kind in (";", ":"):
            self._close_all()
            self._top.parts.append(index)
            self._restart()
            return
        elif kind in ("(", "-") and not (kind == "-" and self._close("(")):
            self._begin("(", index)
        elif kind == "F":
            self._close_finished(index)
        self._top.parts.append(index)
        if kind == "F":
            self._top.verbs.append(index)
        elif kind == ")":
            self._close("(")

    def _opener(self, index: int, kind: str) -> str | None:
        """Return the kind of clause that a word opens, None where it opens none."""
        sentence = self.sentence
        if kind == "r":
            return "relative"
        if kind == "t":
            before, after = sentence.kind(index - 1), sentence.kind(sentence.after(index))
            if before == "NP" and after == "F":
                return "relative"
            return (
                "that" if before in ("F", "G", "T", "NP", "D", ",", "e") and after != "." else None
            )
        low = sentence.low(index)
        if kind == "s" or (kind == "i" and low in SUBORDINATORS):
            return "sub" if self._meets_verb(index + 1) else None
        return None

    def _begins_clause(self, index: int) -> bool:
        """Return whether a noun phrase is the subject of a new clause."""
        sentence = self.sentence
        before = sentence.kind(sentence.before(index))
        if before in ("i", "I", "x") or not self._meets_verb(index):
            return False
        if before == "c":
            return bool(self._top.verbs)
        if before == ",":
            return bool(self._top.verbs) or self._top.kind in ("sub", "relative")
        return before in ("F", "D") and self._is_reported(index)

    def _is_reported(self, index: int) -> bool:
        """Return whether the clause is what a verb before reports: X said | Y would come."""
        verbs = self._top.verbs
        verb = self.sentence.verb_at(verbs[-1]) if verbs else None
        return verb is not None and verb.cue and verb.phrase < index

    def _begin_at_noun(self, index: int) -> None:
        before = self.sentence.kind(self.sentence.before(index))
        if before in ("F", "D"):
            self._begin("that", index, opener=False)
        elif self._is_tag(index):
            self._close_all()
            self._begin("tag", index, opener=False)
        elif before == "," and self._top.kind in ("sub", "relative") and self._top.verbs:
            self._return_from_embedded()
        else:
            joined = self._top.kind in ("that", "main")
            if joined:
                self._start_sibling()
            else:
                self._close_all()
                self._start_sibling()

    def _return_from_embedded(self) -> None:
        """Go back to what a clause hangs on, or begin a new one where that has its verb."""
        while len(self._open) > 1 and self._top.kind in ("sub", "relative", "("):
            self._open.pop()
        if self._top.verbs:
            self._start_sibling()

    def _start_sibling(self) -> None:
        current = self._top
        self._open.pop()
        self.clauses.append(Clause(current.kind, current.parent, None))
        self._open.append(len(self.clauses) - 1)

    def _restart(self) -> None:
        self.clauses.append(Clause("main", None))
        self._open = [len(self.clauses) - 1]

    def _is_tag(self, index: int) -> bool:
        """Return whether it is who said the rest: ..., X said."""
        sentence = self.sentence
        if sentence.kind(sentence.before(index)) != ",":
            return False
        verb = next((verb for verb in sentence.verbs if verb.phrase > index), None)
        if verb is None or not verb.says or verb.phrase > index + _NEAR:
            return False
        rest = [sentence.kind(k) for k in range(verb.phrase + 1, len(sentence.phrases))]
        return not {"F", "t", "r", "s"} & set(rest)

    def _begin(self, kind: str, index: int, *, opener: bool = True) -> None:
        commas = self.sentence.kind(index - 1) == ","
        parent = self._open[-1]
        self.clauses.append(Clause(kind, parent, index if opener else None, commas=commas))
        self._open.append(len(self.clauses) - 1)

    def _close(self, kind: str) -> bool:
        """Close the innermost clause of a kind; return whether one was open."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self.clauses[self._open[depth]].kind == kind:
                del self._open[depth:]
                return True
        return False

    def _close_all(self) -> None:
        del self._open[1:]

    def _close_finished(self, index: int) -> None:
        """Close clauses that have their verb where one around them waits for its own."""
        before = self.sentence.kind(self.sentence.before(index))
        if before not in (",", ")", "-", "c") and not self._top.verbs:
            return
        for depth in range(len(self._open) - 2, -1, -1):
            outer = self.clauses[self._open[depth]]
            if not outer.verbs and self._top.verbs:
                del self._open[depth + 1 :]
                return

    def _meets_verb(self, index: int) -> bool:
        """Return whether a finite verb follows the noun phrase at or behind a phrase."""
        seen = False
        for k in range(index, index + _NEAR):
            kind = self.sentence.kind(k)
            if kind == "F":
                return seen
            if kind == "NP":
                seen = True
            elif kind not in ("i", "e", "D", "#", "c", "(", ")") or (kind == "c" and not seen):
                return False
        return False
