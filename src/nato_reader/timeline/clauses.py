"""A sentence -> its clauses, so that a date can be told together with what happened then.

The parser of sentences says which verb has which subject; here the sentence is cut where a clause
begins and ends.
"""

from collections.abc import Iterator

from msgspec import Struct, field

from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon import words
from nato_reader.timeline.lexicon.statements import BELIEVES, SUBORDINATORS
from nato_reader.timeline.openings import Openings

_EMBEDDED = ("(", "participle", "relative", "sub")
_PLACES = words("where whereby wherever")


class Clause(Struct):
    """A clause: `parts` are its phrases' indices, without those of the clauses within it.

    kind: "main"; "that", "relative", "sub" (if, when, after), "participle" where it hangs on
    another, its parent; "(" where it is inserted; "tag" where it says who said the rest. opener:
    the phrase that it begins with, None where it has no such word. verbs: its finite verbs.
    commas: whether a comma sets it apart. reporter: the verb that a colon joins it to.
    """

    kind: str
    parent: int | None
    opener: int | None = None
    parts: list[int] = field(default_factory=list)
    verbs: list[int] = field(default_factory=list)
    commas: bool = False
    reporter: int | None = None


class Clauses:
    """The clauses of a sentence, by their numbers."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self._openings = Openings(sentence)
        self.clauses = [Clause("main", None)]
        self._open = [0]
        self._of: dict[int, int] = {}
        for index in range(len(sentence.phrases)):
            self._take(index)

    def clause_at(self, phrase: int) -> int:
        """Return the number of the clause that a phrase is in."""
        return self._of.get(phrase, 0)

    def children(self, number: int) -> Iterator[int]:
        """Yield the numbers of the clauses that hang on a clause."""
        return (other for other, clause in enumerate(self.clauses) if clause.parent == number)

    # -------------------------------------------------------------- one phrase at a time

    @property
    def _top(self) -> Clause:
        return self.clauses[self._open[-1]]

    def _take(self, index: int) -> None:
        kind = self.sentence.kind(index)
        match kind:
            case "," if self._ends_at(index):
                self._open.pop()
            case ";" | ":":
                self._put(index)
                self._restart(kind)
                return
            case "(":
                self._begin("(", index)
            case "-" if not self._close("("):
                self._begin("(", index)
            case "F" | "G":
                self._take_verb(index, kind)
            case "NP":
                self._take_noun(index)
            case "r" | "t" | "s" | "i":
                self._take_link(index, kind)
        self._put(index)
        if kind == ")":
            self._close("(")

    def _ends_at(self, comma: int) -> bool:
        """Return whether a comma ends the innermost clause."""
        top = self._top
        if top.kind == "participle":
            return bool(top.parts)
        if top.kind == "tag":  # what follows at the end tells of who said it
            return bool(top.parts) and not self.clauses[self._open[0]].verbs
        ends = top.kind == "relative" and top.commas and bool(top.verbs)
        return ends and self.sentence.kind(comma + 1) in ("i", "D")

    def _put(self, index: int) -> None:
        self._top.parts.append(index)
        self._of[index] = self._open[-1]

    def _take_link(self, index: int, kind: str) -> None:
        """Take a word that opens a clause, where it does."""
        sentence, low = self.sentence, self.sentence.low(index)
        before, after = sentence.kind(index - 1), sentence.kind(sentence.after(index))
        if kind == "r" or (kind == "t" and before == "NP" and after == "F"):
            self._begin("relative", index)
        elif kind == "t":
            if before in ("F", "G", "T", "NP", "D", ",", "e") and after != ".":
                self._begin("that", index)
        elif (kind == "s" or low in SUBORDINATORS) and self._openings.meets_verb(index + 1):
            placed = low in _PLACES and "NP" in (before, sentence.kind(index - 2))
            self._begin("relative" if placed else "sub", index)

    # -------------------------------------------------------------- verbs

    def _take_verb(self, index: int, kind: str) -> None:
        if not self._top.verbs and self._openings.is_participle(index, kind):
            self._begin("participle", None)
            return
        verb = self.sentence.verb_at(index) if kind == "F" else None
        if kind == "G" or (verb is not None and verb.reduced):
            return
        if verb is not None and verb.says and self._openings.is_inverted_tag(index):
            self._close_all()
            self._begin("tag", None)
        elif self._top.kind == "(":
            pass
        elif self._is_behind_whose(index):
            self._return_to(self._open[-2])
        elif verb is not None and verb.subject is not None:
            self._return_to(self._of.get(verb.subject, 0))
        elif self._is_left_over(index):
            self._return_to(self._open[-2])
        if (
            verb is not None
            or self._top.kind != "main"
            or not self._openings.is_prepositional(index)
        ):
            self._top.verbs.append(index)

    def _is_left_over(self, index: int) -> bool:
        """Return whether a verb without a known subject is for the clause around the innermost."""
        if len(self._open) < 2 or not self._top.verbs:
            return False
        outer = self.clauses[self._open[-2]]
        return not outer.verbs and self.sentence.kind(index - 1) in (",", ")", "-", "D", "NP")

    def _is_behind_whose(self, index: int) -> bool:
        """Return whether the verb is the outer one's: X, whose father founded Y, owns it."""
        top, sentence = self._top, self.sentence
        whose = top.opener is not None and sentence.low(top.opener) == "whose"
        return whose and bool(top.verbs) and sentence.kind(index - 1) == ","

    def _return_to(self, number: int) -> None:
        """Close what is open within a clause; what stands behind a last comma is that clause's."""
        if number not in self._open or self._open[-1] == number:
            return
        inner = self._top
        del self._open[self._open.index(number) + 1 :]
        commas = [k for k in inner.parts if self.sentence.kind(k) == ","]
        if not commas or (inner.verbs and commas[-1] < inner.verbs[-1]):
            return
        for part in [part for part in inner.parts if part >= commas[-1]]:
            inner.parts.remove(part)
            self._put(part)

    # -------------------------------------------------------------- subjects

    def _take_noun(self, index: int) -> None:
        sentence = self.sentence
        before = sentence.kind(sentence.before(index))
        is_date = set(sentence.tags(index)) <= set("d#")
        if is_date or before in ("i", "I", "x") or not self._openings.meets_verb(index):
            return
        if before == "," and self._openings.is_tag(index, behind=self._has_verb()):
            self._close_all()
            self._begin("tag", None)
        elif before == "," and self._top.kind in _EMBEDDED:
            self._leave_embedded()
        elif (before == "c" and self._top.verbs) or (before == "," and self._top.verbs):
            self._begin_beside()
        elif before in ("F", "D", "NP") and self._is_reported(index):
            self._begin("that", None)

    def _has_verb(self) -> bool:
        return any(clause.verbs for clause in self.clauses)

    def _is_reported(self, index: int) -> bool:
        """Return whether the clause is what a verb before reports: X said | Y would come."""
        verbs = self._top.verbs
        verb = self.sentence.verb_at(verbs[-1]) if verbs else None
        if verb is None or self.sentence.kind(index + 1) == "NP":
            return False  # told the council | the bridge was closed
        states = verb.says or self.sentence.low_of(verb) in BELIEVES
        return verb.cue and states and verb.phrase < index

    def _leave_embedded(self) -> None:
        """Go back to what a clause hangs on, or begin a new one where that has its verb."""
        while len(self._open) > 1 and self._top.kind in _EMBEDDED:
            self._open.pop()
        if self._top.verbs:
            self._begin_beside()

    # -------------------------------------------------------------- opening and closing

    def _begin(self, kind: str, opener: int | None) -> None:
        at = opener if opener is not None else len(self._of)
        commas = self.sentence.kind(at - 1) == ","
        self.clauses.append(Clause(kind, self._open[-1], opener, commas=commas))
        self._open.append(len(self.clauses) - 1)

    def _begin_beside(self) -> None:
        """Begin a clause of the same kind, joined to the innermost one."""
        current = self.clauses[self._open.pop()]
        self.clauses.append(Clause(current.kind, current.parent))
        self._open.append(len(self.clauses) - 1)

    def _restart(self, kind: str) -> None:
        verbs = self.clauses[self._open[0]].verbs
        reporter = verbs[-1] if verbs and kind == ":" else None
        self.clauses.append(Clause("main", None, reporter=reporter))
        self._open = [len(self.clauses) - 1]

    def _close(self, kind: str) -> bool:
        """Close the innermost clause of a kind; return whether one was open."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self.clauses[self._open[depth]].kind == kind:
                del self._open[depth:]
                return True
        return False

    def _close_all(self) -> None:
        del self._open[1:]
