"""How likely a careful teacher is to hand an item out as it is.

More is made than is handed out, and a logistic regression over traits of items that strict readers have judged says
which, as Heilman & Smith rank questions (*Good Question! Statistical Ranking for Question Generation*, 2010): of theirs
27 % were acceptable, of the best fifth 52 %. `python -m tests.quality.fit` learns the weights.
"""

import math
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib import resources

from quizgen.items.acceptance.traits import Setting, form_of, traits_of
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

BASE = "base"
"""Weight that every item has."""


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Model → name of a trait → what each unit of it adds to the log-odds of being taken."""
    text = resources.files("quizgen.items.acceptance").joinpath("weights.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def rated(items: Iterable[Item], setting: Setting) -> Iterator[Item]:
    """The items, scored by how likely they are to be taken, where that is known, instead of by what they are worth."""
    for item in items:
        model = model_of(item)
        yield item if model is None else replace(item, score=acceptance(traits_of(item, setting), model))


def model_of(item: Item) -> str | None:
    """The table of weights for the item; None where too few like it have been judged to learn from."""
    model = MODELS.get(item.kind)
    return model if model != "open" or form_of(item) in OPEN_FORMS else None


def acceptance(traits: Mapping[str, float], model: str) -> float:
    """The probability that an item with the traits is taken."""
    known = weights()[model]
    odds = known[BASE] + math.fsum(known.get(name, 0.0) * value for name, value in traits.items())
    return round(1 / (1 + math.exp(-odds)), 4)
