"""*The council imposed a tax on cars that burn coal.* → on which cars; *sanctions on Malta* → on which country."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase

IMPOSING = frozenset(
    """
    abolish adopt announce approve cut double drop ease enact enforce expand extend halve impose increase introduce levy
    lift loosen lower maintain place put raise reduce reimpose reinstate relax remove renew repeal rescind restore scrap
    strengthen suspend tighten toughen waive widen
    """.split()
)
"""Verbs of what is done with a measure."""

MEASURE = re.compile(
    r"(?P<what>(?:an? |the )?(?:[\w-]+ ){0,3}?(?:bans?|blockades?|caps?|charges?|controls?|curbs?"
    r"|curfews?|dut(?:y|ies)|embargo(?:es)?|fines?|freezes?|lev(?:y|ies)|limits?|moratori(?:a|ums?)|penalt(?:y|ies)"
    r"|prohibitions?|quotas?|restrictions?|sanctions?|surcharges?|tariffs?|tax(?:es)?|tolls?)) on (?P<whom>.+)"
)
"""A measure, and whom or what it is to bear on."""

TO_DO = re.compile(r"to (?P<verb>\w+)")


def ask(clause: Clause) -> Iterator[Ask]:
    """Whom a measure bears on, where that is told apart: by a name, or by what they do."""
    for index, phrase in enumerate(clause.phrases):
        found = MEASURE.fullmatch(phrase.text) if phrase.role == "object" and not phrase.quantity else None
        if found is not None and is_imposed(clause, index):
            what = replace(phrase, text=found["what"], head=found["what"].split()[-1])
            yield Ask(focus=index + 1, clause=with_bearing(clause, index, what, found["whom"]))


def is_imposed(clause: Clause, index: int) -> bool:
    """Whether the object before which the verb, or its infinitive, stands is imposed or lifted."""
    if clause.lemma in IMPOSING:
        return True
    before = TO_DO.fullmatch(clause.phrases[index - 1].text) if index else None
    return before is not None and before["verb"] in IMPOSING


def with_bearing(clause: Clause, index: int, what: Phrase, whom: str) -> Clause:
    """The clause with whom the measure bears on as a phrase of its own."""
    bearing = Phrase(
        text=f"on {whom}",
        role="oblique",
        head=whom.split(maxsplit=1)[0].lower(),
        preposition="on",
        plural=whom.split(maxsplit=1)[0][-1] == "s",
    )
    return replace(clause, phrases=(*clause.phrases[:index], what, bearing, *clause.phrases[index + 1 :]))
