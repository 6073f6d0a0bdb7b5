"""Forms of verbs."""

import re

IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes", "are": "is", "were": "was", "have been": "has been"}

PREPOSITIONAL = frozenset(
    {
        ("belong", "to"),
        ("benefit", "from"),
        ("come", "from"),
        ("consist", "of"),
        ("contribute", "to"),
        ("depend", "on"),
        ("derive", "from"),
        ("develop", "into"),
        ("evolve", "into"),
        ("focus", "on"),
        ("grow", "into"),
        ("lead", "to"),
        ("refer", "to"),
        ("rely", "on"),
        ("result", "from"),
        ("result", "in"),
        ("stem", "from"),
        ("suffer", "from"),
        ("turn", "into"),
    }
)
"""Verbs that keep their preposition at the end of a question: *What does it lead to?*, hardly *To what …*."""

MODALS = frozenset({"will", "can", "must", "may", "might", "could", "would", "shall", "should"})


def third_person(verb: str) -> str:
    """The present form that goes with *who* and *what*.

    >>> third_person("come"), third_person("carry"), third_person("have"), third_person("were")
    ('comes', 'carries', 'has', 'was')
    """
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb in MODALS:
        return verb
    if re.search(r"(s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", verb) + "s"


def ends_in_prepositional(question: str) -> bool:
    """Whether the question ends, as it should, in the preposition of its verb.

    >>> ends_in_prepositional("What can a lack of iodine lead to?")
    True
    >>> ends_in_prepositional("What is the visit aimed at?")
    False
    """
    words = question.rstrip("?").lower().split()
    return any(words[-1:] == [preposition] and words[-2:-1] == [verb] for verb, preposition in PREPOSITIONAL)


def singular(verb: list[str], *, tense: str) -> list[str]:
    """The verb with its auxiliaries, its finite form in the singular: *were built* → *was built*, *come* → *comes*."""
    first, *rest = verb
    if first in {"are", "were", "have", "do"}:
        return [third_person(first), *rest]
    return [third_person(first)] if tense == "present" and not rest and not first.endswith("s") else verb
