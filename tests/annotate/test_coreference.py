import pytest

from quizgen.annotate.coreference import GENDERS
from quizgen.model.annotated import Annotated, Parse
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


def pronouns(article: Annotated) -> list[str]:
    """Each pronoun of a person in the order of the text, and whom it means."""
    known = {(mention.passage, mention.start): mention.entity for mention in article.mentions}
    tokens = [(index, token) for index, parsed in enumerate(article.passages) for token in parsed.doc]
    return [
        f"{token.text}: {article.entities[known[index, token.i]].name if (index, token.i) in known else '?'}"
        for index, token in tokens
        if token.lower_ in GENDERS
    ]


@pytest.mark.parametrize("case", cases("annotate/coreference"), ids=str)
def test_whom_a_pronoun_means(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(pronouns(annotated(case.input, parse))))


def test_some_pronouns_are_resolved_and_some_are_left_open() -> None:
    answers = {line.endswith("?") for case in cases("annotate/coreference") for line in case.expected.splitlines()}

    assert answers == {True, False}


def test_the_article_tells_the_gender_of_a_person(parse: Parse) -> None:
    carson, *_ = annotated("Rachel Carson studied eels. She wrote a book in 1962.", parse).entities

    assert carson.gender == "she"


def test_nobody_has_a_gender_that_the_article_does_not_tell(parse: Parse) -> None:
    entities = annotated("Toni Morrison left Ohio for Texas.", parse).entities

    assert {entity.gender for entity in entities} == {""}
