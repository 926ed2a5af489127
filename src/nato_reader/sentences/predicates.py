"""Verbs as the parser of clauses meets them: which clause each belongs to."""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import forms
from nato_reader.sentences.lexicon.reporting import TELLS
from nato_reader.sentences.nouns import Nouns
from nato_reader.sentences.phrases import Phrase
from nato_reader.sentences.stack import Clause
from nato_reader.sentences.verbs import Verb, is_cue, verb_of

_BESIDE = words("about after against before despite from over since")
"""Prepositions after which a text speaks for itself: X left after a note telling him."""

_WRITES = frozenset(form for verb in ("email", "text", "write") for form in forms(verb))
_CAUSES = frozenset(
    form for verb in ("cause", "force", "inspire", "lead", "move", "prompt") for form in forms(verb)
)
_PAST = ("ed", "found", "held", "led", "left", "made", "sent")


class Predicates(Nouns):
    """Phrases of which also the verbs read so far are understood."""

    def low_of(self, verb: Verb) -> str:
        """Return the verb's main word, in lower case."""
        return self.words.lows[verb.word]

    def take_finite(self, index: int, phrase: Phrase) -> None:
        """Take a finite verb: its clause is the innermost one that it can belong to."""
        before = self.kind(self.before(index))
        participle = verb_of(self.words, index, phrase, None)
        if self.low(index - 1) == "as" and before == "i" and self._may_be_participle(participle):
            self.stack.top.verbs.append(participle)  # as reported by
            return
        self._close_before(before, phrase)
        clause = self.stack.top
        self._reduce(clause, before)
        apposed = None if clause.pending or before not in (",", ")", "NP", "D") else self.apposed
        if apposed is not None and is_cue(self.words, phrase):
            clause = self.stack.begin(apposed)
        if clause.kind != "relative" or self.kind(clause.subject or 0) != "r":
            self.apposed = None
        if before == "F" and self.low(index - 1) == "there" and clause.verbs:
            self.stack.push("that", None)  # X says there is
            clause = self.stack.top
        verb = verb_of(self.words, index, phrase, clause.subject)
        if self.low(self.after(index)) == "by" and self._may_be_participle(verb):
            verb.passive = True  # described by X as
        if not clause.pending and self._is_inverted(index, verb):
            verb.subject = None
            clause = self.stack.begin(None)
        elif clause.subject is None and before == "NP" and self._may_be_participle(verb):
            return  # In a statement released today, X said
        self._add(clause, verb)

    def _close_before(self, before: str, phrase: Phrase) -> None:
        """Close the clauses that a finite verb cannot belong to."""
        had_verb = self.stack.top.has_verb
        nested = len(self.stack) > 1
        if before in (",", "-", ")"):
            self._drop_verbless()
            if had_verb or nested:
                self.stack.close_to_pending()
        elif had_verb and before == "c":
            self._coordinate(phrase)
        elif had_verb and nested and before in ("NP", "D", "#", "e"):
            self.stack.close_to_pending()

    def _drop_verbless(self) -> None:
        """Close a relative clause whose verb was not known for one: X, who now studies ice, | said.

        Not so where the relative waits for the verb: X, who, like all others, | said.
        """
        clause = self.stack.top
        if clause.kind == "relative" and clause.pending and clause.subject is not None:
            waits = self.kind(self.after(clause.subject)) == ","
            if not waits and any(outer.pending for outer in self.stack[:-1]):
                del self.stack[-1]

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
        clause = self.stack.top
        own = clause.kind == "relative" and self.kind(clause.subject or 0) == "r"
        if self.words.lows[phrase.first - 2 : phrase.first] == (",", "and"):
            own = False  # She likes a man who swims, and calls
        if own or not is_cue(self.words, phrase):
            return
        self.stack.close_to_reporting()

    def take_other_verb(self, index: int, phrase: Phrase) -> None:
        """Take a participle or an infinitive, whose subject may be the noun phrase before."""
        before = self.before(index)
        participle = phrase.kind == "G"
        if participle and self.kind(before) in (",", "-", "Q") and is_cue(self.words, phrase):
            self._leave_what_is_reported()
        clause = self.stack.top
        subject = clause.subject
        if participle and self.kind(before) == "NP" and not self._is_told_to(before):
            subject = self.whole(before)
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
        while self.stack[-2:-1] and self.stack[-2].verbs:
            clause = self.stack.top
            asked = clause.kind == "when" and clause.subject is None
            if clause.kind not in ("that", "sub") and not asked:
                return
            del self.stack[-1]

    def _is_told_to(self, index: int) -> bool:
        """Return whether a participle after the noun phrase is not its own but the subject's.

        So it is after a text, and after whom that is for: an email to supporters | saying.
        """
        governor = self.before(index)
        if self.is_text(index):
            return self.low(governor) not in _BESIDE
        if self.low(governor) == "to" and self.is_text(governor - 1):
            return True
        return self.kind(governor) == "F" and self.low(governor) in _WRITES | TELLS
