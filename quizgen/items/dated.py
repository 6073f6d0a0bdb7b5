"""Whether a statement tells when it was so."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR
from quizgen.items.company import Company
from quizgen.items.dating import YEARS
from quizgen.items.distractors import AMOUNTS
from quizgen.model.fact import Fact

DATE = re.compile(rf"\b{A_YEAR}s?\b|\b\d{{1,2}} (?:{A_MONTH})\b")

AS_OF = re.compile(r"\b[Aa]s of ")
"""What stands before the day of which a number holds."""

PART_OF_YEAR = re.compile(r"\b(?:beginning|close|dawn|end|start|turn) of |\b(?:early|late|mid)[ -]")
"""What stands before a year of which only one end is meant."""

EVENT = re.compile(r"(?:after|before|once|until|when|while) ")


def is_dated(fact: Fact) -> bool:
    """Whether the statement names a year or day beside its answer, so that it holds on any day."""
    return DATE.search(fact.sentence.replace(fact.value, " ")) is not None


def is_day_of_no_year(fact: Fact, _company: Company) -> bool:
    """Whether a gap stands for a day to come of which nothing tells the year: *Sailors have until ____ to sign up*."""
    to_come = fact.asked.role == "gap" and fact.asked.type == "date" and fact.clause.tense != "past"
    return to_come and YEARS.search(fact.sentence) is None


def is_count_of_a_day(fact: Fact, _company: Company) -> bool:
    """Whether a number is asked for without the day of which the article gives it: *As of March 2011, it has …*."""
    counted = fact.ask_quantity or fact.asked.type in AMOUNTS - {"duration"}
    return counted and AS_OF.search(fact.evidence.text) is not None and AS_OF.search(fact.sentence) is None


def is_part_of_year(fact: Fact, _company: Company) -> bool:
    """Whether a year is asked for of which the article means but the beginning or the end."""
    return fact.asked.type in {"year", "date"} and PART_OF_YEAR.search(fact.asked.text) is not None


def is_told_by_event(fact: Fact, _company: Company) -> bool:
    """Whether *when* would be answered with another event, without a date: *when the league was won*."""
    told = EVENT.match(fact.asked.text) is not None and re.search(r"\d", fact.asked.text) is None
    return fact.rule == "time" and told
