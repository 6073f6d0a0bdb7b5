import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import write
from tests.support.asked import Asked, all_asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import members
from tests.support.readback_qti21 import NAMESPACE, read_qti21

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])

VERSION_3 = "{http://www.imsglobal.org/xsd/imsqtiasi_v3p0}"


def package(quiz: Quiz) -> bytes:
    [contents] = write("qti21", quiz, Settings()).values()
    return contents


def expected(quiz: Quiz) -> list[Asked]:
    """Statements are choices here, and a question answered in a few words has its box behind it."""
    return [_expected(each) for each in all_asked(quiz)]


def _expected(question: Asked) -> Asked:
    match question.kind:
        case "truefalse":
            return replace(question, kind="choice")
        case "short":
            return replace(question, kind="typed", prompt=f"{question.prompt} ____")
        case "cloze":
            return replace(question, kind="typed")
        case _:
            return question


def test_every_item_arrives_with_its_key_its_points_and_its_proof() -> None:
    title, questions = read_qti21(package(sample_quiz()))

    assert title == "The Light at Corran Point"
    assert questions == expected(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    title, questions = read_qti21(package(hostile_quiz(hazard)))

    assert title == tidy(hazard)
    assert questions == expected(hostile_quiz(hazard))


def test_what_a_grader_looks_for_is_for_graders() -> None:
    [rubric] = [
        each
        for name, contents in members(package(sample_quiz())).items()
        if name.startswith("items/")
        for each in etree.fromstring(contents).iter(f"{NAMESPACE}rubricBlock")
    ]

    assert rubric.get("view") == "scorer"


def test_another_program_makes_qti_3_of_it(tmp_path: Path) -> None:
    (tmp_path / "in.zip").write_bytes(package(sample_quiz()))
    command = [
        str(Path(sys.executable).with_name("qti-convert")),
        "upgrade",
        str(tmp_path / "in.zip"),
        str(tmp_path / "out.zip"),
    ]

    subprocess.run(command, check=True, capture_output=True, timeout=60)

    files = members((tmp_path / "out.zip").read_bytes())
    items = [etree.fromstring(contents) for name, contents in files.items() if name.startswith("items/")]
    assert len(items) == len(sample_quiz().items)
    assert {item.tag for item in items} == {f"{VERSION_3}qti-assessment-item"}
    prompts = " ".join(tidy("".join(map(str, item.itertext()))) for item in items)
    assert all(
        item.prompt.replace("____", "").strip() in prompts for item in sample_quiz().items if item.kind != "cloze"
    )
