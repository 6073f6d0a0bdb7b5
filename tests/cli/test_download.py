"""Reads from a machine in this process that does what machines on the web do, and worse."""

import gzip
import http.server
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from quizgen.cli import download as module
from quizgen.cli.download import download, is_public
from quizgen.errors import ArticleError
from tests.support.commands import quizgen, refusal
from tests.support.quizzes import sample_article

Answer = Callable[[http.server.BaseHTTPRequestHandler], None]

TEXT = sample_article().text

BOMB = gzip.compress(b" " * 20_000_000)


def answer(request: http.server.BaseHTTPRequestHandler, status: int, body: bytes = b"", **headers: str) -> None:
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name.replace("_", "-"), value)
    request.end_headers()
    request.wfile.write(body)


def page(request: http.server.BaseHTTPRequestHandler) -> None:
    answer(request, 200, TEXT.encode(), Content_Type="text/plain; charset=utf-8")


def endless(request: http.server.BaseHTTPRequestHandler) -> None:
    answer(request, 200, Content_Type="text/plain")
    while True:
        request.wfile.write(b"The mill stood by the weir. " * 1000)


def trickling(request: http.server.BaseHTTPRequestHandler) -> None:
    answer(request, 200, Content_Type="text/plain")
    while True:
        request.wfile.write(b"mill ")
        request.wfile.flush()
        time.sleep(0.05)


def trickling_headers(request: http.server.BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"HTTP/1.0 200 OK\r\n")
    while True:
        request.wfile.write(b"X-Mill: turning\r\nX")
        request.wfile.flush()
        time.sleep(0.05)


def cut_off(request: http.server.BaseHTTPRequestHandler) -> None:
    answer(request, 200, b"The mill", Content_Type="text/plain", Content_Length="1000")


def no_http(request: http.server.BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"220 mail.example ESMTP\r\n")


def not_found(request: http.server.BaseHTTPRequestHandler) -> None:
    answer(request, 404)


PAGES: dict[str, Answer] = {
    "/mill": page,
    "/moved": lambda request: answer(request, 302, Location="/mill"),
    "/moved-far": lambda request: answer(request, 302, Location="/weir-Dvořák".encode().decode("latin-1")),
    "/weir-Dvo%C5%99%C3%A1k": page,
    "/loop": lambda request: answer(request, 302, Location="/loop"),
    "/to-a-file": lambda request: answer(request, 302, Location="file:///etc/passwd"),
    "/endless": endless,
    "/trickling": trickling,
    "/trickling-headers": trickling_headers,
    "/silent": lambda _: time.sleep(2),
    "/cut-off": cut_off,
    "/login": lambda request: answer(request, 401, WWW_Authenticate="Basic"),
    "/forbidden": lambda request: answer(request, 403),
    "/broken": lambda request: answer(request, 500),
    "/no-http": no_http,
    "/garbled": lambda request: answer(request, 200, b"no gzip", Content_Encoding="gzip"),
    "/bomb": lambda request: answer(request, 200, BOMB, Content_Encoding="gzip"),
    "/western": lambda request: answer(
        request, 200, "Café Dvořák".encode("iso-8859-2"), Content_Type="text/html; charset=iso-8859-2"
    ),
    "/wrong-charset": lambda request: answer(request, 200, "Café".encode(), Content_Type="text/html; charset=latin1"),
    "/no-charset": lambda request: answer(request, 200, "Café".encode("cp1252"), Content_Type="text/html; charset=x"),
}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        try:
            PAGES.get(self.path, not_found)(self)
        except OSError:  # the reader has had enough
            self.close_connection = True

    def log_message(self, *_: object) -> None: ...


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.3)
    monkeypatch.setattr(module, "LONGEST", 0.8)
    monkeypatch.setattr(module, "LARGEST", 10_000_000)


def test_an_article_is_read_from_its_address(site: str) -> None:
    result = quizgen("read", f"{site}/mill", "--allow-local")

    assert result.exit_code == 0
    assert result.stdout.strip() == TEXT


def test_a_redirect_is_followed_and_remembered(site: str) -> None:
    found = download(f"{site}/moved", allow_local=True)

    assert found.content == TEXT.encode()
    assert found.address == f"{site}/mill"


@pytest.mark.parametrize("path", ["/moved-far", "/weir-Dvořák"])
def test_an_address_may_have_any_letters(site: str, path: str) -> None:
    assert download(f"{site}{path}", allow_local=True).content == TEXT.encode()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/loop", "leads to ever other pages"),
        ("/to-a-file", "only http and https"),
        ("/endless", "more than 10,000,000 bytes"),
        ("/bomb", "more than 10,000,000 bytes"),
        ("/trickling", "not there within"),
        ("/trickling-headers", "not there within"),
        ("/silent", "no answer"),
        ("/cut-off", "broke off"),
        ("/login", "asks for a log-in"),
        ("/forbidden", "not given to programs"),
        ("/nowhere", "no such page"),
        ("/broken", "error 500"),
        ("/no-http", "does not keep to HTTP"),
        ("/garbled", "broke off"),
    ],
)
def test_a_nasty_page_is_told_in_two_lines(site: str, path: str, said: str) -> None:
    assert said in refusal("read", f"{site}{path}", "--allow-local")


@pytest.mark.parametrize(("path", "text"), [("/western", "Café Dvořák"), ("/wrong-charset", "Café"), ("/mill", TEXT)])
def test_what_is_text_comes_as_unicode(site: str, path: str, text: str) -> None:
    assert download(f"{site}{path}", allow_local=True).content.decode("utf-8-sig") == text


def test_a_charset_that_is_none_is_left_to_the_readers(site: str) -> None:
    assert download(f"{site}/no-charset", allow_local=True).content == "Café".encode("cp1252")


@pytest.mark.parametrize("command", ["make", "read", "facts"])
def test_no_address_inside_is_asked_unless_the_user_says_so(site: str, command: str) -> None:
    assert "--allow-local" in refusal(command, f"{site}/mill")


@pytest.mark.parametrize(
    "host",
    [
        "localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "10.0.0.1", "192.168.1.1",
        "172.16.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "[::1]", "[::]",
        "[::ffff:127.0.0.1]", "[fe80::1]", "[fd00::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[ff02::1]",
    ],
)  # fmt: skip
def test_an_address_inside_is_known_however_it_is_written(host: str) -> None:
    with pytest.raises(ArticleError, match="inside your machine"):
        download(f"http://{host}/", allow_local=False)


def test_a_page_may_not_lead_inside(monkeypatch: pytest.MonkeyPatch, site: str) -> None:
    asked: list[str] = []

    def only_the_first(number: str) -> bool:
        asked.append(number)
        return len(asked) == 1

    monkeypatch.setattr(module, "is_public", only_the_first)

    with pytest.raises(ArticleError, match="inside your machine"):
        download(f"{site}/moved", allow_local=False)


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:4700::1111", "64:ff9b::5db8:d822"])
def test_a_public_number_is_one(number: str) -> None:
    assert is_public(number)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ftp://example.org/mill", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("http://", "no address of a page"),
        ("http://user:secret@example.org/", "no address of a page"),
        ("http://example.org:99999/", "no address"),
        ("http://[::1/", "no address"),
        ("http://mill.invalid/", "no machine named mill.invalid"),
        ("http://" + "m" * 300 + ".org/", "no machine named"),
        ("http://127.0.0.1:9/", "no machine answers"),
    ],
)
def test_what_is_no_address_is_told_as_such(address: str, said: str) -> None:
    assert said in refusal("read", address, "--allow-local")
