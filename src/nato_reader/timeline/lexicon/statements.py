"""Verbs and words around what somebody says of a day. Made for this."""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import forms

SUBORDINATORS = words("after as before once since until")
"""Prepositions that open a clause too: after X had left."""

STATES = frozenset(
    form
    for verb in words(
        """
        acknowledge add argue ask believe cite claim comment concede describe explain express
        indicate insist maintain mention note observe recall remark reply report respond say state
        stress suggest tell think write
        """
    )
    for form in forms(verb)
)
"""Verbs of saying whose day is only that of the saying; to announce is an event by itself."""

WITH_OBJECT = frozenset(
    form
    for verb in words("acknowledge cite claim describe explain express mention note report suggest")
    for form in forms(verb)
)
"""Those of them that are more than words where a thing is their object: reported the theft."""

REPORTS = forms("report")
"""What tells news behind it: the road is closed, police reported on Monday."""

HYPOTHETICAL = words("if unless whether")
"""What opens a clause that tells nothing by itself."""

BELIEVES = frozenset(
    form
    for verb in words("believe estimate expect fear hope suspect think")
    for form in forms(verb)
)
"""Verbs of thinking behind which a clause may stand without that: X believes it will."""

NOBODY = words(
    "all anybody everybody i it me nobody one somebody that there us we what which who you"
)
"""Whom it would tell a reader nothing to name."""

TELLS = forms("tell")
"""To tell somebody to do something is more than to say."""
