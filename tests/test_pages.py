"""The three pages, to the letter, as readable files: `pytest --write-pages` writes them anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nato_reader import Article, read_article
from nato_reader.views import quotes, show, timeline
from nato_reader.views.formats import terminal
from nato_reader.views.look import MEASURE, Look
from nato_reader.views.page import Page

PAGES = Path(__file__).parent / "pages"
VIEWS: dict[str, Callable[[Article], Page]] = {
    "show": show.page,
    "quotes": quotes.page,
    "timeline": timeline.page,
}


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("view", VIEWS)
def test_page(view: str, width: int, encoding: str, request: pytest.FixtureRequest) -> None:
    look = Look(width, MEASURE, encoding)
    drawn = terminal.render([VIEWS[view](read_article())], look)
    file = PAGES / f"{view}-{width}-{encoding}.txt"
    if request.config.getoption("--write-pages"):
        file.write_text(drawn, encoding="utf-8")
    assert drawn == file.read_text(encoding="utf-8")
