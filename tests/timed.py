"""Short articles, what is dated and told in them, and cases that mark it: “It closed <Sunday>.”"""

import re
from collections.abc import Callable, Iterable

from nato_reader import Article, Event
from nato_reader.timeline import extract_events, extract_expressions, extract_timexes

TUESDAY = "2023-07-11"

Found = list[tuple[str, str | None]]
Dates = str | tuple[str | None, ...] | None


def read_case(case: str) -> tuple[str, list[str]]:
    """Return the text without its marks, and the words that are marked."""
    return re.sub(r"[<>]", "", case), re.findall(r"<(.*?)>", case)


def read_story(story: str) -> tuple[str, Found]:
    """Return the text without its marks, and what is marked: <Sunday|2023-07-09>."""
    return re.sub(r"<(.*?)\|.*?>", r"\1", story), re.findall(r"<(.*?)\|(.*?)>", story)


def marked(case: str, dates: Dates) -> Found:
    """Return what is marked in the case, with its dates."""
    _, words = read_case(case)
    return list(zip(words, dates if isinstance(dates, tuple) else (dates,), strict=True))


def article_of(case: str, published: str | None = TUESDAY) -> Article:
    """Return an article of the case's paragraphs, between which stands an empty line."""
    return Article(
        title="The bridge", published=published, body=tuple(read_case(case)[0].split("\n\n"))
    )


def dated(case: str, published: str | None = TUESDAY) -> Found:
    """Return the expressions that are found, with their dates."""
    article = article_of(case, published)
    return [(each.expression, each.date) for each in _cut_out(article, extract_expressions)]


def told(case: str, published: str | None = TUESDAY) -> list[Event]:
    """Return the events that are told, in text order."""
    events = _cut_out(article_of(case, published), extract_events)
    return sorted(events, key=lambda event: (event.paragraph, event.start))


def timexes(case: str, published: str | None = TUESDAY) -> list[tuple[str, str, str]]:
    """Return the expressions of any kind that are found, with their type and value."""
    found = extract_timexes(article_of(case, published))
    return [(each.expression, each.type, each.value) for each in found]


def valued(case: str, published: str | None = TUESDAY) -> list[tuple[str, str]]:
    """Return the expressions of any kind that are found, with their value."""
    return [(words, value) for words, _, value in timexes(case, published)]


def _cut_out(article: Article, find: Callable[[Article], Iterable[Event]]) -> list[Event]:
    """Return what is found, having cut each expression out by its offsets."""
    found = list(find(article))
    for each in found:
        paragraph = article.paragraphs[each.paragraph - 1]
        assert paragraph[each.start : each.end] == each.expression
    return found
