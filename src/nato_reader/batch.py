"""Many ARTICLE arguments -> their readings, in order, in this process or in several."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from nato_reader.completion import Wanted, completed
from nato_reader.errors import ReaderError
from nato_reader.reading import Reading, read
from nato_reader.sources import Waiting

Result = Reading | ReaderError
"""What came of an argument."""


class Order(Struct, frozen=True):
    """How articles are read: `written_in` as reading.read, and what is wanted of them."""

    written_in: str | None = None
    wanted: Wanted = Wanted()


def readings(
    arguments: Sequence[str | None],
    order: Order,
    jobs: int = 1,
    waiting: Waiting | None = None,
) -> Iterator[Result]:
    """Yield what comes of each argument, in their order, as soon as it and those before are read.

    waiting: as reading.read, where this process reads. jobs: the number of processes; 1 is this
    one. What several have read ahead is held, a few articles each, and no more. Where a process
    dies, that is the error of the article it was reading.
    """
    if jobs > 1 and len(arguments) > 1:
        from nato_reader import pool

        yield from pool.readings(arguments, order, min(jobs, len(arguments)))
    else:
        for argument in arguments:
            yield result(argument, order, waiting)


def result(argument: str | None, order: Order, waiting: Waiting | None = None) -> Result:
    """Return what comes of one argument."""
    try:
        reading = read(argument, order.written_in, waiting)
        whole = completed(reading.article, order.wanted)
        return replace(
            reading, article=whole.article, timexes=whole.timexes, relative=whole.relative
        )
    except ReaderError as error:
        return error
