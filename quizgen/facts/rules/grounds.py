"""*As trade with Tunis falls, Malta’s ties with Rome become more important.* → why they become so."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.english.verbs import GROWING
from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase

MORE_SO = re.compile(r"(?:ever |even |far |increasingly |much )?(?:(?:less|more) \w+|\w+(?<!un)er)\b|increasingly \w+")
"""What something becomes more than it was."""

GOES_ON = re.compile(r"as (?P<what>(?:\S+ ){2,}.+|(?:[A-Z]\S+ )+\w+s)")
"""A clause with *as* that tells what goes on meanwhile."""


def ask(clause: Clause) -> Iterator[Ask]:
    """What makes it so, told by *as* before it."""
    opening = next((phrase for phrase in clause.lead if phrase.preposition == "as"), None)
    goes_on = GOES_ON.fullmatch(opening.text) if opening is not None else None
    more = any(MORE_SO.match(phrase.text) for phrase in clause.phrases)
    if goes_on is None or clause.lemma not in GROWING or clause.auxiliaries or clause.tense != "present" or not more:
        return
    why = Phrase(text=f"because {goes_on['what']}", role="reason", type="action", head="because", preposition="because")
    lead = tuple(phrase for phrase in clause.lead if phrase is not opening)
    yield Ask(focus=len(clause.phrases), clause=replace(clause, lead=lead, phrases=(*clause.phrases, why)))
