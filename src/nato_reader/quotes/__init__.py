"""Who said what: the quotations in an article, each with its source.

An article's paragraphs come as sentences. They flow through quotations (what is quoted in them),
rules, before and after (where the source stands), conversation (what goes on without one),
fragments (what is nobody's), people and speakers (who is meant). Each module needs only those
before it.
"""

from nato_reader.quotes.extraction import extract_quotes

__all__ = ["extract_quotes"]
