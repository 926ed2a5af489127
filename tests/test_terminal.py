"""The terminal as it is: its width, colours, encoding and pager, and how it goes away."""

import os
import pty
import re
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping
from fcntl import ioctl
from pathlib import Path

import pytest
from conftest import PROGRAM, article, environment, quote, run, run_in_terminal
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from nato_reader import bundled
from nato_reader.views.formats.terminal import wrap

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
COLOUR = re.compile(r"\x1b\[(?:[0-9]+;)*(?:3[0-7]|9[0-7]|38;5;[0-9]+)m")
VIEWS = ["show", "quotes", "timeline"]

PIPED = [
    pytest.param({}, (), False, id="no colour where it is not a terminal"),
    pytest.param({"TERM": "xterm-256color"}, (), False, id="nor if TERM names one"),
    pytest.param({}, ("--color", "always"), True, id="colour where it is asked for"),
    pytest.param({"NO_COLOR": "1"}, ("--color", "always"), True, id="also against NO_COLOR"),
    pytest.param({"TERM": "dumb"}, ("--color", "always"), True, id="also on a dumb terminal"),
    pytest.param({"FORCE_COLOR": "1"}, (), True, id="colour where FORCE_COLOR asks for it"),
    pytest.param({"FORCE_COLOR": "0"}, (), False, id="FORCE_COLOR=0 asks for none"),
    pytest.param({"FORCE_COLOR": ""}, (), False, id="an empty FORCE_COLOR asks for nothing"),
    pytest.param({"FORCE_COLOR": "1"}, ("--color", "never"), False, id="an option is stronger"),
    pytest.param({"FORCE_COLOR": "1"}, ("--plain",), False, id="records have no colour"),
    pytest.param({"FORCE_COLOR": "1"}, ("--json",), False, id="JSON has no colour"),
    pytest.param({"FORCE_COLOR": "1", "NO_COLOR": "1"}, (), False, id="NO_COLOR is stronger"),
]


@pytest.mark.parametrize(("env", "options", "coloured"), PIPED)
def test_colour_in_a_pipe(env: Mapping[str, str], options: tuple[str, ...], coloured: bool) -> None:
    assert bool(COLOUR.search(run("quotes", *options, env=env).out)) == coloured


ON_A_TERMINAL = [
    pytest.param({}, (), True, True, id="colour"),
    pytest.param({"NO_COLOR": "1"}, (), False, True, id="NO_COLOR leaves bold"),
    pytest.param({"NO_COLOR": ""}, (), True, True, id="an empty NO_COLOR asks for nothing"),
    pytest.param({"TERM": "dumb"}, (), False, False, id="a dumb terminal gets no escapes"),
    pytest.param({}, ("--color", "never"), False, False, id="never means no escapes"),
    pytest.param({}, ("--plain",), False, False, id="records have no escapes"),
]


@pytest.mark.parametrize(("env", "options", "coloured", "escapes"), ON_A_TERMINAL)
def test_colour_on_a_terminal(
    env: Mapping[str, str], options: tuple[str, ...], coloured: bool, escapes: bool
) -> None:
    out = run_in_terminal("timeline", *options, env=env).out
    assert "Macron blocks scheme" in out
    assert bool(COLOUR.search(out)) == coloured
    assert ("\x1b" in out) == escapes


@pytest.mark.parametrize(
    ("env", "code"),
    [
        pytest.param({"TERM": "xterm-256color"}, "38;5;166", id="256 colours"),
        pytest.param({"COLORTERM": "truecolor"}, "38;5;166", id="24 bits"),
        pytest.param({"TERM": "linux"}, "33", id="16 colours"),
    ],
)
def test_as_many_colours_as_there_are(env: Mapping[str, str], code: str) -> None:
    out = run("quotes", "--color", "always", env=env).out
    assert f"\x1b[1;{code}mElysee official" in out


@pytest.mark.parametrize("width", [20, 21, 33, 40, 59, 60, 80, 120, 400])
@pytest.mark.parametrize("view", VIEWS)
def test_no_line_is_wider_than_asked_and_no_word_is_lost(view: str, width: int) -> None:
    out = run(view, "--width", str(width)).out
    assert max(map(len, out.split("\n"))) <= width
    assert sorted(re.sub(r"[│╭╮╰╯─\s]+", "", out)) == sorted(
        re.sub(r"[│╭╮╰╯─\s]+", "", run(view).out)
    )


WORDS = st.lists(st.text("ab“é-.", min_size=1, max_size=30), max_size=12)


@given(words=WORDS, width=st.integers(30, 60))
def test_plain_text_is_wrapped_as_rich_does(words: list[str], width: int) -> None:
    text = " ".join(words)
    theirs = Text(text).wrap(Console(width=500), width, overflow="fold")
    assert list(wrap.lines(text, width)) == [line.plain.rstrip() for line in theirs]


@given(words=WORDS, width=st.integers(1, 30))
def test_a_word_longer_than_a_line_is_cut_without_a_loss(words: list[str], width: int) -> None:
    lines = list(wrap.lines("  ".join(words), width))
    assert "".join(lines).replace(" ", "") == "".join(words)
    assert all(len(line) <= width for line in lines)
    assert all(lines) or not words


@pytest.mark.parametrize("columns", ["20", "40", "80", "120", "400"])
def test_the_terminals_width_is_kept_to_and_text_stays_narrow(columns: str) -> None:
    lines = run("show", env={"COLUMNS": columns}).out.split("\n")
    assert max(map(len, lines)) <= min(int(columns), 8 + 5 + 72)


@pytest.mark.parametrize(
    ("size", "columns"),
    [pytest.param((24, 40), 40, id="its size"), pytest.param((0, 0), 80, id="unless it has none")],
)
def test_the_width_in_a_pipe_is_that_of_the_terminal_behind_it(
    size: tuple[int, int], columns: int
) -> None:
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    out = run("quotes", stderr=theirs).out
    os.close(theirs)
    os.close(ours)
    assert out == run("quotes", "--color", "never", env={"COLUMNS": str(columns)}).out


def test_a_terminal_narrower_than_20_columns_is_taken_for_20() -> None:
    assert run("show", env={"COLUMNS": "3"}).out == run("show", "--width", "20").out


@pytest.mark.parametrize("view", VIEWS)
def test_a_dumb_terminal_is_as_wide_as_asked(view: str) -> None:
    wide = run(view, "--width", "120", env={"TERM": "dumb"})
    assert wide.out == run(view, "--width", "120").out


def test_wide_characters_keep_the_frame_straight(written: Callable[..., str]) -> None:
    text = "“東京の空は青い🙂é” said A."
    path = written(article(body=[text], quotes=[quote(text=text[1:10], spans=[[1, 10]])]))
    lines = [line for line in run("quotes", path, "--width", "40").out.split("\n") if "│" in line]
    widths = {sum(2 if ord(c) > 0x2FFF else 1 for c in line) for line in lines}
    assert widths == {40}


ENCODINGS = [
    pytest.param({"PYTHONIOENCODING": "ascii"}, id="standard output in ASCII"),
    pytest.param({"LC_ALL": "C"}, id="the C locale"),
    pytest.param({"LC_ALL": "POSIX"}, id="the POSIX locale"),
]


@pytest.mark.parametrize("env", ENCODINGS)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("options", [(), ("--plain",), ("--json",)], ids=["page", "plain", "json"])
def test_ascii_gets_ascii(view: str, options: tuple[str, ...], env: Mapping[str, str]) -> None:
    status, out, err = run(view, *options, env=env)
    assert (status, err) == (0, "")
    assert out.isascii()
    assert "?" not in out
    assert "\N{REPLACEMENT CHARACTER}" not in out


def test_ascii_has_the_nearest_letters(written: Callable[..., str]) -> None:
    path = written(article(title="“Żółć” — l’Élysée… 5 € ½ ☃", body=["a"]))
    out = run("show", path, env={"PYTHONIOENCODING": "ascii"}).out
    assert '"Zolc" -- l\'Elysee... 5 EUR  1/2 ?' in out


def test_an_encoding_without_frames_keeps_its_own_typography() -> None:
    options = {"env": environment({"PYTHONIOENCODING": "cp1252"}), "capture_output": True}
    done = subprocess.run([PROGRAM, "quotes"], check=True, **options)  # type: ignore[call-overload]
    out = done.stdout.decode("cp1252")
    assert "+- Who said what" in out
    assert '"NATO means North Atlantic Treaty Organization,"' in out


def test_head_ends_it_quietly() -> None:
    command = f"{PROGRAM} show --plain | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env=environment(), check=True
    )
    assert done.stdout == (
        "Title\tMacron blocks scheme to open NATO office in Japan: Politico\n0\n"
    )
    assert done.stderr == ""


@pytest.mark.parametrize("options", [(), ("--plain",), ("--json",)], ids=["page", "plain", "json"])
def test_nobody_reading_ends_it_quietly(options: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        status, _, err = run("show", *options, stdout=writer)
    finally:
        os.close(writer)
    assert (status, err) == (0, "")


@pytest.mark.parametrize("options", ["", "--json", "--plain"])
def test_a_closed_standard_output_is_one_sentence(options: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec {PROGRAM} show {options} >&-"],
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    said = b"standard output: is closed; leave it open, or write elsewhere.\n"
    assert (done.returncode, done.stderr) == (1, said)


def test_a_closed_standard_error_leaves_the_status() -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec {PROGRAM} show none.json 2>&-"],
        stdout=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")


def test_a_full_standard_output_is_one_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        status, _, err = run("show", stdout=full)
    assert status == 1
    assert err == (
        "standard output: cannot be written (No space left on device); "
        "make room, or write elsewhere.\n"
    )


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_long_page_arrives_whole(unbuffered: str, written: Callable[..., str]) -> None:
    path = written(article(body=["word " * 1000] * 1000))
    out = run("show", path, env={"PYTHONUNBUFFERED": unbuffered}).out
    assert out.count("word") == 1_000_000


@pytest.mark.parametrize("option", ["--help", "--version", "-h"])
def test_help_into_a_full_standard_output_is_one_sentence(option: str) -> None:
    with Path("/dev/full").open("wb") as full:
        status, _, err = run(option, stdout=full)
    assert (status, err.count("\n")) == (1, 1)
    assert err.startswith("standard output: cannot be written (No space left on device); ")


def test_ctrl_c_ends_it_by_the_signal_and_quietly() -> None:
    with subprocess.Popen(
        [PROGRAM, "show", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        time.sleep(1)  # until it waits for the article
        process.send_signal(signal.SIGINT)
        out, err = process.stdout, process.stderr
        assert out
        assert err
        assert (out.read(), err.read()) == (b"", b"")
        assert process.wait(timeout=30) == -signal.SIGINT


@pytest.fixture
def pager(tmp_path: Path) -> str:
    """Return a pager that says it is one and prints what it is given."""
    path = tmp_path / "pager"
    path.write_text('#!/bin/sh\necho PAGED "$@" "[$LESS]"\ncat\n')
    path.chmod(0o755)
    return str(path)


PAGED = [
    pytest.param(("show",), (24, 80), {}, True, id="what is taller than the terminal"),
    pytest.param(("show",), (99, 80), {}, False, id="not what fits"),
    pytest.param(("timeline",), (99, 80), {}, False, id="not what is short"),
    pytest.param(("timeline", "--pager"), (99, 80), {}, True, id="what is asked for"),
    pytest.param(("show", "--no-pager"), (24, 80), {}, False, id="not where it is not wanted"),
    pytest.param(("show", "--plain"), (5, 80), {}, True, id="records too"),
    pytest.param(("show",), (24, 80), {"TERM": "dumb"}, False, id="not on a dumb terminal"),
]


@pytest.mark.parametrize(("arguments", "size", "env", "paged"), PAGED)
def test_pages(
    arguments: tuple[str, ...],
    size: tuple[int, int],
    env: Mapping[str, str],
    paged: bool,
    pager: str,
) -> None:
    result = run_in_terminal(*arguments, size=size, env={"PAGER": pager, **env})
    assert result.status == 0
    assert ("PAGED" in result.out) == paged
    assert "Macron blocks scheme" in result.out


def test_nothing_is_paged_where_there_is_no_terminal(pager: str) -> None:
    assert "PAGED" not in run("show", "--pager", env={"PAGER": pager}).out


def test_json_is_never_paged(pager: str) -> None:
    out = run_in_terminal("show", "--json", "--pager", env={"PAGER": pager}).out
    assert "PAGED" not in out


def test_a_pagers_arguments_are_given_to_it(pager: str) -> None:
    out = run_in_terminal("show", env={"PAGER": f"{pager} -x 'a b'"}).out
    assert "PAGED -x a b" in out


@pytest.mark.parametrize(
    ("less", "given"),
    [
        pytest.param(None, "[-R -FIX]", id="without settings"),
        pytest.param("-iM -Pmine", "[-R -iM -Pmine]", id="with settings that do without colours"),
    ],
)
def test_less_is_told_to_show_colours(less: str | None, given: str, pager: str) -> None:
    env = {"PAGER": pager, **({"LESS": less} if less else {})}
    assert f"PAGED {given}" in run_in_terminal("show", env=env).out


def test_a_pager_is_a_command_for_the_shell(pager: str) -> None:
    out = run_in_terminal("show", env={"PAGER": f"LESS=x {pager} | tr a-z A-Z"}).out
    assert "PAGED [X]" in out
    assert "MACRON BLOCKS SCHEME" in out


@pytest.mark.parametrize("broken", ["", "no-such-pager", "/dev/null", "'unclosed"])
def test_without_a_pager_that_starts_it_is_printed(broken: str) -> None:
    result = run_in_terminal("show", env={"PAGER": broken})
    assert result.status == 0
    assert "Macron blocks scheme" in result.out
    assert "F-16" in result.out


def test_less_shows_a_page_and_quits() -> None:
    out = run_in_terminal("show", keys=[b" ", b"q"]).out
    assert "Macron blocks scheme" in out
    assert "ESC" not in out


def test_leaving_the_pager_early_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "deaf"
    path.write_text("#!/bin/sh\nexit 3\n")
    path.chmod(0o755)
    assert run_in_terminal("show", env={"PAGER": str(path)}) == (0, "", "")


def test_without_a_pager_that_starts_nothing_of_a_long_text_is_lost(
    written: Callable[..., str],
) -> None:
    words = " ".join(f"word{number}" for number in range(300_000))
    path = written(f"{words}\n\n{words}\n".encode(), "long.txt")
    result = run_in_terminal("show", "--plain", path, env={"PAGER": "no-such-pager"})
    assert result.status == 0
    assert result.out.count("word299999") == 2
    assert result.out.count("word0 ") == 2


def test_an_error_is_told_when_the_pager_has_gone(tmp_path: Path) -> None:
    path = tmp_path / "reader"
    path.write_text("#!/bin/sh\ncat > /dev/null\necho LEFT\n")
    path.chmod(0o755)
    articles = (str(bundled.path()), str(bundled.path()), "none.json")
    result = run_in_terminal("show", *articles, env={"PAGER": str(path)})
    assert result.status == 1
    assert result.out.startswith("LEFT\nnone.json: there is no such file")


def test_leaving_the_pager_ends_what_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "hasty"
    path.write_text("#!/bin/sh\nhead -1 > /dev/null\necho LEFT\n")
    path.chmod(0o755)
    never = tmp_path / "never.json"
    os.mkfifo(never)
    result = run_in_terminal(
        "show", *[str(bundled.path())] * 2, str(never), env={"PAGER": str(path)}
    )
    assert (result.status, result.out) == (0, "LEFT\n")


def test_ctrl_c_in_the_pager_is_the_pagers(tmp_path: Path) -> None:
    path = tmp_path / "patient"
    path.write_text("#!/bin/sh\ntrap 'echo HELD ON' INT\ncat > /dev/null\nsleep 9\necho LEFT\n")
    path.chmod(0o755)
    result = run_in_terminal("show", env={"PAGER": str(path)}, keys=[b"\x03"])
    assert result.status == 0
    assert result.out == "^CHELD ON\nLEFT\n"


def test_long_records_are_paged_by_the_rows_they_fill(pager: str) -> None:
    out = run_in_terminal("show", "--plain", env={"PAGER": pager}).out
    assert "PAGED" in out


def test_a_page_on_a_terminal_has_room_around_it_and_none_in_a_pipe() -> None:
    assert ESCAPE.sub("", run_in_terminal("timeline").out).startswith("\n ")
    assert run("timeline").out.startswith(" " * 11 + "Macron")
