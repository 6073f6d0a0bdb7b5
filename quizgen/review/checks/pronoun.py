"""*When did he leave?*: a pronoun stands before anybody is named."""

import re

from quizgen.english.excerpts import QUOTING
from quizgen.english.held import OPENING
from quizgen.model.item import Item

PRONOUN = re.compile(r"\b(he|she|it|they|him|her|his|hers|its|them|their|theirs)\b", re.IGNORECASE)
NOUN = re.compile(r"\b(the|a|an|another|of|most|many|some)\b.*\w+", re.IGNORECASE)
NAME = re.compile(r"\b[A-ZÀ-Þ](?:[a-zß-ÿ]+|\.?[A-Z])")

OF_MEANING = re.compile(r"What is the term for (?:an?|the) |Which term means “")
"""How a question begins that holds what a term means: *the process by which a plant makes its food*."""

ASKED = re.compile(
    r"(?:^|, )(?:(?P<somebody>[Ww]ho)|(?P<something>[Ww]hich [a-z]+)) (?!(?:are|did|do|does) "
    r"|(?:can|could|had|has|have|is|may|might|must|should|was|were|will|would) (?:[A-Z]|an? |the ))"
)
"""Who or what is asked for as having done it, so that what follows may be theirs: *Which firm opened its own shop*."""

BEING = frozenset({"are", "is", "was", "were"})
"""What may stand between who is asked for and whom it is asked about: *Who was she?*."""

OF_SOMEBODY = frozenset({"he", "her", "him", "his", "she"})
OF_SOMETHING = frozenset({"it", "its"})

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
    if is_of_asked(found[0].lower(), before) or (found[0].lower() in OWN and RELATIVE.search(before)):
        return None
    if item.kind in {"choice", "short"} and not OF_MEANING.match(item.prompt):
        return None if NAME.search(before.partition(" ")[2]) else f"nobody is named before “{found[0]}”"
    return None if NAME.search(before) or NOUN.search(before) else f"nobody is named before “{found[0]}”"


def is_of_asked(pronoun: str, before: str) -> bool:
    """Whether the pronoun is of whom or what is asked for: *Which firm opened its first shop in Oslo?*.

    >>> is_of_asked("its", "Which firm opened"), is_of_asked("its", "Which firm did the town sell")
    (True, False)
    >>> is_of_asked("he", "Who said"), is_of_asked("it", "Who said"), is_of_asked("he", "Who was")
    (True, False, False)
    """
    asked = ASKED.search(before)
    if asked is None or BEING.issuperset(before[asked.end() :].split()):
        return False
    return pronoun in (OF_SOMEBODY if asked["somebody"] else OF_SOMETHING)
