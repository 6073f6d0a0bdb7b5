from dataclasses import replace

import pytest

from quizgen.items.lifestory import hero_of, life_worth
from quizgen.model.fact import Clause, Entity, Fact, Phrase
from quizgen.model.item import Evidence, TrueFalse
from quizgen.readers import read_article

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
MORE = "She painted the lamps of the ships that came into the harbour of Oslo every day in the winter."
TEXT = read_article(f"# Lamps\n\nInga Moss lived in Oslo. {MORE}".encode(), "lamps.md")
MOSS = Entity(name="Inga Moss", type="person", mentions=(0, 1, 2, 4, 5))


def test_a_statement_is_worth_less_if_only_its_year_is_wrong() -> None:
    wrong_year = TrueFalse(statement=SENTENCE.replace("1938", "1941"), true=False, correction=SENTENCE)
    wrong_name = TrueFalse(statement=SENTENCE.replace("Harvest", "Dawn"), true=False, correction=SENTENCE)

    assert life_worth(FACT, wrong_year) is not None
    assert life_worth(FACT, wrong_name) is None


def test_a_life_is_told_of_whom_it_names_first_and_who_was_born_or_studied() -> None:
    studied = replace(FACT, clause=replace(FACT.clause, lemma="study"))
    later = replace(MOSS, mentions=(1, 2, 3, 4))

    assert hero_of([MOSS], [studied], TEXT) == "Inga Moss"
    assert not hero_of([MOSS], [FACT], TEXT)
    assert not hero_of([later], [studied], TEXT)
    assert not hero_of([], [studied], TEXT)


@pytest.mark.parametrize(
    "opening",
    [
        "Inga Moss (4 May 1901 – 9 June 1971) was a painter.",
        "Inga Marie Moss (born Inga Lund; 4 May 1901) is a painter.",
        "Inga Moss (Norwegian: (ˈɪŋɑ); c. 1901 – c. 1971) was a painter.",
        "Inga Moss, KM (May 4, 1901 [O.S. April 21, 1901] – June 9, 1971) was a painter.",
    ],
)
def test_a_life_may_as_well_be_told_of_whom_the_title_names_with_the_years(opening: str) -> None:
    later = replace(MOSS, mentions=(1, 2, 3, 4))

    assert hero_of([later], [FACT], read_article(f"# Inga Moss\n\n{opening} {MORE}".encode(), "moss.md")) == "Inga Moss"
    assert not hero_of([later], [FACT], read_article(f"# Oslo\n\n{opening} {MORE}".encode(), "oslo.md"))


@pytest.mark.parametrize("title", ["Inga Moss", "Inga Moss (painter)", "Inga Moss, Countess of Ulm"])
def test_under_somebodys_name_a_life_is_told_though_not_from_their_birth(title: str) -> None:
    later = replace(MOSS, mentions=(1, 2, 3, 4))
    article = read_article(f"# {title}\n\nIn 1931 Moss sold 40 lamps. {MORE}".encode(), "moss.md")

    assert hero_of([later], [FACT], article) == "Inga Moss"


def test_years_behind_what_is_no_opening_tell_no_life() -> None:
    later = replace(MOSS, mentions=(1, 2, 3, 4))
    article = read_article(
        f"# How Inga Moss sold lamps\n\nIn 1931 (as in 1901) she sold 40 - 50 lamps. {MORE}".encode(),
        "moss.md",
    )

    assert not hero_of([later], [FACT], article)


def test_a_long_bracket_is_not_searched_for_ever() -> None:
    bracket = f"({'1–1 ' * 9000}"
    hostile = read_article(f"# How Inga Moss sold lamps\n\nInga Moss {bracket}\n\n{MORE} {MORE}".encode(), "moss.md")

    assert not hero_of([MOSS], [FACT], hostile)  # without a bound it takes hours
