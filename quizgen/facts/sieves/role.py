"""Henry Dunant, the founder of a charity, … *The founder* … -- the one who was given that role, or title, or kind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quizgen.english.nationalities import full_name
from quizgen.english.people import OFFICES, names_people
from quizgen.facts.concepts import is_told_in_general, names_nobody
from quizgen.facts.described import Described
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading, position
from quizgen.facts.sieves import beside
from quizgen.facts.sieves.bearers import bearers_of, one_of
from quizgen.facts.sieves.home import LANDS, named_before
from quizgen.facts.sieves.mentions import is_another_nearer, mentions_near
from quizgen.facts.sieves.name import CLASSES, called_before, standing_for
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import is_indefinite, nouns_before
from quizgen.facts.telling import is_repetition
from quizgen.model.annotated import Mention
from quizgen.model.tree import SUBJECTS, child

COMMON = frozenset(
    """
    adult answer aspect being boy case cause child citizen effect element end example fact factor fan feature form
    friend girl goal guy human idea individual inhabitant issue item kid kind lady level local lot majority man matter
    member minority native neighbor neighbour number part person piece place point problem question reason resident
    result role side sign sort source step thing time type visitor way woman word youth
    """.split()
)
"""What many are, though the article says it of one."""

WIDE = frozenset({"establishment", "facility", "institution", "organisation", "organization", "structure"})
"""Nouns for things of so many kinds that another thing just named may be meant."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """Whoever or whatever has the noun beside the name, if nothing else is called so."""
    head = pointer.head
    if not pointer.is_bare or head.tag_ != "NN" or head.lemma_ in COMMON:
        return None
    if head.lemma_ in OFFICES and head.dep_ not in SUBJECTS and is_told_in_general(head) and names_nobody(head.sent):
        return None  # *Polls judge the president* of any time
    here = position(pointer.determiner, reading)
    titled = [each for each in reading.titled.get(head.lower_, ()) if (each.passage, each.start) < here]
    found = titled if names_people(head.lemma_) else bearers_among(pointer, reading, earlier)
    for number, (noun, there) in enumerate(nouns_before([noun_key(head)], pointer, reading, earlier)):
        bearers = bearers_of(noun, there)
        if beside.is_another(noun):
            return None
        if len(bearers) != 1 and not (is_repetition(noun) or (number == 0 and is_indefinite(noun))):
            return None
        found = [*found, *bearers]
    if may_be_another(found, pointer, reading) or is_of_other_country(found, pointer, reading, earlier):
        return None
    if is_called_so(pointer, reading, found) or (head.lower_ in WIDE and is_turned_from(found, pointer, reading)):
        return None
    return standing_for(pointer, reading, found)


def may_be_another(bearers: Sequence[Mention], pointer: Pointer, reading: Reading) -> bool:
    """Whether somebody named since may be meant, or what the article is first about."""
    noun = pointer.head.lemma_
    if names_people(noun):
        return noun not in OFFICES and is_overtaken(bearers, pointer, reading)
    body = CLASSES.get(pointer.head.lower_) == "organisation"
    return beside.is_beside_first(bearers, pointer, reading) or (body and is_another_nearer(bearers, pointer, reading))


def is_of_other_country(
    bearers: Sequence[Mention], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]
) -> bool:
    """Whether it is a country, and another one was named since: *Malta became the first country. In Norway …*."""
    if pointer.head.lower_ not in LANDS:
        return False
    known = {full_name(reading.annotated.entities[mention.entity].name) for mention in bearers}
    named = [*named_before(pointer, reading, earlier)]
    last = max((number for number, _ in named), default=0)
    return not {name for number, name in named if number == last} <= known


def is_called_so(pointer: Pointer, reading: Reading, bearers: Sequence[Mention]) -> bool:
    """Whether something else has the noun in its name and may be meant: *the Eastern Empire*, no other *empire*."""
    known = {mention.entity for mention in bearers}
    others = (*called_before(pointer, reading), *mentions_near(pointer, reading, sentences=1))
    return any(
        each.entity not in known and pointer.head.lower_ in reading.annotated.entities[each.entity].name.lower().split()
        for each in others
    )


def is_turned_from(bearers: Sequence[Mention], pointer: Pointer, reading: Reading) -> bool:
    """Whether the sentence before is about another body: *Lund Mill opened in 1990. The facility …*."""
    start = pointer.determiner.sent.start
    subject = child(pointer.head.doc[start - 1].sent.root, *SUBJECTS) if start else None
    entity = None if subject is None else reading.entity(subject)
    known = {reading.annotated.entities[mention.entity].name for mention in bearers}
    return entity is not None and entity.type == "organisation" and entity.name not in known


def bearers_among(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> list[Mention]:
    """What is said to be one of several of the kind, or called so: *one of the oldest ports*, *the port Lima*."""
    plurals = nouns_before([f"{pointer.head.lemma_.lower()}/NNS"], pointer, reading, earlier)
    ones = [mention for noun, there in plurals if one_of(noun) is not None for mention in bearers_of(noun, there)]
    return [*ones, *beside.called_so(pointer, reading)]


def is_overtaken(bearers: Sequence[Mention], pointer: Pointer, reading: Reading) -> bool:
    """Whether somebody else was named since, who may do the same for a living: *the painter*."""
    entities = {mention.entity for mention in bearers}
    here, before = position(pointer.determiner, reading), reading.annotated.mentions
    latest = before[: bisect_left(before, here, key=lambda each: (each.passage, each.start))]
    people = (each for each in reversed(latest) if reading.annotated.entities[each.entity].type == "person")
    last = next(people, None)
    return last is not None and last.entity not in entities
