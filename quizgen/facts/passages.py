"""An annotated article → a Reading of each of its passages, with the names and nouns that all of them look up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.capitals import begins_sentence
from quizgen.facts.concepts import explains
from quizgen.facts.days import days_of
from quizgen.facts.naming import kinds_of_names
from quizgen.facts.reading import Reading
from quizgen.facts.recurring import recurring_in
from quizgen.facts.spelt import spelt_by_terms, spelt_out
from quizgen.facts.terms import terms_in
from quizgen.model.annotated import Annotated, Link, Mention

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

LINKS_IN_NAMES = frozenset({"of", "on", "for", "in", "at", "against", "to"})
"""Words behind which a name only says more of what it names."""

NUMBER = re.compile(r"[ivx]+|[0-9]+")
"""The number of one of several that are called so: *World War II*."""

FIRST_WORDS = frozenset(
    """
    asteroid camp cape chateau château cyclone fort hotel hurricane interstate lake loch lough mount operation piazza
    river storm typhoon
    """.split()
)
"""Words that say what is named and stand before the name's own: *Fort Yarrow*, *Lake Como*."""

OF_STORMS = frozenset({"super", "tropical"})
"""Words that tell how strong it is before what is named: *Super Typhoon Otto*."""

CLUBS = frozenset("a.f.c. afc c.f. cf f.c. fc".split())
"""What clubs have before or behind their names, which is short for *football club*."""

IN_FULL = {
    "adm": "admiral",
    "brig": "brigadier",
    "capt": "captain",
    "cllr": "councillor",
    "cmdr": "commander",
    "col": "colonel",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "pres": "president",
    "prof": "professor",
    "rep": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}
"""Titles without a stop → the nouns they are short for."""

WHEREABOUTS = frozenset({"home", "host", "mainland"})
"""Nouns that take only a part of the name or say whose it is: *mainland Greece*."""


def readings(annotated: Annotated) -> Iterator[Reading]:
    """The article's passages in order."""
    small = frozenset(token.text for parsed in annotated.passages for token in parsed.doc if token.is_lower)
    capitals = frozenset(
        token.text
        for parsed in annotated.passages
        for token in parsed.doc
        if token.pos_ in {"PROPN", "NOUN", "ADJ"} and token.text[0].isupper() and token.lower_ not in small
        if not begins_sentence(token)
    )
    text, called, titled = annotated.article.text, names_by_head(annotated), names_by_title(annotated)
    beside, kinds = names_by_noun(annotated), kinds_of_names(annotated)
    inside: dict[int, dict[int, Mention]] = defaultdict(dict)
    acronyms = spelt_out(annotated)
    for mention in annotated.mentions:
        if acronyms.get(annotated.entities[mention.entity].name, "").islower():
            continue  # *IDD* is no name, though it looks like one
        inside[mention.passage].update(dict.fromkeys(range(mention.start, mention.end), mention))
    links: dict[int, dict[int, Link]] = defaultdict(dict)
    for link in annotated.links:
        links[link.passage][link.index] = link
    days = days_of(text)
    nouns, bare = nouns_by_lemma(annotated), first_bare_plurals(annotated)
    general = explains(annotated)
    terms = terms_in(annotated) | recurring_in(annotated) if general else frozenset()
    acronyms = {**spelt_by_terms(annotated, terms), **acronyms}
    once_for_all: dict[str, object] = {}
    for index, parsed in enumerate(annotated.passages):
        yield Reading(
            annotated=annotated,
            text=text,
            number=index,
            parsed=parsed,
            mentions=inside[index],
            capitals=capitals,
            small=small,
            called=called,
            beside=beside,
            kinds=kinds,
            titled=titled,
            links=links[index],
            nouns=nouns,
            first_bare=bare,
            acronyms=acronyms,
            days=days,
            explains=general,
            terms=terms,
            once_for_all=once_for_all,
        )


def names_by_head(annotated: Annotated) -> dict[str, tuple[Mention, ...]]:
    """The article's names, by the head word of the fullest name of what they name."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in annotated.mentions:
        entity = annotated.entities[mention.entity]
        word = head_word(entity.name)
        if mention.kind == "name" and not (entity.type == "person" and is_surname(word, entity.name)):
            found[word].append(mention)
    return {word: tuple(mentions) for word, mentions in found.items()}


def is_surname(word: str, name: str) -> bool:
    """Whether the last word of somebody's name only is a noun as *the tesla* is, named after Tesla."""
    return " " in name and not names_people(word)


SECOND = frozenset({"acting", "assistant", "deputy", "former", "vice"})
"""Words before a title by which somebody has it not, or no more."""


def names_by_title(annotated: Annotated) -> dict[str, tuple[Mention, ...]]:
    """The names of people, by the word with a capital that stands before them or begins them."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in annotated.mentions:
        if mention.kind == "name" and annotated.entities[mention.entity].type == "person":
            doc = annotated.passages[mention.passage].doc
            for token in doc[max(0, mention.start - 1) : mention.start + 1]:
                second = token.i > 0 and token.nbor(-1).lower_ in SECOND  # *Vice* *President Marsh* is no president
                if token.is_title and not second:
                    found[in_full(token.lower_)].append(mention)
    return {word: tuple(mentions) for word, mentions in found.items()}


def in_full(title: str) -> str:
    """The noun that a title is short for, or the title itself.

    >>> in_full("supt"), in_full("supt."), in_full("mayor")
    ('superintendent', 'superintendent', 'mayor')
    """
    return IN_FULL.get(title.removesuffix("."), title)


def names_by_noun(annotated: Annotated) -> dict[str, tuple[Mention, ...]]:
    """The names of other things than people, by the noun that stands right before them and says what they name."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in annotated.mentions:
        named = mention.kind == "name" and annotated.entities[mention.entity].type != "person"
        if named and mention.start:
            doc = annotated.passages[mention.passage].doc
            the = mention.start > 1 and doc[mention.start - 1].text == "The"  # *the pop group The Gulls*
            before, root = doc[mention.start - 1 - the], doc[mention.start : mention.end].root
            bound = before.head == root or (root.dep_ == "appos" and root.head == before)
            if bound and before.tag_ == "NN" and before.lower_ not in WHEREABOUTS:
                found[before.lower_].append(mention)
    return {noun: tuple(mentions) for noun, mentions in found.items()}


def head_word(name: str) -> str:
    """The word that says what is named, in small letters.

    >>> head_word("Center for Drug Policy"), head_word("Food and Drug Office"), head_word("World War II")
    ('center', 'office', 'war')
    >>> head_word("Lunde F.C."), head_word("Super Typhoon Otto")
    ('club', 'typhoon')
    """
    words = name.lower().split()
    if len(words) > 1 and words[0] in OF_STORMS and words[1] in FIRST_WORDS:
        return words[1]
    if len(words) > 1 and not CLUBS.isdisjoint((words[0], words[-1])):
        return "club"
    if len(words) > 1 and words[0] in FIRST_WORDS:
        return words[0]
    linked = next((index for index, word in enumerate(words) if index and word in LINKS_IN_NAMES), len(words))
    return words[linked - 2] if linked > 1 and NUMBER.fullmatch(words[linked - 1]) else words[linked - 1]


def nouns_by_lemma(annotated: Annotated) -> dict[str, tuple[tuple[int, int], ...]]:
    """Where each common noun heads a noun phrase."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, parsed in enumerate(annotated.passages):
        for token in parsed.doc:
            if token.pos_ == "NOUN" and token.dep_ not in {"compound", "amod", "nmod", "npadvmod"}:
                found[noun_key(token)].append((index, token.i))
    return {key: tuple(places) for key, places in found.items()}


def first_bare_plurals(annotated: Annotated) -> dict[str, tuple[int, int]]:
    """Where the plural of each noun first stands without article, owner, adjective, number or anything behind it."""
    found: dict[str, tuple[int, int]] = {}
    for index, parsed in enumerate(annotated.passages):
        for token in parsed.doc:
            if token.tag_ == "NNS" and not any(other.dep_ not in {"punct", "cc", "conj"} for other in token.children):
                found.setdefault(token.lemma_.lower(), (index, token.i))
    return found


def noun_key(token: Token) -> str:
    """What nouns have in common that are repetitions of each other: `bridge/NN`."""
    return f"{token.lemma_.lower()}/{token.tag_}"
