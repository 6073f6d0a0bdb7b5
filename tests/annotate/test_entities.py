import pytest

from quizgen.annotate.entities import initials, is_part_of_name
from quizgen.annotate.labels import is_personal, looks_like_organisation
from quizgen.model.annotated import Parse
from tests.support.cases import Case, Check, cases
from tests.support.texts import annotated


@pytest.mark.parametrize("case", cases("annotate/entities"), ids=str)
def test_who_and_what_is_named(case: Case, parse: Parse, check: Check) -> None:
    entities = annotated(case.input, parse).entities

    check(case, "\n".join(" | ".join((entity.name, entity.type, *entity.aliases)) for entity in entities))


def test_an_entity_knows_the_sentences_that_name_it(parse: Parse) -> None:
    text = "Rachel Carson studied eels in Maryland. Carson wrote a book in 1962.\n\nIn 1964, Carson died in Maryland."
    carson, maryland = annotated(text, parse).entities

    assert (carson.mentions, maryland.mentions) == ((0, 1, 2), (0, 2))


@pytest.mark.parametrize(
    ("name", "looks_so"),
    [
        ("Ada Lovelace", True),
        ("Ludwig van Beethoven", True),
        ("J.R.R. Tolkien", True),
        ("Sinéad O’Connor", True),
        ("NASA", False),
        ("Apollo 11", False),
        ("Museum Ludwig", False),
    ],
)
def test_a_personal_name_has_capitals_and_no_digits(name: str, *, looks_so: bool) -> None:
    assert is_personal(name) is looks_so


@pytest.mark.parametrize(
    ("name", "looks_so"),
    [("WHO", True), ("Harbours Board", True), ("University of Oslo", True), ("Ada Lovelace", False), ("I", False)],
)
def test_an_organisation_has_an_acronym_or_a_word_of_organisations(name: str, *, looks_so: bool) -> None:
    assert looks_like_organisation(name) is looks_so


@pytest.mark.parametrize(
    ("short", "full", "is_part"),
    [
        ("Carson", "Rachel Carson", True),
        ("Rachel", "Rachel Carson", True),
        ("Rachel Carson", "Rachel Louise Carson", True),
        ("Louise", "Rachel Louise Carson", False),
        ("Rachel Carson", "Rachel Carson", False),
        ("Carso", "Rachel Carson", False),
    ],
)
def test_a_surname_a_first_name_or_both_are_part_of_a_name(short: str, full: str, *, is_part: bool) -> None:
    assert is_part_of_name(short, full) is is_part


def test_initials_are_those_of_capitalised_words() -> None:
    assert initials("Organisation for Economic Co-operation and Development") == "OECD"
