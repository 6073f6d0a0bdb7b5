"""*Malta has turned to Tunis for grain following a collapse of trade.* → why."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase

ADVERSE = (
    "accidents?|attacks?|bans?|blockade|boycotts?|closure|collapse|complaints|crash|crisis|criticism|cuts|defeats?"
    "|disasters?|droughts?|earthquakes?|embargo(?:es)?|epidemic|explosions?|famine|floods?|harvests?|imposition|invasion"
    "|leaks?|loss(?:es)?|outbreaks?|pandemic|protests|riots|sanctions|scandals?|shortages?|strikes?|tariffs"
)
"""What forces somebody to do something else than before."""

BEHIND = re.compile(
    r"(?:(?P<phrase>.+?),? )?following (?P<cause>(?:(?:the|an?) )?(?:(?:series|string|wave) of )?(?:[\w-]+ )?"
    rf"(?:{ADVERSE})\b.*)"
)

RANKED = re.compile(r"the (?:first|last|second|third|only)\b")


def ask(clause: Clause) -> Iterator[Ask]:
    """What forced it, told at the end by *following*, where that is what would force one."""
    last = clause.phrases[-1:]
    found = BEHIND.fullmatch(last[0].text) if last else None
    if found is None or clause.auxiliaries[:1] == ("was",) or any(map(is_ranked, clause.phrases)):
        return
    cause = Phrase(text=f"because of {found['cause']}", role="reason", head="because", preposition="because of")
    before = (*clause.phrases[:-1], *((replace(last[0], text=found["phrase"]),) if found["phrase"] else ()))
    yield Ask(focus=len(before), clause=replace(clause, phrases=(*before, cause)))


def is_ranked(phrase: Phrase) -> bool:
    """Whether the phrase tells who was first, which nothing forces."""
    return RANKED.search(phrase.text) is not None
