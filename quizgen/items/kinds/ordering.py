"""*Put in order: A …, B …, C …* – what the article dates, each in another year."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.clauses import statement
from quizgen.english.names import in_full_once
from quizgen.items.distractors import Pool
from quizgen.items.kinds.sets import Draft, by_salience, is_plain, worth_of
from quizgen.model.fact import Fact
from quizgen.model.item import Event, Ordering

FEWEST, MOST = 3, 6

SHORTEST, LONGEST = 4, 18
"""Words of an event that tells enough, and of one that can be taken in."""

YEAR = re.compile(r"\b(1\d\d\d|20\d\d)\b")

PAST_HELPERS = frozenset({"was", "were", "had", "did"})

PROMPT = "Number the events in the order in which they happened, the earliest first."


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on the pool
    """One set of dated events, if there are enough of different years."""
    by_year: dict[int, tuple[Fact, Event]] = {}
    for fact in by_salience(fact for fact in facts if fact.rule == "time"):
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
