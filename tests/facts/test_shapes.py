from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from quizgen.facts import find_facts
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes import SHAPES
from quizgen.model.annotated import Parse
from quizgen.model.fact import Clause
from tests.support.cases import FOLDER, Case, Check, cases
from tests.support.texts import annotated, cases_of, show_clause, show_findings

if TYPE_CHECKING:
    from quizgen.model.tokens import Span

PARTS = ("adjuncts", "clauses", "descriptions", "phrases", "typing")
"""Case files on how the parts of a clause are read, whatever its shape."""


def read(text: str, parse: Parse) -> str:
    """Each clause that something can be asked of, and what was refused."""
    facts, findings = find_facts(annotated(text, parse))
    clauses = dict.fromkeys(fact.clause for fact in facts)
    return "\n".join([*map(show_clause, clauses), *show_findings(findings)])


def nothing(_sentence: "Span", _reading: Reading) -> Iterator[Clause | Refusal]:
    """A shape that no sentence has."""
    return iter(())


@pytest.fixture
def without_gaps(monkeypatch: pytest.MonkeyPatch) -> None:
    """No gap is left for a name inside a phrase: that cuts anew what a shape has read."""
    monkeypatch.setattr("quizgen.facts.with_gaps", lambda *_: iter(()))


@pytest.mark.usefixtures("without_gaps")
@pytest.mark.parametrize("case", cases_of("facts", SHAPES), ids=str)
def test_what_a_shape_reads(case: Case, parse: Parse, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    for other in SHAPES.keys() - {case.path.stem}:
        monkeypatch.setitem(SHAPES, other, nothing)  # deleted rows would come back in another order

    check(case, read(case.input, parse))


@pytest.mark.usefixtures("without_gaps")
@pytest.mark.parametrize("case", cases_of("facts", PARTS), ids=str)
def test_how_parts_are_read(case: Case, parse: Parse, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    for gapped in ("whole", "part"):
        monkeypatch.setitem(SHAPES, gapped, nothing)  # they take no sentence apart

    check(case, read(case.input, parse))


@pytest.mark.parametrize("case", cases("facts/inside"), ids=str)
def test_which_names_inside_a_phrase_leave_a_gap(
    case: Case, parse: Parse, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SHAPES, "whole", nothing)
    facts, _ = find_facts(annotated(case.input, parse))

    check(case, "\n".join(show_clause(fact.clause) for fact in facts if fact.asked.role == "gap"))


def test_every_shape_has_cases() -> None:
    assert set(SHAPES) <= {path.stem for path in (FOLDER / "facts").glob("*.md")}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_has_a_case_in_which_it_finds_nothing(shape: str) -> None:
    finds = [any(" | " in line for line in case.expected.splitlines()) for case in cases(f"facts/{shape}")]

    assert set(finds) == {True, False}
