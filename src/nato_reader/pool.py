"""Processes that read articles side by side."""

import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread

from nato_reader import sources
from nato_reader.batch import Order, Result, result
from nato_reader.errors import ArticleError

AHEAD = 4
"""The results that a process may be ahead of the one waited for, so that memory is bounded."""


def readings(arguments: Sequence[str | None], order: Order, size: int) -> Iterator[Result]:
    """Yield what comes of each argument, in their order, from `size` processes.

    Where so many cannot be had there are fewer, and without any this one reads.
    """
    pool = _Pool(size, order)
    try:
        yield from pool.readings(arguments)
    finally:
        pool.close()


class Worker:
    """A process that reads one article after the other. Raises OSError where it cannot be had."""

    def __init__(self, order: Order) -> None:
        context = get_context("spawn")  # the others share what threads of this process may hold
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=work, args=(theirs, order), daemon=True)
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # which it inherits: we shall end it
        try:
            self.process.start()
        except OSError:
            self.connection.close()
            raise
        finally:
            signal.signal(signal.SIGINT, before)
            theirs.close()

    def give(self, argument: str | None) -> bool:
        """Let it read `argument`; return False where it has died, of something else."""
        try:
            self.connection.send(argument)
        except OSError:
            return False
        return self.process.is_alive()

    def take(self, argument: str | None) -> Result:
        """Return what came of `argument`, an error where the process died of it."""
        try:
            found: Result = self.connection.recv()
        except (EOFError, OSError):
            self.process.join()
            code = self.process.exitcode or 0
            how = f"by signal {-code}" if code < 0 else f"with status {code}"
            problem = f"ended the process that read it ({how})"
            return ArticleError(sources.title(argument), problem, "read it alone, without --jobs")
        return found

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.join()
        self.connection.close()


class _Pool:
    """Some workers, and what they have read that is not yet wanted."""

    def __init__(self, size: int, order: Order) -> None:
        self._order = order
        self._size = size
        self._idle: list[Worker] = []
        self._busy: dict[Connection, tuple[Worker, int]] = {}
        self._done: dict[int, Result] = {}

    def readings(self, arguments: Sequence[str | None]) -> Iterator[Result]:
        """Yield what comes of each argument, in their order."""
        given = 0
        for number in range(len(arguments)):
            while number not in self._done:
                self._hire()
                ahead = number + AHEAD * self._size
                while (self._idle or not self._busy) and given < min(len(arguments), ahead):
                    self._give(given, arguments[given])
                    given += 1
                if number not in self._done:
                    self._collect(arguments)
            yield self._done.pop(number)

    def _hire(self) -> None:
        """Start the workers that are missing; where one cannot be had, do with those there are."""
        while len(self._idle) + len(self._busy) < self._size:
            try:
                self._idle.append(Worker(self._order))
            except OSError:
                self._size = max(1, len(self._idle) + len(self._busy))
                return

    def _give(self, number: int, argument: str | None) -> None:
        while argument != "-" and self._idle:  # a process of ours has another standard input
            worker = self._idle.pop()
            if worker.give(argument):
                self._busy[worker.connection] = worker, number
                return
            worker.end()
        self._done[number] = result(argument, self._order)

    def _collect(self, arguments: Sequence[str | None]) -> None:
        ready = wait(list(self._busy))
        for connection in [each for each in self._busy if each in ready]:
            worker, number = self._busy.pop(connection)
            self._done[number] = worker.take(arguments[number])
            if worker.process.exitcode is None:
                self._idle.append(worker)
            else:
                worker.end()

    def close(self) -> None:
        """End all processes."""
        for worker in (*self._idle, *(worker for worker, _ in self._busy.values())):
            worker.end()


def work(connection: Connection, order: Order) -> None:
    """Read what arguments come, and send back what comes of them, until there are no more."""
    with suppress(RuntimeError):  # where no thread can be had, its end comes with the next article
        Thread(target=_end_with_parent, daemon=True).start()
    while True:
        try:
            argument = connection.recv()
            connection.send(result(argument, order))
        except (EOFError, OSError):  # whoever started us is no more
            return


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)
