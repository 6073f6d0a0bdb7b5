"""*The two countries*, *both men* → the last two named side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from quizgen.english.people import COUPLES, names_people
from quizgen.facts.described import Described
from quizgen.facts.pronouns import PRONOUNS_OF_PEOPLE
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.name import CLASSES
from quizgen.model.fact import PLACES, AnswerType
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "attr"})
"""What somebody is to a verb in whose action they take part."""

OFTEN = 2
"""Times that an article must name two countries side by side to be about the two."""

PAIRS = "pairs"
"""Under what the pairs of a passage are kept."""

SENTENCES = 3
"""Sentences to look back within a passage, and into the one before."""


def find(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The names that *the two …*, *the three …* or *both …* stands for."""
    doc, start = determiner.doc, determiner.i
    if start + 1 < len(doc) and determiner.lower_ == "the" and doc[start + 1].lower_ in COUPLES:
        return couple(determiner, reading, earlier)
    width = 1 if determiner.lower_ == "both" else 2
    if start + width >= len(doc):
        return None
    number = 2 if width == 1 else NUMBERS.get(doc[start + 1].lower_, 0)
    noun = doc[start + width]
    kind = kind_of(noun) if number else None
    if kind is None:
        return None
    before = [sentence for sentence in doc.sents if sentence.start <= start][-SENTENCES:]
    spans = [doc[sentence.start : min(sentence.end, start)] for sentence in before]
    found = last_names(spans, number, kind, reading)
    if kind == "country" and are_others_nearer(found, spans[-1], reading):
        return None
    if found is None and earlier:
        found = last_names(list(earlier[-1].parsed.doc.sents)[-SENTENCES:], number, kind, earlier[-1])
    if found is None and kind == "country" and number == NUMBERS["two"]:
        found = only_pair(determiner, reading, earlier)
    if found is None and kind == "person" and number == NUMBERS["two"]:
        found = two_people(determiner, reading, earlier)
    return Described(end=noun.i + 1, text=found, type=kind, plural=True, closed=False) if found else None


def are_others_nearer(found: str | None, before: Span, reading: Reading) -> bool:
    """Whether the sentence itself names two places before, and others than the two of a sentence before it.

    *Peru and Chile talked. Bolivia has built roads in Laos since the two countries met*; not what only says which
    conflict is meant: *the Malvinas dispute*.
    """
    known = (reading.name_at(token) for token in before if token.dep_ != "compound")
    places = {entity.called for entity in known if entity is not None and entity.type in PLACES}
    return len(places) > 1 and (found is None or not all(place in found for place in places))


def only_pair(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> str | None:
    """The two countries that the article names side by side again and again before, and no other two.

    What an article is about keeps being *the two countries*.
    """
    pairs = [pair for there in earlier for _, pair in pairs_in(there)]
    pairs += [pair for start, pair in pairs_in(reading) if start < determiner.i]
    once = {frozenset(pair): joined(pair) for pair in reversed(pairs)}
    return next(iter(once.values())) if len(once) == 1 and len(pairs) >= OFTEN else None


def pairs_in(reading: Reading) -> list[tuple[int, list[str]]]:
    """The rows of exactly two countries of the passage: the index of the first, and their names; looked for once."""
    if PAIRS not in reading.once:
        firsts = [token for token in reading.parsed.doc if token.ent_type_ and child(token, "conj") is not None]
        rows = [row for row in map(row_of, firsts) if len(row) == NUMBERS["two"] and row[0] in firsts]
        known = [(row[0].i, [reading.name_at(token) for token in row]) for row in rows]
        reading.once[PAIRS] = [
            (start, [entity.called for entity in entities if entity is not None])
            for start, entities in known
            if all(entity is not None and entity.type == "country" for entity in entities)
        ]
    return cast("list[tuple[int, list[str]]]", reading.once[PAIRS])


def couple(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The two people whom *the couple* stands for."""
    noun = determiner.nbor(1)
    text = two_people(determiner, reading, earlier)
    if text is None or noun.head == determiner or len(list(noun.children)) > 1:
        return None
    return Described(end=noun.i + 1, text=text, type="person", plural=True, closed=False)


def two_people(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> str | None:
    """The people of the sentence before, if they are two and do something together or to each other.

    Nobody who is only named in what is said of something: *She met him beside a painting by Monet*.
    """
    there, sentences = reading, [each for each in determiner.doc.sents if each.end <= determiner.i][-1:]
    if not sentences and earlier:
        there, sentences = earlier[-1], list(earlier[-1].parsed.doc.sents)[-1:]
    people = [each for sentence in sentences for each in sentence if is_somebody(each, there) and is_taking_part(each)]
    known = [there.entity(token) for token in people]
    named: dict[str, Token] = {}
    for each, token in zip(known, people, strict=True):  # *He met Li Na, whom he married*: each may come again
        named.setdefault("" if each is None else each.called, token)
    whole = all(is_somebody(each, there) for token in people for each in row_of(token))  # *Kublai and Berke fought Ann*
    two = whole and None not in known and len(named) == NUMBERS["two"]
    return joined(list(named)) if two and are_together(*named.values()) else None


def are_together(one: Token, other: Token) -> bool:
    """Whether two people have part in one deed, not in one each: *She fired Li Na and hired the painter Ada Lund*."""
    verb, its_verb = first_of_row(one).head, first_of_row(other).head
    verb, its_verb = (each.head if each.dep_ == "prep" else each for each in (verb, its_verb))
    if verb == its_verb:
        return True
    subject = first_of_row(one).dep_ in SUBJECTS
    return subject and child(its_verb, *SUBJECTS) in {None, *relatives(its_verb, one)} and verb.is_ancestor(its_verb)


def relatives(verb: Token, antecedent: Token) -> list[Token]:
    """The *who* that is the subject of a clause behind the noun it takes up."""
    return [other for other in verb.lefts if verb.head == antecedent and other.tag_ == "WP"]


def first_of_row(token: Token) -> Token:
    """The first of what is coordinated with the token or set beside it."""
    while token.dep_ in {"conj", "appos"}:
        token = token.head
    return token


def is_somebody(token: Token, reading: Reading) -> bool:
    """Whether the token heads a person's name, or is a pronoun of people or an unnamed person."""
    entity = reading.name_at(token)
    if entity is not None:
        return entity.type == "person" and token.dep_ not in {"compound", "nmod"}
    return token.lower_ in PRONOUNS_OF_PEOPLE and token.tag_ == "PRP"


def is_taking_part(token: Token) -> bool:
    """Whether somebody is a subject or object of the sentence's verb, or one of several who are."""
    first = first_of_row(token)
    with_it = first.dep_ == "pobj" and first.head.dep_ == "prep" and first.head.head == first.sent.root
    return with_it or (first.dep_ in ARGUMENTS and first.head.pos_ in {"VERB", "AUX"})


def kind_of(noun: Token) -> AnswerType | None:
    """The type of names that a plural noun stands for."""
    if noun.tag_ != "NNS" or child(noun, "conj") is not None:
        return None
    return "person" if names_people(noun.lemma_) else CLASSES.get(noun.lemma_.lower())


def last_names(spans: Sequence[Span], number: int, kind: AnswerType, reading: Reading) -> str | None:
    """The last names of a type, so many of them side by side, as written; None if others of the type come between."""
    for token in (each for span in reversed(spans) for each in reversed(list(span))):
        entity = reading.name_at(token)
        if entity is None or entity.type != kind or token.dep_ == "compound":
            continue
        names = row_of(token)
        if len(names) != number or any(other.i >= spans[-1].end for other in names if token.doc is spans[-1].doc):
            continue
        entities = [reading.name_at(each) for each in names]
        if all(each is not None and each.type == kind for each in entities):
            return joined([each.called for each in entities if each is not None])
    return None


def row_of(token: Token) -> list[Token]:
    """The token and all that it is coordinated with by *and*."""
    first = token
    while first.dep_ == "conj":
        first = first.head
    row = [first]
    while (following := child(row[-1], "conj")) is not None:
        row.append(following)
    return row if any(child(each, "cc") is not None for each in row) else row[:1]


def joined(names: Sequence[str]) -> str:
    """The names as a list: `France, Italy and Spain`."""
    return f"{', '.join(names[:-1])} and {names[-1]}"
