import pytest

from quizgen.facts import find_all
from quizgen.model.annotated import Parse
from quizgen.model.fact import Utterance
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


def show_utterance(utterance: Utterance) -> str:
    """Who speaks, what, sentence by sentence, and what proves it."""
    return " | ".join((utterance.speaker, *utterance.sentences, f"by {utterance.evidence.text}"))


@pytest.mark.parametrize("case", cases("facts/utterances"), ids=str)
def test_whose_words_are_quoted(case: Case, parse: Parse, check: Check) -> None:
    utterances = find_all(annotated(case.input, parse))[2].utterances

    check(case, "\n".join(map(show_utterance, utterances)))
