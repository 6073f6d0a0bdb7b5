from dataclasses import replace

from quizgen.items.lifestory import hero_of, life_worth
from quizgen.model.fact import Clause, Entity, Fact, Phrase
from quizgen.model.item import Evidence, TrueFalse

SENTENCE = "Inga Moss appeared in Harvest in 1938."
FACT = Fact(
    slot="time:appear",
    rule="time",
    clause=Clause(
        subject=Phrase(text="Inga Moss", role="subject", type="person", name="Inga Moss"),
        verb="appeared",
        lemma="appear",
        phrases=(
            Phrase(text="in Harvest", role="oblique", type="work", preposition="in", name="Harvest"),
            Phrase(text="in 1938", role="time", type="year", preposition="in"),
        ),
    ),
    focus=1,
    sentence=SENTENCE,
    evidence=Evidence(text=SENTENCE, start=0, end=len(SENTENCE)),
)
MOSS = Entity(name="Inga Moss", type="person", mentions=(0, 1, 2, 4, 5))


def test_a_statement_is_worth_less_if_only_its_year_is_wrong() -> None:
    wrong_year = TrueFalse(statement=SENTENCE.replace("1938", "1941"), true=False, correction=SENTENCE)
    wrong_name = TrueFalse(statement=SENTENCE.replace("Harvest", "Dawn"), true=False, correction=SENTENCE)

    assert life_worth(FACT, wrong_year) is not None
    assert life_worth(FACT, wrong_name) is None


def test_a_life_is_told_of_whom_it_names_first_and_who_was_born_or_studied() -> None:
    studied = replace(FACT, clause=replace(FACT.clause, lemma="study"))

    assert hero_of([MOSS], [studied]) == "Inga Moss"
    assert not hero_of([MOSS], [FACT])
    assert not hero_of([replace(MOSS, mentions=(1, 2, 3, 4))], [studied])
    assert not hero_of([], [studied])
