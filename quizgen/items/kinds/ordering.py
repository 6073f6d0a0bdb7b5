"""*Put in order: A …, B …, C …* – what the article dates, each at another time, or tells step by step."""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizgen.english.clauses import statement
from quizgen.english.counting import A_MONTH, A_YEAR, MONTHS, SPAN, YEAR
from quizgen.english.names import in_full_once
from quizgen.english.verbs import verb_group
from quizgen.items.apart import families
from quizgen.items.company import is_same, spoken_in
from quizgen.items.distractors import Pool
from quizgen.items.distractors.pool import sentences
from quizgen.items.kinds.sets import Draft, is_plain, worth_of
from quizgen.items.kinds.steps import steps_in
from quizgen.items.stems.misread import MOVING
from quizgen.model.fact import Fact, Phrase, Role, by_weight
from quizgen.model.item import Event, Ordering

FEWEST, MOST = 3, 6
"""Events of a set; three can stand in six orders, of which nobody guesses the right one."""

OF_ONE = 4
"""Events of a set that tells of one person alone, whose studies stand before the degree."""

OF_A_LIFE = frozenset("bear die graduate retire bury".split())
"""Verbs of what happens in every life in the same order, so that nobody has to read."""

BEHIND_ALL = re.compile(
    r"\b(?:ashes|autopsy|burial|coffin|corpse|cremation|funeral|grave|mausoleum|obituary|post-mortem|tomb)\b|posthumous"
)
"""Words of what comes after a life."""

TELLING = frozenset(
    """
    abduct acquit arrest assassinate banish baptise baptize behead canonise canonize capture convict crown crucify
    deport depose dethrone elect execute exile expel extradite free guillotine hospitalise hospitalize impeach imprison
    indict injure jail kidnap kill knight liberate lynch murder ordain oust overthrow pardon poison release rescue
    sentence shoot stab strangle torture wound
    """.split()
)
"""Verbs that tell by themselves what somebody underwent; *exchanged* and *discharged* do not."""

AGAIN = re.compile(
    r"\b(?:again|also|another|(?<!became the )first|fifth|final|fourth|last|next|once more|previous|previously"
    r"|repeatedly|second|third|twice)\b"
)
"""Words of what happened more than once, or say themselves when it was; *became the first* somebody does but once."""

MANY, ENOUGH_FOR_BOTH = 12, 8
"""Dated events of a text that are looked at, and from which some are put in order and the years of others matched."""

SHORTEST, LONGEST = 3, 18
"""Words of an event that tells enough, and of one that can be taken in."""

ENOUGH = 3
"""Words from which it is told enough what the one underwent whom the article is about."""

UNKNOWN = re.compile(r"\b(?:him|it|them)\b")
OF_THINGS = re.compile(r"\b(?:its|their)\b")
"""Pronouns for what an event does not name, and such as are no person's."""

AGED = re.compile(r"\b(?:at|by|from) the age of\b|\baged\b|\bold\b")

WHERE_TOO = re.compile(rf"{A_YEAR} (?!and\b|or\b|to\b)(?:[a-z]+ )*[\d.,]+ [a-z]+")
"""A year with a distance behind it, which is of the place."""

BOUNDED = re.compile(r"(?:after|before|by|from|since|throughout|until)\b")
"""How a time begins that says only before or after which something was so."""

BEGINNING = frozenset({"begin", "start"})

DATE = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{A_MONTH}) )?(?:(?P<behind>\d{{1,2}}), )?\b(?P<year>{A_YEAR})\b"
)
"""A year with the month and the day, if they are told."""

STATES = frozenset(
    """
    be belong comprise consist contain cover depend exist have include know last lie live need own possess remain reside
    seem stand stay stretch
    """.split()
)
"""Verbs of what was so for long, and stands nowhere in an order."""

AT_ONCE = frozenset({"", "at", "in", "on"})
"""Prepositions before the time of what happened then; what was so *until* 1918 began before."""

PAST_HELPERS = frozenset({"was", "were", "had", "did"})

PROMPT = "Number the events in the order in which they happened, the earliest first."

GOING_ON = frozenset({"since", "through", "till", "until"})
"""Prepositions of the year to or from which something went on: *She lived in Paris until 1978*."""

Time = tuple[int, int, int]
"""Year, month and day, 0 where it is not told."""

INTO_BEING = re.compile(r"\b(?:came|went) into (?:being|effect|force|use)\b")
"""Words of what becomes valid, and goes nowhere."""

PLACED = frozenset({"place", "oblique", "object"})

OF_STEPS = "Number the steps in the order in which they follow one another, the first step first."

WORTH_OF_STEPS = 0.6
"""What steps are worth, as a text that tells a process step by step is about it."""
BESIDE: frozenset[Role] = frozenset({"reason", "purpose"})
"""Roles of what says why it was done, which is asked rather than shown."""

COMING_AND_GOING = frozenset({"arrive", "leave", *MOVING})
"""What somebody does over and over: from or to where at which time is hardly ever told by a clause alone."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """One set of steps and one of dated events, if there are enough of them."""
    if steps := steps_in(pool.prose):
        proof = steps[0].evidence or pool.prose[0]
        question = Ordering(prompt=OF_STEPS, events=tuple(steps))
        yield Draft(slot="steps", question=question, evidence=proof, worth=WORTH_OF_STEPS, bloom="understand")
    found = in_order(facts, pool)
    alone = len({fact.subject for fact, _ in found}) == 1
    if len(found) < (OF_ONE if alone else FEWEST):
        return
    yield Draft(
        slot="dates",
        question=Ordering(prompt=PROMPT, events=tuple(event for _, event in found)),
        evidence=found[0][0].evidence,
        worth=worth_of(fact for fact, _ in found),
        bloom="understand",
    )


def in_order(facts: Sequence[Fact], pool: Pool) -> list[tuple[Fact, Event]]:
    """The events to be put in order: of so many that years can be matched with some, those at the even places."""
    found = dated_events(facts, pool, most=MANY)
    if len(found) >= ENOUGH_FOR_BOTH:
        return found[::2][:MOST]
    if len(found) <= MOST:
        return found
    return dated_events(facts, pool, most=MOST)


def of_years(facts: Sequence[Fact], pool: Pool) -> list[tuple[Fact, Event]]:
    """The events to be matched with years: those that are not put in order, of different years."""
    found = dated_events(facts, pool, most=MANY)
    others = found[1::2] if len(found) >= ENOUGH_FOR_BOTH else []
    years = {time_of(event.when)[0]: (fact, event) for fact, event in reversed(others)}
    return list(years.values())[::-1]


def dated_events(facts: Sequence[Fact], pool: Pool, *, most: int) -> list[tuple[Fact, Event]]:
    """The events that the article is most about, in order, each at a time that none of the others may share."""
    found: list[tuple[Time, Fact, Event]] = []
    lines = sentences(pool.article)
    spoken = spoken_in(lines)
    for fact in by_weight(fact for fact in facts if fact.rule == "time" and fact.slot in pool.asked):
        event = event_of(fact) if happened_once(fact, spoken, lines, facts) and is_told(fact, pool) else None
        time = time_of(fact.asked.text)
        if event is not None and len(found) < most and all(are_apart(time, other) for other, _, _ in found):
            found.append((time, fact, event))
    return [(fact, event) for _, fact, event in sorted(found, key=lambda each: each[0])]


def time_of(text: str) -> Time:
    """The year in the text with its month and day, each 0 where it is not told.

    >>> time_of("on May 12, 1780"), time_of("in June 1964"), time_of("12 May 1780"), time_of("in 1920")
    ((1780, 5, 12), (1964, 6, 0), (1780, 5, 12), (1920, 0, 0))
    """
    found = DATE.search(text)
    if found is None:
        return 0, 0, 0
    month = MONTHS.index(found["month"]) + 1 if found["month"] in MONTHS else 0
    return int(found["year"]), month, int(found["day"] or found["behind"] or 0) if month else 0


def are_apart(one: Time, other: Time) -> bool:
    """Whether one is before the other, so far as both are told.

    >>> are_apart((1914, 6, 28), (1914, 7, 28)), are_apart((1914, 6, 28), (1914, 0, 0))
    (True, False)
    """
    told = next(((mine, theirs) for mine, theirs in zip(one, other, strict=True) if mine != theirs), (0, 0))
    return all(told)


def happened_once(
    fact: Fact, spoken: Mapping[str, frozenset[int]], lines: Sequence[str], facts: Sequence[Fact]
) -> bool:
    """Whether it is no stage of every life, and the article tells of but one such event.

    *She returned to China* stands nowhere in an order if she did so in 1925 and in 1973.
    """
    if fact.clause.lemma in STATES or fact.asked.preposition not in AT_ONCE:
        return False
    going_on = fact.clause.auxiliaries[-1:] in {("was",), ("were",), ("been",)} and fact.clause.verb.endswith("ing")
    if going_on or is_any_journey(fact, facts) or fact.clause.lemma in OF_A_LIFE or AGAIN.search(fact.sentence):
        return False
    told = frozenset.intersection(*(spoken.get(word, frozenset()) for word in sorted(families(fact.clause))))
    others = (lines[number] for number in sorted(told) if not is_same(lines[number], fact.evidence.text))
    return all(is_of_another(line, fact, facts) for line in others)


def is_of_another(line: str, fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether the line tells with the same verb of somebody else alone."""
    name, lemma = fact.clause.subject.name, fact.clause.lemma
    told = [each for each in facts if each.clause.lemma == lemma and is_same(line, each.evidence.text)]
    return bool(told and name) and all(each.clause.subject.name not in {"", name} for each in told)


def is_told(fact: Fact, pool: Pool) -> bool:
    """Whether the clause says enough of what happened, of whom, and at what time, not only until or from when."""
    clause = fact.clause
    stated = statement_of(fact)
    nameless = not clause.subject.name and len(clause.subject.text.split()) < ENOUGH
    topical = nameless or clause.subject.name in pool.topics
    behind = len(stated.split()) - len(clause.subject.text.split())
    brief = topical and behind < ENOUGH and clause.lemma not in TELLING
    foreign = UNKNOWN.search(stated) or (clause.subject.type == "person" and OF_THINGS.search(stated))
    began = clause.lemma in BEGINNING
    foreign = foreign or BEHIND_ALL.search(stated)
    return not (brief or foreign or (BOUNDED.match(fact.asked.text) and not began))


def is_any_journey(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether somebody came or went, no matter where, or the article tells of another such journey."""
    if fact.clause.lemma not in COMING_AND_GOING or INTO_BEING.search(fact.sentence):
        return False
    ends = places_of(fact)
    others = (each for each in facts if each.evidence != fact.evidence and each.clause.lemma in COMING_AND_GOING)
    return not ends or any(each.subject == fact.subject and ends & places_of(each) for each in others)


def places_of(fact: Fact) -> frozenset[str]:
    """The names of those places that the clause leads from or to."""
    told = (phrase for phrase in fact.clause.phrases if phrase is not fact.asked and phrase.role in PLACED)
    return frozenset(phrase.name for phrase in told if phrase.name)


def event_of(fact: Fact) -> Event | None:
    """What happened, without its time, if the fact dates it to one year and it is past."""
    clause, asked = fact.clause, fact.asked
    past = clause.tense == "past" or (clause.auxiliaries and clause.auxiliaries[0] in PAST_HELPERS)
    past = past and asked.preposition not in GOING_ON
    if not past or not is_plain(clause) or len(YEAR.findall(asked.text)) != 1 or SPAN.search(fact.evidence.text):
        return None
    text = statement_of(fact, left_out=BESIDE)
    text = text if len(text.split()) >= SHORTEST else statement_of(fact)
    fits = SHORTEST <= len(text.split()) <= LONGEST and not YEAR.search(text)
    return Event(text=text, when=told_date(asked.core), evidence=fact.evidence) if fits else None


def statement_of(fact: Fact, *, left_out: frozenset[Role] = frozenset()) -> str:
    """What happened, without its time, anybody's age at it, which tells the time, and what has one of the roles."""
    clause = fact.clause
    front = [phrase.text for phrase in clause.lead if belongs(phrase, fact, left_out)]
    rest = [phrase.text for phrase in clause.phrases if belongs(phrase, fact, left_out)]
    verb = verb_group(clause.auxiliaries, clause.adverb, clause.verb)
    return in_full_once(statement(front=front, subject=clause.subject.text, verb=verb, rest=rest), clause.people)


def belongs(phrase: Phrase, fact: Fact, left_out: frozenset[Role]) -> bool:
    """Whether the phrase belongs into the event: neither its time nor an age nor of one of the roles."""
    return phrase is not fact.asked and phrase.role not in left_out and not AGED.search(phrase.text)


def told_date(text: str) -> str:
    """The date without what happened at it, which the other words tell.

    >>> told_date("when the army was disbanded in December 1783"), told_date("about 1980")
    ('December 1783', 'about 1980')
    >>> told_date("1700 about 7 miles from the town"), told_date("1700 or 1701")
    ('1700', '1700 or 1701')
    """
    told = text.startswith(("when ", "after ", "before ")) or text.endswith("onwards") or WHERE_TOO.match(text)
    found = DATE.search(text) if told else None
    return found[0] if found else text
