"""The cards' script in headless Chromium, in pages that behave as Anki's clients do (clients.html)."""

import json
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from quizgen.model.quiz import Settings
from quizgen.writers.anki import write
from tests.support.apkg import deck_in
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.real_anki import bring_in, cards, fresh_collection, render

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=IsolateSandboxedIframes",  # virtual time does not wait for frames in another process
    "--virtual-time-budget=20000",
    "--dump-dom",
)

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium, then pytest -m interop"),
]

Round = dict[str, Any]
CLIENTS = ["desktop", "phone", "sandbox"]

STORED = {
    "What did the lamp at Corran Point burn until 1904?": ["colza oil", "whale oil", "paraffin", "coal gas"],
    "The lamp went out when a gale tore the gallery from the tower.": ["True", "False"],
}
KEYS = {
    "What did the lamp at Corran Point burn until 1904?": "colza oil",
    "The lamp went out when a gale tore the gallery from the tower.": "False",
}


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Round]]:
    folder = tmp_path_factory.mktemp("clients")
    page = folder / "page.html"
    frame = Path(__file__).with_name("clients.html").read_text("utf-8")
    for mark, sides in (("/*CARDS*/", _cards(folder)), ("/*HOSTILE*/", _hostile_cards(folder))):
        frame = frame.replace(mark, json.dumps(sides).replace("</", "<\\/"))
    page.write_text(frame, "utf-8")
    run = subprocess.run(
        [str(CHROMIUM), *FLAGS, f"--user-data-dir={folder / 'profile'}", page.as_uri()],
        capture_output=True,
        check=True,
        timeout=120,
    )
    text = lxml.html.fromstring(run.stdout.decode()).findtext(".//pre[@id='result']")
    found: dict[str, list[Round]] = json.loads(text or "{}")
    return found


def _cards(folder: Path) -> dict[str, dict[str, str]]:
    with fresh_collection(folder / "anki") as collection:
        bring_in(collection, deck_in(write(sample_quiz(), Settings())))
        sides = [(card.note().fields[0], render(card)) for card in cards(collection)]
    return {name: {"front": side.front, "back": side.back} for name, side in sides if name in STORED}


def _hostile_cards(folder: Path) -> dict[str, dict[str, str]]:
    """Hazard → a choice whose every option holds it."""
    found = {}
    with fresh_collection(folder / "hostile") as collection:
        for number, (name, hazard) in enumerate(HAZARDS.items()):
            bring_in(collection, deck_in(write(replace(hostile_quiz(hazard), slug=f"hostile-{number}"), Settings())))
            (card,) = cards(collection, f"Key:item-0 tag:quizgen::article::hostile-{number}")
            side = render(card)
            found[name] = {"front": side.front, "back": side.back}
    return found


def test_no_character_breaks_a_choice(result: dict[str, list[Round]]) -> None:
    assert len(result["hostile"]) == 3 * len(HAZARDS)
    for turn in result["hostile"]:
        hazard = unicodedata.normalize("NFC", HAZARDS[turn["name"]])
        options = [hazard, f"{hazard} first", f"last {hazard}"]
        assert sorted(turn["front"]["order"]) == sorted(options)
        assert turn["back"]["order"] == turn["front"]["order"]
        assert turn["back"]["right"] == [f"{hazard} first"]
        assert turn["back"]["picked"] == turn["front"]["picked"]


def test_no_client_reports_an_error(result: dict[str, list[Round]]) -> None:
    assert result["errors"] == []


@pytest.mark.parametrize("client", CLIENTS)
def test_the_back_keeps_the_order_of_the_front(result: dict[str, list[Round]], client: str) -> None:
    assert all(turn["front"]["order"] == turn["back"]["order"] for turn in result[client])


@pytest.mark.parametrize("client", CLIENTS)
def test_no_option_is_lost_or_doubled(result: dict[str, list[Round]], client: str) -> None:
    assert all(sorted(turn["front"]["order"]) == sorted(STORED[turn["name"]]) for turn in result[client])


@pytest.mark.parametrize("client", CLIENTS)
def test_only_the_back_marks_the_key(result: dict[str, list[Round]], client: str) -> None:
    assert all(turn["back"]["right"] == [KEYS[turn["name"]]] for turn in result[client])
    assert not any(turn["front"]["right"] or turn["front"]["wrong"] for turn in result[client])


@pytest.mark.parametrize("client", ["desktop", "phone"])
def test_the_back_shows_what_was_picked_and_whether_it_is_wrong(result: dict[str, list[Round]], client: str) -> None:
    for turn in result[client]:
        picked = turn["front"]["picked"]
        assert turn["back"]["picked"] == picked
        assert turn["back"]["wrong"] == [option for option in picked if option != KEYS[turn["name"]]]
    assert any(turn["back"]["wrong"] for turn in result[client])


@pytest.mark.parametrize("client", ["desktop", "phone"])
def test_choices_are_shuffled_anew_and_true_and_false_never(result: dict[str, list[Round]], client: str) -> None:
    orders = {turn["name"]: set[tuple[str, ...]]() for turn in result[client]}
    for turn in result[client]:
        orders[turn["name"]].add(tuple(turn["front"]["order"]))

    choice, truefalse = STORED
    assert len(orders[choice]) > 1
    assert orders[truefalse] == {("True", "False")}


def test_nothing_is_shuffled_where_the_order_can_not_be_kept(result: dict[str, list[Round]]) -> None:
    assert all(turn["front"]["order"] == STORED[turn["name"]] for turn in result["sandbox"])
