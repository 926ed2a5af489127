"""What an ARTICLE may be: files of every kind, standard input, in every encoding a person meets."""

import bz2
import json
import subprocess
import sys
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from conftest import article, environment, run
from web_pages import BODY, PARAGRAPHS, TITLE, page

from nato_reader import read_article
from nato_reader.readers.kinds import kind_of
from nato_reader.sources import Source

TEXT = f"{TITLE}\n\n" + "\n\n".join(PARAGRAPHS)
MARKDOWN = f"# {TITLE}\n\n" + "\n\n".join(PARAGRAPHS)
JSON = json.dumps({"title": TITLE, "body": PARAGRAPHS})


def saved_whole(html: str) -> bytes:
    """Return a page as browsers save it in one file with its pictures."""
    message = EmailMessage()
    message["Subject"] = "A page"
    message["Snapshot-Content-Location"] = "https://courier.example/ferry"
    message.set_content(html, subtype="html")
    message.add_related(b"\x89PNG", "image", "png")
    return message.as_bytes()


WHATEVER_IT_IS = [
    pytest.param("a.txt", TEXT.encode(), id="text"),
    pytest.param("a.text", TEXT.encode(), id="text by its other suffix"),
    pytest.param("a.md", MARKDOWN.encode(), id="Markdown"),
    pytest.param("a", MARKDOWN.encode(), id="Markdown by its content"),
    pytest.param("a.txt", MARKDOWN.encode(), id="Markdown in a text file"),
    pytest.param("a.html", page().encode(), id="a page"),
    pytest.param("A.HTM", page().encode(), id="a page by its other suffix, in capitals"),
    pytest.param("a", page().encode(), id="a page by its content"),
    pytest.param(
        "a.php",
        b"\n <!-- x --> <?xml version='1.0'?>" + page().encode(),
        id="a page by its content, a comment before it",
    ),
    pytest.param(
        "a",
        b"\xef\xbb\xbf" + page().encode(),
        id="a page by its content, a byte order mark before it",
    ),
    pytest.param("a", page().encode("utf-16"), id="a page by its content, in UTF-16"),
    pytest.param("a.mhtml", saved_whole(page()), id="a page saved with its pictures"),
    pytest.param("a", saved_whole(page()), id="a page saved with its pictures, by its content"),
    pytest.param("a.json", JSON.encode(), id="JSON"),
    pytest.param("a", JSON.encode(), id="JSON by its content"),
    pytest.param("a.news", TEXT.encode(), id="text by its content"),
]


@pytest.mark.parametrize(("name", "data"), WHATEVER_IT_IS)
def test_it_is_read_as_what_it_is(name: str, data: bytes, written: Callable[..., str]) -> None:
    status, out, err = run("show", "--json", written(data, name))
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert (found["title"], found["body"]) == (TITLE, list(PARAGRAPHS))


@pytest.mark.parametrize(
    "data", [TEXT.encode(), MARKDOWN.encode(), page().encode(), JSON.encode(), saved_whole(page())]
)
def test_so_it_is_from_standard_input(data: bytes) -> None:
    status, out, err = run("show", "--json", "-", stdin=data)
    assert (status, err) == (0, "")
    assert json.loads(out)["body"] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("written_in", "data", "title", "first"),
    [
        pytest.param(
            "text",
            page().encode(),
            "<!DOCTYPE html>",
            '<html lang="en">',
            id="a page as the text that it is",
        ),
        pytest.param("text", JSON.encode(), "a.json", JSON, id="JSON as text"),
        pytest.param(
            "html",
            f"<title>{TITLE}</title>{BODY}".encode(),
            TITLE,
            PARAGRAPHS[0],
            id="a page that nothing tells",
        ),
    ],
)
def test_format_is_stronger_than_name_and_content(
    written_in: str, data: bytes, title: str, first: str, written: Callable[..., str]
) -> None:
    status, out, _ = run("show", "--json", "--format", written_in, written(data, "a.json"))
    assert status == 0
    found = json.loads(out)
    assert (found["title"], found["body"][0]) == (title, first)


def test_text_without_a_title_is_called_as_its_file(written: Callable[..., str]) -> None:
    path = written(b"The ferry runs again from Monday, the county said.\n", "ferry.txt")
    assert json.loads(run("show", "--json", path).out)["title"] == "ferry.txt"


def test_a_page_saved_whole_knows_where_it_is_from(written: Callable[..., str]) -> None:
    path = written(saved_whole(page()), "a.mht")
    assert json.loads(run("show", "--json", path).out)["url"] == "https://courier.example/ferry"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(
            b"Content-Location: https://courier.example/\xe9\r\n", id="an address in no encoding"
        ),
        pytest.param(b"", id="no address"),
    ],
)
def test_a_page_saved_whole_is_read_whatever_its_head_says(
    head: bytes, written: Callable[..., str]
) -> None:
    part = head + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + page().encode()
    start = b"From: x\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
    status, out, _ = run("show", "--json", written(start + part + b"\r\n--b--\r\n", "a.mhtml"))
    assert status == 0
    assert json.loads(out)["body"] == list(PARAGRAPHS)


def test_a_page_saved_whole_in_a_thousand_others_is_refused(written: Callable[..., str]) -> None:
    path = written(b"From: x\nContent-Type: message/rfc822\n\n" * 3000, "a.mhtml")
    status, out, err = run("show", path)
    assert (status, out) == (1, "")
    assert err == f"{path}: is no page that was saved whole; save it as HTML.\n"


# --- encodings ---------------------------------------------------------------------------------

QUOTED = "“Fähre für 45 €”, said the harbour office — naïvely."


@pytest.mark.parametrize(
    ("data", "name"),
    [
        pytest.param(QUOTED.encode(), "a.txt", id="UTF-8"),
        pytest.param(QUOTED.encode("utf-8-sig"), "a.txt", id="UTF-8 with a byte order mark"),
        pytest.param(QUOTED.encode("utf-16"), "a.txt", id="UTF-16"),
        pytest.param(QUOTED.encode("utf-32"), "a.txt", id="UTF-32"),
    ],
)
def test_what_says_its_encoding_is_read_without_a_word(
    data: bytes, name: str, written: Callable[..., str]
) -> None:
    status, out, err = run("show", "--plain", written(data, name))
    assert (status, err) == (0, "")
    assert QUOTED in out


@pytest.mark.parametrize("encoding", ["windows-1252", "iso-8859-1", "utf-8", "koi8-r", "shift_jis"])
def test_a_page_is_read_in_the_encoding_it_declares(
    encoding: str, written: Callable[..., str]
) -> None:
    sentence = {
        "koi8-r": "Паром ходит с понедельника, сообщил округ после девяти недель ремонта.",
        "shift_jis": "フェリーは月曜日から運航を再開すると郡は発表した。",
    }.get(encoding, "The Fähre sails for naïve Norwegians, the county office says of it on Monday.")
    text = page(f"<p>{sentence}</p>{BODY}").replace('"utf-8"', f'"{encoding}"').replace("—", "-")
    text = text.replace("“", '"').replace("”", '"').replace("©", "(c)")
    status, out, err = run("show", "--plain", written(text.encode(encoding), "a.html"))
    assert (status, err) == (0, "")
    assert sentence in out


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_a_guess_is_told(name: str, written: Callable[..., str]) -> None:
    text = f"<p>{QUOTED}</p>{BODY}" if name.endswith("html") else QUOTED
    path = written(text.encode("cp1252"), name)
    status, out, err = run("show", "--plain", path)
    assert status == 0
    assert QUOTED in out
    assert err.startswith(f"{path}: ")
    assert "Windows-1252" in err
    assert err.count("\n") == 1


def test_a_guess_is_told_where_several_processes_read(written: Callable[..., str]) -> None:
    path = written(QUOTED.encode("cp1252"), "a.txt")
    assert run("show", "--jobs", "2", path, path).err == 2 * run("show", path).err


@pytest.mark.parametrize(
    "text",
    [
        "BZh is how a file begins that was packed with bzip2.",
        "BZh91 is no file that was packed.",
        "RIFF is a container for sounds and films.",
        "RIFF and WAVE are names of formats.",
        "GIF8 is how an image begins.",
        "GIF88a was never a format.",
    ],
)
def test_a_text_that_begins_as_if_it_were_none_is_read(text: str) -> None:
    assert read_article(text.encode()).paragraphs == (text,)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        pytest.param(Source("a", b"x", media_type="text/html"), "html", id="a media type"),
        pytest.param(Source("a", b"x", media_type="application/json"), "json", id="another"),
        pytest.param(Source("a", b"x", media_type="text/markdown"), "markdown", id="a third"),
        pytest.param(Source("a", b"<p>x", media_type="text/plain"), "html", id="one of anything"),
        pytest.param(Source("a", b"{}", media_type="text/html"), "html", id="more than content"),
        pytest.param(
            Source("a.html", b"x", media_type="application/json"), "html", id="less than a name"
        ),
        pytest.param(Source("a", b"x", url="https://a.example/b.md"), "markdown", id="an address"),
        pytest.param(
            Source("a", b"x", url="https://a.example/b.md?c=d.html"), "markdown", id="not its query"
        ),
        pytest.param(
            Source("a.html", b"x", url="https://a.example/b"), "text", id="not what was asked for"
        ),
        pytest.param(Source("a", b"x", url="https://a.md"), "text", id="no host's name"),
    ],
)
def test_its_kind_is_what_is_said_of_it(source: Source, kind: str) -> None:
    assert kind_of(source) == kind


# --- what is no article ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(b"%PDF-1.7\n", "is a PDF;", id="a PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "is an image;", id="an image"),
        pytest.param(
            b"PK\x03\x04abc",
            "is a ZIP archive, as office documents and e-books are;",
            id="an office document",
        ),
        pytest.param(b"\x1f\x8b\x08abc", "is compressed with gzip;", id="a compressed file"),
        pytest.param(bz2.compress(b"x"), "is compressed with bzip2;", id="the same by bzip2"),
        pytest.param(b"GIF89a\1\0\1\0", "is an image;", id="an image that moves"),
        pytest.param(b"RIFF\x24\0\0\0WEBPVP8 ", "is an image;", id="an image of the web"),
        pytest.param(b"RIFF\x24\0\0\0WAVEfmt ", "is a sound or a film;", id="a sound"),
        pytest.param(b"RIFF\n\n\n\nAVI LIST", "is a sound or a film;", id="a film"),
        pytest.param(b"{\\rtf1 text}", "is a rich-text document;", id="rich text"),
        pytest.param(bytes(range(256)) * 9, "is no text in", id="any bytes"),
        pytest.param(b"\xe2\x80\x8b \n", "holds no text", id="text with nothing to see"),
    ],
)
@pytest.mark.parametrize("name", ["a", "a.txt"])
def test_it_is_refused_with_one_sentence(
    name: str, data: bytes, problem: str, written: Callable[..., str]
) -> None:
    path = written(data, name)
    status, out, err = run("show", path)
    assert (status, out) == (1, "")
    assert err.startswith(f"{path}: {problem}")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(
            b"From: x\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n",
            "is no page that was saved whole;",
            id="a saved page without a page",
        ),
        pytest.param(b"<html><body></body></html>", "holds no", id="an empty page"),
    ],
)
def test_what_is_no_article_by_its_content_is_text_by_its_name(
    data: bytes, problem: str, written: Callable[..., str]
) -> None:
    path = written(data, "a")
    status, out, err = run("show", path)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert err.startswith(f"{path}: {problem}")
    assert run("show", written(data, "a.txt")).status == 0


@pytest.mark.parametrize("library", ["lxml", "lxml_html_clean", "trafilatura"])
def test_without_its_libraries_a_page_is_one_sentence(
    library: str, written: Callable[..., str]
) -> None:
    path = written(page().encode(), "a.html")
    code = f"import sys; sys.modules[{library!r}] = None; from nato_reader.cli import status;"
    code += "sys.exit(status(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "show", path],
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{path}: ")
    assert done.stderr.endswith(f"with {sys.executable} -m pip install 'nato-reader[web]'.\n")


def test_text_and_json_need_no_such_library(written: Callable[..., str]) -> None:
    hidden = ("lxml", "lxml_html_clean", "trafilatura", "urllib3")
    code = f"import sys; sys.modules.update(dict.fromkeys({hidden!r}));"
    code += "from nato_reader.cli import status; sys.exit(status(sys.argv[1:]))"
    paths = [
        written(article()),
        written(TEXT.encode(), "a.txt"),
        written(MARKDOWN.encode(), "a.md"),
    ]
    done = subprocess.run(
        [sys.executable, "-c", code, "show", *paths],
        capture_output=True,
        env=environment(),
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_article_that_was_exported_is_read_back(tmp_path: Path) -> None:
    target = tmp_path / "article.md"
    assert run("show", "--export", str(target)).status == 0
    whole = json.loads(run("show", "--json").out)
    again = json.loads(run("show", "--json", str(target)).out)
    for key in ("title", "standfirst", "body"):
        assert again[key] == whole[key]
