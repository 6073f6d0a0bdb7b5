"""*Put in order: A …, B …, C …* – what the article dates, each in another year."""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizgen.english.clauses import statement
from quizgen.english.names import in_full_once
from quizgen.items.apart import families
from quizgen.items.askable import MOVING
from quizgen.items.company import spoken_in
from quizgen.items.distractors import Pool
from quizgen.items.distractors.pool import sentences
from quizgen.items.kinds.sets import Draft, by_salience, is_plain, worth_of
from quizgen.items.openness import is_same
from quizgen.model.fact import Fact
from quizgen.model.item import Event, Ordering

FEWEST, MOST = 3, 6

SHORTEST, LONGEST = 4, 18
"""Words of an event that tells enough, and of one that can be taken in."""

YEAR = re.compile(r"\b(1\d\d\d|20\d\d)\b")

PAST_HELPERS = frozenset({"was", "were", "had", "did"})

PROMPT = "Number the events in the order in which they happened, the earliest first."


OF_ANY_LIFE = frozenset({"bear", "die"})
"""What begins or ends any life needs no reading to be put in order: it stands only where one event is lacking."""

COMING_AND_GOING = frozenset({"arrive", "leave", *MOVING})
"""What somebody does over and over: from or to where at which time is hardly ever told by a clause alone."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """One set of dated events, if there are enough of different years."""
    by_year: dict[int, tuple[Fact, Event]] = {}
    spoken = spoken_in(sentences(pool.article))
    dated = by_salience(fact for fact in facts if fact.rule == "time")
    for fact in sorted(dated, key=begins_or_ends):
        if begins_or_ends(fact) and len(by_year) != FEWEST - 1:
            continue
        if not happened_once(fact, spoken, sentences(pool.article)):
            continue
        event = event_of(fact)
        if event is not None and (year := int(YEAR.findall(event.when)[0])) not in by_year and len(by_year) < MOST:
            by_year[year] = fact, event
    if len(by_year) < FEWEST:
        return
    found = [by_year[year] for year in sorted(by_year)]
    yield Draft(
        slot="dates",
        question=Ordering(prompt=PROMPT, events=tuple(event for _, event in found)),
        evidence=found[0][0].evidence,
        worth=worth_of(fact for fact, _ in found),
        bloom="understand",
    )


def happened_once(fact: Fact, spoken: Mapping[str, frozenset[int]], lines: Sequence[str]) -> bool:
    """Whether the clause without its time tells of one event alone."""
    going_on = fact.clause.auxiliaries[-1:] in {("was",), ("were",), ("been",)} and fact.clause.verb.endswith("ing")
    if going_on or is_any_journey(fact):
        return False
    told = frozenset.intersection(*(spoken.get(word, frozenset()) for word in sorted(families(fact.clause))))
    return all(is_same(lines[number], fact.evidence.text) for number in told)


def begins_or_ends(fact: Fact) -> bool:
    """Whether it is a birth or a death."""
    return fact.clause.lemma in OF_ANY_LIFE


def is_any_journey(fact: Fact) -> bool:
    """Whether somebody came or went, and the clause does not say both whence or with whom and whither."""
    told = [
        phrase for phrase in fact.clause.phrases if phrase is not fact.asked and phrase.role in {"place", "oblique"}
    ]
    return fact.clause.lemma in COMING_AND_GOING and len(told) <= 1


def event_of(fact: Fact) -> Event | None:
    """What happened, without its time, if the fact dates it to one year and it is past."""
    clause, asked = fact.clause, fact.asked
    past = clause.tense == "past" or (clause.auxiliaries and clause.auxiliaries[0] in PAST_HELPERS)
    if not past or not is_plain(clause) or len(YEAR.findall(asked.text)) != 1:
        return None
    text = in_full_once(
        statement(
            front=[phrase.text for phrase in clause.lead if phrase is not asked],
            subject=clause.subject.text,
            verb=[*clause.auxiliaries, clause.adverb, clause.verb],
            rest=[phrase.text for phrase in clause.phrases if phrase is not asked],
        ),
        clause.people,
    )
    fits = SHORTEST <= len(text.split()) <= LONGEST and not YEAR.search(text)
    return Event(text=text, when=asked.core, evidence=fact.evidence) if fits else None
