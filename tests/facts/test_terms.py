import pytest

from quizgen.annotate import annotate
from quizgen.facts import find_facts
from quizgen.model.annotated import Parse
from quizgen.model.article import Article, passages_from
from tests.support.cases import Case, Check, cases
from tests.support.texts import HEADING, show_clause, show_findings


def article_of(text: str) -> Article:
    """The article whose title is the first heading."""
    lines = [line for line in text.splitlines() if line]
    title = lines[0].removeprefix(HEADING)
    return Article(slug="case", title=title, passages=passages_from([("paragraph", line) for line in lines[1:]]))


@pytest.mark.parametrize("case", cases("facts/terms"), ids=str)
def test_what_a_text_that_explains_things_says_of_terms(case: Case, parse: Parse, check: Check) -> None:
    facts, findings = find_facts(annotate(article_of(case.input), parse))

    check(case, "\n".join([*map(show_clause, dict.fromkeys(fact.clause for fact in facts)), *show_findings(findings)]))
