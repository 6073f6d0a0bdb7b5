"""*The firm said it had 40 ships* → that `it` is told in the sentence itself, where nobody needs the one before.

Coreference names a pronoun only where it is sure who is meant. In a sentence that is shown as it is, a pronoun reads
well as soon as the subject before it may be meant; so do *those who …* and the acronym of a body.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.acronyms import check_acronym
from quizgen.facts.completeness import may_go_on_with_relative
from quizgen.facts.described import Described
from quizgen.facts.pronouns import PRONOUNS, PRONOUNS_OF_PEOPLE, agrees, is_beside
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.telling import TELLING
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

BODIES = frozenset({"ORG", "GPE"})


def looking_inward(tokens: Sequence[Token], reading: Reading) -> Reading:
    """The reading, in which the words that the sentence itself explains stand for themselves."""
    own = {
        token.i: Described(end=token.i + 1, text=token.text)
        for token in tokens
        if reading.described(token) is None and is_told_inside(token, tokens, reading)
    }
    return replace(reading, descriptions={**reading.descriptions, **own}) if own else reading


def is_told_inside(token: Token, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether the sentence itself tells what a word means that could point outside it."""
    if token.lower_ in {"those", "that"} and token.dep_ not in {"det", "mark"}:
        return any(other.dep_ in TELLING and other.i > token.i for other in token.children)
    if token.lower_ in PRONOUNS and reading.entity(token) is None:
        return any(is_subject_before(other, token, reading) for other in tokens)
    return token.ent_type_ in BODIES and is_unexplained(token, reading)


def is_unexplained(token: Token, reading: Reading) -> bool:
    """Whether it is an acronym that the article nowhere spells out, and so a name like any other."""
    try:
        check_acronym(token, reading)
    except Refusal:
        return True
    return False


def is_subject_before(noun: Token, pronoun: Token, reading: Reading) -> bool:
    """Whether the noun is the subject of a verb before the pronoun, and may be what it means."""
    if any(may_go_on_with_relative(verb) for verb in pronoun.ancestors):
        return False
    subject = noun.dep_ in SUBJECTS and noun.i < pronoun.i and noun.pos_ in {"NOUN", "PROPN"}
    fits = agrees(pronoun, noun, reading) or (pronoun.lower_ in PRONOUNS_OF_PEOPLE and is_somebody(noun, reading))
    owned = noun.lemma_ == pronoun.head.lemma_  # *the numbers of ships rose, … and their numbers*
    return subject and noun.head is not pronoun.head and not owned and fits and not is_beside(pronoun, noun)


def is_somebody(noun: Token, reading: Reading) -> bool:
    """Whether the noun is of one person, or a name that the pipeline does not know."""
    if noun.pos_ == "PROPN":
        return noun.ent_type_ in {"", "PERSON"} and reading.entity(noun) is None
    return noun.tag_ == "NN" and names_people(noun.lemma_)
