"""What a headline, and the country that an article is about, tell of nouns that point back."""

from quizgen.facts import find_facts
from quizgen.model.annotated import Parse
from tests.support.texts import annotated

TREATY = """# Arctic Rivers Treaty takes effect

The Arctic Rivers Treaty took effect in 1994 after talks in Lisbon.

Norway rejected the agreement in 1996."""

STRIKE = """# Chile's rail strike

Trains stood still in Chile for nine days in 1972.

The stoppage ruined the harvest of copper in Santiago."""

GOVERNMENT = """# Bridges in Norway

Norway built a bridge of stone in Bergen in 1904.

Norway borrowed money from banks in London in 1905. The government sold two islands in 1906.

Norway sold copper. Sweden built a bridge of wood in 1907. The government sold two lakes in 1908."""


NIGHTS = """# Night shift work

Critics have dubbed it "Night Shaft Work". Most night shifts are long.

Sweden repealed NSW after 1919."""

CITY = """# Bergen City

Bergen has a wide harbour with two towers and a bridge.

The fleet was beaten near Oslo by three ships in 1776. After the battle of 1776, the city became a Swedish base."""


def sentences(text: str, parse: Parse) -> set[str]:
    facts, _ = find_facts(annotated(text, parse))
    return {fact.sentence for fact in facts}


def test_a_headline_names_what_something_happens_to(parse: Parse) -> None:
    rival = TREATY.replace("Norway rejected", "Sweden signed an agreement with Peru in 1995. Norway rejected")

    assert "Norway rejected the Arctic Rivers Treaty in 1996." in sentences(TREATY, parse)
    assert "Norway rejected the Arctic Rivers Treaty in 1996." not in sentences(rival, parse)


def test_a_title_that_is_whose_and_what_happens_is_meant_by_other_nouns_for_it(parse: Parse) -> None:
    assert any(told.startswith("Chile’s rail strike ruined") for told in sentences(STRIKE, parse))


def test_the_government_is_that_of_the_only_country(parse: Parse) -> None:
    assert "Norway’s government sold two islands in 1906." in sentences(GOVERNMENT, parse)


def test_the_government_is_nobodys_where_another_country_is_nearer(parse: Parse) -> None:
    assert not any("two lakes" in told for told in sentences(GOVERNMENT, parse))


def test_the_country_is_the_only_one_that_the_article_is_about(parse: Parse) -> None:
    text = GOVERNMENT.replace("The government sold two islands", "Storms sank ships across the country")

    assert "Storms sank ships across Norway in 1906." in sentences(text, parse)


def test_the_city_is_no_other_than_that_of_the_title(parse: Parse) -> None:
    told, other = sentences(CITY, parse), sentences(CITY.replace("Bergen City", "Two fleets"), parse)

    assert not any("Oslo became a Swedish base" in each for each in told)
    assert any("Oslo became a Swedish base" in each for each in other)


def test_letters_are_short_for_the_title_that_they_begin_the_words_of(parse: Parse) -> None:
    assert "Sweden repealed night shift work after 1919." in sentences(NIGHTS, parse)
