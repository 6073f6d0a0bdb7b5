"""Pedego sells bikes. *The company* has 60 shops. -- the one organisation named just before."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.english.bodies import meaning
from quizgen.english.media import MEDIA
from quizgen.english.nationalities import full_name
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading, position
from quizgen.facts.sieves.home import HOME_NATIONS, countries_of
from quizgen.facts.sieves.mentions import mention_root
from quizgen.facts.sieves.name import CLASSES, standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.annotated import Mention
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

CLASS_WINDOW = 2
"""Sentences before in which only one name of the type may stand."""

OFTEN = 3
"""Mentions of a country from which a text that names it in another sentence may go on with it."""

FIRMS = frozenset({"company", "firm", "corporation"})
"""Nouns that mean nobody to whom something was only told."""

NO_FIRMS = frozenset(
    """
    army assembly cabinet church commission committee congress council court department eu force government imf ministry
    nations nato navy parliament party police school senate treasury un unesco unicef union university who
    """.split()
)
"""Last words of names that no firm has, and short names of bodies that are none."""

OFFICES = frozenset("authority charity commission council court ministry party regulator union watchdog".split())
"""Nouns before the name of a body that is no firm: *the telecoms regulator Lund*."""

CONVERSATIONS = frozenset(
    """
    chat comment conversation discussion e-mail email interview letter message note remark speak speaking speech spoke
    spoken statement talk talking
    """.split()
)

PLACING = frozenset({"in", "near", "at"})
"""Prepositions before the name of a place."""

STATES = frozenset({"state"})
"""Nouns that alone may mean something else: *the state* is also a government."""

ACTS = frozenset(
    """
    accuse advise announce appoint approve argue authorise authorize award ban call certify claim condemn coordinate
    criticise criticize decide demand elect enforce estimate fund govern grant insist investigate issue launch license
    monitor organise organize oversee publish recommend reject represent rule sanction say suggest supervise urge vote
    warn welcome
    """.split()
)
"""What a body does that is no corpse."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The one name of the type in this sentence before the pointer and in the two sentences before, in its passage."""
    head, determiner = pointer.head, pointer.determiner
    kind = CLASSES.get(head.lower_)
    if kind is None or head.lower_ in STATES or not pointer.is_bare or is_corpse(head):
        return None
    here = position(determiner, reading)
    mentions = reading.annotated.mentions
    first = reading.sentence_number(determiner.sent) - CLASS_WINDOW
    window = mentions[bisect_left(mentions, first, key=lambda each: each.sentence) :]
    before = list(takewhile(lambda each: (each.passage, each.start) < here, window))
    types = [reading.annotated.entities[mention.entity].type for mention in before]
    near = [mention for mention, each in zip(before, types, strict=True) if each == kind]
    near = [mention for mention in near if is_firm(mention, reading)] if head.lower_ in FIRMS else near
    if any(each.sentence == first + CLASS_WINDOW and is_left(each, reading) for each in near):
        return None
    if is_beside_topic(kind, near, reading):
        return None
    if kind == "country" and is_other_country(pointer, near, reading, earlier):
        return None
    things = [mention for mention, each in zip(before, types, strict=True) if each == "thing"]
    doubtful = not all(is_where_name(mention, reading) for mention in things) or has_nameless(pointer, reading)
    if kind == "organisation" and doubtful:
        return None
    return standing_for(pointer, reading, near) or standing_for(pointer, reading, continued(pointer, near, reading))


def is_beside_topic(kind: str, near: Sequence[Mention], reading: Reading) -> bool:
    """Whether a text on a city or a firm names another: *the city* may be either, or the other but a part of it."""
    entities, title = reading.annotated.entities, reading.annotated.article.title
    if kind in PLACES:
        topics = {each.name for each in entities if each.type in PLACES and title in {each.name, f"{each.name} City"}}
    else:
        topics = {each.name for each in entities if each.type == kind and f" {each.name} " in f" {title} "}
    return bool(topics) and any(entities[each.entity].name not in topics for each in near)


def is_other_country(pointer: Pointer, near: Sequence[Mention], reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether *the country* may be another than those named: one told by an adjective, or the one the text is on.

    *The Peruvian president offered Malta a share in the country’s oil.* Not where it is told at once of which it is, as
    in *the largest shop in Malta and across the country*.
    """
    if not near or any_child(pointer.head, {"acl", "relcl"}):
        return bool(near)
    named = {full_name(reading.annotated.entities[each.entity].name) for each in near}
    sentences = [each for each in pointer.head.doc.sents if each.start <= pointer.determiner.i][-CLASS_WINDOW - 1 :]
    here = {
        name for index, name in countries_of(reading) if sentences[0].start <= index < pointer.determiner.i and name
    }
    parts = (token for sentence in sentences for token in sentence if token.i < pointer.determiner.i)
    if here - named or any(token.text in HOME_NATIONS for token in parts):
        return True
    same = [mention_root(each, reading) for each in near if each.sentence == reading.sentence_number(pointer.head.sent)]
    if pointer.determiner.lower_ != "the" or any(is_where_or_who(root) for root in same):
        return False
    counted = Counter(name for there in (*earlier, reading) for _, name in countries_of(there) if name)
    most = max((counted[name] for name in counted if name not in named), default=0)
    own = max(counted[name] for name in named)
    titled = not named.isdisjoint({full_name(reading.annotated.article.title)})
    return not titled and (own < most or (not same and own < OFTEN))


def is_where_or_who(root: Token) -> bool:
    """Whether the name tells where something is or of what it is, or what does something: *in Malta*."""
    return root.dep_ in SUBJECTS or (root.dep_ == "pobj" and root.head.lower_ in {"in", "of", "across", "throughout"})


def is_left(mention: Mention, reading: Reading) -> bool:
    """Whether it names where something comes from, which goes elsewhere: *The railway from Linz reached the city*."""
    root = mention_root(mention, reading)
    return root.dep_ == "pobj" and root.head.lower_ == "from"


def is_firm(mention: Mention, reading: Reading) -> bool:
    """Whether the name may be that of a firm that does something: not *the UN*, *Lund Council*, *a letter to Oslo*."""
    last = reading.annotated.entities[mention.entity].name.rsplit(maxsplit=1)[-1].lower()
    called = any(mention in reading.beside.get(noun, ()) for noun in OFFICES)
    return last not in NO_FIRMS and not called and not is_told_to(mention, reading)


def is_told_to(mention: Mention, reading: Reading) -> bool:
    """Whether the name is of a medium, or of a body that somebody only spoke or wrote to: *a letter to Oslo*."""
    root = mention_root(mention, reading)
    link = root.head
    told = root.dep_ == "pobj" and link.lower_ in {"to", "with"} and link.head.lower_ in CONVERSATIONS
    return told or MEDIA.search(reading.annotated.entities[mention.entity].name) is not None


def is_where_name(mention: Mention, reading: Reading) -> bool:
    """Whether the name stands where places do, and so is no body's: *in Mountain View*."""
    root = mention_root(mention, reading)
    return root.dep_ == "pobj" and root.head.lower_ in PLACING


def has_nameless(pointer: Pointer, reading: Reading) -> bool:
    """Whether a name just before is known for nothing, and so may be a company's: *Apple sued Samsung*.

    Or whether it is taken for a place, and said to be such a thing: *Lunde, the largest producer of steel*.
    """
    end = pointer.determiner.i
    sentences = [sentence for sentence in pointer.head.doc.sents if sentence.start <= end][-CLASS_WINDOW - 1 :]
    tokens = pointer.head.doc[sentences[0].start : end]
    names = (token for token in tokens if token.pos_ == "PROPN" and token.dep_ in SUBJECTS)
    return any(reading.mention(name) is None or is_said_to_be(name, pointer.head, reading) for name in names)


def is_said_to_be(name: Token, noun: Token, reading: Reading) -> bool:
    """Whether what is taken for a place is said beside its name to be what the noun means."""
    entity = reading.name_at(name)
    place = entity is not None and entity.type in PLACES
    return place and any(other.dep_ == "appos" and other.lemma_ in meaning(noun.lower_) for other in name.children)


def is_corpse(head: Token) -> bool:
    """Whether the body may be a dead one."""
    return head.lower_ == "body" and not (head.dep_ == "nsubj" and head.head.lemma_ in ACTS)


def continued(pointer: Pointer, near: Sequence[Mention], reading: Reading) -> list[Mention]:
    """Of several names the one that is the subject of the sentence before, where the pointer is a subject too."""
    before = [sentence for sentence in pointer.head.doc.sents if sentence.end <= pointer.determiner.i][-1:]
    if pointer.head.dep_ not in SUBJECTS or pointer.head.head.dep_ != "ROOT" or not before:
        return []
    subject = child(before[0].root, *SUBJECTS)
    mention = reading.mention(subject) if subject is not None and not list(subject.conjuncts) else None
    taken_up = any(is_taken_up(each, reading) for each in near if each != mention)
    return [] if taken_up else [each for each in near if each == mention]


def is_taken_up(mention: Mention, reading: Reading) -> bool:
    """Whether the sentence goes on to speak of the name: *less than Jakarta, which is sinking fast*."""
    return any_child(mention_root(mention, reading), {"relcl"})
