import pytest

from quizgen.facts import find_all
from quizgen.items.surroundings import around
from quizgen.model.annotated import Parse
from quizgen.model.fact import Excerpt
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


def show_excerpt(excerpt: Excerpt) -> str:
    before, behind = around(excerpt.fact)
    return f"{excerpt.before}{before.strip()} [{excerpt.fact.asked.text}] {behind.strip()}"


@pytest.mark.parametrize("case", cases("facts/excerpts"), ids=str)
def test_what_is_shown_with_an_amount(case: Case, parse: Parse, check: Check) -> None:
    excerpts = find_all(annotated(case.input, parse))[2].excerpts

    check(case, "\n".join(map(show_excerpt, excerpts)))
    for excerpt in excerpts:
        assert excerpt.evidence.text in case.input
        assert excerpt.evidence.text.endswith(excerpt.fact.evidence.text)
