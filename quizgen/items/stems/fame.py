"""*Ann Lee is best known for her work on ferns.* → what she is best known for, as every encyclopedia tells."""

import re

from quizgen.model.fact import Fact

FAME = re.compile(
    r"\b(?:acclaimed|celebrated|famed|famous|known|notable|noted|remembered|renowned)"
    r" (?:chiefly |especially |largely |mainly |mostly |particularly |primarily |principally )?for\b"
)
"""What tells it; where it stands twice, there are two right answers."""

KNOWING = frozenset("celebrate know note remember".split())

BEING = (("is",), ("was",))
"""The auxiliaries of one person."""

LAST = 2
"""Words of the answer that must end the sentence, since otherwise something more is told."""


def tells_fame(fact: Fact) -> bool:
    """Whether the fact asks for all that its sentence says somebody is known for."""
    clause, asked = fact.clause, fact.asked
    if clause.lemma not in KNOWING or asked.preposition != "for" or asked.cut or clause.auxiliaries[:1] not in BEING:
        return False
    told, all_told = asked.core.split(), fact.evidence.text.rstrip(" .").split()
    return bool(clause.subject.name) and told[-LAST:] == all_told[-LAST:] and len(told) >= LAST


def fame_question(fact: Fact) -> str:
    """The question for it: *What is Li Na best known for?*."""
    clause = fact.clause
    words = ("What", clause.auxiliaries[0], clause.subject.text, clause.adverb, clause.verb, "for?")
    return " ".join(filter(None, words))
