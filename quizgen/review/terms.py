"""Which items ask for a term: in a chapter every question speaks of its terms, so none is known by that."""

from quizgen.model.item import Cloze, Item, MultipleChoice

HINT = "term"
STEM = "What is the term for "


def asks_term(item: Item) -> bool:
    """Whether the answer is a term and the question its meaning."""
    match item.question:
        case Cloze(hint=hint):
            return hint == HINT
        case MultipleChoice(stem=stem):
            return stem.startswith(STEM)
        case _:
            return False
