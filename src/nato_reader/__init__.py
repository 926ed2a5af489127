"""Read a news article: what it says, who said what, what happened when."""

from nato_reader.article import Article, Event, Insert, Quote
from nato_reader.errors import (
    ArticleError,
    AssumptionWarning,
    InvalidArticleError,
    ReaderError,
    SourceError,
)
from nato_reader.reading import read_article

__version__ = "0.1.0"

__all__ = [
    "Article",
    "ArticleError",
    "AssumptionWarning",
    "Event",
    "Insert",
    "InvalidArticleError",
    "Quote",
    "ReaderError",
    "SourceError",
    "__version__",
    "read_article",
]
