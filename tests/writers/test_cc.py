from dataclasses import replace

import pytest
from lxml.html import HtmlElement

from quizgen.model.quiz import Quiz, Settings
from quizgen.model.study import Moment
from quizgen.writers import losses, write
from tests.support.asked import Asked, all_asked, tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import read_cartridge, read_pages
from tests.support.studies import hostile_module, sample_module, sample_study

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def cartridge(quiz: Quiz) -> bytes:
    [contents] = write("cc", quiz, Settings()).values()
    return contents


def words(page: HtmlElement) -> str:
    return tidy(page.text_content())


def place(moment: Moment) -> int:
    return moment.evidence.passage if moment.evidence else 0


def expected(quiz: Quiz) -> list[Asked]:
    return [
        replace(each, kind="typed") if each.kind in {"short", "cloze"} else each
        for each in all_asked(quiz)
        if each.kind not in {"matching", "ordering"}
    ]


def test_every_item_arrives_with_its_key_its_points_and_its_proof() -> None:
    title, questions = read_cartridge(cartridge(sample_quiz()))

    assert title == "The Light at Corran Point"
    assert questions == expected(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    title, questions = read_cartridge(cartridge(hostile_quiz(hazard)))

    assert title == tidy(hazard)
    assert questions == expected(hostile_quiz(hazard))


def test_before_the_quiz_stands_a_page_for_each_section_of_the_module() -> None:
    pages = read_pages(cartridge(sample_module()))

    assert [*pages] == [
        "What you will learn",
        "Before you read",
        "Who and what",
        "Read",
        "Timeline",
        "Map",
        "Summary",
        "Talk and write",
    ]
    assert all(page.findtext(".//h2") == title for title, page in pages.items())
    assert read_cartridge(cartridge(sample_module()))[1] == expected(sample_quiz())


def test_the_pages_say_what_there_is_to_study() -> None:
    study, text = sample_study(), " ".join(map(words, read_pages(cartridge(sample_module())).values()))

    assert all(tidy(paragraph.text) in text for paragraph in study.reading)
    assert all(tidy(f"{term.name} {term.meaning}") in text for term in study.terms)
    assert all(f"{moment.when}: {moment.text} (paragraph {place(moment)})" in text for moment in study.timeline)
    assert all(relation.sentence in text for relation in study.relations)
    assert all(prompt.text in text for prompt in study.prompts)
    assert "Maud Ferrier, the Western Harbours Board and Corran Point?" in text


@each_hazard
def test_hostile_text_stands_on_the_pages_as_it_is(hazard: str) -> None:
    quiz = hostile_module(hazard)
    pages = read_pages(cartridge(quiz))

    assert tidy(hazard) in words(pages["Read"])
    assert tidy(f"{hazard} meaning {hazard} (paragraph 1)") in words(pages["Who and what"])
    assert tidy(f"prompt {hazard}") in words(pages["Talk and write"])


@each_hazard
def test_nothing_on_a_page_runs_or_needs_a_file(hazard: str) -> None:
    for page in read_pages(cartridge(hostile_module(hazard))).values():
        links = [address for _, name, address, _ in page.iterlinks() if name]

        assert not {element.tag for element in page.iter()} & {"script", "style", "svg", "img"}
        assert all(address.startswith(("https://", "http://")) for address in links)


def test_no_objective_is_there_without_an_item() -> None:
    lesson = read_pages(cartridge(sample_module()))["What you will learn"]

    assert "complete statements" in words(lesson)
    assert "in order" not in words(lesson)
    assert "who is who" not in words(lesson)


def test_a_quiz_that_came_without_anything_to_study_is_alone() -> None:
    assert not read_pages(cartridge(replace(sample_quiz(), study=None)))


def test_what_a_cartridge_may_not_hold_is_left_out_by_name() -> None:
    left_out = [finding.subject for finding in losses("cc", sample_quiz()) if finding.code == "left-out"]

    assert left_out == ["matching-oils", "ordering-years"]
