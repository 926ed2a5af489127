"""Verbs and nouns that tell of one quoted word or two that they are somebody's.

Source: that of sentences.lexicon.reporting.
"""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import forms
from nato_reader.sentences.lexicon.reporting import REPORTS

FIRM = REPORTS - frozenset(
    form
    for verb in words(
        """
        allow await back consider engage expect explore feel find hope issue list offer raise
        release see seek send share stage support talk think understand use view want
        """
    )
    for form in forms(verb)
)
"""Those that report also one word or two, which behind the others are a term: X used a "..."."""

SLOGANS = words("chant chants cries cry motto mottos refrain shout shouts slogan slogans tagline")
"""Nouns for what is called out, in words that may be written as titles are."""
