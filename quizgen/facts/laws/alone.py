"""Whether the words of a question, and those of its answer behind it, say what they speak of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.facts.definite.check import check_definite
from quizgen.facts.laws.words import ANYBODY, MOST_SEEN, SUBJECT_AT, is_of_kind, standing_of
from quizgen.facts.pronouns import PRONOUNS_OF_MANY, PRONOUNS_OF_THINGS
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

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
        if (
            token.lower_ == "the"
            and token.dep_ == "det"
            and not (is_of_kind(token, reading) or is_told_before(token, reading))
        ):
            check_definite(token.head, [*known, *tokens], reading)


def is_told_before(the: Token, reading: Reading) -> bool:
    """Whether the article told of one with the same words before the noun: *an active site*, *the active site*."""
    noun, here = the.head, (reading.number, the.i)
    own = before_noun(noun)
    places = [
        place for place in reading.nouns.get(f"{noun.lemma_.lower()}/{noun.tag_}", ())[:MOST_SEEN] if place < here
    ]
    nouns = [reading.annotated.passages[passage].doc[index] for passage, index in places]
    return bool(own) and any(before_noun(other) == own and is_new(other) for other in nouns)


def before_noun(noun: Token) -> list[str]:
    """The words between article and noun."""
    return [other.lower_ for other in noun.lefts if other.dep_ in {"amod", "compound"}]


def is_new(noun: Token) -> bool:
    """Whether nothing, or *a*, stands before the noun phrase."""
    return all(other.lower_ in {"a", "an"} for other in noun.lefts if other.dep_ in {"det", "poss", "nummod"})


def check_answer(tokens: Sequence[Token], reading: Reading, known: Sequence[Token]) -> None:
    """Refuse words that point at anything but those before them or in the question."""
    for token in tokens:
        if (
            (is_pointing(token) and not is_another_of(token, [*known, *tokens]))
            or (token.lower_ in UNNAMED and is_unnamed(token, [*known, *tokens]))
            or (
                token.lower_ in PRONOUNS_OF_THINGS | PRONOUNS_OF_MANY and not is_told(token, [*known, *tokens], reading)
            )
        ):
            raise Refusal("vague-reference", f"“{token.text}” points at something said elsewhere")


def is_pointing(token: Token) -> bool:
    """Whether the word points at a sentence before."""
    if token.lower_ == "those":
        return token.i + 1 >= len(token.doc) or token.nbor(1).lower_ not in TELLING
    if token.lower_ == "that":
        if token.nbor(-1).lemma_ in {"keep", "make"} and token.nbor(1).tag_ == "NN":
            return True  # *makes that behavior more likely*
        return token.dep_ in {"det", "nsubj", "dobj", "pobj"} and token.tag_ == "DT"
    if token.lower_ == "same":
        return not is_shared(token)
    if token.lower_ == "one":  # *a difficult one*, *each one*
        difficult = token.nbor(-1).tag_ == "JJ" and token.dep_ == "attr"
        return difficult or (token.nbor(-1).lower_ in {"each", "every"} and token.dep_ in SUBJECTS)
    if token.lower_ in {"do", "does", "did"} and token.dep_ == "aux":  # *because they do have other needs*
        return token.head.tag_ == "VB" and not any_child(token.head, {"neg"})
    return token.lower_ in POINTING and token.dep_ not in {"expl", "mark"} and not is_before_example(token)


def is_another_of(another: Token, tokens: Sequence[Token]) -> bool:
    """Whether *another* goes on from *one*: *from one type to another*."""
    place = next((number for number, token in enumerate(tokens) if token == another), 0)
    return another.lower_ == "another" and any(token.lower_ == "one" for token in tokens[:place])


def is_unnamed(other: Token, tokens: Sequence[Token]) -> bool:
    """Whether *other* is set beside nothing among the words before it."""
    if other.lower_ in {"neither", "either", "both"} and any(each.lower_ in {"nor", "or", "and"} for each in tokens):
        return False
    if other.i > 0 and other.nbor(-1).lower_ == "each":
        return False
    place = next((number for number, token in enumerate(tokens) if token == other), 0)
    several = other.lower_ in {"other", "others"} and (other.head.tag_ == "NNS" or other.lower_ == "others")
    return not several or not any(token.pos_ == "NOUN" or token.lower_ in ANYBODY for token in tokens[:place])


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
    """Whether both belong to one verb, and so are two things: *pay no attention to it*."""
    own = next((other for other in pronoun.ancestors if other.pos_ in {"VERB", "AUX"}), None)
    beside = pronoun.tag_ == "PRP" and pronoun.dep_ not in SUBJECTS and noun.dep_ in {*SUBJECTS, "dobj"}
    return beside and noun.head == own


def is_idle(pronoun: Token) -> bool:
    """Whether *it* stands for nothing: *it is easier to swim*, *it takes time to learn*, *it rains*."""
    clause = any(other.dep_ in {"xcomp", "ccomp", "csubj"} and other.i > pronoun.i for other in pronoun.head.rights)
    said = pronoun.head.lemma_ in {"be", "take", "become", "seem"} and clause
    return pronoun.lower_ == "it" and pronoun.dep_ in {"nsubj", "expl"} and said


def fits(pronoun: Token, noun: Token) -> bool:
    """Whether the pronoun can stand for the noun."""
    several = noun.tag_ in {"NNS", "NNPS"} or any(other.dep_ == "conj" for other in noun.children)
    if noun.lower_ in ANYBODY or noun.lower_ in {"everyone", "everybody", "somebody", "someone"}:
        return pronoun.lower_ in PRONOUNS_OF_MANY
    if noun.pos_ not in {"NOUN", "PROPN"} or noun.dep_ not in ADDED:
        return noun.tag_ == "VBG" and noun.dep_ in {"csubj", "nsubj", "pcomp"} and pronoun.lower_ in PRONOUNS_OF_THINGS
    return several if pronoun.lower_ in PRONOUNS_OF_MANY else not several
