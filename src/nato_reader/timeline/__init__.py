"""What happened when: the events of an article, and the expressions that date them.

A paragraph flows through tokens (each word's class), rules and expressions (what names a time);
which date that is, calendar, tense, context, weekdays, years and narratives tell; values writes it.
Mentions then flow through telling: clauses, with openings, cut the sentence, happenings, with
attached, claims and wording, say what happened. wanted and repeats leave what a reader wants, and
extraction puts it all together.
"""

from nato_reader.timeline.extraction import extract_events, extract_expressions, extract_timexes

__all__ = ["extract_events", "extract_expressions", "extract_timexes"]
