"""Several articles: told apart, on one page, in order, in little memory, in several processes."""

import io
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import (
    PROGRAM,
    UNMEASURED,
    article,
    environment,
    quote,
    run,
    run_in_terminal,
    story,
)
from rich.progress import Progress

from nato_reader.views import progress


def places(text: str, *parts: str) -> list[int]:
    found = [text.find(part) for part in parts]
    assert -1 not in found, parts[found.index(-1)]
    return found


# --- each view ---------------------------------------------------------------------------------


def test_shown_articles_are_told_apart_by_number_and_name(stories: list[str]) -> None:
    out = " ".join(run("show", *stories).out.split())
    labels = [f"Article {number} of 3 · {path}" for number, path in enumerate(stories, 1)]
    heads = [
        part for label in labels for part in (label, f"Bridge report {labels.index(label) + 1}")
    ]
    assert places(out, *heads) == sorted(places(out, *heads))


def test_one_article_has_no_label(stories: list[str]) -> None:
    assert "Article" not in run("show", stories[0]).out


def test_quotes_are_grouped_by_article(stories: list[str]) -> None:
    out = run("quotes", *stories).out
    parts = (
        *("3 articles", "[1] Bridge report 1", "Paper 1", "Ada Holt", "[1] ¶1"),
        *(
            "[2] Bridge report 2",
            "Bda Holt",
            "[3] Bridge report 3",
            "Cda Holt",
            "3 voices · 3 quotes",
        ),
    )
    assert places(out, *parts) == sorted(places(out, *parts))


def test_quotes_by_looks_into_all_articles(stories: list[str]) -> None:
    out = run("quotes", "--by", "cda", *stories).out
    assert "[3] Bridge report 3" in out
    assert "Bridge report 1" not in out
    assert "1 voice · 1 quote" in out


def test_quotes_by_nobody_names_the_speakers_of_all(stories: list[str]) -> None:
    out = " ".join(run("quotes", "--by", "zoe", "--plain", *stories).out.split())
    assert "Nobody called “zoe” is quoted here. Quoted are: Ada Holt, Bda Holt, Cda Holt." in out


def test_quotes_by_nobody_names_some_of_many(written: Callable[..., str]) -> None:
    many = [
        written(article(quotes=[quote(speaker=f"Speaker {number}")]), f"{number}.json")
        for number in range(23)
    ]
    assert "Speaker 19 and 3 more." in run("quotes", "--by", "zoe", "--plain", *many).out


def test_an_article_without_quotations_says_so_in_its_place(
    stories: list[str], written: Callable[..., str]
) -> None:
    out = run("quotes", "--plain", stories[0], written(article(quotes=[])), stories[1]).out
    parts = (
        "Article 1\t",
        "Article 2\t",
        "Nobody is quoted in this article.",
        "Article 3\t",
    )
    assert places(out, *parts) == sorted(places(out, *parts))


def test_the_timeline_is_one_with_a_legend(stories: list[str]) -> None:
    out = run("timeline", *stories).out
    parts = (
        *(
            "3 events · 2019–2021",
            "[1] Bridge report 1",
            "[2] Bridge report 2",
            "[3] Bridge report 3",
        ),
        *("2019  ●", "“2019” · [2] ¶2", "2020  ●", "“2020” · [3] ¶2", "2021  ●", "“2021” · [1] ¶2"),
    )
    assert places(out, *parts) == sorted(places(out, *parts))


def test_a_timeline_of_articles_without_dates_says_so(written: Callable[..., str]) -> None:
    undated = article(body=["The bridge is open again."])
    out = run("timeline", written(undated, "a.json"), written(undated, "b.json")).out
    assert "Nothing in these articles is dated." in out


def test_plain_records_name_their_article_at_the_end(stories: list[str]) -> None:
    records = run("timeline", "--plain", *stories).out.splitlines()
    events = [record.split("\t") for record in records if record.startswith("Event")]
    assert [(fields[1], fields[-1]) for fields in events] == [
        ("2019", "Article 2"),
        ("2020", "Article 3"),
        ("2021", "Article 1"),
    ]
    records = run("quotes", "--plain", *stories).out.splitlines()
    assert [record.split("\t")[-1] for record in records if record.startswith("Quote")] == [
        "Article 1",
        "Article 2",
        "Article 3",
    ]


@pytest.mark.parametrize("suffix", [".html", ".md", ".svg", ".txt"])
@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
def test_all_are_exported_into_one_file(
    view: str, suffix: str, stories: list[str], tmp_path: Path
) -> None:
    target = tmp_path / f"out{suffix}"
    assert run(view, "--export", str(target), *stories).status == 0
    text = target.read_text(encoding="utf-8")
    for number in (1, 2, 3):
        assert f"Bridge report {number}" in text


# --- some of which cannot be read --------------------------------------------------------------


@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
@pytest.mark.parametrize("options", [(), ("--json",), ("--plain",), ("--jobs", "2")], ids=" ".join)
def test_one_that_cannot_be_read_does_not_keep_the_others(
    view: str, options: tuple[str, ...], stories: list[str]
) -> None:
    status, out, err = run(view, *options, stories[0], "none.json", stories[2])
    assert (status, err) == (1, "none.json: there is no such file; check its name and folder.\n")
    assert "Bridge report 1" in out
    assert "Bridge report 3" in out


def test_numbers_are_those_of_the_arguments(stories: list[str]) -> None:
    out = run("timeline", stories[0], "none.json", stories[2]).out
    assert "[3] Bridge report 3" in out
    assert "[2]" not in out


@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
def test_where_none_can_be_read_nothing_is_printed(view: str) -> None:
    status, out, err = run(view, "a.json", "b.json")
    assert (status, out, err.count("\n")) == (1, "", 2)


def test_a_paragraph_that_only_some_have_is_shown_of_these(
    stories: list[str], written: Callable[..., str]
) -> None:
    short = written(article(body=["One paragraph."]), "short.json")
    status, out, err = run("show", "--para", "2", short, stories[0])
    assert (status, err) == (2, f"{short}: has no paragraph 2; choose one from 1 to 1.\n")
    assert "Bridge report 1" in out


# --- as each is ready, in little memory --------------------------------------------------------


@pytest.mark.parametrize(
    ("view", "options"), [("show", ()), ("show", ("--plain",)), ("quotes", ("--json",))]
)
def test_an_article_is_written_before_the_next_one_is_read(
    view: str, options: tuple[str, ...], stories: list[str], tmp_path: Path
) -> None:
    second = tmp_path / "second.json"
    os.mkfifo(second)
    command = [PROGRAM, view, *options, stories[0], str(second)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdout
        first = b""
        while b"Bridge report 1" not in first:
            first += os.read(process.stdout.fileno(), 4096)
        second.write_text(json.dumps(story(1)))
        assert b"Bridge report 2" in process.stdout.read()


PAGED = {"PAGER": "sed s/^/PAGED/"}


@pytest.mark.parametrize(
    ("options", "count", "height", "is_paged"),
    [
        pytest.param((), 60, 400, True, id="pages that are taller together"),
        pytest.param((), 60, 2000, False, id="pages that fit"),
        pytest.param(("--plain",), 60, 290, True, id="records that are taller together"),
        pytest.param(("--plain",), 60, 310, False, id="records that fit"),
        pytest.param(("--plain",), 2, 9, True, id="the records of two"),
        pytest.param(("--plain",), 2, 14, False, id="the records of two that fit"),
    ],
)
def test_short_articles_are_paged_by_the_rows_they_fill(
    options: tuple[str, ...],
    count: int,
    height: int,
    is_paged: bool,
    written: Callable[..., str],
) -> None:
    path = written(b"One line\n\nand another.\n", "a.txt")
    out = run_in_terminal("show", *options, *[path] * count, size=(height, 250), env=PAGED).out
    assert out.count("and another.") == count
    assert ("PAGED" in out) == is_paged


def test_without_a_pager_an_article_is_on_the_terminal_before_the_next_is_read(
    written: Callable[..., str], tmp_path: Path
) -> None:
    short, slow, shown = written(b"One line\n", "a.txt"), tmp_path / "slow", tmp_path / "shown"
    os.mkfifo(slow)

    def write_once_shown() -> None:
        with slow.open("w") as file:
            end = time.monotonic() + 20
            while "One line" not in shown.read_text() and time.monotonic() < end:
                time.sleep(0.05)
            file.write("in time" if "One line" in shown.read_text() else "too late")

    shown.touch()
    writer = threading.Thread(target=write_once_shown)
    writer.start()
    command = f"{PROGRAM} show --no-pager {short} {slow}"
    record = ["script", "--quiet", "--flush", "--return", "--command", command, str(shown)]
    done = subprocess.run(record, capture_output=True, env=environment(), check=True)
    writer.join()
    assert b"in time" in done.stdout


def most_memory(arguments: list[str]) -> int:
    """Return the kilobytes that a run needs at most."""
    code = "import sys; from nato_reader.cli import status; status(sys.argv[1:]);"
    code += (
        "import resource; sys.stderr.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(UNMEASURED),
        check=True,
    )
    return int(done.stderr)


@pytest.mark.parametrize("name", ["long.json", "long.txt"])
def test_a_hundred_long_articles_take_the_memory_of_three(
    name: str, written: Callable[..., str]
) -> None:
    body = ["The toll is suspended until the bridge is whole again. " * 20] * 400
    content = (
        article(body=body) if name.endswith("json") else "\n\n".join(["Report", *body]).encode()
    )
    path = written(content, name)
    assert Path(path).stat().st_size > 400_000
    for view in ("show", "quotes", "timeline"):
        few = most_memory([view, "--plain", *[path] * 3])
        assert most_memory([view, "--plain", *[path] * 100]) < few + 8 * 1024


@pytest.mark.parametrize("option", ["--json", "--plain", "--width=80"])
def test_nobody_reading_ends_the_reading(option: str, stories: list[str], tmp_path: Path) -> None:
    never = tmp_path / "never.json"
    os.mkfifo(never)
    command = [PROGRAM, "show", option, *stories * 500, str(never)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdout
        process.stdout.close()
        try:
            assert process.wait(timeout=30) == 0
        finally:
            process.kill()


# --- progress ----------------------------------------------------------------------------------


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[str]:
    """Return the path of an article that takes two seconds to come."""
    path = tmp_path / "slow.json"
    os.mkfifo(path)

    def write() -> None:
        with path.open("w") as file:
            time.sleep(2)
            file.write(json.dumps(story(2)))

    writer = threading.Thread(target=write)
    writer.start()
    yield str(path)
    writer.join()


def test_a_bar_is_drawn_on_a_terminal_and_goes_away(stories: list[str], slow: str) -> None:
    out = run_in_terminal("quotes", "--no-pager", *stories[:2], slow).out
    assert "Reading" in out
    assert "2/3" in out
    assert out.rindex("Reading") < out.index("Who said what")


def test_no_bar_is_drawn_elsewhere(stories: list[str], slow: str) -> None:
    status, _, err = run("quotes", *stories[:2], slow)
    assert (status, err) == (0, "")


def test_no_bar_is_drawn_for_what_takes_no_time(stories: list[str]) -> None:
    assert "Reading" not in run_in_terminal("quotes", "--no-pager", *stories).out


def test_a_bar_that_comes_too_late_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    begun, removed = threading.Event(), threading.Event()
    start = Progress.start

    def slow(bar: Progress) -> None:
        begun.set()
        removed.wait(0.3)
        start(bar)

    monkeypatch.setattr(Progress, "start", slow)
    monkeypatch.setattr(progress, "_PATIENCE", 0)
    stream = Terminal()
    counting = progress.Bar(stream, 2).counting(iter("ab"))
    assert next(counting) == "a"
    assert begun.wait(10)
    assert list(counting) == ["b"]  # it is taken away while it is being drawn
    removed.set()
    before = stream.getvalue()
    time.sleep(0.5)
    assert stream.getvalue() == before
    assert not [each for each in threading.enumerate() if "_RefreshThread" in type(each).__name__]
