"""*Put in order: A …, B …, C …* – what the article dates, each in another year."""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizgen.english.clauses import statement
from quizgen.english.counting import SPAN, YEAR
from quizgen.english.names import in_full_once
from quizgen.items.apart import families
from quizgen.items.company import is_same, spoken_in
from quizgen.items.distractors import Pool
from quizgen.items.distractors.pool import sentences
from quizgen.items.kinds.sets import Draft, by_salience, is_plain, worth_of
from quizgen.items.stems.misread import MOVING
from quizgen.model.fact import Fact, Role
from quizgen.model.item import Event, Ordering

FEWEST, MOST = 4, 6

OF_A_LIFE = frozenset("bear die graduate retire bury".split())
"""Verbs of what happens in every life in the same order, so that nobody has to read."""

AGAIN = re.compile(r"\b(?:again|also|another|first|last|once more|second|third)\b")
"""Words of what happened more than once, or say themselves when it was."""

SHORTEST, LONGEST = 4, 18
"""Words of an event that tells enough, and of one that can be taken in."""


PAST_HELPERS = frozenset({"was", "were", "had", "did"})

PROMPT = "Number the events in the order in which they happened, the earliest first."

GOING_ON = frozenset({"since", "through", "till", "until"})
"""Prepositions of the year to or from which something went on: *She lived in Paris until 1978*."""

BESIDE: frozenset[Role] = frozenset({"reason", "purpose"})
"""Roles of what says why it was done, which is asked rather than shown."""

COMING_AND_GOING = frozenset({"arrive", "leave", *MOVING})
"""What somebody does over and over: from or to where at which time is hardly ever told by a clause alone."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """One set of dated events, if there are enough of different years."""
    by_year: dict[int, tuple[Fact, Event]] = {}
    spoken = spoken_in(sentences(pool.article))
    dated = (fact for fact in facts if fact.rule == "time" and fact.slot in pool.asked)
    for fact in by_salience(dated):
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
    """Whether it is no stage of every life, and the article tells of but one such event.

    *She returned to China* stands nowhere in an order if she did so in 1925 and in 1973.
    """
    going_on = fact.clause.auxiliaries[-1:] in {("was",), ("were",), ("been",)} and fact.clause.verb.endswith("ing")
    if going_on or is_any_journey(fact) or fact.clause.lemma in OF_A_LIFE or AGAIN.search(fact.sentence):
        return False
    told = frozenset.intersection(*(spoken.get(word, frozenset()) for word in sorted(families(fact.clause))))
    return all(is_same(lines[number], fact.evidence.text) for number in told)


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
    past = past and asked.preposition not in GOING_ON
    if not past or not is_plain(clause) or len(YEAR.findall(asked.text)) != 1 or SPAN.search(fact.evidence.text):
        return None
    text = event_text(fact, left_out=BESIDE)
    text = text if len(text.split()) >= SHORTEST else event_text(fact)
    fits = SHORTEST <= len(text.split()) <= LONGEST and not YEAR.search(text)
    return Event(text=text, when=asked.core, evidence=fact.evidence) if fits else None


def event_text(fact: Fact, *, left_out: frozenset[Role] = frozenset()) -> str:
    """What happened, without its time and what has one of the roles."""
    clause = fact.clause
    return in_full_once(
        statement(
            front=[phrase.text for phrase in clause.lead if phrase is not fact.asked and phrase.role not in left_out],
            subject=clause.subject.text,
            verb=[*clause.auxiliaries, clause.adverb, clause.verb],
            rest=[phrase.text for phrase in clause.phrases if phrase is not fact.asked and phrase.role not in left_out],
        ),
        clause.people,
    )
