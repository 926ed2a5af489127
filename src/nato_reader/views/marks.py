"""A paragraph's text -> runs: which of its words are quoted, and which a date comes from."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from nato_reader.article import Article, Event, Place
from nato_reader.views.page import Role, Run

_Mark = tuple[int, int, Role]


def runs_by_paragraph(article: Article) -> tuple[tuple[Run, ...], ...]:
    """Return the runs of each paragraph, in order; joined they are the paragraph's text."""
    marks: dict[int, list[_Mark]] = {}
    for quote in article.quotes or ():
        for start, end in quote.spans:
            marks.setdefault(quote.paragraph, []).append((start, end, "quote"))
    for event in article.timeline or ():
        places: tuple[Event | Place, ...] = (event, *event.also)
        for place in places:
            marks.setdefault(place.paragraph, []).append((place.start, place.end, "date"))
    return tuple(
        tuple(_runs(text, marks[number])) if number in marks else (Run(text),)
        for number, text in enumerate(article.paragraphs, start=1)
    )


def _runs(text: str, marks: list[_Mark]) -> Iterator[Run]:
    """Yield runs between the edges of the marks; a date within somebody's words stays a date."""
    changes: dict[int, Counter[Role]] = {0: Counter(), len(text): Counter()}
    for start, end, role in marks:
        changes.setdefault(start, Counter())[role] += 1
        changes.setdefault(end, Counter())[role] -= 1
    open_marks: Counter[Role] = Counter()
    for start, end in pairwise(sorted(changes)):
        open_marks.update(changes[start])
        yield Run(text[start:end], _role(open_marks))


def _role(open_marks: Counter[Role]) -> Role:
    if open_marks["date"]:
        return "date"
    return "quote" if open_marks["quote"] else "plain"
