"""*The dig ended early, with Li Na leaving the team.* → *Li Na left the team*; only where the form is sure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import with_form
from quizgen.facts.verbs import is_verb, verbs_of
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each *with somebody doing something* that goes with a main verb."""
    if not is_verb(sentence.root):
        return
    for main in verbs_of(sentence.root):
        for part in (other for near in (main.token, *objects(main.token)) for other in near.children):
            held = held_by(part) if part.dep_ == "prep" and part.lower_ == "with" else None
            verb = with_form(held[0], main, held[1]) if held is not None else None
            if verb is not None:
                yield attempt(partial(read_clause, verb, reading))


def objects(verb: Token) -> list[Token]:
    """The objects of the verb, on which the parser hangs much that is the verb's."""
    return [other for other in verb.children if other.dep_ in {"dobj", "attr"}]


def held_by(part: Token) -> tuple[Token, Token] | None:
    """The participle behind *with* and its subject."""
    participle = child(part, "pcomp")
    subject = child(participle, *SUBJECTS) if participle is not None else None
    if participle is None or subject is None or participle.tag_ not in {"VBG", "VBN"}:
        return None
    if any(other.lower_ == "having" for other in participle.lefts):  # *with nine fires having been put out*: when?
        return None
    if any(True for _ in subject.conjuncts):  # *with 9 films and $2 earned in Ulm*: what was earned?
        return None
    return participle, subject
