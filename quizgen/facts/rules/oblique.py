"""*The prize went to Li Na.* → to whom, with what country, by whom."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause, Phrase

LIGHT_VERBS = frozenset(
    """
    bear bring call cast catch come draw enter fall get give go have hold keep lie make place put remain run set stay
    take throw
    """.split()
)
"""Verbs that are one expression with a preposition and a bare noun: *taken into account*."""

AND_WHERE = re.compile(
    r"(?P<company>(?:alongside|against|with) (?:(?:her|his|their) \w+|(?:the )?[A-Z][\w’.-]*(?: [A-Z][\w’.-]*)*))"
    r" (?P<where>(?P<preposition>at|in) (?:the )?[A-Z].*)"
)
"""With or against whom, and where that was: *with his aunt in Turin*, *against the Rovers at Elm Park*."""


OFTEN_BEFORE = frozenset({"chiefly", "entirely", "largely", "mainly", "mostly", "partly", "primarily"})
"""Those that stand behind a verb as well as before it: *depends largely on*, *largely depends on*."""

MOSTLY = re.compile(r"(?P<adverb>chiefly|entirely|largely|mainly|mostly|partly|primarily) (?P<rest>[a-z]+ .+)")
"""An adverb that stands before the preposition and says of the verb how far: *mainly of chalk*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it."""
    if (told := with_adverb_apart(clause)) is not clause:
        yield from (replace(found, clause=found.clause or told) for found in ask(told))
        return
    for found in phrases_with_role(clause, "oblique", "agent"):
        phrase = clause.phrase(found.focus)
        made = clause.lemma == "make" and phrase.preposition in {"from", "of"}  # *is made from nectar*
        if clause.lemma not in LIGHT_VERBS or made or not is_bare(phrase):
            yield replace(found, clause=with_place_apart(clause, found.focus))


def with_adverb_apart(clause: Clause) -> Clause:
    """The clause with an adverb at the verb that was read into a phrase: *mainly consists of*."""
    for index, phrase in enumerate(clause.phrases):
        if index == 0 and phrase.role == "manner" and phrase.text in OFTEN_BEFORE and not clause.adverb:
            return replace(clause, adverb=phrase.text, phrases=clause.phrases[1:])
        found = MOSTLY.fullmatch(phrase.text) if phrase.role == "oblique" and not clause.adverb else None
        if found and found["rest"].startswith(f"{phrase.preposition} "):
            own = replace(phrase, text=found["rest"])
            rest = (*clause.phrases[:index], own, *clause.phrases[index + 1 :])
            return replace(clause, adverb=found["adverb"], phrases=rest)
    return clause


def is_bare(phrase: Phrase) -> bool:
    """Whether the phrase is a preposition and a noun without article or name: *into account*."""
    words = phrase.text.removeprefix(phrase.preposition).split()
    if " " in phrase.preposition:  # *put in charge of education*
        return False
    return not (phrase.plural or phrase.name) and len(words) == 1 and words[0].islower()


def with_place_apart(clause: Clause, focus: int) -> Clause | None:
    """The clause with the place that was read into somebody's company behind it; None if there is no such place."""
    phrase = clause.phrase(focus)
    found = AND_WHERE.fullmatch(phrase.text) if phrase.type in {"person", "organisation"} else None
    if found is None or focus >= len(clause.phrases):
        return None
    company = replace(phrase, text=found["company"])
    place = Phrase(text=found["where"], role="place", type="place", preposition=found["preposition"])
    return replace(clause, phrases=(*clause.phrases[:focus], company, place, *clause.phrases[focus + 1 :]))
