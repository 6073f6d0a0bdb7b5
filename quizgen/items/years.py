"""*When did she die? 3 May 1901, 3 May 1904, …* → *In which year did she die? 1901, 1904, …*.

Options that differ in the year alone ask for the year, and with a day before it each they only say so at length.
"""

import re
from dataclasses import replace

from quizgen.english.counting import MONTHS
from quizgen.model.fact import Clause, Fact, Phrase

YEAR = re.compile(r"(?<![\d-])(?:1\d|20)\d\d(?![\ds-])")

DATE = re.compile(rf"(?:\w+ )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{'|'.join(MONTHS)})(?: \d{{1,2}})?,? \d{{4}}")
"""A day or a month with its year."""


def by_year(fact: Fact) -> Fact | None:
    """The fact with the year for a date that has one; None where the year is not in the sentence that is quoted."""
    asked = fact.asked
    years = YEAR.findall(asked.core)
    plain = asked.role == "time" and asked.preposition in {"", "in", "on"} and DATE.fullmatch(asked.core)
    if fact.ask_quantity or len(years) != 1 or not plain:
        return fact
    if years[0] not in fact.evidence.text:
        return None
    return replace(fact, clause=with_phrase(fact.clause, fact.focus, year_phrase(asked, years[0])))


def year_phrase(asked: Phrase, year: str) -> Phrase:
    """The year alone, as it follows the verb."""
    return replace(asked, text=f"in {year}", preposition="in", type="year")


def with_phrase(clause: Clause, focus: int, phrase: Phrase) -> Clause:
    """The clause with another phrase at `focus`, behind or before the verb."""
    every = [*clause.phrases, *clause.lead]
    every[focus] = phrase
    behind = len(clause.phrases)
    return replace(clause, phrases=tuple(every[:behind]), lead=tuple(every[behind:]))
