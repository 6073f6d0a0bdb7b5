from quizgen.facts import find_facts
from quizgen.model.annotated import Parse
from tests.support.texts import annotated

ARTICLE = """# The bridges of Lyon

Lyon built a bridge of stone in 1180.

Lyon grew rich because merchants brought silk from Italy.

Paul Bocuse cooked for Lyon until 1999.

Madrid sold a painting in 2004."""


def saliences(text: str, parse: Parse) -> dict[str, float]:
    facts, _ = find_facts(annotated(text, parse))
    return {fact.sentence: fact.salience for fact in facts}


def test_salience_is_a_share(parse: Parse) -> None:
    assert all(0 <= value <= 1 for value in saliences(ARTICLE, parse).values())


def test_what_stands_first_and_names_the_topic_is_most_salient(parse: Parse) -> None:
    found = saliences(ARTICLE, parse)

    assert max(found, key=found.__getitem__) == "Lyon built a bridge of stone in 1180."
    assert min(found, key=found.__getitem__) == "Madrid sold a painting in 2004."


def test_what_the_title_does_not_speak_of_is_less_salient(parse: Parse) -> None:
    untitled = saliences(ARTICLE.partition("\n\n")[2], parse)
    titled = saliences(ARTICLE, parse)

    assert titled["Madrid sold a painting in 2004."] < untitled["Madrid sold a painting in 2004."]


def test_a_title_of_words_that_the_article_never_uses_counts_for_nothing(parse: Parse) -> None:
    named_by_its_file = ARTICLE.replace("The bridges of Lyon", "Article 7 draft")

    assert saliences(named_by_its_file, parse) == saliences(ARTICLE.partition("\n\n")[2], parse)


FERRIES = """Ferries cross the fjords of Norway in every season. Ferries carry the post of Norway in winter.

Norway built ferries in 1904. Norway sold ferries in 1931.

Lamps burn oil in Bergen. Ferries burn coal in Oslo."""


def test_an_article_may_be_about_what_has_no_name(parse: Parse) -> None:
    found = saliences(FERRIES, parse)

    assert found["Ferries burn coal in Oslo."] > found["Lamps burn oil in Bergen."]
