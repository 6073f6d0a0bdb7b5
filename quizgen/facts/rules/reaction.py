"""*The bank has faced criticism from its customers for closing branches.* → from whom, and why."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase

MEETING = frozenset(
    """
    arouse attract bring command draw earn elicit encounter enjoy evoke experience face gain garner generate get incur
    invite meet prompt provoke receive spark stir suffer trigger win
    """.split()
)
"""Verbs of what somebody does to meet with a reaction."""

FEELING = (
    "abuse|acclaim|admiration|anger|applause|approval|backing|backlash|condemnation|criticism|derision|disapproval"
    "|disdain|enthusiasm|flak|fury|hostility|mockery|objections|opposition|outcry|outrage|plaudits|praise|pressure"
    "|protests?|recognition|resistance|respect|ridicule|scepticism|scorn|scrutiny|skepticism|support|sympathy"
)

JUDGEMENT = re.compile(
    r"acclaim|admiration|applause|condemnation|criticism|derision|disapproval|flak|mockery|plaudits|praise|recognition"
    r"|respect|ridicule|scorn"
)
"""What *for* behind it gives the reason of."""

REACTION = re.compile(
    rf"(?P<what>(?:[a-z-]+ )?(?:{FEELING})(?:,? and (?:[a-z-]+ )?(?:{FEELING}))?)(?: from (?P<whom>.+?))?"
    r"(?: for (?P<why>\w{2,}ing \w.*))?"
)
"""What somebody meets with, from whom and why."""

SOURCE_OR_DEED = re.compile(r"from |for \w{2,}ing ")

NAMED = re.compile(r"(?:the )?[A-Z]")


def ask(clause: Clause) -> Iterator[Ask]:
    """From whom it comes, if that is told by a name, and why."""
    if clause.lemma not in MEETING:
        return
    clause = with_whole_reaction(clause)
    found = REACTION.fullmatch(clause.phrases[-1].text) if clause.phrases else None
    if found is None or clause.phrases[-1].role != "object":
        return
    last, place = clause.phrases[-1], len(clause.phrases)
    what, whom = found["what"], found["whom"]
    why = reason(found["why"]) if JUDGEMENT.search(what) else ()
    if whom and NAMED.match(whom) and "," not in whom and (why or not found["why"]):
        source = Phrase(  # whoever thinks so of something is somebody, a body or a country too
            text=f"from {whom}", role="oblique", type="person", head=whom.lower(), preposition="from"
        )
        yield Ask(focus=place, clause=ending_in(clause, replace(last, text=what), source, *why))
    if why:
        told = replace(last, text=f"{what} from {whom}" if whom else what)
        yield Ask(focus=place, clause=ending_in(clause, told, *why))


def with_whole_reaction(clause: Clause) -> Clause:
    """The clause, from whom and for what somebody is judged in one with the judgement, as the parser may have it."""
    place = next((index for index, phrase in enumerate(clause.phrases) if phrase.role == "object"), None)
    behind = clause.phrases[place + 1 :] if place is not None else ()
    if place is None or not all(SOURCE_OR_DEED.match(phrase.text) for phrase in behind):
        return clause
    text = " ".join(phrase.text for phrase in clause.phrases[place:])
    return replace(clause, phrases=(*clause.phrases[:place], replace(clause.phrases[place], text=text)))


def reason(why: str | None) -> tuple[Phrase, ...]:
    """What somebody is judged for, as a phrase of its own."""
    return (Phrase(text=f"for {why}", role="reason", head="for", preposition="for"),) if why else ()


def ending_in(clause: Clause, *phrases: Phrase) -> Clause:
    """The clause with other phrases for its last one."""
    return replace(clause, phrases=(*clause.phrases[:-1], *phrases))
