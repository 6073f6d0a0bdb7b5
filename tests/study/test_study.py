from collections.abc import Callable

import pytest

from quizgen.facts import find_all
from quizgen.items import make_items
from quizgen.model.annotated import Parse
from quizgen.model.fact import Entity
from quizgen.model.study import Study
from quizgen.study import study_of
from quizgen.study.names import standing
from tests.support.cases import FOLDER, Case, Check, cases
from tests.support.texts import annotated, cases_of

SHOWN: dict[str, Callable[[Study], list[str]]] = {
    "terms": lambda study: [f"{term.name}: {term.meaning}" for term in study.terms],
    "figures": lambda study: [f"{figure.name} ({figure.type}): {figure.role}" for figure in study.figures],
    "timeline": lambda study: [f"{moment.when}: {moment.text}" for moment in study.timeline],
    "relations": lambda study: [f"{each.subject} | {each.link} | {each.object}" for each in study.relations],
    "summary": lambda study: [point.text for point in study.summary],
    "prompts": lambda study: [
        line for prompt in study.prompts for line in (prompt.text, *(f"= {point.text}" for point in prompt.expected))
    ],
}

HARBOUR = """# The harbour of Oslo

The harbour of Oslo was built by engineers from Denmark in 1610. Ada Lovelace visited Oslo in 1835.

A fire destroyed the old harbour of Oslo in the winter of 1624. Ada Lovelace was an English mathematician.

Engineers from Norway built a new harbour in Oslo in 1893. Ada Lovelace wrote to Charles Babbage in 1843.
"""


def study(text: str, parse: Parse, *, asked: bool = False) -> Study:
    article = annotated(text, parse)
    facts, _, sentences = find_all(article)
    items, _ = make_items(article.article, facts, article.entities)
    marked = [each for each in sentences.clippings if each.marked]
    return study_of(article.article, facts, article.entities, items if asked else (), sentences.key_terms, marked)


@pytest.mark.parametrize("case", cases_of("study", SHOWN), ids=str)
def test_what_there_is_to_study(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(SHOWN[case.path.stem](study(case.input, parse))))


@pytest.mark.parametrize("name", SHOWN)
def test_each_has_cases_that_give_something_and_such_as_give_nothing(name: str) -> None:
    assert {bool(case.expected) for case in cases(f"study/{name}")} == {True, False}


def test_every_case_file_is_read() -> None:
    assert {path.stem for path in (FOLDER / "study").glob("*.md")} == set(SHOWN)


def test_the_reading_is_the_article_with_its_numbers(parse: Parse) -> None:
    assert [(each.number, each.text[:12]) for each in study(HARBOUR, parse).reading] == [
        (1, "The harbour "),
        (2, "A fire destr"),
        (3, "Engineers fr"),
    ]


def test_a_piece_of_a_longer_name_is_nobody_else_but_a_person_may_have_things_named_after_her() -> None:
    known = [
        Entity(name="Maud Ferrier", type="person"),
        Entity(name="Ferrier", type="person"),
        Entity(name="Maud Ferrier Museum", type="organisation"),
        Entity(name="Museum", type="place"),
    ]

    assert [entity.name for entity in standing(known)] == ["Maud Ferrier", "Maud Ferrier Museum"]


def test_who_is_found_in_several_chapters_is_one() -> None:
    chapters = [Entity(name="Maud Ferrier", type="person", mentions=(0, 1)), Entity(name="Li Na", type="person")]

    found = standing([*chapters, Entity(name="Maud Ferrier", type="person", mentions=(3,))])

    assert [(entity.name, len(entity.mentions)) for entity in found] == [("Maud Ferrier", 3), ("Li Na", 0)]


def test_what_is_asked_is_not_told_as_unasked(parse: Parse) -> None:
    assert len(study(HARBOUR, parse).unasked) == 6
    assert [point.text for point in study(HARBOUR, parse, asked=True).unasked] == [
        "Ada Lovelace was an English mathematician."
    ]


def test_everything_points_at_the_words_that_say_it(parse: Parse) -> None:
    text = annotated(HARBOUR, parse).article.text
    found = study(HARBOUR, parse)
    proofs = [
        *(figure.evidence for figure in found.figures),
        *(moment.evidence for moment in found.timeline),
        *(relation.evidence for relation in found.relations),
        *(point.evidence for point in (*found.summary, *found.unasked)),
    ]

    assert len(proofs) > 10
    for proof in proofs:
        assert proof
        assert proof.text == text[proof.start : proof.end]
        assert proof.passage
