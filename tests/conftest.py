"""What the tests share: the installed program, run as a user would, and articles to give it."""

import json
import os
import pty
import select
import shutil
import socket
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from fcntl import ioctl
from ipaddress import ip_address
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, settings

PROGRAM = str(Path(sys.executable).parent / "nato-reader")

# How long an example takes says more about the machine than about the program.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

# What is the developer's taste, or this process's own business.
_THEIRS = (
    *("LC_", "PYTHONIOENCODING", "PYTHONUTF8", "NO_COLOR", "FORCE_COLOR", "COLORTERM", "TERM"),
    *("COLUMNS", "LINES", "PAGER", "LESS", "TYPER_", "_TYPER_"),
)


class Result(NamedTuple):
    """What a run printed, and how it ended."""

    status: int
    out: str
    err: str


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return this process's environment without what is the developer's taste, and `changes`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_THEIRS)}
    return {**kept, "LANG": "C.UTF-8", **(changes or {})}


# A run whose modules are not those that coverage measures, or which cannot write its data.
UNMEASURED = {"COVERAGE_PROCESS_CONFIG": "", "COVERAGE_PROCESS_START": ""}


def run(
    *arguments: str,
    stdin: bytes = b"",
    env: Mapping[str, str] | None = None,
    **options: Any,
) -> Result:
    """Run the installed program; its output is taken as UTF-8, whatever is none as U+FFFD."""
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.PIPE)
    done = subprocess.run(
        [PROGRAM, *arguments],
        input=stdin,
        env=environment(env),
        timeout=60,
        check=False,
        **options,
    )
    out, err = ((part or b"").decode(errors="replace") for part in (done.stdout, done.stderr))
    return Result(done.returncode, out, err)


def run_bound_by_permissions(*arguments: str) -> Result:
    """Run the program so that permissions bind it, also where the tests are run by root."""
    command = [PROGRAM, *arguments]
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        assert setpriv, "run the tests as an ordinary user, or install util-linux"
        command = [setpriv, "--bounding-set=-dac_override,-dac_read_search", *command]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False)
    return Result(done.returncode, done.stdout, done.stderr)


def run_in_terminal(
    *arguments: str,
    size: tuple[int, int] = (24, 80),
    env: Mapping[str, str] | None = None,
    keys: Sequence[bytes] = (),
) -> Result:
    """Run the program in a terminal of `size` (lines, columns); type `keys`, one each quiet second.

    All that is printed comes back as `out`.
    """
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    variables = environment({"TERM": "xterm-256color", **(env or {})})
    process = subprocess.Popen(
        [PROGRAM, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=variables,
        start_new_session=True,
        preexec_fn=_take_terminal,
    )
    os.close(theirs)
    try:
        printed = _conversation(ours, process, list(keys))
    finally:
        process.kill()
        os.close(ours)
    return Result(process.wait(), printed.decode(errors="replace").replace("\r\n", "\n"), "")


def _take_terminal() -> None:
    """Make standard input the terminal that Ctrl-C comes from."""
    ioctl(0, termios.TIOCSCTTY, 0)


def _conversation(ours: int, process: subprocess.Popen[bytes], keys: list[bytes]) -> bytes:
    printed = b""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        readable, _, _ = select.select([ours], [], [], 1)
        if readable:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # Linux says so when the other side is closed
                piece = b""
            if not piece:
                break
            printed += piece
        elif keys:
            os.write(ours, keys.pop(0))
        elif process.poll() is not None:
            break
    process.wait(timeout=10)
    return printed


def article(**changes: Any) -> dict[str, Any]:
    """Return a small article as JSON would hold it, with `changes`; ... takes a key out."""
    whole = {
        "title": "Harbour bridge reopens",
        "body": [
            "“We can cross again,” said Mayor Lena Holt on Saturday.",
            "The toll, introduced in 2019, is suspended.",
        ],
        **changes,
    }
    return {key: value for key, value in whole.items() if value is not ...}


def quote(**changes: Any) -> dict[str, Any]:
    """Return the quotation in `article()`, with `changes`."""
    return {
        "text": "We can cross again,",
        "speaker": "Lena Holt",
        "mention": "Mayor Lena Holt",
        "cue": "said",
        "kind": "direct",
        "paragraph": 1,
        "spans": [[1, 20]],
        **changes,
    }


def event(**changes: Any) -> dict[str, Any]:
    """Return the event in `article()`, with `changes`."""
    return {
        "date": "2019",
        "expression": "2019",
        "paragraph": 2,
        "start": 24,
        "end": 28,
        "event": "Toll introduced",
        **changes,
    }


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., str]:
    """Return a function that writes a value as JSON, or bytes as they are, and returns the path."""

    def write(content: object, name: str = "page.json") -> str:
        path = tmp_path / name
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        path.write_bytes(data)
        return str(path)

    return write


def story(number: int) -> dict[str, object]:
    """Return one of several articles, each with its title, speaker and year."""
    said = f"“We can cross again,” said Mayor {'ABC'[number]}da Holt on Saturday."
    year = ["2021", "2019", "2020"][number]
    return article(
        title=f"Bridge report {number + 1}",
        publisher=f"Paper {number + 1}",
        body=[said, f"The toll, introduced in {year}, is suspended."],
        quotes=[quote(speaker=f"{'ABC'[number]}da Holt", mention=f"Mayor {'ABC'[number]}da Holt")],
        timeline=[
            event(date=year, expression=year, event=f"Toll introduced in report {number + 1}")
        ],
    )


@pytest.fixture
def stories(written: Callable[..., str]) -> list[str]:
    """Return the paths of three articles."""
    return [written(story(number), f"{number + 1}.json") for number in range(3)]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Return a table of names, the addresses of each; it replaces the look-up of all others."""
    known: dict[str, list[str]] = {}
    look_up = socket.getaddrinfo

    def looked_up(host: str, port: int, *rest: Any, **more: Any) -> list[Any]:
        try:
            ip_address(host)
        except ValueError:
            if host not in known:
                raise socket.gaierror(socket.EAI_NONAME, "no such name") from None
            return [found for each in known[host] for found in look_up(each, port, *rest, **more)]
        return look_up(host, port, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    return known


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the authority trusted, as a user would."""
    from fetching import AUTHORITY

    AUTHORITY.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the pages anew, to be read before they are kept."""
    parser.addoption("--write-pages", action="store_true")
