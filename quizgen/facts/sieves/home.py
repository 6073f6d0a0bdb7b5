"""Voters in Norway … *The government* … -- of the country where what the article tells happens, if no other is near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from quizgen.english.nationalities import ADJECTIVES, COUNTRIES, full_name
from quizgen.facts.described import Described
from quizgen.facts.makers import possessive
from quizgen.facts.reading import Reading, position
from quizgen.facts.sieves.pointer import Pointer
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

HELD = frozenset("cabinet constitution currency economy government monarchy parliament".split())
"""What each country has one of."""

NO_BODIES = frozenset({"constitution", "currency", "economy"})

LANDS = frozenset({"country", "nation"})

BY_NAME = {"United States": "US", "United Kingdom": "UK"}
"""Countries whose name stands before what is theirs."""

FADED = 5
"""Sentences after which another country is no longer in the reader's mind."""

SOME_NATION = ""
"""What a word of nationality says of which we do not know the country: *Scottish*, *European*."""

WARS = frozenset("attack bomb bombing conflict intervention invade invasion liberate occupation occupy war".split())
"""Nouns and verbs of what is done to a country from outside."""

HOME_NATIONS = frozenset({"England", "Scotland", "Wales"})
"""Countries that belong to another."""

COUNTRIES_HERE = "countries"


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The home of what is told, or what it has, if the article begins with one country and no other may be meant."""
    head = pointer.head
    if not pointer.is_bare or pointer.determiner.lower_ != "the" or head.lower_ not in HELD | LANDS:
        return None
    home = home_of([*earlier, reading])
    if not home or not is_meant(home, pointer, reading, earlier) or is_of_another(pointer, home, [*earlier, reading]):
        return None
    if head.lower_ in LANDS:
        text = f"the {home}" if home in {"Netherlands", "Philippines", *BY_NAME} else home
        return Described(end=pointer.end, text=text, type="country")
    adjective = BY_NAME.get(home) or ADJECTIVES.get(home)
    text = f"the {adjective} {head.text}" if adjective else f"{possessive(home)} {head.text}"
    return Described(end=pointer.end, text=text, type="thing" if head.lower_ in NO_BODIES else "organisation")


def home_of(readings: Sequence[Reading]) -> str:
    """The country of the title, else the one of the first sentence, by its name or in an adjective.

    Empty if there are none or more.
    """
    title = full_name(readings[0].annotated.article.title)
    if any(each.type == "country" and full_name(each.name) == title for each in readings[0].annotated.entities):
        return title
    sentence = next(iter(readings[0].parsed.doc.sents))
    if is_of_somebody(sentence, readings[0]):
        return ""
    end = sentence.end
    named = [(index, country) for index, country in countries_of(readings[0]) if index < end]
    away = any(is_where_troops_go(sentence.doc[index]) for index, _ in named)
    countries = {country for _, country in named}
    return next(iter(countries)) if len(countries) == 1 and not away else ""


def is_where_troops_go(name: Token) -> bool:
    """Whether the country is what others make war on: *the legal case for invading Peru*, *the Peru war*."""
    over = name.head.head if name.dep_ == "pobj" else name.head
    return over.lemma_.lower() in WARS


def is_of_somebody(sentence: Span, reading: Reading) -> bool:
    """Whether the sentence tells of a person, who may be at home elsewhere: *Lee flew to Peru*."""
    subject = child(sentence.root, *SUBJECTS)
    entity = reading.entity(subject) if subject is not None else None
    return entity is not None and entity.type == "person"


def is_of_another(pointer: Pointer, home: str, readings: Sequence[Reading]) -> bool:
    """Whether the article spoke of one that is no country's own: *the EU constitution*."""
    nouns = (token for there in readings for token in there.parsed.doc if token.lower_ == pointer.head.lower_)
    told = (other for noun in nouns for other in noun.lefts if other.dep_ in {"amod", "compound", "nmod"})
    own = {home, ADJECTIVES.get(home), BY_NAME.get(home)}
    return any(other.text[0].isupper() and other.text not in own for other in told)


def is_meant(home: str, pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether no other country was named just before, or, where the home was not either, not for long."""
    here = reading.sentence_number(pointer.head.sent)
    found = list(named_before(pointer, reading, earlier))
    others = [number for number, country in found if country != home]
    own = [number for number, country in found if country == home]
    if not own or here in {*own, *others}:  # *In Norway, the government* is told by the sentence itself
        return False
    nearest_other, nearest = min((here - each for each in others), default=FADED), here - max(own)
    return nearest_other >= FADED or (nearest <= 1 and nearest_other > 1)


def named_before(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Iterator[tuple[int, str]]:
    """The sentence of each country named before the pointer, and which it is."""
    here = position(pointer.determiner, reading)
    for there in (*earlier, reading):
        starts = [sentence.start for sentence in there.parsed.doc.sents]
        for index, country in countries_of(there):
            if (there.number, index) < here:
                yield there.parsed.first_sentence + sum(start <= index for start in starts) - 1, country


def countries_of(reading: Reading) -> list[tuple[int, str]]:
    """The token of each country named in the passage, by its name or in an adjective, and its name in full."""
    if COUNTRIES_HERE not in reading.once:
        reading.once[COUNTRIES_HERE] = list(look_for_countries(reading))
    return cast("list[tuple[int, str]]", reading.once[COUNTRIES_HERE])


def look_for_countries(reading: Reading) -> Iterator[tuple[int, str]]:
    """The same, looked for."""
    for token in reading.parsed.doc:
        entity = reading.name_at(token)
        if entity is not None and (entity.type == "country" or full_name(entity.name) in ADJECTIVES):
            yield token.i, full_name(entity.name)
        elif token.text in COUNTRIES or full_name(token.text) in ADJECTIVES:
            yield token.i, COUNTRIES.get(token.text, full_name(token.text))
        elif token.tag_ == "NNPS" and token.text.removesuffix("s") in COUNTRIES:
            yield token.i, COUNTRIES[token.text.removesuffix("s")]
        elif token.text in HOME_NATIONS or (token.ent_type_ == "NORP" and token.tag_ == "JJ" and token.dep_ == "amod"):
            yield token.i, SOME_NATION
