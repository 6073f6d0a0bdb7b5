"""Who it is that speaks: *he said* goes on with whoever spoke last, if nobody else was named since."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.reading import Reading
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.annotated import ParsedPassage
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Token

VOICING = frozenset(
    """
    add admit affirm allege announce argue assert boast caution claim comment complain conclude confirm contend continue
    counter declare emphasise emphasize exclaim explain insist joke lament muse note observe predict proclaim quip
    recall reiterate remark reply report retort say state stress suggest tell testify warn write
    """.split()
)
"""Verbs of whoever has the floor."""

FURTHEST = 200
"""Tokens, or names, from whoever spoke last to a pronoun for them; it keeps time linear."""


def voice_of(speaker: Token, reading: Reading) -> Entity | None:
    """Who it is that speaks; a pronoun is whom the article let act or speak last, if it named nobody else since."""
    if is_one_of_two(speaker, reading):
        return None
    if reading.name_at(speaker) is not None or speaker.tag_ != "PRP":
        return reading.entity(speaker)
    if any(is_stranger(token, reading) for token in speaker.doc[speaker.sent.start : speaker.i]):
        return None  # *The sailor fled; he claims to be ill*
    last, known = last_actor(speaker, reading), reading.entity(speaker)
    since = last[0].i if last is not None and last[1] is reading.parsed else max(0, speaker.i - FURTHEST)
    if any(is_named_behind(token, reading) for token in speaker.doc.tokens[since : speaker.i]):
        return None
    voice = entity_at(*last, reading) if last is not None else known
    sure = known == voice or (known is None and last is not None and is_told_of(last[0]))
    agrees = voice is not None and sure and is_called(voice, speaker.lower_)
    return voice if agrees and voice == last_named(speaker, reading) else None


def is_one_of_two(speaker: Token, reading: Reading) -> bool:
    """Whether another person says it with them: *Li Na and her deputy Bo Lund said in a letter*."""
    beside = [other for other in speaker.rights if other.dep_ in {"appos", "conj"}]  # *Li Na, the mayor, and Bo Lund*
    if any(reading.is_person(other) for one in beside for other in (one, *one.conjuncts) if other.dep_ == "conj"):
        return True
    start = max((mark for mark in reading.parsed.marks if mark < speaker.i), default=speaker.sent.start)
    before = speaker.doc[max(start, speaker.sent.start) : speaker.i].tokens
    joined = (token for token in before if token.lower_ == "and" and reading.is_person(token.nbor(-1)))
    return reading.is_person(speaker) and any(link.nbor(-1).i < speaker.left_edge.i for link in joined)


def is_stranger(subject: Token, reading: Reading) -> bool:
    """Whether somebody of whom nobody knows the name does something: *the sailor*."""
    acting = subject.dep_ in SUBJECTS and subject.tag_ == "NN" and names_people(subject.lemma_)
    return acting and reading.entity(subject) is None and not reading.parsed.is_in_quotation(subject.i)


def is_named_behind(subject: Token, reading: Reading) -> bool:
    """Whether somebody named behind a noun does something: *Lund’s lawyer, Bo Orr, grew angry*."""
    named = [other for other in subject.rights if other.dep_ == "appos" and reading.is_person(other)]
    return bool(named) and is_stranger(subject, reading)


def is_called(somebody: Entity, pronoun: str) -> bool:
    """Whether the pronoun is that of a person whom the article may call so."""
    return somebody.type == "person" and pronoun in {"he", "she"} and somebody.gender in {"", pronoun}


def last_actor(speaker: Token, reading: Reading) -> tuple[Token, ParsedPassage] | None:
    """The last subject, in the passage or the one before, of a verb of saying, or that has a name."""
    before = reading.annotated.passages[reading.number - 1] if reading.number else None
    for parsed, end in ((reading.parsed, speaker.i), (before, len(before.doc) if before is not None else 0)):
        for token in reversed(parsed.doc.tokens[max(0, end - FURTHEST) : end] if parsed is not None else ()):
            if parsed is not None and acts(token) and not parsed.is_in_quotation(token.i):
                return token, parsed
    return None


def acts(token: Token) -> bool:
    """Whether the token is the subject of a verb of saying, or by name that of a main verb."""
    main = token.pos_ == "PROPN" and token.head.dep_ in {"ROOT", "conj"}
    return token.dep_ in SUBJECTS and (main or is_told_of(token))


def is_told_of(subject: Token) -> bool:
    """Whether the token is the subject of a verb of saying."""
    return subject.head.lemma_ in VOICING and subject.head.pos_ == "VERB"


def entity_at(token: Token, parsed: ParsedPassage, reading: Reading) -> Entity | None:
    """The entity that a token of any passage names or stands for."""
    number = reading.number if parsed is reading.parsed else reading.number - 1
    place = place_of((number, token.i + 1), reading) - 1
    mention = reading.annotated.mentions[place] if place >= 0 else None
    covers = mention is not None and mention.passage == number and mention.start <= token.i < mention.end
    return reading.annotated.entities[mention.entity] if mention is not None and covers else None


def last_named(speaker: Token, reading: Reading) -> Entity | None:
    """The person whom the article named last, outside of quotations."""
    annotated, end = reading.annotated, place_of((reading.number, speaker.i), reading)
    for mention in reversed(annotated.mentions[max(0, end - FURTHEST) : end]):
        quoted = annotated.passages[mention.passage].is_in_quotation(mention.start)
        if mention.kind == "name" and not quoted and annotated.entities[mention.entity].type == "person":
            return annotated.entities[mention.entity]
    return None


def place_of(here: tuple[int, int], reading: Reading) -> int:
    """How many of the article's mentions stand before a token, by passage and index."""
    return bisect_left(reading.annotated.mentions, here, key=lambda mention: (mention.passage, mention.start))
