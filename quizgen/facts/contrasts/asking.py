"""What asks how two things differ, and the sentence that tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.sentences import join
from quizgen.facts.contrasts.contrast import Contrast
from quizgen.facts.laws.alone import check_question, is_pointing
from quizgen.facts.laws.cutting import LEADING
from quizgen.facts.laws.general import is_general, is_named, is_particular
from quizgen.facts.laws.words import ANYBODY, wording
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import TENSED, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

ASKED_OF = frozenset(
    """
    attack carry contain cover describe detect eat emphasise emphasize examine explain express indicate mean measure
    need produce release represent require secrete store study
    """.split()
)
"""Verbs after whose object one can ask by *in what they …*."""

SET_PHRASES = frozenset({"addition", "case", "contrast", "spite", "terms"})
"""Nouns that make of *in* what tells no place."""

MOST_SAID = 40
"""Words of a sentence that can be taken in at once."""


def clause_of(contrast: Contrast, reading: Reading) -> Clause:
    """The sentence as a clause that is not taken apart, with what asks for it; Refusal if either needs more."""
    first = read_noun(contrast.first, reading, role="subject")
    second = with_other(contrast.second, reading)
    check_said(contrast, reading)
    names = join(lead_of(contrast, reading), asking(contrast, first, second))
    told = Phrase(
        text=text_of(contrast.words, reading),
        role="contrast",
        type="action",
        asker=names,
        head="differ",
        cut=bool(contrast.beside),
    )
    return Clause(
        subject=Phrase(text="", role="subject", head=f"{first.text} and {second.text}"),
        verb="",
        lemma="differ",
        tense="present",
        phrases=(told,),
    )


def with_other(noun: Token, reading: Reading) -> Phrase:
    """The noun phrase, be it of all others of a kind: *other birds*."""
    others = frozenset(token.i for token in noun.lefts if token.lower_ == "other")
    phrase = read_noun(noun, reading, role="subject", without=others)
    return replace(phrase, text=wording(noun.subtree, reading)) if others else phrase


def asking(contrast: Contrast, first: Phrase, second: Phrase) -> str:
    """The question, without its mark."""
    many = first.plural or finite_of(contrast.first.head).tag_ == "VBP"
    if not (contrast.is_of_both and many):
        others = second.text.replace(" or ", " and ")
        return f"how {'do' if many else 'does'} {first.text} differ from {others}"
    return f"how do {first.text} and {second.text} differ{aspect_of(contrast)}"


def finite_of(verb: Token) -> Token:
    """The word of the verb that has a tense."""
    return next((token for token in own_auxiliaries(verb) if token.tag_ in TENSED), verb)


def aspect_of(contrast: Contrast) -> str:
    """In what they differ, where one verb has two objects: *in what they eat*; else nothing."""
    one, other = contrast.verbs
    objects = [child(verb, "dobj") for verb in contrast.verbs]
    plain = not any(own_auxiliaries(verb) or any_child(verb, {"neg", "prt", "conj"}) for verb in contrast.verbs)
    if not (plain and one.lemma_ == other.lemma_ in ASKED_OF) or objects[0] is None or objects[1] is None:
        return ""
    return f" in what they {one.lemma_}" if objects[0].lemma_ != objects[1].lemma_ else ""


def lead_of(contrast: Contrast, reading: Reading) -> str:
    """When or where it is so, as the question says it first; Refusal where it says anything else."""
    lead = contrast.lead
    if not lead:
        return ""
    alone = all(token in lead[0].subtree for token in lead if token.text != ",")
    if lead[0].lower_ not in LEADING or lead[1].lower_ in SET_PHRASES or not alone:
        raise Refusal("unclear-parse", "nobody sees what stands before the two things")
    check_question(lead, reading)
    return f"{wording(lead, reading)},"


def check_said(contrast: Contrast, reading: Reading) -> None:
    """Refuse what is not so in general, or leaves open of what it speaks."""
    of_kinds = [*contrast.first.subtree, *contrast.second.subtree, *contrast.lead]
    words = [*contrast.words, *contrast.beside]
    if not is_general(of_kinds, reading) or any(is_once(token, reading) for token in words):
        raise Refusal("not-general", "the two things are not told of in general")
    if max(len(contrast.words), len(contrast.beside)) > MOST_SAID:
        raise Refusal("too-long", "the sentence is too long to be taken in at once")
    if any(token.lower_ in ANYBODY for token in words):
        raise Refusal("first-person", "it is somebody speaking")
    if any(map(is_pointing, words)):
        raise Refusal("vague-reference", "it points at something said elsewhere")


def is_once(token: Token, reading: Reading) -> bool:
    """Whether the word shows that something happened or is supposed, or is of a person: other names may be of use."""
    entity = reading.entity(token)
    named = entity.type != "person" if entity is not None else is_named(token) and token.ent_type_ != "PERSON"
    return is_particular(token, reading) and not named


def text_of(words: Sequence[Token], reading: Reading) -> str:
    """The words in mid-sentence as they stand, *the* before what is told of in general among them."""
    gap = next((place for place, (one, other) in enumerate(pairwise(words), 1) if other.i > one.i + 1), len(words))
    articles = {token.i: "the" for token in words if token.text == "the"}
    return join(*(wording(part, reading, articles) for part in (words[:gap], words[gap:]) if part))
