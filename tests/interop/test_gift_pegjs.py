"""Has gift-pegjs, a parser of GIFT that many tools build on, read what we write."""

import json
import shutil
import subprocess
from dataclasses import replace
from typing import Any

import lxml.html
import pytest

from quizgen.model.item import Item
from quizgen.model.quiz import Part, Quiz, Settings
from quizgen.writers import write
from tests.support.asked import all_asked, tidy
from tests.support.decks import ROOT
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz

NODE = shutil.which("node")
PARSER = ROOT / "build" / "node_modules" / "gift-pegjs"

PARSE = """
const parse = require(process.argv[1]).parse;
process.stdout.write(JSON.stringify(parse(require("fs").readFileSync(0, "utf8"))));
"""

TYPES = {"choice": "MC", "truefalse": "TF", "short": "Short", "cloze": "Short", "matching": "Matching", "open": "Essay"}

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(
        NODE is None or not PARSER.is_dir(),
        reason="npm install --prefix build --no-save gift-pegjs@1.0.2, then run: pytest -m interop",
    ),
]


def parsed(quiz: Quiz) -> list[dict[str, Any]]:
    [contents] = write("gift", quiz, Settings()).values()
    command = [str(NODE), "-e", PARSE, str(PARSER)]
    done = subprocess.run(command, input=contents, capture_output=True, check=True, timeout=60)
    questions: list[dict[str, Any]] = json.loads(done.stdout)
    return questions


def without_ordering(quiz: Quiz, *, typed: bool = True) -> Quiz:
    """Moodle alone reads ordering from GIFT."""
    skipped = {"ordering"} if typed else {"ordering", "short", "cloze"}
    items: tuple[Item, ...] = tuple(item for item in quiz.items if item.kind not in skipped)
    return replace(quiz, parts=(Part(heading="", items=items),))


def shown(markup: str) -> str:
    return tidy(lxml.html.fragment_fromstring(markup, create_parent="div").text_content())


def test_it_reads_every_question_with_its_key() -> None:
    quiz = without_ordering(sample_quiz())

    _, *questions = parsed(quiz)

    assert [question["type"] for question in questions] == [TYPES[item.kind] for item in quiz.items]
    assert [question["id"] for question in questions] == [item.id for item in quiz.items]
    for question, expected in zip(questions, all_asked(quiz), strict=True):
        if question["type"] == "MC":
            assert tuple(shown(each["text"]["text"]) for each in question["choices"]) == expected.options
            assert [shown(each["text"]["text"]) for each in question["choices"] if each["isCorrect"]] == [
                *expected.right
            ]
        if question["type"] == "TF":
            assert (str(question["isTrue"]),) == expected.right
        if question["type"] == "Short":
            assert tuple(each["text"]["text"] for each in question["choices"]) == expected.right


@pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
def test_it_reads_options_of_hostile_text(hazard: str) -> None:
    quiz = without_ordering(hostile_quiz(hazard), typed="->" not in hazard)

    _, *questions = parsed(quiz)

    assert [question["type"] for question in questions] == [TYPES[item.kind] for item in quiz.items]
    for question, expected in zip(questions, all_asked(quiz), strict=True):
        if question["type"] == "MC":
            assert tuple(shown(each["text"]["text"]) for each in question["choices"]) == expected.options
        if question["type"] == "Matching":
            # Of right sides it leaves its own marks for what is escaped.
            assert len(question["matchPairs"]) == len(expected.options)
