from dataclasses import replace

from quizgen.model.flat import flat
from tests.support.quizzes import sample_quiz

ITEMS = {item.id: item for item in sample_quiz().items}


def test_a_choice_has_options_and_the_place_of_its_key() -> None:
    flattened = flat(ITEMS["choice-height"])

    assert flattened["kind"] == "choice"
    assert flattened["options"] == ["13 metres", "26 metres", "31 metres"]
    assert flattened["correct"] == 2
    assert flattened["answer"] == "31 metres"


def test_the_answer_to_a_statement_is_a_word() -> None:
    assert flat(ITEMS["false-gale"])["answer"] == "False"


def test_the_prompt_of_a_cloze_has_its_gap() -> None:
    assert flat(ITEMS["cloze-tide"])["prompt"] == "The reef at Corran Point is dry only at ____."


def test_the_prompt_begins_with_the_topic_where_it_is_told() -> None:
    item = replace(ITEMS["cloze-tide"], topic="Lights of Lorn")

    assert flat(item)["prompt"] == "[Lights of Lorn] The reef at Corran Point is dry only at ____."


def test_what_is_to_be_chosen_matched_or_ordered_are_options() -> None:
    assert [name for name, item in ITEMS.items() if "options" in flat(item)] == [
        name for name, item in ITEMS.items() if item.kind in {"choice", "matching", "ordering"}
    ]


def test_the_evidence_is_text_and_offsets() -> None:
    assert flat(ITEMS["choice-height"])["evidence"] == {
        "text": "The tower is 31 metres high",
        "start": 275,
        "end": 302,
        "passage": 2,
    }


def test_an_item_without_evidence_says_so() -> None:
    assert flat(ITEMS["short-opinion"])["evidence"] is None
