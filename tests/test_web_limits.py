"""No page is larger, and none takes longer, than is allowed."""

import gzip
import os
import signal
import socket
import sys
import threading
import tracemalloc
import types
import zlib
from typing import Any

import brotli
import pytest
from fetching import (
    CHUNKED,
    FIRST,
    QUICK,
    SLOW,
    TOO_SLOW,
    complaint,
    endless,
    gone,
    loaded,
    nobody_waits,
    of,
)
from server import PAGE, Server, Talk, always, answer, redirect
from urllib3.exceptions import HTTPError

from nato_reader.web import LIMITS, Limits
from nato_reader.web.sentences import FetchError, failure, interrupted, proxy_failure

# --- Size ------------------------------------------------------------------------------------


SMALL = Limits(seconds=20, size=1024**2)


TOO_LARGE = "the page is larger than 1 MiB, the most that is fetched of one; save the page"


def test_a_page_of_just_the_limit() -> None:
    body = b"x" * SMALL.size
    with Server(always(answer(body))) as server:
        assert loaded(server.url(), limits=SMALL).data == body
    with Server(always(answer(gzip.compress(body), Content_Encoding="gzip"))) as server:
        assert loaded(server.url(), limits=SMALL).data == body


def test_the_program_reads_10_mib() -> None:
    stated = Limits(seconds=30, size=10_485_760, redirects=5, patience=0.5)
    assert stated == LIMITS


def test_a_length_above_the_limit_is_refused_at_once() -> None:
    def announce(client: socket.socket, _: threading.Event) -> None:
        client.sendall(answer(b"", Content_Length=str(SMALL.size + 1)))
        assert client.recv(1) == b""

    assert of(announce, limits=SMALL).startswith(TOO_LARGE)


@pytest.mark.parametrize(
    "library", [None, types.SimpleNamespace(Decompressor=object)], ids=["missing", "too old"]
)
def test_without_a_brotli_that_stops_at_a_limit_it_is_not_asked_for(
    library: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "brotli", library)
    with Server(always(answer(Content_Encoding="br"))) as server:
        assert "with 'br', which cannot be undone here" in complaint(server.url())
        assert server.requests[0].header("Accept-Encoding") == "gzip, deflate"


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 65536), id="a body without end"),
        pytest.param(endless(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), id="endless chunks"),
        pytest.param(endless(CHUNKED + b"-1\r\n", b"x" * 65536), id="a chunk of negative size"),
        pytest.param(endless(CHUNKED + b"f" * 15 + b"\r\n", b"x" * 65536), id="an immense chunk"),
        pytest.param(
            answer(gzip.compress(bytes(100 * 1024**2), 1), Content_Encoding="gzip"), id="a bomb"
        ),
        pytest.param(
            answer(zlib.compress(bytes(100 * 1024**2), 1), Content_Encoding="deflate"),
            id="a bomb of another kind",
        ),
        pytest.param(
            answer(brotli.compress(bytes(100 * 1024**2), quality=1), Content_Encoding="br"),
            id="a bomb of a third kind",
        ),
        pytest.param(
            answer(gzip.compress(bytes(2**19)) * 500, Content_Encoding="gzip"),
            id="a bomb in many members",
        ),
    ],
)
def test_what_is_too_large_takes_no_memory(said: bytes | Talk) -> None:
    with Server(always(said)) as server:
        complaint(server.url(), limits=Limits(size=1))  # the first imports what is needed
        tracemalloc.start()
        try:
            assert complaint(server.url(), limits=SMALL).startswith(TOO_LARGE)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert most < 6 * SMALL.size


# --- Time ------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", SLOW)
def test_the_time_limit_holds_and_the_thread_ends(said: Talk) -> None:
    with Server(always(said)) as server:
        assert complaint(server.url(), limits=QUICK).startswith(TOO_SLOW)
        assert gone(server)
        assert nobody_waits()


def test_the_time_limit_holds_over_redirects_together() -> None:
    def late(client: socket.socket, closing: threading.Event) -> None:
        closing.wait(0.1)
        client.sendall(redirect(f"/{len(server.requests)}"))

    with Server(always(late)) as server:
        assert complaint(server.url("/start"), limits=QUICK).startswith(TOO_SLOW)
        assert nobody_waits()


def test_the_time_limit_holds_while_a_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    found = threading.Event()

    def look_up(*_: object, **__: object) -> list[Any]:
        found.wait(10)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (FIRST, server.port))]

    with Server(always(answer())) as server:
        with monkeypatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", look_up)
            said = complaint("http://slow.example/", limits=QUICK)
            found.set()
            assert nobody_waits()
        assert server.requests == []
    assert said.startswith(TOO_SLOW)


def test_the_time_limit_holds_while_nobody_accepts() -> None:
    with socket.socket() as full:
        full.bind((FIRST, 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.settimeout(0)
            each.connect_ex((FIRST, port))
        assert complaint(f"http://{FIRST}:{port}/", limits=QUICK).startswith(TOO_SLOW)
        assert nobody_waits()
        for each in waiting:
            each.close()


def test_who_waits_is_told_once() -> None:
    told: list[str] = []

    def late(client: socket.socket, _: threading.Event) -> None:
        assert noted.wait(10)
        client.sendall(answer())

    def note() -> None:
        told.append(threading.current_thread().name)
        noted.set()

    noted = threading.Event()
    with Server(always(late)) as server:
        limits = Limits(seconds=20, patience=0.05)
        assert loaded(server.url(), waiting=note, limits=limits).data == PAGE
    assert told == [threading.current_thread().name]


def test_nobody_is_told_of_what_comes_at_once() -> None:
    told: list[int] = []
    with Server(always(answer())) as server:
        loaded(server.url(), waiting=lambda: told.append(1))
    assert told == []


@pytest.mark.parametrize("said", SLOW)
def test_an_interrupt_ends_the_transfer(said: Talk) -> None:
    def interrupting(client: socket.socket, closing: threading.Event) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        said(client, closing)

    with Server(always(interrupting)) as server:
        with pytest.raises(KeyboardInterrupt):
            loaded(server.url())
        assert gone(server)
        assert nobody_waits()


@pytest.mark.parametrize(
    "late",
    [
        failure(TimeoutError(), QUICK),
        interrupted(HTTPError(TimeoutError()), QUICK),
        proxy_failure(HTTPError(TimeoutError()), "proxy.example", QUICK),
    ],
    ids=["while it is asked", "while it is read", "while a proxy is asked"],
)
def test_the_time_limit_of_a_socket_is_told_in_the_same_words(late: FetchError) -> None:
    told = late.behind("http://news.example/")
    assert f"{told.problem}; {told.mend}".startswith(TOO_SLOW)
