"""An AnkiConnect for tests: answers as the add-on does, out of a table of actions."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

from tests.support.apkg import read

A_MOMENT = 0.01
"""Seconds between looks at whether to stop."""

Actions = Mapping[str, Callable[..., Any]]


@dataclass(kw_only=True)
class Server:
    """What listens, and what it was asked."""

    address: str
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    @property
    def actions(self) -> list[str]:
        return [action for action, _ in self.asked]


@contextmanager
def listening(actions: Actions, *, key: str = "", raw: bytes | None = None) -> Iterator[Server]:
    """Serve until the block ends; with `raw` the same bytes for every question."""
    found = Server(address="")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            found.asked.append((request["action"], request.get("params", {})))
            answer = json.dumps(_answer(actions, request, key)).encode() if raw is None else raw
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    found.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(A_MOMENT,), daemon=True)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(actions: Actions, request: dict[str, Any], key: str) -> dict[str, Any]:
    if key and request.get("key") != key:
        return {"result": None, "error": "valid api key must be provided"}
    try:
        return {"result": actions[request["action"]](**request.get("params", {})), "error": None}
    except Exception as error:  # noqa: BLE001 -- as the add-on does
        return {"result": None, "error": str(error)}


def obliging(deck: Path) -> dict[str, Callable[..., Any]]:
    """An Anki that imports any deck and has the note types of `deck` as they are there."""

    def css(modelName: str) -> dict[str, str]:  # noqa: N803 -- AnkiConnect's name
        return {"css": read(deck.read_bytes()).notetypes[modelName]["css"]}

    def templates(modelName: str) -> dict[str, dict[str, str]]:  # noqa: N803 -- AnkiConnect's name
        cards = read(deck.read_bytes()).notetypes[modelName]["tmpls"]
        return {card["name"]: {"Front": card["qfmt"], "Back": card["afmt"]} for card in cards}

    return {
        "version": lambda: 6,
        "importPackage": lambda path: Path(path).is_absolute() and Path(path).is_file(),
        "modelStyling": css,
        "modelTemplates": templates,
        "updateModelStyling": nothing,
        "updateModelTemplates": nothing,
        "sync": nothing,
    }


def nothing(**_: object) -> None:
    """What most actions answer."""


def served_by(collection: Any) -> dict[str, Callable[..., Any]]:  # noqa: ANN401 -- anki's Collection, where it is installed
    """The actions on a real collection, done with the calls that the add-on makes."""
    from anki import importing

    def import_package(path: str) -> bool:
        importing.AnkiPackageImporter(collection, path).run()  # type: ignore[attr-defined]  # made when asked for
        collection.models._clear_cache()
        return True

    def styling(modelName: str) -> dict[str, str]:  # noqa: N803 -- AnkiConnect's name
        return {"css": collection.models.by_name(modelName)["css"]}

    def templates(modelName: str) -> dict[str, dict[str, str]]:  # noqa: N803 -- AnkiConnect's name
        cards = collection.models.by_name(modelName)["tmpls"]
        return {card["name"]: {"Front": card["qfmt"], "Back": card["afmt"]} for card in cards}

    def update_styling(model: dict[str, str]) -> None:
        found = collection.models.by_name(model["name"])
        found["css"] = model["css"]
        collection.models.update_dict(found)

    def update_templates(model: dict[str, Any]) -> None:
        found = collection.models.by_name(model["name"])
        for card in found["tmpls"]:
            card["qfmt"], card["afmt"] = (model["templates"][card["name"]][side] for side in ("Front", "Back"))
        collection.models.update_dict(found)

    return {
        "version": lambda: 6,
        "importPackage": import_package,
        "modelStyling": styling,
        "modelTemplates": templates,
        "updateModelStyling": update_styling,
        "updateModelTemplates": update_templates,
        "findNotes": lambda query: list(collection.find_notes(query)),
        "addTags": lambda notes, tags: collection.tags.bulk_add(notes, tags).count,
        "sync": lambda: None,
    }
