"""*1871: The light at Corran Point was lit.* – what the article dates, if it dates enough to be drawn."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.counting import YEAR
from quizgen.model.fact import Fact, Phrase
from quizgen.model.study import Moment
from quizgen.study.statements import stated, without

FEWEST = 3
"""Moments that make a line."""

MONTHS = "january february march april may june july august september october november december".split()
MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b", re.IGNORECASE)
DAY = re.compile(r"\b([12]?\d|3[01])(?:st|nd|rd|th)?\b")

ON_A_DAY = frozenset({"in", "on"})
"""Prepositions that a date on a line can do without; `before 1900` and `since 1900` can't."""


def timeline_of(facts: Sequence[Fact]) -> tuple[Moment, ...]:
    """The moments, the earliest first; none if they are too few for a line."""
    dated = sorted(
        ((instant(when.text), fact.evidence.start, moment_of(fact, when)) for fact, when in datings(facts)),
        key=lambda found: found[:2],
    )
    moments = tuple(dict.fromkeys(moment for *_, moment in dated))
    return moments if len({moment.when for moment in moments}) >= FEWEST else ()


def datings(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Phrase]]:
    """The facts that are dated by one year, each with its date."""
    for fact in stated(facts):
        times = [phrase for phrase in (*fact.clause.phrases, *fact.clause.lead) if phrase.role == "time"]
        if len(times) == 1 and len(YEAR.findall(fact.sentence)) == len(YEAR.findall(times[0].text)) == 1:
            yield fact, times[0]


def moment_of(fact: Fact, when: Phrase) -> Moment:
    """What happened, and when, in the words of the article."""
    label = when.core if when.preposition in ON_A_DAY else when.text
    return Moment(when=label[:1].upper() + label[1:], text=without(fact.clause, when), evidence=fact.evidence)


def instant(when: str) -> tuple[int, int, int]:
    """Year, month and day, 0 for what isn't given.

    >>> instant("on 3 October 1871"), instant("in 1904")
    ((1871, 10, 3), (1904, 0, 0))
    """
    month = MONTH.search(when)
    day = DAY.search(when) if month else None
    return int(YEAR.findall(when)[0]), MONTHS.index(month[1].lower()) + 1 if month else 0, int(day[1]) if day else 0
