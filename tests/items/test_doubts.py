"""What only raises a doubt lowers the score of an item, instead of keeping it from being made."""

import math

import pytest

from quizgen.facts import find_all
from quizgen.items import Candidates, candidates_of
from quizgen.items.acceptance import rated
from quizgen.items.acceptance.traits import Setting
from quizgen.items.company import Company, company_of
from quizgen.items.refusals import REFUSALS, Reasons, first_reasons
from quizgen.items.refusals.row import GRAVE, SLIGHT, Row, Told, by_statement
from quizgen.model.annotated import Annotated, Parse
from tests.support.texts import annotated

FERRIES = """# The ferries of Oban

Yarrow Ltd builds ferries in Oban. By 1891, Yarrow Ltd had built forty ferries in Oban. The ferries of Oban sail to
Malta."""


@pytest.fixture
def article(parse: Parse) -> Annotated:
    return annotated(FERRIES, parse)


@pytest.fixture
def found(article: Annotated) -> Candidates:
    facts, _, sentences = find_all(article)
    return candidates_of(article.article, facts, article.entities, sentences)


@pytest.fixture
def told(article: Annotated) -> list[Told]:
    return by_statement(find_all(article)[0])


@pytest.fixture
def company(article: Annotated) -> Company:
    return company_of(article.article, find_all(article)[0], article.entities, "", ())


def test_a_year_that_is_but_the_latest_is_asked_for_with_a_doubt(found: Candidates) -> None:
    asked = {item.prompt: found.doubts.get(item.id, 0.0) for item in found.items if item.answer in {"1891", "forty"}}

    assert asked["By ____, Yarrow Ltd had built forty ferries in Oban."] == SLIGHT
    assert asked["By 1891, Yarrow Ltd had built ____ ferries in Oban."] == 0


def test_a_doubt_is_taken_off_the_log_odds_of_being_taken(article: Annotated, found: Candidates) -> None:
    def scores(doubts: dict[str, float]) -> dict[str, float]:
        setting = Setting(text=article.article.text, genre=found.genre, classes=article.classes, doubts=doubts)
        return {item.id: math.log(item.score / (1 - item.score)) for item in rated(found.items, setting)}

    sure, doubted = scores({}), scores(dict.fromkeys((item.id for item in found.items), GRAVE))

    assert doubted == pytest.approx({name: odds - GRAVE for name, odds in sure.items()}, abs=0.01)


ALWAYS = Row(lambda _fact, _company: True, "always holds")


@pytest.mark.parametrize(
    ("rows", "barred", "doubted"),
    [
        ({"a": ALWAYS._replace(doubt=SLIGHT)}, "", "a"),
        ({"a": ALWAYS._replace(doubt=SLIGHT), "b": ALWAYS._replace(doubt=GRAVE)}, "a", ""),
        ({"a": ALWAYS._replace(doubt=SLIGHT), "b": ALWAYS}, "b", ""),
        ({"a": ALWAYS, "b": ALWAYS._replace(doubt=SLIGHT)}, "a", ""),
    ],
)
def test_two_doubts_bar_as_one_reason_does(
    rows: dict[str, Row], barred: str, doubted: str, told: list[Told], company: Company
) -> None:
    slots = [fact.slot for each in told for fact in each.facts]

    assert first_reasons(rows, told, company, ()) == Reasons(
        unfit=dict.fromkeys(slots, barred) if barred else {}, doubted=dict.fromkeys(slots, doubted) if doubted else {}
    )


def test_a_doubt_about_an_answer_is_none_about_a_statement() -> None:
    answer, statement = ALWAYS._replace(doubt=SLIGHT), ALWAYS._replace(doubt=SLIGHT, whole=True)

    assert answer.concerns("short")
    assert not answer.concerns("truefalse")
    assert statement.concerns("truefalse")
    assert not ALWAYS._replace(gap=True).concerns("cloze")


def test_a_doubt_is_slight_or_grave() -> None:
    assert {row.doubt for row in REFUSALS.values()} == {0, SLIGHT, GRAVE}
