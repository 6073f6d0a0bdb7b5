"""*When did he leave?*: a pronoun stands before anybody is named."""

import re

from quizgen.english.held import OPENING
from quizgen.english.meant import ASKING
from quizgen.model.item import Item

PRONOUN = re.compile(r"\b(he|she|it|they|him|her|his|hers|its|them|their|theirs)\b", re.IGNORECASE)
NOUN = re.compile(r"\b(the|a|an|another|of|most|many|some)\b.*\w+", re.IGNORECASE)
NAME = re.compile(r"\b[A-Z][a-zà-ÿ]+|\b[A-Z]{2,}")

OF_MEANING = re.compile(r"What is the term for (?:an?|the) ")
"""How a question begins that holds what a term means: *the process by which a plant makes its food*."""

OWNERS = frozenset({"her", "his", "its", "their"})

OF_SUBJECT = re.compile(r"(?:^|, )(?:[Ww]ho|[Ww]hich (?:[\w-]+ ){1,3}?)(?!.*\b(?:did|do|does)\b) ?[\w-]+ ")
"""A question for who or what does something, as far as to what the verb has for its object."""

BARE_BE = re.compile(r"\b(?:are|has|have|had|is|was|were) $")
"""What says what somebody is to another: *Who was his teacher?*."""

SEVERAL = re.compile(
    r"\b(?!(?:always|does|has|his|is|its|perhaps|this|thus|was)\b)[a-z]{2,}[a-rt-z]s\b|\b(?:children|men|people|women)\b"
)
"""A noun in the plural, as a rule."""

OWN = frozenset({"its", "their"})

RELATIVE = re.compile(r"\b[a-z]{3,} (?:that|which|who) [^,]+$")
"""What goes before an owner that is the noun told of: *organisms that make their own food*."""

ITS_OWN = re.compile(r"^(?!.*,)(?:The )?[A-Z][^,]* (?:is|was|became|remains) (?:his|her|its|their) (?!own\b)")
"""How a statement says what somebody is to another whom it does not name: *Li Na is her third cousin*."""


def check(item: Item) -> str | None:
    """A pronoun stands where no name precedes it, and it is not asked for whom it stands."""
    if ASKING.match(item.prompt):
        return None
    if ITS_OWN.search(item.prompt):
        return "it says what somebody is to another who is not named"
    opening = OPENING.match(item.prompt)
    found = PRONOUN.search(item.prompt, opening.end() if opening else 0)
    if found is None:
        return None
    before = item.prompt[: found.start()]
    if found[0].lower() in OWN and RELATIVE.search(before):
        return None
    if item.kind in {"choice", "short"} and not OF_MEANING.match(item.prompt):
        if is_whose_is_asked(before, found[0]) or are_told(before, found[0]):
            return None
        return None if NAME.search(before.partition(" ")[2]) else f"nobody is named before “{found[0]}”"
    return None if NAME.search(before) or NOUN.search(before) else f"nobody is named before “{found[0]}”"


def is_whose_is_asked(before: str, word: str) -> bool:
    """Whether it is of the one who is asked for that something is an owner's: *Which bank opened its first branch?*.

    >>> is_whose_is_asked("Which bank opened ", "its"), is_whose_is_asked("Who was ", "his")
    (True, False)
    >>> is_whose_is_asked("Which bank did ", "his")
    False
    """
    return word.lower() in OWNERS and OF_SUBJECT.search(before) is not None and BARE_BE.search(before) is None


def are_told(before: str, word: str) -> bool:
    """Whether several stand before *they*, which the question itself tells of: *What lets workers do what they like?*.

    >>> are_told("What lets workers do what ", "they"), are_told("What helps when ", "they")
    (True, False)
    """
    return word.lower() == "they" and SEVERAL.search(" ".join(before.split()[2:])) is not None
