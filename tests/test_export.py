"""--export: the view as a file, whole or not at all."""

import os
import resource
import stat
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import (
    PROGRAM,
    UNMEASURED,
    article,
    environment,
    event,
    quote,
    run,
    run_bound_by_permissions,
)

SUFFIXES = [".svg", ".html", ".md", ".txt"]
VIEWS = ["show", "quotes", "timeline"]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("view", VIEWS)
def test_the_view_is_printed_and_written(view: str, suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"view{suffix}"
    status, out, err = run(view, "--export", str(file))
    assert (status, err) == (0, "")
    assert out == run(view).out
    assert "Macron blocks scheme" in file.read_text(encoding="utf-8")


def test_text_is_what_a_page_of_80_columns_shows(tmp_path: Path) -> None:
    file = tmp_path / "view.TXT"
    run("quotes", "--export", str(file), "--color", "always")
    assert file.read_text(encoding="utf-8") == run("quotes", env={"COLUMNS": "80"}).out


def test_plain_text_is_exported_where_plain_text_is_printed(tmp_path: Path) -> None:
    file = tmp_path / "view.txt"
    assert run("quotes", "--plain", "--export", str(file)).out == file.read_text(encoding="utf-8")


def test_an_export_is_utf_8_whatever_the_terminal_is(tmp_path: Path) -> None:
    file = tmp_path / "view.txt"
    run("quotes", "--export", str(file), env={"PYTHONIOENCODING": "ascii"})
    assert "“NATO means" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_several_articles_are_written_into_one_file(
    suffix: str, tmp_path: Path, written: Callable[..., str]
) -> None:
    one, two = written(article(), "1.json"), written(article(title="Second"), "2.json")
    file = tmp_path / f"view{suffix}"
    run("show", one, two, "--export", str(file))
    text = file.read_text(encoding="utf-8")
    assert text.index("Harbour") < text.rindex("Second")


def test_an_existing_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "view.md"
    file.write_text("old")
    file.chmod(0o640)
    run("show", "--export", str(file))
    assert file.read_text(encoding="utf-8").startswith("# Macron")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_that_the_umask_leaves(tmp_path: Path) -> None:
    file = tmp_path / "view.md"
    run("show", "--export", str(file), umask=0o027)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target.md", tmp_path / "link.md"
    target.write_text("old")
    link.symlink_to(target)
    run("show", "--export", str(link))
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith("# Macron")


def test_a_missing_folder(tmp_path: Path) -> None:
    file = tmp_path / "none" / "view.svg"
    status, out, err = run("show", "--export", str(file))
    assert status == 1
    assert "Macron blocks scheme" in out
    assert err == (
        f"{file}: there is no folder {tmp_path}/none; make it first, or choose another.\n"
    )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("inner", ["", "inner"], ids=["a locked folder", "a folder within one"])
def test_a_locked_folder(inner: str, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    (locked / "inner").mkdir(parents=True)
    locked.chmod(0)
    file = locked / inner / "view.md"
    status, out, err = run_bound_by_permissions("show", "--export", str(file))
    locked.chmod(0o755)
    assert status == 1
    assert "Macron blocks scheme" in out
    assert err == (
        f"{file}: cannot be written (Permission denied); choose another place or name.\n"
    )


def test_a_folder_as_file(tmp_path: Path) -> None:
    folder = tmp_path / "folder.md"
    folder.mkdir()
    status, _, err = run("show", "--export", str(folder))
    assert (status, err) == (1, f"{folder}: is no ordinary file; choose another name.\n")


def _no_room() -> None:
    """Let no file grow beyond 100 bytes, which is how a full disk looks to a program."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


@pytest.mark.parametrize("before", [None, "old"], ids=["a new file", "an existing file"])
def test_a_full_disk_leaves_nothing_half_written(before: str | None, tmp_path: Path) -> None:
    file = tmp_path / "view.svg"
    if before:
        file.write_text(before)
    arguments = ("show", "--export", str(file))
    status, out, err = run(*arguments, preexec_fn=_no_room, env=UNMEASURED)
    assert status == 1
    assert "Macron blocks scheme" in out
    assert err == (f"{file}: cannot be written (File too large); choose another place or name.\n")
    assert [path.read_text() for path in tmp_path.iterdir()] == ([before] if before else [])


def test_an_article_is_not_replaced_by_its_own_view(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text('{"title": "x", "body": ["a"]}')
    status, out, err = run("show", str(file), "--export", str(file))
    assert (status, out) == (2, "")
    assert "is the article itself" in err
    assert file.read_text() == '{"title": "x", "body": ["a"]}'


def test_nor_where_it_comes_through_standard_input(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text('{"title": "x", "body": ["a"]}')
    command = f"{PROGRAM} show - --export {file} < {file}"
    done = subprocess.run(["sh", "-c", command], env=environment(), check=False)
    assert done.returncode == 2
    assert file.read_text() == '{"title": "x", "body": ["a"]}'


@pytest.mark.parametrize("length", [255, 256])
def test_a_name_as_long_as_the_system_takes_is_taken(length: int, tmp_path: Path) -> None:
    file = tmp_path / ("x" * (length - 3) + ".md")
    status, _, err = run("show", "--export", str(file))
    if length == 255:
        assert (status, err) == (0, "")
    else:
        assert status == 1
        assert "cannot be written (File name too long)" in err


def test_a_loop_of_links_is_replaced_or_refused_in_a_sentence(tmp_path: Path) -> None:
    one, two = tmp_path / "one.md", tmp_path / "two.md"
    one.symlink_to(two)
    two.symlink_to(one)
    status, _, err = run("show", "--export", str(one))
    assert status in (0, 1)
    assert "Traceback" not in err


def test_nothing_is_written_where_nothing_could_be_read(tmp_path: Path) -> None:
    file = tmp_path / "view.md"
    assert run("show", "none.json", "--export", str(file)).status == 1
    assert not file.exists()


def test_an_export_is_written_though_nobody_reads_standard_output(tmp_path: Path) -> None:
    file = tmp_path / "view.md"
    reader, writer = os.pipe()
    os.close(reader)
    status, _, err = run("show", "--export", str(file), stdout=writer)
    os.close(writer)
    assert (status, err) == (0, "")
    assert file.exists()


@pytest.mark.parametrize("view", VIEWS)
def test_svg_is_xml_with_words_in_it_and_loads_nothing(view: str, tmp_path: Path) -> None:
    file = tmp_path / "view.svg"
    run(view, "--export", str(file))
    text = file.read_text(encoding="utf-8")
    words = " ".join(ET.fromstring(text).itertext())
    assert "Macron blocks scheme to open NATO office in Japan: Politico" in words
    assert "http" not in text.replace('xmlns="http://www.w3.org/2000/svg"', "")


def test_svg_gives_wide_characters_the_room_of_two_cells(
    tmp_path: Path, written: Callable[..., str]
) -> None:
    file = tmp_path / "view.svg"
    run("show", written(article(title="東京", body=["a"])), "--export", str(file))
    drawn = file.read_text(encoding="utf-8")
    assert 'textLength="36"><tspan class="bold">東京</tspan></text>' in drawn


def test_svg_keeps_a_line_in_one_piece_for_text_that_runs_from_the_right(
    tmp_path: Path, written: Callable[..., str]
) -> None:
    file = tmp_path / "view.svg"
    text = "قال “نعم” هنا."
    marked = quote(text="نعم", spans=[[5, 8]])
    run("show", written(article(body=[text], quotes=[marked])), "--export", str(file))
    line = '>قال “<tspan class="people">نعم</tspan>” هنا.</text>'
    assert line in file.read_text(encoding="utf-8")


def test_html_has_a_dot_for_each_event_and_none_for_a_gap(tmp_path: Path) -> None:
    file = tmp_path / "view.html"
    run("timeline", "--export", str(file))
    lines = file.read_text(encoding="utf-8").splitlines()
    items = [line[:20] for line in lines if line.startswith("<li")]
    happening, gap = '<li><span class="year', '<li class="gap">'
    assert [item[:16] for item in items] == [
        (gap if index % 2 else happening)[:16] for index in range(5)
    ]


def test_html_without_events_has_no_list(tmp_path: Path, written: Callable[..., str]) -> None:
    file = tmp_path / "view.html"
    run("timeline", written(article(timeline=[])), "--export", str(file))
    assert "<ol" not in file.read_text(encoding="utf-8")


def test_html_marks_quotes_dates_and_links(tmp_path: Path, written: Callable[..., str]) -> None:
    links = [
        {"related": "Good", "url": "https://example.org/?a=1&b=2"},
        {"related": "Bad", "url": "javascript:alert(1)"},
        {"heading": "Next"},
    ]
    path = written(article(body=[*article()["body"], *links], quotes=[quote()], timeline=[event()]))
    file = tmp_path / "view.html"
    run("show", path, "--export", str(file), "--para", "2")
    link = '<a class="number" href="#p2">2</a>'
    assert f'<p id="p2" class="wanted" dir="auto">{link}' in file.read_text()
    run("show", path, "--export", str(file))
    text = file.read_text(encoding="utf-8")
    assert '<span class="quote">We can cross again,</span>' in text
    assert '<span class="date">2019</span>' in text
    assert '<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">Good</a>' in text
    assert "Read more: Bad (javascript:alert(1))" in text
    assert '<h2 dir="auto">Next</h2>' in text
    assert "<script" not in text


def test_markdown_has_headings_links_and_quotes(
    tmp_path: Path, written: Callable[..., str]
) -> None:
    inserts = [{"heading": "Next"}, {"related": "More", "url": "https://example.org/x"}]
    path = written(
        article(
            standfirst="In short.",
            body=[*article()["body"], *inserts],
            quotes=[quote()],
            timeline=[],
        )
    )
    file = tmp_path / "view.md"
    run("show", path, "--export", str(file))
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# Harbour bridge reopens"
    assert "*In short.*" in lines
    assert "## Next" in lines
    assert "Read more: [More](<https://example.org/x>)" in lines
    run("quotes", path, "--export", str(file))
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[-3:] == ["> “We can cross again,”", ">", "> **Lena Holt** · said · ¶1"]
    run("timeline", path, "--export", str(file))
    assert "Nothing in this article is dated." in file.read_text(encoding="utf-8")
