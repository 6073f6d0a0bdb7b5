"""*Ada Lovelace died in 1852.* → when."""

import re
from collections.abc import Iterator

from quizgen.english.counting import YEAR
from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

DEED = re.compile(r"to [a-z]+|(?:by|for|of) [a-z]+ing \S")
"""What is done, told behind a verb by another."""

AHEAD = frozenset(
    """
    agree aim decide expect hope intend offer plan pledge prepare promise propose refuse resolve swear threaten vow want
    wish
    """.split()
)
"""Verbs before *to* of what is done at another time."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The time, if the clause tells but one: of *from 12 in 2000 to 30 in 2012* neither is the time."""
    every = " ".join(phrase.text for phrase in (clause.subject, *clause.phrases, *clause.lead))
    if any(phrase.preposition in {"after", "before", "following", "since"} for phrase in clause.lead):
        return
    if clause.is_perfect and "since" not in every:  # *has been shown in 1990* is no English
        return
    times = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase.role == "time"]
    if len(YEAR.findall(every)) <= 1 and len(times) == 1 and (clause.lemma != "be" or clause.auxiliaries):
        yield from (found for found in phrases_with_role(clause, "time") if tells_when(clause, found.focus))


def tells_when(clause: Clause, focus: int) -> bool:
    """Whether it is all of the time, not of the first half of a range, and that of nothing else."""
    return not (clause.phrase(focus).cut or is_inside_range(clause, focus) or is_of_deed(clause, focus))


def is_of_deed(clause: Clause, focus: int) -> bool:
    """Whether it may be when that is done which the verb leads to: *vowed to lower tolls in 2005*, *held for theft*."""
    before = clause.phrases[:focus] if focus < len(clause.phrases) else ()
    deeds = [phrase for phrase in before if phrase.type == "action"]
    ahead = clause.lemma in AHEAD
    return any(DEED.match(phrase.text) and (ahead or phrase.role != "complement") for phrase in deeds)


def is_inside_range(clause: Clause, focus: int) -> bool:
    """Whether the time is that of the first half of a range: *rose from 19 % in 2012 to 23 %*."""
    around = clause.phrases[max(0, focus - 1) : focus + 2]
    return [phrase.preposition for phrase in (*around[:1], *around[2:])] == ["from", "to"]
