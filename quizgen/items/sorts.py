"""Of what sort a term is by its meaning: *erosion* goes on, *the mean* is reckoned, *basalt* is a thing."""

import re

from quizgen.items.definitions import Definition

NOUN_OF_MEANING = re.compile(
    r"(\w+)(?:,| (?:of|by|in|that|which|who|where|for|from|to|with|used|made|between|on)\b| ?$)"
)
"""The noun that says what kind of thing something is, by what stands behind it."""

FIGURES = frozenset(
    """
    age altitude amount angle average concentration cost count degree density depth difference distance duration
    fraction frequency height index intensity length level magnitude mass mean measure median number percentage
    price probability proportion quantity rate ratio score share size speed strength sum temperature total value
    velocity volume weight width worth
    """.split()
)

DEEDS = frozenset(
    """
    accumulation act action activity arrival attack attempt behavior behaviour breakdown burst change conquest cycle
    death decay decline decrease delay departure descent discharge discovery drift effort escape exchange exercise
    expansion fall flight flow growth habit increase journey launch loss march method migration movement operation
    passage performance practice process pull push reaction release removal response return rise rotation sale
    search shift slide spread struggle technique trade transfer transition treatment trend use visit way withdrawal
    """.split()
)

OF_DEEDS = ("tion", "sion", "ing", "ment")
"""Endings of nouns of what goes on."""


def are_of_one_sort(one: Definition, other: Definition) -> bool:
    """Whether both are something that goes on, both something reckoned, or neither: no *erosion* beside *basalt*."""
    return sort_of(one.meaning) == sort_of(other.meaning)


def sort_of(meaning: str) -> str:
    """Whether the meaning is of something that goes on, of something reckoned, or of anything else.

    >>> sort_of("the slow removal of soil"), sort_of("the number of protons"), sort_of("a rock from volcanoes")
    ('deed', 'figure', 'thing')
    """
    noun = NOUN_OF_MEANING.search(f"{meaning} ")
    head = noun[1] if noun else ""
    if head in FIGURES:
        return "figure"
    return "deed" if head in DEEDS or head.endswith(OF_DEEDS) else "thing"
