"""How likely a careful teacher is to hand an item out as it is.

More is made than is handed out, and a logistic regression over traits of items that strict readers have judged says
which, as Heilman & Smith rank questions (*Good Question! Statistical Ranking for Question Generation*, 2010): of theirs
27 % were acceptable, of the best fifth 52 %. `python -m tests.quality.fit` learns the weights of traits.

Words are learned from more: beside what readers say of items, from what a small language model says of them that was
trained on such verdicts (distillation; Hinton, Vinyals & Dean, *Distilling the Knowledge in a Neural Network*, 2015).
So no such model is needed here: `python -m tests.quality.phrases`.
"""

import json
import math
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import TypedDict

from quizgen.english.counting import LISTED_WHOLE
from quizgen.items.acceptance.phrases import phrases_of
from quizgen.items.acceptance.traits import Genre, Setting, form_of, traits_of
from quizgen.model.item import Item, Kind

MODELS: Mapping[Kind, str] = {
    "short": "single",
    "choice": "single",
    "cloze": "single",
    "truefalse": "single",
    "open": "open",
}
"""Kind of item → table of weights; of matching and ordering too few have been judged."""

OPEN_FORMS = frozenset({"In two", "What news", "What does"})
"""How the open questions begin of which enough have been judged: the main idea, the news, what somebody says."""

FEW_JUDGED = frozenset({"abbreviation", "clipping"})
"""Tags of items of which not enough have been judged, either."""

LEANING: Mapping[Genre, float] = {"news": 0.2, "teaching": 0.2, "life": -0.2}
"""What the genre of an article adds to the log-odds, since readers of late took other shares than was learned.

Of 1,925 items of news they took 84 in a hundred where 76 were expected, of 290 of chapters 75 where 70 were, and of
1,696 of lives 75 where 74 were; and of those from 0.55 to 0.65 71 and 72 where 60 were, of lives 60.
"""

OF_LIST, LISTED = re.compile(rf"What are {LISTED_WHOLE.pattern}"), 1.9
"""How a question for all of so many things begins, and what it adds to the log-odds: few such had been judged.

Of 25 of 1,050 texts two readers both took 23 where 11 were expected, and of eight of what *were* such things four.
"""

BASE = "base"
"""Weight that every item has."""


class Learned(TypedDict):
    """What `phrases.json` holds."""

    phrases: Mapping[str, float]
    """Phrase → what it adds to the log-odds of being taken."""
    together: Mapping[str, Mapping[str, float]]
    """Model → what `traits` and `phrases` count for, and what is added to both (`base`)."""


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Model → name of a trait → what each unit of it adds to the log-odds of being taken."""
    return tomllib.loads(read("weights.toml"))


@cache
def learned() -> Learned:
    """What was learned of phrases, and how much it counts beside traits."""
    found: Learned = json.loads(read("phrases.json"))
    return found


def read(name: str) -> str:
    """The text of a file of this package."""
    return resources.files("quizgen.items.acceptance").joinpath(name).read_text(encoding="utf-8")


def rated(items: Iterable[Item], setting: Setting) -> Iterator[Item]:
    """The items, scored by how likely they are to be taken, where that is known, instead of by what they are worth."""
    for item in items:
        model = model_of(item)
        if model is None:
            yield item
        else:
            doubt = setting.doubts.get(item.id, 0.0) - leaning(item, setting.genre, model)
            yield replace(item, score=acceptance(traits_of(item, setting), phrases_of(item), model, doubt=doubt))


def leaning(item: Item, genre: Genre, model: str) -> float:
    """What is added to the log-odds for what the model did not learn."""
    return (LEANING[genre] if model == "single" else 0.0) + (LISTED if OF_LIST.match(item.prompt) else 0.0)


def model_of(item: Item) -> str | None:
    """The table of weights for the item; None where too few like it have been judged to learn from."""
    model = MODELS.get(item.kind) if FEW_JUDGED.isdisjoint(item.tags) else None
    return model if model != "open" or form_of(item) in OPEN_FORMS else None


def acceptance(traits: Mapping[str, float], phrases: Iterable[str], model: str, *, doubt: float = 0.0) -> float:
    """The probability that an item with the traits and the phrases is taken; `doubt` as of `Setting`."""
    together = learned()["together"][model]
    odds = (
        together["base"]
        + together["traits"] * by_traits(traits, model)
        + together["phrases"] * by_phrases(phrases, learned()["phrases"])
    )
    return round(1 / (1 + math.exp(doubt - odds)), 4)


def by_traits(traits: Mapping[str, float], model: str) -> float:
    """The log-odds by traits alone."""
    known = weights()[model]
    return known[BASE] + math.fsum(known.get(name, 0.0) * value for name, value in traits.items())


def by_phrases(phrases: Iterable[str], known: Mapping[str, float]) -> float:
    """What the phrases add to the log-odds, by what is known of each."""
    return math.fsum(known.get(phrase, 0.0) for phrase in phrases)
