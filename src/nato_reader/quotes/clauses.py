"""A sentence's phrases -> its verbs, each with its subject: a parser of few states.

It reads a sentence once, from left to right, and keeps the clauses that are open as a stack. What
it answers is narrow: which noun phrase does each verb belong to, and which verbs govern a
quotation where it stands.
"""

from msgspec import Struct

from nato_reader.quotes.lexicon import words
from nato_reader.quotes.lexicon.cues import NOUNS, SAYS, TEXTS
from nato_reader.quotes.phrases import Phrase, Phrases
from nato_reader.quotes.verbs import Verb, is_cue, verb_of
from nato_reader.quotes.words import Words

_CONTRASTING = words("although though whereas while")
_CLAUSAL = words("after as before since than until")
_TEMPORAL = words("after as before since until when whenever while")
_PAST = ("ed", "found", "held", "led", "left", "made", "sent")
_LOOK_AHEAD = 40
"""The phrases after a preposition among which the verb of a clause is looked for."""


class Clause(Struct):
    """What is known of a clause that is still open.

    kind: "main"; "that", "relative", "when" (of time) or "sub" (other) where it hangs on another;
    "-" or "(" where it is inserted.
    """

    kind: str
    subject: int | None
    verbs: list[Verb]

    @property
    def pending(self) -> bool:
        """Whether it has a subject that waits for its verb."""
        return self.subject is not None and not self.verbs


class Sentence(Phrases):
    """A sentence understood: its phrases, its verbs, and what governs each quotation.

    governing: for the phrase of each quotation the clauses open there, the outermost first.
    place: the number of its paragraph, and its own in that, from 0.
    """

    def __init__(self, words: Words, first: int, last: int, place: tuple[int, int]) -> None:
        super().__init__(words, first, last)
        self.place = place
        self.verbs: list[Verb] = []
        self.governing: dict[int, tuple[Clause, ...]] = {}
        self._stack = [Clause("main", None, [])]
        self._apposed: int | None = None
        for index, phrase in enumerate(self.phrases):
            self._take(index, phrase)

    def verb_at(self, index: int) -> Verb | None:
        """Return the verb that is the phrase at `index`."""
        return next((verb for verb in self.verbs if verb.phrase == index), None)

    def opens_with(self, index: int) -> bool:
        """Return whether nothing that matters stands before the phrase at `index`."""
        return all(self.kind(k) in ("c", "e", ",", "-", "(") for k in range(index))

    def low_of(self, verb: Verb) -> str:
        """Return the verb's main word, in lower case."""
        return self.words.lows[verb.word]

    # -------------------------------------------------------------- one phrase at a time

    def _take(self, index: int, phrase: Phrase) -> None:
        match phrase.kind:
            case "NP":
                self._take_noun(index)
            case "F":
                self._take_finite(index, phrase)
            case "G" | "T":
                self._take_other_verb(index, phrase)
            case "Q":
                self.governing[index] = tuple(
                    Clause(clause.kind, clause.subject, clause.verbs[:]) for clause in self._stack
                )
            case ";":
                self._begin(None)
            case "-" | "(" | ")":
                self._take_bracket(phrase.kind)
            case _:
                self._take_link(index, phrase.kind)

    def _take_link(self, index: int, kind: str) -> None:
        """Take a word that begins a clause which hangs on another."""
        if kind == "r":
            self._push("relative", index)
        elif kind == "t":
            self._push("that", None)
        elif kind == "i" and self._is_clausal(index):
            self._push("when", None)
        elif kind == "s" and self.kind(index - 1) == "," and self.low(index) in _CONTRASTING:
            self._begin(None)
        elif kind == "s":
            self._push("when" if self.low(index) in _TEMPORAL else "sub", None)

    def _take_bracket(self, kind: str) -> None:
        opening = "(" if kind == ")" else kind
        if (kind != "(" and self._pop_to(opening)) or kind == ")":
            return
        self._push(kind, None)

    def _is_clausal(self, index: int) -> bool:
        """Return whether the preposition begins a clause: as X put it, after X said."""
        if self.low(index) not in _CLAUSAL or self._stack[-1].pending:
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

    def _begin(self, subject: int | None) -> Clause:
        """Open a main clause; what was open before is closed."""
        self._stack = [Clause("main", subject, [])]
        return self._stack[0]

    def _push(self, kind: str, subject: int | None) -> None:
        self._stack.append(Clause(kind, subject, []))

    def _pop_to(self, kind: str) -> bool:
        for depth in range(len(self._stack) - 1, 0, -1):
            if self._stack[depth].kind == kind:
                del self._stack[depth:]
                return True
        return False

    def _close_to_pending(self) -> None:
        """Close the clauses within the innermost one whose subject waits, if one does."""
        for depth in range(len(self._stack) - 1, -1, -1):
            if self._stack[depth].pending and self._stack[depth].kind != "(":
                del self._stack[depth + 1 :]
                return

    # -------------------------------------------------------------- noun phrases

    def _take_noun(self, index: int) -> None:
        clause = self._stack[-1]
        before = self.before(index)
        governor = self.kind(before)
        meets_verb = self._meets_verb(index)
        if governor == "I" or (governor == "c" and self._is_object(before - 1)):
            return
        if governor == "i" and (
            clause.kind != "when" or clause.subject is not None or clause.verbs
        ):
            return
        if governor in ("T", "G", "F"):
            if meets_verb:
                self._push("that", index)
        elif clause.kind != "relative" and clause.subject is None and not clause.verbs:
            clause.subject = index
        elif clause.pending:
            self._take_second_noun(index, governor, meets_verb=meets_verb)
        elif meets_verb:
            self._continue(index, governor)
        elif governor in (",", "Q") and self._apposed is None:
            self._apposed = index

    def _is_object(self, index: int) -> bool:
        """Return whether a noun phrase before any subject hangs on a preposition or a verb."""
        if self.kind(index) != "NP" or self._stack[-1].subject is not None:
            return False
        return self.kind(self.before(index)) in ("i", "I", "G", "T")

    def _meets_verb(self, index: int) -> bool:
        """Return whether a finite verb follows, at most a day or a time between."""
        if self.words.tags[self.phrases[index].first] == "o":
            return False
        k = self.after(index)
        if self.kind(k) == "i" and self.kind(k + 1) == "D":
            k += 2
        elif self.kind(k) == "D":
            k = self.after(k)
        return self.kind(k) == "F"

    def _take_second_noun(self, index: int, governor: str, *, meets_verb: bool) -> None:
        """Take a noun phrase after a subject that has no verb yet."""
        clause = self._stack[-1]
        subject = clause.subject or 0
        before = self.before(index)
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
        if governor not in ("c", ",", "Q", ""):
            self._push("sub", index)
            return
        waiting = self._waiting()
        if waiting is not None:
            del self._stack[waiting + 1 :]
            self._stack[-1].subject = index
        elif governor == "," and self._is_inserted(self.before(index)):
            self._push("that", index)
        elif self._begins_anew(index, governor):
            self._begin(index)
        else:
            self._stack[-1] = Clause(self._stack[-1].kind, index, [])

    def _begins_anew(self, index: int, governor: str) -> bool:
        """Return whether a verb that reports opens a sentence of its own: X did, and Y said."""
        if governor == "c" and self.tags(index) == "p" and self.kind(self.before(index) - 1) != ",":
            return False
        return is_cue(self.words, self.phrases[self.after(index)])

    def _is_inserted(self, comma: int) -> bool:
        """Return whether a verb of saying stands right before the comma: Then, X said, ..."""
        verb = self.verbs[-1] if self.verbs else None
        return verb is not None and verb.phrase == comma - 1 and self.low_of(verb) in SAYS

    def _waiting(self) -> int | None:
        """Return the depth of the main clause if it is an outer one that has had no verb."""
        main = self._stack[0]
        return 0 if len(self._stack) > 1 and not main.verbs and main.kind == "main" else None

    # -------------------------------------------------------------- verbs

    def _take_finite(self, index: int, phrase: Phrase) -> None:
        before = self.kind(self.before(index))
        self._close_before(before, phrase)
        clause = self._stack[-1]
        self._reduce(clause, before)
        apposed = None if clause.pending or before not in (",", ")", "NP", "D") else self._apposed
        if apposed is not None and is_cue(self.words, phrase):
            clause = self._begin(apposed)
        self._apposed = None
        verb = verb_of(self.words, index, phrase, clause.subject)
        if self.low(self.after(index)) == "by" and self._may_be_participle(verb):
            verb.passive = True  # described by X as
        if not clause.pending and self._is_inverted(index, verb):
            verb.subject = None
            clause = self._begin(None)
        elif clause.subject is None and before == "NP" and self._may_be_participle(verb):
            return  # In a statement released today, X said
        self._add(clause, verb)

    def _close_before(self, before: str, phrase: Phrase) -> None:
        """Close the clauses that a finite verb cannot belong to."""
        had_verb = bool(self._stack[-1].verbs)
        nested = len(self._stack) > 1
        if before in (",", "-", ")"):
            if had_verb or nested:
                self._close_to_pending()
        elif had_verb and before == "c":
            self._coordinate(phrase)
        elif had_verb and nested and before in ("NP", "D", "#", "e"):
            self._close_to_pending()

    def _reduce(self, clause: Clause, before: str) -> None:
        """Take the verb before for a participle: a report released in May | found."""
        verb = clause.verbs[0] if len(clause.verbs) == 1 else None
        if verb is None or verb.subject is None or before in ("c", ",", "t", "Q", "-"):
            return
        if self.after(verb.subject) == verb.phrase and self._may_be_participle(verb):
            verb.cue, verb.reduced = False, True

    def _may_be_participle(self, verb: Verb) -> bool:
        phrase = self.phrases[verb.phrase]
        bare = phrase.kind == "F" and phrase.last - phrase.first == 1
        return bare and self.low_of(verb).endswith(_PAST)

    def _is_inverted(self, index: int, verb: Verb) -> bool:
        """Return whether the subject follows: ..., said X."""
        noun = self.after(index)
        if self.kind(noun) != "NP" or self.low_of(verb) not in SAYS or verb.passive:
            return False
        before = index - 2 if self.kind(index - 1) == "," else index - 1
        if self.kind(before) == "Q":
            return True
        ends = self.kind(self.after(noun)) in (",", ".", "", "i", "r")
        return self.kind(index - 1) == "," and ends

    def _coordinate(self, phrase: Phrase) -> None:
        """Take a verb after "and" for the outermost clause that reports, where it reports too."""
        if not is_cue(self.words, phrase) or self._stack[-1].kind == "relative":
            return
        for depth, clause in enumerate(self._stack):
            if any(verb.cue for verb in clause.verbs):
                del self._stack[depth + 1 :]
                return

    def _take_other_verb(self, index: int, phrase: Phrase) -> None:
        before = self.before(index)
        participle = phrase.kind == "G"
        if participle and self.kind(before) in (",", "-", "Q") and is_cue(self.words, phrase):
            self._leave_what_is_reported()
        clause = self._stack[-1]
        subject = clause.subject
        if participle and self.kind(before) == "NP" and not self._is_text(before):
            subject = self._whole(before)
        self._add(clause, verb_of(self.words, index, phrase, subject))

    def _add(self, clause: Clause, verb: Verb) -> None:
        clause.verbs.append(verb)
        self.verbs.append(verb)

    def _leave_what_is_reported(self) -> None:
        """Close what X said for: X said that Y had lied, calling it ..."""
        while self._stack[-1].kind in ("that", "sub") and self._stack[-2].verbs:
            del self._stack[-1]

    def _is_text(self, index: int) -> bool:
        return self.head(index) in TEXTS or self.head(index) in NOUNS

    def _whole(self, index: int) -> int:
        """Return where the noun phrases begin that the one at `index` ends: A and B, A of B."""
        while self.kind(index - 1) == "c" and self.kind(index - 2) == "NP":
            index -= 2
        while self.low(index - 1) in ("of", "from") and self.kind(index - 2) == "NP":
            index -= 2
        return index
