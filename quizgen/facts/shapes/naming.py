"""*They kept records in folding books called codices.* → *Codices are folding books*: a term and what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.words import TELLING_NOTHING
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.participle import is_bare
from quizgen.facts.statements import attempt
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

CALLING = frozenset("call christen dub know label nickname term".split())
"""Verbs whose participle leads from what is meant to the term for it."""

FEWEST_WORDS = 2
"""Words that tell what a term means: *folding books*; of *a process* nobody learns anything."""

TELLING = re.compile(r"-|(?:able|al|an|ar|ary|ed|en|ern|ese|ic|ing|ish|less)$")
"""An adjective that tells a kind by itself: *folding books*, but not *steep cones*."""

MOST_SEEN = 20
"""Mentions of a noun that are looked at."""

ARTICLES = frozenset({"a", "an"})


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each noun right behind which stands what it is called."""
    for token in sentence:
        term = term_of(token) if token.dep_ == "acl" and token.lemma_ in CALLING and is_bare(token) else None
        if term is not None and token.left_edge.i == token.head.i + 1 and is_meaning(token.head):
            yield attempt(partial(read_term, term, token, reading))


def term_of(called: Token) -> Token | None:
    """The noun behind *called* or *known as*."""
    link = child(called, "prep")
    found = child(link, "pobj") if link is not None and link.lower_ == "as" else child(called, "oprd")
    if found is None or is_local(called, found):
        return None
    plain = found.pos_ in {"NOUN", "PROPN"} and not any_child(found, {"relcl", "acl", "conj"})
    return found if plain else None


def is_local(called: Token, term: Token) -> bool:
    """Whether it is called so but somewhere, or others of the kind otherwise: *called “mugs” in Oslo*."""
    behind = [token for token in called.doc[term.i + 1 : called.sent.end] if token.text != '"'][:2]
    return len(behind) > 1 and behind[0].lower_ == "in" and behind[1].ent_type_ in {"GPE", "LOC"}


def is_meaning(noun: Token) -> bool:
    """Whether the noun is of any such thing, not of some of them, and of no person."""
    owners = [other for other in noun.children if other.dep_ in {"det", "poss", "nummod", "predet"}]
    plain = noun.pos_ == "NOUN" and not any_child(noun, {"conj", "cc"}) and not names_people(noun.lemma_)
    counted = any(other.lower_ not in ARTICLES for other in owners)
    return plain and not counted and (bool(owners) or noun.tag_ == "NNS")


def read_term(term: Token, called: Token, reading: Reading) -> Clause:
    """The clause that says what the term means."""
    noun = called.head
    if reading.parsed.is_in_quotation(called.i):
        raise Refusal("quoted", "it is quoted: somebody says so, not the article")
    behind = frozenset(other.i for other in noun.children if other.i > noun.i)
    beside = frozenset(other.i for other in term.rights if other.dep_ == "prep" and other.lower_ != "of")
    subject = read_noun(term, reading, role="subject", without=beside)  # *mounds called chinampas* *around the city*
    predicate = read_noun(noun, reading, role="predicate", subject=term, without=behind, by_name=False)
    words = [word for word in predicate.text.split() if word not in ARTICLES | TELLING_NOTHING]
    if len(words) < FEWEST_WORDS or is_plain(noun) or subject.plural != predicate.plural:
        raise Refusal("too-little", f"“{predicate.text}” says too little of what is called so")
    if is_told_again(noun, reading):
        raise Refusal("too-little", f"“{predicate.text}” may be others as well")
    if not subject.name and subject.text.islower():
        return called_so(subject, predicate)
    past = is_past(noun)
    return Clause(
        subject=subject,
        verb=("were" if past else "are") if subject.plural else ("was" if past else "is"),
        lemma="be",
        tense="past" if past else "present",
        phrases=(predicate,),
    )


def is_told_again(noun: Token, reading: Reading) -> bool:
    """Whether the article speaks elsewhere of such things, of which there may be more: *channel proteins*."""
    kind = [other.lower_ for other in noun.lefts if other.dep_ == "compound"]
    places = [place for tag in ("NN", "NNS") for place in reading.nouns.get(f"{noun.lemma_.lower()}/{tag}", ())]
    others = (reading.annotated.passages[passage].doc[index] for passage, index in places[:MOST_SEEN])
    alike = (other for other in others if [each.lower_ for each in other.lefts if each.dep_ == "compound"] == kind)
    return bool(kind) and sum(1 for _ in alike) > 1


def is_plain(noun: Token) -> bool:
    """Whether an adjective says of the noun but of what size or look it is, as there are others: *a small disc*."""
    told = [other for other in noun.lefts if other.dep_ == "amod"]
    return any(TELLING.search(other.lower_) is None for other in told)


def called_so(term: Phrase, meaning: Phrase) -> Clause:
    """The clause that says what such things are called, which asks for the term: *Folding books are called codices*."""
    return Clause(
        subject=replace(meaning, role="subject"),
        auxiliaries=("are" if meaning.plural else "is",),
        verb="called",
        lemma="call",
        tense="other",
        phrases=(replace(term, role="predicate"),),
    )


def is_past(noun: Token) -> bool:
    """Whether the clause around the noun tells of the past, when what has a name may not be what it was."""
    verb = next((each for each in noun.ancestors if each.pos_ in {"VERB", "AUX"}), None)
    return verb is not None and verb.tag_ == "VBD"
