"""Noun phrases as the parser of clauses meets them: which becomes the subject of what."""

from nato_reader.sentences.lexicon.reporting import SAYS, STATES, TELLS
from nato_reader.sentences.phrases import Phrases
from nato_reader.sentences.stack import Clause, Stack
from nato_reader.sentences.verbs import Verb, is_cue
from nato_reader.sentences.words import Words


class Nouns(Phrases):
    """Phrases of which those read so far are understood.

    verbs: those read. stack: the clauses that are open. apposed: a noun phrase that may yet prove
    to be the subject of a verb that reports.
    """

    def __init__(self, words: Words, first: int, last: int) -> None:
        super().__init__(words, first, last)
        self.verbs: list[Verb] = []
        self.stack = Stack()
        self.apposed: int | None = None

    def take_noun(self, index: int) -> None:
        """Take a noun phrase: a subject, or nobody's."""
        clause = self.stack.top
        before = self.before(index)
        governor = self.kind(before)
        meets_verb = self.meets_verb(index)
        if governor == "I" or (governor == "c" and self._is_object(before - 1)):
            return
        if governor == "i" and (
            clause.kind != "when" or clause.subject is not None or clause.verbs
        ):
            return
        if governor in ("T", "G", "F"):
            if meets_verb and self._may_report(before) and not self._ends_relative(index):
                self.stack.push("that", index)
        elif (
            governor == "Q"
            and self.is_told(before)
            and self._has_own_verb(before, meets_verb=meets_verb)
        ):
            self.stack.begin(index)
        elif clause.kind != "relative" and clause.subject is None and not clause.verbs:
            clause.subject = index
        elif clause.pending:
            self._take_second_noun(index, governor, meets_verb=meets_verb)
        elif meets_verb:
            self._continue(index, governor)
        elif governor in (",", "Q") and self.apposed is None:
            self.apposed = index

    def _has_own_verb(self, quote: int, *, meets_verb: bool) -> bool:
        """Return whether the verb behind a quotation is not for a subject before it."""
        return meets_verb or (self.stack.top.pending and self.opens_with_verb(quote))

    def _may_report(self, verb: int) -> bool:
        """Return whether a clause may follow a verb without that: X said | Y had done it.

        A verb that reports nothing cannot where a subject waits: X, who founded Y, said.
        """
        low = self.words.lows[self.phrases[verb].last - 1]
        if low in STATES or low in TELLS:
            return True
        outer = self.stack if self.kind(verb) == "G" else self.stack[:-1]
        return not any(clause.pending for clause in outer)

    def _ends_relative(self, index: int) -> bool:
        """Return whether whom a clause is about says what follows: X, who came to see Y, | said."""
        if self.stack.top.kind != "relative" or self.kind(self.before(index)) != "T":
            return False
        verb = self.after(index)
        said = self.words.lows[self.phrases[verb].last - 1] in SAYS
        return said and self.kind(verb + 1) in (",", "D", ".", ":", "Q")

    def _is_object(self, index: int) -> bool:
        """Return whether a noun phrase before any subject hangs on a preposition or a verb."""
        if self.kind(index) != "NP" or self.stack.top.subject is not None:
            return False
        return self.kind(self.before(index)) in ("i", "I", "G", "T")

    def _take_second_noun(self, index: int, governor: str, *, meets_verb: bool) -> None:
        """Take a noun phrase after a subject that has no verb yet."""
        clause = self.stack.top
        subject = clause.subject or 0
        before = self.before(index)
        if governor == "NP" and meets_verb and self.tags(index) == "p":
            self.stack.push("relative", index)  # the editor I spoke to
            return
        if clause.kind == "relative":
            replaces = meets_verb or (self.low(subject) == "whose" and before == subject)
        elif governor == "c":
            listed = any(self.kind(k) == "," for k in range(subject, before - 1))
            replaces = meets_verb and self.kind(before - 1) == "," and not listed
        elif governor == ",":
            replaces = meets_verb
        else:
            replaces = meets_verb or governor == "NP"
        if replaces:
            clause.subject = index

    def _continue(self, index: int, governor: str) -> None:
        """Take a noun phrase and its verb after a whole clause, for what they belong to."""
        waits = self.stack.waits()
        closed = governor in ("-", ")") and waits
        if governor not in ("c", ",", "Q", "") and not closed:
            self.stack.push("sub", index)
            return
        if waits:
            del self.stack[1:]
            self.stack.top.subject = index
        elif governor == "," and self._is_inserted(self.before(index)):
            self.stack.push("that", index)
        elif self._begins_anew(index, governor):
            self.stack.begin(index)
        else:
            self.stack[-1] = Clause(self.stack.top.kind, index, [])

    def _begins_anew(self, index: int, governor: str) -> bool:
        """Return whether a verb that reports opens a sentence of its own: X did, and Y said."""
        if governor == "c" and self.tags(index) == "p" and self.kind(self.before(index) - 1) != ",":
            return False
        return is_cue(self.words, self.phrases[self.after(index)])

    def _is_inserted(self, comma: int) -> bool:
        """Return whether a verb of saying stands right before the comma: Then, X said, ..."""
        verb = self.verbs[-1] if self.verbs else None
        return verb is not None and verb.phrase == comma - 1 and verb.says
