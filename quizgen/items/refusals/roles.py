"""What somebody or something is said to be, where that is no definition, or no office that one could know."""

import re

from quizgen.english.counting import LISTED_WHOLE
from quizgen.english.longago import is_long_ago
from quizgen.english.people import KIN
from quizgen.english.sentences import without_article
from quizgen.items.company import Company
from quizgen.items.refusals.bystanders import BRIEF, OFTEN
from quizgen.items.refusals.dates import is_dated
from quizgen.items.refusals.row import Row
from quizgen.items.stems.classes import kind_asked
from quizgen.model.fact import Fact

FIGURATIVE = frozenset(
    """
    answer backbone backdrop bastion battleground beacon blueprint breadbasket bridge bulwark center centerpiece centre
    centrepiece cornerstone cradle crossroads crucible darling embodiment envy epitome face gateway hallmark heart
    heartbeat heartland home hotbed hub incarnation jewel key keystone lifeblood lifeline linchpin litmus lynchpin
    mainstay manifestation microcosm mouthpiece personification pinnacle playground proof quintessence soul spearhead
    springboard staple symbol testament touchstone trailblazer vanguard voice yardstick
    """.split()
)
"""Heads of what a journalist calls something; what it is would be asked otherwise."""

PRIVATE = KIN | frozenset(
    """
    acquaintance baby boy boyfriend bride classmate companion friend girl girlfriend godchild goddaughter godfather
    godmother godparent godson great-aunt great-nephew great-niece great-uncle kid lover neighbor neighbour partner
    relative roommate schoolmate toddler
    """.split()
)
"""What somebody is to another in private life."""

DEEDS = frozenset(
    """
    accomplishment achievement advance agreement announcement apology attempt bid blow boon boost breakthrough change
    comeback concession contribution counterattack crackdown cut deal decision defeat delay departure effort error
    excuse failure feat gamble gesture improvement increase leap loss measure mistake move offer outcome payment plan
    pledge ploy promise purchase push reaction rejection reply request response result return reward sacrifice setback
    shift slowdown step success suggestion surge tactic threat transition triumph turnaround upset victory warning win
    """.split()
)
"""Heads of what somebody did, which is what nobody and nothing with a name is."""

PARTS = frozenset(
    """
    aspect bit characteristic component constituent dimension element facet factor feature fragment half ingredient
    instance part piece portion remnant share slice strand
    """.split()
)
"""Heads of what says of what something is a part, and not what it is."""

THE_PART = re.compile(r"the (?:(?:[\w-]+,? ){1,3}parts? of \S|part of (?:\S+ ){2}(?:that|which|where) \w)")
"""How that part is told of which there is but one: *the outer part of the eye*, *the part of it that sees colors*."""

BESIDES = re.compile(r"\balso (?:an? |the )?$")
"""What makes it one of several things that somebody is."""

OPENED = re.compile(
    r"(?:After|Although|As|Because|Before|Even (?:if|though)|If|Once|Since|Though|Until|When|Whenever|Whereas|While)\b"
)
"""What opens a sentence with what was so at the time of something else."""


def is_nobody_known(fact: Fact, _company: Company) -> bool:
    """Whether it asks who somebody with but a first name is: *Who is Jennifer?*."""
    name = fact.clause.subject.name
    return fact.rule == "predicate" and fact.clause.subject.type == "person" and bool(name) and " " not in name


def is_hardly_known(fact: Fact, company: Company) -> bool:
    """Whether it is said of somebody whom a long article calls by one name, and seldom: *Hannah has visited 500*."""
    subject = fact.clause.subject
    people = {subject.name} if subject.type == "person" else set()
    people |= {name for name in fact.clause.people if fact.sentence.startswith(name)}
    lone = {name for name in people if name and " " not in name}
    return len(company.lines) >= BRIEF and any(company.mentions.get(name, 0) < OFTEN for name in lone)


def is_late_role(fact: Fact, company: Company) -> bool:
    """Whether it says what a person is long after the article said who that is: *Li Na was a guest of the fair*."""
    subject = fact.clause.subject
    if fact.rule != "predicate" or fact.asked.type != "person" or subject.type != "person" or not subject.name:
        return False
    return company.introduced.get(subject.name, fact.evidence.start) < fact.evidence.start


def is_said_to_be(fact: Fact, _company: Company) -> bool:
    """Whether it asks what something with a name is, of which somebody quoted only says what they think of it."""
    clause = fact.clause
    called = bool(clause.subject.name) or fact.asked.text.startswith(("a ", "an "))
    return fact.rule == "predicate" and clause.lemma == "be" and bool(clause.source) and called


def is_figure_of_speech(fact: Fact, _company: Company) -> bool:
    """Whether what something is said to be is a manner of speaking: *the heart of the region*."""
    asked = fact.asked
    return asked.role == "predicate" and asked.type != "person" and asked.head in FIGURATIVE and not kind_asked(asked)


def is_only_kin(fact: Fact, _company: Company) -> bool:
    """Whether it asks who somebody is who is told of as somebody's relative: better ask for the name."""
    return fact.rule == "predicate" and fact.asked.head in PRIVATE


def is_no_definition(fact: Fact, _company: Company) -> bool:
    """Whether what something is said to be is a deed or a part, or was so only while something else was."""
    clause, asked = fact.clause, fact.asked
    is_told = fact.rule == "predicate" and clause.lemma == "be" and asked.role == "predicate"
    if not is_told or LISTED_WHOLE.match(clause.subject.text):
        return False
    if (asked.head in PARTS and not THE_PART.match(asked.core)) or (clause.subject.name and asked.head in DEEDS):
        return True
    if OPENED.match(fact.evidence.text) and fact.value in fact.evidence.text.partition(",")[0]:
        return True
    dated = any(phrase.role == "time" for phrase in (*clause.phrases, *clause.lead))
    thing = bool(clause.subject.name) and clause.subject.type in {"thing", "work", "organisation"}
    return thing and clause.tense == "past" and not clause.auxiliaries and not dated


def is_past_of_telling(fact: Fact, company: Company) -> bool:
    """Whether it asks who somebody was who may well be so still: the past is that of the story, *Li Na, a smith, said*.

    All of five labelled items were bad English. Of times long past a text that teaches tells of nobody alive.
    """
    clause = fact.clause
    past = clause.lemma == "be" and clause.tense == "past" and not clause.auxiliaries
    name = clause.subject.name if clause.subject.type == "person" else ""
    said_so = f"{name.rpartition(' ')[2]} was " in fact.evidence.text  # *Faraday was a chemist*
    if fact.rule != "predicate" or not past or not name or said_so or is_dated(fact):
        return False
    return not (company.teaching and is_long_ago(fact.evidence.text, company.passage_of(fact)))


def is_said_besides(fact: Fact, _company: Company) -> bool:
    """Whether the article says that somebody or something named is it as well, so that it is not all it is."""
    clause = fact.clause
    if fact.rule != "predicate" or clause.lemma != "be" or not clause.subject.name:
        return False
    opening = " ".join(without_article(fact.value).split()[:2])
    return BESIDES.search(fact.evidence.text.partition(opening)[0]) is not None


ROWS: dict[str, Row] = {
    "first-name": Row(
        is_nobody_known, "is said of somebody whom the article gives one name only", whole=True, asked=True
    ),
    "hardly-known": Row(is_hardly_known, "is said of somebody who has but one name and is seldom named", whole=True),
    "late-role": Row(is_late_role, "is said of somebody whom the article told of before", whole=True, asked=True),
    "said-to-be": Row(is_said_to_be, "is what somebody calls it"),
    "past-of-telling": Row(is_past_of_telling, "may well be so still, though the article tells it in the past"),
    "figure": Row(is_figure_of_speech, "is a manner of speaking"),
    "kin": Row(is_only_kin, "is somebody’s relative, whose name is the better answer"),
    "besides": Row(is_said_besides, "is only what it is besides"),
    "no-definition": Row(is_no_definition, "does not say what it is"),
}
