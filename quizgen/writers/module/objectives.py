"""What students can do after the module, told from what its items ask: no objective without an item."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.model.item import Bloom, Item, Kind

BY_KIND: dict[Kind, str] = {
    "truefalse": "tell what the article says from what it does not say",
    "cloze": "complete statements of the article",
    "matching": "say who is who, or what is what",
    "ordering": "put the events of the article in order",
}

BY_RULE = {
    "subject": "name whom or what the article tells of",
    "object": "say what was done, and to whom",
    "action": "say what was decided, asked for or allowed",
    "content": "say what was found, ruled or recommended",
    "oblique": "give the details: with whom, from what, against what",
    "predicate": "say who people are and what things are",
    "place": "say where things happened",
    "time": "say when things happened",
    "duration": "say how long things took",
    "quantity": "give the figures",
    "vote": "give the figures",
    "measure": "give the details: with whom, from what, against what",
    "first": "say what somebody was the first to do",
    "reason": "explain why things happened",
    "grounds": "explain why things are as they are",
    "aftermath": "explain why things happened",
    "reaction": "say how people responded, and why",
    "outcome": "say what follows from what",
    "difference": "say how things differ",
    "means": "explain how things were done",
    "reference": "see whom a sentence is about",
    "excerpt": "give the figures",
    "utterance": "tell who says what",
}
"""Rule that found the fact, the first tag of an item → what answering shows."""

OPEN: dict[Bloom, str] = {
    "understand": "say in your own words what the article, or somebody in it, says",
    "analyse": "compare what the article says about two of its subjects",
}

OTHERWISE = "answer questions about the article"

LEVELS: tuple[Bloom, ...] = ("remember", "understand", "apply", "analyse", "evaluate", "create")


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """Something to be able to do, and where it is asked for."""

    level: Bloom
    text: str
    """Continues *you can*."""
    numbers: tuple[int, ...]
    """Numbers of its items on the page."""


def objectives_of(items: Sequence[Item]) -> tuple[Objective, ...]:
    """The objectives of items in the order of the page, the lower levels first."""
    found: dict[tuple[Bloom, str], list[int]] = {}
    for number, item in enumerate(items, 1):
        found.setdefault((item.bloom, ability(item)), []).append(number)
    ordered = sorted(found, key=lambda objective: LEVELS.index(objective[0]))
    return tuple(Objective(level=level, text=text, numbers=tuple(found[level, text])) for level, text in ordered)


def ability(item: Item) -> str:
    """What somebody can do who answers the item."""
    if item.kind == "open":
        return OPEN.get(item.bloom, OTHERWISE)
    return BY_KIND.get(item.kind) or next((BY_RULE[tag] for tag in item.tags if tag in BY_RULE), OTHERWISE)
