"""Times that are but half told: a month without its year, a part of a year, one of several such years."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR, MONTHS, YEAR
from quizgen.english.media import MEDIA, TELLING
from quizgen.english.nationalities import full_name, names_of
from quizgen.items.ages import is_age
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import family, verbs_like
from quizgen.items.measures import is_event
from quizgen.items.point import EMPTY_ROLES
from quizgen.items.refusals.row import GRAVE, SLIGHT, Row
from quizgen.items.surroundings import around, before_asked
from quizgen.model.fact import AMOUNTS, DATES, Fact, Role

DATE = re.compile(rf"\b{A_YEAR}s?\b|\b\d{{1,2}} (?:{A_MONTH})\b")

EARLY = "|".join(rf"(?<={month} )[1-9]\d\d" for month in MONTHS)
"""A year of three digits behind a month: *17 June 709*."""

AS_OF = re.compile(r"\b[Aa]s of |\bcurrently\b|\bthat (?:same )?(?:day|month|season|week|year)\b")
"""What tells that a number holds of a day."""

PART_OF_YEAR = re.compile(
    r"\b(?:beginning|close|conclusion|dawn|end|middle|onset|outset|start|turn) of |\b(?:early|late|mid)[ -]"
    r"|\b(?:first|second|third|fourth|last|latter|final|closing|opening) (?:days|half|months|part|quarter|third"
    r"|weeks) of "
)
"""What stands before a year of which only one end is meant."""

EVENT = re.compile(
    r"(?:after|as(?! an? )|as soon as|before|by the time|following|once|prior to|since|till|until|upon|when|whenever"
    r"|while) "
)

LONG_PAST = re.compile(r"(?:the )?(?:early |late |mid-?)?(?:1\d{3}s?|[\w-]+ centur(?:y|ies))")

BUT_MAY = "|".join(month for month in MONTHS if month != "May")

MONTH = re.compile(
    rf"\b(?:{BUT_MAY})\b|\bMay \d|\b(?:by|from|in|since|until|\d) May\b|\b(?:early|late|mid)[ -]May\b|\bweek of May\b"
)
"""A day or a month at which something was; on the labelled items of 208 articles 28 of 30 with no year were bad."""

IN_MONTH = re.compile(rf"(?:By|In|On) (?:early |late )?(?:{A_MONTH})(?: \d{{1,2}})?, (?!{A_YEAR}\b)")
"""How a sentence begins that gives a month and not its year."""

DEADLINE = re.compile(r"\b(?:by|from|since|until) ")
"""What stands before a day that comes but once."""

YEARS = re.compile(rf"\b(?:{A_YEAR}s?|{EARLY})\b")
"""A year, or the years of a decade."""

BEHIND_MONTH = re.compile(rf"\b(?:{A_MONTH})\b(?: \d{{1,2}})?,? ({A_YEAR})\b")

WITH_BACKGROUND = 12
"""Sentences from which news has a second half for its background."""

WHAT: frozenset[Role] = frozenset({"subject", "object", "predicate"})
"""What a nameless phrase does that tells of what the deed was."""

UTTERING = frozenset("caution comment complain joke mention quip remark reply say tell warn".split())
"""Verbs of nothing but words."""

FINDING = UTTERING | frozenset(
    """
    acknowledge add admit affirm allege argue assert assume believe caution claim comment complain concede conclude
    confirm conjecture contend estimate explain express fear feel find forecast guess hint hope imply indicate infer
    insist joke lament maintain mention muse note observe opine predict quip recall reckon reflect reiterate remark
    reply report reveal show speculate state stress suggest surmise suspect theorise theorize think underline wonder
    worry write
    """.split()
)
"""Verbs of words or findings where a clause tells of what; who announces or rules something does it by that."""

FOUND = (
    "acknowledged|admitted|alleged|argued|asserted|believed|claimed|concluded|confirmed|contended|estimated"
    "|explained|feared|found|indicated|insisted|maintained|noted|observed|predicted|recalled|reckoned|remarked|reported"
    "|revealed|showed|speculated|stated|stressed|suggested|suspected|thought|wrote"
)
"""Such verbs in the past, of a sentence that is not taken apart."""

SAID_IN = re.compile(
    r"\b(?:commented|complained|joked|remarked|replied|said|told (?:[\w’-]+ ){0,4}[\w’-]+|warned) (?:in|on) _"
    rf"|\b(?:{FOUND}) (?:in|on) _+,? that\b"
)
"""What stands around the time at which somebody only said or found something."""

SAID_BEHIND = re.compile(
    rf",? [^,;]*\b(?:(?:commented|complained|joked|remarked|replied|said|told|warned)\b|(?:{FOUND}) that\b)"
)
"""What stands behind it."""

NEWS_BEHIND = re.compile(r",? (?:the )?((?:[A-Z][\w’-]* )*[A-Z][\w’-]*) (?:announced|noted|reported|revealed|told)\b")
"""Who brought the news at the time before it, perhaps a paper."""

A_REPORT = re.compile(
    r"(?:, )?[Aa]n? (?:[\w-]+ ){0,3}(?:article|assessment|audit|briefing|bulletin|document|dossier|editorial|essay"
    r"|evaluation|forecast|inquiry|interview|investigation|memo(?:randum)?|(?:meta-?)?analysis|op-ed|paper|poll|post"
    r"|probe|projection|questionnaire|report|review|statement|study|survey|tweet)\b"
    r"(?! (?:[a-z]+ ){0,2}(?:by|from|in|of) (?:the )?[A-Z_])"
)
"""One of many such papers, which no name tells apart."""

MEASURED = re.compile(
    r"(?:[$£€¥]\d[\d.,]*(?: ?(?:bn|m|k|p|[bm]illion)\b)?"
    r"|\b\d[\d.,]* ?(?:[bm]illion )?"
    r"(?:%|(?:barrels?|bushels?|carats?|gallons?|grams?|k?g|[kMGT]Wh?|(?:kilo|mega|giga|tera)watts?"
    r"|lit(?:er|re)s?|ounces?|per ?cent|pints?|pounds?|tons|tonn?es?)\b))"
    r"(?!\w|[.,]\d|-| (?!(?:an?|and|as|at|by|each|every|for|from|in|less|more|of|on|or|per|than|to|with|worth)\b)[a-z])"
    r"|\baverage of\b|\bpopulation of (?:[a-z]+ )?\d|\d inhabitants\b"
)
"""An amount that is itself the point of what is told: not *a 4% rise*, *the £20 note*."""

COUNTED = re.compile(
    rf"\b(?:is|stands at|stood at|totalled|was) (?:[a-z]+ ){{0,2}}(?!{A_YEAR}\b)\d[\d,]+\d"
    r"(?=(?: as of| by| in| on) _|[.]?$)"
)
"""What a number of something came to: *The electorate was 9,400 in ____*."""

ELECTION = re.compile(
    r" (?:[\w’-]+ ){0,2}(?:election(?: cycle)?|elections|midterms|presidential (?:campaign|race|vote))\b"
)
"""What stands behind the year of an election."""


def is_dated(fact: Fact) -> bool:
    """Whether the statement names a year or day beside its answer, so that it holds on any day."""
    return DATE.search(fact.sentence.replace(fact.value, " ")) is not None


def is_unproved(fact: Fact, _company: Company) -> bool:
    """Whether a day or month has a year that what is quoted does not have, since the article gives it far before."""
    return any(year not in fact.evidence.text for year in BEHIND_MONTH.findall(fact.sentence))


def is_repeated(fact: Fact, company: Company) -> bool:
    """Whether the article says the like of another year, so that both would be right: *She returned to China in 1925*.

    Looked for are sentences with a verb that may speak of the same, with what or where it was done, and another year.
    """
    if fact.rule not in {"time", "gap"} or fact.asked.type not in DATES:
        return False
    clause, told = fact.clause, {*YEARS.findall(fact.evidence.text)}
    named = [phrase.name for phrase in clause.phrases if phrase.name and phrase is not fact.asked]
    told_apart = any(
        not phrase.name and phrase.role not in WHAT | EMPTY_ROLES
        for phrase in (*clause.phrases, *clause.lead)
        if phrase is not fact.asked
    )
    if not told or not named or not clause.verb or told_apart:
        return False
    bare = [phrase.head for phrase in (clause.subject, *clause.phrases) if not phrase.name and phrase.role in WHAT]
    forms, others = names_of(full_name(named[0])), [*named[1:], *filter(None, bare)]
    deeds = [words_of(verb, form, *others) for verb in verbs_like(clause.lemma) for form in forms]
    lines = {line for deed in deeds for line in company.with_all(deed)}
    return any(told.isdisjoint(years) for line in lines if (years := YEARS.findall(company.lines[line])))


def words_of(verb: str, *names: str) -> frozenset[str]:
    """The families of a verb and of the last word of each name."""
    return frozenset(map(family, (verb, *(name.rsplit(maxsplit=1)[-1].lower() for name in names))))


def is_count_of_a_day(fact: Fact, _company: Company) -> bool:
    """Whether a number is asked for without the day of which the article gives it: *As of March 2011, it has …*."""
    counted = fact.ask_quantity or fact.asked.type in AMOUNTS - {"duration"}
    return counted and AS_OF.search(fact.evidence.text) is not None and AS_OF.search(fact.sentence) is None


def is_part_of_year(fact: Fact, _company: Company) -> bool:
    """Whether a year is asked for of which the article means but the beginning or the end."""
    return fact.asked.type in DATES and PART_OF_YEAR.search(fact.asked.text) is not None


def is_told_by_event(fact: Fact, company: Company) -> bool:
    """Whether *when* would be answered with another event, without a date: *when the league was won*, *Expo 2010*.

    In a text that teaches be there a date in it: what was so for long was so at many times.
    """
    clause = EVENT.match(fact.asked.text) is not None
    dated = re.search(r"\d", fact.asked.text) is not None and not company.teaching
    return fact.rule == "time" and ((clause and not dated) or is_event(fact.asked.core))


def is_yearless(fact: Fact, company: Company) -> bool:
    """Whether it gives or asks for a day or month without its year: *They met on 2 October*.

    What is told of every year needs none, *opens in May*, but where the article counts years beside it.
    """
    if MONTH.search(fact.sentence) is None:
        return False
    if IN_MONTH.match(fact.sentence) and fact.clause.tense != "present":
        return True  # a year behind it is that of something else
    if YEARS.search(fact.sentence):
        return False
    yearly = bool(fact.clause.verb) and fact.clause.tense == "present" and not fact.clause.auxiliaries
    start = company.article.rfind("\n\n", 0, fact.evidence.start)
    counted = YEARS.search(company.article, max(0, start), fact.evidence.end) is not None
    return not yearly or counted or DEADLINE.search(fact.sentence) is not None


def is_of_words(fact: Fact, _company: Company) -> bool:
    """Whether it is the time at which something was only said or found, or a paper told of it.

    *In May 1931 The Evening Post announced a fair*; of a paper without a name, whatever it did.
    """
    clause = fact.clause
    if fact.asked.type not in DATES:
        return False
    if not clause.verb:
        before, _, behind = fact.sentence.partition(fact.asked.text)
        opens, gapped = before in {"In ", "On "}, f"{before}_{behind}"
        paper = A_REPORT.match(behind if opens else gapped) is not None
        behind_it = opens and SAID_BEHIND.match(behind) is not None
        news = NEWS_BEHIND.match(behind) if opens else None
        told_by = news is not None and MEDIA.search(news[1]) is not None
        return paper or behind_it or told_by or SAID_IN.search(gapped) is not None
    told = any(phrase.role == "content" for phrase in clause.phrases)
    said = clause.lemma in UTTERING or (told and clause.lemma in FINDING) or clause.of_itself is not None
    told_by = clause.lemma in TELLING and MEDIA.search(clause.subject.name) is not None
    return said or told_by or A_REPORT.match(clause.subject.text) is not None


def is_of_amount(fact: Fact, _company: Company) -> bool:
    """Whether it is the year in which something came to so much, which is rather to be asked for."""
    if fact.asked.type not in DATES:
        return False
    gapped = fact.sentence.replace(fact.asked.core, "_")
    if COUNTED.search(gapped):
        return True
    if not fact.clause.verb:
        return MEASURED.search(gapped) is not None
    main = (phrase for phrase in fact.clause.phrases if phrase.role in {"object", "predicate"})
    return any(MEASURED.search(phrase.text) for phrase in main)


def is_when_of_any(fact: Fact, _company: Company) -> bool:
    """Whether it asks when some did what such do often: *When did crops fail?*, *When did many lose their savings?*."""
    clause, subject = fact.clause, fact.clause.subject
    some = subject.text.startswith(("many ", "several ", "some "))
    bare = subject.plural and subject.type == "thing" and not (subject.name or " " in subject.text)
    alone = not clause.auxiliaries and all(phrase.role in {"place", "time", "manner"} for phrase in clause.phrases)
    return fact.asked.role == "time" and (some or (bare and alone)) and not subject.quantity


def is_year_ahead(fact: Fact, _company: Company) -> bool:
    """Whether it is the year of what is still to come, beside which years that are past are no choice."""
    return fact.asked.type in DATES and fact.asked.role != "gap" and "will" in fact.clause.auxiliaries[:1]


ALREADY = re.compile(r"\b(?:had|were|was) already\b")
"""Words of what had been so before then."""

GOING_ON = re.compile(r"In \d{4},? [^,]*\b(?:is|are) (?:still )?[a-z]+ing\b")
"""What tells of something as it goes on in a year."""

AHEAD = re.compile(r"\b(?:aims?|can|could|expects?|expected|forecasts?|hopes?|may|might|plans?|should|will|would)\b")
"""What tells of what is still to come, of which a year is the day by which it is to be so."""


def is_only_bound(fact: Fact, _company: Company) -> bool:
    """Whether it is a year before or after which something was, as which many would do: *was a layman before 1158*.

    So, too, one throughout which something went on, and one by which it was so: *By ____, Ulm was a large town*. Of
    12 gaps for such a year two readers took six.
    """
    if YEAR.fullmatch(fact.asked.core) is None:
        return False
    before = before_asked(fact).lower()
    state = before.endswith("by ") and AHEAD.search(fact.sentence) is None
    return state or before.endswith(("after ", "before ", "throughout "))


def has_its_year_beside(fact: Fact, _company: Company) -> bool:
    """Whether the year of a date is told again beside it: *In ____ she was picked for the 2015 Cup*, June 2015."""
    year = YEAR.search(fact.asked.core) if fact.asked.type == "date" else None
    return year is not None and fact.sentence.count(year[0]) > 1


def is_past_of_present(fact: Fact, _company: Company) -> bool:
    """Whether it asks when what is so now was, as the time is another’s: *It is linked to the rise of Ulm in 1600*."""
    auxiliaries = fact.clause.auxiliaries[:1]
    now = auxiliaries in {("is",), ("are",)} or (fact.clause.tense == "present" and not auxiliaries)
    return fact.rule == "time" and now and LONG_PAST.fullmatch(fact.asked.core) is not None


def is_year_of_now(fact: Fact, _company: Company) -> bool:
    """Whether it is the year in which something is going on: *In ____, rescuers are still looking for the crew*."""
    year = fact.asked.type == "year" and fact.sentence.startswith(f"In {fact.asked.core}")
    return year and GOING_ON.match(fact.sentence) is not None


def is_time_by_then(fact: Fact, _company: Company) -> bool:
    """Whether something had been so already then, and may have been later, too: *had already risen in 1740*."""
    return fact.asked.type in DATES and ALREADY.search(fact.evidence.text) is not None


def is_age_beside_year(fact: Fact, _company: Company) -> bool:
    """Whether it asks at what age somebody did something in a year that is told, from which it can be reckoned."""
    return is_age(fact.asked) and YEAR.search(fact.sentence) is not None


def is_year_of_background(fact: Fact, company: Company) -> bool:
    """Whether the second half of news, where its background is, tells the year: of 22 such items two readers took 11.

    Of 30 in the first half they took 26.
    """
    news = not (company.teaching or company.hero) and len(company.lines) >= WITH_BACKGROUND
    return (
        news
        and fact.asked.type in DATES
        and fact.evidence.start * 2 > len(company.article)
        and YEAR.fullmatch(fact.asked.core) is not None
    )


def is_year_of_election(fact: Fact, _company: Company) -> bool:
    """Whether it is the year of an election, which one knows: *before the ____ elections*; of 8 readers took one."""
    return fact.asked.role == "gap" and fact.asked.type == "year" and ELECTION.match(around(fact)[1]) is not None


ROWS: dict[str, Row] = {
    "of-election": Row(is_year_of_election, "is the year of an election, which anybody knows"),
    "background-year": Row(
        is_year_of_background, "is the year of what news tells of as its background", late=True, doubt=SLIGHT
    ),
    "year-of-now": Row(is_year_of_now, "is the year in which something is going on"),
    "already": Row(is_time_by_then, "is a time by which it had been so already"),
    "age-beside-year": Row(is_age_beside_year, "is an age, beside the year from which it can be reckoned", gap=True),
    "only-bound": Row(is_only_bound, "is only the latest or earliest year in which it was", doubt=SLIGHT),
    "year-beside": Row(has_its_year_beside, "is a date whose year is told again beside it"),
    "past-of-present": Row(is_past_of_present, "is a time long past of what is so now"),
    "year-ahead": Row(is_year_ahead, "is the year of what is still to come", gap=True),
    "of-any-time": Row(is_when_of_any, "is when some did what such do often", doubt=SLIGHT),
    "unproved": Row(is_unproved, "is said of a year that another sentence gives, far before", whole=True),
    "repeated": Row(is_repeated, "is the time of one of several such events"),
    "yearless": Row(is_yearless, "gives a date without its year", whole=True),
    "as-of": Row(is_count_of_a_day, "is the number of one day, which the question would not tell"),
    "part-of-year": Row(is_part_of_year, "is but a part of the year", doubt=GRAVE),
    "told-by-event": Row(is_told_by_event, "is told by another event, not by a date", gap=True),
    "of-words": Row(is_of_words, "is the time at which something was only said or found"),
    "of-amount": Row(is_of_amount, "is the year of an amount, which is rather to be asked for"),
}
