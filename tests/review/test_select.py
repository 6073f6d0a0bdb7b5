from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.item import (
    Cloze,
    Event,
    Evidence,
    Item,
    Matching,
    OpenResponse,
    Ordering,
    Pair,
    Point,
    ShortAnswer,
)
from quizgen.review.chosen import ANSWER_SHARE, ITEMS_PER_SENTENCE, SETS, TELLING, Chosen
from quizgen.review.select import SHARES, default_count, select
from tests.support.cases import Case, Check, cases
from tests.support.items import read_item
from tests.support.strategies import items

COUNTS = st.integers(0, 12)


def candidates(blocks: list[str]) -> list[Item]:
    """The items of a case, the first worth most; those that quote the same stand at the same place."""
    quoted = [block.partition("> ")[2] for block in blocks]
    return [
        read_item(block, name=f"item{number}", start=100 * quoted.index(quoted[number]), score=1 - number / 10)
        for number, block in enumerate(blocks)
    ]


@pytest.mark.parametrize("case", cases("review/select"), ids=str)
def test_what_is_selected(case: Case, check: Check) -> None:
    count, _, text = case.input.partition("\n")
    read = candidates(text.split("\n\n") if text else [])
    chosen, passed = select(read, int(count))

    prompts = {item.id: item.prompt for item in read}
    lines = [f"chosen: {item.prompt}" for item in chosen]
    check(case, "\n".join([*lines, *(f"{each.code}: {each.message}: {prompts[each.subject]}" for each in passed)]))


@given(st.lists(items(), max_size=12, unique_by=lambda item: item.id), COUNTS)
def test_every_item_is_chosen_or_has_a_reason_why_not(found: list[Item], count: int) -> None:
    chosen, passed = select(found, count)

    assert len(chosen) <= count
    assert Counter([*(item.id for item in chosen), *(each.subject for each in passed)]) == Counter(i.id for i in found)


@given(st.lists(items(), max_size=12, unique_by=lambda item: item.id), COUNTS, st.randoms())
def test_the_order_in_which_items_come_decides_nothing(found: list[Item], count: int, chance: Random) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)

    assert select(shuffled, count)[0] == select(found, count)[0]


@given(st.lists(items(), max_size=12, unique_by=lambda item: item.id), COUNTS)
def test_no_sentence_is_worn_out(found: list[Item], count: int) -> None:
    chosen, _ = select(found, count)

    assert all(
        uses <= ITEMS_PER_SENTENCE
        for uses in Counter(item.evidence for item in chosen if item.kind not in SETS).values()
    )


def test_no_finding_is_an_error_since_another_selection_might_take_the_item() -> None:
    one = Item(id="one", question=ShortAnswer(stem="Who?", answer="A"), evidence=Evidence(text="A", start=0, end=1))
    two = Item(id="two", question=ShortAnswer(stem="Who?", answer="B"), evidence=Evidence(text="B", start=1, end=2))
    _, [finding] = select([one, two], 2)

    assert (finding.severity, finding.subject) == ("warning", "two")


def test_the_shares_are_shares_of_one_quiz() -> None:
    assert sum(SHARES.values()) == pytest.approx(1)


@pytest.mark.parametrize(("words", "count"), [(0, 5), (100, 5), (480, 20), (4800, 200)])
def test_a_longer_article_is_worth_more_items(words: int, count: int) -> None:
    assert default_count(words) == count


def ask(number: int, *, passage: int, rule: str = "subject", score: float = 0.5) -> Item:
    """An item that has no word in common with those of other numbers."""
    words = f"word{number}"
    proof = Evidence(text=words, start=10 * number, end=10 * number + len(words), passage=passage)
    question = ShortAnswer(stem=f"Who {words}?", answer=f"Answer{number}")
    return Item(id=f"item{number:03}", question=question, evidence=proof, score=score, tags=(rule,))


def test_of_items_as_good_those_of_other_passages_come_first() -> None:
    found = [ask(number, passage=number // 4) for number in range(8)]
    chosen, _ = select(found, 4)

    assert Counter(item.evidence.passage for item in chosen if item.evidence) == {0: 2, 1: 2}


def test_of_items_as_good_those_that_ask_in_other_ways_come_first() -> None:
    found = [ask(number, passage=1, rule="subject" if number < 6 else "reason") for number in range(8)]
    chosen, _ = select(found, 4)

    assert Counter(item.tags for item in chosen) == {("subject",): 2, ("reason",): 2}


def test_a_much_better_item_is_worth_a_crowd() -> None:
    found = [ask(number, passage=1, score=0.9) for number in range(4)] + [ask(9, passage=2, score=0.4)]
    chosen, _ = select(found, 4)

    assert all(item.score == 0.9 for item in chosen)


@pytest.mark.parametrize(("number", "compared"), [(TELLING, TELLING), (TELLING + 1, 0)])
def test_a_word_of_many_items_is_no_reason_to_compare_them(number: int, compared: int) -> None:
    chosen = Chosen()
    for each in range(number):
        chosen.add(
            replace(ask(each, passage=1), question=ShortAnswer(stem=f"Who saw Corran on day{each}?", answer="A"))
        )
    asked = replace(ask(99, passage=2), question=ShortAnswer(stem="Where is Corran?", answer="B"))

    assert len(list(chosen.beside(asked))) == compared


def dated(number: int) -> Item:
    """A gap at the year of an event of its own."""
    event = ("harbour", "bridge", "school", "museum", "lamp", "tower", "canal", "mill", "bank", "park", "quay", "well")[
        number
    ]
    proof = Evidence(text=f"The {event} was built in {1700 + number}.", start=100 * number, end=100 * number + 40)
    question = Cloze(sentence=f"The {event} was built in ____.", answer=str(1700 + number))
    return Item(id=f"y{number}", question=question, evidence=proof, score=0.9 - number / 100)


def of_events(gaps: list[Item]) -> Item:
    """A set of the events of the gaps."""
    events = tuple(Event(text=gap.prompt.partition(" in ")[0], evidence=gap.evidence) for gap in gaps)
    return Item(id="set", question=Ordering(prompt="Number them.", events=events), evidence=gaps[0].evidence, score=0.5)


def test_two_sets_do_not_tell_of_one_sentence() -> None:
    gaps = [dated(number) for number in range(4)]
    pairs = tuple(Pair(left=gap.prompt, right=gap.answer, evidence=gap.evidence) for gap in gaps)
    matched = Item(id="pairs", question=Matching(prompt="Match.", pairs=pairs), evidence=gaps[0].evidence, score=0.5)

    assert [item.id for item in select([matched, of_events(gaps[1:])], 20)[0]] == ["pairs"]


def test_a_set_is_left_out_if_more_could_be_asked_without_it() -> None:
    gaps = [dated(number) for number in range(5)]
    pairs = tuple(Pair(left=gap.prompt, right=gap.answer, evidence=gap.evidence) for gap in gaps)
    matched = Item(id="pairs", question=Matching(prompt="Match.", pairs=pairs), evidence=gaps[0].evidence, score=0.5)

    assert "pairs" not in {item.id for item in select([*gaps, matched], 20)[0]}


@pytest.mark.parametrize(("rule", "chosen"), [("difference", ["open"]), ("reason", ["item001", "open"])])
def test_of_a_sentence_that_is_asked_for_whole_nothing_else_is_asked(rule: str, chosen: list[str]) -> None:
    gap = ask(1, passage=1)
    points = (Point(text="Owls hunt by night, whereas hawks hunt by day.", evidence=gap.evidence),)
    question = OpenResponse(prompt="How do owls and hawks differ?", expected=points)
    whole = Item(id="open", question=question, evidence=gap.evidence, score=0.5, tags=("open", rule))

    assert sorted(item.id for item in select([gap, whole], 20)[0]) == chosen


SOLD = "The Oslo harbour board has sold two old ferries to a museum in Bergen."


@pytest.mark.parametrize(
    ("sentence", "score", "chosen"),
    [
        (SOLD.replace("Bergen", "____"), 0.9, ["open"]),
        (SOLD.replace("Bergen", "____"), 0.4, ["item001"]),
        ("The harbour board is in ____ today.", 0.9, ["item001", "open"]),
    ],
)
def test_of_an_open_question_and_what_says_all_of_it_the_better_is_asked(
    sentence: str, score: float, chosen: list[str]
) -> None:
    item = replace(ask(1, passage=1), question=Cloze(sentence=sentence, answer="Bergen"), score=0.6)
    points = (Point(text=SOLD, evidence=item.evidence),)
    question = OpenResponse(prompt="What news does the article report? Answer in one sentence.", expected=points)
    whole = Item(id="open", question=question, evidence=item.evidence, score=score, tags=("open", "main"))

    selected, passed = select([item, whole], 20)

    assert sorted(each.id for each in selected) == chosen
    assert {each.subject for each in passed} == {"item001", "open"} - {*chosen}


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("The old ferries of Oslo were a danger to sailors", ["item001"]),
        ("Nobody in Bergen wants to pay for a new harbour", ["item001", "open"]),
    ],
)
def test_the_main_points_of_a_speaker_do_not_stand_beside_one_of_them(words: str, chosen: list[str]) -> None:
    quoted = ShortAnswer(stem=f"Who is quoted in the article as saying “{words}”?", answer="Li Na")
    item = replace(ask(1, passage=1), question=quoted, score=0.8)
    told = "Li Na said: “The old ferries of Oslo were a danger to sailors. We shall not miss their engines in winter.”"
    question = OpenResponse(
        prompt="What does the mayor Li Na say?", expected=(Point(text=told, evidence=item.evidence),)
    )
    views = Item(id="open", question=question, evidence=item.evidence, score=0.6, tags=("open", "views"))

    assert sorted(each.id for each in select([item, views], 20)[0]) == chosen


def test_one_sentence_is_the_whole_key_of_one_open_question() -> None:
    first, second = (ask(number, passage=1).evidence for number in (1, 2))
    asked = {"news": [first], "why": [first], "how": [first, second]}
    found = [
        Item(
            id=name,
            question=OpenResponse(
                prompt=f"{name}?", expected=tuple(Point(text=name, evidence=each) for each in proofs)
            ),
            evidence=proofs[0],
            score=0.9 if name == "news" else 0.5,
            tags=("open",),
        )
        for name, proofs in asked.items()
    ]

    assert sorted(item.id for item in select(found, 20)[0]) == ["how", "news"]


@pytest.mark.parametrize(("others", "right"), [(4, 2), (3 * ANSWER_SHARE, 3)])
def test_an_answer_is_right_a_third_time_only_beside_many_others(others: int, right: int) -> None:
    alike = [
        replace(ask(number, passage=number), question=ShortAnswer(stem=f"Who word{number}?", answer="Ada Marsh"))
        for number in range(4)
    ]
    found = [*alike, *(ask(number, passage=number, score=0.9) for number in range(10, 10 + others))]

    chosen = select(found, 60)[0]

    assert sum(item.answer == "Ada Marsh" for item in chosen) == right
