"""A running Anki, spoken to through its add-on AnkiConnect: JSON over HTTP, on this machine unless told otherwise."""

import http.client
import ipaddress
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from quizgen.errors import AnkiError

API = 6
"""The version of AnkiConnect's interface that is spoken here, the one since 2018."""

PORT = 8765
"""Where AnkiConnect listens unless it was set otherwise."""

PATIENCE = 120
"""Seconds: importing ten thousand notes takes Anki a few, and it may have to wait for its user."""

NOT_RUNNING = (
    "start Anki with the add-on AnkiConnect (Tools > Add-ons > Get Add-ons, code 2055492159, restart Anki); "
    "or import the deck by hand, File > Import"
)

PUBLIC = "only Anki on this machine is spoken to; say --remote if the deck may leave it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anki:
    """Where an Anki listens."""

    host: str
    port: int
    key: str = ""
    """What AnkiConnect was set to ask for, as a rule nothing."""

    def ask(self, action: str, **params: object) -> Any:  # noqa: ANN401 -- an answer of any kind
        """What Anki answers; AnkiError if it doesn't, or refuses."""
        request = {"action": action, "version": API, "params": params, **({"key": self.key} if self.key else {})}
        answer = self._read(json.dumps(request).encode())
        if not isinstance(answer, dict) or "result" not in answer:
            raise AnkiError(f"what listens at {self.host}:{self.port} is not AnkiConnect", hint=NOT_RUNNING)
        if answer.get("error"):
            raise AnkiError(
                f"Anki refuses to {action}: {answer['error']}", hint="import the deck by hand, File > Import"
            )
        return answer["result"]

    def _read(self, request: bytes) -> object:
        connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        try:
            connection.request("POST", "/", request, {"Content-Type": "application/json"})
            return json.loads(connection.getresponse().read())
        except (OSError, http.client.HTTPException) as error:
            raise AnkiError(f"no Anki answers at {self.host}:{self.port}: {error}", hint=NOT_RUNNING) from error
        except ValueError:
            return None
        finally:
            connection.close()


def anki_at(address: str, *, key: str, remote: bool) -> Anki:
    """The Anki at an address such as http://127.0.0.1:8765; AnkiError for another machine, unless `remote`."""
    host, port = _split(address)
    if not host:
        raise AnkiError(f"{address!r} is no address of AnkiConnect", hint=f"give one like http://127.0.0.1:{PORT}")
    if not remote and not _is_here(host):
        raise AnkiError(f"{host} is not this machine", hint=PUBLIC)
    return Anki(host=host, port=port, key=key)


def _split(address: str) -> tuple[str, int]:
    """Host and port; no host if the address is none."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port or PORT
    except ValueError:
        return "", PORT
    return host if parts.scheme == "http" else "", port


def _is_here(host: str) -> bool:
    """Whether `host` can't be anything but this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
