"""A transfer that ends in time, whatever the other side does: in a thread that can be cut off."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from socket import SHUT_RDWR
from threading import Thread
from time import monotonic
from typing import Protocol, TypeVar

from nato_reader.web.sentences import too_slow
from nato_reader.web.terms import Limits

T = TypeVar("T")

THREAD = "nato-reader-fetch"
"""The name of the thread."""


class _Socket(Protocol):
    def shutdown(self, how: int, /) -> None: ...


class Line:
    """The connection of a transfer: how long it may last still, and the scissors."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds
        self._socket: Callable[[], _Socket | None] = lambda: None

    def remaining(self) -> float:
        """Return the seconds that are left, more than 0; raises TimeoutError if none are."""
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def hold(self, socket: Callable[[], _Socket | None]) -> None:
        """Keep what tells the socket in use, to shut it down when the line is cut."""
        self._socket = socket

    def cut(self) -> None:
        """End the transfer: what it waits for comes at once, as an end or an error."""
        self._end = 0
        socket = self._socket()
        if socket is not None:
            with suppress(OSError):
                socket.shutdown(SHUT_RDWR)


def in_time(limits: Limits, waiting: Callable[[], None] | None, work: Callable[[Line], T]) -> T:
    """Return what `work` returns; `waiting` is called once if that takes longer than the patience.

    Raises FetchError when the time is over, even where nothing can be interrupted, as in the
    look-up of a name; the thread ends as soon as it can.
    """
    line = Line(limits.seconds)
    future: Future[T] = Future()
    thread = Thread(target=_run, args=(future, work, line), name=THREAD, daemon=True)
    try:
        thread.start()
        patience = min(limits.patience, limits.seconds)
        if not wait([future], patience).done and waiting is not None:
            waiting()
        if not wait([future], max(0, limits.seconds - patience)).done:
            raise too_slow(limits)
        return future.result()
    finally:
        line.cut()
        del future  # or it would keep the error that keeps this frame


def _run(future: Future[T], work: Callable[[Line], T], line: Line) -> None:
    try:
        future.set_result(work(line))
    except BaseException as error:  # noqa: BLE001 - it is raised again where the result is taken
        future.set_exception(error)
    finally:
        del future
