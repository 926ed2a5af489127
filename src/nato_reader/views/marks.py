"""A paragraph's text -> runs: which of its words are quoted, and which a date comes from."""

from collections.abc import Iterator
from itertools import pairwise

from nato_reader.article import Article
from nato_reader.views.page import Role, Run


def runs_by_paragraph(article: Article) -> tuple[tuple[Run, ...], ...]:
    """Return the runs of each paragraph, in order; joined they are the paragraph's text."""
    marks: dict[int, list[tuple[int, int, Role]]] = {}
    for quote in article.quotes or ():
        for start, end in quote.spans:
            marks.setdefault(quote.paragraph, []).append((start, end, "quote"))
    for event in article.timeline or ():
        marks.setdefault(event.paragraph, []).append((event.start, event.end, "date"))
    return tuple(
        tuple(_runs(text, marks.get(number, [])))
        for number, text in enumerate(article.paragraphs, start=1)
    )


def _runs(text: str, marks: list[tuple[int, int, Role]]) -> Iterator[Run]:
    """Yield runs between the edges of the marks; a date within somebody's words stays a date."""
    edges = sorted({0, len(text), *(edge for start, end, _ in marks for edge in (start, end))})
    waiting = sorted(marks, reverse=True)
    active: list[tuple[int, int, Role]] = []
    for start, end in pairwise(edges):
        while waiting and waiting[-1][0] <= start:
            active.append(waiting.pop())
        active = [mark for mark in active if mark[1] > start]
        roles = {role for _, _, role in active}
        role: Role = "date" if "date" in roles else "quote" if "quote" in roles else "plain"
        yield Run(text[start:end], role)
