"""*Ann Lee attended Lincoln High School.* → which school she attended, not what."""

from quizgen.english.places import SCHOOL
from quizgen.model.fact import Fact


def tells_school(fact: Fact) -> bool:
    """Whether it asks which school somebody went to, and tells no more of it."""
    clause = fact.clause
    alone = len(clause.phrases) == 1 and not clause.lead and not clause.auxiliaries and clause.tense == "past"
    school = clause.lemma == "attend" and SCHOOL.search(fact.asked.core) is not None
    return alone and school and fact.rule == "object" and not fact.ask_quantity


def school_question(fact: Fact) -> str:
    """The question for it: *Which school did Li Na attend?*."""
    kind = SCHOOL.findall(fact.asked.core)[-1].lower()
    return f"Which {kind} did {fact.clause.subject.text} attend?"
