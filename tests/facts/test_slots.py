import pytest

from quizgen.facts import find_facts
from quizgen.model.annotated import Parse
from tests.support.texts import annotated

SHELLEY = "Mary Shelley wrote a novel in Geneva in 1816."
BRIDGE = "The bridge over the Severn connects England and Wales."


def slots(text: str, parse: Parse) -> list[str]:
    facts, _ = find_facts(annotated(text, parse))
    return [fact.slot for fact in facts]


@pytest.mark.parametrize(
    "reworded",
    [
        "In 1816, Mary Shelley wrote a novel in Geneva.",
        "Mary Shelley wrote a novel in Geneva in 1817.",
        "Mary Shelley, who liked storms, wrote a novel in Geneva in 1816.",
        "However, Mary Shelley wrote a novel in Geneva in 1816.",
    ],
)
def test_neither_wording_nor_answer_is_part_of_a_slot(reworded: str, parse: Parse) -> None:
    assert set(slots(SHELLEY, parse)) <= set(slots(reworded, parse))


@pytest.mark.parametrize(
    "other",
    ["Lord Byron wrote a novel in Geneva in 1816.", "Mary Shelley read a novel in Geneva in 1816."],
)
def test_another_person_or_another_deed_is_another_slot(other: str, parse: Parse) -> None:
    assert not {slot for slot in slots(SHELLEY, parse) if "time" in slot} & set(slots(other, parse))


def test_the_order_of_paragraphs_is_no_part_of_a_slot(parse: Parse) -> None:
    there, back = slots(f"{SHELLEY}\n\n{BRIDGE}", parse), slots(f"{BRIDGE}\n\n{SHELLEY}", parse)

    assert sorted(there) == sorted(back)


def test_no_two_facts_have_the_same_slot(parse: Parse) -> None:
    found = slots(f"{SHELLEY}\n\n{SHELLEY}", parse)

    assert len(set(found)) == len(found)
