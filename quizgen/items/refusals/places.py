"""Places that stand for something else, or that the words around them tell."""

import re
from functools import lru_cache

from quizgen.english.abstract import is_abstract
from quizgen.english.nationalities import COUNTRIES, names_of
from quizgen.english.people import names_people
from quizgen.items.company import Company, is_same
from quizgen.items.distractors.fitness import stands_in
from quizgen.items.distractors.places import capitals, countries_of
from quizgen.items.refusals.row import Row
from quizgen.items.surroundings import around, before_asked
from quizgen.model.fact import PLACES, Fact

OF_GOVERNMENTS = frozenset(
    """
    abandon accuse acknowledge agree aid allege announce appeal approve argue ask assert assure authorise authorize back
    blame boycott call caution claim coerce collaborate commend complain concede condemn confirm confront congratulate
    consider consult cooperate criticise criticize declare defend defy demand denounce deny dismiss dispute endorse
    expel favor favour fear fund help hope ignore impose insist intervene lobby mediate negotiate object offer oppose
    outlaw plan pledge praise pressure prohibit promise protest provoke push ratify react rebuff rebuke recall recognise
    recognize reconsider refuse regard reiterate reject rely renounce resist respond retaliate sanction say see seek
    send sign slam summon support suspect tell thank threaten turn urge veto view vow want warn welcome withdraw
    """.split()
)
"""Verbs of what governments do to each other."""

OF_WHERE = r"(?:[A-Z][\w-]*(?: [A-Z][\w-]*)*|the [a-z]+)[’']s?"
"""Of which country or of what a place is something."""

LEADER = (
    r"(?:[Cc]hancellor|[Ff]oreign [Mm]inister|[Ll]eader|[Kk]ing|[Pp]remier|[Pp]resident|[Pp]rime [Mm]inister|[Qq]ueen)"
)
"""Who stands for a country."""

CAPITALISED = re.compile(r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)?")

LYING = frozenset("lie locate nestle perch position sit situate stand".split())
"""Verbs of where a place is."""

IS_SOMEWHERE = r"(?:is|lies|sits|stands)\b.* (?:at|between|in|near|of|on) (?:the )?[A-Z]"
"""What says behind a name where it is."""

LOCATED = re.compile(r"\b(?:across|around|at|in|inside|into|near|outside|through|throughout) $")
"""What makes a capital a place and no government."""

CAPITAL_OF = re.compile(r"\b(?:is|are|as|remains|was) the capital(?: city)? of (?:the [a-z]+ of )?(?:the )?$")
"""What stands before the name of what a city is the capital of."""

CAPITAL_BEHIND = re.compile(r"^, [A-Z][a-z]+(?: [A-Z][a-z]+)*(?:[,.]|$)")


IN_HONOUR = re.compile(r" in (?:honou?r|memory|support|tribute) ")

KIND_OF_PLACE = re.compile(r"(?:the )?[a-z]+s")
"""A kind of places and no more: *schools*."""

NOWHERE_NEAR = re.compile(r"(?:the )?(?:attention|fore|notice|rescue) (?:in|of)\b")
NOWHERE = frozenset(
    """
    attention brink crossroad crossroads cusp fore forefront fruition helm limelight prominence spotlight vanguard verge
    """.split()
)
"""Where one is only in a manner of speaking."""

GENERAL = re.compile(
    rf"(?:,| is| was) (?:the|one of the|{OF_WHERE}) (?:[a-z]+ ){{0,2}}"
    r"(?:capital(?: city)?|(?:(?:second|third)[ -]?)?(?:biggest|coldest|deepest|driest|highest|hottest|largest"
    r"|longest|lowest|most populous|northernmost|oldest|smallest|southernmost|tallest|wettest) (?:archipelago|bay"
    r"|canal|canyon|capital|cave|city|continent|country|dam|desert|glacier|island|lake|mountain(?: range)?|nation"
    r"|ocean|peak|peninsula|port|province|rainforest|region|river|sea|state|summit|town|volcano|waterfall))\b"
)
"""What is said behind a place that anybody may know who has been at school: *the capital of Norway*."""


SCENE = re.compile(r" (?:when|where|while) |^[A-Z][a-z]+ (?:1\d|20)\d\d$| on \d{1,2} [A-Z]| to [A-Z][\w-]+ and [A-Z]")
"""What tells more than a place: what was done there, on which day or to whom, or an event by its place and year."""

BATTLE = re.compile(r"\b(?:Battle|Siege) of\b|\bWars?(?: [IVX]+| One| Two)?$")
"""What battles and wars are called."""

DECIDING = frozenset("agree aim choose decide elect hope intend opt plan prefer resolve want wish".split())
"""Verbs of meaning to do something."""

OF_TEAMS = re.compile(
    r"\b(?:batsm[ae]n|bowlers?|captain|clubs?|coach|cup|defenders?|footballers?|forwards?|goalkeepers?|innings|kick-off"
    r"|leagues?|manager|midfielders?|pitchers?|premiership|quarterbacks?|season|squad|strikers?|teams?|winger)\b",
    re.IGNORECASE,
)
"""What is told of teams, many of which go by the name of their city."""

ENOUGH_OF_TEAMS = 4
"""So many different of these words stand in an article on teams."""

IN_A_TEAM = frozenset("coach join manage play replace score sign succeed".split())
"""What is done in a team rather than in a city, though *in* stands before its name."""


def stands_for_government(fact: Fact, _company: Company) -> bool:
    """Whether a capital acts or is acted on, as governments are: *Moscow blamed Kyiv* is about no city."""
    asked = fact.asked
    located = asked.role == "place" or (asked.role == "gap" and LOCATED.search(around(fact)[0]) is not None)
    return asked.type == "city" and fact.clause.lemma in OF_GOVERNMENTS and asked.name in capitals() and not located


def is_club(fact: Fact, company: Company) -> bool:
    """Whether a city may be the club that goes by its name, in an article on teams: *was manager at Southampton*."""
    asked = fact.asked
    if asked.type != "city" or asked.role not in {"gap", "place", "oblique"}:
        return False
    before = before_asked(fact)
    located = before.lower().endswith(" in ") or before == "in "
    return not (located and fact.clause.lemma not in IN_A_TEAM) and is_on_teams(company.article)


@lru_cache(maxsize=1)
def is_on_teams(article: str) -> bool:
    """Whether the article is on teams and their matches."""
    return len({word.lower().rstrip("s") for word in OF_TEAMS.findall(article)}) >= ENOUGH_OF_TEAMS


def is_place_told_of(fact: Fact, _company: Company) -> bool:
    """Whether it asks to what country or city something happens by somebody's word: *It will benefit Norway*."""
    asked = fact.asked
    plain = asked.role == "object" and not fact.ask_quantity and fact.clause.of_itself is None
    return plain and bool(fact.clause.source) and asked.type in PLACES


def tells_by_article(fact: Fact, _company: Company) -> bool:
    """Whether *the* before a gap tells the country, since so few have it: *the United States*, *the Netherlands*."""
    country = fact.asked.role == "gap" and fact.asked.type == "country"
    return country and around(fact)[0].lower().split()[-1:] == ["the"]


def is_rank(fact: Fact, _company: Company) -> bool:
    """Whether a rank was taken for a place: *held the rank of ____ of Norway*."""
    asked = fact.asked
    return asked.type in PLACES and " " not in asked.name and names_people(asked.name.lower())


def is_across(fact: Fact, _company: Company) -> bool:
    """Whether a set phrase tells the sea: *across the ____*."""
    return fact.asked.role == "gap" and fact.asked.type == "place" and around(fact)[0].endswith(" across the ")


def is_address(fact: Fact, _company: Company) -> bool:
    """Whether it asks for a city whose state or country stands behind it: *in ____, Indiana*."""
    asked = fact.asked
    behind = fact.sentence.partition(asked.name or asked.core)[2]
    return asked.role == "gap" and asked.type in {"city", "place"} and CAPITAL_BEHIND.match(behind) is not None


def is_capital(fact: Fact, _company: Company) -> bool:
    """Whether it says of what a city is the capital, which one knows without reading."""
    if fact.asked.role == "gap" and fact.asked.type in PLACES and CAPITAL_OF.search(around(fact)[0]):
        return True
    told = (phrase for phrase in (fact.clause.subject, *fact.clause.phrases) if fact.clause.lemma == "be")
    return any(phrase.head == "capital" and phrase.type != "money" and " of " in phrase.text for phrase in told)


def is_taught_place(fact: Fact, company: Company) -> bool:
    """Whether it asks a text that teaches where something was or is, be it in which country, and not at what by name.

    Of nine such questions in four lots readers took three, two of them for a city.
    """
    plain = fact.rule == "place" and (fact.asked.type == "country" or not fact.asked.name)
    return company.teaching and not company.hero and plain


def is_in_honour(fact: Fact, _company: Company) -> bool:
    """Whether the place has behind it what is no part of it: *at a church in honour of Ada Marsh*."""
    return fact.asked.role == "place" and IN_HONOUR.search(fact.asked.text) is not None


def is_own_capital(fact: Fact, _company: Company) -> bool:
    """Whether it asks for the capital of a country told beside it: *playing Ireland in ____*, *a French minister*."""
    asked = fact.asked
    if asked.role not in {"gap", "oblique", "place"} or asked.type != "city" or asked.name not in capitals():
        return False
    shown = fact.sentence.replace(asked.name, " ")
    beside = around(fact)[0] if asked.role == "gap" else shown
    forms = {form for country in countries_of(asked.name) for form in names_of(country)}
    return any(stands_in(form, shown if form in COUNTRIES else beside) for form in forms)


def is_of_its_own(fact: Fact, company: Company) -> bool:
    """Whether its capital or somebody who leads the country that it asks for stands beside: *urged ____ to push Lund*.

    The article has to tell that they do: *the Norwegian President Ada Lund*.
    """
    asked = fact.asked
    if asked.role != "gap" or asked.type != "country" or not asked.name:
        return False
    shown = fact.sentence.replace(asked.text, " ")
    if any(asked.name in countries_of(name) for name in CAPITALISED.findall(shown) if name in capitals()):
        return True
    called = "|".join(map(re.escape, names_of(asked.name)))
    leading = re.compile(rf"\b(?:{called})(?:’s|'s)? (?:[a-z]+ )?{LEADER} (?:[A-Z][\w’-]+ )?(?P<name>[A-Z][\w’-]+)")
    return any(stands_in(found["name"], shown) for found in leading.finditer(company.article))


def is_site(fact: Fact, company: Company) -> bool:
    """Whether it asks where a place lies that the article tells more than once: *in Ohio*, *near the Ohio River*."""
    asked, subject = fact.asked, fact.clause.subject
    lies = fact.clause.lemma in LYING and asked.role in {"place", "oblique"} and not fact.ask_quantity
    if not lies or subject.type not in PLACES or subject.name not in company.topics:
        return False
    told = re.compile(rf"\b{re.escape(subject.written)}\b[^.]{{0,20}} {IS_SOMEWHERE}")
    return any(told.search(line) and not is_same(line, fact.evidence.text) for line in company.lines)


def is_at_school(fact: Fact, _company: Company) -> bool:
    """Whether it asks for a place of which only general knowledge is told: *____ is the capital of Norway*."""
    asked = fact.asked
    told = asked.name and asked.type in PLACES and fact.sentence.startswith((asked.name, f"The {asked.name}"))
    return bool(told) and GENERAL.match(fact.sentence.partition(asked.name)[2]) is not None


def is_beside_means(fact: Fact, _company: Company) -> bool:
    """Whether it asks in what kind of places something is done, of which it is told how: *in schools by new rules*."""
    asked, clause = fact.asked, fact.clause
    kind = asked.role == "place" and not asked.name and KIND_OF_PLACE.fullmatch(asked.core) is not None
    return kind and any(phrase.role == "means" for phrase in (*clause.phrases, *clause.lead))


def is_state(fact: Fact, _company: Company) -> bool:
    """Whether what looks like a place is a state: *has been under development*, *stands at a crossroads*."""
    asked = fact.asked
    if (
        asked.role in {"oblique", "place"}
        and not asked.name
        and (asked.head in NOWHERE or NOWHERE_NEAR.match(asked.core))
    ):
        return True
    copula = fact.clause.lemma == "be" and asked.role in {"oblique", "place"}
    return copula and asked.preposition == "under" and not asked.name and is_abstract(asked.head)


def is_nowhere_named(fact: Fact, _company: Company) -> bool:
    """Whether it asks where somebody did something, and the answer has no name: *at school*, *at a restaurant*.

    Of six such questions two readers took none, of 33 with a name 25.
    """
    subject = fact.clause.subject
    somebody = subject.type == "person" and bool(subject.name)
    return fact.rule == "place" and somebody and re.search(r"[A-Z\d]", fact.asked.core) is None


def is_scene(fact: Fact, _company: Company) -> bool:
    """Whether the place goes on with what was there, or is an event: *Oslo where her parents lived*, *Ulm 1872*."""
    return fact.rule == "place" and SCENE.search(fact.asked.core) is not None


def is_battle(fact: Fact, _company: Company) -> bool:
    """Whether it asks where, and the answer is in which battle or war: *was defeated at the Battle of Tarn*."""
    return fact.rule == "place" and BATTLE.search(fact.asked.core) is not None


def is_place_of_what_was_decided(fact: Fact, _company: Company) -> bool:
    """Whether the place is that of what somebody meant to do: *decided to contest the seat of Ulm in Jutland*."""
    return (
        fact.rule == "place"
        and fact.clause.lemma in DECIDING
        and any(phrase.role in {"action", "complement"} for phrase in fact.clause.phrases)
    )


SCHOOLS = ("College", "Institute", "School", "State University", "University")


def is_short_for_school(fact: Fact, company: Company) -> bool:
    """Whether it is the name of a place, by which a school goes: *at Lund* of *Lund University*."""
    asked = fact.asked
    if asked.preposition != "at":
        return False
    names = {name for called in company.called.get("organisation", {}).items() for name in (called[0], *called[1])}
    return any(f"{asked.core} {school}" in names for school in SCHOOLS)


ROWS: dict[str, Row] = {
    "short-for-school": Row(is_short_for_school, "is a place and short for a school"),
    "nowhere-named": Row(is_nowhere_named, "is no place with a name"),
    "scene": Row(is_scene, "tells more than where it was, or what event"),
    "battle": Row(is_battle, "is a battle or a war, and no place", gap=True),
    "where-decided": Row(is_place_of_what_was_decided, "is where what was decided is to be"),
    "state": Row(is_state, "is a state that something is in, and no place"),
    "government": Row(stands_for_government, "stands for a government"),
    "club": Row(is_club, "may be a club that goes by the name of its city"),
    "by-article": Row(tells_by_article, "is told by its article"),
    "place-told": Row(is_place_told_of, "is a place that somebody says something of"),
    "taught-place": Row(is_taught_place, "is a place that the text tells by the way", gap=True),
    "in-honour": Row(is_in_honour, "tells in whose honour it was, and not where alone", gap=True),
    "own-capital": Row(is_own_capital, "is the capital of the country told beside it"),
    "own-country": Row(is_of_its_own, "is the country of a capital or of somebody told beside it"),
    "capital": Row(is_capital, "is or has a capital, which one knows without reading", whole=True, asked=True),
    "site": Row(is_site, "is one of several things that the article says of where it is", gap=True),
    "at-school": Row(is_at_school, "is known to anybody who has been at school"),
    "beside-means": Row(is_beside_means, "is any place of a kind, and how it is done there is what is told"),
    "rank": Row(is_rank, "is a rank and no place"),
    "across": Row(is_across, "is told by “across the”"),
    "address": Row(is_address, "stands before its state or country, which tells it"),
}
