"""*Li Na’s two-day visit to Malta* → how long it lasts, and the same without *two-day* for other questions.

Where how long something lasts is a question of its own, no other question may tell it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.nouns import plural
from quizgen.facts.statements import Statement
from quizgen.model.fact import Clause, Phrase

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

LASTING = frozenset(
    """
    battle blockade boycott campaign celebration championship competition conference congress contest convention
    course crossing cruise curfew debate drought event exhibition exile expedition fair fast festival flight
    gathering hearing hiatus hike hunt inquiry internship interview journey lockdown manhunt marathon march match
    meeting mission occupation operation outage pilgrimage protest raid rally regatta residency retreat ride riot
    search seminar session shutdown siege sit-in spell stay stint stopover stoppage strike summit symposium tenure
    tour tournament trek trial trip truce vigil visit voyage walk walkout war workshop
    """.split()
)
"""Nouns of what takes place for a counted time."""

UNITS = frozenset("century day decade fortnight hour minute month night second week year".split())

SHAPE = "lasting"

OWNED = "’s"


def length_of(noun: Token) -> Token | None:
    """The unit of a time before the noun, counted in one word with it: the *day* of *two-day*."""
    if noun.tag_ != "NN" or noun.lemma_.lower() not in LASTING:
        return None
    return next((other for other in noun.lefts if other.lower_ in UNITS and is_counted(other)), None)


def is_counted(unit: Token) -> bool:
    """Whether a number and a hyphen stand before it, and nothing else belongs to it."""
    if unit.i < len(("two", "-")) or unit.nbor(-1).text != "-":
        return False
    number = unit.nbor(-2)
    joined = not number.whitespace_ and not unit.nbor(-1).whitespace_
    return joined and number.like_num and number.lower_ not in {"one", "1"} and unit.left_edge.i >= number.i


def told_length(unit: Token) -> str:
    """How long it is, as it reads alone.

    *two-day* → `two days`.
    """
    return f"{unit.nbor(-2).lower_} {plural(unit.lower_)}"


def without_length(text: str, unit: Token) -> str:
    """The words of a noun phrase without how long it lasts."""
    number = unit.nbor(-2)
    return text.replace(f"{number.text}-{unit.text} ", "", 1)


def without_told_lengths(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, without how long something lasts in those that call what another tells it of."""
    shorter: dict[str, str] = {}
    for found in statements:
        if found.shape == SHAPE:
            shorter.update(longer_name(found.clause))
    return (
        [found if found.shape == SHAPE else in_short(found, shorter) for found in statements]
        if shorter
        else [*statements]
    )


def longer_name(clause: Clause) -> Mapping[str, str]:
    """What the subject may be called with how long it lasts, before the noun or its adjectives → what without."""
    name, kind = clause.subject.text, clause.subject.head
    length = f"{clause.phrases[0].text.split()[0]}-{clause.phrases[0].head}"
    before, _, behind = name.partition(f" {kind}")
    owner = f"{before.rpartition(OWNED)[0]}{OWNED}" if OWNED in before else "the"
    words = before.removeprefix(owner).split()
    new = name if owner == "the" else " ".join(["a", *words, kind]) + behind  # *began a two-day visit to Malta*
    names: dict[str, str] = {}
    for place in range(len(words) + 1):
        long = " ".join([*words[:place], length, *words[place:], kind]) + behind
        names |= {f"{owner} {long}": name, f"a {long}": new}
    return names


def in_short(found: Statement, shorter: Mapping[str, str]) -> Statement:
    """The statement with the shorter of two names of one thing."""
    for long, short in shorter.items():
        if long in found.text or long[:1].upper() + long[1:] in found.text:
            clause = found.clause
            found = replace(
                found,
                text=renamed(found.text, long, short),
                clause=replace(
                    clause,
                    subject=in_words(clause.subject, long, short),
                    phrases=tuple(in_words(phrase, long, short) for phrase in clause.phrases),
                    lead=tuple(in_words(phrase, long, short) for phrase in clause.lead),
                ),
            )
    return found


def in_words(phrase: Phrase, long: str, short: str) -> Phrase:
    """The phrase with one name for another."""
    return replace(phrase, text=renamed(phrase.text, long, short))


def renamed(text: str, long: str, short: str) -> str:
    """The text with one name for another, at its beginning too."""
    return text.replace(long, short).replace(long[:1].upper() + long[1:], short[:1].upper() + short[1:])
