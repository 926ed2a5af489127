"""A sentence's phrases -> its verbs, each with its subject: a parser of few states.

It reads a sentence once, from left to right, and keeps the clauses that are open as a stack. What
it answers is narrow: which noun phrase does each verb belong to, and which verbs govern a
quotation where it stands.
"""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.phrases import Phrase
from nato_reader.sentences.predicates import Predicates
from nato_reader.sentences.stack import Clause
from nato_reader.sentences.verbs import Verb
from nato_reader.sentences.words import Words

_CONTRASTING = words("although though whereas while")
_CLAUSAL = words("after as before since than until")
_OPENED_BY = {
    **dict.fromkeys(
        ("after", "as", "before", "since", "until", "when", "whenever", "while"), "when"
    ),
    **dict.fromkeys(("where", "whereby", "wherever"), "where"),
}
"""The kinds of clauses by the word that opens them, where that tells."""

_LOOK_AHEAD = 40
"""The phrases after a preposition among which the verb of a clause is looked for."""


class Sentence(Predicates):
    """A sentence understood: its phrases, its verbs, and what governs each quotation.

    governing: for the phrase of each quotation the clauses open there, the outermost first.
    place: the number of its paragraph, and its own in that, from 0.
    """

    governing: dict[int, tuple[Clause, ...]]

    def __init__(self, words: Words, first: int, last: int, place: tuple[int, int]) -> None:
        super().__init__(words, first, last)
        self.place = place
        self.governing = {}
        for index, phrase in enumerate(self.phrases):
            self._take(index, phrase)

    def verb_at(self, index: int) -> Verb | None:
        """Return the verb that is the phrase at `index`."""
        return next((verb for verb in self.verbs if verb.phrase == index), None)

    def opens_with(self, index: int) -> bool:
        """Return whether nothing that matters stands before the phrase at `index`."""
        return all(self.kind(k) in ("c", "e", ",", "-", "(") for k in range(index))

    def is_said_when(self, quote: int) -> bool:
        """Return whether a clause of time reports the quotation: When X cried "...," Y left."""
        clause = self.governing[quote][-1]
        return clause.kind == "when" and any(verb.says for verb in clause.verbs)

    def _take(self, index: int, phrase: Phrase) -> None:
        match phrase.kind:
            case "NP":
                self.take_noun(index)
            case "F":
                self.take_finite(index, phrase)
            case "G" | "T":
                self.take_other_verb(index, phrase)
            case "Q":
                self.governing[index] = self.stack.copied()
            case ";":
                self.stack.begin(None)
            case "-" | "(" | ")":
                self._take_bracket(phrase.kind)
            case _:
                self._take_link(index, phrase.kind)

    def _take_link(self, index: int, kind: str) -> None:
        """Take a word that begins a clause which hangs on another."""
        if kind == "r":
            self.stack.push("when" if self._is_answer(index) else "relative", index)
        elif kind == "t":
            relative = self.kind(index - 1) == "NP" and self.kind(self.after(index)) == "F"
            self.stack.push("relative" if relative else "that", index if relative else None)
        elif kind == "i" and self._is_clausal(index):
            self.stack.push("when", None)
        elif kind == "s" and self.kind(index - 1) == "," and self.low(index) in _CONTRASTING:
            self.stack.begin(None)
        elif kind == "s":
            self.stack.push(_OPENED_BY.get(self.low(index), "sub"), None)

    def _is_answer(self, index: int) -> bool:
        """Return whether the relative is: to which X replied."""
        return self.kind(index - 1) == "I" and self.kind(index + 1) == "NP"

    def _take_bracket(self, kind: str) -> None:
        opening = "(" if kind == ")" else kind
        if (kind != "(" and self.stack.pop_to(opening)) or kind == ")":
            return
        self.stack.push(kind, None)

    def _is_clausal(self, index: int) -> bool:
        """Return whether the preposition begins a clause: as X put it, after X said."""
        if self.low(index) not in _CLAUSAL or self.stack.top.pending:
            return False
        opens = self.low(index) == "as" and self.kind(index - 1) in ("", ",", "c", "e")
        for k in range(index + 1, min(index + _LOOK_AHEAD, len(self.phrases))):
            kind = self.kind(k)
            if kind == "F":
                return k > index + 1
            if kind in (",", "c") and opens:
                continue
            if kind in (",", "Q", "c", "r", "t", "s", ":", ";", "G", "-", "("):
                return False
        return False
