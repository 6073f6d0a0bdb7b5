"""Finite verbs of a sentence, each with its subject and auxiliaries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from quizgen.english.verbs import IRREGULAR_PAST, past, past_of_gerund, third_person
from quizgen.english.words import CONTRACTIONS
from quizgen.facts.reading import SUBJECTS, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.typing import is_plural
from quizgen.model.tokens import once

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

TENSES: dict[str, Literal["past", "present"]] = {"VBD": "past", "VBZ": "present", "VBP": "present"}
"""Penn Treebank tags of finite verbs."""


BE = {"past": ("was", "were"), "present": ("is", "are")}
"""Forms of *be* by tense: singular, plural."""

HAVE = {"past": ("had", "had"), "present": ("has", "have")}
"""Forms of *have* by tense: singular, plural."""


DONE = frozenset(
    """
    adopt bear bury build complete conquer construct create demolish design destroy develop discover draw elect erect
    establish found invent introduce launch lay open organise organize paint produce publish record release restore sign
    start unveil write
    """.split()
)
"""Participles of what was done once: what else may still hold, and *was* would be wrong of it."""


STAYING = frozenset({"base", "headquarter", "locate", "situate"})
"""Participles that tell where something is as long as the rest of the sentence holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A finite verb with what it takes from its neighbours."""

    token: Token
    subject: Token
    auxiliaries: tuple[Token, ...]
    """Its own, or those of the verb it is coordinated with."""
    first: bool
    """Whether it is the first of its coordination: only that one owns what stands before the subject."""
    form: str = ""
    """For a participle the finite form that it would have as a main verb: `took` for *taking*."""
    tense: Literal["past", "present", "other"] = "other"
    """The tense of `form`."""
    helpers: tuple[str, ...] = ()
    """Words that a participle needs before it as a main verb: `was` for *born*."""


@once
def verbs_of(root: Token) -> tuple[Verb, ...]:
    """The verb `root` and the verbs coordinated with it, each with the subject it shares or its own."""
    return tuple(coordinated(root))


def coordinated(root: Token) -> Iterator[Verb]:
    """As `verbs_of`, one by one."""
    subject = child(root, *SUBJECTS) or lent_subject(root)
    token: Token | None = root
    auxiliaries: tuple[Token, ...] = ()
    while token is not None:
        own = child(token, *SUBJECTS)
        auxiliaries = own_auxiliaries(token) or (auxiliaries if own is None and takes_over(token, auxiliaries) else ())
        subject = own or subject
        if subject is not None:
            yield with_tense(Verb(token=token, subject=subject, auxiliaries=auxiliaries, first=token == root))
        token = next((other for other in token.children if other.dep_ == "conj" and is_verb(other)), None)


def lent_subject(root: Token) -> Token | None:
    """The subject that the parser hung on the auxiliary: *Ships have, for years, relied on lamps*."""
    found = (child(other, *SUBJECTS) for other in own_auxiliaries(root) if other.i < root.i)
    return next((subject for subject in found if subject is not None), None)


def with_tense(verb: Verb) -> Verb:
    """The verb; one that the tagger took for an infinitive or participle though it has a subject and nothing before it.

    *The new bridges complete the ring*, *The deal crucially involved a seller*.
    """
    token = verb.token
    if is_past_future(verb):
        return replace(verb, form=past(token.lemma_), tense="past", auxiliaries=())
    main = token.dep_ == "ROOT" and child(token, "nsubj") is not None
    joined = token.dep_ == "conj" and token.head.tag_ == "VBD"
    if verb.auxiliaries or not (main or joined):
        return verb
    if token.tag_ == "VB" and is_plural(verb.subject):
        return replace(verb, form=token.lower_, tense="present")
    regular = token.lower_ == IRREGULAR_PAST.get(token.lemma_.lower(), token.lower_) and token.lower_.endswith("ed")
    return replace(verb, form=token.lower_, tense="past") if token.tag_ == "VBN" and regular else verb


def is_past_future(verb: Verb) -> bool:
    """Whether *would* only looks ahead from a time in the past, which *later* tells: *She would later teach*."""
    would = [other.lower_ for other in verb.auxiliaries] == ["would"] and verb.token.dep_ == "ROOT"
    ahead = any(other.lower_ in {"later", "eventually", "subsequently"} for other in verb.token.children)
    return would and ahead and verb.token.tag_ == "VB" and past(verb.token.lemma_) != ""


def is_verb(token: Token) -> bool:
    """Whether the token is a verb or copula."""
    return token.pos_ in {"VERB", "AUX"}


def takes_over(token: Token, auxiliaries: tuple[Token, ...]) -> bool:
    """Whether a coordinated verb needs the auxiliaries of the first: *has won and lost*, not *has won and lives*."""
    return bool(auxiliaries) and token.tag_ in {"VBN", "VB", "VBG"}


def own_auxiliaries(token: Token) -> tuple[Token, ...]:
    """The auxiliaries of a verb, in order."""
    return tuple(other for other in token.children if other.dep_ in {"aux", "auxpass"})


def mistaken_appositions(verb: Token) -> list[Token]:
    """Second objects between commas, which describe the noun before: *a grant from Unesco, the agency that …,*."""
    objects = [other for other in verb.children if other.dep_ in {"dobj", "attr"} and other.i > verb.i]
    return [
        other
        for other in objects[1:]
        if other.left_edge.nbor(-1).text == "," and other.right_edge.nbor(1).text in {",", "."} and child(other, "det")
    ]


def finite(verb: Verb) -> Token:
    """The word that carries the tense."""
    return verb.auxiliaries[0] if verb.auxiliaries else verb.token


def full_form(token: Token) -> str:
    """The word without contraction: `have` for *'ve*."""
    lower = token.lower_
    if lower == "'s":
        return "has" if token.lemma_ == "have" else "is"
    if lower == "'d":
        raise Refusal("contraction", "“’d” may be had or would")
    return CONTRACTIONS.get(lower, lower).replace("\N{NON-BREAKING HYPHEN}", "-")


def tense_of(verb: Verb) -> Literal["past", "present", "other"]:
    """The tense of a verb without auxiliaries."""
    if verb.form:
        return verb.tense
    return "other" if verb.auxiliaries else TENSES.get(verb.token.tag_, "other")


def with_form(token: Token, main: Verb, subject: Token) -> Verb | None:
    """The participle `token` as a finite verb of `subject` in the tense of `main`; None where the form is not sure."""
    tense = TENSES.get(finite(main).tag_)
    if tense is None:
        return None
    own = replace(main, token=token, subject=subject, first=token.i < main.token.i)
    if token.tag_ == "VBN":
        when = "past" if token.lemma_ in DONE else tense  # *Founded in 1636, the school is …*
        return replace(own, auxiliaries=(), form=token.lower_, helpers=(BE[when][is_plural(subject)],))
    lemma = token.lemma_.lower()
    past = past_of_gerund(token.lower_, lemma)
    if main.auxiliaries and main.auxiliaries[0].lemma_ == "have":
        sure = past and lemma not in IRREGULAR_PAST  # whose past participle is mostly another form
        have = HAVE[tense][is_plural(subject)]
        return replace(own, auxiliaries=(), form=past, helpers=(have,)) if sure else None
    present = lemma if is_plural(subject) else third_person(lemma)
    form = past if tense == "past" else present
    return replace(own, auxiliaries=(), form=form, tense=tense) if form else None
