"""*What was raised by the bank in 1977?* → *What did the bank raise in 1977?*: who did it first, as one asks for it."""

import re
from dataclasses import replace
from typing import Literal

from quizgen.english.verbs import third_person
from quizgen.model.fact import Clause, Phrase

PASSIVE: dict[str, Literal["past", "present"]] = {"was": "past", "were": "past", "is": "present", "are": "present"}
"""Auxiliaries that are all of a passive → the tense of the active."""

LEANING = re.compile(r"\b(?:he|her|him|his|it|its|she|their|them|they)\b")

LONGEST = 6
"""Words of somebody who can stand between *did* and the verb."""


def as_active(clause: Clause, asked: Phrase, words: str) -> tuple[Clause, Phrase]:
    """The clause told of who did it, and the asked phrase in it, where a question for a thing or deed reads better so.

    When, where and why something was done is asked of what it was done to.
    """
    agent = next((phrase for phrase in clause.phrases if phrase.role == "agent"), None)
    if agent is None or agent is asked or not (is_doer(agent) and turns(clause, asked, words)):
        return clause, asked
    thing = replace(clause.subject, role="object")
    others = tuple(phrase for phrase in clause.phrases if phrase is not agent)
    particles = tuple(phrase for phrase in others if phrase.role == "particle")
    behind = tuple(phrase for phrase in others if phrase.role != "particle")
    active = replace(
        clause,
        subject=replace(agent, text=agent.core, role="subject", preposition=""),
        auxiliaries=(),
        verb=clause.lemma if agent.plural else third_person(clause.lemma),
        tense=PASSIVE[clause.auxiliaries[0]],
        phrases=(*particles, thing, *behind),
    )
    return active, thing if asked is clause.subject else asked


def is_doer(agent: Phrase) -> bool:
    """Whether it is somebody or a body, told shortly."""
    named = bool(agent.name) or agent.type in {"person", "organisation", "country"}
    return named and agent.preposition == "by" and len(agent.core.split()) <= LONGEST and "," not in agent.core


def turns(clause: Clause, asked: Phrase, words: str) -> bool:
    """Whether the passive is a plain one, and it asks for what was done to what, or what somebody was brought to do."""
    plain = len(clause.auxiliaries) == 1 and clause.auxiliaries[0] in PASSIVE and not clause.verb.endswith("ing")
    parts = (clause.subject, *clause.phrases, *clause.lead)
    alone = not any(LEANING.search(phrase.text) for phrase in parts if phrase is not asked)
    thing = asked is clause.subject and not words.startswith("who")
    behind = asked.preposition == "as" and words != "what"  # but *What was Malta known as by the Romans?*
    return plain and alone and clause.of_itself is None and (thing or asked.role == "action" or behind)
