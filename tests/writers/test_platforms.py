"""What each platform's row says of it is what its writer does."""

import re
from dataclasses import replace
from typing import get_args

import pytest

from quizgen.errors import FormatError
from quizgen.model.item import Cloze, Evidence, Item, Kind, MultipleChoice, ShortAnswer, TrueFalse
from quizgen.model.quiz import Part, Quiz
from quizgen.writers import WRITERS, Files, kinds, losses, write
from quizgen.writers._platform import Feature
from tests.support.platforms import PLATFORMS, SETTINGS
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import members

each_platform = pytest.mark.parametrize("name", PLATFORMS)


def with_items(*items: Item) -> Quiz:
    return replace(sample_quiz(), parts=(Part(heading="Part", items=items),))


def short(text: str) -> str:
    """As short as every game takes it."""
    return text[:40]


PROOF = Evidence(text="It burned oil.", start=0, end=14, passage=1)

PLAIN: dict[Kind, Item] = {
    "choice": Item(
        id="one", question=MultipleChoice(stem="What did it burn?", options=("oil", "coal"), correct=0), evidence=PROOF
    ),
    "truefalse": Item(
        id="one",
        question=TrueFalse(statement="It burned coal.", true=False, correction="It burned oil."),
        evidence=PROOF,
    ),
    "cloze": Item(id="one", question=Cloze(sentence="It burned ____.", answer="oil", hint="liquid"), evidence=PROOF),
    "short": Item(
        id="one", question=ShortAnswer(stem="What did it burn?", answer="oil", accepted=("colza",)), evidence=PROOF
    ),
}

CHANGES: dict[Feature, tuple[tuple[Kind, ...], dict[str, object]]] = {
    "evidence": (("choice", "short"), {"evidence": None}),
    "points": (("choice", "short"), {"points": 3}),
    "tags": (("choice", "short"), {"tags": ("unit-3",)}),
    "id": (("choice", "short"), {"id": "other"}),
    "correction": (("truefalse",), {"question": TrueFalse(statement="It burned coal.", true=False)}),
    "accepted": (("short",), {"question": ShortAnswer(stem="What did it burn?", answer="oil")}),
    "hint": (("cloze",), {"question": Cloze(sentence="It burned ____.", answer="oil")}),
}
"""A feature → the kinds of item it is looked for in, the first that is held counts; and what is changed to see it."""


def essence(files: Files) -> dict[str, bytes]:
    """What is written, archives unpacked; without the mark of the version, which any change changes."""
    found: dict[str, bytes] = {}
    for name, contents in files.items():
        inside = members(contents) if contents.startswith(b"PK") else {"": contents}
        found |= {name + path: re.sub(rb'data-store="[^"]*"', b"", text) for path, text in inside.items()}
    return found


@each_platform
def test_every_kind_has_a_row(name: str) -> None:
    assert set(PLATFORMS[name].kinds) == set(get_args(Kind))


@each_platform
def test_what_is_left_out_has_a_reason(name: str) -> None:
    assert all(held.called or held.loss for held in PLATFORMS[name].kinds.values())


@each_platform
def test_it_says_how_to_import(name: str) -> None:
    assert 2 <= len(PLATFORMS[name].steps) <= 7
    assert all(step[0].islower() and not step.endswith(".") for step in PLATFORMS[name].steps)


@each_platform
@pytest.mark.parametrize("feature", get_args(Feature))
def test_a_feature_that_it_keeps_makes_a_difference_and_no_other_does(name: str, feature: Feature) -> None:
    kinds, change = CHANGES[feature]
    held = [PLAIN[kind] for kind in kinds if PLATFORMS[name].kinds[kind].called]
    differs = any(
        essence(write(name, with_items(item), SETTINGS))
        != essence(write(name, with_items(replace(item, **change)), SETTINGS))  # type: ignore[arg-type]
        for item in held
    )

    assert differs == (feature in PLATFORMS[name].keeps)


@each_platform
def test_no_hostile_text_stops_it(name: str) -> None:
    for hazard in HAZARDS.values():
        quiz = hostile_quiz(hazard)
        left_out = {finding.subject for finding in losses(name, quiz, SETTINGS) if finding.code == "left-out"}

        assert len(left_out) == len(quiz.items) or write(name, quiz, SETTINGS)


@each_platform
def test_the_same_quiz_gives_the_same_bytes(name: str) -> None:
    assert write(name, sample_quiz(), SETTINGS) == write(name, sample_quiz(), SETTINGS)


@each_platform
def test_the_files_have_the_names_that_the_table_says(name: str) -> None:
    assert [*write(name, sample_quiz(), SETTINGS)] == [file.format(slug="corran-point") for file in WRITERS[name].files]


@each_platform
def test_a_long_answer_that_is_compared_word_by_word_is_told_of(name: str) -> None:
    words = {"six words": "because she had lashed the shutters", "five": "she had lashed the shutters"}
    items = [
        Item(id=each.replace(" ", "-"), question=ShortAnswer(stem=f"Why {each}?", answer=text))
        for each, text in words.items()
    ]
    choice = replace(PLAIN["choice"], id="choice")

    told = [
        finding.subject
        for finding in losses(name, with_items(choice, *items), SETTINGS)
        if "very words" in finding.message
    ]

    assert told == (["six-words"] if PLATFORMS[name].marks_words else [])


@each_platform
def test_an_empty_quiz_is_refused(name: str) -> None:
    with pytest.raises(FormatError, match="nothing that"):
        write(name, replace(sample_quiz(), parts=()), SETTINGS)


@pytest.mark.parametrize(
    ("names", "held"),
    [
        (["kahoot", "gimkit"], {"choice", "truefalse"}),
        (["kahoot", "anki"], {*get_args(Kind)}),
        (["json"], {*get_args(Kind)}),
    ],
)
def test_the_kinds_that_some_of_the_formats_hold(names: list[str], held: set[Kind]) -> None:
    assert {*kinds(names, SETTINGS)} == held
