"""Answers that anybody would guess, or that the words around them tell."""

import re

from quizgen.english.counting import A_MONTH, YEAR
from quizgen.english.nationalities import ADJECTIVES
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import families, family, stands_in
from quizgen.items.fillable import FIRST_NAMED
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.items.surroundings import before_asked, families_beside
from quizgen.model.fact import DATES, Fact

ANYBODY = re.compile(
    r"(?:her|him|it)self|themselves|(?:future|later|subsequent|younger) generations"
    r"|(?:the )?(?:adults|audiences|babies|buyers|children|citizens|clients|consumers|customers|employees|everybody"
    r"|everyone|families|fans|homeowners|households|human beings|humans|individuals|infants|kids|listeners|locals"
    r"|mankind|members|men|money|mothers|(?:many|most|old|older|ordinary|other|poor|younger|young) people|parents"
    r"|people|public|pupils|readers|residents|shoppers|society|spectators|students|taxpayers|teenagers|time|tourists"
    r"|travell?ers|users|viewers|villagers|visitors|volunteers|voters|women|workers|youngsters)",
    re.IGNORECASE,
)
"""Answers that fit wherever somebody is told, shown or sold something, or does it to nobody else."""

BRIEF = 3
"""Words of an answer of which one is half of what is told."""

SECOND = re.compile(r"\bsecond[- ](?:most|\w+est)\b")

LAWMAKERS = re.compile(
    r"(?:the )?(?:(?!European|Roman|Scottish|Welsh)[A-Z]\S+ )?(?:Congress|Parliament|parliament|Senate|legislature"
    r"|House of (?:Commons|Lords|Representatives)|Constitution)"
)
"""Who makes a country's laws, and what binds them: of eight such answers two readers took two."""


BEST_OF = re.compile(r"\b(?:best|finest|greatest|leading|most|foremost)\b[^,.]*\bof (?:the )?$")
"""What stands before the age of which somebody was the greatest."""

HOME = re.compile(r"\b(?:lea(?:ve|ves|ving)|left|return(?:ed|ing|s)?(?: home)? to) (?:the )?$")
"""What stands before a country that somebody left or went back to."""

NATIONS = frozenset({"England", "Northern Ireland", "Scotland", "Wales"})
"""Countries that are taken for regions."""

OF_STATE = re.compile(
    r"(?:the )?(?:(?:American|British|UK|US|U\.S\.|United States) )?"
    r"(?:Air Force|Army|Cabinet|Department of \w+(?: \w+)*|Foreign Office|Home Office|Ministry of \w+|Navy"
    r"|Supreme Court|Treasury|White House)"
)
"""What each state has, which the words beside it tell: of 16 such gaps readers took five."""

GREAT_EVENTS = frozenset(
    {
        *("American Civil War", "American Revolution", "Black Death", "Civil War", "Cold War", "Cuban Missile Crisis"),
        *("First World War", "Great Depression", "Industrial Revolution", "Olympics", "Olympic Games"),
        *("Premier League", "Revolutionary War", "Second World War", "Super Bowl", "World Cup", "World Series"),
        *("World War I", "World War II"),
    }
)
"""What everybody knows something of, and so guesses from the words beside it: of 16 such gaps readers took four."""


OF_THE_WORLD = re.compile(
    r"\b(?:World War (?:I|II|One|Two)|(?:First|Second) World War) (?:began|broke out|ended|started)\b"
    r"|\b(?:beginning|end|eve|middle|onset|outbreak|start) of (?:the (?:First|Second) World War|World War)\b"
    r"|\bBattle of (?:Britain|Gettysburg|Hastings|Stalingrad|Trafalgar|Verdun|Waterloo|the (?:Bulge|Somme))\b"
    r"|\bSoviet Union(?:,[^,]*,)? (?:broke up|collapsed?|dissolved?)\b|\bcollapse of the Soviet Union\b"
    r"|\binvasion of (?:England|Normandy|Poland|Sicily)\b|\bfall of the Berlin Wall\b"
    r"|\b(?:Moscow|Russia(?:n forces|[’']s)?|Vladimir Putin)\b.{0,40}\b(?:invaded|invasion of) Ukraine\b"
    r"|\b(?:full-scale|Russian) invasion\b|\b(?:beginning|outbreak|start) of the war in Ukraine\b"
    r"|\b(?:annexed|annexation of) (?:the )?Crimea"
    r"|\bOctober 7\b|\b(?:9/11|11 September|September 11)\b|\bBrexit referendum\b"
    r"|\b(?:beginning|onset|outbreak|start) of the (?:Covid|coronavirus|COVID)"
    r"|\b(?:D-Day|Gunpowder Plot|Normandy landings|Pearl Harbor)\b"
    rf"|\bOlympics?(?: Games)? in (?!{A_MONTH})[A-Z]"
)
"""What everybody knows the year of, or can look up without the article."""


RIVALS = 2
"""Others whom the article names, from which on nobody knows at once which of them is meant."""


def is_obvious(fact: Fact, company: Company) -> bool:
    """Whether anybody would guess the answer who knows what the article is about: its topic, wherever it stands."""
    return is_topic(fact, company) and not is_one_of_people(fact, company)


def is_often_named(fact: Fact, company: Company) -> bool:
    """Whether it is one of several people whom the article names often."""
    return is_topic(fact, company) and is_one_of_people(fact, company)


def is_topic(fact: Fact, company: Company) -> bool:
    """Whether it is what the article is about."""
    asked = fact.asked
    if asked.role not in {"subject", "gap"}:
        return asked.name in company.topics
    return all(name in company.topics for name in (asked.name or asked.text).removeprefix("the ").split(" and "))


def is_one_of_people(fact: Fact, company: Company) -> bool:
    """Whether it is somebody beside others, of whom neither the title tells nor the article the life."""
    people, name = company.called.get("person", {}), fact.asked.name or fact.asked.text
    told = name == company.hero or stands_in(name.split()[-1], company.title)
    return name in people and not told and len(people) > RIVALS


def is_anybody(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a word for anybody or anything that fits there: *children*, *time*."""
    return not fact.ask_quantity and ANYBODY.fullmatch(fact.value) is not None


def is_ranked_behind(fact: Fact, _company: Company) -> bool:
    """Whether it asks behind what something comes in a ranking: *the second most visited city after ____*."""
    before = fact.sentence.partition(fact.asked.core)[0]
    return SECOND.search(before) is not None and before.rstrip().endswith((" after", " behind", " to"))


def is_lawmaker(fact: Fact, _company: Company) -> bool:
    """Whether it asks for what decides on nearly all that a country does: *Congress*."""
    return LAWMAKERS.fullmatch(fact.asked.core or fact.asked.name) is not None


def is_great_event(fact: Fact, _company: Company) -> bool:
    """Whether it is one of the great wars and the like: *led the Partisans during ____*."""
    return fact.asked.name in GREAT_EVENTS and fact.asked.role in {"gap", "oblique", "place", "time"}


def is_echoed(fact: Fact, _company: Company) -> bool:
    """Whether a short answer is half told by the question: *What is Norwegian dress like? – Norwegian customs*."""
    asked = fact.asked
    if asked.role not in {"object", "oblique", "predicate", "complement"} or asked.name or fact.ask_quantity:
        return False
    told, rest = families(asked.core), families_beside(fact) | {family(fact.clause.lemma)}
    return bool(told) and len(told) <= BRIEF and 2 * len(told & rest) >= len(told)


def is_of_their_age(fact: Fact, _company: Company) -> bool:
    """Whether it is in which century somebody was great: of three such gaps two readers took none."""
    return fact.asked.core.endswith(" century") and BEST_OF.search(before_asked(fact)) is not None


def is_home(fact: Fact, company: Company) -> bool:
    """Whether it is the country that the hero of a life left or went back to: of eight such gaps none was good."""
    nation = fact.asked.type == "country" or fact.asked.name in NATIONS
    gap = nation and fact.asked.role in {"gap", "oblique", "place"}
    return bool(company.hero) and gap and HOME.search(fact.sentence.partition(fact.asked.core)[0]) is not None


def is_where_they_fought(fact: Fact, _company: Company) -> bool:
    """Whether it is the war of which the sentence tells where and when: *served in Cuba from 1895 to 1896 in ____*."""
    beside = fact.sentence.replace(fact.asked.core, "")
    war = fact.asked.name.endswith(" War") and fact.asked.role in {"gap", "oblique", "time"}
    return war and YEAR.search(beside) is not None and any(name in beside for name in ADJECTIVES)


def is_of_state(fact: Fact, _company: Company) -> bool:
    """Whether it leaves a gap for what each state has: *a report by the ____*."""
    return fact.asked.role == "gap" and OF_STATE.fullmatch(fact.asked.core or fact.asked.name) is not None


def is_first_named(fact: Fact, _company: Company) -> bool:
    """Whether it leaves a gap for a place that anybody tries first: *He spoke of it in ____*."""
    return fact.asked.role == "gap" and fact.asked.name in FIRST_NAMED


def is_year_of_the_world(fact: Fact, _company: Company) -> bool:
    """Whether a year is asked for that everybody knows by what happened in it: *when the Second World War began*.

    Of 15 such items readers took none.
    """
    return fact.asked.type in DATES and OF_THE_WORLD.search(fact.sentence) is not None


def is_in_title(fact: Fact, company: Company) -> bool:
    """Whether it is a year that the title tells: *The flood of 1953*."""
    years = [found[0] for found in YEAR.finditer(fact.value)] if fact.asked.type in DATES else []
    return bool(years) and all(year in company.title for year in years)


ROWS: dict[str, Row] = {
    "titled-year": Row(is_in_title, "is the year that the title tells"),
    "known-year": Row(is_year_of_the_world, "is the year of what everybody knows when it was"),
    "where-fought": Row(is_where_they_fought, "is the war of which the words beside it tell where and when"),
    "of-state": Row(is_of_state, "is what each state has"),
    "first-named": Row(is_first_named, "is a place that anybody tries first"),
    "home": Row(is_home, "is the country that somebody left or went back to"),
    "their-age": Row(is_of_their_age, "is but the century in which somebody was great"),
    "lawmaker": Row(is_lawmaker, "is what decides on nearly all that the country does"),
    "obvious": Row(is_obvious, "is what the article is about, so anybody would guess it"),
    "often-named": Row(is_often_named, "is one of the people of whom the article tells most", doubt=SLIGHT),
    "great-event": Row(is_great_event, "is what everybody knows by the words beside it"),
    "echoed": Row(is_echoed, "is half told by the question", gap=True),
    "ranked-behind": Row(is_ranked_behind, "is the first of a ranking, which anybody guesses"),
    "anybody": Row(is_anybody, "is a word for anybody, which anybody would guess"),
}
