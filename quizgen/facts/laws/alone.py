"""Whether the words of a question, and those of its answer behind it, say what they speak of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.facts.definite import check_definite
from quizgen.facts.laws.words import ANYBODY, SUBJECT_AT, is_of_kind, standing_of
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OF_ONE = frozenset({"it", "its", "itself"})
OF_MANY = frozenset({"they", "them", "their", "themselves"})

POINTING = frozenset("this these such another former latter here there".split())
"""Words that point at something said elsewhere."""

TELLING = frozenset({"that", "who", "which", "with", "of", "in"})
"""Words behind *those* that tell which."""

UNNAMED = frozenset({"other", "others", "both", "neither", "either", "ones"})

ADDED = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos", "dative", "ROOT", "advcl", "ccomp"})


def check_question(tokens: Sequence[Token], reading: Reading, known: Sequence[Token] = ()) -> None:
    """Refuse words that do not say by themselves of what they speak; `known` are others that the question has."""
    check_answer(tokens, reading, known)
    for token in tokens:
        if token.lower_ == "the" and token.dep_ == "det" and not is_of_kind(token, reading):
            check_definite(token.head, [*known, *tokens], reading)


def check_answer(tokens: Sequence[Token], reading: Reading, known: Sequence[Token]) -> None:
    """Refuse words that point at anything but those before them or in the question."""
    for token in tokens:
        if is_pointing(token) or (token.lower_ in OF_ONE | OF_MANY and not is_told(token, [*known, *tokens], reading)):
            raise Refusal("vague-reference", f"“{token.text}” points at something said elsewhere")


def is_pointing(token: Token) -> bool:
    """Whether the word points at a sentence before."""
    if token.lower_ == "those":
        return token.i + 1 >= len(token.doc) or token.nbor(1).lower_ not in TELLING
    if token.lower_ == "that":
        return token.dep_ in {"det", "nsubj", "dobj"} and token.tag_ == "DT"
    if token.lower_ == "same":
        return not is_shared(token)
    if token.lower_ in UNNAMED:
        return token.i == 0 or token.nbor(-1).lower_ not in {"each", "the"}
    return token.lower_ in POINTING and token.dep_ not in {"expl", "mark"} and not is_before_example(token)


def is_shared(same: Token) -> bool:
    """Whether several have the same thing, or it is said as what: *animals feed on the same land*, *the same as*."""
    compared = any(other.lower_ in {"as", "that"} for other in same.head.subtree)
    verb = next((other for other in same.ancestors if any(each.dep_ == "nsubj" for each in other.children)), None)
    several = verb is not None and any(other.dep_ == "nsubj" and other.tag_ == "NNS" for other in verb.children)
    return compared or several


def is_before_example(token: Token) -> bool:
    """Whether *such* leads to an example."""
    return token.lower_ == "such" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ in {"as", "that"}


def is_told(pronoun: Token, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether a noun that the pronoun agrees with stands among the words, before it."""
    if is_idle(pronoun) or (pronoun in tokens[:SUBJECT_AT] and standing_of(pronoun, reading)):
        return True
    place = next((number for number, other in enumerate(tokens) if other == pronoun), 0)
    return any(fits(pronoun, other) and not is_beside(pronoun, other) for other in tokens[:place])


def is_beside(pronoun: Token, noun: Token) -> bool:
    """Whether the noun does to the pronoun what the verb says, and so is something else."""
    return pronoun.dep_ == "dobj" and noun.head == pronoun.head and pronoun.tag_ == "PRP"


def is_idle(pronoun: Token) -> bool:
    """Whether *it* stands for nothing: *it is easier to swim*, *it takes time to learn*, *it rains*."""
    clause = any(
        other.dep_ in {"xcomp", "ccomp", "csubj", "advcl"} and other.i > pronoun.i for other in pronoun.head.rights
    )
    said = pronoun.head.lemma_ in {"be", "take", "become", "seem"} and clause
    return pronoun.lower_ == "it" and pronoun.dep_ in {"nsubj", "expl"} and said


def fits(pronoun: Token, noun: Token) -> bool:
    """Whether the pronoun can stand for the noun."""
    several = noun.tag_ in {"NNS", "NNPS"} or any(other.dep_ == "conj" for other in noun.children)
    if noun.lower_ in ANYBODY or noun.lower_ in {"everyone", "everybody", "somebody", "someone"}:
        return pronoun.lower_ in OF_MANY
    if noun.pos_ not in {"NOUN", "PROPN"} or noun.dep_ not in ADDED:
        return noun.tag_ == "VBG" and noun.dep_ in {"csubj", "nsubj", "pcomp"} and pronoun.lower_ in OF_ONE
    return several if pronoun.lower_ in OF_MANY else not several
