import base64
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.model.quiz import Settings
from quizgen.model.quizfile import to_yaml
from quizgen.writers.anki import write
from quizgen.writers.anki.notetypes import css
from tests.support.ankiconnect import Actions, listening, nothing, obliging
from tests.support.apkg import tampered
from tests.support.commands import quizgen, refusal
from tests.support.quizzes import sample_quiz

DECK = "corran-point.apkg"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in write(sample_quiz(), Settings()).items():
        Path(name).write_bytes(content)


def styled(css: str) -> Callable[..., dict[str, str]]:
    return lambda **_: {"css": css}


def anki(**others: Callable[..., object]) -> Actions:
    """An Anki that has the deck's note types as they are in the deck."""
    return {**obliging(Path(DECK)), **others}


def test_a_deck_is_imported_where_it_lies() -> None:
    with listening(anki()) as server:
        result = quizgen("push", DECK, "--address", server.address)

    assert result.exit_code == 0, result.output
    assert result.stdout == f"{DECK}: brought 15 notes into Anki\n"
    assert ("importPackage", {"path": str(Path(DECK).resolve())}) in server.asked
    assert not {"updateModelStyling", "updateModelTemplates", "sync", "addTags"} & {*server.actions}


def test_older_styling_of_ours_is_replaced() -> None:
    older = css().replace("quizgen 2:", "quizgen 1:")
    with listening(anki(modelStyling=styled(older))) as server:
        result = quizgen("push", DECK, "--address", server.address)

    assert result.stdout.count("styled anew") == 4
    assert server.actions.count("updateModelStyling") == server.actions.count("updateModelTemplates") == 4


EDITED = {"modelStyling": styled(css() + "\n.card { color: teal; }")}


def test_styling_that_the_user_edited_stays() -> None:
    with listening(anki(**EDITED)) as server:
        result = quizgen("push", DECK, "--address", server.address)

    assert result.stdout.count("edited in Anki, so its styling stays as it is") == 4
    assert "updateModelStyling" not in server.actions


def test_unless_it_is_to_go() -> None:
    with listening(anki(**EDITED)) as server:
        quizgen("push", DECK, "--address", server.address, "--restyle")

    assert server.actions.count("updateModelStyling") == 4


def test_anki_synchronises_if_asked_to() -> None:
    with listening(anki()) as server:
        quizgen("push", DECK, "--address", server.address, "--sync")

    assert server.actions[-1] == "sync"


class TestRetired:
    def retire(self) -> None:
        first, *others = sample_quiz().parts
        quiz = sample_quiz()
        shorter = type(quiz)(slug=quiz.slug, title=quiz.title, credit=quiz.credit, parts=tuple(others))
        Path("q.yaml").write_bytes(to_yaml(shorter))
        assert quizgen("render", "q.yaml", "--to", "anki", "--force").exit_code == 0
        assert len(first.items) == 3

    def test_they_are_tagged_by_the_ledger(self) -> None:
        self.retire()
        actions = anki(findNotes=lambda query: [7, 8] if "choice-oil" in query else [], addTags=nothing)
        with listening(actions) as server:
            result = quizgen("push", DECK, "--address", server.address, "--tag-retired")

        assert "tagged quizgen::retired: 2 notes" in result.stdout
        assert ("addTags", {"notes": [7, 8], "tags": "quizgen::retired"}) in server.asked

    def test_none_are_looked_for_if_none_retired(self) -> None:
        with listening(anki()) as server:
            result = quizgen("push", DECK, "--address", server.address, "--tag-retired")

        assert "tagged quizgen::retired: 0 notes" in result.stdout
        assert "findNotes" not in server.actions

    def test_without_a_ledger_nobody_knows_them(self) -> None:
        Path("corran-point.ledger.jsonl").unlink()
        with listening(anki()) as server:
            result = quizgen("push", DECK, "--address", server.address, "--tag-retired")

        assert result.exit_code == 1
        assert "corran-point.ledger.jsonl: there is no such file" in result.stderr


class TestAddress:
    def test_no_anki_is_told_with_what_to_do(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            told = refusal("push", DECK, "--address", f"http://127.0.0.1:{free.getsockname()[1]}")

        assert "no Anki answers at 127.0.0.1" in told
        assert "2055492159" in told
        assert "File > Import" in told

    @pytest.mark.parametrize("host", ["example.org", "192.168.0.7", "127.0.0.1.example.org", "[2001:db8::1]"])
    def test_another_machine_is_not_spoken_to(self, host: str) -> None:
        told = refusal("push", DECK, "--address", f"http://{host}:8765")

        assert "is not this machine" in told
        assert "--remote" in told

    @pytest.mark.parametrize("address", ["https://127.0.0.1", "127.0.0.1:8765", "http://", "http://[::", "http://x:y"])
    def test_what_is_no_address_is_refused(self, address: str) -> None:
        assert "no address of AnkiConnect" in refusal("push", DECK, "--address", address)

    def test_a_proxy_is_not_asked(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("http_proxy", "http://192.0.2.1:9")
        with listening(anki()) as server:
            assert quizgen("push", DECK, "--address", server.address).exit_code == 0

    def test_to_another_machine_the_deck_itself_is_sent_and_tidied_away(self) -> None:
        sent: dict[str, bytes] = {}
        actions = anki(
            storeMediaFile=lambda filename, data: sent.update({filename: base64.b64decode(data)}),
            importPackage=lambda path: path in sent,
            deleteMediaFile=nothing,
        )
        with listening(actions) as server:
            result = quizgen("push", DECK, "--address", server.address, "--remote")

        assert result.exit_code == 0, result.output
        assert sent == {f"_quizgen-{DECK}": Path(DECK).read_bytes()}
        assert server.actions.index("deleteMediaFile") == server.actions.index("importPackage") + 1


class TestRefusals:
    def test_a_key_is_sent_if_one_is_asked_for(self) -> None:
        with listening(anki(), key="open sesame") as server:
            without = refusal("push", DECK, "--address", server.address)
            result = quizgen("push", DECK, "--address", server.address, "--key", "open sesame")

        assert "valid api key must be provided" in without
        assert result.exit_code == 0

    @pytest.mark.parametrize("raw", [b"", b"<html>", b"[]", b"{}", b"\xff"])
    def test_something_else_that_listens_is_told_apart(self, raw: bytes) -> None:
        with listening({}, raw=raw) as server:
            assert "is not AnkiConnect" in refusal("push", DECK, "--address", server.address)

    def test_an_import_that_fails_is_told(self) -> None:
        with listening(anki(importPackage=nothing)) as server:
            assert "Anki did not import it" in refusal("push", DECK, "--address", server.address)

    def test_a_deck_with_errors_is_not_pushed(self) -> None:
        Path(DECK).write_bytes(tampered(Path(DECK).read_bytes(), "DELETE FROM cards"))
        with listening(anki()) as server:
            told = refusal("push", DECK, "--address", server.address)

        assert "has no card" in told
        assert server.asked == []

    def test_what_is_no_deck_is_not_pushed(self) -> None:
        Path("x.apkg").write_bytes(b"no deck")

        assert "no Anki deck" in refusal("push", "x.apkg")
