"""Where the article that comes with nato-reader is."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PLACES = (
    _HERE / "data" / "article.json",  # installed
    _HERE.parents[1] / "data" / "article.json",  # a checkout, or an editable install of one
)


def path() -> Path:
    """Return the bundled article's file; the first of its places if it is in none of them."""
    return next((place for place in _PLACES if place.is_file()), _PLACES[0])
