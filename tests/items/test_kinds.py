import pytest

from quizgen.facts import find_all, find_facts
from quizgen.items import KINDS, candidates_of, make_items, title_of
from quizgen.model.annotated import Parse
from quizgen.model.item import Item
from quizgen.readers import read_article
from tests.support.cases import FOLDER, Case, Check, cases
from tests.support.items import show_item
from tests.support.texts import annotated, cases_of

ALL = KINDS


def items_of(case: Case, parse: Parse) -> tuple[Item, ...]:
    """Every item of the kind that gave the case's file its name, but those that something is said against."""
    [kind] = (kind for kind in ALL if kind == case.path.stem)
    article = annotated(case.input, parse)
    facts, _, sentences = find_all(article)
    found = candidates_of(article.article, facts, article.entities, sentences, kinds=(kind,))
    return tuple(item for item in found.items if item.id not in found.doubts)


@pytest.mark.parametrize("case", cases_of("items", ALL), ids=str)
def test_what_a_kind_makes(case: Case, parse: Parse, check: Check) -> None:
    check(case, "\n".join(map(show_item, items_of(case, parse))))


def test_every_kind_has_cases() -> None:
    assert set(ALL) <= {path.stem for path in (FOLDER / "items").glob("*.md")}


@pytest.mark.parametrize("kind", ALL)
def test_every_kind_has_a_case_in_which_it_makes_nothing(kind: str) -> None:
    makes = [bool(case.expected) for case in cases(f"items/{kind}")]

    assert set(makes) == {True, False}


UNASKED = """# Ada Marsh

Ada Marsh repaired the lamp in 1904. Moscow thanked Ada Marsh in 1905. The lamp burned."""


def test_why_a_fact_is_asked_in_no_kind_is_said(parse: Parse) -> None:
    article = annotated(UNASKED, parse)
    facts, _ = find_facts(article)
    _, findings = make_items(article.article, facts, article.entities)
    found = {(each.code, each.message) for each in findings}

    assert ("obvious", "“Ada Marsh” is what the article is about, so anybody would guess it") in found
    assert ("government", "“Moscow” stands for a government") in found


def test_of_a_fact_that_is_asked_nothing_is_said(parse: Parse) -> None:
    article = annotated(UNASKED, parse)
    facts, _ = find_facts(article)
    _, findings = make_items(article.article, facts, article.entities)

    assert not [each for each in findings if "1904" in each.message]


LAVA = "Lava is molten rock that comes out of the ground. It cools to stone. Bergen has no lava at all."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (LAVA, ""),
        (f"# Molten Lava\n\n{LAVA}", "Molten Lava"),
        (f"---\ntitle: molten-Lava\n---\n\n{LAVA}", "molten-Lava"),
    ],
)
@pytest.mark.parametrize("name", ["molten-lava.md", "Molten Lava.md"])
def test_the_name_of_the_file_is_no_title(name: str, text: str, title: str) -> None:
    assert title_of(read_article(text.encode(), name)) == title
