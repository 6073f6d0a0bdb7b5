"""Runs the script for Google Forms against a stand-in for Google's FormApp that remembers what it was told."""

import json
import shutil
import subprocess
from typing import Any

import pytest

from quizgen.model.item import Cloze, ShortAnswer
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz

NODE = shutil.which("node")

STAND_IN = """
const made = {items: []};
const chain = (record) => new Proxy({}, {get: (_, name) => (...values) => {
  if (name === "createChoice") return {text: values[0], right: values[1]};
  if (name === "build") return record.setText;
  if (name === "getEditUrl") return "https://example.org/form";
  if (name.startsWith("add")) { const item = {type: name}; made.items.push(item); return chain(item); }
  record[name] = values[0];
  return chain(record);
}});
globalThis.FormApp = {create: () => chain(made), createFeedback: () => chain({})};
globalThis.Logger = {log: () => {}};
"""

RUN = "eval(require('fs').readFileSync(0, 'utf8') + '\\nmakeForm(); process.stdout.write(JSON.stringify(made));');"

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(NODE is None, reason="install nodejs, then run: pytest -m interop"),
]


def form(quiz: Quiz) -> dict[str, Any]:
    [script] = write("forms", quiz, Settings()).values()
    command = [str(NODE), "-e", RUN]
    done = subprocess.run(command, input=STAND_IN.encode() + script, capture_output=True, check=True, timeout=60)
    made: dict[str, Any] = json.loads(done.stdout)
    return made


@pytest.mark.parametrize("quiz", [sample_quiz(), *map(hostile_quiz, HAZARDS.values())], ids=["sample", *HAZARDS])
def test_the_script_makes_every_item_that_a_form_can_hold(quiz: Quiz) -> None:
    left_out = {finding.subject for finding in losses("forms", quiz) if finding.code == "left-out"}
    expected = [asked(item) for item in quiz.items if item.id not in left_out]

    made = form(quiz)

    assert made["setIsQuiz"] is True
    assert [item["setTitle"] for item in made["items"]] == [each.prompt for each in expected]
    assert [item["setPoints"] for item in made["items"]] == [each.points for each in expected]
    shown = [item for item in quiz.items if item.id not in left_out]
    for item, each, own in zip(made["items"], expected, shown, strict=True):
        if each.options:
            assert tuple(choice["text"] for choice in item["setChoices"]) == each.options
            assert tuple(choice["text"] for choice in item["setChoices"] if choice["right"]) == each.right
            assert item.get("setFeedbackForIncorrect", "") == " ".join(each.told)
        elif each.kind != "open":
            assert isinstance(own.question, ShortAnswer | Cloze)
            right = dict.fromkeys(map(tidy, (own.question.answer, *own.question.accepted)))
            assert item["setGeneralFeedback"].startswith(f"Right: {' / '.join(right)}. ")
