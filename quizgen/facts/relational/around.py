"""What the words around a noun tell of it: when, where, or nothing but which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PLACED = frozenset({"GPE", "LOC", "ORG", "NORP", "FAC", "EVENT"})
"""Labels of names that tell where, or of whom."""

BEFORE_REASONS = frozenset("after amid before despite during following on over pending since till until upon".split())
"""Prepositions that make of it when or why something else was."""

COMPOUND_REASONS = frozenset({"because of", "due to", "owing to", "prior to", "result of", "thanks to"})

TELLING = frozenset(
    """
    announce communicate declare defend describe disclose discuss explain express justify outline present proclaim
    publicise publicize publish relate reveal state
    """.split()
)
"""Verbs of making known, of which a preposition tells to whom or where."""

SAYS_WHAT = frozenset({"prep", "acl", "relcl", "ccomp", "xcomp", "appos"})

MAIN = frozenset({"ROOT", "conj", "xcomp", "ccomp"})
"""Dependencies of verbs that a sentence is about."""

TIES = frozenset({"and", "as", "because", "but", "if", "or", "than", "that", "though", "when", "while"})


def leads_on(noun: Token) -> bool:
    """Whether a preposition or *to* stands right behind it, other than of a time: *his debut against Ulm*.

    Not one that tells to whom or in what it is told: *explained his motives to reporters*, *in a letter*.
    """
    behind = noun.nbor(1) if noun.i + 1 < noun.sent.end else None
    if behind is not None and noun.dep_ == "dobj" and noun.head.lemma_ in TELLING and behind.head == noun.head:
        return False
    leading = (
        behind is not None
        and behind.tag_ in {"IN", "TO"}
        and behind.lower_ not in BEFORE_REASONS - {"on", "over"} | TIES
    )
    return behind is not None and leading and not is_dated(behind)


def is_dated(link: Token) -> bool:
    """Whether the preposition only leads to a time: *her views in 1850*."""
    noun = child(link, "pobj") if link.dep_ == "prep" else None
    return noun is not None and noun.ent_type_ == "DATE"


def is_before_reason(link: Token) -> bool:
    """Whether the preposition makes of what it leads to when or why something else was: *after*, *because of*."""
    before = link.nbor(-1).lower_ if link.i > link.sent.start else ""
    return link.lower_ in BEFORE_REASONS | {"because"} or f"{before} {link.lower_}" in COMPOUND_REASONS


def is_told_by_verb(noun: Token, links: frozenset[str]) -> bool:
    """Whether one of the prepositions behind the verb may lead to what the noun is of."""
    return any(other.lower_ in links and not is_dated(other) for other in noun.head.rights)


def is_bare(noun: Token) -> bool:
    """Whether neither article nor owner, name, noun or phrase tells which."""
    telling = {"det", "poss", "compound", "nmod", "prep", "relcl", "acl", "nummod", "conj", "predet"}
    named = any(other.ent_type_ in PLACED for other in noun.subtree)
    return not named and not any(other.dep_ in telling and not is_hyphened(other) for other in noun.children)


def is_hyphened(token: Token) -> bool:
    """Whether the token goes on with a word that a hyphen divides: *low-end*, *top-of-the-line*."""
    return token.i > token.sent.start and token.nbor(-1).text == "-"


def is_placed(noun: Token) -> bool:
    """Whether a name in its sentence tells where."""
    return any(token.ent_type_ in PLACED for token in noun.sent)
