import pytest

from quizgen.facts import find_all
from quizgen.model.annotated import Parse
from quizgen.model.fact import Saying
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


def show_saying(saying: Saying) -> str:
    """Who speaks, and the sentence."""
    who = f"{saying.post} | {saying.speaker}" if saying.speaker else "???"
    return f"{who} | {saying.evidence.text}"


@pytest.mark.parametrize("case", cases("facts/sayings"), ids=str)
def test_who_speaks(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(map(show_saying, find_all(annotated(case.input, parse))[2].sayings)))
