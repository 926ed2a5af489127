"""Articles on the web, from the outside: an address instead of a file, on a server of our own."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from threading import Event

import pytest
from conftest import environment, run, run_in_terminal
from server import Server, Talk, answer, pages, redirect
from web_pages import PARAGRAPHS, TITLE, page

TEXT = f"{TITLE}\n\n" + "\n\n".join(PARAGRAPHS)
JSON = json.dumps({"title": TITLE, "body": PARAGRAPHS})
LATIN = "“Fähre”, said the harbour office."


def slowly(client: socket.socket, closing: Event) -> None:
    closing.wait(1.5)
    client.sendall(answer(page().encode()))


def never(_: socket.socket, closing: Event) -> None:
    closing.wait(60)


FOUND: dict[str, bytes | Talk] = {
    "/page": answer(page().encode()),
    "/old": redirect("/page"),
    "/notes.txt": answer(TEXT.encode(), Content_Type="text/plain"),
    "/notes": answer(TEXT.encode(), Content_Type="text/plain; charset=utf-8"),
    "/notes.md": answer(f"# {TEXT}".encode(), Content_Type="text/plain"),
    "/markdown": answer(f"# {TEXT}".encode(), Content_Type="text/markdown"),
    "/data": answer(JSON.encode(), Content_Type="application/json"),
    "/unknown": answer(page().encode(), Content_Type=None),
    "/latin": answer(LATIN.encode("cp1252"), Content_Type="text/plain; charset=windows-1252"),
    "/undeclared": answer(LATIN.encode("cp1252"), Content_Type="text/plain"),
    "/report": answer(b"%PDF-1.7", Content_Type="application/pdf"),
    "/hidden-report": answer(b"%PDF-1.7", Content_Type="application/octet-stream"),
    "/nothing": answer(b"<html><body></body></html>"),
    "/slow": slowly,
    "/never": never,
}


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(pages(FOUND)) as running:
        yield running


@pytest.mark.parametrize(
    "path",
    ["/page", "/old", "/notes.txt", "/notes", "/notes.md", "/markdown", "/data", "/unknown"],
)
def test_it_is_read_as_what_it_is(path: str, server: Server) -> None:
    status, out, err = run("show", "--json", server.url(path))
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert (found["title"], found["body"]) == (TITLE, list(PARAGRAPHS))


def test_the_article_knows_where_it_was_found(server: Server) -> None:
    out = run("show", "--json", server.url("/old#top")).out
    assert json.loads(out)["url"] == server.url("/page")


def test_its_encoding_is_the_one_that_the_server_tells(server: Server) -> None:
    status, out, err = run("show", "--plain", server.url("/latin"))
    assert (status, err) == (0, "")
    assert LATIN in out


def test_an_encoding_that_the_server_does_not_tell_is_guessed_aloud(server: Server) -> None:
    status, out, err = run("show", "--plain", server.url("/undeclared"))
    assert status == 0
    assert LATIN in out
    assert err.startswith(f"{server.url('/undeclared')}: does not say its encoding")


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/none", "there is no such page (404 Not Found)"),
        ("/report", "there is a PDF, not a page of text"),
        ("/hidden-report", "is a PDF"),
        ("/nothing", "holds no article that can be found"),
    ],
)
def test_what_is_no_article_is_one_sentence(path: str, problem: str, server: Server) -> None:
    status, out, err = run("show", server.url(path))
    assert (status, out) == (1, "")
    assert err.startswith(f"{server.url(path)}: {problem}; ")
    assert err.count("\n") == 1


def test_a_name_and_password_are_never_shown(server: Server) -> None:
    secret = server.url("/page").replace("//", "//ada:secret@")
    for arguments in (
        ("show", secret),
        ("show", "--json", secret),
        ("quotes", "--json", secret),
        ("quotes", secret, secret),
        ("show", secret.replace("/page", "/none")),
    ):
        _, out, err = run(*arguments)
        assert "secret" not in out + err


def test_several_processes_fetch_several_addresses(server: Server) -> None:
    addresses = [server.url(path) for path in ("/page", "/none", "/notes", "/data")]
    assert run("show", "--jobs", "3", *addresses) == run("show", *addresses)


def test_a_note_on_a_terminal_says_what_is_waited_for(server: Server) -> None:
    out = run_in_terminal("show", "--no-pager", server.url("/slow"), env={"TERM": "dumb"}).out
    note = f"Waiting for {server.host}:{server.port} ..."
    assert out.index(note) < out.index(f"\r{' ' * len(note)}\r") < out.index(TITLE)


def test_no_note_is_written_elsewhere_or_for_what_comes_at_once(server: Server) -> None:
    assert run("show", server.url("/slow")).err == ""
    assert "Waiting" not in run_in_terminal("show", "--no-pager", server.url("/page")).out


def test_ctrl_c_ends_the_waiting(server: Server) -> None:
    result = run_in_terminal("show", server.url("/never"), keys=[b"\x03"])
    assert result.status == -signal.SIGINT
    assert "Traceback" not in result.out


def test_without_its_library_an_address_is_one_sentence(server: Server) -> None:
    code = "import sys; sys.modules['urllib3'] = None; from nato_reader.cli import status;"
    code += "sys.exit(status(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "show", server.url("/page")],
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith(f"with {sys.executable} -m pip install 'nato-reader[web]'.\n")
