"""*Li Na, director of the Lantern Museum, …* → *Li Na is director of the Lantern Museum*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.longago import is_long_ago
from quizgen.english.people import names_people
from quizgen.facts.appositions import is_one_person_or_thing
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.bodies import body_description
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

FEWEST_WORDS = 2
"""Words behind *of* that say which it is: *the founder of modern nursing*."""

SPEECH_TENSES = frozenset(
    """
    acknowledge add admit agree announce argue believe boast caution claim comment complain concede conclude confirm
    describe emphasise emphasize estimate explain highlight hint insist joke note point quip reckon reiterate report
    reveal say state stress suggest tell think tweet warn
    """.split()
)
"""Who speaks in the past still is what the apposition says."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each name with a role beside it."""
    for token in sentence:
        if token.dep_ != "appos" or token.head.pos_ == "VERB":
            continue
        name, role = (token.head, token) if reading.is_person(token.head) else (token, token.head)
        if is_of_nearer(token):
            continue
        alone = role.tag_ not in {"NNS", "NNPS"} or child(name, "conj") is not None
        if alone and reading.is_person(name) and names_people(role.lemma_) and not reading.name_at(role):
            yield attempt(partial(read_role, name, role, reading))


def is_of_nearer(name: Token) -> bool:
    """Whether it stands right behind a noun for people that it says more of: *a son of the baker Max Orr*."""
    before = name.left_edge.nbor(-1) if name.left_edge.i else name
    return before != name.head and before.tag_ == "NN" and names_people(before.lemma_) and before.i > name.head.i


def read_role(name: Token, role: Token, reading: Reading) -> Clause:
    """The clause that says who somebody is."""
    subject = read_noun(name, reading, role="subject")
    beside = frozenset(other.i for other in role.rights if other.dep_ == "appos" and name.head == role)
    predicate = read_noun(role, reading, role="predicate", subject=name, without=beside, by_name=False)
    fronted = role.left_edge.dep_ == "prep"  # *In 1861 a smith, Jo Hall, fitted …* read as no sentence
    if fronted or subject.name == "" or not is_one_person_or_thing(role) or child(name, "conj"):
        raise Refusal("unclear-parse", f"the apposition around “{role.text}” is not understood")
    of_what = predicate.text.partition(" of ")[2].split()
    one = predicate.text.startswith("the ") and len(of_what) >= FEWEST_WORDS and of_what[0] not in {"a", "an"}
    if not one and not any(names(token, reading) and token.head != name for token in role.subtree if token != name):
        raise Refusal("vague-reference", f"“{predicate.text}” does not say of what")
    if told := body_description(role, reading):
        predicate = replace(predicate, text=f"{predicate.text}, {told}")
    beside_it = name if name.head != role else role
    past = is_past(beside_it) or is_of_old(beside_it, reading)
    return Clause(
        subject=subject,
        verb="was" if past else "is",
        lemma="be",
        tense="past" if past else "present",
        phrases=(predicate,),
    )


def names(token: Token, reading: Reading) -> bool:
    """Whether the token is a name or points back to something that the reader can be told."""
    owner = token.tag_ == "PRP$" and reading.entity(token) is not None  # *her counterpart, Li Na*
    return token.pos_ == "PROPN" or owner or reading.described(token) is not None


def is_past(token: Token) -> bool:
    """Whether the clause around the name tells of the past."""
    verb = next((each for each in token.ancestors if each.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.lemma_ in SPEECH_TENSES:
        return False
    return verb.tag_ == "VBD" and any(each.dep_ in SUBJECTS or each.dep_ == "csubj" for each in verb.children)


def is_of_old(token: Token, reading: Reading) -> bool:
    """Whether the clause around the name tells what was done long ago, in which it may be a passive: *built by Li Na*.

    What is done or said today is so with *is*, whatever years the passage tells.
    """
    verb = next((each for each in token.ancestors if each.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.lemma_ in SPEECH_TENSES or verb.tag_ not in {"VBD", "VBN", "VBG"}:
        return False
    helpers = own_auxiliaries(verb)
    told = helpers[0].tag_ == "VBD" if helpers else verb.tag_ != "VBG"
    return told and is_long_ago(token.sent.text, reading.parsed.doc.text)
