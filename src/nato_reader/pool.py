"""Processes that read articles side by side."""

import signal
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait

from nato_reader import sources
from nato_reader.batch import Result, result
from nato_reader.errors import ArticleError

_AHEAD = 4
"""The results that a process may be ahead of the one waited for, so that memory is bounded."""


def readings(
    arguments: Sequence[str | None], written_in: str | None, size: int
) -> Iterator[Result]:
    """Yield what comes of each argument, in their order, from `size` processes."""
    pool = _Pool(size, written_in)
    try:
        yield from pool.readings(arguments)
    finally:
        pool.close()


class _Worker:
    """A process that reads one article after the other."""

    def __init__(self, written_in: str | None) -> None:
        context = get_context("spawn")  # the others share what threads of this process may hold
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs, written_in), daemon=True)
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # which it inherits: we shall end it
        try:
            self.process.start()
        finally:
            signal.signal(signal.SIGINT, before)
        theirs.close()

    def give(self, argument: str | None) -> None:
        """Let it read `argument`."""
        try:
            self.connection.send(argument)
        except OSError:  # it is dead; its end of the connection will tell
            return

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

    def __init__(self, size: int, written_in: str | None) -> None:
        self._written_in = written_in
        self._idle = [_Worker(written_in) for _ in range(size)]
        self._busy: dict[Connection, tuple[_Worker, int]] = {}
        self._done: dict[int, Result] = {}
        self._ahead = _AHEAD * size

    def readings(self, arguments: Sequence[str | None]) -> Iterator[Result]:
        """Yield what comes of each argument, in their order."""
        given = 0
        for number in range(len(arguments)):
            while number not in self._done:
                while self._idle and given < min(len(arguments), number + self._ahead):
                    self._give(given, arguments[given])
                    given += 1
                if number not in self._done:
                    self._collect(arguments)
            yield self._done.pop(number)

    def _give(self, number: int, argument: str | None) -> None:
        if argument == "-":  # a process of ours has another standard input
            self._done[number] = result(argument, self._written_in)
            return
        worker = self._idle.pop()
        worker.give(argument)
        self._busy[worker.connection] = worker, number

    def _collect(self, arguments: Sequence[str | None]) -> None:
        ready = wait(list(self._busy))
        for connection in [each for each in self._busy if each in ready]:
            worker, number = self._busy.pop(connection)
            self._done[number] = worker.take(arguments[number])
            if worker.process.exitcode is not None:
                worker.end()
                worker = _Worker(self._written_in)
            self._idle.append(worker)

    def close(self) -> None:
        """End all processes."""
        for worker in (*self._idle, *(worker for worker, _ in self._busy.values())):
            worker.end()


def _work(connection: Connection, written_in: str | None) -> None:
    """Read what arguments come, and send back what comes of them, until there are no more."""
    while True:
        try:
            argument = connection.recv()
        except EOFError:
            return
        try:
            connection.send(result(argument, written_in))
        except OSError:  # whoever started us is no more
            return
