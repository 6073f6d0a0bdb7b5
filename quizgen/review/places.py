"""Items in, the same out, the keys of their choices spread evenly over the places among the options."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quizgen.english.counting import have_order
from quizgen.model.ids import draw
from quizgen.model.item import Item, MultipleChoice


def with_even_keys(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items; numbers and times keep their order, other keys come to the places taken least."""
    taken = Counter(
        item.question.correct
        for item in items
        if isinstance(item.question, MultipleChoice) and have_order(item.question.options)
    )
    return tuple(moved(item, taken) for item in items)


def moved(item: Item, taken: Counter[int]) -> Item:
    """The item with its key at the place that the fewest have taken, which is then taken once more."""
    question = item.question
    if not isinstance(question, MultipleChoice) or have_order(question.options):
        return item
    places = list(range(len(question.options)))
    draw(item.id, "place").shuffle(places)
    place = min(places, key=lambda place: taken[place])
    taken[place] += 1
    return replace(item, question=with_key_at(question, place))


def with_key_at(question: MultipleChoice, place: int) -> MultipleChoice:
    """The question with its key at the place, the distractors in their order."""
    wrong = [option for index, option in enumerate(question.options) if index != question.correct]
    return replace(question, options=(*wrong[:place], question.answer, *wrong[place:]), correct=place)
