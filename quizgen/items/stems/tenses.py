"""Where a question puts a perfect into the past: *When did she leave?* of what *had* or *has* been."""

from quizgen.english.earlier import EARLIER
from quizgen.english.verbs import past
from quizgen.model.fact import Clause, Phrase

ASKING_WHEN = frozenset({"when", "in which year", "at what age", "how"})
"""Words behind which English has no perfect tense."""


def is_simple_past(clause: Clause, asked: Phrase, words: str) -> bool:
    """Whether a question puts the clause's perfect into the past: behind *when*, and where nothing is earlier."""
    dated = words in ASKING_WHEN and asked.role == "time"
    if clause.auxiliaries == ("had", "been") and not clause.verb.endswith("ing"):
        return dated
    if clause.auxiliaries == ("had",):
        if dated and clause.lemma != "be":
            return True
        told = " ".join([clause.adverb, *(each.text for each in (*clause.lead, *clause.phrases) if each is not asked)])
        return clause.lemma != "be" and EARLIER.search(told) is None
    return clause.auxiliaries in {("has",), ("have",)} and clause.lemma != "be" and words in ASKING_WHEN


def past_of(clause: Clause) -> str:
    """The past of the verb of a perfect; empty if it is not sure."""
    return clause.verb if clause.verb.endswith("ed") else past(clause.lemma)


def in_past(clause: Clause) -> tuple[str, ...]:
    """The auxiliaries of a perfect that is put into the past: none, or *was* of a passive."""
    return () if len(clause.auxiliaries) == 1 else ("were" if clause.subject.plural else "was",)
