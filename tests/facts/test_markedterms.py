import pytest

from quizgen.facts import find_all
from quizgen.model.annotated import Parse
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


@pytest.mark.parametrize("case", cases("facts/markedterms"), ids=str)
def test_what_is_told_of_terms_in_bold(case: Case, parse: Parse, check: Check) -> None:
    clippings = [each for each in find_all(annotated(case.input, parse))[2].clippings if each.marked]

    check(case, "\n".join(f"{each.before}[{each.answer}]{each.behind}" for each in clippings))
    for each in clippings:
        assert each.evidence.text.casefold() == f"{each.before}{each.answer}{each.behind}".casefold()
