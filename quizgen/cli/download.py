"""Pages and files from the web: the only place that reaches into a network, and only to addresses that the user names.

A page may lead elsewhere, so every address on the way is looked at: what it names is asked under the number that was
looked at, so that a name can't mean another machine a moment later. Size, time and the length of the way are bounded.
"""

import contextlib
import ipaddress
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urljoin, urlsplit

from quizgen.cli.patience import within
from quizgen.errors import ArticleError

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""How an address begins, of whatever kind; no file's name does."""

LARGEST = 50_000_000
"""Bytes: a textbook as PDF with its pictures has as many; of pages and texts readers take less."""

CHUNK = 65_536

MOST_REDIRECTS = 5
"""A short link takes two or three."""

MOST_NUMBERS = 3
"""Numbers of a machine that are tried: some have IPv6 numbers that lead nowhere."""

PATIENCE = 10.0
"""Seconds that a machine may say nothing."""

LONGEST = 60.0
"""Seconds for all: a textbook over a slow line, not a page that trickles in forever. Neither looking up a name nor a
header that comes in byte by byte heeds the timeout of a connection."""

HEADERS = {
    # Some machines answer only what calls itself Mozilla; the rest of it is the truth.
    "User-Agent": "Mozilla/5.0 (compatible; quizgen)",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/*, */*;q=0.5",
    "Accept-Encoding": "gzip",
    "Accept-Language": "en",
}

BROWSER = "open it in a browser, save the page or copy the text into a file, and give that"

REFUSALS = {
    401: "the page asks for a log-in",
    402: "the page asks for money",
    403: "the page is not given to programs, or asks for a log-in",
    404: "there is no such page",
    410: "the page is no longer there",
    429: "too many requests were made; wait a few minutes",
    451: "the page may not be shown here",
}

REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """What an address led to."""

    content: bytes
    address: str
    """Where it was in the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a machine says: where else to look, or what there is."""

    leads_to: str = ""
    content: bytes = b""


def download(address: str, *, allow_local: bool) -> Download:
    """What is at an address, within the limits of this module. ArticleError if nothing can be had there."""
    try:
        return within(LONGEST, lambda: _followed(address, allow_local=allow_local))
    except TimeoutError as error:
        raise ArticleError(f"{address}: not there within {LONGEST:.0f} seconds", hint=BROWSER) from error


def _followed(address: str, *, allow_local: bool) -> Download:
    """Ask at the address and wherever it leads to."""
    place = address
    for _ in range(MOST_REDIRECTS + 1):
        answer = _asked(place, allow_local=allow_local)
        if not answer.leads_to:
            return Download(content=answer.content, address=place)
        place = urljoin(place, answer.leads_to)
    raise ArticleError(f"{address}: the page leads to ever other pages", hint=BROWSER)


def _asked(address: str, *, allow_local: bool) -> Answer:
    """What the machine that the address names answers."""
    try:
        import certifi  # noqa: F401 -- what `_pool` takes for https, looked for before anything is asked
        import urllib3
    except ModuleNotFoundError as error:
        raise ArticleError(
            f"{address}: reading from the web takes the package {error.name}, which is not installed",
            hint="pip install 'quizgen[web]'",
        ) from error

    parts, port = _parts(address)
    problem: Exception | None = None
    for number in _numbers(parts, port, address, allow_local=allow_local):
        try:
            with _response(parts, port, number) as response:
                return _answer(response, address)
        except urllib3.exceptions.HTTPError as error:
            problem = error
    raise ArticleError(f"{address}: can't be reached: {_reason(problem)}", hint=BROWSER) from problem


def _parts(address: str) -> tuple[SplitResult, int]:
    """The address taken apart, and the port."""
    try:
        parts = urlsplit(address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError as error:
        raise ArticleError(f"{address}: this is no address: {error}", hint="copy it from the browser") from error
    if parts.scheme not in {"http", "https"}:
        raise ArticleError(
            f"{address}: only http and https addresses are read", hint="save it as a file, and give the file"
        )
    if not parts.hostname or parts.username is not None or not parts.hostname.isascii():
        raise ArticleError(f"{address}: this is no address of a page", hint="copy it from the browser")
    return parts, port


def _numbers(parts: SplitResult, port: int, address: str, *, allow_local: bool) -> list[str]:
    """The numbers of the machine; ArticleError if one of them is inside this machine or the local network."""
    try:
        found = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise ArticleError(
            f"{address}: there is no machine named {parts.hostname}, or no network", hint="check the address"
        ) from error
    numbers = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not allow_local and not all(map(is_public, numbers)):
        raise ArticleError(
            f"{address}: this is an address inside your machine or network",
            hint="add --allow-local if you mean to read from there",
        )
    return numbers[:MOST_NUMBERS]


def is_public(number: str) -> bool:
    """Whether a machine's number is one of the open internet, also if it hides an older one.

    >>> is_public("::ffff:127.0.0.1")
    False
    """
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        hidden = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if hidden is None and address in NAT64:
            hidden = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return is_public(str(hidden)) if hidden else address.is_global and not address.is_multicast
    return address.is_global and not address.is_multicast


NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""Numbers that lead to IPv4 numbers, which are their last four bytes."""


@contextlib.contextmanager
def _response(parts: SplitResult, port: int, number: str) -> "Iterator[BaseHTTPResponse]":
    """Ask the machine with this number for what the address names there; the content is yet to be read."""
    target = parts._replace(scheme="", netloc="", fragment="", path=parts.path or "/").geturl()
    with _pool(parts, port, number) as pool:
        response = pool.urlopen(
            "GET",
            target,
            headers={**HEADERS, "Host": parts.netloc},
            retries=False,
            redirect=False,
            assert_same_host=False,
            preload_content=False,
        )
        try:
            yield response
        finally:
            response.close()


def _pool(parts: SplitResult, port: int, number: str) -> "HTTPConnectionPool":
    """The connection to a machine, by its number; its certificate must be that of the name."""
    import certifi
    import urllib3

    timeout = urllib3.Timeout(connect=PATIENCE, read=PATIENCE)
    if parts.scheme == "http":
        return urllib3.HTTPConnectionPool(number, port, timeout=timeout)
    return urllib3.HTTPSConnectionPool(
        number,
        port,
        timeout=timeout,
        ca_certs=certifi.where(),
        assert_hostname=parts.hostname,
        server_hostname=parts.hostname,
    )


def _answer(response: "BaseHTTPResponse", address: str) -> Answer:
    """Where an answer leads or what it holds; ArticleError for a refusal."""
    target = _header(response.headers.get("Location", ""))
    if response.status in REDIRECTS and target:
        return Answer(leads_to=target)
    if response.status != 200:  # noqa: PLR2004 -- "OK", as everybody knows
        reason = REFUSALS.get(response.status, f"the machine answers with the error {response.status}")
        raise ArticleError(f"{address}: {reason}", hint=BROWSER)
    return Answer(content=_in_utf8(_content(response, address), response.headers.get("Content-Type", "")))


def _header(value: str) -> str:
    """A header whose bytes were taken for Latin-1, if they are UTF-8: some machines send addresses so."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def _content(response: "BaseHTTPResponse", address: str) -> bytes:
    """The bytes of an answer, unpacked piece by piece."""
    import urllib3

    content = bytearray()
    try:
        while chunk := response.read(CHUNK, decode_content=True):
            content += chunk
            if len(content) > LARGEST:
                raise ArticleError(f"{address}: more than {LARGEST:,} bytes", hint="give an address of an article")
    except urllib3.exceptions.HTTPError as error:
        raise ArticleError(f"{address}: broke off: {_reason(error)}", hint="try again, or save it as a file") from error
    return bytes(content)


def _in_utf8(content: bytes, kind: str) -> bytes:
    """The content with a mark that it is UTF-8, if it is text in the other encoding that its type names."""
    message = Message()
    message["Content-Type"] = kind
    charset = message.get_content_charset() or "utf-8"
    if message.get_content_maintype() != "text" or charset == "utf-8":
        return content
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _transcoded(content, charset)
    return content


def _transcoded(content: bytes, charset: str) -> bytes:
    try:
        return content.decode("cp1252" if charset == "iso-8859-1" else charset).encode("utf-8-sig")
    except (UnicodeError, LookupError):  # not what it says that it is: the readers find out
        return content


def _reason(problem: Exception | None) -> str:
    """What went wrong, without the objects that the library puts into its messages."""
    import urllib3

    match problem:
        case urllib3.exceptions.NewConnectionError():  # a kind of TimeoutError, for reasons of its own
            return "no machine answers there"
        case urllib3.exceptions.TimeoutError():
            return "no answer"
        case urllib3.exceptions.SSLError():
            return "its certificate is not valid"
        case _:
            return "the machine does not keep to HTTP"
