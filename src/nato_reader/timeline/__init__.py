"""What happened when: the events of an article, and the expressions that date them.

A paragraph flows through tokens (each word's class), rules and expressions (what names a time),
context, tense and calendar (which date it is), mentions, clauses and happenings (what is told of
it), wanted and repeats (what a reader wants of that), and extraction.
"""

from nato_reader.timeline.extraction import extract_events, extract_expressions, extract_timexes

__all__ = ["extract_events", "extract_expressions", "extract_timexes"]
