"""What completes a verb as its object or predicate, and what only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.beside import DIVIDERS
from quizgen.facts.refusal import Refusal, not_understood
from quizgen.facts.verbs import Verb
from quizgen.model.fact import Role
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

NOUNS: dict[str, Role] = {
    "dobj": "object",
    "dative": "recipient",
    "attr": "predicate",
    "oprd": "predicate",
    "acomp": "complement",
}
"""Dependencies of the nouns and adjectives that complete a verb."""

SEEMING = frozenset({"appear", "seem"})
"""Verbs behind which an adjective stands that the parser may take for an object."""

STATING = frozenset(
    """
    add argue believe claim complain contend hope insist joke note observe quip reckon remark reply say state suggest
    surmise think
    """.split()
)
"""Verbs before a statement; an object behind one is mostly the subject of a clause the parser missed."""

JUDGING = frozenset(
    """
    brand call consider declare deem dub find judge keep label leave make paint proclaim pronounce render suppose think
    want
    """.split()
)
"""Verbs behind whose object an adjective tells how it is judged or made: *called the plan vague*."""


FOR_EXAMPLE = ["for", "example", ","]


def check_object(part: Token, verb: Verb) -> None:
    """Refuse what only looks like an object: behind a colon or dash, or of a verb that takes none of its kind."""
    lemma, passive = verb.token.lemma_, verb.helpers or any(other.dep_ == "auxpass" for other in verb.auxiliaries)
    if part.left_edge.i > verb.token.i and is_behind_divider(part):
        raise not_understood(part)
    likened = lemma == "prove" and names_people(part.lemma_)
    if likened or (lemma in SEEMING and part.dep_ in {"dobj", "oprd"}):
        raise Refusal("unclear-parse", f"“{verb.token.text}” leads to no thing but to what something is like")
    if lemma == "bear" and part.ent_type_ == "PERSON":  # *was born Mary Godwin in London*
        raise not_understood(part)
    if lemma == "call" and part.dep_ == "oprd" and not (passive or any_child(verb.token, {"dobj", "ccomp"})):
        raise not_understood(part)  # *a song called “Help”*, of which *called* was taken for the main verb
    put = lemma == "add" and any(other.dep_ == "prep" and other.lower_ == "to" for other in verb.token.rights)
    if lemma in STATING and part.dep_ == "dobj" and not put:
        raise Refusal("unclear-parse", f"“{verb.token.text}” leads to a statement, not to a thing")


def is_behind_divider(part: Token) -> bool:
    """Whether it stands behind a colon or dash, maybe as an example: *It is from Oslo—for example,* *an old boat*."""
    first = part.left_edge.i + part.left_edge.is_punct
    before = [token.lower_ for token in part.doc[max(0, first - len(FOR_EXAMPLE) - 1) : first]]
    return before[-1] in DIVIDERS or (before[1:] == FOR_EXAMPLE and before[0] in DIVIDERS)


def is_judged(part: Token) -> bool:
    """Whether the object holds how it is judged: an adjective behind it, or, as if it were a verb, a subject."""
    behind = any(other.pos_ == "ADJ" and other.dep_ != "conj" and other.i > other.head.i for other in part.subtree)
    return behind or any_child(part, SUBJECTS)


def is_noun_all_the_same(part: Token) -> bool:
    """Whether an object tagged otherwise is a share, *most of his life*, or a plural taken for a verb, *tea leaves*.

    Or the most of something: *the highest in the history of Oslo*.
    """
    share = part.lower_ in {"most", "much", "many", "several", "some"}
    plural = part.tag_ in {"VBZ", "XX"} and any_child(part, {"compound", "amod"})
    if part.tag_ == "JJS" and any(other.lower_ == "the" for other in part.lefts):
        return any_child(part, {"prep"})
    return plural or (share and any(other.lower_ == "of" for other in part.children))
