"""What is so in general: *Compaction leads to a loss of pores*, *Erosion can cause landslides*."""

import re

from quizgen.model.fact import Clause

POSSIBLE = frozenset({"can", "could", "may", "might"})
"""Auxiliaries of what many things may do: *Flights can be delayed by snow*."""

OF_SOME = re.compile(r"(?:all|any|each|every|few|many|most|much|no|several|some|the|these|those|various) ")

ANYBODY = frozenset("anybody anyone everybody everyone human man people person somebody thing".split())

LONGEST_SUBJECT = 8


def is_general(clause: Clause) -> bool:
    """Whether it says what things of a kind do or may do at any time, so that no occasion is needed."""
    subject = clause.subject
    timeless = clause.auxiliaries[0] in POSSIBLE if clause.auxiliaries else clause.tense == "present"
    kind = subject.type == "thing" and not subject.name and OF_SOME.match(subject.text) is None
    kind = kind and subject.head not in ANYBODY
    return timeless and kind and not clause.source and len(subject.text.split()) <= LONGEST_SUBJECT
