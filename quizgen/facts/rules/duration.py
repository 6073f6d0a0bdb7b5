"""*The exhibition stayed open for three weeks.* → for how long; *She left school at 15.* → at what age."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.english.counting import AGE
from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause

WHEN_SO_OLD = re.compile(rf"when (?:he|she) was (?:just |only )?({AGE.pattern}|[5-9]|1[0-2])(?: years old)?")
"""A clause that tells nothing but how old the one was of whom the main clause speaks."""

TO_COME = re.compile(r"the (?:coming|current|forthcoming|new|present|upcoming) [a-z]+")
"""What tells which one, and not how long it is: *trained for the new season*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it; one whose unit has a capital is part of a title: *won it for Seven Days*."""
    asks = phrases_with_role(clause, "duration")
    told = ((each, clause.phrase(each.focus).core) for each in asks)
    yield from (each for each, core in told if not (core.split()[-1][:1].isupper() or TO_COME.fullmatch(core)))
    if clause.subject.type == "person" and clause.subject.name:
        yield from ages(clause)


def ages(clause: Clause) -> Iterator[Ask]:
    """How old somebody was, told in a clause: *She left school* *when she was 15*."""
    for index, phrase in enumerate(clause.phrases):
        if found := WHEN_SO_OLD.fullmatch(phrase.text):
            told = f"at the age of {found[1]}"
            age = replace(phrase, text=told, role="duration", type="number", preposition="at the age of")
            phrases = (*clause.phrases[:index], age, *clause.phrases[index + 1 :])
            yield Ask(focus=index, clause=replace(clause, phrases=phrases))
