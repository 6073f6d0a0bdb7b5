"""Answers and statements that were cut in the wrong place, and say less than the sentence or something else."""

import re

from quizgen.english.people import names_people
from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.items.surroundings import around
from quizgen.model.fact import Fact

BESIDE_COUNTED = re.compile(
    r" and (?:half|quarter|third|fifth|tenth)s? of "
    r"| and (?:an? .+|(?:the )?[a-z]+(?<!s)$)|,.* and | and (?:[A-Z]|countless|many|numerous|several)"
    r"| and (?:dozens|generations|hundreds|millions|scores|thousands) of "
)

DEBRIS = re.compile(r"\b(\d{4}),? \1\b|,:\d|(?<=\d):\d+ [A-Z]|\[\w+\]|[a-z]— ?[A-Z]|\* \w")
"""A year written twice, the page of a note, the dash before what is said on the way, the mark of a word made up."""

NO_SUBJECT = re.compile(r"(?:as|because|for|since) (?:are|did|do|does|had|has|have|is|was|were)\b")

ONWARD = re.compile(r".* on")

SECOND_COUNT = re.compile(r"[a-z]+s \d")

OBJECT_NEEDED = frozenset({("visit", ""), ("take", "over"), ("follow", "suit")})
"""Verbs, with their particle or object, that tell nothing without what they are done to, or what was done before."""

DASH = re.compile(r"[^\d\s] [-–—] ")

NOW_AND_THEN = re.compile(r"(?:frequently|generally|normally|occasionally|often|sometimes|usually) ", re.IGNORECASE)

WITHOUT_COMMA = re.compile(r"\b(?:19|20|1[0-8])\d\d (?:became|had|took|used|was|were)\b")
"""A date before a verb: *was coined in 1829 used the phrase*."""

SEVERAL = re.compile(r"The ((?:[A-Z][\w-]+ )*[A-Z][\w-]+s) (?:[a-z]+[^s\W]s|is|has|was)\b")
"""The name of many before the verb of one: *The Oslo Bears plays*."""

STRANDED = re.compile(r"\b(?:among|at|between|by|for|from|into|of|than|with)\.$")

NOTHING_BEHIND = re.compile(
    r"\b(?:By|For|From|In|Of|On|Up|With), "
    r"|^(?:At|By|For|From|In|On|Since) [^,]{1,24}, (?:are|became|had|has|have|is|was|were)\b"
)
"""A preposition with nothing behind it, or a verb with nothing before it."""

CUT_NAME = re.compile(r"(?:Da|De|No|Van|Von) [A-Z]\w+$")

BORN_AS = re.compile(r"\b([A-Z][\w-]+)\b.* born\b.* as \1\.$")
"""A birth under a name that stands before it."""

REALM = re.compile(
    r"(?:(?:against|by|for|from|in|into|of|on|to|under|with) )?(?!The )(?:[A-Z][\w-]+ )+"
    r"(?:Caliphate|Confederacy|Dynasty|Emirate|Empire|Khanate|Republic|Sultanate)"
)
"""The name of a realm without *the*, which it has in any sentence, with or without a preposition."""

DETERMINED = re.compile(
    r"(?:all|an?|another|any|both|each|either|every|half|her|his|its|neither|no|one|our|some|such|that|the|their|this)\b"
)

UNTIL = re.compile(r"\b(?:after|before|until) [^,]+, (?:[^,]+ )?([^ ,]+ [^ ,]+)\.$")
"""A clause of which there is but its subject and what stands behind that, with the last two words."""

YET_TO = re.compile(r"\byet to\b")

LAST_DEED = re.compile(r" (?:and [a-z]{2,}ing|called|named)(?=\.$)")

OBJECT = re.compile(r" (?:an?|her|his|its|the|their|[A-Z][\w-]+) ")
"""How what is done to begins."""

BY = re.compile(r"\d by \d")

SHARING = frozenset("confine limit narrow reduce restrict".split())
"""Verbs behind whose object *to* leads to what is left of it: *restricts the word to close friends*."""

TO_KIND = re.compile(r"to (?:clean|clear|close|complete|direct|dry|live|open|perfect|secure|separate|slow|warm) [a-z]")
"""Words after *to* that say of what kind a thing is as often as what is done to it."""

IN_OWN_WORK = re.compile(r"(?:an?|the) .+ in (?:her|his) [A-Z]")
"""Who somebody is, and in which work they said something that was lost."""

UNDONE = re.compile(
    r"(?:the )?(?:annexation|completion|construction|demolition|excavation|exposure|manufacture|restoration)"
    r"(?! (?:of|to)\b)(?: (?:at|by|in|on) .*)?",
    re.IGNORECASE,
)
"""A deed that does not say what is done to what: *exposure at an older age*, *construction by the firm*."""

RECKONED = re.compile(r"\b(?:calculated|estimated|projected|reckoned)\b.*? (?:at|to)\b")

NUMBER_BEHIND = re.compile(r" \d{1,3}(?:[.,;:)]|$|(?= (?:and|at|but|in|is|of|on|was)\b))")
"""A number right behind a name, which is half of it: *Lund Community Board* *1*."""


def is_before_number(fact: Fact, _company: Company) -> bool:
    """Whether the gap leaves out the number that a name ends in."""
    return bool(fact.asked.role == "gap" and fact.asked.name and NUMBER_BEHIND.match(around(fact)[1]))


def is_said_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether the verb lacks what is done to, or was done before: *took over in 1615*, *followed suit*."""
    phrases = fact.clause.phrases
    passive = fact.clause.auxiliaries[-1:] in {("was",), ("were",), ("been",), ("be",)}
    if passive or not fact.clause.verb:
        return False
    found = {phrase.text.partition(" ")[0] for phrase in phrases if phrase.role in {"particle", "object"}} or {""}
    if found != {"suit"} and any(phrase.role == "object" for phrase in phrases):
        return False
    return any((fact.clause.lemma, text) in OBJECT_NEEDED for text in found)


def has_dash(fact: Fact, _company: Company) -> bool:
    """Whether the answer goes on behind a dash, or the subject begins with how often it is so."""
    return DASH.search(fact.value) is not None or NOW_AND_THEN.match(fact.clause.subject.text) is not None


def runs_on(fact: Fact, _company: Company) -> bool:
    """Whether a second verb stands behind a date with nothing between, as what stood there was left out."""
    found = WITHOUT_COMMA.search(fact.sentence)
    return found is not None and found[0] not in fact.evidence.text


def is_joined_twice(fact: Fact, _company: Company) -> bool:
    """Whether the same is told again of another behind a comma: *for the navy, and more ships for the army*."""
    asked, sentence = fact.asked, fact.sentence
    behind = sentence.partition(asked.text)[2] if asked.role == "oblique" and asked.preposition else ""
    return re.search(rf", and [^,]*\b{asked.preposition} (?:the )?[A-Z]", behind) is not None


def has_late_object(fact: Fact, _company: Company) -> bool:
    """Whether an object stands behind two phrases with prepositions, as what led to it was left out."""
    roles = [phrase.role for phrase in fact.clause.phrases]
    here = [phrase for phrase in fact.clause.phrases if phrase.role == "object"]
    return roles[-1:] == ["object"] and roles[:-1].count("oblique") > 1 and not here[0].text.startswith("“")


def is_told_as_one(fact: Fact, company: Company) -> bool:
    """Whether the verb is that of one where the article calls the same by a plural: *The Oslo Bears plays*."""
    found = SEVERAL.match(fact.sentence)
    if found is None or found[0] in fact.evidence.text:
        return False
    return re.search(rf"\b{re.escape(found[1])} (?:are|were|have|play)\b", company.article) is not None


def is_article(fact: Fact, _company: Company) -> bool:
    """Whether the answer is an article alone."""
    return fact.asked.core.lower() in {"a", "an", "the"}


def is_half_list(fact: Fact, _company: Company) -> bool:
    """Whether the answer ends in a comma, so that more of a list stands behind it."""
    return fact.value.endswith(",")


def is_mixed_count(fact: Fact, _company: Company) -> bool:
    """Whether beside what is counted there stands something else that is one: *four states and plasma*."""
    return fact.ask_quantity and BESIDE_COUNTED.search(fact.asked.counted) is not None


def is_from_on(fact: Fact, _company: Company) -> bool:
    """Whether a word of the answer belongs behind the gap: *From the 13th century on*."""
    return fact.asked.role in {"gap", "time"} and ONWARD.fullmatch(fact.asked.core) is not None


def is_second_count(fact: Fact, _company: Company) -> bool:
    """Whether what is counted is counted again: *papers, 60 of them*."""
    return fact.ask_quantity and SECOND_COUNT.match(fact.asked.counted) is not None


def is_debris(fact: Fact, _company: Company) -> bool:
    """Whether marks of notes or pages are left in it."""
    return DEBRIS.search(fact.sentence) is not None


def lacks_subject(fact: Fact, _company: Company) -> bool:
    """Whether the reason has a verb and nobody it is said of: *as was the Angevin Empire*."""
    return NO_SUBJECT.match(fact.asked.text) is not None


def lost_verb(fact: Fact, _company: Company) -> bool:
    """Whether a clause has lost its verb, which stands behind a comma in the text: *until the realm, in 843, was …*."""
    found = UNTIL.search(fact.sentence)
    behind = "" if found is None else fact.evidence.text.partition(f"{found[1]}, ")[2]
    return behind.startswith(("had ", "has ", "was ", "were "))


def is_born_as_called(fact: Fact, _company: Company) -> bool:
    """Whether somebody is said to be born as what the subject is called anyway: the other name was lost."""
    return BORN_AS.search(fact.sentence) is not None


def lacks_article(fact: Fact, _company: Company) -> bool:
    """Whether the text left out the article before one person who is described: *potential candidate must pass*."""
    subject = fact.clause.subject
    one = bool(subject.head) and not subject.plural and not subject.name and names_people(subject.head)
    if not one or not subject.text[0].islower() or DETERMINED.match(subject.text):
        return False
    return re.fullmatch(rf"(?:[\w-]+ ){{1,3}}{re.escape(subject.head)}", subject.text) is not None


def is_bare_realm(fact: Fact, _company: Company) -> bool:
    """Whether the text left out the article before an empire: *Ulm Empire had ships*."""
    clause = fact.clause
    first = clause.phrases[0] if fact.asked.role == "gap" else clause.subject
    parts = (first, *(phrase for phrase in clause.phrases if phrase.role != "gap"))  # whose article stands before it
    return any(REALM.fullmatch(part.text) is not None for part in parts)


def is_left_to_kind(fact: Fact, _company: Company) -> bool:
    """Whether what something is restricted to was taken for a purpose."""
    return fact.clause.lemma in SHARING and any(
        phrase.role == "purpose" and TO_KIND.match(phrase.text) for phrase in fact.clause.phrases
    )


def is_in_own_work(fact: Fact, _company: Company) -> bool:
    """Whether what somebody said in a work of theirs was lost from who they are."""
    return fact.clause.lemma == "be" and any(
        phrase.role == "predicate" and IN_OWN_WORK.match(phrase.text) for phrase in fact.clause.phrases
    )


def is_cut_off(fact: Fact, _company: Company) -> bool:
    """Whether the statement ends in a preposition, or has one with nothing behind it."""
    return (STRANDED.search(fact.sentence) or NOTHING_BEHIND.search(fact.sentence)) is not None


def is_half_name(fact: Fact, _company: Company) -> bool:
    """Whether a small word of a name begins what is left of it: *No Yoritomo*."""
    return any(CUT_NAME.match(phrase.text) for phrase in (fact.asked, fact.clause.subject))


def lost_object(fact: Fact, _company: Company) -> bool:
    """Whether it ends before what is done to, or called so: *with a firm called* *Ulm and making* *ferries*."""
    found = LAST_DEED.search(fact.sentence)
    return found is not None and OBJECT.match(fact.evidence.text.partition(found[0])[2]) is not None


def lost_yet(fact: Fact, _company: Company) -> bool:
    """Whether what somebody has yet to do became what they have to do."""
    return YET_TO.search(fact.evidence.text) is not None and " yet " not in fact.sentence


def is_two_measures(fact: Fact, _company: Company) -> bool:
    """Whether it asks for one number and gives two: *16 by 8*."""
    return fact.ask_quantity and BY.search(fact.asked.core) is not None


def is_deed_to_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it tells of a deed and not of what was built, or what anybody is exposed to."""
    return UNDONE.fullmatch(fact.clause.subject.text) is not None


def lost_estimate(fact: Fact, _company: Company) -> bool:
    """Whether it is left out what something was estimated to be, as a question for the year does."""
    clause = fact.clause
    reckoned = clause.lemma in {"calculate", "estimate", "project", "reckon"} and bool(clause.auxiliaries)
    left_out = (fact.rule == "time" and " to be " in fact.evidence.text) or RECKONED.search(fact.sentence) is None
    return reckoned and RECKONED.search(fact.evidence.text) is not None and left_out


OF_DEEDS: dict[str, Row] = {
    "deed-to-nothing": Row(is_deed_to_nothing, "leaves out what is done to what", whole=True),
}
"""What holds of what follows from something in general as well."""

ROWS: dict[str, Row] = {
    "lost-verb": Row(lost_verb, "has lost the verb of a clause", whole=True),
    "born-as-called": Row(is_born_as_called, "is said to be born under the name that they have", whole=True),
    "no-article": Row(lacks_article, "is somebody before whom the article was left out", whole=True),
    "bare-realm": Row(is_bare_realm, "is the name of a realm without its article", whole=True),
    **OF_DEEDS,
    "left-to-kind": Row(is_left_to_kind, "is no purpose, but what is left of it", whole=True),
    "in-own-work": Row(is_in_own_work, "has lost what somebody said in a work", whole=True),
    "lost-estimate": Row(lost_estimate, "is asked of an estimate without how much it was"),
    "cut-off": Row(is_cut_off, "was cut in the middle", whole=True),
    "cut-particle": Row(is_half_name, "lacks the beginning of a name", whole=True),
    "lost-object": Row(lost_object, "has lost what is done to", whole=True),
    "yet-to": Row(lost_yet, "was not yet so", whole=True),
    "two-measures": Row(is_two_measures, "is two numbers"),
    "debris": Row(is_debris, "has the mark of a note or page in it", whole=True),
    "lost-subject": Row(lacks_subject, "has lost what it is said of"),
    "half-list": Row(is_half_list, "is but the beginning of a list"),
    "mixed-count": Row(is_mixed_count, "counts some things and not others beside them"),
    "onward": Row(is_from_on, "leaves out a word that belongs to it"),
    "second-count": Row(is_second_count, "counts the same twice"),
    "of-nothing-done": Row(is_said_of_nothing, "leaves out what is done to, or was done before", whole=True),
    "dash": Row(has_dash, "goes on behind a dash, or begins with how often it is so", whole=True),
    "runs-on": Row(runs_on, "is said in a sentence that runs on without what stood between", whole=True),
    "joined-twice": Row(is_joined_twice, "is told of two, and the question keeps one of them"),
    "late-object": Row(has_late_object, "is said with an object that lost what led to it", whole=True),
    "as-one": Row(is_told_as_one, "is said of several as of one", whole=True),
    "before-number": Row(is_before_number, "stands before the number that its name ends in"),
    "article": Row(is_article, "is an article alone"),
}
