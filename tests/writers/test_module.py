import re
from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any, get_args

import pytest

from quizgen.model.item import Bloom, Kind
from quizgen.model.quiz import Quiz, Settings
from quizgen.model.study import Moment, Paragraph, Relation, Study
from quizgen.writers import write
from quizgen.writers.module.drawing import WIDTH, map_of, timeline_of
from quizgen.writers.module.lesson import CHUNK, lesson_of
from quizgen.writers.module.objectives import BY_RULE, LEVELS, objectives_of
from quizgen.writers.module.plan import MINUTES, time_plan
from tests.support.pages import root_of
from tests.support.quizzes import HAZARDS, sample_quiz
from tests.support.readback_web import read_items
from tests.support.studies import hostile_module, sample_module, sample_study

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])

SECTIONS = "objectives before terms reading timeline map summary talk quiz after".split()


def pages(quiz: Quiz) -> tuple[bytes, bytes]:
    module, teacher = write("module", quiz, Settings()).values()
    return module, teacher


def ids(root: Any) -> set[str]:  # noqa: ANN401 -- lxml's stubs know less than it can
    return {element.get("id") for element in root.iter() if element.get("id")}


def words(root: Any) -> str:  # noqa: ANN401 -- see above
    return " ".join(root.text_content().split())


def texts(value: object) -> Iterator[str]:
    """Every text in a study, but for quotations, which are shown in the reading, and names of kinds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from (text for each in value for text in texts(each))
    elif hasattr(value, "__dataclass_fields__"):
        shown = [field.name for field in fields(value) if field.name not in ("evidence", "kind", "type", "number")]  # type: ignore[arg-type]
        yield from (text for name in shown for text in texts(getattr(value, name)))


def test_every_item_stands_in_the_module_once_and_the_teacher_has_the_same_numbers() -> None:
    quiz = sample_module()
    module, teacher = pages(quiz)
    shown = read_items(module)
    numbers = [item.id for item in shown]

    assert sorted(numbers) == sorted(item.id for item in quiz.items)
    assert [item.title.split()[1] for item in shown] == [str(number) for number in range(1, 16)]
    assert [box.get("id").removeprefix("item-") for box in root_of(teacher).find_class("item")] == numbers


def test_the_teacher_finds_each_answer_with_its_evidence() -> None:
    quiz = sample_module()
    boxes = {box.get("id").removeprefix("item-"): words(box) for box in root_of(pages(quiz)[1]).find_class("item")}

    for item in quiz.items:
        for answer in re.split(r"; |(?<=\.) ", item.answer):
            assert answer.casefold() in boxes[item.id].casefold()
        assert all(" ".join(proof.text.split()) in boxes[item.id] for proof in item.proofs)


def test_everything_there_is_to_study_is_shown() -> None:
    module, teacher = (words(root_of(page)) for page in pages(sample_module()))
    study = replace(sample_study(), unasked=())
    drawn = {text for relation in study.relations for text in (relation.link, relation.object)}

    assert [text for text in texts(study) if text not in drawn and text not in module] == []
    assert "The museum has shown the notebooks since 2011." in teacher


def test_what_there_is_not_leaves_no_trace() -> None:
    for study in (None, Study()):
        found = ids(root_of(pages(replace(sample_quiz(), study=study))[0]))

        assert found & set(SECTIONS) == {"objectives", "quiz", "after"}
        assert set(SECTIONS) <= ids(root_of(pages(sample_module())[0]))


def test_every_link_on_the_page_leads_somewhere() -> None:
    for page in pages(sample_module()):
        root = root_of(page)
        inside = [link[1:] for _, _, link, _ in root.iterlinks() if link.startswith("#")]

        assert set(inside) <= ids(root)


def test_what_is_said_of_something_points_at_its_paragraph() -> None:
    root = root_of(pages(sample_module())[0])

    assert [(link.text, link.get("href")) for link in root.xpath("//dd/a")] == [
        ("¶ 2", "#paragraph-2"),
        ("¶ 1", "#paragraph-1"),
        ("¶ 1", "#paragraph-1"),
    ]


def test_a_term_in_the_reading_leads_to_what_is_said_of_it() -> None:
    [term] = root_of(pages(sample_module())[0]).find_class("term")

    assert (term.text, term.get("href")) == ("colza oil", "#term-1")


@each_hazard
def test_hostile_text_adds_no_element_that_harmless_text_has_not(hazard: str) -> None:
    for hostile, harmless in zip(pages(hostile_module(hazard)), pages(hostile_module("x")), strict=True):
        assert kinds_of_elements(hostile) == kinds_of_elements(harmless)
        assert hazard in root_of(hostile).findtext("head/title")


def kinds_of_elements(page: bytes) -> set[tuple[str, tuple[str, ...]]]:
    """The elements that there are, with the names of their attributes; fields may be long or short."""
    elements: Any = root_of(page).iter()
    found = {(str(each.tag), tuple(sorted(each.attrib))) for each in elements if isinstance(each.tag, str)}
    return {(tag, names) for tag, names in found if tag not in ("input", "textarea")}


@each_hazard
def test_hostile_text_comes_out_as_it_went_in(hazard: str) -> None:
    quiz = hostile_module(hazard)
    module = root_of(pages(quiz)[0])

    assert [item.text_content() for item in module.xpath("//dd/bdi")] == [f"meaning {hazard}", f"role {hazard}"]
    assert [item.text_content() for item in module.xpath("//p[@class='paragraph']/bdi")] == [
        hazard,
        f"{hazard} and {hazard}",
    ]


def test_only_the_pages_own_script_runs_and_the_teachers_page_has_none() -> None:
    module, teacher = pages(sample_module())

    assert (module.count(b"<script"), teacher.count(b"<script")) == (1, 0)
    for page in (module, teacher):
        assert b"default-src 'none'" in page
        assert not re.search(rb"@import|\bsrc=|<link|url\((?!#)", page)


def test_the_students_page_does_not_show_what_is_false_at_a_glance() -> None:
    assert b"The lamp stayed lit when the gale came." not in pages(sample_module())[0]


def test_the_same_quiz_gives_the_same_bytes() -> None:
    assert pages(sample_module()) == pages(sample_module())


def test_checks_ask_about_what_was_just_read_and_leave_half_for_the_end() -> None:
    lesson = lesson_of(sample_module())

    for chunk in lesson.chunks:
        numbers = {paragraph.number for paragraph in chunk.paragraphs}
        assert all(item.evidence and item.evidence.passage in numbers for item in chunk.items)
        assert len(chunk.items) <= 2
    assert any(chunk.items for chunk in lesson.chunks)
    assert sum(len(part.items) for part in lesson.parts) >= len(lesson.items) / 2


def test_a_chunk_is_cut_at_a_heading_or_when_it_is_long() -> None:
    long = Paragraph(text="word " * CHUNK, number=1)
    short = Paragraph(text="word", number=2)
    heading = Paragraph(text="Heading", number=2, kind="heading")
    readings = ((short, short), (long, short), (short, heading, heading, short), (heading, long))

    found = [lesson_of(replace(sample_quiz(), study=Study(reading=reading))).chunks for reading in readings]

    assert [[len(chunk.paragraphs) for chunk in chunks] for chunks in found] == [[2], [1, 1], [1, 3], [2]]


def test_every_objective_has_its_items_and_every_item_its_objective() -> None:
    items = lesson_of(sample_module()).items
    objectives = objectives_of(items)

    assert sorted(number for objective in objectives for number in objective.numbers) == list(range(1, 16))
    for objective in objectives:
        assert {items[number - 1].bloom for number in objective.numbers} == {objective.level}


def test_every_level_kind_and_rule_is_known() -> None:
    from quizgen.facts.rules import RULES

    assert set(LEVELS) == set(get_args(Bloom))
    assert set(MINUTES) == set(get_args(Kind))
    assert set(BY_RULE) == set(RULES) - {"gap"} | {"reference", "excerpt", "utterance"}


def test_a_question_of_a_rule_serves_its_objective() -> None:
    when = replace(next(item for item in sample_quiz().items if item.kind == "short"), tags=("time",))

    assert [objective.text for objective in objectives_of([when])] == ["say when things happened"]


def test_the_plan_has_no_step_for_what_is_not_there() -> None:
    quiz = replace(sample_module(), study=None)
    steps = [step.text for step in time_plan(Study(), lesson_of(quiz))]

    assert steps == ["Final quiz", "Look back"]
    assert len(time_plan(sample_study(), lesson_of(sample_module()))) == 7


def relation(subject: str, target: str) -> Relation:
    return Relation(subject=subject, link="links", object=target, sentence=f"{subject} links {target}.")


def test_what_is_linked_on_hangs_below_once() -> None:
    drawing = map_of([relation("a", "b"), relation("b", "c"), relation("c", "a"), relation("a", "d")])
    shown = [(lines.x, lines.texts) for lines in drawing.lines if lines.style in ("subject", "object")]

    assert [texts for _, texts in shown] == [("A",), ("b",), ("c",), ("d",), ("C",), ("a",)]
    assert [x for x, _ in shown] == [9, 43, 77, 43, 9, 43]


@each_hazard
def test_nothing_is_drawn_outside_a_drawing_or_over_another(hazard: str) -> None:
    study = hostile_module(hazard).study
    assert study
    for drawing in (map_of(study.relations), timeline_of(study.timeline)):
        places = sorted(y for lines in drawing.lines for y, _ in lines.placed)
        assert all(box.x >= 0 and box.x + box.width <= WIDTH for box in drawing.boxes)
        assert all(after - before >= 18 for before, after in pairwise(places))
        assert places[-1] <= drawing.height


def test_a_timeline_has_a_dot_for_each_moment() -> None:
    drawing = timeline_of([Moment(when=f"19{n}0", text="It was.") for n in range(4)])

    assert len(drawing.dots) == 4
    assert drawing.dots == sorted(drawing.dots)


def test_items_of_a_hand_made_quiz_need_no_evidence() -> None:
    by_hand = [item for item in sample_quiz().items if item.evidence is None]
    numbers = lesson_of(sample_module()).numbers

    assert [item.id in numbers for item in by_hand] == [True]
