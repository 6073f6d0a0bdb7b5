"""Answers that do not answer what the question would ask: no place, no reason, no definition."""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

TO_YOUNG = re.compile(r"to live\b")

HOW_OFTEN = re.compile(
    r"(?:always|generally|mostly|normally|occasionally|often|sometimes|typically|usually) \w+(?:ed|en)\b"
)

OF_MOST = re.compile(r"(?:at|in|on) (?:many|most|nearly all|several|some) [a-z]+s(?: (?:at|in|of|on) .*)?")

UNDER_SOMEBODY = re.compile(
    r"under (?:the )?(?:auspices|control|direction|guidance|leadership|patronage|protection|rule|supervision)\b"
    r"(?! of [A-Z])"
    r"|(?:above|below|under) the (?:[a-z]+ )*(?:average|breadline|poverty (?:level|line|threshold))\b"
)
"""How something is done or how well somebody lives, rather than where."""

STATES = frozenset("be continue exist lie remain stand stay".split())

DECADE = re.compile(r"\b\d{4}s")

ABILITIES = frozenset(
    "absence acceptance availability awareness ignorance knowledge lack loss ownership presence".split()
)
"""Nouns of what somebody has of something, which is no thing that one asks *What is …?* of."""

WAYS = frozenset({"call", "describe", "refer", "define"})

AS_AND_AS = re.compile(r" as [^.]* and [^.]* as ")
"""Two things that one verb says something of: *refers to one as this and another as that*."""

ENDED = re.compile(r"\w+(?:ence|tion|sion|ment|ness|word|record)")

BACK_TO_YEARS = re.compile(r"\bback to (?:about |around |some )?[\d,]+ years\b(?! (?:ago|before))")
"""A length of time where a date belongs: *dates back to 5000 years*."""

AMOUNT = re.compile(r"(?:about|almost|approximately|around|nearly|over|roughly|some)? ?[£$€]?\d")

BOTH_OF = re.compile(r"both of ", re.IGNORECASE)

TO_EXTENT = re.compile(r"to (?:a|some) (?:\w+ )?(?:degree|extent)")

BROUGHT_UP = frozenset({"bear", "bring", "raise", "rear"})

BEING = re.compile(r"with .+ being ")

FIGURED = frozenset({"calculate", "estimate", "put"})

NOW = frozenset({("is",), ("are",)})

IN_YEAR = re.compile(r"\bin (?:19|20)\d\d$")

ABOVE_ALL = re.compile(r"(?:chiefly|especially|mainly|mostly|notably|particularly|primarily|principally) ")
"""How an answer begins that says besides that there are others."""

HAVING_AT = re.compile(r"at (?:about |around |over )?[A-Z]{0,2}[£$€]?\d")


def has_length_for_date(fact: Fact, _company: Company) -> bool:
    """Whether something dates back to a length of time, which leaves out *ago* or *before*."""
    return BACK_TO_YEARS.search(fact.sentence) is not None


def is_called_by_itself(fact: Fact, _company: Company) -> bool:
    """Whether it asks why something is called by a name that the question calls it by before."""
    clause = fact.clause
    names = [re.sub(r"^(?:an?|the) ", "", phrase.text) for phrase in clause.phrases if phrase is not fact.asked]
    return clause.lemma == "call" and fact.rule == "reason" and any(name in clause.subject.text for name in names)


def is_of_two_ways(fact: Fact, _company: Company) -> bool:
    """Whether a verb says two things of two, of which the question takes but one apart."""
    return fact.clause.lemma in WAYS and fact.asked.role != "gap" and AS_AND_AS.search(fact.sentence) is not None


def is_who_of_thing(fact: Fact, _company: Company) -> bool:
    """Whether it asks *who* a thing was: *the first reference was the people …*."""
    subject = fact.clause.subject
    who = fact.rule == "predicate" and fact.asked.type == "person" and not subject.name
    return who and ENDED.fullmatch(subject.head) is not None


def is_at_least(fact: Fact, _company: Company) -> bool:
    """Whether it is only known that it was no later: *since at least the 18th century*."""
    return fact.rule == "time" and fact.asked.core.startswith("at least ")


def follows_by(fact: Fact, _company: Company) -> bool:
    """Whether somebody followed something by doing another: nobody asks *What did she follow by …?*."""
    by = any(phrase.text.startswith("by ") for phrase in fact.clause.phrases)
    return fact.clause.lemma == "follow" and fact.asked.role == "object" and by


def is_birth(fact: Fact, _company: Company) -> bool:
    """Whether *live young* was taken for what giving birth is for."""
    birth = any(phrase.head == "birth" for phrase in fact.clause.phrases)
    return birth and TO_YOUNG.match(fact.asked.text) is not None


def is_ability(fact: Fact, _company: Company) -> bool:
    """Whether it asks what it is to know or to lack something."""
    return fact.rule == "predicate" and fact.clause.subject.head in ABILITIES


def lasts_becoming(fact: Fact, _company: Company) -> bool:
    """Whether it asks how long something became something."""
    return fact.rule == "duration" and fact.clause.lemma == "become"


def is_place_itself(fact: Fact, company: Company) -> bool:
    """Whether it asks what the place is that the article is on: of all it tells, any would be an answer."""
    subject = fact.clause.subject
    place = subject.type in {"city", "country", "place"} and subject.name in company.topics
    return fact.rule == "predicate" and place and fact.clause.lemma == "be"


def is_how_often(fact: Fact, _company: Company) -> bool:
    """Whether it is only how something is mostly done, where what it is was asked: *sometimes written so*."""
    return fact.rule == "predicate" and HOW_OFTEN.match(fact.asked.core) is not None


def is_no_place(fact: Fact, _company: Company) -> bool:
    """Whether it is asked for with *where* and is none: *at most airports*, *under the guidance of teachers*."""
    text = fact.asked.text
    somewhere = fact.asked.role in {"place", "oblique"}
    return somewhere and (OF_MOST.fullmatch(text) or UNDER_SOMEBODY.match(text)) is not None


def is_time_of_state(fact: Fact, _company: Company) -> bool:
    """Whether it asks in the present when something is so: *In which century does the title remain?*.

    Nor is a decade asked for in which something *is done*; a film *is set* in one.
    """
    clause = fact.clause
    done = clause.auxiliaries == ("is",) and clause.lemma not in {"base", "date", "set"}
    done = done and DECADE.search(fact.asked.core) is not None
    present = clause.tense == "present" and not clause.auxiliaries
    return fact.rule == "time" and (done or (present and clause.lemma in STATES))


def is_where_of_deed(fact: Fact, _company: Company) -> bool:
    """Whether it asks where somebody takes part in something that has the name of a place: *the Schengen Area*."""
    return fact.rule == "place" and fact.clause.lemma in {"partake", "participate"}


def is_to_some_extent(fact: Fact, _company: Company) -> bool:
    """Whether it is so but to some extent, of which no question can be made."""
    return any(TO_EXTENT.fullmatch(phrase.text) for phrase in fact.clause.phrases)


def is_as_what_raised(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody was raised: *She was raised Catholic*."""
    return fact.rule == "predicate" and fact.clause.lemma in BROUGHT_UP


def is_while_being(fact: Fact, _company: Company) -> bool:
    """Whether it asks for what was so beside it, with a clause of its own: *With half of it being ice*."""
    return fact.asked.role == "oblique" and BEING.match(fact.asked.text) is not None


def is_figured_then(fact: Fact, _company: Company) -> bool:
    """Whether what was so in a past year is told as an estimate of now."""
    clause = fact.clause
    return (
        clause.lemma in FIGURED
        and clause.auxiliaries in NOW
        and any(IN_YEAR.search(phrase.text) for phrase in clause.phrases)
    )


def is_amount_as_thing(fact: Fact, _company: Company) -> bool:
    """Whether an amount is asked for as a thing: *What does it capture? – Approximately 3,000 EJ*."""
    asked = fact.asked
    return asked.role == "object" and not fact.ask_quantity and AMOUNT.match(asked.core) is not None


def asks_what_both_are(fact: Fact, _company: Company) -> bool:
    """Whether it asks what both of some are."""
    return fact.rule == "predicate" and BOTH_OF.match(fact.clause.subject.text) is not None


def asks_what_day_is(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody's birthday was: *the 34th anniversary of a death*."""
    return fact.rule == "predicate" and fact.clause.subject.head in {"anniversary", "birthday"}


def has_at(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody has at a sum, which tells only how high it is: *What does Ulm have at $60,000?*."""
    at = any(HAVING_AT.match(phrase.text) for phrase in fact.clause.phrases if phrase is not fact.asked)
    return fact.clause.lemma == "have" and fact.asked.role == "object" and at


def serves_as_two(fact: Fact, _company: Company) -> bool:
    """Whether what only says more of a body was taken for whom somebody served: *as head of the army, the NA*."""
    roles = [(phrase.role, phrase.preposition) for phrase in fact.clause.phrases]
    return fact.clause.lemma == "serve" and ("oblique", "as") in roles and roles[-1:] == [("object", "")]


def is_place_of_doer(fact: Fact, _company: Company) -> bool:
    """Whether it asks where a place has done to it what is told of somebody there: *held by a bank in Ulm*."""
    agent = any(phrase.role == "agent" for phrase in fact.clause.phrases)
    return fact.asked.role == "place" and agent and fact.clause.subject.type in {"city", "country", "place"}


def is_above_all(fact: Fact, _company: Company) -> bool:
    """Whether it is only when or where something was so above all: *has cold winters, particularly in the 1960s*."""
    return fact.asked.role in {"time", "place", "gap"} and ABOVE_ALL.match(fact.asked.text) is not None


ROWS: dict[str, Row] = {
    "above-all": Row(is_above_all, "is when or where it was so above all"),
    "where-of-deed": Row(is_where_of_deed, "is no place but something to take part in"),
    "what-day": Row(asks_what_day_is, "is what somebody's birthday also was"),
    "has-at": Row(has_at, "is what somebody has at a sum"),
    "some-extent": Row(is_to_some_extent, "is so but to some extent"),
    "raised": Row(is_as_what_raised, "is as what somebody was raised"),
    "while-being": Row(is_while_being, "was so beside what is told"),
    "figured-then": Row(is_figured_then, "was so in a year, and is estimated now", gap=True),
    "serves-as": Row(serves_as_two, "is more of a body, and not whom somebody served", whole=True),
    "place-of-doer": Row(is_place_of_doer, "is where the doer is, and not the place it is done to"),
    "amount-as-thing": Row(is_amount_as_thing, "is an amount, asked for as a thing", gap=True),
    "both-of": Row(asks_what_both_are, "is what both are said to be"),
    "how-often": Row(is_how_often, "says how often and not what"),
    "no-place": Row(is_no_place, "is no place"),
    "time-of-state": Row(is_time_of_state, "is a time at which something still is so"),
    "live-young": Row(is_birth, "is not what giving birth is for"),
    "ability": Row(is_ability, "says what it is to have or to lack something"),
    "lasting-change": Row(lasts_becoming, "is how long something remained what it became"),
    "place-itself": Row(is_place_itself, "is one of the many things that the place is"),
    "length-for-date": Row(has_length_for_date, "dates back to a length of time", whole=True),
    "called-by-itself": Row(is_called_by_itself, "is why something is called as the question calls it"),
    "two-ways": Row(is_of_two_ways, "is one of two things said by one verb"),
    "who-of-thing": Row(is_who_of_thing, "is who something was"),
    "at-least": Row(is_at_least, "is only known to be no later"),
    "follows-by": Row(follows_by, "is what somebody followed by something else"),
}
