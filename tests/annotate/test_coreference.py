from collections.abc import Collection

import pytest

from quizgen.annotate.grammar import role_of, verb_of
from quizgen.annotate.protagonist import GENDERS
from quizgen.model.annotated import Annotated, Parse
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


def meant(article: Annotated, pronouns: Collection[str]) -> list[str]:
    """Each of the pronouns in the order of the text, and whom or what it means."""
    known = {(mention.passage, mention.start): mention.entity for mention in article.mentions}
    tokens = [(index, token) for index, parsed in enumerate(article.passages) for token in parsed.doc]
    return [
        f"{token.text}: {article.entities[known[index, token.i]].name if (index, token.i) in known else '?'}"
        for index, token in tokens
        if token.lower_ in pronouns
    ]


@pytest.mark.parametrize("case", cases("annotate/coreference"), ids=str)
def test_whom_a_pronoun_means(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(meant(annotated(case.input, parse), GENDERS)))


@pytest.mark.parametrize("case", cases("annotate/things"), ids=str)
def test_what_it_means(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(meant(annotated(case.input, parse), {"it"})))


@pytest.mark.parametrize("name", ["coreference", "things"])
def test_some_pronouns_are_resolved_and_some_are_left_open(name: str) -> None:
    answers = {line.endswith("?") for case in cases(f"annotate/{name}") for line in case.expected.splitlines()}

    assert answers == {True, False}


def test_the_article_tells_the_gender_of_a_person(parse: Parse) -> None:
    carson, *_ = annotated("Rachel Carson studied eels. She wrote a book in 1962.", parse).entities

    assert carson.gender == "she"


def test_a_given_name_tells_the_gender_of_a_person(parse: Parse) -> None:
    charles, *_ = annotated("Charles Dickens left Boston for Texas.", parse).entities

    assert charles.gender == "he"


def test_nobody_has_a_gender_that_neither_name_nor_article_tells(parse: Parse) -> None:
    entities = annotated("Robin Moss left Boston for Texas.", parse).entities

    assert {entity.gender for entity in entities} == {""}


def test_a_name_behind_two_posts_does_what_the_first_of_them_does(parse: Parse) -> None:
    text = "Republican candidate and former President Max Orr, who survived a fall, viewed the ferry coldly."
    [passage] = annotated(text, parse).passages
    name = next(token for token in passage.doc if token.text == "Orr")

    assert (name.dep_, role_of(name), verb_of(name).text) == ("conj", "nsubj", "viewed")
