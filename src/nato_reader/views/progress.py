"""How far a long reading is, on a terminal: drawn on standard error, and gone without a trace."""

from collections.abc import Iterator
from threading import Lock, Timer
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

_PATIENCE = 1.0
"""The seconds before which nothing is drawn."""


class Bar:
    """A bar that counts what an iterator yields, from its second second on."""

    def __init__(self, stream: TextIO | None, total: int) -> None:
        self._wanted = total > 1 and stream is not None and stream.isatty()
        self._stream = stream
        self._total = total
        self._count = 0
        self._drawn: Progress | None = None
        self._drawing = Lock()  # else it could be drawn while it is taken away, and stay

    def counting(self, things: Iterator[T]) -> Iterator[T]:
        """Yield the things; draw the bar while they come, and take it away at the end."""
        if not self._wanted:
            yield from things
            return
        timer = Timer(_PATIENCE, self._draw)
        timer.daemon = True
        timer.start()
        try:
            for thing in things:
                self._count += 1
                if self._drawn:
                    self._drawn.update(self._drawn.task_ids[0], completed=self._count)
                yield thing
        finally:
            timer.cancel()
            self.remove()

    def _draw(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        bar = Progress(
            TextColumn("Reading"),
            BarColumn(),
            MofNCompleteColumn(),
            console=Console(file=self._stream),
            transient=True,
            redirect_stdout=False,
        )
        bar.add_task("", total=self._total, completed=self._count)
        with self._drawing:
            if self._wanted:
                bar.start()
                self._drawn = bar

    def remove(self) -> None:
        """Take the bar away for good: something else is to be shown."""
        with self._drawing:
            self._wanted = False
            if self._drawn:
                self._drawn.stop()
                self._drawn = None
