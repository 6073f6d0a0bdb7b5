"""Which facts can be read by themselves, outside a question."""

from collections.abc import Iterable, Iterator

from quizgen.english.clauses import statement
from quizgen.english.names import in_full_once
from quizgen.english.verbs import verb_group
from quizgen.model.fact import Clause, Fact, Phrase

LONGEST = 34
"""Words of a sentence that can be taken in at once: as in a question's points."""

SAYING = frozenset(
    """
    add admit allege argue ask assert assure believe boast claim comment complain concede confess contend deny explain
    fear guess hope imagine insist joke lament quip reckon remark reply retort say speculate stress suggest suspect
    swear tell think vow warn whisper wonder
    """.split()
)
"""Verbs of sentences that report what somebody says, which is not what the article states."""


def stated(facts: Iterable[Fact]) -> Iterator[Fact]:
    """One fact for each thing that the article states itself, in the order of the article."""
    seen = set()
    for fact in facts:
        if fact.sentence not in seen and is_plain(fact.clause) and len(fact.sentence.split()) <= LONGEST:
            seen.add(fact.sentence)
            yield fact


def is_plain(clause: Clause) -> bool:
    """Whether the clause is a statement of the article's own, taken apart."""
    return bool(clause.verb) and not clause.source and clause.lemma not in SAYING


def without(clause: Clause, left_out: Phrase) -> str:
    """The clause as a sentence without one of its phrases."""
    text = statement(
        front=[phrase.text for phrase in clause.lead if phrase is not left_out],
        subject=clause.subject.text,
        verb=verb_group(clause.auxiliaries, clause.adverb, clause.verb),
        rest=[phrase.text for phrase in clause.phrases if phrase is not left_out],
    )
    return in_full_once(text, clause.people)
