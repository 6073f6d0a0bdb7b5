"""Words that point at something said elsewhere: *this*, *such ports*, *780 more children*, *both scientists*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.nouns import UNCOUNTED
from quizgen.english.words import POINTING
from quizgen.facts.times import is_number
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

ADDING = frozenset({"additional", "further", "extra"})
"""Adjectives of a subject that is one more than those the sentences before told of."""

EXAMPLES = frozenset({"example", "exception", "instance"})
"""Nouns for one of what is told of."""

ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last".split())
"""What tells a place among others."""

SET_WITH_FURTHER = frozenset({"ado", "detail", "education", "information", "notice", "reading"})
"""Nouns that make an expression with *further*."""

LIKENED = frozenset({"analogous", "comparable", "equivalent", "similar"})
"""Adjectives of what is like something else."""

BESIDE = frozenset("nearby neighboring neighbouring".split())
"""Adjectives of what is beside something that was told of before."""

PARTS = frozenset("area branch field part piece point portion quality region section side stage state".split())
"""What *that* stands before in saying what something is."""

MANY = frozenset("billion countless dozen few hundred lots many million plenty several some thousand".split())
"""Words before *more* that count."""


def is_bare_comparison(token: Token) -> bool:
    """Whether what something is said to be is more so than something unnamed: *It is less popular in Malta*."""
    if token.dep_ != "acomp" or token.head.lemma_ != "be":
        return False
    compares = token.tag_ == "JJR" or any(other.tag_ == "RBR" for other in token.children)
    return compares and not any(other.lower_ == "than" for other in token.head.subtree)


def is_pointing(token: Token) -> bool:
    """Whether the token points at something said elsewhere."""
    if token.lower_ in {"other", "others", "more"}:
        return is_pointing_other(token)
    if token.lower_ in ADDING:
        added = token.head.dep_ in SUBJECTS or is_bare_addition(token.head) or is_one_more(token)
        return token.dep_ == "amod" and added and not is_needless_addition(token)
    if token.lower_ not in POINTING or token.ent_type_ in NAME_LABELS:
        return False
    if token.lower_ == "another" and is_any_other(token):
        return False
    if token.lower_ in {"that", "those"} and (is_relative(token) or is_told_behind(token)):
        return False
    if token.lower_ == "such" and is_before_example(token):
        return False
    if token.lower_ in {"former", "latter"} and token.dep_ == "amod":
        return False
    return token.tag_ in {"DT", "PDT", "JJ", "RB", "EX", "PRP", "NN"} and token.dep_ not in {"mark", "expl"}


def is_bare_number(number: Token) -> bool:
    """Whether a subject is a number of nothing, which the sentence before tells: *Only seventeen plied the river*."""
    whole = number.i + 1 < number.sent.end and number.nbor(1).text != "-"  # *one* *-half of all towns*
    alone = whole and number.tag_ == "CD" and number.dep_ in SUBJECTS and number.ent_type_ in {"", "CARDINAL"}
    told = any(other.lower_ in {"among", "of"} for other in number.head.lefts)  # *Of 60 ports* *12 are old*
    return alone and not told and not any_child(number, {"prep", "compound", "appos", "conj", "relcl", "acl"})


def is_relative(that: Token) -> bool:
    """Whether *that* is the subject of a clause of a noun, whatever its tag: *a mood that is mild and that lasts*."""
    verb = that.head
    clause = verb.head if verb.dep_ == "conj" else verb
    return that.dep_ in SUBJECTS and not that.children and clause.dep_ == "relcl" and that.i > clause.head.i


def is_told_behind(that: Token) -> bool:
    """Whether what stands behind the noun says which part is meant: *The thigh is that part of the leg above …*."""
    noun = that.head
    whole = any(other.lower_ == "of" for other in noun.rights)
    return that.dep_ == "det" and noun.dep_ == "attr" and whole and noun.lemma_ in PARTS


def is_bare_addition(noun: Token) -> bool:
    """Whether an object is more of what was told of before, and nothing says of what: *offered additional games*."""
    told = any(other.dep_ in {"prep", "relcl", "acl", "nummod", "poss"} for other in (*noun.rights, *noun.lefts))
    return noun.dep_ == "dobj" and noun.tag_ == "NNS" and not told


def is_needless_addition(token: Token) -> bool:
    """Whether a noun is as well told without *further* before it: *gained* *further* *fame*; not *a further attack*.

    So is a place that has a name without *nearby*: *the* *nearby* *Lund River*, not *the nearby Ulm*; and so are things
    that are counted and told at length: *200* *similar* *claims for land*.
    """
    if token.dep_ != "amod" or token.children:
        return False
    if token.lower_ in BESIDE:
        before = token.nbor(-1).lower_ if token.i > token.sent.start else "a"
        called = token.head.tag_ == "NNP" and (before != "the" or token.head.ent_type_ != "GPE")
        return called and before not in {"a", "an"}
    if token.lower_ in LIKENED:
        return is_counted(token.head) and any_child(token.head, {"prep", "relcl", "acl"}) and not is_likened_to(token)
    if token.lower_ != "further":
        return False
    told = token.head.lemma_ in SET_WITH_FURTHER or any(other.dep_ in {"det", "nummod"} for other in token.head.lefts)
    return not told and token.i > token.sent.start


def is_counted_alike(adjective: Token) -> bool:
    """Whether so many things are like something that is not told: *bought 200 similar farms*."""
    counted = adjective.lower_ in LIKENED and adjective.dep_ == "amod" and is_counted(adjective.head)
    return counted and not (is_likened_to(adjective) or is_needless_addition(adjective))


def is_counted(noun: Token) -> bool:
    """Whether a number stands before the noun."""
    return any(other.like_num for other in noun.lefts)


def is_likened_to(adjective: Token) -> bool:
    """Whether *to* tells like what something is: *200 farms similar to hers*, *200 similar farms to hers*."""
    return any(other.lower_ in {"as", "to"} for other in (*adjective.rights, *adjective.head.rights))


def is_one_more(token: Token) -> bool:
    """Whether *further* counts on from what was told: *a further 20 ships*, *two further attacks*."""
    counted = (other for other in token.head.lefts if other.dep_ in {"det", "nummod"} and other.i != token.i)
    return token.lower_ == "further" and any(other.lower_ in {"a", "an"} or other.like_num for other in counted)


def is_many_more(token: Token) -> bool:
    """Whether *many more* is said of things, and not than what: *many more ships followed*."""
    before = token.nbor(-1).lower_ in MANY and token.dep_ == "amod"
    return before and not any(other.lower_ == "than" for other in token.doc[token.i : token.sent.end])


def is_before_example(such: Token) -> bool:
    """Whether *such* leads to an example: *ports such as Oslo*, *such ports as Oslo*."""
    following = [token.lower_ for token in such.doc[such.i + 1 : such.i + 3]]
    return "as" in following


def is_pointing_other(token: Token) -> bool:
    """Whether *other* or *more* compares with something outside: `780 more children`, `other villages`."""
    if token.lower_ == "more":
        return token.i > 0 and (token.nbor(-1).like_num or is_many_more(token))
    head = token if token.lower_ == "others" else token.head
    compared = any(other.lower_ == "than" for other in token.head.subtree)
    pointing = head.dep_ != "conj" and not compared and child(token.head, "det") is None
    return pointing and not (is_any_other(token) and not is_bare_singular(token))


def is_bare_singular(other: Token) -> bool:
    """Whether what can be counted stands behind *other* without the word it needs: *throws up other challenge*."""
    noun = other.head
    bare = other.lower_ == "other" and other.dep_ == "amod" and noun.tag_ == "NN" and other == noun.left_edge
    return bare and noun.lemma_ not in UNCOUNTED


def is_any_other(token: Token) -> bool:
    """Whether *other* or *another* means any but the subject's, or but one's own, in what is so in general.

    *Parasites live on other animals*, *Conduction moves heat from one body to another*.
    """
    verb = token.sent.root
    tensed = [verb, *(other for other in verb.lefts if other.dep_ in {"aux", "auxpass"})]
    subject = child(verb, *SUBJECTS)
    if subject is None or subject.tag_ not in {"NN", "NNS"} or not verb.i < token.i or is_number(token.nbor(1)):
        return False
    general = any(other.tag_ in {"VBZ", "VBP"} or other.lower_ in {"can", "may"} for other in tensed)
    bare = not any(other.dep_ in {"det", "poss", "nummod", "predet"} for other in subject.lefts)
    named = any(other.ent_type_ in NAME_LABELS or other.tag_ == "VBD" for other in token.sent)
    return general and bare and not named


def is_bare_one(token: Token) -> bool:
    """Whether *one* stands for a thing named elsewhere: *She filmed one*."""
    heads = {"dobj", "nsubj", "nsubjpass", "pobj", "attr"}
    told = any(other.dep_ in {"relcl", "acl"} or other.lower_ == "of" for other in token.rights)
    the = any(other.lower_ == "the" for other in token.lefts)  # *set up the first one in Ulm*
    return token.lower_ in {"one", "ones"} and token.dep_ in heads and not (told if the else list(token.children))


def is_bare_example(noun: Token) -> bool:
    """Whether it is an example of what was told of before: *One example is the ban*; not *an example of a verb*."""
    if noun.lower_ not in EXAMPLES:
        return False
    told = any(other.dep_ in {"prep", "relcl", "acl"} for other in noun.rights)
    return noun.dep_ in SUBJECTS and noun.head.lemma_ == "be" and noun.tag_ == "NN" and not told


def is_place_in_nothing(ordinal: Token) -> bool:
    """Whether it tells somebody's place, and not in what: *Li Na comes second*; not *came second in the race*."""
    verb = ordinal.head
    if ordinal.lower_ not in ORDINALS or ordinal.dep_ != "advmod" or verb.lemma_ not in {"come", "finish"}:
        return False
    places = (child(other, "pobj") for other in verb.children if other.dep_ == "prep")
    told = any(noun is not None and noun.ent_type_ != "DATE" for noun in places)
    return ordinal.i > verb.i and not (told or any_child(verb, {"dobj"}) or any(ordinal.children))


def is_bare_both(token: Token) -> bool:
    """Whether *both* counts what was named elsewhere: *Both scientists died*."""
    counts = token.lower_ == "both" and token.head.tag_ == "NNS"
    return counts and token.dep_ in {"det", "predet"} and not has_its_two(token)


def has_its_two(both: Token) -> bool:
    """Whether what *both* counts is said: *both banks of a river*, *both men and women*, *both old and new songs*."""
    if any(other.dep_ == "cc" for other in both.doc[both.i : both.head.i]):
        return True
    return any(other.i > both.head.i and other.dep_ in {"prep", "conj", "relcl", "acl"} for other in both.head.children)
