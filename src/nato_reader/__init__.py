"""Read a news article: what it says, who said what, what happened when."""

from typing import TYPE_CHECKING, Any

from nato_reader.article import Article, Event, Insert, Place, Quote
from nato_reader.errors import (
    ArticleError,
    AssumptionWarning,
    InvalidArticleError,
    ReaderError,
    SourceError,
)
from nato_reader.reading import read_article

if TYPE_CHECKING:
    from nato_reader.quotes import extract_quotes
    from nato_reader.timeline import extract_events

__version__ = "0.1.0"

__all__ = [
    "Article",
    "ArticleError",
    "AssumptionWarning",
    "Event",
    "Insert",
    "InvalidArticleError",
    "Place",
    "Quote",
    "ReaderError",
    "SourceError",
    "__version__",
    "extract_events",
    "extract_quotes",
    "read_article",
]


def __getattr__(name: str) -> Any:
    """Return what is imported when it is first asked for: few commands extract."""
    if name == "extract_quotes":
        from nato_reader.quotes import extract_quotes

        return extract_quotes
    if name == "extract_events":
        from nato_reader.timeline import extract_events

        return extract_events
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
