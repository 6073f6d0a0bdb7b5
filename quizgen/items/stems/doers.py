"""*Saliva is produced by glands* → *What produces saliva?*: what does something as a rule, asked for in the active."""

import re

from quizgen.english.verbs import third_person
from quizgen.items.stems.active import LEANING
from quizgen.model.fact import Fact, Phrase, Role

NOW = {("is",), ("are",)}

LONGEST = 8
"""Words of what was done to, behind which nobody has forgotten the question."""

STANDING: frozenset[Role] = frozenset({"particle", "oblique", "place", "time"})
"""Roles of what stays behind it."""

MEANS = re.compile(r"\w+ing\b")
"""What is done, which is no doer."""


def doer_question(fact: Fact) -> str:
    """The question for the thing that does something at all times; empty where it asks for anything else."""
    clause, asked = fact.clause, fact.asked
    others = [phrase for phrase in clause.phrases if phrase is not asked]
    plain = is_thing(asked) and not fact.ask_quantity and clause.auxiliaries in NOW and not clause.lead
    plain = plain and not (clause.source or clause.adverb) and all(phrase.role in STANDING for phrase in others)
    texts = [clause.subject.text, *(phrase.text for phrase in others)]
    if not plain or len(texts[0].split()) > LONGEST or any(map(LEANING.search, texts)):
        return ""
    particles = [phrase.text for phrase in others if phrase.role == "particle"]
    behind = [phrase.text for phrase in others if phrase.role != "particle"]
    return f"{' '.join(['What', third_person(clause.lemma), *particles, clause.subject.text, *behind])}?"


def is_thing(asked: Phrase) -> bool:
    """Whether it is what does something, and nobody."""
    thing = asked.role == "agent" and asked.type == "thing" and not asked.name
    whole = asked.text.startswith("by ") and " to " not in asked.core  # *by locks* *to the lake*
    return thing and whole and MEANS.match(asked.core) is None
