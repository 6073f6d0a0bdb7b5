"""Which facts are not asked about, whatever the kind of question: what a careful teacher would leave alone."""

import re
from collections.abc import Callable
from typing import NamedTuple

from quizgen.english.media import MEDIA, TELLING
from quizgen.english.nationalities import COUNTRIES
from quizgen.items import (
    broken,
    bystanders,
    dated,
    dating,
    emptiness,
    figures,
    guessable,
    incidental,
    matter,
    momentary,
    openness,
    present,
    quoted,
    setphrases,
    singling,
)
from quizgen.items.answers import is_trivial
from quizgen.items.company import Company, frame_of, named
from quizgen.items.distractors.fitness import content
from quizgen.items.distractors.places import capitals
from quizgen.items.distractors.speakers import is_saying
from quizgen.items.sayings import is_small_talk
from quizgen.items.stems import is_law
from quizgen.model.fact import Fact

OF_GOVERNMENTS = frozenset(
    """
    accuse agree announce ask back blame call claim collaborate commend condemn consider criticise criticize deny help
    impose offer oppose praise refuse regard reject say see seek send sign support tell thank threaten turn urge view
    want warn
    """.split()
)
"""Verbs of what governments do to each other."""

ANCHOR = re.compile(r"[A-Z]|\b(?:1\d|20)\d\d\b")
"""A name or a year in words as they read in mid-sentence."""

TELLS_WHO = 8
"""Words from which what somebody does in general tells who it is; read off the items of 240 articles."""

WORLDWIDE = re.compile(r"\b(?:world|global|human|planet)", re.IGNORECASE)
"""What says of a share that it is that of all there are."""

DESCRIBED = re.compile(r"(?:that \w|(?:\w+ing |to )?the (?:[\w-]+ ){1,3}(?:against|for|of|that|to|which) )")
DESCRIBING = 5
"""How a saying or one thing alone begins, *the decision to ban fishing*, and words that tell which it is."""

LOCATED = re.compile(r"\b(?:at|in|near) $")
"""What makes a capital a place and no government."""

BARE = re.compile(
    r"(?:(?:him|her|it|them)sel(?:f|ves)|(?:his|her|its|their) \w+"
    r"|an? (?:statement|man|woman|person|way|thing|idea|copy|request)"
    r"|(?:an? )?(?:better|bigger|greater|higher|larger|longer|lower|smaller|stronger|wider)\b(?!.* than\b).*"
    r"|\w+ such as .*"
    r"|(?:days|weeks|months|years)|(?:hundreds|thousands|millions|billions) of (?:dollars|euros|pounds)"
    r"|.* too"
    r"|short|people|others|everybody|everyone|everything|things"
    r"|(?:the )?(?:Church|Commission|Committee|Council|Court|Department|Government|Ministry|Parliament|Senate|State"
    r"|University))"
)
"""Answers that name something without saying what: an owner and a noun, a comparison, a noun that fits anywhere."""

FORMER = re.compile(r"(?:an? |the )?(?:former|ex-|retired|then)\b")

FUTURE = re.compile(r"(?:an? |the )?future (?!of\b)")
"""How is told what somebody is to become, as a sentence may about what went before."""

OPENING_YEAR = re.compile(r"In (?:1\d|20)\d\d,")

POSES = frozenset("carry display hold look perform play pose ride sing sit smile speak stand walk wave wear".split())
"""What people do in pictures."""

MOST = re.compile(r"(?:All|Few|Many|Most|Several|Some) ")

TWO_COUNTED = re.compile(r"\band (?:[a-z]+ ){0,2}[$£€]?[\d.]*\d")
"""A second amount beside what is counted."""

GOING_ON = re.compile(r"\b(?:is|are) \w+ing\b")

WAS_GOING_ON = re.compile(r"[^,.]*\b(?:was|were) (?!being\b)\w+ing\b")
"""The beginning of a sentence, not taken apart, that tells what was going on."""

ROUNDED = re.compile(r"\b(?:about|almost|around|approximately|nearly|roughly|some) ")

GENERAL = frozenset({"can", "must", "is", "are"})
"""Auxiliaries of what holds at all times."""

NOW = frozenset({"is", "are", "has", "have"})
IN_YEAR = re.compile(r"\b(?:in|on) (?:\w+ )?(?:\d{1,2}, )?(?:1\d|20)\d\d$")

LEADING = frozenset(
    """
    advise allow ask assign beg cause challenge command compel convince direct enable encourage expect forbid force help
    inspire instruct invite lead motivate oblige order permit persuade press prompt push remind request require teach
    tell tempt train urge want warn
    """.split()
)
"""Verbs of making somebody do something: behind them *to* tells what, not why."""

AT_FIRST = re.compile(r"(?:In order )?[Tt]o \w+ [^,]*,")
"""How a sentence begins that tells, before another purpose, a first one."""

CALLING = frozenset({"appeal", "call", "count", "depend", "rely"})
CALLED = re.compile(r"(?:on|to|upon) (?!\w+ing\b)")
"""Verbs and prepositions of calling on somebody to do something."""

WANTING = re.compile(r"\bto (?:cope|deal|depend|rely)$")

UNFINISHED = re.compile(r"\bto \w+$")
GOES_ON = re.compile(r" (?:about|against|for|from|in|into|on|to|with)\b")
"""An answer that ends in an infinitive, and what of the sentence would belong to it: *a system to cope* with rain."""

TO_DO = re.compile(r"(?:not )?to \w+ ")

OF_WHAT = re.compile(r"\b(?:of|for|at|in|to|from|behind|on)\b|[’']s?\b|\bfirst\b|\b(?:old|young|large|small)est\b")
"""What tells of which body, place or time an office is, or that there is but one."""

ALSO = re.compile(r"\b(also|too|as well|another|again)\b")
"""Words that say that something holds of others as well."""


def is_obvious(fact: Fact, company: Company) -> bool:
    """Whether anybody would guess the answer who knows what the article is about: its topic, wherever it stands."""
    asked = fact.asked
    if asked.role not in {"subject", "gap"}:
        return asked.name in company.topics
    return all(name in company.topics for name in (asked.name or asked.text).removeprefix("the ").split(" and "))


def stands_for_government(fact: Fact, _company: Company) -> bool:
    """Whether a capital acts or is acted on, as governments are: *Moscow blamed Kyiv* is about no city."""
    asked = fact.asked
    located = asked.role == "place" or (asked.role == "gap" and LOCATED.search(incidental.around(fact)[0]) is not None)
    return asked.type == "city" and fact.clause.lemma in OF_GOVERNMENTS and asked.name in capitals() and not located


def is_unanchored(fact: Fact, _company: Company) -> bool:
    """Whether nothing beside the answer says of which event it speaks: *About 200 children were among the injured*.

    What is so in general, in the present, needs no name, unless it is a share.
    """
    clause = fact.clause
    parts = (clause.subject, *clause.phrases, *clause.lead)
    told = [clause.source, *(part.text for part in parts if part is not fact.asked)]
    general = clause.auxiliaries[0] in GENERAL if clause.auxiliaries else clause.tense == "present"
    general = general and not (clause.auxiliaries and clause.verb.endswith("ing"))
    if is_share(fact):
        told.append(fact.asked.counted)
    elif (general and not is_name_alone(fact)) or is_law(fact):
        return False
    return not any(map(says_which, told))


def is_name_alone(fact: Fact) -> bool:
    """Whether it asks in few words who it is that does something, and that is somebody named: *Li Na sings*."""
    named = fact.asked.role in {"subject", "gap"} and bool(fact.asked.name) and fact.clause.lemma != "be"
    return named and len(content(fact.sentence.replace(fact.asked.name, ""))) < TELLS_WHO


def is_share(fact: Fact) -> bool:
    """Whether it asks for a share or for what something costs, never the same everywhere: *30 % of drivers smoke*."""
    share = fact.ask_quantity and fact.asked.asker.startswith(("what percentage", "what proportion"))
    return (share or fact.asked.type in {"percent", "money"}) and WORLDWIDE.search(fact.sentence) is None


def says_which(text: str) -> bool:
    """Whether words tell of which event a sentence speaks: by a name, a year, or at length of one thing or saying.

    Much is sung and published in English.
    """
    described = DESCRIBED.match(text) is not None and len(text.split()) >= DESCRIBING
    return described or ANCHOR.search(text.replace("English", "")) is not None


def is_one_of_many(fact: Fact, _company: Company) -> bool:
    """Whether the fact says that it holds of others as well, so that others would be as right an answer."""
    first = fact.asked is fact.clause.subject or (fact.asked.role == "gap" and fact.asked is fact.clause.phrases[0])
    includes = fact.clause.lemma == "include" and fact.asked.role == "object" and not fact.ask_quantity
    return includes or (first and not is_saying(fact) and ALSO.search(fact.evidence.text) is not None)


def has_other_roles(fact: Fact, company: Company) -> bool:
    """Whether the article says more than one thing of what somebody or something is: each would be an answer."""
    return fact.rule == "predicate" and company.roles[named(fact)] > 1


def is_interchangeable(fact: Fact, company: Company) -> bool:
    """Whether another fact of the same subject would be asked in nearly the same words."""
    key = frame_of(fact)
    return bool(key) and company.first[key] != fact.slot


def is_bare(fact: Fact, _company: Company) -> bool:
    """Whether the answer says nothing that one could know, *his ideas*, or what somebody no longer is."""
    unfinished = UNFINISHED.search(fact.value) is not None
    if WANTING.search(fact.value) or (unfinished and GOES_ON.match(fact.evidence.text.partition(fact.value)[2])):
        return True
    past = fact.rule == "predicate" and FORMER.match(fact.value) is not None
    later = any(phrase.role == "predicate" and FUTURE.match(phrase.text) for phrase in fact.clause.phrases)
    return past or later or BARE.fullmatch(fact.value) is not None


def shows_picture(fact: Fact) -> bool:
    """Whether it tells what a picture shows: *The ship awaits repair in 2008*, *Li Na is holding her book*."""
    clause = fact.clause
    if clause.lemma in POSES and GOING_ON.search(fact.sentence):
        return True
    if not clause.verb:
        return clause.tense == "present" and OPENING_YEAR.match(fact.sentence) is not None
    now = clause.auxiliaries[0] in NOW if clause.auxiliaries else clause.tense == "present"
    phrases = (*clause.phrases, *clause.lead)
    planned = any(phrase.role == "complement" for phrase in phrases)  # *The port plans to open it in 2030*
    return now and not planned and any(phrase.role == "time" and IN_YEAR.search(phrase.text) for phrase in phrases)


def is_rounded_off(fact: Fact, _company: Company) -> bool:
    """Whether the article says *about* of the number and the answer does not: *by around five thousand votes*."""
    amount = fact.asked.quantity if fact.ask_quantity else fact.value
    counted = fact.ask_quantity or fact.asked.type in {"number", "quantity", "money", "percent"}
    if not counted or ROUNDED.search(fact.evidence.text) is None:
        return False
    return re.search(rf"{ROUNDED.pattern}{re.escape(amount)}\b", fact.evidence.text) is not None


def is_told_by_both(fact: Fact, _company: Company) -> bool:
    """Whether *both* tells how many: *She has two brothers, both of whom are smiths*."""
    amount = fact.asked.quantity if fact.ask_quantity else fact.value
    return amount.lower() == "two" and re.search(r"\bboth\b", fact.sentence) is not None


def is_background(fact: Fact, _company: Company) -> bool:
    """Whether it tells what was going on, and not when: *Physicians were measuring blood pressure*, *had been out*."""
    clause = fact.clause
    going_on = clause.auxiliaries[-1:] in {("was",), ("were",), ("been",)} and clause.verb.endswith("ing")
    before = clause.auxiliaries == ("had",) and clause.lemma == "be"
    whole = not clause.verb and WAS_GOING_ON.match(fact.sentence) is not None
    dated = any(
        phrase.role in {"time", "duration"} or phrase.type in {"date", "year"}
        for phrase in (*clause.phrases, *clause.lead)
    )
    return (going_on or before or whole) and not dated and not clause.source  # reporting *is* tells *was*


def echoes_source(fact: Fact, _company: Company) -> bool:
    """Whether a statement speaks of its own source by name: *According to Li Na, Li Na's calls were heard*."""
    source = fact.clause.source
    name = source.partition(", ")[0]
    own = fact.clause.of_itself is not None
    return bool(source) and not own and len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", fact.sentence)) > 1


def is_late_role(fact: Fact, company: Company) -> bool:
    """Whether it says what a person is long after the article said who that is: *Li Na was a guest of the fair*."""
    subject = fact.clause.subject
    if fact.rule != "predicate" or fact.asked.type != "person" or subject.type != "person" or not subject.name:
        return False
    return company.introduced.get(subject.name, fact.evidence.start) < fact.evidence.start


def is_medium(fact: Fact, _company: Company) -> bool:
    """Whether it asks where something was said or reported: *The Evening Post noted that it rained*."""
    return fact.clause.lemma in TELLING and MEDIA.search(fact.asked.name) is not None


def is_nobody_known(fact: Fact, _company: Company) -> bool:
    """Whether it asks who somebody with but a first name is: *Who is Jennifer?*."""
    name = fact.clause.subject.name
    return fact.rule == "predicate" and fact.clause.subject.type == "person" and bool(name) and " " not in name


def is_half_said(fact: Fact, _company: Company) -> bool:
    """Whether it asks for half of what somebody is led to do, *It encourages sailors to learn knots*, or of why."""
    to_do = (phrase.role == "purpose" or TO_DO.match(phrase.text) for phrase in fact.clause.phrases)
    called = fact.clause.lemma in CALLING and any(CALLED.match(phrase.text) for phrase in fact.clause.phrases)
    led = (fact.clause.lemma in LEADING or called) and any(to_do)
    if fact.asked.role == "purpose" and AT_FIRST.match(fact.evidence.text) and fact.asked in fact.clause.phrases:
        return True
    half = fact.asked.role == "purpose" or (fact.asked.role == "object" and fact.asked.type != "person")
    return led and half


def is_role_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it asks who holds an office and does not say where: *Who was the prosecutor?*."""
    clause = fact.clause
    office = clause.phrases[0].text if clause.phrases and clause.lemma == "be" else ""
    asks = fact.asked.role == "subject" and fact.asked.type == "person" and len(clause.phrases) == 1
    return asks and office.startswith("the ") and OF_WHAT.search(office) is None


def is_place_told_of(fact: Fact, _company: Company) -> bool:
    """Whether it asks to what country or city something happens by somebody's word: *It will benefit Norway*."""
    asked = fact.asked
    plain = asked.role == "object" and not fact.ask_quantity and fact.clause.of_itself is None
    return plain and bool(fact.clause.source) and asked.type in {"country", "city", "place"}


def counts_two(fact: Fact, _company: Company) -> bool:
    """Whether it asks for one of two amounts as if it were both: *How many films and $6bn are made?*."""
    return fact.ask_quantity and TWO_COUNTED.search(fact.asked.counted) is not None


class Row(NamedTuple):
    """Why some facts are not asked about."""

    holds: Callable[[Fact, Company], bool]
    reason: str
    """What is said of the answer of such a fact."""
    whole: bool = False
    """Whether it is the statement that is no good, whatever of it is asked for."""
    gap: bool = False
    """Whether a gap in the statement may be asked for all the same, since all else of it is shown."""


REFUSALS: dict[str, Row] = {
    "obvious": Row(is_obvious, "is what the article is about, so anybody would guess it"),
    "government": Row(stands_for_government, "stands for a government"),
    "unanchored": Row(is_unanchored, "is said of something that the sentence does not name"),
    "one-of-many": Row(is_one_of_many, "is one of several: the sentence says “also” or “include”"),
    "several-roles": Row(has_other_roles, "is one of several things that the article says of it"),
    "bare": Row(is_bare, "says too little to be an answer"),
    "picture": Row(
        lambda fact, _company: shows_picture(fact), "is said in the present tense of what a picture shows", whole=True
    ),
    "undated": Row(dating.is_undated, "is said of a month without its year, which the article tells", whole=True),
    "unproved": Row(dating.is_unproved, "is said of a year that another sentence gives, far before", whole=True),
    "repeated": Row(dating.is_repeated, "is the time of one of several such events"),
    "half-date": Row(dating.is_half_date, "is the year of a month that the statement keeps"),
    "birthday": Row(dating.is_others_birthday, "is the birthday of somebody whom the article is not about", whole=True),
    "background": Row(is_background, "was going on at a time that the statement does not name", whole=True),
    "going-on-then": Row(momentary.is_going_on_then, "is told of what was going on", whole=True),
    "expected": Row(momentary.is_expected, "is only expected", whole=True),
    "price-of-day": Row(momentary.is_price_of_day, "is told of what something was worth on a day", whole=True),
    "going-on-now": Row(
        momentary.is_going_on_now, "is going on at a time that the statement does not name", whole=True
    ),
    "newest": Row(momentary.is_newest, "is said of what was new on the day of writing", whole=True),
    "feared": Row(momentary.is_feared, "is only what may be so", whole=True),
    "measure": Row(momentary.is_measure, "is told with “too” or “enough”, to say how much that is"),
    "vague-deed": Row(momentary.is_vague_deed, "is the object of a verb that fits anything", gap=True),
    "one-word": Row(momentary.becomes_one_word, "is a word that anybody guesses who knows what becomes it"),
    "job": Row(bystanders.is_job_of_bystander, "is the post of somebody who does hardly anything in the article"),
    "career": Row(bystanders.is_career_of_source, "is said of the life of somebody who is only quoted", whole=True),
    "exact": Row(lambda fact, _company: is_trivial(fact), "is a number that nobody remembers to its last digit"),
    "two-amounts": Row(counts_two, "is one of two amounts that stand together"),
    "rounded": Row(is_rounded_off, "is only nearly so many, as the article says", gap=True),
    "both": Row(is_told_by_both, "is told by “both” in the same sentence"),
    "medium": Row(is_medium, "only says where it was told"),
    "first-name": Row(is_nobody_known, "is said of somebody whom the article gives one name only", whole=True),
    "echo": Row(echoes_source, "is said by somebody of whom the statement speaks again", whole=True),
    "late-role": Row(is_late_role, "is said of somebody whom the article told of before", whole=True),
    "half": Row(is_half_said, "is only half of what is said"),
    "which-office": Row(is_role_of_nothing, "has an office, and the statement does not say where"),
    "interchangeable": Row(is_interchangeable, "would be asked for in nearly the same words as another"),
    "open": Row(openness.is_open, "is one of several right answers to so general a question", gap=True),
    "occasion": Row(openness.lacks_occasion, "was done on one of many occasions, and nothing says on which"),
    "continued": Row(openness.is_continued, "is but half of what was done there, as the next sentence says", gap=True),
    "elsewhere": Row(openness.holds_elsewhere, "is not the only one of which the article says so"),
    "more-deeds": Row(openness.goes_on_alike, "is one of several deeds that the sentence tells"),
    "half-name": Row(openness.names_half, "speaks of a body by half of its name"),
    "said-to-be": Row(emptiness.is_said_to_be, "is what somebody calls it"),
    "set-phrase": Row(setphrases.is_set_phrase, "only completes a set phrase", gap=True),
    "anyone": Row(singling.is_anyone, "is one of many of whom that may be so", gap=True),
    "said-of-others": Row(singling.is_said_of_others, "is not the only one of whom the article says so"),
    "no-kind": Row(
        singling.is_of_no_kind, "is the name of something of which the article does not say what it is", gap=True
    ),
    "untitled": Row(singling.is_untitled, "is an office without a name", whole=True),
    "some-meeting": Row(singling.is_some_meeting, "is said of one of many occasions", gap=True),
    "nowhere": Row(singling.goes_nowhere, "is said of a journey to nowhere"),
    "platitude": Row(emptiness.is_mere_comment, "is a comment that tells nothing", whole=True),
    "comment": Row(emptiness.is_platitude, "is a comment that tells nothing"),
    "page": Row(emptiness.is_on_page, "is what a page or a chapter does", whole=True),
    "vague": Row(emptiness.is_vague, "says neither which nor how many"),
    "figure": Row(emptiness.is_figure_of_speech, "is a manner of speaking"),
    "kin": Row(emptiness.is_only_kin, "is somebody’s relative, whose name is the better answer"),
    "passing": Row(emptiness.is_passing, "is said of what the article names but once"),
    "beside": Row(emptiness.is_told_beside, "is said of what its sentence names for the sake of another"),
    "of-what": Row(emptiness.lacks_of_what, "does not say of what"),
    "anything": Row(emptiness.says_anything, "could be said of anything"),
    "gesture": Row(emptiness.is_gesture, "only looks or points somewhere", whole=True),
    "loose": Row(emptiness.is_loose, "goes on from what stands before it, or is made up", whole=True),
    "feeling": Row(emptiness.is_feeling, "may not be the only one who hopes or plans so"),
    "incidental": Row(incidental.is_incidental, "is beside the point of its sentence"),
    "other-filling": Row(incidental.has_other_filling, "stands where the article elsewhere has another name"),
    "another-life": Row(incidental.is_life_of_another, "is a date in the life of somebody hardly told of"),
    "yearless": Row(
        incidental.is_yearless, "gives a date without its year, and the article tells of several", whole=True
    ),
    "by-article": Row(incidental.tells_by_article, "is told by its article"),
    "contrast": Row(incidental.contrasts_first, "is set against something else", whole=True),
    "unnamed": Row(figures.is_of_nothing_named, "is a figure of something that the sentence does not name"),
    "aside": Row(figures.is_beside_statement, "is a figure of what the sentence only says beside"),
    "everywhere": Row(figures.is_everywhere, "is part of what the article is about, as often as it is told"),
    "small-talk": Row(
        lambda fact, company: is_small_talk(fact, company.article), "is said in passing or of oneself", whole=True
    ),
    "place-told": Row(is_place_told_of, "is a place that somebody says something of"),
    "address": Row(emptiness.is_address, "stands before its state or country, which tells it"),
    "cut-name": Row(broken.is_cut_name, "is said with half a name", whole=True),
    "twice": Row(broken.repeats_itself, "is said in a sentence that repeats itself", whole=True),
    "misspelt": Row(broken.is_misspelt, "is said with a wrong form of the verb", whole=True),
    "anybody": Row(guessable.is_anybody, "is a word for anybody, which anybody would guess"),
    "told-to": Row(guessable.is_told_to, "would be asked for by a stiff “whom”"),
    "no-somebody": Row(guessable.is_no_somebody, "is a prize, for which “whom” does not ask", gap=True),
    "titled": Row(guessable.is_titled_work, "is a title, for which “what” does not ask", gap=True),
    "as-what": Row(guessable.is_said_how, "is told with “as”, for which “how” does not ask"),
    "viewed": Row(guessable.is_viewed_as, "is only what somebody describes"),
    "spell": Row(guessable.is_no_spell, "does not say for how long"),
    "no-definition": Row(guessable.is_no_definition, "does not say what it is"),
    "agreed": Row(guessable.lacks_what, "is said without what was agreed to", whole=True),
    "owner": Row(guessable.is_owner, "is cut behind an owner", whole=True),
    "two-owners": Row(guessable.has_two_owners, "is meant by a “his” that reads as another’s"),
    "post": Row(quoted.is_post_of_source, "is somebody whom the article hardly tells of"),
    "quoted-reason": Row(quoted.is_quoted_reason, "is told with a phrase that somebody used for a reason", whole=True),
    "quoted": Row(quoted.is_vaguely_quoted, "said something that is not clear by itself"),
    "today": Row(present.is_of_today, "is told of the day of writing"),
    "stranded": Row(present.is_stranded_now, "is one of several things that so short a question may mean"),
    "undated-person": Row(present.is_undated_person, "did it at a time that nothing tells"),
    "name-now": Row(present.is_name_now, "is told of the day of writing"),
    "undated-deed": Row(present.is_undated_deed, "did or underwent it at a time that nothing tells", gap=True),
    "undated-crowd": Row(present.is_undated_crowd, "is told of people of whom nothing tells who they are"),
    "place-beside": Row(matter.is_place_beside, "is a place or person beside what the article is about"),
    "listed": Row(matter.is_one_of_list, "is one of a list"),
    "date-beside": Row(matter.is_date_beside, "is a date beside the point"),
    "place-of-another": Row(matter.is_place_of_another, "is where somebody was whom the article is not about"),
    "habit-of-another": Row(matter.is_habit_of_another, "is what somebody does whom the article is not about"),
    "no-year": Row(dated.is_day_of_no_year, "is a day of which nothing tells the year"),
    "as-of": Row(dated.is_count_of_a_day, "is the number of one day, which the question would not tell"),
    "part-of-year": Row(dated.is_part_of_year, "is but a part of the year"),
    "told-by-event": Row(dated.is_told_by_event, "is told by another event, not by a date", gap=True),
    "change": Row(figures.is_change_of_nothing, "is how much something changed, or how many, not told of what"),
    "of-all": Row(matter.is_count_of_all, "is how many there are of what is taken as known"),
}
"""Code → why a fact is not asked about."""

ROWS = tuple(REFUSALS.values())

BEHIND_FOR_GAPS = {
    code: tuple(row for row in ROWS[number:] if not row.gap) for number, code in enumerate(REFUSALS, start=1)
}
"""Code → the rows behind it that bar a gap as well: of a fact that it bars, those before do not hold."""

BEHIND_FOR_STATEMENTS = {
    code: tuple(row for row in ROWS[number:] if row.whole) for number, code in enumerate(REFUSALS, start=1)
}
"""Code → the rows behind it that bar the whole statement."""


def why_unfit(fact: Fact, company: Company) -> str:
    """Code of the first reason for which no question may be made of the fact; empty if none."""
    for code, row in REFUSALS.items():  # a loop, since this is asked of every fact
        if row.holds(fact, company):
            return code
    return ""


def bars_gap(code: str, fact: Fact, company: Company) -> bool:
    """Whether not even a gap may be made of the fact; `code` is what `why_unfit` says of it."""
    return bool(code) and not (
        REFUSALS[code].gap and not any(row.holds(fact, company) for row in BEHIND_FOR_GAPS[code])
    )


def bars_statement(code: str, fact: Fact, company: Company) -> bool:
    """Whether the statement of the fact is no good whatever of it is asked for; `code` is what `why_unfit` says."""
    if not code or REFUSALS[code].whole:
        return bool(code)
    return any(row.holds(fact, company) for row in BEHIND_FOR_STATEMENTS[code])


def is_of_most(fact: Fact) -> bool:
    """Whether it is said of most or many of a kind without saying where, but for a nation: *Most Irish farmers*."""
    words = [word for word in re.findall(r"[A-Z]\w+", fact.sentence) if word not in COUNTRIES]
    return MOST.match(fact.sentence) is not None and len(words) <= 1


def happened_somewhere(fact: Fact) -> bool:
    """Whether it tells what somebody did or was given, and neither when nor where: *Li Na was nominated for prizes*."""
    clause = fact.clause
    done = (
        (clause.auxiliaries[:1] in {("was",), ("were",)} or clause.tense == "past")
        and clause.subject.type == "person"
        and bool(clause.subject.name)
    )
    return done and re.search(r"[A-Z]|\d", fact.sentence.replace(clause.subject.text, "")[1:]) is None


def can_be_judged(fact: Fact, code: str, company: Company) -> bool:
    """Whether the fact's statement is good to be called true or false, even where its answer is not asked for.

    `code` is what `why_unfit` says of it.

    Anybody guesses who visits China in an article about that; whether the visit weakened or strengthened the ties of
    the two has to be read.
    """
    if (fact.rule == "predicate" and fact.confidence < 1) or happened_somewhere(fact):
        return False  # who a source is that the article names in passing
    anchored = ANCHOR.search(fact.sentence, 1) is not None or bool(fact.clause.subject.name)
    told = (anchored or not is_unanchored(fact, company)) and not is_of_most(fact)
    return told and not bars_statement(code, fact, company)
