import pytest

from quizgen.facts import find_facts
from quizgen.facts.shapes import SHAPES
from quizgen.model.annotated import Parse
from tests.support.cases import FOLDER, Case, Check, cases
from tests.support.texts import annotated, cases_of, show_clause, show_findings

PARTS = ("adjuncts", "clauses", "descriptions", "phrases", "typing")
"""Case files on how the parts of a clause are read, whatever its shape."""


def read(text: str, parse: Parse) -> str:
    """Each clause that something can be asked of, and what was refused."""
    facts, findings = find_facts(annotated(text, parse))
    clauses = dict.fromkeys(fact.clause for fact in facts)
    return "\n".join([*map(show_clause, clauses), *show_findings(findings)])


@pytest.mark.parametrize("case", cases_of("facts", SHAPES), ids=str)
def test_what_a_shape_reads(case: Case, parse: Parse, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    for other in SHAPES.keys() - {case.path.stem}:
        monkeypatch.delitem(SHAPES, other)

    check(case, read(case.input, parse))


@pytest.mark.parametrize("case", cases_of("facts", PARTS), ids=str)
def test_how_parts_are_read(case: Case, parse: Parse, check: Check) -> None:
    check(case, read(case.input, parse))


def test_every_shape_has_cases() -> None:
    assert set(SHAPES) <= {path.stem for path in (FOLDER / "facts").glob("*.md")}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_has_a_case_in_which_it_finds_nothing(shape: str) -> None:
    finds = [any(" | " in line for line in case.expected.splitlines()) for case in cases(f"facts/{shape}")]

    assert set(finds) == {True, False}
