"""*Yarrow, a local search engine, tracks …* → *the local search engine Yarrow tracks …*.

What an apposition left out tells of a thing or body that few know is what a question needs of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.definite import takes_article
from quizgen.english.people import names_people
from quizgen.english.places import PLACE_WORDS
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.typing import CLASS_NOUNS, NAME_LABELS
from quizgen.model.fact import PLACES, AnswerType, Phrase
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OTHERS: frozenset[AnswerType] = frozenset({"city", "country", "person"})
"""Types of what is known by its name, or has *of* before it: *the town of Ulm*, but *the painting Umbra*."""

LONGEST = 5
"""Words of a kind that reads well before a name."""


def introduced(subject: Phrase, head: Token, reading: Reading) -> Phrase:
    """The subject with the kind before its name that an apposition in the sentence tells, if it has a bare name."""
    bare = head.pos_ == "PROPN" and subject.text[:1].isupper() and subject.name in {"", subject.text}
    if not bare or subject.type in OTHERS or subject.plural or takes_article(subject.text):
        return subject
    kind = kind_beside(head, reading)
    return replace(subject, text=f"the {kind} {subject.text}") if kind else subject


def kind_beside(head: Token, reading: Reading) -> str:
    """The words of an indefinite apposition of the name up to its noun: `local search engine`; empty if there is none.

    None of what is so of another: *a subsidiary of Yarrow*.
    """
    noun = child(head, "appos")
    if noun is None or noun.tag_ != "NN" or noun.ent_type_ in NAME_LABELS or any_child(noun, {"conj", "appos", "poss"}):
        return ""
    words = [token for token in noun.subtree if token.i <= noun.i]
    if names_people(noun.lemma_) or noun.lower_ in PLACE_WORDS or CLASS_NOUNS.get(noun.lower_) in PLACES:
        return ""
    of_another = any(other.dep_ == "prep" and other.i > noun.i for other in noun.children)
    if of_another or words[0].lower_ not in {"a", "an"} or len(words) - 1 > LONGEST:
        return ""
    try:
        return render(words[1:], reading)
    except Refusal:
        return ""
