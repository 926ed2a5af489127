"""What an article does not mark, and a view shows: extracted."""

from typing import Literal

from msgspec.structs import replace

from nato_reader.article import Article

Kind = Literal["show", "quotes", "timeline"]
"""The views, each a command."""

LONGEST_SHOWN = 1_000_000
"""The characters up to which show looks for quotations: a second's work. Longer texts are books."""


def completed(article: Article, view: Kind | None) -> Article:
    """Return the article with the quotations that the view shows; an editor's stay as they are."""
    if article.quotes is not None or view not in ("show", "quotes"):
        return article
    if view == "show" and sum(map(len, article.paragraphs)) > LONGEST_SHOWN:
        return article
    from nato_reader.quotes import extract_quotes  # its words take longer to load than an article

    return replace(article, quotes=extract_quotes(article))
