"""*Ada Lovelace died in 1852.* → when."""

import re
from collections.abc import Iterator

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

YEAR = re.compile(r"\b(1\d|20)\d\d\b")


def ask(clause: Clause) -> Iterator[Ask]:
    """The time, if the clause tells but one: of *from 12 in 2000 to 30 in 2012* neither is the time."""
    every = " ".join(phrase.text for phrase in (clause.subject, *clause.phrases, *clause.lead))
    if any(phrase.preposition in {"after", "before", "following", "since"} for phrase in clause.lead):
        return
    times = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase.role == "time"]
    if len(YEAR.findall(every)) <= 1 and len(times) == 1 and (clause.lemma != "be" or clause.auxiliaries):
        yield from phrases_with_role(clause, "time")
