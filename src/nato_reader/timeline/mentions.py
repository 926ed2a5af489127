"""An article -> its temporal expressions, each with the paragraph in which it stands."""

import datetime as dt
from collections.abc import Iterator

from msgspec import Struct

from nato_reader.article import Article, Timex
from nato_reader.edtf import parse
from nato_reader.timeline import calendar, values
from nato_reader.timeline.context import Context
from nato_reader.timeline.expressions import expressions_in
from nato_reader.timeline.found import Expression
from nato_reader.timeline.narratives import is_narrative
from nato_reader.timeline.ranges import ends_of
from nato_reader.timeline.tense import Tense, tense_at
from nato_reader.timeline.tokens import Tokens, tokens_of


class Mention(Struct, frozen=True):
    """A temporal expression in the paragraph with a number, from 1."""

    paragraph: int
    tokens: Tokens
    expression: Expression

    @property
    def start(self) -> int:
        """Where its words begin, in code points from the start of the paragraph."""
        return self.tokens.starts[self.expression.first]

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.tokens.ends[self.expression.last - 1]

    @property
    def words(self) -> str:
        """The words in the text."""
        return self.tokens.text[self.start : self.end]

    @property
    def date(self) -> str | None:
        """The date that it names in EDTF, None where it names none."""
        period = self.expression.period
        return values.written(period) if period else None

    @property
    def tense(self) -> Tense | None:
        """The tense of the clause around it."""
        return tense_at(self.tokens, self.expression.first, self.expression.last)

    def timexes(self) -> Iterator[Timex]:
        """Yield it as TIMEX3 has it: a span of two dates as two."""
        for first, last, kind, value in ends_of(self.tokens, self.expression):
            start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
            yield Timex(kind, value, self.tokens.text[start:end], self.paragraph, start, end)


def mentions_in(article: Article) -> Iterator[Mention]:
    """Yield the temporal expressions of the article's paragraphs, in text order."""
    paragraphs = [tokens_of(text) for text in article.paragraphs]
    appeared = parse(article.published) if article.published else None
    context = Context(appeared)
    context.narrative = is_narrative(paragraphs, context.year)
    for number, tokens in enumerate(paragraphs, start=1):
        for found in expressions_in(tokens, context):
            yield Mention(number, tokens, found)


def day_of(published: str | None) -> dt.date | None:
    """Return the day that relative dates count from, None where it is not known to the day."""
    start = parse(published).start if published else None
    if start is None or start.unit != "day":
        return None
    return calendar.first_day(calendar.single(start))
