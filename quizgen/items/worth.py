"""How much an item is worth asking, and how hard it is."""

from quizgen.items.stems import is_anchored
from quizgen.model.fact import Fact
from quizgen.model.item import Bloom, Difficulty, Kind

RULE_WORTH = {
    "reason": 1.0,
    "means": 1.0,
    "object": 0.85,
    "quantity": 0.75,
    "time": 0.75,
    "place": 0.7,
    "subject": 0.7,
    "predicate": 0.7,
    "oblique": 0.65,
    "duration": 0.6,
    "gap": 0.6,
}
"""Reasons and results test understanding more than names do (QUALITY: most good gaps are not named entities)."""

LONG_SENTENCE = 24
"""Words from which a statement is hard to take in at once."""

MUCH_DROPPED = 0.5
"""Share of the evidence below which a statement has lost most of what the article says there."""

LAST_RESORT = 0.25
"""Worth of a question that does not say which occasion it means: asked only where there is little else."""

LONG_ANSWER = 8
"""Words from which an answer is more than a phrase."""


def worth(fact: Fact, kind: Kind) -> float:
    """A number from 0 to 1 that orders the selection."""
    score = 0.55 * fact.salience + 0.45 * RULE_WORTH.get(fact.rule, 0.5)
    score -= 0.1 * (len(fact.sentence.split()) > LONG_SENTENCE)
    score -= 0.15 * (len(fact.sentence.split()) < MUCH_DROPPED * len(fact.evidence.text.split()))
    score -= 0.1 * (kind == "short" and len(fact.value.split()) > LONG_ANSWER)
    most = 1.0 if kind in {"cloze", "truefalse"} or is_anchored(fact) else LAST_RESORT
    return round(max(0.0, min(most, score * fact.confidence)), 4)


def difficulty(fact: Fact, kind: Kind) -> Difficulty:
    """Recognising is easier than recalling, a name easier than a reason."""
    if kind in {"choice", "truefalse"}:
        return "easy"
    return "hard" if fact.rule in {"reason", "means"} or not fact.asked.name else "medium"


def bloom(fact: Fact) -> Bloom:
    """Why and how take understanding; who, what, when and where are remembered."""
    return "understand" if fact.rule in {"reason", "means"} else "remember"
