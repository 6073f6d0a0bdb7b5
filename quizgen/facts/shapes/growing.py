"""*As trade with Tunis falls, Malta’s ties with Rome become more important.* → the same, with what it opens with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.verbs import GROWING
from quizgen.facts.clauses import read_clause
from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import Verb, is_verb, verbs_of
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import PRESENT, SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The main clause, if it tells what something becomes more and more as something else goes on."""
    root = sentence.root
    opening = next((other for other in root.lefts if other.dep_ == "advcl" and is_as(other)), None)
    if is_verb(root) and root.lemma_ in GROWING and root.tag_ in PRESENT and opening is not None:
        verb = next((each for each in verbs_of(root) if each.token == root), None)
        if verb is not None:
            yield attempt(partial(read_growing, verb, opening, reading))


def is_as(clause: Token) -> bool:
    """Whether it is a clause with *as*, a subject and a verb in the present."""
    mark = child(clause, "mark")
    return mark is not None and mark.text == "As" and clause.tag_ in PRESENT and child(clause, *SUBJECTS) is not None


def read_growing(verb: Verb, opening: Token, reading: Reading) -> Clause:
    """The clause of the verb, with the clause before it as what it opens with."""
    clause = read_clause(verb, reading, relative=opening)
    words = [token for token in kept(opening) if token.dep_ != "mark"]
    went_on = Phrase(
        text=f"as {render(words, reading)}", role="oblique", type="action", head=opening.lemma_, preposition="as"
    )
    others = tuple(phrase for phrase in clause.lead if phrase.preposition != "as")
    return replace(clause, lead=(went_on, *others))
