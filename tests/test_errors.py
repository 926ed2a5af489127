"""Bad input: one sentence that names the input, the place and the mend; a status; no traceback."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PROGRAM, article, environment, event, quote, run, run_bound_by_permissions

MEBIBYTE = 1024 * 1024


def assert_one_sentence(err: str) -> None:
    assert err.count("\n") == 1
    assert err.endswith(".\n")
    assert "Traceback" not in err


# Each: what the file holds, and what the sentence must say.
BAD_FILES = [
    pytest.param(b"", ["is empty"], id="an empty file"),
    pytest.param(b" \n", ["is empty"], id="a file of white space"),
    pytest.param(b'{"title": "x", "body": ["a"', ["middle"], id="truncated JSON"),
    pytest.param([], ["$ ", "an object, not a list"], id="an array instead of an object"),
    pytest.param(None, ["$ ", "an object, not null"], id="null"),
    pytest.param("text", ["$ ", "an object, not a text"], id="a string"),
    pytest.param(b"<html></html>", ["not valid JSON", "line 1, column 1"], id="a web page"),
    pytest.param(
        b'{"title":\n "b\xc3\xb6d" "b"}',
        ["line 2, column 8"],
        id="the place of bad JSON is counted in characters, not bytes",
    ),
    pytest.param(
        article(title=1), ["$.title", "a text, not a whole number"], id="a number as title"
    ),
    pytest.param(article(title=""), ["$.title", "nothing to see"], id="an empty title"),
    pytest.param(
        article(title="\u200b\u00ad \u2060"), ["$.title", "nothing to see"], id="an invisible title"
    ),
    pytest.param(article(url=" "), ["$.url", "nothing to see"], id="a blank address"),
    pytest.param(article(title=...), ["$ ", "lacks the key 'title'"], id="no title"),
    pytest.param(article(body=...), ["$ ", "lacks the key 'body'"], id="no body"),
    pytest.param(article(body=[]), ["$.body", "empty list"], id="a body of nothing"),
    pytest.param(
        article(body=[{"heading": "x"}]), ["$.body", "no paragraph"], id="a body of headings only"
    ),
    pytest.param(article(body="text"), ["$.body", "a list, not a text"], id="a body that is text"),
    pytest.param(article(body=["a", " "]), ["$.body[1]"], id="a blank paragraph"),
    pytest.param(
        article(body=["a", 2]), ["$.body[1]", "a text or an object"], id="a number as one"
    ),
    pytest.param(article(body=["a", {}]), ["$.body[1]", "either"], id="an insert of nothing"),
    pytest.param(
        article(body=["a", {"heading": "x", "related": "y"}]),
        ["$.body[1]", "either"],
        id="an insert of both kinds",
    ),
    pytest.param(
        article(body=["a", {"heading": "x", "url": "y"}]),
        ["$.body[1].url", "no link"],
        id="a heading with an address",
    ),
    pytest.param(article(titel="x"), ["$ ", "unknown key 'titel'"], id="an unknown key"),
    pytest.param(
        article(quotes=[quote(who="x")]), ["$.quotes[0]", "'who'"], id="an unknown key further in"
    ),
    pytest.param(
        article(**{"k" * 100_000: 1}),
        ["$ ", "unknown key 'kkk", "…'"],
        id="a very long unknown key",
    ),
    pytest.param(
        article(quotes=[quote(), quote(), quote(paragraph=12)]),
        ["$.quotes[2].paragraph", "12", "2 paragraphs", "from 1 to 2"],
        id="a paragraph number that is not there",
    ),
    pytest.param(
        article(quotes=[quote(paragraph=0)]),
        ["$.quotes[0].paragraph", "1 or more"],
        id="paragraph 0",
    ),
    pytest.param(
        article(timeline=[event(paragraph=3)]),
        ["$.timeline[0].paragraph"],
        id="an event's paragraph",
    ),
    pytest.param(
        article(quotes=[quote(kind="indirect")]),
        ["$.quotes[0].kind", "'indirect'", '"direct" or "partial"'],
        id="a kind that there is not",
    ),
    pytest.param(
        article(quotes=[quote(spans=[[0, 19]])]),
        ["$.quotes[0].spans", "'“We can cross again'"],
        id="spans that cut out other words",
    ),
    pytest.param(
        article(quotes=[quote(spans=[[1, 9], [5, 20]])]),
        ["$.quotes[0].spans[1]", "5 to 20"],
        id="spans that overlap",
    ),
    pytest.param(
        article(quotes=[quote(spans=[[1, 999]])]),
        ["$.quotes[0].spans[0]", "up to 55"],
        id="a span beyond the end",
    ),
    pytest.param(
        article(quotes=[quote(spans=[[4, 4]])]), ["$.quotes[0].spans[0]"], id="an empty span"
    ),
    pytest.param(article(quotes=[quote(spans=[])]), ["$.quotes[0].spans"], id="no spans"),
    pytest.param(
        article(quotes=[quote(spans=[[1]])]),
        ["$.quotes[0].spans[0]", "list of 2"],
        id="half a span",
    ),
    pytest.param(
        article(quotes=[quote(spans=[[-1, 20]])]),
        ["$.quotes[0].spans[0][0]", "0 or more"],
        id="a span before the start",
    ),
    pytest.param(
        article(timeline=[event(start=23)]),
        ["$.timeline[0].start", "' 2019'", "'2019'"],
        id="offsets that cut out other words",
    ),
    pytest.param(
        article(timeline=[event(expression="suspended.", start=33, end=10**9)]),
        ["$.timeline[0].start"],
        id="offsets beyond the end",
    ),
    pytest.param(
        article(timeline=[event(date="2023-02-30")]),
        ["$.timeline[0].date", "2023-02-30", "a day that is not in the calendar"],
        id="30 February",
    ),
    pytest.param(
        article(timeline=[event(also=[{"paragraph": 3, "start": 0, "end": 1}])]),
        ["$.timeline[0].also[0].paragraph", "is 3", "from 1 to 2"],
        id="also in a paragraph that is not there",
    ),
    pytest.param(
        article(timeline=[event(also=[{"paragraph": 1, "start": 4, "end": 4}])]),
        ["$.timeline[0].also[0]", "4 to 4", "at 55 at most"],
        id="also in no words",
    ),
    pytest.param(
        article(timeline=[event(also=[{"paragraph": 1, "start": 50, "end": 56}])]),
        ["$.timeline[0].also[0]", "50 to 56"],
        id="also beyond the end",
    ),
    pytest.param(
        article(timeline=[event(future="soon")]),
        ["$.timeline[0].future", "true or false, not a text"],
        id="a future that is neither true nor false",
    ),
    pytest.param(
        article(published="2023-02-29"), ["$.published", "2023-02-29"], id="29 February in 2023"
    ),
    pytest.param(
        article(published="yesterday"), ["$.published", "2023-07-11"], id="a day in words"
    ),
    pytest.param(
        b'{"title": "\\ud800", "body": ["a"]}', ["surrogate"], id="a lone surrogate escape"
    ),
    pytest.param(
        b'{"title": "x\0", "body": ["a"]}', ["line 1, column 13"], id="a NUL byte in a text"
    ),
    pytest.param(b"\0" * 64, ["line 1, column 1"], id="NUL bytes"),
    pytest.param(b'{"title": "x\xff", "body": []}', ["not UTF-8", "12"], id="invalid UTF-8"),
    pytest.param(
        b'\xef\xbb\xbf{"title": "x\xff"}', ["offset 15"], id="and behind a byte order mark"
    ),
    pytest.param(
        article(**{"k - at `$.foo`": 1}), ["$ has the unknown key 'k - at"], id="a key like a place"
    ),
    pytest.param('{"title": "x"}'.encode("utf-16"), ["not UTF-8"], id="UTF-16"),
    pytest.param(b"[" * 200_000, ["an object, not a list"], id="200,000 open brackets"),
    pytest.param(
        b'{"title": "x", "body": [' + b"[" * 200_000, ["$.body[0]"], id="and within the body"
    ),
    pytest.param(
        b'{"title": %s, "body": ["a"]}' % (b"9" * 10_000),
        ["$.title", "beyond all bounds"],
        id="a number of 10,000 digits as title",
    ),
    pytest.param(
        json.dumps(article(quotes=[quote()]))
        .encode()
        .replace(b": 1,", b": " + b"9" * 10_000 + b","),
        ["$.quotes[0].paragraph", "beyond all bounds"],
        id="a number of 10,000 digits as paragraph",
    ),
]


@pytest.mark.parametrize(("content", "said"), BAD_FILES)
def test_a_file_that_is_no_article(
    content: object, said: list[str], written: Callable[..., str]
) -> None:
    path = written(content)
    status, out, err = run("show", path)
    assert (status, out) == (1, "")
    assert_one_sentence(err)
    assert err.startswith(f"{path}: ")
    assert len(err) < len(path) + 300
    for part in said:
        assert part in err


def test_a_byte_order_mark_is_no_error(written: Callable[..., str]) -> None:
    path = written(b"\xef\xbb\xbf" + json.dumps(article()).encode())
    assert run("show", path).status == 0


def test_an_article_of_just_the_size_limit_is_read(written: Callable[..., str]) -> None:
    data = json.dumps(article()).encode()
    path = written(data + b" " * (256 * MEBIBYTE - len(data)))
    assert run("show", path).status == 0


def test_a_missing_file(tmp_path: Path) -> None:
    path = str(tmp_path / "none.json")
    assert run("show", path) == (
        1,
        "",
        f"{path}: there is no such file; check its name and folder.\n",
    )


@pytest.mark.parametrize(
    ("name", "shown", "mend"),
    [
        ("www.news.example/a", "www.news.example/a", "write https:// before an address on the web"),
        ("ftp://ann:secret@news.example/a", "ftp://news.example/a", "write https:// before an"),
        ("ftp://news.example/a", "ftp://news.example/a", "write https:// before an address"),
        ("ann@news.txt", "ann@news.txt", "check its name and folder."),
        ("news.www.txt", "news.www.txt", "check its name and folder."),
    ],
)
def test_an_address_that_is_taken_for_a_file(name: str, shown: str, mend: str) -> None:
    status, out, err = run("show", name)
    assert (status, out) == (1, "")
    assert err.startswith(f"{shown}: there is no such file; {mend}")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"title": "a"}\n{"title": "b"}\n', "holds several articles, one a line, as --json"),
        (b'{"title": "a"}\r\n\n{"title": "b"}', "holds several articles, one a line, as --json"),
        (b'{"title": "a"} {"title": "b"}', "is not valid JSON (trailing characters"),
        (b'{"title": "a"}\nb', "is not valid JSON (trailing characters"),
    ],
)
def test_several_articles_in_one_file(data: bytes, said: str, written: Callable[..., str]) -> None:
    whole = data.replace(b'"}', b'", "body": ["c"]}')
    path = written(whole, "a.jsonl")
    status, out, err = run("show", path)
    assert (status, out) == (1, "")
    assert err.startswith(f"{path}: {said}")


def test_an_empty_name() -> None:
    assert run("show", "") == (1, "", '"": is no file\'s name; name a file.\n')


def test_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/n\xff.json"
    Path(os.fsdecode(path)).write_text(json.dumps(article()))
    status, out, _ = run("quotes", "--json", os.fsdecode(path))
    assert status == 0
    assert json.loads(out)["article"]["source"] == f"{tmp_path}/n\N{REPLACEMENT CHARACTER}.json"


def test_a_full_standard_error_does_not_keep_the_others(written: Callable[..., str]) -> None:
    with Path("/dev/full").open("wb") as full:
        status, out, _ = run("show", "none.json", written(article()), stderr=full)
    assert status == 1
    assert "Harbour bridge reopens" in out


def test_a_folder(tmp_path: Path) -> None:
    assert run("show", str(tmp_path)) == (1, "", f"{tmp_path}: is a folder; name a file in it.\n")


def test_a_file_whose_reading_fails() -> None:
    status, out, err = run("show", "/proc/self/mem")
    assert (status, out) == (1, "")
    assert_one_sentence(err)
    assert err.startswith("/proc/self/mem: cannot be read (Input/output error);")


def test_an_unreadable_file(written: Callable[..., str]) -> None:
    path = written(article())
    Path(path).chmod(0)
    status, out, err = run_bound_by_permissions("show", path)
    assert (status, out) == (1, "")
    assert err.startswith(f"{path}: may not be read by you; ")
    assert_one_sentence(err)


def test_a_name_with_a_nul_or_an_escape_sequence_is_harmless(tmp_path: Path) -> None:
    status, out, err = run("show", str(tmp_path / "\x1b[31mred\n.json"))
    assert (status, out) == (1, "")
    assert_one_sentence(err)
    assert "␛[31mred .json" in err


def test_dev_zero_is_refused_at_the_size_limit() -> None:
    status, _, err = run("show", "/dev/zero")
    assert (status, err[:33]) == (1, "/dev/zero: is larger than 256 MiB")


def test_a_fifo_that_never_ends_is_refused_at_the_size_limit(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    with subprocess.Popen(["sh", "-c", f"yes > {path} 2>/dev/null"]):
        status, _, err = run("show", str(path))
    assert status == 1
    assert "larger than 256 MiB" in err


def test_empty_standard_input() -> None:
    assert run("show", "-") == (
        1,
        "",
        "standard input: is empty; name a file that holds an article.\n",
    )


def test_closed_standard_input() -> None:
    command = f"exec {PROGRAM} show - <&-"
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, env=environment(), check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("standard input: is closed; ")


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["on the page", "in JSON"])
def test_one_bad_article_among_several_does_not_keep_the_others(
    options: tuple[str, ...], written: Callable[..., str]
) -> None:
    good, bad = written(article(), "good.json"), written(b"{", "bad.json")
    status, out, err = run("show", bad, good, *options)
    assert status == 1
    assert "Harbour bridge reopens" in out
    assert err.startswith(f"{bad}: ")
    assert_one_sentence(err)


MISUSES = [
    pytest.param(("frob",), "no such command 'frob'", id="an unknown command"),
    pytest.param(("show", "--frob"), "no such option: --frob", id="an unknown option"),
    pytest.param(("show", "--width", "0"), "0 columns are too few", id="no columns"),
    pytest.param(("show", "--width", "19"), "19 columns are too few", id="too few columns"),
    pytest.param(("show", "--width", "1001"), "1001 columns are too many", id="too many columns"),
    pytest.param(("show", "--width", "wide"), "'wide' is not a valid", id="no number"),
    pytest.param(("show", "--color", "blue"), "'blue' is not one of", id="an unknown choice"),
    pytest.param(("show", "--para", "0"), "no paragraph 0", id="paragraph 0"),
    pytest.param(("show", "--para", "10"), "has no paragraph 10", id="a paragraph too far"),
    pytest.param(("show", "--json", "--plain"), "does not go with --plain", id="two formats"),
    pytest.param(("show", "--json", "--para", "1"), "does not go with --para", id="JSON in part"),
    pytest.param(("quotes", "--by", " "), "--by: is empty", id="nobody's name"),
    pytest.param(("quotes", "--by", "\u0301"), "--by: is empty", id="an accent as name"),
    pytest.param(("show", "-", "-"), "can be read only once", id="standard input twice"),
    pytest.param(("quotes", "--para", "1"), "no such option", id="an option of another command"),
    pytest.param(("show", "--export", "x.pdf"), "none of the suffixes", id="an unknown suffix"),
    pytest.param(("show", "--export", "x"), "none of the suffixes", id="no suffix"),
    pytest.param(("show", "--export", ""), "'' has none of the suffixes", id="no name"),
    pytest.param(("show", "--export", "x.md/"), "none of the suffixes", id="a folder's name"),
    pytest.param(("x" * 300,), "no such command 'xxx", id="a command too long for a file's name"),
    pytest.param(("show", "--format", "pdf"), "'pdf' is not", id="a format not read"),
    pytest.param(
        ("show", "--jobs", "0"), "0 processes cannot be had", id="no process to read with"
    ),
]


@pytest.mark.parametrize(("arguments", "said"), MISUSES)
def test_a_wrong_command_line(arguments: tuple[str, ...], said: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert said in err
    assert_one_sentence(err)


def test_a_file_in_place_of_a_command_is_told_how_to_be_read(written: Callable[..., str]) -> None:
    path = written(article())
    assert run(path) == (
        2,
        "",
        f"{path}: is no command; to read it, type nato-reader show {path}.\n",
    )
