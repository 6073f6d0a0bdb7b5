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
from quizgen.items.acceptance.closer import closer_traits
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

FEW_JUDGED = frozenset({"abbreviation", "clipping", "key term", "utterance"})
"""Tags of items of which not enough have been judged, either."""

OF_LIFE = -0.5
"""What is added to the log-odds in lives, of which else what was learned first holds, since readers took fewer.

Of 438 items of 139 lives they took 63 in a hundred where 73 were expected; nothing learned of these told them apart
better than what was learned first.
"""

NAME_IN_LIFE = 0.6
"""What is added again there for gaps at names: of 112 from a score of 0.5 on they took 73 where 59 were expected."""

NAME_IN_GAP = "asks: cloze name"
"""Trait of such a gap."""

BEFORE = "before"
"""Trait of which `since.toml` tells how much what was learned before is to count more or less: its log-odds."""

OF_LIST, LISTED = re.compile(rf"What are {LISTED_WHOLE.pattern}"), 1.9
"""How a question for all of so many things begins, and what it adds to the log-odds: few such had been judged.

Of 25 of 1,050 texts two readers both took 23 where 11 were expected, and of eight of what *were* such things four.
"""

OF_YEAR, YEAR_IN_GAP = 0.5, "form: cloze year"
"""What a gap for a year adds, and the trait of one: of 60 in 220 texts, no lives, readers took 50 of 40 expected."""

WHO_SAID = re.compile(r"Who (?:said|says|warned|argued|claimed) (?:that|“)")
"""How a question for a speaker begins."""

LEAST_JUDGED = -0.05
"""Log-odds from which on items of news had been handed out, so that something could be learned of their forms."""

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


@cache
def since() -> Mapping[str, Mapping[str, float]]:
    """The same, as readers' verdicts on other articles than lives changed it later; no model that they did not change.

    What was learned first was learned mostly of lives and of short news. Of 1,624 items of chapters, an encyclopaedia
    and longer news readers took 62 in a hundred, and by their scores hardly more of the likeliest half (65) than of the
    others; by this 74. Of all 2,548 that it was learned from they took 64, and of the likeliest half, each told from
    nine tenths of the others, 76.
    """
    return tomllib.loads(read("since.toml"))


@cache
def forms() -> Mapping[str, float]:
    """The same by the kind of an item in news and what it asks for, and how much the rest counts (`before`).

    Of 946 items of 285 articles of news that were copied with their captions, of which nothing had been learned,
    readers took 71 in a hundred, of the likeliest half 80 and of the likeliest quarter 86; by this, told from nine
    tenths of the others, 82 and 91.
    """
    found: Mapping[str, float] = tomllib.loads(read("forms.toml"))["news"]
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
            odds = odds_of(item, setting, model)
            odds += added_by_form(item, odds) if setting.genre == "news" else 0.0
            yield replace(item, score=probability(odds - setting.doubts.get(item.id, 0.0)))


def odds_of(item: Item, setting: Setting, model: str) -> float:
    """The log-odds of the item by what it says and what it stands in, whatever its form."""
    traits = all_traits_of(item, setting, model)
    return traits[BEFORE] + added_since(traits, model, setting.genre)


def added_by_form(item: Item, odds: float) -> float:
    """What is added in news to the log-odds of the item by its form."""
    added = weighed(form_traits(item, odds), forms())
    return added if odds >= LEAST_JUDGED else min(added, 0.0)


def form_traits(item: Item, odds: float) -> dict[str, float]:
    """The kind of the item, what it asks for and how, and what its log-odds are else."""
    asked = " ".join(tag for tag in item.tags if tag != item.kind)
    how = "who said" if WHO_SAID.match(item.prompt) else form_of(item)
    return {BEFORE: odds, item.kind: 1.0, f"{item.kind} for {asked}, {how}": 1.0}


def all_traits_of(item: Item, setting: Setting, model: str) -> dict[str, float]:
    """All traits of the item, and the log-odds that were learned first, with what was hardly judged."""
    traits = traits_of(item, setting)
    odds = log_odds(traits, phrases_of(item), model) + (LISTED if OF_LIST.match(item.prompt) else 0.0)
    return {**traits, **closer_traits(item, setting), BEFORE: odds}


def added_since(traits: Mapping[str, float], model: str, genre: Genre) -> float:
    """What is added to the log-odds by what was learned since."""
    if model not in since():
        return 0.0
    if genre == "life":
        return OF_LIFE + NAME_IN_LIFE * traits.get(NAME_IN_GAP, 0.0)
    year = OF_YEAR * traits.get(YEAR_IN_GAP, 0.0)
    return weighed(traits, since()[model]) + year


def model_of(item: Item) -> str | None:
    """The table of weights for the item; None where too few like it have been judged to learn from."""
    model = MODELS.get(item.kind) if FEW_JUDGED.isdisjoint(item.tags) else None
    return model if model != "open" or form_of(item) in OPEN_FORMS else None


def log_odds(traits: Mapping[str, float], phrases: Iterable[str], model: str) -> float:
    """Those of an item with the traits and the phrases being taken, as they were learned first."""
    together = learned()["together"][model]
    return (
        together["base"]
        + together["traits"] * weighed(traits, weights()[model])
        + together["phrases"] * by_phrases(phrases, learned()["phrases"])
    )


def probability(odds: float) -> float:
    """The probability of these log-odds."""
    return round(1 / (1 + math.exp(-odds)), 4)


def weighed(traits: Mapping[str, float], known: Mapping[str, float]) -> float:
    """The log-odds by traits alone, by the weight that is known of each."""
    return known[BASE] + math.fsum(known.get(name, 0.0) * value for name, value in traits.items())


def by_phrases(phrases: Iterable[str], known: Mapping[str, float]) -> float:
    """What the phrases add to the log-odds, by what is known of each, which is nothing of most."""
    return math.fsum(map(known.__getitem__, known.keys() & phrases))
