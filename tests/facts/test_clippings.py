import pytest

from quizgen.english.sentences import capitalise
from quizgen.facts import find_all
from quizgen.model.annotated import Parse
from quizgen.model.fact import Clipping
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


def show_clipping(clipping: Clipping) -> str:
    return f"{clipping.asks}: {clipping.before}[{clipping.answer}]{clipping.behind}"


@pytest.mark.parametrize("case", cases("facts/clippings"), ids=str)
def test_what_is_cut_out_of_a_sentence(case: Case, parse: Parse, check: Check) -> None:
    clippings = find_all(annotated(case.input, parse))[2].clippings

    check(case, "\n".join(map(show_clipping, clippings)))
    for clipping in clippings:
        whole = f"{clipping.before}{clipping.answer}{clipping.behind}"
        told = capitalise(whole).removesuffix(".") if clipping.general else whole
        assert clipping.evidence.text.startswith(told) if clipping.general else clipping.evidence.text == told
        assert clipping.evidence.text in case.input
