"""QTI 3.0 is proven by another program's conversions: ours of 2.1 made newer, and ours of 3.0 made older."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from lxml import etree

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import write
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import members
from tests.support.readback_qti21 import expected, read_qti21

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"


def package(name: str, quiz: Quiz) -> bytes:
    [contents] = write(name, quiz, Settings()).values()
    return contents


def converted(direction: str, contents: bytes, folder: Path) -> bytes:
    """What qti-convert makes of a package."""
    source, target = folder / "in.zip", folder / "out.zip"
    source.write_bytes(contents)
    command = [str(Path(sys.executable).with_name("qti-convert")), direction, str(source), str(target)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return target.read_bytes()


def shape(document: bytes) -> list[tuple[str, dict[str, str], str]]:
    """Every element with its attributes and text, but for what the converter adds or calls otherwise."""
    return [
        (str(each.tag), _attributes(each), f"{each.text or ''}|{each.tail or ''}".strip())
        for each in etree.fromstring(document).iter(etree.Element)
    ]


def _attributes(element: etree._Element) -> dict[str, str]:
    given = {str(key): str(value).removeprefix("ref_") for key, value in element.attrib.items()}
    return {key: value for key, value in given.items() if not key.startswith(XSI) and key != "min-choices"}


def all_hazards() -> Quiz:
    """The hostile quizzes as one."""
    parts = [
        replace(part, items=tuple(replace(item, id=f"{number}-{item.id}") for item in part.items))
        for number, hazard in enumerate(HAZARDS.values())
        for part in hostile_quiz(hazard).parts
    ]
    return replace(sample_quiz(), parts=tuple(parts))


def test_it_is_what_another_program_makes_of_our_older_package(tmp_path: Path) -> None:
    ours = members(package("qti30", sample_quiz()))
    theirs = members(converted("upgrade", package("qti21", sample_quiz()), tmp_path))

    assert {name: shape(document) for name, document in ours.items()} == {
        name: shape(document) for name, document in theirs.items()
    }


def test_another_program_finds_every_item_with_its_key_its_points_and_its_proof(tmp_path: Path) -> None:
    title, questions = read_qti21(converted("downgrade", package("qti30", sample_quiz()), tmp_path))

    assert title == "The Light at Corran Point"
    assert questions == expected(sample_quiz())


def test_another_program_finds_hostile_text_as_it_is(tmp_path: Path) -> None:
    _, questions = read_qti21(converted("downgrade", package("qti30", all_hazards()), tmp_path))

    assert questions == expected(all_hazards())
