"""Who said what: the quotations in an article, each with its source.

An article's paragraphs come as sentences. They flow through quotations (what is quoted in them),
attribution (where in its sentence the source stands), conversation (what goes on without one),
fragments and keeping (what is nobody's), speakers (who is meant). extraction takes an article
through all of them; no two of them need each other.
"""

from nato_reader.quotes.extraction import extract_quotes

__all__ = ["extract_quotes"]
