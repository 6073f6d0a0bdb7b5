"""*The plan was approved by 178 votes to 171.* → by what vote."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase

VOTE = re.compile(r"by (?P<ayes>[\w,]+) votes to (?P<noes>[\w,]+)")

COUNTED = re.compile(r"\d|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b")


def ask(clause: Clause) -> Iterator[Ask]:
    """How many were for it and how many against, told in one or two phrases."""
    for index, phrase in enumerate(clause.phrases):
        told = " ".join(each.text for each in clause.phrases[index : index + 2])
        found = VOTE.match(told) if phrase.preposition == "by" else None
        if found is not None and COUNTED.match(found["ayes"]) and COUNTED.match(found["noes"]):
            behind = clause.phrases[index + (1 if " to " in phrase.text else 2) :]
            vote = Phrase(text=found[0], role="oblique", head="vote", preposition="by", plural=True)
            yield Ask(focus=index, clause=replace(clause, phrases=(*clause.phrases[:index], vote, *behind)))
