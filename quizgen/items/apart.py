"""Two answers in one sentence, each asked without the other: *In which year was it built?* and *By whom was it built?*.

Else either question would show the other's answer, and only one of them could be asked.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.items.company import Company, is_same, words_of
from quizgen.items.distractors import TIMES
from quizgen.items.distractors.fitness import content, family, heads
from quizgen.items.distractors.phrases import EXPLAINING
from quizgen.items.refusals.wording import AS_DEEMED
from quizgen.items.stems import stem
from quizgen.items.stems.occasion import ONCE_IN_LIFE, SAYING_NO_OCCASION, is_of_life
from quizgen.items.stems.openings import does_with
from quizgen.model.fact import Clause, Fact, Phrase

AGAIN = re.compile(r"\b(?:again|another|fifth|first|fourth|last|once|only|repeatedly|second|third|thrice|twice)\b")
"""What tells one occasion from others of its kind."""

SURPRISING = frozenset(
    "alarm amaze anger astonish delight disappoint enrage impress outrage please scare shock surprise upset".split()
)
"""Verbs of what is done to people's minds, which tell nothing without by what."""

SOURCES = frozenset({"by", "from"})
"""Prepositions before what gives something to somebody, which is no part of what is given."""


def asked_apart(facts: Sequence[Fact], company: Company) -> dict[str, Fact]:
    """Slot of a fact that has a partner → the fact without its partner's answer, for the question alone."""
    by_clause: dict[tuple[str, Clause], list[Fact]] = defaultdict(list)
    for fact in facts:
        by_clause[fact.evidence.text, fact.clause].append(fact)
    return {
        one.slot: without(one, other)
        for same in by_clause.values()
        for one, other in partners(same)
        if is_clear(without(one, other), company) and is_clear(without(other, one), company)
    }


def partners(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Each fact that has a partner, with the first."""
    for one in facts:
        others = (other for other in facts if other.asked is not one.asked and are_apart(one, other))
        if (partner := next(others, None)) is not None and not one.ask_quantity:
            yield one, partner


def are_apart(one: Fact, other: Fact) -> bool:
    """Whether one asks when, or by whom, and the other why, by whom, or where something was that happens but once."""
    if other.ask_quantity or one.ask_quantity:
        return False
    first, second = (one, other) if one.asked.role in TIMES else (other, one)
    apart = first.asked.role in TIMES and second.asked.role not in TIMES and goes_without(second.asked, first.clause)
    explained = {"agent", *EXPLAINING} >= {one.asked.role, other.asked.role} > {"agent"}
    apart = apart or (explained and one.clause.lemma not in AS_DEEMED)
    return apart and bool(stem(one) and stem(other))


def goes_without(phrase: Phrase, clause: Clause) -> bool:
    """Whether the clause tells what happened without the phrase."""
    # *used all the money that she won* *to open a school*, *recognized her* *as the best* are half a verb without
    half = clause.lemma == "use" and phrase.role == "purpose" and not does_with(clause, phrase)
    if half or phrase.preposition == "as" or AGAIN.search(phrase.text):
        return False
    if phrase.role == "place":
        return clause.lemma in ONCE_IN_LIFE
    if phrase.role == "oblique":
        given = any(each.role == "object" for each in clause.phrases)
        return given and phrase.preposition in SOURCES
    if phrase.role == "means" and clause.lemma in SURPRISING:
        return False  # *shocked the world* *by launching a boat*
    return phrase.role in EXPLAINING or phrase.role == "agent"


def without(one: Fact, other: Fact) -> Fact:
    """The fact, its clause without what the other asks for."""
    clause, asked = one.clause, one.asked
    phrases = tuple(phrase for phrase in clause.phrases if phrase is not other.asked)
    lead = tuple(phrase for phrase in clause.lead if phrase is not other.asked)
    rest = (*phrases, *lead)
    focus = next((index for index, phrase in enumerate(rest) if phrase is asked), -1)
    return replace(one, clause=replace(clause, phrases=phrases, lead=lead), focus=focus)


def is_clear(fact: Fact, company: Company) -> bool:
    """Whether the question says which occasion it means, and the article tells of but one such."""
    clause, asked = fact.clause, fact.asked
    if is_of_life(fact):
        return bool(stem(fact))
    others = [
        phrase
        for phrase in (*clause.phrases, *clause.lead)
        if phrase is not asked and phrase.role not in SAYING_NO_OCCASION
    ]
    if not (stem(fact) and (others or is_thing_done(clause)) and words_of(clause.subject)):
        return False
    told = company.with_all(families(clause))
    return all(is_same(company.lines[number], fact.evidence.text) for number in told)


def is_thing_done(clause: Clause) -> bool:
    """Whether something known is what was done: *The lighthouse of Oban was repaired*."""
    subject = clause.subject
    known = bool(subject.name) or subject.text.startswith("the ")
    return known and subject.type != "person" and clause.auxiliaries[:1] in {("was",), ("were",)}


def families(clause: Clause) -> frozenset[str]:
    """The families of the words by which another sentence would tell of the same; of a person it may say *he*."""
    subject = frozenset[str]() if clause.subject.type == "person" else words_of(clause.subject)
    places = " ".join(phrase.head for phrase in clause.phrases if phrase.role in {"place", "oblique"})
    words = subject | content(f"{' '.join(sorted(heads(clause)))} {places}")
    return frozenset(map(family, words)) | {family(clause.verb)}
