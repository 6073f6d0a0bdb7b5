"""What a sentence says around a gap."""

from quizgen.items.distractors.fitness import families
from quizgen.model.fact import Fact, once_of


@once_of
def around(fact: Fact) -> tuple[str, str]:
    """What the sentence says before and behind a gap, with the spaces at its bounds."""
    phrases, focus = fact.clause.phrases, fact.focus
    before = " ".join(phrase.text for phrase in phrases[:focus])
    behind = " ".join(phrase.text for phrase in phrases[focus + 1 :])
    return f"{before[:1].upper()}{before[1:]} ", f" {behind}"


def before_asked(fact: Fact) -> str:
    """What stands before the answer: in the sentence if a gap is left for it, else its preposition."""
    return around(fact)[0] if fact.asked.role == "gap" else f"{fact.asked.preposition} "


def around_in_evidence(fact: Fact, words: str) -> tuple[str, str]:
    """What stands around printed words in the article's sentence; all of it and nothing if they are not there."""
    before, _, behind = fact.evidence.text.partition(words.replace("’", "'"))
    return before, behind


def families_beside(fact: Fact) -> frozenset[str]:
    """The families of the words that a question for the answer has in its subject and other parts."""
    clause = fact.clause
    others = (clause.subject, *(phrase for phrase in (*clause.phrases, *clause.lead) if phrase != fact.asked))
    return families(" ".join(part.text for part in others))
