import pytest

from quizgen.facts import find_facts
from quizgen.facts.rules import RULES
from quizgen.model.annotated import Parse
from tests.support.cases import FOLDER, Case, Check, cases
from tests.support.texts import annotated, cases_of, show_facts, show_findings


@pytest.mark.parametrize("case", cases_of("facts", RULES), ids=str)
def test_what_a_rule_asks(case: Case, parse: Parse, check: Check) -> None:
    facts, findings = find_facts(annotated(case.input, parse))
    asked = [fact for fact in facts if fact.rule == case.path.stem]
    others = {fact.sentence: None for fact in facts} if not asked else {}

    lines = [*show_facts(asked), *(f"not asked: {sentence}" for sentence in others), *show_findings(findings)]
    check(case, "\n".join(lines))


def test_every_rule_has_cases() -> None:
    assert set(RULES) <= {path.stem for path in (FOLDER / "facts").glob("*.md")}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_case_in_which_it_asks_nothing(rule: str) -> None:
    asks = [" | " in case.expected for case in cases(f"facts/{rule}")]

    assert set(asks) == {True, False}
