"""*Malta has turned to Tunis for grain following a collapse of trade.* → why."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase

ADVERSE = (
    "accidents?|allegations|arrests?|assassinations?|attacks?|bans?|bankruptc(?:y|ies)|blasts?|blazes?|blizzards?"
    "|blockades?|bombings?|boycotts?|breach(?:es)?|closures?|collapses?|collisions?|complaints|coups?|crackdowns?"
    "|crash(?:es)?|cris[ei]s|criticism|cuts|cyclones?|deaths?|defeats?|derailments?|disasters?|downturns?|droughts?"
    "|earthquakes?|embargo(?:es)?|epidemics?|eruptions?|evacuations?|explosions?|famines?|fires?|floods?|harvests?"
    "|heatwaves?|hurricanes?|impositions?|injur(?:y|ies)|invasions?|landslides?|leaks?|loss(?:es)?|massacres?|mutin(?:y|ies)"
    "|outages?|outbreaks?|outcry|pandemics?|pressure|protests|recalls?|recessions?|resignations?|riots|sanctions|scandals?"
    "|shootings?|shortages?|slumps?|spills?|storms?|strikes?|tariffs|threats?|tornado(?:es)?|tsunamis?|typhoons?|unrest"
    "|uprisings?|vandalism|violence|wildfires?"
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
    cause = Phrase(text=f"following {found['cause']}", role="reason", head="following", preposition="following")
    before = (*clause.phrases[:-1], *((replace(last[0], text=found["phrase"]),) if found["phrase"] else ()))
    yield Ask(focus=len(before), clause=replace(clause, phrases=(*before, cause)))


def is_ranked(phrase: Phrase) -> bool:
    """Whether the phrase tells who was first, which nothing forces."""
    return RANKED.search(phrase.text) is not None
