"""How many people there can be of those a fact counts: no more than the country has that it names."""

import re

from quizgen.english.people import names_people
from quizgen.items.distractors.places import countries_in
from quizgen.model.fact import Fact

SCALES = {"thousand": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9}
SCALE = re.compile(rf"(?<=\d) ?({'|'.join(SCALES)})\b|\b({'|'.join(SCALES)})\b")
"""What a number is to be multiplied with."""


def ceiling(fact: Fact, text: str) -> float:
    """What the number in the text can't exceed, in its own unit: the population, if people of a country are counted."""
    if not any(names_people(word) or names_people(word.removesuffix("s")) for word in fact.asked.counted.split()):
        return float("inf")
    people = [country["population"] for country in countries_in(fact.sentence)]
    found = SCALE.search(text)
    return people[0] / (SCALES[found[1] or found[2]] if found else 1) if len(people) == 1 else float("inf")
