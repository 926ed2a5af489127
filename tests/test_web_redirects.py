"""Where redirects may lead, and never from the public web into a private network."""

import socket
from contextlib import ExitStack
from ipaddress import ip_address
from typing import Any

import pytest
from fetching import FIRST, LOCAL, SECOND, complaint, loaded, of
from server import PAGE, Server, always, answer, pages, redirect

from nato_reader.web.hosts import is_public

# --- Redirects -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "status",
    [
        *("301 Moved Permanently", "302 Found", "303 See Other"),
        *("307 Temporary Redirect", "308 Permanent Redirect"),
    ],
)
def test_a_redirect_is_followed(status: str) -> None:
    with Server(pages({"/a/x": redirect("../b", status), "/b": answer()})) as server:
        assert loaded(server.url("/a/x")).url == server.url("/b")


def test_a_location_in_raw_utf_8_is_read_as_such() -> None:
    with Server(pages({"/": redirect("/é"), "/%C3%A9": answer()})) as server:
        assert loaded(server.url()).data == PAGE


def test_a_location_in_raw_latin_1_is_sent_as_utf_8() -> None:
    said = redirect("/_").replace(b"/_", b"/\xe9")
    with Server(pages({"/": said, "/%C3%A9": answer()})) as server:
        assert loaded(server.url()).data == PAGE


def test_five_redirects_are_followed_and_not_six() -> None:
    ways = {f"/{n}": redirect(f"/{n + 1}") for n in range(1, 7)}
    with Server(pages({**ways, "/7": answer()})) as server:
        assert loaded(server.url("/2")).data == PAGE
        assert complaint(server.url("/1")).startswith("is redirected more than 5 times; ")
        assert [request.target for request in server.requests].count("/7") == 1


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        pytest.param(redirect(None), "to nowhere (status 302)", id="no location"),
        pytest.param(redirect("  "), "to nowhere (status 302)", id="a blank location"),
        pytest.param(redirect("http://["), "cannot be understood", id="a malformed location"),
        pytest.param(redirect("https:///x"), "names no host", id="a location without host"),
        pytest.param(redirect("file:///x"), "'file:///x', which is no http", id="another scheme"),
        pytest.param(redirect("javascript:x"), "which is no http", id="a script"),
        pytest.param(redirect("/a\x1b[31m"), "which holds a character", id="a control in it"),
        pytest.param(redirect("/"), "is redirected in a circle, by way of http", id="a circle"),
        pytest.param(redirect("http://u:p@[/"), "'http://[/'", id="credentials are not shown"),
        pytest.param(redirect("x://" + "y" * 999), "yyy…', which", id="a very long one is cut"),
    ],
)
def test_a_redirect_that_leads_nowhere(said: bytes, problem: str) -> None:
    assert problem in of(said)


def test_what_is_wrong_behind_a_redirect_names_where() -> None:
    with Server(pages({"/a": redirect("/b"), "/b": answer(status="410 Gone")})) as server:
        said = complaint(server.url("/a"))
    assert said.startswith(f"leads to {server.url('/b')}, where the page was taken away for good")


# --- Public and private ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        *("8.8.8.8", "1.1.1.1", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8"),
        "2002:808:808::1",
    ],
)
def test_addresses_of_the_internet(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
        *("0.1.2.3", "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "239.255.255.250"),
        *("240.0.0.1", "255.255.255.255", "0::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1"),
        *("fec0::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254"),
        *("64:ff9b::a9fe:a9fe", "64:ff9b::7f00:1", "64:ff9b:1::808:808", "::7f00:1", "::808:808"),
        *("2002:7f00:1::1", "2002:a00:1::1", "2001:0:1:1::80ff:fffe", "4000::1"),
    ],
)
def test_addresses_that_are_not_of_the_internet(address: str) -> None:
    assert not is_public(ip_address(address))


@LOCAL
def test_a_public_host_may_not_redirect_to_a_private_one(
    host: str, names: dict[str, list[str]]
) -> None:
    names |= {"localhost": [SECOND], "localhost.": [SECOND], "inner.example": [SECOND]}
    with Server(always(answer()), SECOND) as inner:
        location = f"http://{host}:{inner.port}/secret"
        said = of(redirect(location))
        assert inner.connections == 0
    assert "where this machine or a private network begins; if you trust it" in said
    assert "/secret" in said


def test_a_private_host_may_be_named_and_may_redirect_to_a_private_one() -> None:
    with Server(pages({"/a": redirect("/b"), "/b": answer()}), SECOND) as inner:
        assert loaded(inner.url("/a")).url == inner.url("/b")


def test_a_private_host_may_redirect_to_a_public_one_which_may_not_redirect_back() -> None:
    with Server(always(answer()), SECOND) as inner, ExitStack() as stack:
        public = stack.enter_context(Server(always(redirect(inner.url("/end")))))
        start = stack.enter_context(Server(always(redirect(public.url())), SECOND))
        assert f"leads to {inner.url('/end')}, where this machine" in complaint(start.url())
        assert inner.connections == 0


def test_a_public_host_may_redirect_to_a_public_one() -> None:
    with Server(pages({"/a": redirect("/b"), "/b": answer()})) as server:
        assert loaded(server.url("/a")).data == PAGE


def test_a_name_that_changes_its_meaning_is_judged_anew(names: dict[str, list[str]]) -> None:
    with Server(always(answer()), SECOND) as inner:

        def turn(_: object) -> bytes:
            names["news.example"] = [SECOND]
            return redirect(f"http://news.example:{inner.port}/")

        names["news.example"] = [FIRST]
        with Server(turn) as server:
            said = complaint(server.url(host="news.example"))
        assert inner.connections == 0
    assert "where this machine or a private network begins" in said


def test_it_is_looked_up_once_and_connected_to_what_was_judged(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, list[str]]
) -> None:
    names["news.example"] = [FIRST]
    look_up, asked = socket.getaddrinfo, []

    def looked_up(host: str, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        return look_up(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    with Server(always(answer())) as server:
        loaded(server.url(host="news.example"))
        assert server.requests[0].header("Host") == f"news.example:{server.port}"
    assert asked.count("news.example") == 1


def test_of_a_name_that_is_both_only_the_public_address_is_connected_to(
    names: dict[str, list[str]],
) -> None:
    with Server(always(answer(b"wrong")), SECOND) as inner:
        names["both.example"] = [SECOND, FIRST]
        said = of(redirect(f"http://both.example:{inner.port}/"))
        assert inner.connections == 0
    assert "nothing accepts connections" in said


def test_the_next_address_is_tried_where_one_does_not_answer(names: dict[str, list[str]]) -> None:
    with Server(always(answer())) as server:
        names["two.example"] = ["127.0.0.3", FIRST]
        assert loaded(server.url(host="two.example")).data == PAGE
