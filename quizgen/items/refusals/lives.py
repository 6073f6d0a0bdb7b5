"""What a life story tells with words that only its context fills: *for his role*, *about 1980*, *from 1988 to 1996*."""

import re

from quizgen.english.counting import A_YEAR
from quizgen.english.people import KIN
from quizgen.english.places import SCHOOL
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import stands_in
from quizgen.items.lifestory import GOING_ON
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.items.stems.copula import OF_NO_TRADE, is_relative
from quizgen.items.stems.schools import tells_school
from quizgen.items.surroundings import around
from quizgen.model.fact import DATES, Fact

CIRCA = re.compile(
    rf"\b(?:about|approximately|around|c\.|ca\.|circa|maybe|perhaps|possibly|probably|roughly) (?:in )?{A_YEAR}\b"
)
"""A year that may as well be the next one."""

BOTH_YEARS = re.compile(rf"\b(?:from|between) [^,;]*\b{A_YEAR} (?:to|and|until) [^,;]*\b{A_YEAR}\b")
"""Two years of which the length of time can be reckoned."""

RANKED = re.compile(r"\b(?:first|only) (?:[\w’-]+ ){0,2}?([\w’-]+) (?:ever )?(?:to|who)\b")
"""What somebody was the first, or the only one, to do: *the first woman ever to*."""

ANYBODY = frozenset({"human", "person"})
"""Those among whom somebody first among men or women may be the first as well."""

PART = re.compile(
    r"\b(?:her|his|their|\w+’s) (?:cameo|character|impersonation|part|performance|portrayal|role)\b"
    r"(?! (?:about|alongside|as|at|during|for|in|of|on|opposite)\b)"
)
"""What somebody played, and not where: *nominated for his role*."""

DESCRIBED = re.compile(r"an? (?:[\w’-]+ )*[a-z][\w-]+ and (?:an? )?(?:[\w’-]+ )*[a-z][\w-]+")
"""Two parents by what they were: *a Danish father and a German mother*, the second article often left out."""

LABEL = re.compile(r"an? (?:[a-z]+ )?[A-Z][\w-]+(?: who\b.*)?")
"""What somebody is by party, faith or nation: *a Loyalist who left Ulm*."""

ANY_NOUN = re.compile(r"\b(?:an?|the) |(?<=[\w,] )[A-Z]")
"""What may be meant by *its*."""


LEARNING = frozenset({"educate", "school", "study"})
"""Verbs of what one does at one school after another."""

NAMED_SCHOOL = re.compile(rf"(?:[A-Z][\w’'.-]* ){{1,6}}{SCHOOL.pattern}|{SCHOOL.pattern} of [A-Z]")
"""A school by its name."""

SIBLINGS = re.compile(r" ?(?:(?:elder|half|older|step|younger)[- ])?(?:brothers|siblings|sisters)\b")

HAVING = re.compile(r"\b(?:had|has|her|his|(?:father|mother|parents) and) $")

OF_FAMILY = re.compile(
    r"(?:^|, )(?:the )?(?:[A-Z][\w’.-]* )*?(?:[A-Z][\w-]*’s? (?:[\w-]+ )?"
    rf"(?:family|parents|{'|'.join(sorted(KIN))})|[A-Z][\w-]* family)\b"
)
"""How a statement begins of what a family or one of it did: *Ada Lund’s father moved to Ulm in ____*."""

TIMES = DATES | {"duration", "number"}

BY_THE_WAY = re.compile(r"(?P<whom>[^,]*(?:, [A-Z][^,]*)?), (?:who|whose) [^,—]*$")
"""What stands before a gap in what is told of somebody by the way, with the region behind a town."""

OF_HERO = re.compile(r"\b(?:is|was) an? ")
"""What stands in it where that is whom the sentence is about: *Ada Marsh was a sailor of Ulm, Lusia, who*."""


def is_about_a_year(fact: Fact, _company: Company) -> bool:
    """Whether a year is asked for that the article does not know for sure."""
    if fact.asked.type not in DATES:
        return False
    return (CIRCA.search(fact.asked.text) or CIRCA.search(fact.sentence)) is not None


def can_be_reckoned(fact: Fact, _company: Company) -> bool:
    """Whether it asks how long something went on whose first and last year the statement tells."""
    long = fact.asked.role == "duration" or fact.asked.type == "duration"
    return long and BOTH_YEARS.search(fact.sentence.replace(fact.value, " ")) is not None


def is_of_a_part(fact: Fact, _company: Company) -> bool:
    """Whether the statement leaves open which part somebody played."""
    return PART.search(fact.sentence) is not None


def are_nobody(fact: Fact, _company: Company) -> bool:
    """Whether the two to whom somebody was born are only described: *to a Danish father and a German mother*."""
    born = fact.clause.lemma == "bear" and fact.asked.preposition == "to"
    return born and DESCRIBED.fullmatch(fact.asked.core) is not None


def is_one_of_firsts(fact: Fact, company: Company) -> bool:
    """Whether the article tells of more that somebody was the first of such people to do."""
    if fact.rule != "first":
        return False
    who = re.escape(fact.clause.phrases[0].text.removeprefix("the "))
    alike = {who.rpartition(" ")[2], *ANYBODY}
    others = [noun for noun in RANKED.findall(company.article) if noun in alike]
    return max(len(re.findall(rf"\b{who} (?:to|who)\b", company.article)), len(others)) > 1


def is_of_lost_owner(fact: Fact, _company: Company) -> bool:
    """Whether *its* is told of somebody, and what is meant was left behind: *She helped to found its Youth League*."""
    before, its, _ = fact.sentence.partition(" its ")
    rest = before.replace(fact.clause.subject.text, " ")
    return bool(its) and fact.clause.subject.type == "person" and ANY_NOUN.search(rest) is None


def is_no_trade(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody's father was, who is told to be what is no trade: *a descendant of a king*."""
    relative = fact.rule == "predicate" and fact.clause.lemma == "be" and is_relative(fact.clause.subject)
    return relative and (fact.asked.head in OF_NO_TRADE or LABEL.fullmatch(fact.asked.text) is not None)


def is_one_of_schools(fact: Fact, _company: Company) -> bool:
    """Whether it asks which school somebody attended, of whom the sentence tells of another as well."""
    return tells_school(fact) and GOING_ON.search(fact.evidence.text) is not None


def is_one_of_places_of_study(fact: Fact, company: Company) -> bool:
    """Whether it asks without a time where somebody learned, and the article names a school besides.

    Of ten such questions readers took two.
    """
    alone = fact.rule == "place" and fact.clause.lemma in LEARNING and len(fact.clause.phrases) == 1
    return alone and any(found[0] not in fact.asked.text for found in NAMED_SCHOOL.finditer(company.article))


def is_of_siblings(fact: Fact, _company: Company) -> bool:
    """Whether it is how many brothers or sisters somebody had, which two in three readers found not worth asking."""
    if fact.ask_quantity:
        return fact.clause.lemma == "have" and SIBLINGS.match(fact.asked.counted) is not None
    before, behind = around(fact) if fact.asked.role == "gap" else ("", "")
    return HAVING.search(before) is not None and SIBLINGS.match(behind) is not None


def is_of_a_count(fact: Fact, company: Company) -> bool:
    """Whether a life is asked for how many: episodes, games, sisters; of 19 such items two readers took five."""
    counts = fact.ask_quantity or (fact.asked.role == "gap" and fact.asked.type in {"number", "quantity"})
    return bool(company.hero) and counts and fact.asked.asker == "how many"


def is_beside_life(fact: Fact, company: Company) -> bool:
    """Whether a life is told of without whose it is: of 19 such items in three lots two readers took six.

    The name of a relative does not tell whose.
    """
    if not company.hero:
        return False
    told, own = fact.sentence, company.hero.split()
    for other in fact.clause.people:
        told = told if own[0] in other.split() else told.replace(other, "")
    return not any(stands_in(word, told) for word in own)


def is_of_familys_time(fact: Fact, company: Company) -> bool:
    """Whether a life is asked when one of the family did something, or at what age: two of ten were taken."""
    if not company.hero or not (fact.asked.type in TIMES or fact.rule in {"time", "duration"}):
        return False
    subject = fact.clause.subject
    another = subject.type == "person" and bool(subject.name) and subject.name != company.hero
    of_name = another and stands_in(company.hero.split()[-1], subject.name)
    return of_name or OF_FAMILY.search(fact.sentence) is not None


def is_told_of_another(fact: Fact, company: Company) -> bool:
    """Whether it is a gap in what is told by the way of somebody else than the hero: *of Bo, who led Ulm from ____*.

    Of eleven such gaps readers took two.
    """
    before = around(fact)[0] if fact.asked.role == "gap" else ""
    found = BY_THE_WAY.search(before) if ", who" in before else None  # most have none, which a pattern sees late
    if found is None or OF_HERO.search(found["whom"]):
        return False
    return not any(stands_in(word, found["whom"]) for word in company.hero.split())


ROWS: dict[str, Row] = {
    "beside-life": Row(is_beside_life, "tells nothing of whose life it is", whole=True),
    "count-in-life": Row(is_of_a_count, "is a count of something in a life", doubt=SLIGHT),
    "siblings": Row(is_of_siblings, "is how many brothers or sisters somebody had"),
    "family-time": Row(is_of_familys_time, "is when one of the family did something, or how old they were"),
    "of-another": Row(is_told_of_another, "is told of another by the way"),
    "one-school": Row(is_one_of_schools, "is one of the schools that somebody went to"),
    "one-study": Row(is_one_of_places_of_study, "is one of the places where somebody learned"),
    "no-trade": Row(is_no_trade, "is what a relative was, and no trade"),
    "circa": Row(is_about_a_year, "is a year that the article does not know for sure"),
    "from-to": Row(can_be_reckoned, "can be reckoned from the two years beside it"),
    "some-part": Row(is_of_a_part, "is told of a part that is not named", whole=True),
    "nobody": Row(are_nobody, "tells what the parents were, not who"),
    "firsts": Row(is_one_of_firsts, "is one of several things of that rank"),
    "lost-owner": Row(is_of_lost_owner, "is told of something of which only “its” is left", whole=True),
}
