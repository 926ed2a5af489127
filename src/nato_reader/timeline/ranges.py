"""A span of two dates, told in one expression, as the two that TIMEX3 writes."""

from collections.abc import Iterator

from nato_reader.timeline import calendar, values
from nato_reader.timeline.found import Expression, Kind
from nato_reader.timeline.tokens import Tokens

_Part = tuple[int, int, Kind, str]


def ends_of(tokens: Tokens, found: Expression) -> Iterator[_Part]:
    """Yield first and last token, kind and value: of a span both ends, else of the whole."""
    period = found.period
    joiner = _joiner(tokens, found)
    if joiner is None or period is None or period.start is None or period.end is None:
        yield found.first, found.last, found.kind, found.value
        return
    start = values.timex_value(calendar.single(period.start))
    end = values.timex_value(calendar.single(period.end))
    yield found.first, joiner, found.kind, start
    yield joiner + 1, found.last, found.kind, end


def _joiner(tokens: Tokens, found: Expression) -> int | None:
    """Return the token between the ends of a span: to, and, a dash; None where it is no span."""
    if found.period is None or found.period.start == found.period.end:
        return None
    joiners = [k for k in range(found.first + 1, found.last - 1) if tokens.tags[k] in "-kr"]
    return joiners[-1] if joiners else None
