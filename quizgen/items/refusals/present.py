"""Which questions ask for what holds but on the day of writing, or tell no time: *What is Li Na preparing for?*."""

import re

from quizgen.english.whole import has_whole
from quizgen.items.company import Company
from quizgen.items.distractors.known import middle_year
from quizgen.items.distractors.phrases import EXPLAINING
from quizgen.items.distractors.speakers import is_saying
from quizgen.items.refusals.dates import is_dated
from quizgen.items.refusals.deeds import is_between_names, is_led_at_length, tells_by_itself
from quizgen.items.refusals.matter import central
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.items.stems.prepositions import keeps_preposition
from quizgen.model.fact import DATES, Clause, Fact, Role

TOPICS = 2
"""Names of those whom the article is about that tell which matter a question is of."""

TO_COME = frozenset({"will", "shall"})

NOW = frozenset({"is", "are"})

UNTIL_NOW = frozenset({"has", "have"})

PROGRESSIVE = re.compile(r"\w+ing")

IN_HAND = re.compile(r"\bwill (?!be able)|\b(?:is|are) (?:\w+ly )?\w+ing\b")
"""What tells of the day of writing in a sentence not taken apart."""

BARE_MANY = re.compile(r"(?:[a-z]+ )?[a-z]+")
"""A word or two for people of whom there are many: *angry residents*."""

ARTICLE = re.compile(r"an? ")

RANKED = re.compile(
    r"(?:\bthe|(?:’s|s’)) (?:\w+ )*?(?:capital|first|last|least|most|only|second|sole|third|\w{2,}est)\b"
    r"|^[A-Z][^,]*(?:’s|s’) [a-z]+$"
)
"""What there is but one of, and who is somebody's relative."""

DONE_ONCE = frozenset(
    """
    assassinate author build carve choreograph co-design co-found co-write cofound coin commission compose construct
    create design develop direct discover engineer erect establish father film found illustrate inaugurate invent
    originate paint patent photograph pioneer sculpt win write
    """.split()
)
"""Verbs of what is done but once to a thing, which so needs no year."""

AT_ONCE = frozenset(
    """
    arrive assassinate bury depart die discover embrace erect found greet hug inaugurate kill murder shoot vanish
    welcome
    """.split()
)
"""Verbs of what, where names are told, can only have been done once and is over."""

ENDING = frozenset(
    """
    begin close conclude debut depart dock end finish land launch open premiere start terminate touch
    """.split()
)
"""Verbs of what happens to a thing or an undertaking but once."""

DONE: frozenset[Role] = frozenset({"object", "action", "oblique", "agent", "content"})
"""What an event is asked for with *what*; *why*, *how* and *where* may be asked of what is done at all times."""

DEFINING = frozenset(
    """
    amount belong call cause classify compose comprise consist correspond define denote depend derive equate know lead
    pertain refer relate term translate
    """.split()
)
"""Verbs of which *what* with the preposition at the end asks what something is, at all times."""


LONG_PAST = 1940
"""The middle one of an article's years until which nobody of it lives on."""


def asks_words(fact: Fact) -> bool:
    """Whether the answer is neither a figure nor a time nor a gap, which the rest of a statement may well show."""
    return not fact.ask_quantity and fact.asked.role not in {"gap", "time", "duration"}


def is_of_today(fact: Fact, company: Company) -> bool:
    """Whether it asks for what was going on, to come or just done on the day of writing, of which nothing tells.

    What is said of two of those whom the article is about is what it tells, *What have Russia and China declared?*, and
    so is why one of them does it.
    """
    if not (asks_words(fact) and is_passing_now(fact.clause, fact.asked.role)) or is_dated(fact):
        return False
    aim = is_aim(fact)
    explained = fact.asked.role in EXPLAINING and fact.clause.subject.name in central(company)
    led = fact.asked.role == "action" and is_led_at_length(fact.clause)
    return not (aim or led or explained or is_fate(fact) or tells_of_topics(fact, company))


def is_fate(fact: Fact) -> bool:
    """Whether it asks where or on what something with a name of its own will do what it does but once."""
    subject, asked = fact.clause.subject, fact.asked
    once = bool(subject.name) and subject.type in {"thing", "event"} and fact.clause.lemma in ENDING
    dealings = is_between_names(subject) and asked.role == "oblique"
    return fact.clause.auxiliaries[:1] == ("will",) and (dealings or (once and asked.role == "place"))


def is_aim(fact: Fact) -> bool:
    """Whether it asks what something told at length is for: *What is Li Na’s visit to the north aimed at?*."""
    return (
        fact.clause.lemma == "aim" and fact.asked.role in {"action", "oblique"} and tells_by_itself(fact.clause.subject)
    )


def tells_of_topics(fact: Fact, company: Company) -> bool:
    """Whether the question names two of those whom the article is about."""
    asked = fact.sentence.replace(fact.asked.text, "")
    return sum(has_whole(asked, name.split()[-1]) for name in sorted(central(company))) >= TOPICS


def is_passing_now(clause: Clause, role: Role) -> bool:
    """Whether the clause tells of the day of writing: *is planning*, *will host*, *is being warned*, *has filed*."""
    first = clause.auxiliaries[0].lower() if clause.auxiliaries else ""
    going_on = PROGRESSIVE.fullmatch(clause.verb) is not None or "being" in clause.auxiliaries
    if first in TO_COME or (first in NOW and going_on):
        return True
    if first in UNTIL_NOW:
        return role in {"object", "action", "complement", "predicate"}
    return first in NOW and role in DONE and clause.lemma not in DEFINING


OF_THEORY = re.compile(r"\b(?:hypothesis|model|perspective|theory)\b")
"""A source that the text has to say what it holds."""

LISTED = re.compile(r", (?:[\w’-]+ ){1,3}(?:and|or) |, (?:and|or) ")
"""What tells all that something comes from or turns into: *seaweed, milk and eggs*."""


def is_stranded_now(fact: Fact, company: Company) -> bool:
    """Whether it asks in the present what something comes from or turns into, which is open: *What does it turn into?*.

    A definition is none: *What does the term refer to?*, *What is Malta a member of?*.
    """
    clause = fact.clause
    present = clause.tense == "present" or clause.auxiliaries[:1] in {("can",), ("could",), ("may",), ("might",)}
    classed = clause.lemma == "be" and any(ARTICLE.match(phrase.text) for phrase in clause.phrases)
    now = present and not classed and clause.lemma not in DEFINING and not is_dated(fact)
    open_now = now and asks_words(fact) and keeps_preposition(clause, fact.asked)
    told = OF_THEORY.search(clause.source) is not None  # *According to the drive theory, what do needs arise from?*
    whole = LISTED.search(fact.asked.text) is not None
    return open_now and not (told or whole or is_aim(fact) or tells_of_topics(fact, company))


def is_undated_deed(fact: Fact, _company: Company) -> bool:
    """Whether it asks who did something, or what was done by somebody, and no year tells when: *Who sings there?*.

    What is said tells by itself what it is about. What is done but once needs none, *By whom was the league founded?*,
    nor what there is one of: *Which city is the largest in Oceania?*.
    """
    clause = fact.clause
    if is_saying(fact):
        return False
    if clause.lemma in {"be", "become"} and any(RANKED.search(phrase.text) for phrase in clause.phrases):
        return False
    hosted = clause.lemma == "host" and fact.asked.role == "agent"  # *By whom was the fair in Oslo hosted?*
    deed = fact.asked.role in {"subject", "agent"} and asks_words(fact) and not hosted
    return deed and clause.lemma not in DONE_ONCE and not is_dated(fact)


def is_undated_person(fact: Fact, company: Company) -> bool:
    """Whether somebody is asked for so, of whom a gap would tell no more than the question."""
    known = fact.asked.name in central(company) and fact.asked.name not in company.topics
    return fact.asked.type == "person" and not known and is_undated_deed(fact, company)


def is_name_now(fact: Fact, _company: Company) -> bool:
    """Whether a gap stands for a name in a sentence that tells of the day of writing: *Li Na will meet ____*."""
    named = fact.asked.role == "gap" and bool(fact.asked.name) and not is_dated(fact)
    return named and IN_HAND.search(fact.sentence) is not None


def is_past_chance(fact: Fact, _company: Company) -> bool:
    """Whether it asks with *what* for what could be done at a time that nothing tells: *What could letters carry?*."""
    could = fact.clause.auxiliaries[:1] in {("could",), ("might",)} and not fact.clause.source
    return could and fact.asked.role in {"object", "oblique"} and asks_words(fact) and not is_dated(fact)


def is_undated_crowd(fact: Fact, _company: Company) -> bool:
    """Whether it asks why, how or where some people did what many do, and neither who they are nor when is told."""
    subject, asked = fact.clause.subject, fact.asked
    some = subject.plural and (BARE_MANY.fullmatch(subject.text) is not None or subject.counted == "people")
    past = fact.clause.auxiliaries == ("had",) or (fact.clause.tense == "past" and not fact.clause.auxiliaries)
    alone = past and all(phrase.role != "object" for phrase in fact.clause.phrases)
    return some and alone and asked.role in EXPLAINING | {"place"} and not is_dated(fact)


def is_past_told_as_now(fact: Fact, _company: Company) -> bool:
    """Whether what is over is told in the present, as in a list of events: *Police discover Ada Marsh’s boat*.

    So is what people do on one day: *In May 1931 a sailor finds the boat*.
    """
    clause = fact.clause
    now = clause.tense == "present" and not clause.auxiliaries
    once = clause.lemma in AT_ONCE and bool(clause.people or clause.subject.name)
    times = (phrase for phrase in (*clause.phrases, *clause.lead) if phrase.preposition in {"in", "on"})
    deed = clause.subject.type == "person" and clause.lemma not in {"be", "have"}
    return now and (once or (deed and any(phrase.type in DATES for phrase in times)))


def is_of_old(fact: Fact, company: Company) -> bool:
    """Whether it says who somebody is in an article on times long past: *Li Na is a Viking*."""
    clause = fact.clause
    said = clause.lemma == "be" and clause.tense == "present" and clause.subject.type == "person"
    middle = middle_year(company.article) if said else None
    return middle is not None and middle <= LONG_PAST


ROWS: dict[str, Row] = {
    "of-old": Row(is_of_old, "is told in the present of somebody of a time long past"),
    "told-as-now": Row(is_past_told_as_now, "is over, and told as if it were not", whole=True),
    "today": Row(is_of_today, "is told of the day of writing", occasion=True, late=True),
    "stranded": Row(
        is_stranded_now, "is one of several things that so short a question may mean", occasion=True, late=True
    ),
    "undated-person": Row(is_undated_person, "did it at a time that nothing tells", late=True),
    "name-now": Row(is_name_now, "is told of the day of writing", late=True, doubt=SLIGHT),
    "undated-deed": Row(
        is_undated_deed,
        "did or underwent it at a time that nothing tells",
        gap=True,
        occasion=True,
        late=True,
        doubt=SLIGHT,
    ),
    "past-chance": Row(is_past_chance, "could be so at a time that nothing tells"),
    "undated-crowd": Row(is_undated_crowd, "is told of people of whom nothing tells who they are"),
}
