"""Answers and statements that lean on what stands before them in the article."""

import re

from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

LARGEST_OF_NOTHING = re.compile(r"the (?:\w+est|(?:least|most) \w+)(?: (?:among|in|of|on) .+)?")
"""A rank that names no noun, *the largest in the world*: what is asked for by it may be anything."""

SOME_YEARS = re.compile(
    r"(?:the )?(?:coming|earl(?:y|ier)|following|intervening|later|next|past|preceding|previous|recent|subsequent) "
    r"(?:centur(?:y|ies)|days|decades|months|times|weeks|years)"
)
"""A time that is told only by another."""

ALL_OF_FEW = re.compile(
    r"\b[Aa]ll (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?!continents|limbs|seasons)[a-z]+s?\b"
    r"(?! (?:of|that|who)\b)"
)
"""All of some few that were listed before: *all three genera*."""

MENTIONED = re.compile(
    r"\b(?:already|just|previously) (?:described|discussed|mentioned|noted)\b"
    r"|\b(?:described|discussed|given|listed|mentioned|noted|shown) (?:above|below|earlier|here)\b"
    r"|\b(?:above-?mentioned|aforementioned|aforesaid)\b"
)
"""Words that point at another place of the text."""

BEFORE_NAME = re.compile(r"(?:that|these|this|those) [a-z]", re.IGNORECASE)
"""How what has a name begins where the article points at it: *this Congo Colony*."""

INSIDE_NAME = re.compile(r"(?:That|These|This|Those) [A-Z]")
"""How anything begins where what points was taken for a part of the name."""

SO_FAR = re.compile(r"so far\b", re.IGNORECASE)

OTHERWISE = re.compile(r"(?<!\bor )(?<!\band )\botherwise\b")

SON_HE = re.compile(
    r"(?!(?:After|As|At|Before|By|During|For|From|In|On|Since|To|Under|With) )"
    r"(?:[A-Z][\w-]* ){0,3}[A-Z][\w-]*’s? [a-z’ -]+, (?:he|she|it|they) "
)
"""How a sentence begins that owns the one it is on: *Ada Marsh’s only daughter, she …*."""

FIRM = re.compile(r"\b([A-Z][\w’-]+) (?:Company|Corporation|Group|Holdings|Inc|Limited)\b")

LIKE_WHAT = re.compile(r"\ba similar [a-z]+\b(?!.*\b(?:as|to)\b)")
"""What is like something that is not told."""

MORE_SO = re.compile(
    r"\b(?:(?:even|slightly|somewhat) (?:more|less|fewer|deadlier|earlier|farther|further|later|older|younger"
    r"|(?:bett|clos|deep|great|hard|heavi|high|larg|light|long|low|short|small|strong|wid|weak)er|worse)"
    r"|similarly) (?!than\b|to\b)[a-z]+\b(?!.*\b(?:as|than)\b)"
)
"""What is more so than something that is not told, or as much so: *even more deadly*, *a similarly wide range*."""

LATTER = re.compile(r"(?:and )?latter ", re.IGNORECASE)

TO_THEM = re.compile(r"to \w+ (?:her|him|it|them)")

HERS = re.compile(r"\bhis (?:daughter|mother|sister|wife)\b")

HIS = re.compile(r"\bher (?:brother|father|husband|son)\b")

OF_CHOICE = re.compile(r"the [\w ]+ of choice")

BODIES = re.compile(r"([A-Z][\w’-]+) (?:\S+ )*(?:Bank|College|Company|Corporation|Institute|School|University)")


def owns_itself(fact: Fact, _company: Company) -> bool:
    """Whether somebody named in front as an owner is *he* behind the comma."""
    return SON_HE.match(fact.sentence) is not None


def is_of_another_firm(fact: Fact, _company: Company) -> bool:
    """Whether *the company* was taken for one whose short name stands in the same sentence for another."""
    told = fact.evidence.text.replace("'", "’")
    firms = (found for found in FIRM.finditer(fact.sentence) if found[0] not in told)
    return any(re.search(rf"\b{re.escape(found[1])}\b", told) for found in firms)


def is_rank_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether the subject is asked for by a rank that names no kind: *What is the largest in the world?*."""
    said = [phrase.text for phrase in fact.clause.phrases if phrase.role == "predicate"]
    return fact.focus < 0 and any(LARGEST_OF_NOTHING.fullmatch(text) for text in said[:1])


def is_of_some_years(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a time that is told only by another: *later years*."""
    return SOME_YEARS.fullmatch(fact.asked.core) is not None


def is_of_writing(fact: Fact, _company: Company) -> bool:
    """Whether the answer holds but until the day of writing: *so far five*."""
    return SO_FAR.match(fact.value) is not None


def points_by_name(fact: Fact, _company: Company) -> bool:
    """Whether the answer or the subject points at what was named before: *This Congo Colony*."""
    either = (fact.asked, fact.clause.subject)
    taken = any(INSIDE_NAME.match(phrase.text) for phrase in either)
    return taken or any(BEFORE_NAME.match(phrase.text) for phrase in either if phrase.name)


def is_of_all_listed(fact: Fact, _company: Company) -> bool:
    """Whether it speaks of all of some few that were listed before."""
    return ALL_OF_FEW.search(fact.sentence) is not None


def is_said_elsewhere(fact: Fact, _company: Company) -> bool:
    """Whether it points at another place of the text."""
    return MENTIONED.search(fact.sentence) is not None


def goes_on_otherwise(fact: Fact, _company: Company) -> bool:
    """Whether *otherwise* goes on from another sentence."""
    return OTHERWISE.search(fact.sentence) is not None


def is_of_latter(fact: Fact, _company: Company) -> bool:
    """Whether it is said of the latter of two that stood before."""
    return LATTER.match(fact.clause.subject.text) is not None


def is_to_them(fact: Fact, _company: Company) -> bool:
    """Whether the purpose has a pronoun of somebody whom the sentence does not name: *went to Oslo to meet him*."""
    phrases = fact.clause.phrases
    others = any(phrase.type == "person" or phrase.role == "object" for phrase in phrases)
    return not others and any(phrase.role == "purpose" and TO_THEM.fullmatch(phrase.text) for phrase in phrases)


def is_meant_by_answer(fact: Fact, _company: Company) -> bool:
    """Whether a pronoun of the question means somebody whom only the answer tells: *her duties – to help his wife*."""
    rest = fact.sentence.replace(fact.asked.text, "")
    hers = HERS.search(fact.asked.text) is not None and re.search(r"\b(?:her|she)\b", rest)
    his = HIS.search(fact.asked.text) is not None and re.search(r"\b(?:he|him|his)\b", rest)
    return fact.rule == "reason" and bool(hers or his)


def is_choice_of_what(fact: Fact, _company: Company) -> bool:
    """Whether nothing tells for what it is the one of choice."""
    return any(OF_CHOICE.fullmatch(phrase.text) for phrase in fact.clause.phrases)


def is_like_unnamed(fact: Fact, _company: Company) -> bool:
    """Whether it tells of something similar to what it does not name."""
    return LIKE_WHAT.search(fact.sentence) is not None


def is_more_so(fact: Fact, _company: Company) -> bool:
    """Whether it compares with what it does not name: *Ulm lies slightly farther west*."""
    return MORE_SO.search(fact.sentence) is not None


def is_no_body(fact: Fact, _company: Company) -> bool:
    """Whether it is asked for as an organisation by its name and is any one of many: *a Marsh & Lund lamp*."""
    asked = fact.asked
    return asked.type == "organisation" and bool(asked.name) and asked.core.startswith(("a ", "an "))


def is_body_or_namesake(fact: Fact, company: Company) -> bool:
    """Whether somebody was taken for whom the article may call its body by, named after them: *Lund has 90 rooms*."""
    body, subject = BODIES.fullmatch(company.title), fact.clause.subject
    named = body is not None and subject.type == "person" and subject.name.endswith(f" {body[1]}")
    return named and subject.name not in fact.evidence.text


COMPARED: dict[str, Row] = {
    "more-so": Row(is_more_so, "is compared with something that is not named", whole=True),
}
"""Those of what is compared, which tell as little where it is so in general."""

ROWS: dict[str, Row] = {
    **COMPARED,
    "latter": Row(is_of_latter, "is said of the latter of two", whole=True),
    "to-them": Row(is_to_them, "has a pronoun of somebody not named", whole=True),
    "meant-by-answer": Row(is_meant_by_answer, "tells whom a pronoun of the question means"),
    "of-choice": Row(is_choice_of_what, "does not say for what it is chosen", whole=True),
    "namesake-body": Row(is_body_or_namesake, "may be said of a body that is named after somebody", whole=True),
    "like-unnamed": Row(is_like_unnamed, "is similar to something that is not named", whole=True),
    "no-body": Row(is_no_body, "is one of many, and no body with a name"),
    "otherwise": Row(goes_on_otherwise, "goes on from what was said before", whole=True),
    "rank-of-nothing": Row(is_rank_of_nothing, "is asked for by a rank that does not say of what"),
    "some-years": Row(is_of_some_years, "is a time that only another tells"),
    "so-far": Row(is_of_writing, "is so until the day of writing"),
    "owns-itself": Row(owns_itself, "is said of somebody whom the sentence begins with as an owner", whole=True),
    "other-firm": Row(is_of_another_firm, "may be said of another firm", whole=True),
    "this-name": Row(points_by_name, "points at what was named before", whole=True),
    "all-listed": Row(is_of_all_listed, "speaks of all of some that were listed before", whole=True),
    "said-elsewhere": Row(is_said_elsewhere, "points at another place of the text", whole=True),
}
