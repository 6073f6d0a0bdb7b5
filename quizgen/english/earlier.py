"""Pluperfects: what they hang on, and the simple past that says the same where they hang on nothing."""

import re

from quizgen.english.counting import A_MONTH
from quizgen.english.verbs import past

PERIODS = "autumn|beginning|early|end|fall|late|mid|middle|outset|spring|start|summer|time|turn|winter"
"""Words behind *by the* that tell until when."""

ERAS = "centur(?:y|ies)|decades?|millennium|years?"
"""What a word before it tells of, behind *by the*."""

OWN = r"(?:her|his|its|their) (?:collapse|deaths?|demise|end|retirement)"
"""Of whom or what there is no later, behind *by*."""

EARLIER = re.compile(
    r"\b(?:after|already|before"
    rf"|by (?:then|the (?:{PERIODS}|\d+s|(?:[\w-]+ ){{1,2}}(?:{ERAS})|year \d+)|\d+|{A_MONTH}|{OWN})"
    r"|ever|for the first time|if|never|once|since|until|when|while|within|yet)\b",
    re.IGNORECASE,
)
"""Words of what is later than a pluperfect."""


def simple_past(auxiliaries: tuple[str, ...], participle: str, lemma: str, *, plural: bool) -> tuple[str, ...]:
    """The words of a pluperfect in the simple past: its auxiliary, if any, and verb; nothing where they aren't sure.

    >>> simple_past(("had", "been"), "taken", "take", plural=False), simple_past(("had",), "taken", "take", plural=True)
    (('was', 'taken'), ('took',))
    >>> simple_past(("had", "been"), "taking", "take", plural=False), simple_past(("had",), "been", "be", plural=True)
    ((), ('were',))
    """
    be = "were" if plural else "was"
    if auxiliaries == ("had", "been") and not participle.endswith("ing"):
        return (be, participle)
    if auxiliaries != ("had",):
        return ()
    form = be if lemma == "be" else participle if participle.endswith("ed") else past(lemma)
    return (form,) if form else ()
