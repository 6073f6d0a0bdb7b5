from collections.abc import Iterator
from dataclasses import replace

import pytest

from quizgen.facts.descriptions import describe
from quizgen.facts.reading import readings
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes import SHAPES
from quizgen.model.annotated import Annotated, Parse
from tests.support.cases import FOLDER, Case, Check, cases
from tests.support.texts import annotated, cases_of, show_clause

OTHERS = ("adjuncts", "clauses", "descriptions", "phrases", "typing")
"""Case files on how any shape reads its parts."""


def found(shape: str, article: Annotated) -> Iterator[str]:
    """What the shape says of each sentence of the article."""
    for bare in readings(article):
        reading = replace(bare, descriptions=describe(bare))
        for sentence in bare.parsed.doc.sents:
            for clause in SHAPES[shape](sentence, reading):
                if isinstance(clause, Refusal):
                    yield f"refused: {clause.code}: {clause.message}"
                else:
                    yield show_clause(clause)


@pytest.mark.parametrize("case", cases_of("facts", SHAPES), ids=str)
def test_what_a_shape_reads(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(found(case.path.stem, annotated(case.input, parse))))


@pytest.mark.parametrize("case", cases_of("facts", OTHERS), ids=str)
def test_how_parts_are_read(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(found("main", annotated(case.input, parse))))


def test_every_shape_has_cases() -> None:
    assert set(SHAPES) <= {path.stem for path in (FOLDER / "facts").glob("*.md")}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_has_a_case_in_which_it_finds_nothing(shape: str) -> None:
    finds = [any(" | " in line for line in case.expected.splitlines()) for case in cases(f"facts/{shape}")]

    assert set(finds) == {True, False}
