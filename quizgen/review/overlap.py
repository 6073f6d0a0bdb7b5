"""Two items side by side: whether one shows the other's answer, or both ask for one fact."""

from quizgen.model.item import Item, MultipleChoice, TrueFalse
from quizgen.review.text import contains, prompt_without_gap, shown, stems

SAME_CONTEXT = 0.5
"""Share of a question's telling words that another item has when both are about one thing."""

MOST_OF_IT = 0.75
"""Share of a statement's telling words from which an item about another sentence tells whether it is true."""


ANSWERED_IN_WORDS = frozenset({"choice", "cloze", "short"})
"""Kinds that ask for one thing and have it for their answer."""


def all_shown(item: Item) -> str:
    """All that a student reads of the item, the correction on its key too, but no answer."""
    match item.question:
        case MultipleChoice(options=options):
            texts = (*shown(item), *options)
        case TrueFalse(correction=correction):
            texts = (*shown(item), correction)
        case _:
            texts = shown(item)
    return " ; ".join(texts)


def telling_words(item: Item) -> frozenset[str]:
    """The words of item and answer that decide with which others it is compared."""
    return stems(f"{all_shown(item)} {item.answer}")


def gives_away(one: Item, other: Item) -> bool:
    """Whether `one`, if it is of the same sentence or about the same thing, shows the answer of `other`."""
    near, seen = are_neighbours(one, other), stems(all_shown(one))
    if isinstance(other.question, TrueFalse):
        told = stems(other.question.correction or other.prompt)
        return len(told & seen) >= (SAME_CONTEXT if near else MOST_OF_IT) * len(told)
    asked = stems(prompt_without_gap(other))
    about = near or len(asked & seen) >= SAME_CONTEXT * len(asked)
    return about and contains(all_shown(one), other.answer)


def asks_same(one: Item, other: Item) -> bool:
    """Whether both ask for the same thing: one answer has all words of the other, and the questions are alike."""
    if not {one.kind, other.kind} <= ANSWERED_IN_WORDS:
        return False
    if not (contains(one.answer, other.answer) or contains(other.answer, one.answer)):
        return False
    fewer, more = sorted((stems(prompt_without_gap(one)), stems(prompt_without_gap(other))), key=len)
    return are_neighbours(one, other) or len(fewer & more) >= SAME_CONTEXT * len(fewer)


def are_neighbours(one: Item, other: Item) -> bool:
    """Whether both quote the same sentence."""
    return not {*one.proofs}.isdisjoint(other.proofs)
