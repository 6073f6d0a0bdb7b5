import pytest

from quizgen.facts import find_all
from quizgen.model.annotated import Parse
from quizgen.model.fact import Reference
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


def show_reference(reference: Reference) -> str:
    """The pronoun, whom it means, the sentence, and what proves it."""
    return f"{reference.pronoun} | {reference.name} | {reference.sentence} | {reference.evidence.text}"


@pytest.mark.parametrize("case", cases("facts/references"), ids=str)
def test_whom_a_sentence_is_about(case: Case, parse: Parse, check: Check) -> None:
    references = find_all(annotated(case.input, parse))[2].references

    check(case, "\n".join(map(show_reference, references)))
