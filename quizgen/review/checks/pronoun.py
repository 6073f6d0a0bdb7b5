"""*When did he leave?*: a pronoun stands before anybody is named."""

import re

from quizgen.english.excerpts import QUOTING
from quizgen.english.held import OPENING
from quizgen.model.item import Item

PRONOUN = re.compile(r"\b(he|she|it|they|him|her|his|hers|its|them|their|theirs)\b", re.IGNORECASE)
NOUN = re.compile(r"\b(the|a|an|another|of|most|many|some)\b.*\w+", re.IGNORECASE)
NAME = re.compile(r"\b[A-ZÀ-Þ](?:[a-zß-ÿ]+|\.?[A-Z])")

OF_MEANING = re.compile(r"What is the term for (?:an?|the) ")
"""How a question begins that holds what a term means: *the process by which a plant makes its food*."""

OWN = frozenset({"its", "their"})

RELATIVE = re.compile(r"\b(?!(?:argue|claim|said|say|warn)[a-z]* )[a-z]{3,} (?:that|which|who) [^,]+$")
"""What goes before an owner that is the noun told of: *organisms that make their own food*, not *said that boys in*."""

ITS_OWN = re.compile(
    r"^(?!.*,)(?:The )?[A-Z](?:(?! that )[^,])* (?:is|was|became|remains) (?:his|her|its|their) (?!own\b)"
)
"""How a statement says what somebody is to another whom it does not name: *Li Na is her third cousin*."""


def check(item: Item) -> str | None:
    """A pronoun stands where no name precedes it, and it is not asked for whom it stands."""
    if QUOTING.match(item.prompt):
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
        return None if NAME.search(before.partition(" ")[2]) else f"nobody is named before “{found[0]}”"
    return None if NAME.search(before) or NOUN.search(before) else f"nobody is named before “{found[0]}”"
