"""The three pages, to the letter, as readable files: `pytest --write-pages` writes them anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nato_reader import Article, read_article
from nato_reader.views import export, quotes, show, timeline
from nato_reader.views.formats import plain, terminal
from nato_reader.views.look import MEASURE, Look
from nato_reader.views.page import Page
from nato_reader.views.several import Part, label

PAGES = Path(__file__).parent / "pages"
VIEWS: dict[str, Callable[[Article], Page]] = {
    "show": show.page,
    "quotes": quotes.page,
    "timeline": timeline.page,
}


@pytest.fixture
def held(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return a function that holds a text against the file of that name."""

    def hold(text: str, name: str) -> None:
        file = PAGES / name
        if request.config.getoption("--write-pages"):
            file.write_text(text, encoding="utf-8")
        assert text == file.read_text(encoding="utf-8")

    return hold


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("view", VIEWS)
def test_page(view: str, width: int, encoding: str, held: Callable[[str, str], None]) -> None:
    look = Look(width, MEASURE, encoding)
    drawn = terminal.render([VIEWS[view](read_article())], look)
    held(drawn, f"{view}-{width}-{encoding}.txt")


@pytest.mark.parametrize("suffix", [".html", ".md", ".svg", ".txt"])
@pytest.mark.parametrize("view", VIEWS)
def test_everything(view: str, suffix: str, held: Callable[[str, str], None]) -> None:
    page = VIEWS[view](read_article(PAGES / "everything.json"))
    held(export.render(f"x{suffix}", [page], Look(60)), f"everything-{view}{suffix}")


@pytest.mark.parametrize("view", VIEWS)
def test_everything_plain(view: str, held: Callable[[str, str], None]) -> None:
    page = VIEWS[view](read_article(PAGES / "everything.json"))
    held(plain.render([page]), f"everything-{view}-plain.txt")


@pytest.mark.parametrize("suffix", [".html", ".md", ".svg", ".txt"])
@pytest.mark.parametrize("view", VIEWS)
def test_several(view: str, suffix: str, held: Callable[[str, str], None]) -> None:
    held(export.render(f"x{suffix}", pages_of_several(view), Look(60)), f"several-{view}{suffix}")


@pytest.mark.parametrize("view", VIEWS)
def test_several_plain(view: str, held: Callable[[str, str], None]) -> None:
    held(plain.render(pages_of_several(view)), f"several-{view}-plain.txt")


def pages_of_several(view: str) -> list[Page]:
    """Return the pages for two articles, of which the numbers are 1 and 3."""
    everything = read_article(PAGES / "everything.json")
    parts = [Part(1, read_article(), "nato.json"), Part(3, everything, "everything.json")]
    if view == "show":
        return [show.page(part.article, label=label(part, 3)) for part in parts]
    return [quotes.page_of_all(parts) if view == "quotes" else timeline.page_of_all(parts)]


def test_two_articles_in_one_page_of_html_have_names_of_their_own() -> None:
    article = read_article(PAGES / "everything.json")
    pages = [show.page(article), show.page(article, 2)]
    html = export.render("x.html", pages, Look(80))
    names = [line.split('"')[1] for line in html.splitlines() if line.startswith("<p id=")]
    assert names == ["p1", "p2", "p3", "a2-p1", "a2-p2", "a2-p3"]
    assert '<p id="a2-p2" class="wanted" dir="auto"><a class="number" href="#a2-p2">2</a>' in html


def test_the_wanted_paragraph_is_marked_in_markdown() -> None:
    page = show.page(read_article(PAGES / "everything.json"), 3)
    assert "**▸3**" in export.render("x.md", [page], Look(80))


def test_an_exported_page_is_as_wide_as_asked() -> None:
    page = quotes.page(read_article())
    widths = {len(line) for line in export.render("x.txt", [page], Look(100, 100)).splitlines()}
    assert max(widths) == 100
