"""The code that paper and key share: a key whose code differs belongs to another printing."""

from quizgen.model.ids import digest
from quizgen.model.item import Item, Matching, MultipleChoice, OpenResponse, Ordering, Question
from quizgen.model.quiz import Quiz

LENGTH = 4
"""Hex digits: two of a teacher's printings have the same code once in 65,000."""


def code(quiz: Quiz) -> str:
    """A digest of what stands on the students' paper, in its order; of the answers nothing."""
    return digest(quiz.slug, quiz.variant, *(line for item in quiz.items for line in _shown(item)))[:LENGTH].upper()


def _shown(item: Item) -> tuple[str, ...]:
    return (item.kind, item.prompt, str(item.points), *_listed(item.question))


def _listed(question: Question) -> tuple[str, ...]:
    """What is to be chosen from or put in order, as it is listed."""
    match question:
        case MultipleChoice(options=options):
            return options
        case Matching(pairs=pairs, choices=choices):
            return (*(pair.left for pair in pairs), *choices)
        case Ordering(events=events, shown=shown):
            return tuple(events[index].text for index in shown)
        case OpenResponse(expected=expected):
            return (str(len(expected)),)
        case _:
            return ()
