import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from typing import Any, get_args

import pytest

from quizgen.english.spellings import spellings
from quizgen.model.item import (
    Cloze,
    Item,
    Kind,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Part, Quiz, Settings
from quizgen.writers import write
from quizgen.writers._templates import folder
from tests.support.pages import root_of
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_quiz
from tests.support.readback_web import WebItem, read_items

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def page(quiz: Quiz) -> bytes:
    [contents] = write("web", quiz, Settings()).values()
    return contents


def wanted(item: Item, number: int) -> WebItem:
    """What should be found of `item`."""
    question = item.question
    found = WebItem(
        id=item.id,
        kind=item.kind,
        title=f"Question {number} {item.points} point{'' if item.points == 1 else 's'}",
        prompt=item.prompt,
        hint="",
        options=(),
        lefts=(),
        key={},
        right=(item.answer,),
        accepted=(),
        correction="",
        expected=(),
        evidence=tuple(proof.text for proof in item.proofs),
        paragraphs=tuple(f"Paragraph {proof.passage}" for proof in item.proofs),
    )
    match question:
        case MultipleChoice(options=options, correct=correct):
            lettered = tuple(f"{letter}) {option}" for letter, option in zip("ABCD", options, strict=False))
            return replace(found, options=lettered, key={"correct": str(correct)})
        case TrueFalse(correction=correction):
            shown = replace(found, options=("True", "False"), right=(item.answer.lower(),))
            return replace(shown, correction=correction, key={"correct": item.answer})
        case Cloze(accepted=accepted, hint=hint):
            return replace(found, hint=hint, accepted=accepted, key={"accepted": spelt(question)})
        case ShortAnswer(accepted=accepted):
            return replace(found, accepted=accepted, key={"accepted": spelt(question)})
        case Matching() | Ordering():
            return wanted_set(found, question)
        case OpenResponse(expected=expected):
            return replace(found, right=(), expected=tuple(point.text for point in expected))


def spelt(question: Cloze | ShortAnswer) -> list[str]:
    return [form for text in (question.answer, *question.accepted) for form in spellings(text)]


def wanted_set(found: WebItem, question: Matching | Ordering) -> WebItem:
    match question:
        case Matching(pairs=pairs, choices=choices):
            return replace(
                found,
                options=choices,
                lefts=tuple(pair.left for pair in pairs),
                key={"correct": [str(choices.index(pair.right)) for pair in pairs]},
                right=tuple(f"{pair.left} – {pair.right}" for pair in pairs),
            )
        case Ordering(events=events, shown=shown):
            options = [events[index].text for index in shown]
            return replace(
                found,
                options=tuple(options),
                key={"correct": [str(options.index(event.text)) for event in events]},
                right=tuple(f"{event.text} ({event.when})" if event.when else event.text for event in events),
            )


def marks(contents: bytes) -> Counter[tuple[str, tuple[str, ...]]]:
    """Every element with the names of its attributes."""
    elements: Any = root_of(contents).iter()
    return Counter(
        (str(element.tag), tuple(sorted(element.attrib))) for element in elements if isinstance(element.tag, str)
    )


def test_every_item_is_found_once_with_its_key_and_evidence() -> None:
    quiz = sample_quiz()

    assert read_items(page(quiz)) == tuple(map(wanted, quiz.items, range(1, 99)))


@each_hazard
def test_hostile_text_comes_out_as_it_went_in(hazard: str) -> None:
    quiz = hostile_quiz(hazard)
    seen = [
        (item.prompt, item.hint, item.lefts, item.accepted, item.correction, item.expected, item.evidence)
        for item in read_items(page(quiz))
    ]

    assert seen == [
        (item.prompt, item.hint, item.lefts, item.accepted, item.correction, item.expected, item.evidence)
        for item in map(wanted, quiz.items, range(1, 99))
    ]


@each_hazard
def test_hostile_text_adds_no_element_and_no_attribute(hazard: str) -> None:
    assert marks(page(hostile_quiz(hazard))) == marks(page(hostile_quiz("x" * len(hazard))))


def test_the_key_is_not_read_at_a_glance_at_the_source() -> None:
    source = page(sample_quiz()).decode()

    for item in sample_quiz().items:
        assert [proof.text for proof in item.proofs if proof.text in source] == []
        if isinstance(item.question, ShortAnswer) and item.evidence:
            assert item.answer not in source
    assert "The lamp stayed lit when the gale came." not in source
    assert "Its lamp burned colza oil." not in source


def test_nothing_is_asked_of_the_network_and_no_script_runs_but_the_pages_own() -> None:
    contents = page(sample_quiz())
    script = re.findall(rb'<script type="module">(.*?)</script>', contents, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script[0]).digest())

    assert len(script) == contents.count(b"<script") == 1
    assert b"default-src 'none'" in contents
    assert b"script-src 'sha256-" + digest + b"'" in contents
    assert not re.search(rb"url\(|@import|\bsrc=|\bfetch\(|XMLHttpRequest|<link|innerHTML|\son[a-z]+=", contents)


def test_the_page_has_what_a_screen_reader_looks_for() -> None:
    root = root_of(page(replace(sample_quiz(), language="en-GB")))

    assert root.get("lang") == "en-GB"
    assert [len(root.findall(f".//{tag}")) for tag in ("h1", "main", "header", "footer")] == [1, 1, 1, 1]
    assert len(root.findall(".//h3")) == len(sample_quiz().items)
    assert all(field.find("legend") is not None for field in root.findall(".//fieldset"))


def test_a_changed_quiz_begins_anew_and_the_same_goes_on() -> None:
    quiz = sample_quiz()
    stores = [root_of(page(each)).find("body").get("data-store") for each in (quiz, replace(quiz, title="Changed"))]

    assert len(set(stores)) == 2
    assert page(quiz) == page(sample_quiz())


def test_a_part_without_items_or_heading_leaves_no_trace() -> None:
    quiz = replace(
        sample_quiz(),
        parts=(Part(heading="Nothing", items=()), Part(heading="", items=sample_quiz().parts[0].items)),
    )
    root = root_of(page(quiz))

    assert [section.findtext("h2") for section in root.find_class("part")] == [None]


def test_what_is_no_web_address_is_no_link() -> None:
    quiz = sample_quiz()
    root = root_of(page(replace(quiz, credit=replace(quiz.credit, source="javascript:alert(1)"))))

    assert root.findall(".//footer//a") == []
    assert "javascript:alert(1)" in root.find(".//footer").text_content()


def test_a_long_answer_has_room_to_be_typed() -> None:
    fields = [item.findall(".//textarea") for item in root_of(page(sample_quiz())).find_class("short")]

    assert [len(found) for found in fields] == [0, 1, 0, 0]


def test_every_kind_has_its_templates() -> None:
    for part in ("kinds", "keys"):
        assert {path.stem for path in (folder("web") / part).iterdir()} == set(get_args(Kind))


def test_a_large_quiz_is_one_page() -> None:
    assert len(read_items(page(large_quiz(14)))) == 210
