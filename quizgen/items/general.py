"""What is so in general: *Compaction leads to a loss of pores*, *Erosion can cause landslides*."""

import re

from quizgen.items.company import Company
from quizgen.items.distractors.fitness import content, family
from quizgen.model.fact import Clause, Fact

POSSIBLE = frozenset({"can", "could", "may", "might"})

CAUSING = frozenset("cause contribute create give bring lead make mean produce result trigger".split())
"""Verbs that tell an outcome."""

OF_SOME = re.compile(r"(?:all|any|each|every|few|many|most|much|no|several|some|the|these|those|various) ")

TELLING = 3
"""Words of an outcome that tells something."""

LONGEST_SUBJECT = 8


def is_general(clause: Clause) -> bool:
    """Whether it says what things of a kind do or may do at any time, so that no occasion is needed."""
    subject = clause.subject
    timeless = clause.auxiliaries[0] in POSSIBLE if clause.auxiliaries else clause.tense == "present"
    kind = subject.type == "thing" and not subject.name and OF_SOME.match(subject.text) is None
    return timeless and kind and not clause.source and len(subject.text.split()) <= LONGEST_SUBJECT


def is_only_outcome(fact: Fact, company: Company) -> bool:
    """Whether it tells what something leads to in general, and the article tells of no other outcome of it."""
    clause = fact.clause
    if clause.lemma not in CAUSING or not is_general(clause) or len(fact.asked.core.split()) < TELLING:
        return False
    words = {family(word) for word in content(clause.subject.text)}
    lines = {number for verb in CAUSING for number in company.with_all(words | {family(verb)})}
    return bool(words) and len(lines) <= 1
