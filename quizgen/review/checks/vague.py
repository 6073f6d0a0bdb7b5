"""*What did this visit show?*: the question points at something only the article shows."""

import re

from quizgen.model.item import Item

TOLD = r"(?! (?:at|born|from|in|of|who|whose|with|\w+ed|\w+ing)\b)"
"""What does not stand behind *those* that point at something: *those who drive* are told."""

POINTING = re.compile(
    rf"\b(this|these|those{TOLD}|such(?! as\b)|the (?:two|three)(?! (?:[\w-]+ ){{1,3}}(?:for|in|of|to)\b)"
    r"|the (former|latter|same|other|man|woman|team|group|company"
    r"|move|visit|deal|incident|issue|case))\b(?! (?:of|to|between)\b| (?-i:[A-Z])|-)",
    re.IGNORECASE,
)
NOUNS = "announcement|boy|ceremony|club|couple|duo|event|firm|girl|pair|poll|programme|project|scheme|survey"
"""Nouns that take up something told before, each in quizzes that strict readers judged, unless more is said of them."""

BARE = re.compile(
    rf"\bthe (?:(?:big|latest|new|recent|second|similar) )?(?P<noun>{NOUNS})\b"
    r"(?! (?:against|between|by|called|for|known|of|on|that|to|where|who|whose)\b| (?-i:[A-Z“]))",
    re.IGNORECASE,
)

COUNTED = re.compile(
    r"\bthe (?:city|country|island|town|village) of (?:(?:about|around|nearly|only|some) )?"
    r"(?:\d|_+ (?:inhabitants|people|residents))",
    re.IGNORECASE,
)
"""A place told by how many live there."""

THAT = re.compile(rf"^(that|those{TOLD})\b", re.IGNORECASE)


def check(item: Item) -> str | None:
    """A demonstrative or a bare definite noun stands in the question."""
    found = POINTING.search(item.prompt) or THAT.search(item.prompt) or bare(item.prompt)
    return f"“{found[0]}” does not say which" if found else None


def bare(prompt: str) -> re.Match[str] | None:
    """A definite noun of which the question has not spoken before, and says no more."""
    found = BARE.search(prompt)
    if found is not None and found["noun"].lower() not in prompt[: found.start()].lower():
        return found
    return COUNTED.search(prompt)
