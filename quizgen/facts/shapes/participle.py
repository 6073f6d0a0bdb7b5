"""*Li Na left the firm, taking her patents along.* → *Li Na took her patents along*; only where the form is sure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.verbs import past_of_gerund, third_person
from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import SUBJECTS, Reading, any_child
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.typing import is_plural
from quizgen.facts.verbs import TENSES, Verb, finite, is_verb, verbs_of
from quizgen.model.fact import Clause

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

OF_THE_EVENT = frozenset(
    """
    add allow bring cause compare create depend enable ensure follow force give help include lead leave make mean
    prompt raise render result show spark start suggest trigger accord begin contribute
    """.split()
)
"""Participles whose subject may be all that was said before: *…, leading to protests*."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each participle that a comma sets off behind a main verb whose subject it shares."""
    root = sentence.root
    if not is_verb(root):
        return
    for main in verbs_of(root):
        for token in behind(main.token):
            if is_participle(token, main.token):
                verb = with_form(token, main)
                if verb is not None:
                    yield attempt(partial(read_clause, verb, reading))


def behind(verb: Token) -> Iterator[Token]:
    """What depends on the verb or on its infinitive, to which the parser may hang what the verb's subject does."""
    yield from verb.children
    for infinitive in verb.children:
        if infinitive.dep_ == "xcomp":
            yield from infinitive.children


def is_participle(token: Token, main: Token) -> bool:
    """Whether the token heads a participial clause set off behind `main` and says what the subject itself did."""
    set_off = token.i > main.i and token.left_edge.nbor(-1).text == ","
    bare = not any_child(token, SUBJECTS | {"mark", "aux", "auxpass"})
    return token.dep_ == "advcl" and token.tag_ == "VBG" and set_off and bare and token.lemma_ not in OF_THE_EVENT


def with_form(token: Token, main: Verb) -> Verb | None:
    """The participle as a finite verb in the tense of `main`; None where the form is not sure."""
    tense = TENSES.get(finite(main).tag_)
    lemma, past = token.lemma_.lower(), past_of_gerund(token.lower_, token.lemma_.lower())
    perfect = bool(main.auxiliaries) and main.auxiliaries[0].lemma_ == "have"
    present = lemma if is_plural(main.subject) else third_person(lemma)
    form = past if perfect or tense == "past" else present
    if tense is None or not form:
        return None
    helpers = main.auxiliaries[:1] if perfect else ()
    return replace(main, token=token, auxiliaries=helpers, first=False, form=form, tense="other" if perfect else tense)
