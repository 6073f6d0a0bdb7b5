"""Finite verbs of a sentence, each with its subject and auxiliaries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from quizgen.english.people import names_people
from quizgen.english.verbs import IRREGULAR_PAST, UNCHANGED, past
from quizgen.facts.typing import is_plural
from quizgen.model.tokens import once
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

TENSES: dict[str, Literal["past", "present"]] = {"VBD": "past", "VBZ": "present", "VBP": "present"}
"""Penn Treebank tags of finite verbs."""

JOINING_MARKS = frozenset({";", ":", "-", "–", "—"})
"""Marks that stand between coordinated verbs instead of a conjunction; a comma does so in a list only."""

DASHES = frozenset({"-", "–", "—"})
"""Those of them of which two enclose an aside."""

THINGS = SUBJECTS | {"conj", "dobj", "attr", "appos"}
"""Dependencies of nouns that don't stand between a conjunction and its verb: the parser would have missed a subject."""

DONE_TO_OTHERS = frozenset(
    """
    acquit adopt annul appoint baptise baptize behead bury canonise canonize christen court-martial crown demobilise
    demote depose deport educate enact execute exile gazette imprison inter jail knight name ordain promote promulgate
    publish raise ratify rear reinter repeal sentence
    """.split()
)
"""Verbs that hardly stand without whom it is done to."""

DONE_ALONE = frozenset({"arrive", "die", "emigrate", "graduate", "matriculate", "reside", "resign"})
"""Verbs of what is done to nobody, whatever tag they have: *was born in Ulm* *and matriculated in Oslo*."""

CALLED = frozenset({"bill", "call", "dub", "nickname", "term"})
"""Verbs of giving a name."""

AUXILIARIES_OF = {"VBN": ("be", "have", "get"), "VBG": ("be",), "VB": ("do",)}
"""Tags of verb forms without tense → lemmas of the auxiliaries that go before them."""


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


CLAUSES_AS_SUBJECTS = frozenset({"csubj", "csubjpass"})
"""What a verb has for its own subject, if not a noun: *Ten boats sank and landing became hard*."""


@once
def verbs_of(root: Token) -> tuple[Verb, ...]:
    """The verb `root` and the verbs coordinated with it, each with the subject it shares or its own."""
    return tuple(coordinated(root))


def coordinated(root: Token) -> Iterator[Verb]:
    """As `verbs_of`, one by one."""
    subject = subject_of(root) or lent_subject(root) or gerund_before(root)
    token: Token | None = root
    auxiliaries: tuple[Token, ...] = ()
    while token is not None:
        own = child(token, *SUBJECTS)
        auxiliaries = own_auxiliaries(token) or (auxiliaries if own is None and takes_over(token, auxiliaries) else ())
        subject = own if own is not None and token != root else subject
        main = main_behind_participle(token)
        if subject is not None and main is None and not is_calling(token) and not is_subject_in_age(token):
            yield with_tense(Verb(token=token, subject=subject, auxiliaries=auxiliaries, first=token == root))
        token = main or joined_verb(token)
        if token is not None and may_go_on_with_infinitive(token):
            return


def may_go_on_with_infinitive(verb: Token) -> bool:
    """Whether it may as well belong to an infinitive before: *She will stop the plan to shut the port and raise tolls*.

    Who stops a plan would else be told to do what it says.
    """
    first = verb.head
    if first.tag_ != "VB" or verb.tag_ not in {"VB", "VBP"} or any_child(verb, SUBJECTS | {"aux", "neg"}):
        return False
    return any(other.tag_ == "TO" and other.head.tag_ == "VB" for other in verb.doc[first.i + 1 : verb.i])


def is_subject_in_age(verb: Token) -> bool:
    """Whether its subject was taken for a part of the age before it: *and at the age of ten Ada was crowned*."""
    before = (token for other in verb.lefts if other.lower_ == "at" for token in other.subtree)
    named = (token.head for token in before if token.dep_ == "pobj" and token.pos_ == "PROPN")
    return not any_child(verb, SUBJECTS) and any(of.lower_ == "of" and of.head.lower_ == "age" for of in named)


def joined_verb(verb: Token) -> Token | None:
    """The verb coordinated with `verb`, which the parser may take for a clause beside it: *and, a year later, left*."""
    for other in verb.children:
        if (is_joined(other, verb) or is_joined_far(other, verb)) and not any_child(other, CLAUSES_AS_SUBJECTS):
            return other
    return None


def is_joined_far(other: Token, verb: Token) -> bool:
    """Whether a finite verb without subject or conjunction of its own stands behind *and* and something set off."""
    bare = other.dep_ == "advcl" and other.tag_ in TENSES and not any_child(other, SUBJECTS | {"mark"})
    return bare and any(link.dep_ == "cc" and verb.i < link.i < other.i for link in verb.children)


def subject_of(verb: Token) -> Token | None:
    """The subject of the verb; of two the name that the first, set off before it, describes: *A smith, Li Na …*."""
    subjects = [other for other in verb.children if other.dep_ in SUBJECTS]
    if len(subjects) == len(("description", "name")):
        described, name = subjects
        set_off = name.left_edge.i > described.i and name.left_edge.nbor(-1).text == ","
        if set_off and described.pos_ == "NOUN" and (name.pos_ == "PROPN" or name.tag_ == "PRP"):
            return name
    return subjects[0] if subjects else None


def main_behind_participle(token: Token) -> Token | None:
    """The main verb that the parser joined to a participle between commas: *Oslo, ranked first, has won again*."""
    subject = child(token, *SUBJECTS)
    between_commas = subject is not None and token.i == subject.i + 2 and token.nbor(-1).text == ","
    if not between_commas or own_auxiliaries(token) or not may_be_participle(token):
        return None
    return next((other for other in token.children if is_unjoined(other, token) and own_auxiliaries(other)), None)


def may_be_participle(token: Token) -> bool:
    """Whether the past tense of the verb reads like its participle."""
    return token.lower_.endswith("ed") and token.lemma_.lower() not in IRREGULAR_PAST


def is_calling(token: Token) -> bool:
    """Whether it is a participle between commas of what something is called: *The boat, dubbed a raft, was sold*."""
    named = token.tag_ in {"VBD", "VBN"} and token.lemma_ in CALLED
    return named and token.i > token.sent.start and token.nbor(-1).text == "," and not own_auxiliaries(token)


def has_rival(verb: Token) -> bool:
    """Whether the first verb coordinated with `verb` is so by nothing: one of the two is no main verb."""
    first = next((other for other in verb.children if other.dep_ == "conj" and is_verb(other)), None)
    return first is not None and is_unjoined(first, verb)


def is_unjoined(other: Token, verb: Token) -> bool:
    """Whether the parser coordinated a verb with `verb` though nothing joins the two."""
    return other.dep_ == "conj" and is_verb(other) and not is_joined(other, verb)


def is_joined(other: Token, verb: Token) -> bool:
    """Whether the verb `other` is coordinated with `verb`: by a conjunction, a dividing mark, or a comma in a list."""
    if other.dep_ != "conj" or not is_verb(other):
        return False
    first, doc = other.left_edge.i, other.doc
    between = doc[verb.i + 1 : first]
    aside = sum(each.text in DASHES for each in between) > 1  # *one comes third, another – a boat – comes fifth*
    links = [each.i for each in between if is_link(each, verb) and not (aside and each.text in DASHES)]
    if links and all(each.dep_ not in THINGS for each in doc[links[-1] + 1 : first]):
        return True
    return doc[first - 1].text == "," and any_child(other, SUBJECTS | {"cc", "conj"})


def is_link(token: Token, verb: Token) -> bool:
    """Whether the token is a conjunction of the verb, or of a noun that another clause follows, or a dividing mark."""
    return (token.dep_ == "cc" and (token.head == verb or joins_clauses(token))) or token.text in JOINING_MARKS


def joins_clauses(link: Token) -> bool:
    """Whether the subject of another clause stands right behind the conjunction, though the parser joined nouns by it.

    *They live with families and carers need money*
    """
    if link.dep_ != "cc" or link.lower_ not in {"and", "but"}:
        return False
    after = link.nbor(1) if link.i + 1 < link.sent.end else link
    subjects = (other for other in (after, *after.ancestors) if other.dep_ in SUBJECTS and other.head.i > other.i)
    return any(each.left_edge == after for each in subjects)


def lent_subject(root: Token) -> Token | None:
    """The subject that the parser hung on the auxiliary: *Ships have, for years, relied on lamps*."""
    found = (child(other, *SUBJECTS) for other in own_auxiliaries(root) if other.i < root.i)
    return next((subject for subject in found if subject is not None), None)


def gerund_before(root: Token) -> Token | None:
    """What somebody does, as the subject: *Rowing a boat* takes strength; not *rowing* alone, nor who does it."""
    doing = child(root, "csubj")
    if doing is None or doing.tag_ != "VBG" or doing.i > root.i or any_child(doing, SUBJECTS | {"aux", "mark", "neg"}):
        return None
    return doing if any_child(doing, {"dobj", "prep"}) else None


def with_tense(verb: Verb) -> Verb:
    """The verb; one that the tagger took for an infinitive or participle though it has a subject and nothing before it.

    *The new bridges complete the ring*, *The deal crucially involved a seller*.
    """
    token = verb.token
    if is_past_future(verb):
        return replace(verb, form=past(token.lemma_), tense="past", auxiliaries=())
    if token.tag_ == "VBP" and token.lower_ in UNCHANGED and not verb.auxiliaries and is_told_of_past(token):
        return replace(verb, form=token.lower_, tense="past")
    main = token.dep_ == "ROOT" and child(token, "nsubj") is not None
    joined = token.dep_ == "conj" and (token.head.tag_ in {"VBD", "VBP"} or token.lemma_ in DONE_ALONE)
    if verb.auxiliaries or not (main or joined):
        return verb
    if token.tag_ == "VB" and is_plural(verb.subject) and token.head.tag_ != "VBD":
        return replace(verb, form=token.lower_, tense="present")
    regular = token.lower_ == IRREGULAR_PAST.get(token.lemma_.lower(), token.lower_) and token.lower_.endswith("ed")
    return replace(verb, form=token.lower_, tense="past") if token.tag_ == "VBN" and regular else verb


def is_told_of_past(verb: Token) -> bool:
    """Whether what is coordinated with the verb is of the past: *Boats cost $8 and could be hired*."""
    tensed = (word for each in verb.conjuncts for word in (each, *own_auxiliaries(each)))
    return any(word.tag_ == "VBD" or word.lower_ in {"could", "would"} for word in tensed)


def is_past_future(verb: Verb) -> bool:
    """Whether *would* only looks ahead from a time in the past, which *later* tells: *She would later teach*."""
    if verb.token.tag_ != "VB" or [other.lower_ for other in verb.auxiliaries] != ["would"]:
        return False
    ahead = any(other.lower_ in {"later", "eventually", "subsequently"} for other in verb.token.children)
    return ahead and verb.token.dep_ == "ROOT" and past(verb.token.lemma_) != ""


def is_verb(token: Token) -> bool:
    """Whether the token is a verb or copula."""
    return token.pos_ in {"VERB", "AUX"} and not is_no_verb(token)


def is_no_verb(token: Token) -> bool:
    """Whether a unit, a noun before a name or an adjective was taken for one: *to actor Li Na*, *semiskilled men*."""
    if len(token.text) == 1:
        return True  # *£3* *m*
    if token.tag_ == "VBD":
        return token.lower_.startswith(("multi", "semi"))
    calling = token.tag_ == "VB" and token.lower_.endswith(("er", "ess", "ist", "or")) and names_people(token.lower_)
    return calling and token.i + 1 < len(token.doc) and token.nbor(1).pos_ == "PROPN"


def takes_over(token: Token, auxiliaries: tuple[Token, ...]) -> bool:
    """Whether a coordinated verb needs the auxiliaries of the first: *has won and lost*, not *has won and lives*."""
    last = auxiliaries[-1] if auxiliaries else None
    modal = last is not None and last.tag_ == "MD" and token.tag_ == "VB"
    tag = "VBN" if is_undergone(token) else token.tag_
    if token.lemma_ in DONE_ALONE and last is not None and last.lemma_ == "be":
        return False
    return modal or (last is not None and last.lemma_ in AUXILIARIES_OF.get(tag, ()))


def is_undergone(verb: Token) -> bool:
    """Whether a past of what one does to others has nobody to whom it is done: *born in Ulm* *and raised in Oslo*."""
    return verb.tag_ == "VBD" and verb.lemma_ in DONE_TO_OTHERS and not any_child(verb, {"dobj"})


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
