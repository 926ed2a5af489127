"""A sentence's phrases -> its verbs, each with its subject: a parser of few states.

It reads a sentence once, from left to right, and keeps the clauses that are open as a stack. What
it answers is narrow: which noun phrase does each verb belong to, and which verbs govern a
quotation where it stands.
"""

from msgspec import Struct

from nato_reader.quotes.lexicon import words
from nato_reader.quotes.lexicon.cues import NOUNS, RECORDINGS, STATES, TELLS, TEXTS
from nato_reader.quotes.lexicon.inflection import forms
from nato_reader.quotes.marks import without_closing_marks
from nato_reader.quotes.phrases import Phrase, Phrases
from nato_reader.quotes.verbs import Verb, is_cue, verb_of
from nato_reader.quotes.words import Words

_CONTRASTING = words("although though whereas while")
_CLAUSAL = words("after as before since than until")
_OPENED_BY = {
    **dict.fromkeys(
        ("after", "as", "before", "since", "until", "when", "whenever", "while"), "when"
    ),
    **dict.fromkeys(("where", "whereby", "wherever"), "where"),
}
"""The kinds of clauses by the word that opens them, where that tells."""

_BESIDE = words("about after against before despite from over since")
"""Prepositions after which a text speaks for itself: X left after a note telling him."""

_WRITES = frozenset(form for verb in ("email", "text", "write") for form in forms(verb))
_CAUSES = frozenset(
    form for verb in ("cause", "force", "inspire", "lead", "move", "prompt") for form in forms(verb)
)
_PAST = ("ed", "found", "held", "led", "left", "made", "sent")
_PARENTHESIS = 8
"""The phrases that an insertion in parentheses after a name may have."""

_LOOK_AHEAD = 40
"""The phrases after a preposition among which the verb of a clause is looked for."""


class Clause(Struct):
    """What is known of a clause that is still open.

    kind: "main"; "that", "relative", "when" (of time), "where" or "sub" (other) where it hangs on
    another; "-" or "(" where it is inserted.
    """

    kind: str
    subject: int | None
    verbs: list[Verb]

    @property
    def pending(self) -> bool:
        """Whether it has a subject that waits for its verb."""
        return self.subject is not None and not self.has_verb

    @property
    def has_verb(self) -> bool:
        """Whether it has a finite verb."""
        return any(verb.finite for verb in self.verbs)


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
            self._push("when" if self._is_answer(index) else "relative", index)
        elif kind == "t":
            relative = self.kind(index - 1) == "NP" and self.kind(self.after(index)) == "F"
            self._push("relative" if relative else "that", index if relative else None)
        elif kind == "i" and self._is_clausal(index):
            self._push("when", None)
        elif kind == "s" and self.kind(index - 1) == "," and self.low(index) in _CONTRASTING:
            self._begin(None)
        elif kind == "s":
            self._push(_OPENED_BY.get(self.low(index), "sub"), None)

    def _is_answer(self, index: int) -> bool:
        """Return whether the relative is: to which X replied."""
        return self.kind(index - 1) == "I" and self.kind(index + 1) == "NP"

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
            if self._stack[depth].pending:
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
            if meets_verb and self._may_report(before):
                self._push("that", index)
        elif governor == "Q" and meets_verb and self._is_told(before):
            self._begin(index)
        elif clause.kind != "relative" and clause.subject is None and not clause.verbs:
            clause.subject = index
        elif clause.pending:
            self._take_second_noun(index, governor, meets_verb=meets_verb)
        elif meets_verb:
            self._continue(index, governor)
        elif governor in (",", "Q") and self._apposed is None:
            self._apposed = index

    def _may_report(self, verb: int) -> bool:
        """Return whether a clause may follow a verb without that: X said | Y had done it.

        A verb that reports nothing cannot where a subject waits: X, who founded Y, said.
        """
        low = self.words.lows[self.phrases[verb].last - 1]
        if low in STATES or low in TELLS:
            return True
        outer = self._stack if self.kind(verb) == "G" else self._stack[:-1]
        return not any(clause.pending for clause in outer)

    def _is_told(self, quote: int) -> bool:
        """Return whether a quotation ends with a comma, which reaches for who said it."""
        return without_closing_marks(self.text_of(quote)).endswith(",")

    def _is_object(self, index: int) -> bool:
        """Return whether a noun phrase before any subject hangs on a preposition or a verb."""
        if self.kind(index) != "NP" or self._stack[-1].subject is not None:
            return False
        return self.kind(self.before(index)) in ("i", "I", "G", "T")

    def _meets_verb(self, index: int) -> bool:
        """Return whether a finite verb follows, at most a day or a time between."""
        if self.words.tags[self.phrases[index].first] == "o":
            return False
        k = self._beyond_parentheses(self.after(index))
        if self.low(k) == "of" and self.kind(k + 1) == "NP":
            k = self.after(k + 1)
        if self.kind(k) == "i" and self.kind(k + 1) == "D":
            k += 2
        elif self.kind(k) == "D":
            k = self.after(k)
        return self.kind(k) == "F"

    def _beyond_parentheses(self, index: int) -> int:
        """Return the index of what follows an insertion and its comma: X (D-Ohio), | said."""
        if self.kind(index) != "(":
            return index
        for k in range(index, index + _PARENTHESIS):
            if self.kind(k) == ")":
                return k + 2 if self.kind(k + 1) == "," else k + 1
        return index

    def _take_second_noun(self, index: int, governor: str, *, meets_verb: bool) -> None:
        """Take a noun phrase after a subject that has no verb yet."""
        clause = self._stack[-1]
        subject = clause.subject or 0
        before = self.before(index)
        if governor == "NP" and meets_verb and self.tags(index) == "p":
            self._push("relative", index)  # the editor I spoke to
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
        waiting = self._waiting()
        closed = governor in ("-", ")") and waiting is not None
        if governor not in ("c", ",", "Q", "") and not closed:
            self._push("sub", index)
            return
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
        return verb is not None and verb.phrase == comma - 1 and verb.says

    def _waiting(self) -> int | None:
        """Return the depth of the main clause if it is an outer one that has had no verb."""
        main = self._stack[0]
        return 0 if len(self._stack) > 1 and not main.verbs and main.kind == "main" else None

    # -------------------------------------------------------------- verbs

    def _take_finite(self, index: int, phrase: Phrase) -> None:
        before = self.kind(self.before(index))
        participle = verb_of(self.words, index, phrase, None)
        if self.low(index - 1) == "as" and before == "i" and self._may_be_participle(participle):
            self._stack[-1].verbs.append(participle)  # as reported by
            return
        self._close_before(before, phrase)
        clause = self._stack[-1]
        self._reduce(clause, before)
        apposed = None if clause.pending or before not in (",", ")", "NP", "D") else self._apposed
        if apposed is not None and is_cue(self.words, phrase):
            clause = self._begin(apposed)
        if clause.kind != "relative" or self.kind(clause.subject or 0) != "r":
            self._apposed = None
        if before == "F" and self.low(index - 1) == "there" and clause.verbs:
            self._push("that", None)  # X says there is
            clause = self._stack[-1]
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
        had_verb = self._stack[-1].has_verb
        nested = len(self._stack) > 1
        if before in (",", "-", ")"):
            self._drop_verbless()
            if had_verb or nested:
                self._close_to_pending()
        elif had_verb and before == "c":
            self._coordinate(phrase)
        elif had_verb and nested and before in ("NP", "D", "#", "e"):
            self._close_to_pending()

    def _drop_verbless(self) -> None:
        """Close a relative clause whose verb was not known for one: X, who now studies ice, | said.

        Not so where the relative waits for the verb: X, who, like all others, | said.
        """
        clause = self._stack[-1]
        if clause.kind == "relative" and clause.pending and clause.subject is not None:
            waits = self.kind(self.after(clause.subject)) == ","
            if not waits and any(outer.pending for outer in self._stack[:-1]):
                del self._stack[-1]

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
        if self.kind(noun) != "NP" or not verb.says or verb.passive:
            return False
        before = index - 2 if self.kind(index - 1) == "," else index - 1
        if self.kind(before) == "Q":
            return True
        ends = self.kind(self.after(noun)) in (",", ".", "", "i", "r")
        return self.kind(index - 1) == "," and ends

    def _coordinate(self, phrase: Phrase) -> None:
        """Take a verb after "and" for the outermost clause that reports, where it reports too."""
        clause = self._stack[-1]
        own = clause.kind == "relative" and self.kind(clause.subject or 0) == "r"
        if own or not is_cue(self.words, phrase):
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
        if participle and self.kind(before) == "NP" and not self._is_told_to(before):
            subject = self._whole(before)
        elif phrase.kind == "T" and self.kind(before) == "NP" and self._is_caused(before):
            subject = before
        self._add(clause, verb_of(self.words, index, phrase, subject))

    def _is_caused(self, index: int) -> bool:
        """Return whether the noun phrase is made to do something: leading X to say."""
        governor = self.before(index)
        verb = self.phrases[governor] if self.kind(governor) in ("F", "G", "T") else None
        return verb is not None and self.words.lows[verb.last - 1] in _CAUSES

    def _add(self, clause: Clause, verb: Verb) -> None:
        verb.main = clause.kind == "main"
        clause.verbs.append(verb)
        self.verbs.append(verb)

    def _leave_what_is_reported(self) -> None:
        """Close what X said for: X said that Y had lied, calling it ...

        And what X was when: X sat down and, when asked, saying ...
        """
        while self._stack[-2:-1] and self._stack[-2].verbs:
            clause = self._stack[-1]
            asked = clause.kind == "when" and clause.subject is None
            if clause.kind not in ("that", "sub") and not asked:
                return
            del self._stack[-1]

    def _is_told_to(self, index: int) -> bool:
        """Return whether a participle after the noun phrase is not its own but the subject's.

        So it is after a text, and after whom that is for: an email to supporters | saying.
        """
        governor = self.before(index)
        if self._is_text(index):
            return self.low(governor) not in _BESIDE
        if self.low(governor) == "to" and self._is_text(governor - 1):
            return True
        return self.kind(governor) == "F" and self.low(governor) in _WRITES | TELLS

    def _is_text(self, index: int) -> bool:
        if self.kind(index) != "NP":
            return False
        return self.head(index) in TEXTS or self.head(index) in NOUNS

    def _whole(self, index: int) -> int:
        """Return where the noun phrases begin that the one at `index` ends: A and B, A of B."""
        while self.kind(index - 1) == "c" and self.kind(index - 2) == "NP":
            index -= 2
        while self.low(index - 1) in ("of", "from") and self.kind(index - 2) == "NP":
            if self.head(index - 2) in RECORDINGS:
                break
            index -= 2
        return index
