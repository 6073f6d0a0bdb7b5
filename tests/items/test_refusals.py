import pkgutil
from dataclasses import replace
from importlib import import_module

import pytest

from quizgen.facts import find_facts
from quizgen.items import KINDS, refusals
from quizgen.items.company import company_of
from quizgen.items.refusals import REFUSALS
from quizgen.model.annotated import Parse
from tests.support.cases import Case
from tests.support.texts import annotated, cases_of

SUBJECTS = [name for _, name, _ in pkgutil.iter_modules(refusals.__path__) if name != "row"]


def test_each_subject_is_in_the_table_and_no_two_reasons_have_one_code() -> None:
    codes = [code for name in SUBJECTS for code in import_module(f"{refusals.__name__}.{name}").ROWS]

    assert sorted(codes) == sorted(REFUSALS)


def test_a_reason_goes_on_from_the_answer_that_is_told_before_it() -> None:
    assert all(row.reason[0].islower() and not row.reason.endswith(".") for row in REFUSALS.values())


@pytest.mark.parametrize("case", cases_of("items", KINDS), ids=str)
def test_what_is_asked_for_does_not_decide_whether_a_whole_statement_is_any_good(case: Case, parse: Parse) -> None:
    article = annotated(case.input, parse)
    facts, _ = find_facts(article)
    company = company_of(article.article, facts, article.entities, "", ())
    pairs = [(fact, replace(fact, rule="", focus=-1, ask_quantity=False, aliases=())) for fact in facts]

    for code, row in REFUSALS.items():
        if row.whole and not row.asked:
            assert not [
                each.sentence for each, other in pairs if row.holds(each, company) != row.holds(other, company)
            ], code
