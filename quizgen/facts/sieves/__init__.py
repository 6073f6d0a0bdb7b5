"""Ways to find what a noun phrase that points back stands for, from the most precise to the least."""

from collections.abc import Callable, Sequence

from quizgen.facts.described import Described
from quizgen.facts.reading import Reading
from quizgen.facts.sieves import (
    about,
    aged,
    ballot,
    beside,
    deed,
    holding,
    home,
    kin,
    kind,
    like,
    mass,
    name,
    nation,
    outcome,
    owned,
    pair,
    part,
    ranked,
    repeated,
    role,
    settlement,
    short,
    sole,
    titled,
    topic,
    undergone,
    whereabouts,
    within,
    word,
)
from quizgen.facts.sieves.pointer import Pointer

Sieve = Callable[[Pointer, Reading, Sequence[Reading]], Described | None]
"""What the pointer stands for by the passage it is in and the passages before; None if that is not known."""

SIEVES: dict[str, Sieve] = {
    "about": about.find,
    "name": name.find,
    "role": role.find,
    "beside": beside.find,
    "sole": sole.find,
    "repeated": repeated.nearest,
    "only": repeated.only,
    "like": like.find,
    "kind": kind.find,
    "topic": topic.find,
    "settlement": settlement.find,
    "outcome": outcome.find,
    "undergone": undergone.find,
    "deed": deed.find,
    "part": part.find,
    "holding": holding.find,
    "within": within.find,
    "word": word.find,
    "kin": kin.find,
    "mass": mass.find,
    "nation": nation.find,
    "titled": titled.find,
    "home": home.find,
    "ballot": ballot.find,
}

__all__ = [
    "SIEVES",
    "Pointer",
    "Sieve",
    "about",
    "aged",
    "nation",
    "owned",
    "pair",
    "part",
    "ranked",
    "settlement",
    "short",
    "whereabouts",
]
