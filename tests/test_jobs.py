"""Several processes that read: the same in the same order, whatever becomes of one of them."""

import json
import os
import resource
import signal
import subprocess
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from conftest import PROGRAM, UNMEASURED, environment, run, story

from nato_reader import batch, pool
from nato_reader.batch import Order
from nato_reader.errors import ReaderError
from nato_reader.reading import Reading

ORDER = Order()


@pytest.mark.parametrize("options", [(), ("--json",), ("--plain",)], ids=" ".join)
@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
def test_several_processes_print_the_same_in_the_same_order(
    view: str, options: tuple[str, ...], stories: list[str]
) -> None:
    many = stories * 7
    assert run(view, *options, "--jobs", "3", *many) == run(view, *options, *many)


def test_standard_input_is_read_in_several_processes_too(stories: list[str]) -> None:
    data = json.dumps(story(1)).encode()
    arguments = ("quotes", "--json", stories[0], "-", stories[2])
    assert run(*arguments, "--jobs", "2", stdin=data) == run(*arguments, stdin=data)


def opened(path: str) -> int:
    """Return a descriptor to write into the FIFO `path`, once somebody reads it."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            return os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.02)
    raise AssertionError(f"nobody reads {path}")


def reader_of(path: str, pid: int) -> int:
    """Return the child of the process `pid` that has the file at `path` open, once one has."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            files = list(Path(f"/proc/{child}/fd").iterdir())
            if path in [str(file.readlink()) for file in files if file.is_symlink()]:
                return int(child)
        time.sleep(0.02)
    raise AssertionError(f"no child has opened {path}")


def test_the_death_of_a_process_is_the_error_of_its_article(
    stories: list[str], tmp_path: Path
) -> None:
    endless = str(tmp_path / "endless.json")
    os.mkfifo(endless)
    arguments = ["quotes", "--json", "--jobs", "2", stories[0], endless, *stories[1:]]
    with subprocess.Popen(
        [PROGRAM, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(UNMEASURED),
    ) as process:
        descriptor = opened(endless)
        os.kill(reader_of(endless, process.pid), signal.SIGKILL)
        out, err = process.communicate(timeout=60)
        os.close(descriptor)
    assert process.returncode == 1
    assert [json.loads(line)["article"]["source"] for line in out.splitlines()] == stories
    said = "ended the process that read it (by signal 9); read it alone, without --jobs."
    assert err.decode() == f"{endless}: {said}\n"


def test_ctrl_c_ends_all_processes(stories: list[str], tmp_path: Path) -> None:
    endless = str(tmp_path / "endless.json")
    os.mkfifo(endless)
    with subprocess.Popen(
        [PROGRAM, "quotes", "--jobs", "2", endless, *stories],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(UNMEASURED),
        start_new_session=True,
    ) as process:
        descriptor = opened(endless)
        child = reader_of(endless, process.pid)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)
        os.close(descriptor)
    assert (process.returncode, err) == (-signal.SIGINT, b"")
    assert not Path(f"/proc/{child}").exists()


def titles(results: Iterator[batch.Result]) -> list[str]:
    return [str(each) if isinstance(each, ReaderError) else each.article.title for each in results]


class Started(list[pool.Worker]):
    """The workers that were started; there are no more than `most`, then `error` comes."""

    most = 99
    error: BaseException = BlockingIOError(11, "Resource temporarily unavailable")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    workers = Started()
    start = pool.Worker

    def start_or_fail(order: Order) -> pool.Worker:
        if len(workers) == workers.most:
            raise workers.error
        workers.append(start(order))
        return workers[-1]

    monkeypatch.setattr(pool, "Worker", start_or_fail)
    return workers


@pytest.mark.parametrize("most", [0, 1, 2])
def test_where_processes_cannot_be_had_fewer_read_or_this_one(
    most: int, stories: list[str], started: Started
) -> None:
    started.most = most
    expected = [f"Bridge report {number}" for number in (1, 2, 3)] * 2
    assert titles(pool.readings(stories * 2, ORDER, 3)) == expected
    assert len(started) == most


def test_with_few_descriptors_the_articles_are_read_all_the_same(stories: list[str]) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (20, 20))

    arguments = ("quotes", "--json", "--jobs", "40", *stories * 20)
    found = run(*arguments, env=UNMEASURED, preexec_fn=limit)
    assert found == run("quotes", "--json", *stories * 20)


def test_an_idle_process_that_was_killed_is_not_the_next_articles_fault(
    stories: list[str], started: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "AHEAD", 1)
    results = pool.readings(stories, ORDER, 1)
    first = next(results)
    assert isinstance(first, Reading)
    started[0].process.kill()
    started[0].process.join()
    assert titles(results) == ["Bridge report 2", "Bridge report 3"]


def test_no_more_is_read_ahead_than_is_said(
    stories: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []
    give = pool.Worker.give

    def counted(worker: pool.Worker, argument: str | None) -> bool:
        given.append(argument)
        return give(worker, argument)

    monkeypatch.setattr(pool.Worker, "give", counted)
    results = pool.readings(stories * 10, ORDER, 2)
    for number in range(1, 6):
        next(results)
        assert number <= len(given) < number + 2 * pool.AHEAD
    results.close()  # type: ignore[attr-defined]


def test_what_fails_at_the_start_leaves_no_process(stories: list[str], started: Started) -> None:
    started.most, started.error = 1, KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        next(pool.readings(stories, ORDER, 2))
    assert started[0].process.exitcode == -signal.SIGKILL


@pytest.mark.parametrize("error", [EOFError, ConnectionResetError, BrokenPipeError])
def test_a_process_ends_quietly_when_nobody_asks_it_any_more(error: type[Exception]) -> None:
    class Broken(Connection):
        def __init__(self) -> None:
            pass

        def __del__(self) -> None:
            pass

        def recv(self) -> object:
            raise error

    assert pool.work(Broken(), ORDER) is None  # type: ignore[func-returns-value]


def gone(process: int) -> bool:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        try:
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True  # nobody is there to bury it
        except OSError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("kind", [signal.SIGTERM, signal.SIGKILL])
def test_the_end_of_the_program_is_that_of_its_processes(
    kind: signal.Signals, stories: list[str], tmp_path: Path
) -> None:
    endless = str(tmp_path / "endless.json")
    os.mkfifo(endless)
    with subprocess.Popen(
        [PROGRAM, "quotes", "--jobs", "2", endless, *stories],
        stdout=subprocess.DEVNULL,
        env=environment(UNMEASURED),
    ) as process:
        descriptor = opened(endless)
        child = reader_of(endless, process.pid)
        process.send_signal(kind)
        assert process.wait(timeout=60) == -kind
    assert gone(child)
    os.close(descriptor)
