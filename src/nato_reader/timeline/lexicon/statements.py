"""Verbs and words around what somebody says of a day. Made for this."""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import forms

SUBORDINATORS = words("after as before once since until")
"""Prepositions that open a clause too: after X had left."""

STATES = frozenset(
    form
    for verb in [
        "acknowledge",
        "add",
        "argue",
        "ask",
        "believe",
        "cite",
        "claim",
        "comment",
        "concede",
        "describe",
        "explain",
        "express",
        "indicate",
        "insist",
        "maintain",
        "mention",
        "note",
        "observe",
        "recall",
        "remark",
        "reply",
        "respond",
        "say",
        "state",
        "stress",
        "suggest",
        "tell",
        "think",
        "write",
    ]
    for form in forms(verb)
)
"""Verbs of saying whose day is only that of the saying; to announce is an event by itself."""

HYPOTHETICAL = words("if unless whether")
"""What opens a clause that tells nothing by itself."""
