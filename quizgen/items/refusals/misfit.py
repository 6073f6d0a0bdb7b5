"""Answers that do not answer what the question would ask: no place, no reason, no definition."""

import re

from quizgen.english.counting import NUMBERS, TENS
from quizgen.english.people import GROUPS, names_people
from quizgen.items.company import Company
from quizgen.items.distractors.places import countries_in, countries_of
from quizgen.items.refusals.row import Row
from quizgen.model.fact import DATES, Fact

OF_MOST = re.compile(r"(?:at|in|on) (?:many|most|nearly all|several|some) [a-z]+s(?: (?:at|in|of|on) .*)?")

UNDER_SOMEBODY = re.compile(
    r"under (?:the )?(?:auspices|control|direction|guidance|leadership|patronage|protection|rule|supervision)\b"
    r"(?! of [A-Z])"
    r"|(?:above|below|under) the (?:[a-z]+ )*(?:average|breadline|poverty (?:level|line|threshold))\b"
)
"""How something is done or how well somebody lives, rather than where."""

ABILITIES = frozenset(
    "absence acceptance availability awareness ignorance knowledge lack loss ownership presence".split()
)
"""Nouns of what somebody has of something, which is no thing that one asks *What is …?* of."""

WAYS = frozenset({"call", "describe", "refer", "define"})

AS_AND_AS = re.compile(r" as [^.]* and [^.]* as ")
"""Two things that one verb says something of: *refers to one as this and another as that*."""

OF_A_MOMENT = frozenset(
    "arrive come depart emigrate escape flee go leave move relocate retire return send withdraw".split()
)
"""Verbs behind which *for* tells how long somebody was then away, or there."""

ENDED = re.compile(r"\w+(?:ence|tion|sion|ment|ness|word|record)")

BETWEEN_SOME = re.compile(r"between (?:[a-z]+ )?[a-z-]+s(?: (?:as|before|of|that|when|who)\b|$)")

MORE_THAN_THERE = re.compile(r"\b(?:fewer|less|more|\w+er) (?:[\w’-]+ ){0,8}than (?:at|in|on)\b", re.IGNORECASE)

AMOUNT = re.compile(r"(?:about|almost|approximately|around|nearly|over|roughly|some)? ?[£$€]?\d")

BROUGHT_UP = frozenset({"bear", "bring", "raise", "rear"})

ABOVE_ALL = re.compile(r"(?:chiefly|especially|mainly|mostly|notably|particularly|primarily|principally) ")
"""How an answer begins that says besides that there are others."""


HEADLINE = re.compile(r"^[“\"][^”\"]*[”\"],? (?:is|was) (?:[\w’-]+ ){0,4}(?:headline|slogan|splash|title)\b")

OF_CITIES = frozenset("be boast celebrate grow have hold host lie sit stage stand welcome".split())
"""Verbs of what cities do themselves."""

CITY = re.compile(r"\b(?:capital|center|centre|city|hub|metropolis|port|seat|town)\b")

WAS_ASKED = re.compile(r"\b(?:been|was|were) asked\b")

TWO_NUMBERS = re.compile(rf"(?:\d[\d,]*|{'|'.join((*NUMBERS[1:], *TENS))}) \d{{2,4}}(?: [A-Z]+)?", re.IGNORECASE)

TELLING_WHOM = frozenset("advise assure brief inform notify persuade remind tell warn".split())
"""Verbs of speaking that whom one speaks to stands behind."""

WHAT_IS_TOLD = re.compile(r"\b(?:about|against|how|of|that|to|what|when|where|whether|which|who|why)\b|[“\"]")
"""What stands before what is told."""

MAKING = frozenset("compose direct paint produce publish record release sculpt stage write".split())
"""Verbs of what is done to works."""

REST_OF_TIME = re.compile(r"(?:her|his|its|the|their) (?:final|last|remaining) (?:days|months|weeks|years)\b")
"""What is left of a time: *spent his remaining years in Ulm*."""

NAMING = frozenset("call dub know label nickname style".split())
"""Verbs of what somebody is called."""

CALLED = re.compile(r"\b(?:called|dubbed|known as|label+ed as|nicknamed|styled)\b(?! for)")
"""Words that lead to what somebody is called."""

JOINED = re.compile(r"(?:and|but|or) ")
"""How the second of two things begins that are joined."""

NAME_AND_SITE = re.compile(
    r"(?!(?:An?|The) )[A-Z][\w.’-]*(?: (?:[A-Z][\w.’-]*|d[aei]|del|la|v[ao]n))* (?:after|at|before|during|in|near|on) "
)
"""Somebody's name with more behind it than who that is."""

MINDED = frozenset(
    """
    agree argue assume believe claim consider decide deem doubt dread expect fear hope intend know maintain prefer
    realise realize regard suspect think understand want wish worry
    """.split()
)
"""Verbs of those who have a mind, of whom nobody asks *what* does so."""

SOMEBODY = frozenset({"city", "country", "organisation", "person"})


def is_mind_as_thing(fact: Fact, _company: Company) -> bool:
    """Whether *what* would ask for somebody who believes something: *What fears a storm? – The Harbour Panel*.

    Or for several whom somebody met: *What did Li Na meet? – Her team*.
    """
    minded = fact.rule == "subject" and fact.clause.lemma in MINDED
    met = fact.rule == "object" and fact.clause.lemma == "meet" and fact.asked.head in GROUPS
    return (minded or met) and fact.asked.type not in SOMEBODY


def is_year_of_having(fact: Fact, _company: Company) -> bool:
    """Whether it asks in which year something is had, as nobody does: *has a new date for its start: 1 May 2021*."""
    return fact.rule == "time" and fact.clause.lemma == "have" and fact.clause.tense == "present"


IN_A_CONTEST = re.compile(
    r"in an? (?:[a-z]+ )?(?:bout|contest|fight|final|fixture|game|match|race|test) \w", re.IGNORECASE
)


def is_time_behind_contest(fact: Fact, _company: Company) -> bool:
    """Whether the question for when would begin with a contest: *In a match against Ulm, when did she score …?*."""
    return fact.rule == "time" and any(IN_A_CONTEST.match(phrase.text) for phrase in fact.clause.lead)


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


def is_ability(fact: Fact, _company: Company) -> bool:
    """Whether it asks what it is to know or to lack something."""
    return fact.rule == "predicate" and fact.clause.subject.head in ABILITIES


def lasts_becoming(fact: Fact, _company: Company) -> bool:
    """Whether it asks how long something became something."""
    return fact.rule == "duration" and fact.clause.lemma == "become"


def is_rest_of_time(fact: Fact, _company: Company) -> bool:
    """Whether it asks how long something went on that filled the rest of a time."""
    return fact.asked.role in {"duration", "object"} and REST_OF_TIME.match(fact.asked.core) is not None


def is_place_itself(fact: Fact, company: Company) -> bool:
    """Whether it asks what the place is that the article is on: of all it tells, any would be an answer."""
    subject = fact.clause.subject
    place = subject.type in {"city", "country", "place"} and subject.name in company.topics
    return fact.rule == "predicate" and place and fact.clause.lemma == "be"


def is_sentence_in_prison(fact: Fact, _company: Company) -> bool:
    """Whether it asks where somebody was sentenced, and is told to what: *sentenced to life in prison*."""
    split = "prison" in fact.asked.text or fact.asked.core == "life"
    return fact.clause.lemma == "sentence" and fact.asked.role in {"place", "oblique"} and split


def is_no_place(fact: Fact, _company: Company) -> bool:
    """Whether it is asked for with *where* and is none: *at most airports*, *under the guidance of teachers*."""
    text = fact.asked.text
    somewhere = fact.asked.role in {"place", "oblique"}
    return somewhere and (OF_MOST.fullmatch(text) or UNDER_SOMEBODY.match(text)) is not None


def is_between_some(fact: Fact, _company: Company) -> bool:
    """Whether *where* would ask for those between whom something is so: *Wars occur between groups*."""
    return fact.asked.role in {"place", "oblique"} and BETWEEN_SOME.match(fact.asked.text) is not None


def is_compared_place(fact: Fact, _company: Company) -> bool:
    """Whether *where* would ask for one of two places that the sentence compares: *More live in cities than in …*."""
    return fact.asked.role in {"place", "oblique"} and MORE_THAN_THERE.search(fact.sentence) is not None


def is_place_of_example(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches names the place for an example: *For example, schools are valued in the U.S.*."""
    example = fact.evidence.text.startswith(("For example, ", "For instance, "))
    return company.teaching and example and fact.asked.role == "place"


def is_as_what_raised(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody was raised: *She was raised Catholic*."""
    return fact.rule == "predicate" and fact.clause.lemma in BROUGHT_UP


def is_amount_as_thing(fact: Fact, _company: Company) -> bool:
    """Whether an amount is asked for as a thing: *What does it capture? – Approximately 3,000 EJ*."""
    asked = fact.asked
    return asked.role == "object" and not fact.ask_quantity and AMOUNT.match(asked.core) is not None


def is_above_all(fact: Fact, _company: Company) -> bool:
    """Whether it is only when or where something was so above all: *has cold winters, particularly in the 1960s*."""
    return fact.asked.role in {"time", "place", "gap"} and ABOVE_ALL.match(fact.asked.text) is not None


def is_side_of_two_times(fact: Fact, _company: Company) -> bool:
    """Whether the question for when would go on to tell it: *When did it begin during the reign of Augustus?*."""
    clause = fact.clause
    others = (phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not fact.asked)
    return fact.rule == "time" and any(phrase.preposition == "during" for phrase in others)


def is_time_of_first(fact: Fact, _company: Company) -> bool:
    """Whether the time is that of one of two things joined: *rose to ten in 1999 and to twelve in the next reign*."""
    behind = fact.clause.phrases[fact.focus + 1 :]
    return fact.rule == "time" and any(JOINED.match(phrase.text) for phrase in behind)


def is_work_as_somebody(fact: Fact, _company: Company) -> bool:
    """Whether somebody is asked for who was written or painted: a work that goes by a name, *Whom did she write?*."""
    return fact.asked.role == "object" and fact.asked.type == "person" and fact.clause.lemma in MAKING


def is_one_of_names(fact: Fact, company: Company) -> bool:
    """Whether it asks what somebody was known as whom the article tells to be called otherwise, too."""
    clause, asked = fact.clause, fact.asked
    named = clause.lemma in NAMING and asked.role in {"oblique", "predicate"} and bool(clause.subject.name)
    if not named or (clause.lemma == "know" and asked.preposition != "as"):
        return False
    short = clause.subject.name.split()[-1]
    return sum(len(CALLED.findall(line)) for line in company.lines if short in line) > 1


def is_nobodys_kin(fact: Fact, _company: Company) -> bool:
    """Whether somebody's relative would be no person, of whose name the rest was lost: *mother – Siena*."""
    asked, subject = fact.asked, fact.clause.subject
    kin = not subject.name and "’s " in subject.text and names_people(subject.head)
    return kin and fact.rule == "predicate" and bool(asked.name) and asked.type != "person"


def is_where_it_exists(fact: Fact, _company: Company) -> bool:
    """Whether it asks where one thing exists, as is said of kinds only, or where a word means something."""
    clause = fact.clause
    located = fact.asked.role in {"oblique", "place"}
    of_one = bool(clause.subject.name) or not clause.subject.plural  # *Her birthplace still exists in Ulm*
    return located and (clause.lemma == "mean" or (clause.lemma == "exist" and of_one))


def is_length_of_moment(fact: Fact, _company: Company) -> bool:
    """Whether it would ask for how long somebody did what is done in a moment: *fled to Ulm for a year*."""
    return fact.rule == "duration" and fact.asked.preposition == "for" and fact.clause.lemma in OF_A_MOMENT


def is_person_somewhere(fact: Fact, _company: Company) -> bool:
    """Whether the answer goes on from somebody's name to where or when it was done: *from Minister Li Na in Ulm*."""
    asked = fact.asked
    return asked.role != "gap" and asked.type == "person" and NAME_AND_SITE.match(asked.core) is not None


def is_telling_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it asks where or when somebody was told, of which it does not say what: *told Lee in Ulm*."""
    told = fact.clause.lemma in TELLING_WHOM and fact.asked.role in {"place", "time", "oblique"}
    return told and WHAT_IS_TOLD.search(fact.sentence.partition(fact.clause.verb)[2]) is None


def is_capital_for_state(fact: Fact, company: Company) -> bool:
    """Whether it asks which city does what a state does, by its capital: *Oslo has sold weapons to Malta*."""
    asked, clause = fact.asked, fact.clause
    doer = asked.type == "city" and asked.role == "subject" and clause.lemma not in OF_CITIES
    if not doer or company.teaching or CITY.search(fact.sentence):
        return False
    own = countries_of(asked.name)
    return bool(own) and any(country["name"] not in own for country in countries_in(fact.sentence))


def is_number_and_model(fact: Fact, _company: Company) -> bool:
    """Whether a number and that of a model were taken for one: *forty 737* of *forty 737 jets*."""
    number = fact.asked.quantity if fact.ask_quantity else fact.asked.core
    return TWO_NUMBERS.fullmatch(number) is not None and fact.asked.type not in DATES


def is_when_asked(fact: Fact, _company: Company) -> bool:
    """Whether it asks when somebody was asked something, which the answer is worth more than."""
    return fact.clause.lemma == "ask" and fact.asked.type in DATES and WAS_ASKED.search(fact.sentence) is not None


def is_headline(fact: Fact, _company: Company) -> bool:
    """Whether it says that some words are a headline or a slogan, which says nothing of what they mean."""
    return (
        fact.rule in {"predicate", "subject"}
        and fact.clause.lemma == "be"
        and HEADLINE.search(fact.sentence) is not None
    )


ROWS: dict[str, Row] = {
    "mind-as-thing": Row(is_mind_as_thing, "is somebody with a mind, asked for as a thing"),
    "capital-for-state": Row(is_capital_for_state, "is a capital that does what its country does"),
    "two-numbers": Row(is_number_and_model, "is two numbers, of which one is a model’s", gap=True),
    "when-asked": Row(is_when_asked, "is when somebody was asked something"),
    "headline": Row(is_headline, "is said of the words of a headline"),
    "told-nothing": Row(is_telling_nothing, "is where or when somebody was told something, and not what"),
    "year-of-having": Row(is_year_of_having, "is when something is had"),
    "behind-contest": Row(is_time_behind_contest, "is when it was, asked for behind a contest"),
    "work-as-somebody": Row(is_work_as_somebody, "is a work that goes by somebody’s name, asked for as a person"),
    "one-of-names": Row(is_one_of_names, "is one of several names that somebody is told to go by"),
    "two-times": Row(is_side_of_two_times, "is one of two times, of which the question would tell the other"),
    "time-of-first": Row(is_time_of_first, "is when but the first of two things was so"),
    "nobodys-kin": Row(is_nobodys_kin, "is nobody, and nobody's relative"),
    "length-of-moment": Row(is_length_of_moment, "is how long it was so after what was done in a moment"),
    "exists-somewhere": Row(is_where_it_exists, "is where something exists"),
    "person-somewhere": Row(is_person_somewhere, "goes on from somebody's name to where or when it was"),
    "above-all": Row(is_above_all, "is when or where it was so above all"),
    "between-some": Row(is_between_some, "is between whom or what it is so, and not where"),
    "compared-place": Row(is_compared_place, "is one of two places that are compared"),
    "example-place": Row(is_place_of_example, "is where an example comes from"),
    "raised": Row(is_as_what_raised, "is as what somebody was raised"),
    "amount-as-thing": Row(is_amount_as_thing, "is an amount, asked for as a thing", gap=True),
    "in-prison": Row(is_sentence_in_prison, "is to what somebody was sentenced"),
    "no-place": Row(is_no_place, "is no place"),
    "ability": Row(is_ability, "says what it is to have or to lack something"),
    "rest-of-time": Row(is_rest_of_time, "is the rest of a time, and no length"),
    "lasting-change": Row(lasts_becoming, "is how long something remained what it became"),
    "place-itself": Row(is_place_itself, "is one of the many things that the place is"),
    "two-ways": Row(is_of_two_ways, "is one of two things said by one verb"),
    "who-of-thing": Row(is_who_of_thing, "is who something was"),
    "at-least": Row(is_at_least, "is only known to be no later"),
}
