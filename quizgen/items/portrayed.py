"""Which place a text describes: the one of which its first sentence says what it is."""

import re
from collections.abc import Mapping, Sequence

from quizgen.model.article import Passage
from quizgen.model.fact import PLACES, AnswerType

DEFINES = re.compile(r"(?:\s*\([^)]*\))?,? (?:is|was) (?:an?|the|one of) ")
"""How the first sentence goes on behind the name of what it says what it is."""

ARTICLE = re.compile(r"^[Tt]he ")


def portrayed_in(passages: Sequence[Passage], called: Mapping[AnswerType, Mapping[str, tuple[str, ...]]]) -> str:
    """The name of the place that the first sentence says something is; empty if there is none."""
    first = next((ARTICLE.sub("", each.text) for each in passages if each.kind == "paragraph"), "")
    names = [name for kind in sorted(PLACES) for name in called.get(kind, {})]
    defined = (name for name in names if first.startswith(name) and DEFINES.match(first[len(name) :]))
    return max(defined, key=len, default="")
