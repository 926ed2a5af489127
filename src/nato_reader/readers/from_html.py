"""A web page -> its article."""

from importlib import import_module

from nato_reader.article import Article
from nato_reader.errors import ArticleError
from nato_reader.readers.html import bylines, dates, mending, standfirsts, titles
from nato_reader.readers.html.addresses import address, saved_from
from nato_reader.readers.html.blocks import blocks
from nato_reader.readers.html.facts import facts, only_author, only_time
from nato_reader.readers.html.header import Header
from nato_reader.readers.html.selection import select
from nato_reader.readers.html.times import times
from nato_reader.readers.html.tree import parse
from nato_reader.readers.html.walls import is_wall
from nato_reader.text import excerpt, printable
from nato_reader.web.extra import missing

_MEND = "open it in a browser, copy its text into a file, and open that"


def read(text: str, name: str, url: str | None = None, title: str | None = None) -> Article:
    """Return the article in the page `text`, which comes from `url` where that is known.

    title: what it is called where the page does not say, else `name`.
    Raises ArticleError, which names the input `name`, where there is no article in it, and
    SourceError where the libraries that this needs are not installed.
    """
    _check_libraries(name)
    url = url or saved_from(text)
    root = parse(text, name)
    known = facts(root)
    every = blocks(root)
    chosen = select(every, root, known.body)
    told = titles.headline(known.headings, known.titles, known.publisher)
    title = told or title or printable(name)
    header = Header(every, chosen, title)
    shown = times(root)
    where = address(url, known.urls)
    body = mending.body(chosen, title, where)
    if known.body and (_is_wall(title, body) or mending.is_cut(body, known.body)):
        body = mending.body_of_text(known.body)
    paragraphs = _paragraphs(body)
    if not paragraphs:
        problem = "holds no article that can be found"
        raise ArticleError(name, problem, _MEND)
    if _is_wall(title, body):
        problem = f"shows only {excerpt(paragraphs[0])} in place of an article"
        raise ArticleError(name, problem, _MEND)
    standfirst = standfirsts.standfirst(header.standfirst(), known.descriptions, title, paragraphs)
    return Article(
        title=title,
        standfirst=standfirst,
        byline=bylines.byline(
            (*known.authors, *header.authors(), only_author(root)), known.publisher
        ),
        publisher=known.publisher,
        url=where,
        published=dates.published(
            known.published, (*header.dates(shown), *only_time(shown)), where
        ),
        body=mending.without_standfirst(body, standfirst),
    )


def _paragraphs(body: mending.Body) -> tuple[str, ...]:
    return tuple(block for block in body if isinstance(block, str))


def _is_wall(title: str, body: mending.Body) -> bool:
    return is_wall(title, _paragraphs(body))


def _check_libraries(name: str) -> None:
    try:
        import_module("lxml.html")
        import_module("trafilatura")  # which needs lxml_html_clean, and only says so here
    except ImportError:
        raise missing(name, "a web page") from None
