from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.facts.rules import RULES
from quizgen.items.worth import LAST_RESORT, RULE_WORTH, Standing, bloom, difficulty, worth
from quizgen.model.fact import Clause, Fact, Phrase
from quizgen.model.item import Cloze, Evidence, Kind, MultipleChoice, Question, ShortAnswer, TrueFalse

SENTENCE = "The ferry crosses the fjord in winter."
FACT = Fact(
    slot="subject:cross",
    rule="subject",
    clause=Clause(
        subject=Phrase(text="the ferry", role="subject", head="ferry"),
        verb="crosses",
        lemma="cross",
        tense="present",
        phrases=(Phrase(text="the fjord", role="object", head="fjord"),),
    ),
    focus=-1,
    sentence=SENTENCE,
    evidence=Evidence(text=SENTENCE, start=0, end=len(SENTENCE)),
    salience=0.5,
)
SHORT = ShortAnswer(stem="What crosses the fjord in winter?", answer="The ferry")
CLOZE = Cloze(sentence="The ____ crosses the fjord in winter.", answer="ferry")
CHOICE = MultipleChoice(stem=SHORT.stem, options=("The ferry", "The tram", "The boat"), correct=0)
TRUE = TrueFalse(statement=SENTENCE, true=True)
QUESTIONS: list[Question] = [CHOICE, TRUE, CLOZE, SHORT]
SHARES = st.floats(0, 1)


@given(st.sampled_from(list(RULES)), st.sampled_from(QUESTIONS), SHARES, SHARES)
def test_worth_is_a_share(rule: str, question: Question, salience: float, confidence: float) -> None:
    fact = replace(FACT, rule=rule, salience=salience, confidence=confidence)

    assert 0 <= worth(fact, question) <= 1


@given(st.sampled_from(QUESTIONS), SHARES, SHARES)
def test_what_the_article_is_about_is_worth_no_less(question: Question, one: float, other: float) -> None:
    less, more = sorted((one, other))

    assert worth(replace(FACT, salience=less), question) <= worth(replace(FACT, salience=more), question)


@given(st.sampled_from(QUESTIONS), SHARES, SHARES)
def test_what_is_beside_the_matter_is_worth_no_more(question: Question, one: float, other: float) -> None:
    less, more = sorted((one, other))

    assert worth(FACT, question, Standing(central=less)) <= worth(FACT, question, Standing(central=more))


def test_what_the_article_is_about_is_worth_more_where_it_is_near_its_matter() -> None:
    assert worth(FACT, SHORT, Standing(topical=True)) > worth(FACT, SHORT)
    assert worth(FACT, SHORT, Standing(central=0.2, topical=True)) == worth(FACT, SHORT, Standing(central=0.2))


def test_a_reason_is_worth_more_than_a_name() -> None:
    assert worth(replace(FACT, rule="reason"), SHORT) > worth(FACT, SHORT)


@pytest.mark.parametrize(("name", "told"), [("Ulm Mill", True), ("", False)])
def test_why_something_with_a_name_was_sold_needs_no_other_occasion(name: str, told: bool) -> None:
    mill = Phrase(text="the Ulm Mill" if name else "a mill", role="subject", name=name, type="place")
    debt = Phrase(text="to pay off a debt", role="purpose", type="action")
    clause = Clause(subject=mill, auxiliaries=("was",), verb="sold", lemma="sell", tense="past", phrases=(debt,))
    why = ShortAnswer(stem="Why was it sold?", answer="To pay off a debt")

    assert (worth(replace(FACT, rule="reason", clause=clause, focus=0), why) > LAST_RESORT) == told


def test_a_long_sentence_is_worth_less() -> None:
    assert worth(replace(FACT, sentence=" and ".join([SENTENCE] * 4)), CLOZE) < worth(FACT, CLOZE)


def test_what_somebody_does_is_worth_less_than_who_or_what_it_is() -> None:
    does = replace(SHORT, stem="What does the ferry do?")

    assert worth(FACT, does) < worth(FACT, SHORT)


def test_one_of_few_is_worth_less() -> None:
    subject = FACT.clause.subject
    country = replace(FACT, clause=replace(FACT.clause, subject=replace(subject, type="country")))

    assert worth(country, CLOZE) < worth(FACT, CLOZE)


def test_what_is_judged_is_worth_the_same_whatever_found_it() -> None:
    assert worth(replace(FACT, rule="reason"), TRUE) == worth(FACT, TRUE)


def test_every_rule_has_a_worth() -> None:
    assert set(RULE_WORTH) == set(RULES)


@pytest.mark.parametrize(
    ("rule", "name", "kind", "expected"),
    [
        ("subject", "Ada Lovelace", "choice", "easy"),
        ("reason", "", "truefalse", "easy"),
        ("subject", "Ada Lovelace", "short", "medium"),
        ("subject", "", "short", "hard"),
        ("reason", "Ada Lovelace", "short", "hard"),
    ],
)
def test_recognising_is_easier_than_recalling_and_a_name_easier_than_a_reason(
    rule: str, name: str, kind: Kind, expected: str
) -> None:
    subject = replace(FACT.clause.subject, name=name)
    fact = replace(FACT, rule=rule, clause=replace(FACT.clause, subject=subject))

    assert difficulty(fact, kind) == expected


@pytest.mark.parametrize(
    ("rule", "expected"), [("reason", "understand"), ("means", "understand"), ("time", "remember")]
)
def test_why_and_how_take_understanding(rule: str, expected: str) -> None:
    assert bloom(replace(FACT, rule=rule)) == expected
