"""Nouns that are the name of nobody and nothing, as their endings tell."""

from quizgen.english.nouns import UNCOUNTED

ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ness",
    "logy",
    "ism",
    "ship",
    "hood",
    "graphy",
    "ance",
    "ence",
    "pathy",
    "culture",
    "sis",
    "sure",
    "ture",
    "nomy",
    "metry",
    "cracy",
    "phobia",
    "itis",
    "ability",
    "ibility",
    "ivity",
    "emia",
    "pnea",
    "pnoea",
    "algia",
    "plegia",
)
"""Endings of nouns that nobody is called by; *-ence* and *-ance* in names, *Florence*, are tagged as such."""


def is_abstract(word: str) -> bool:
    """Whether a word is no name, by its ending or as a stuff.

    >>> is_abstract("Technology"), is_abstract("Coal"), is_abstract("Hypoglycemia"), is_abstract("Turing")
    (True, True, True, False)
    """
    return word.endswith(ABSTRACT) or word.lower() in UNCOUNTED
