"""Has qti-components, a player of QTI 3.0, ask and score our items."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from lxml import etree

from quizgen.model.item import Item, Matching, MultipleChoice, Ordering, TrueFalse
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import write
from quizgen.writers._idents import of_item
from tests.support.asked import tidy, told_of
from tests.support.chromium import PROGRAM, Tab, running
from tests.support.decks import ROOT
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import members

PLAYER = ROOT / "build" / "node_modules" / "@citolab" / "qti-components" / "cdn" / "index.global.js"
STUDENT = ROOT / "tests" / "interop" / "play_qti30.js"

NAMESPACE = "{http://www.imsglobal.org/xsd/imsqtiasi_v3p0}"

LISTS = tuple(f"{NAMESPACE}qti-{name}" for name in ("choice-interaction", "order-interaction", "simple-match-set"))
CHOICES = (f"{NAMESPACE}qti-simple-choice", f"{NAMESPACE}qti-simple-associable-choice")

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(PROGRAM is None, reason="no Chromium: apt-get install chromium, then pytest -m interop"),
    pytest.mark.skipif(
        not PLAYER.exists(),
        reason="npm install --prefix build --no-save @citolab/qti-components@7.27.4, then run: pytest -m interop",
    ),
]


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    page = tmp_path_factory.mktemp("page") / "player.html"
    page.write_text(f'<!DOCTYPE html><title>Player</title><script src="{PLAYER.as_uri()}"></script>', "utf-8")
    with running(tmp_path_factory.mktemp("profile")) as browser:
        found = Tab(browser)
        found.open(page)
        yield found
        found.close()


Places = list[dict[str, str]]
"""Of each list of what can be ticked or placed: text → identifier."""


def right(item: Item, places: Places) -> object:
    """The right answer, as a player hands it on."""
    match item.question:
        case MultipleChoice() | TrueFalse():
            return places[0][tidy(item.answer)]
        case Matching(pairs=pairs):
            return [f"{places[0][tidy(pair.left)]} {places[1][tidy(pair.right)]}" for pair in pairs]
        case Ordering(events=events):
            return [places[0][tidy(event.text)] for event in events]
        case _:
            return tidy(item.answer)  # as a keyboard writes it


def wrong(item: Item, places: Places) -> object:
    found = right(item, places)
    match item.question:
        case MultipleChoice() | TrueFalse():
            return next(place for place in places[0].values() if place != found)
        case Matching(pairs=pairs):
            turned = [*pairs[1:], pairs[0]]
            return [
                f"{places[0][tidy(one.left)]} {places[1][tidy(other.right)]}"
                for one, other in zip(pairs, turned, strict=True)
            ]
        case Ordering(events=events):
            return [places[0][tidy(event.text)] for event in reversed(events)]
        case _:
            return "nobody knows"


def places_in(document: bytes) -> Places:
    lists = etree.fromstring(document).iter(*LISTS)
    return [
        {tidy("".join(map(str, choice.itertext()))): str(choice.get("identifier")) for choice in each.iter(*CHOICES)}
        for each in lists
    ]


def played(tab: Tab, quiz: Quiz, answer: Callable[[Item, Places], object]) -> Iterator[tuple[Item, dict[str, Any]]]:
    """Each item, with what a student sees who answers it so."""
    [package] = write("qti30", quiz, Settings()).values()
    files, student = members(package), STUDENT.read_text("utf-8").partition("\n\n")[2].strip()
    for item in quiz.items:
        document = files[f"items/{of_item(quiz, item)}.xml"]
        given = ", ".join(map(json.dumps, (document.decode(), answer(item, places_in(document)))))
        yield item, tab.evaluate(f"({student})({given})")


def test_a_right_answer_gets_all_points_and_the_proof(tab: Tab) -> None:
    for item, seen in played(tab, sample_quiz(), right):
        assert seen["score"] == (0 if item.kind == "open" else item.points), item.id
        assert seen["most"] == item.points
        assert tuple(map(tidy, seen["told"])) == told_of(item)


def test_a_wrong_answer_gets_nothing_and_the_proof(tab: Tab) -> None:
    for item, seen in played(tab, sample_quiz(), wrong):
        assert seen["score"] == 0, item.id
        assert tuple(map(tidy, seen["told"])) == told_of(item)


@pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])
def test_hostile_text_is_scored_and_told_as_it_is(tab: Tab, hazard: str) -> None:
    for item, seen in played(tab, hostile_quiz(hazard), right):
        assert seen["score"] == (0 if item.kind == "open" else item.points), item.id
        assert tuple(map(tidy, seen["told"])) == told_of(item)
