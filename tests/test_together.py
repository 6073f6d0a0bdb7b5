import dataclasses

import pytest

from quizgen import pipeline
from quizgen.errors import ArticleError
from quizgen.model.annotated import Parse
from quizgen.model.article import Article, passages_from
from quizgen.model.wanted import Wanted
from quizgen.together import shares, together
from tests.support.quizzes import sample_article

MILL = Article(
    slug="mill",
    title="The mill",
    author="Ann Lowe",
    licence="CC BY 4.0",
    passages=passages_from(
        [
            ("heading", "The mill"),
            ("paragraph", "Thomas Reed built the mill in 1711. The mill burned down in 1911."),
            ("paragraph", "Helen Carter founded a school in Lowmoor in 1920."),
        ]
    ),
)

POINT = dataclasses.replace(sample_article(), slug="point")

BOTH = together([MILL, POINT], "Week 7", "week-7")


def test_each_article_stands_below_its_title() -> None:
    headings = [(passage.text, passage.level) for passage in BOTH.passages if passage.kind == "heading"]

    assert ("The mill", 2) in headings
    assert (POINT.title, 1) in headings or (POINT.title, 2) in headings


def test_each_article_is_a_piece_of_the_whole() -> None:
    assert [piece.article for piece in BOTH.pieces] == [MILL, POINT]
    assert [BOTH.text[piece.start : piece.end] for piece in BOTH.pieces] == [MILL.text, POINT.text]


def test_each_article_is_credited() -> None:
    assert BOTH.credit.startswith("The mill (Ann Lowe, CC BY 4.0); ")
    assert POINT.title in BOTH.credit


def test_two_articles_of_one_name_are_refused() -> None:
    with pytest.raises(ArticleError, match="called 'mill'"):
        together([MILL, MILL], "Week 7", "week-7")


@pytest.mark.parametrize(
    ("count", "most", "expected"),
    [(3, [9, 9, 9], [1, 1, 1]), (10, [9, 9, 9], [6, 2, 2]), (10, [2, 9, 9], [2, 4, 4]), (50, [2, 3, 0], [2, 3, 0])],
)
def test_a_count_is_shared_by_length_and_by_what_there_is(count: int, most: list[int], expected: list[int]) -> None:
    assert shares(count, [300, 100, 100], most) == expected


def test_one_quiz_asks_about_all_articles(parse: Parse) -> None:
    made = pipeline.make(BOTH, parse)

    assert all(count for _, count in made.pieces)
    assert sum(count for _, count in made.pieces) == len(made.quiz.items)
    assert made.quiz.credit.title == BOTH.credit
    assert made.quiz.slug == "week-7"


def test_evidence_is_found_in_the_whole(parse: Parse) -> None:
    made = pipeline.make(BOTH, parse)
    proofs = [proof for item in made.quiz.items for proof in item.proofs]
    quoted = [*proofs, *(fact.evidence for fact in made.facts)]

    assert quoted
    assert all(BOTH.text[proof.start : proof.end] == proof.text for proof in quoted)


def test_facts_are_found_in_the_whole(parse: Parse) -> None:
    facts, _ = pipeline.find_facts(BOTH, parse)

    assert facts == pipeline.make(BOTH, parse).facts


def test_items_are_those_of_each_article_alone(parse: Parse) -> None:
    alone = {item.id for article in (MILL, POINT) for item in pipeline.make(article, parse).quiz.items}

    assert {item.id for item in pipeline.make(BOTH, parse).quiz.items} <= alone


def test_a_count_is_spread_over_the_articles(parse: Parse) -> None:
    made = pipeline.make(BOTH, parse, Wanted(count=2))

    assert [count for _, count in made.pieces] == [1, 1]


def test_an_article_that_gives_nothing_does_not_cost_the_others(parse: Parse) -> None:
    silent = dataclasses.replace(MILL, slug="silent", passages=passages_from([("paragraph", "Oh, well. Never mind.")]))
    made = pipeline.make(together([silent, MILL], "Both", "both"), parse)

    assert [count > 0 for _, count in made.pieces] == [False, True]
