"""For what somebody is judged: *For what has the plan been blamed?*; of a deed one asks why, *for stealing a boat*."""

from quizgen.english.judging import JUDGING
from quizgen.model.fact import Clause, Phrase


def is_judged_for(clause: Clause, asked: Phrase) -> bool:
    """Whether it is a thing for which the verb praises, blames or punishes, and no deed."""
    return asked.role == "reason" and asked.preposition == "for" and asked.type != "action" and clause.lemma in JUDGING
