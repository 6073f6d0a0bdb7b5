"""Answers and statements that were cut in the wrong place, and say less than the sentence or something else."""

import re

from quizgen.english.controlling import BRINGING_TO_DO
from quizgen.english.counting import LISTED_WHOLE
from quizgen.english.superlatives import ORDINAL, RANKED
from quizgen.items.company import Company
from quizgen.items.definitions import definition_of
from quizgen.items.refusals.row import Row
from quizgen.items.surroundings import around, around_in_evidence
from quizgen.model.fact import DATES, Fact

BESIDE_COUNTED = re.compile(
    r" and (?:half|quarter|third|fifth|tenth)s? of "
    r"| and (?:an? .+|(?:the )?[a-z]+(?<!s)$)|,.* and | and (?:[A-Z]|countless|many|numerous|several)"
    r"| and (?:dozens|generations|hundreds|millions|scores|thousands) of "
)

DEBRIS = re.compile(r"\b(?:are|is), (?:an?|the) |\b(\d{4}),? \1\b|,:\d|(?<=\d):\d+ [A-Z]|\[\w+\]|[a-z]— ?[A-Z]|\* \w")
"""A year written twice, the page of a note, the dash before what is said on the way, the mark of a word made up."""

NO_SUBJECT = re.compile(
    r"(?:as|because|for|since) (?:are|did|do|does|had|has|have|is|was|were)\b"
    r"|(?:as|because|since) (?:[\w’-]+ ){1,4}(?:could|did|do|does|had|has|have|would)"
    r"(?: (?:after|at|before|during|earlier|for|in|on|since|to)\b.*)?"
)

ONWARD = re.compile(r".* on")

BY_TO = re.compile(
    r"[$£€]?\d[\d.,]*(?:%| (?:billion|million|per cent|percent|points?|thousand|trillion))? to [$£€]?\d.*"
)
"""How far something went, and what it came to: *fell by* *600 to 5,900*."""

OF_AN_AGE = re.compile(r"-olds?\b")
"""People of an age, told behind *for*, which was taken for how long: *schools for* *three and four-year-olds*."""

SECOND_COUNT = re.compile(r"[a-z]+s \d")

OBJECT_NEEDED = frozenset({("conclude", ""), ("visit", ""), ("take", "over"), ("follow", "suit")})
"""Verbs, with their particle or object, that tell nothing without what they are done to, or what was done before."""

DASH = re.compile(r"[^\d\s] [-–—] ")

NOW_AND_THEN = re.compile(r"(?:frequently|generally|normally|occasionally|often|sometimes|usually) ", re.IGNORECASE)

WITHOUT_COMMA = re.compile(r"\b(?:19|20|1[0-8])\d\d (?:became|had|took|used|was|were)\b")
"""A date before a verb: *was coined in 1829 used the phrase*."""

STRANDED = re.compile(r"\b(?:among|at|between|by|for|from|into|of|than|with)\.$")

NOTHING_BEHIND = re.compile(
    r"\b(?:By|For|From|In|Of|On|Up|With), "
    r"|, (?:when|where|which|who), [a-z]+ (?:[a-z]+ )*(?:had|has|have|is|was|were)\b"
    r"|^(?:At|By|For|From|In|On|Since) [^,]{1,24}, (?:are|became|had|has|have|is|was|were)\b"
)
"""A preposition with nothing behind it, or a verb with nothing before it."""

HALF_CLAUSE = re.compile(
    r"\b[a-z]+ that (?:after|although|as|because|before|if|once|since|unless|when|whenever|while) [^,]*\.$"
)
"""A clause with what it depends on, behind which the clause itself was cut: *the idea that as one buys more.*."""

MOSTLY_DUE = re.compile(
    r", (?:frequently|largely|mainly|mostly|often|partly|sometimes|usually) (?:because|due|owing)\b"
)

PICTURED = re.compile(r"\bfrom [A-Z] to [A-Z]\b|\b(?:[Cc]urves?|[Ll]ines?|[Pp]oints?) [A-Z]\d?\b(?! \w+ing\b)")
"""A point or a line of a picture that a reader of the question does not see."""

BOTH_OF_THEM = re.compile(
    r"\b[Bb]oth (?!of\b|(?:ends|eyes|halves|hands|parents|sexes|sides|ways)\b)(?:[a-z-]+ )?[a-z]+s\b(?! and\b|, )"
)
"""Two things that were told of elsewhere: *both gases need it*."""

CUT_NAME = re.compile(r"(?:Da|De|No|Van|Von) [A-Z]\w+$")

REALM = re.compile(
    r"(?:(?:against|by|for|from|in|into|of|on|to|under|with) )?(?!The )(?:[A-Z][\w-]+ )+"
    r"(?:Caliphate|Confederacy|Dynasty|Emirate|Empire|Khanate|Republic|Sultanate)"
)
"""The name of a realm without *the*, which it has in any sentence, with or without a preposition."""

BRIEF_MEANING = 5

GOES_ON = re.compile(r",? and (?:comprises|consists|contains|includes|involves|means|refers|requires)\b")
"""How a sentence goes on with more of what a term means."""

CALLED_BEHIND = re.compile(r", (?:the )?[A-Z][\w’'-]*(?: (?:of |the )?[A-Z0-9][\w’'-]*)*[.,](?! and)")
"""The name of what was told before a comma."""

YET_TO = re.compile(r"\byet( to \w+)")

TO_DO = re.compile(r", (to [a-z]+) ")
"""What is to be done, behind a comma."""

LAST_DEED = re.compile(r" (?:and [a-z]{2,}ing|called|named)(?=\.$)")

OBJECT = re.compile(r" (?:an?|her|his|its|the|their|[A-Z][\w-]+) ")
"""How what is done to begins."""

UNDONE = re.compile(
    r"(?:the )?(?:annexation|completion|construction|demolition|excavation|exposure|manufacture|restoration)"
    r"(?! (?:of|to)\b)(?: (?:at|by|in|on) .*)?",
    re.IGNORECASE,
)
"""A deed that does not say what is done to what: *exposure at an older age*, *construction by the firm*."""

RECKONED = re.compile(r"\b(?:calculated|estimated|projected|reckoned)\b.*? (?:at|to)\b")

OF_ITS_OWN = re.compile(r".* (?:for|in|of|on|to) (?:her|his|its|their) [a-z]+")
"""What ends in an owner's noun, of which what follows tells which it is: *a version of its tool* *to find files*."""

NAME_BEHIND = re.compile(r" \d{1,3}(?:[.,;:)]|$|(?= (?:and|at|but|in|is|of|on|was)\b))| for the [A-Z]\w+ [A-Z]")
"""A number or more right behind a name, which is half of it: *Lund Community Board* *1*, *Court* *for the Lund Bay*."""

LEADING_ON = re.compile(
    r"\bthat (?:although|because|if|instead of|rather than|though|unless|when|whereas|while) [^,]*$"
)
"""A clause that needs another behind it."""

CHOOSING = frozenset({"appoint", "elect", "nominate"})
"""Verbs of giving somebody a post, which belongs to them."""

WHICH = re.compile(r", (?:which|who) ")
AND_TO = re.compile(r"\b(?:is|was|are|were) (?:an? |the )?[A-Z][\w’ -]*? and to (?:[a-z]+ )?[a-z]+")
"""What went on from a clause with *which*."""

NUMBERED = re.compile(rf"\b{ORDINAL} $")

RANK = re.compile(rf"{RANKED} [\w’-]+(?: [\w’-]+)?")

SPACED = re.compile(r" [-–—] ")

OF_YEAR = re.compile(r"\b(?:19|20)\d\d $")

LABEL = re.compile(r"(?:(?:the )?(?:[a-z]+|[Pp]oint|[Pp]lant) )?[A-Z][a-z0-9]?(?:\d)?")

PRAISED = re.compile(r"(?:an? |the )?(?:[a-z]+ly )?[a-z]+(?:al|ed|ful|ic|ing|ive|ous) (?:[A-Z][\w’-]+ ?)+")
"""A name behind an adjective."""

ONLY_THEN = re.compile(r"It (?:is|was) only (?:after|because|by|in|once|through|when|with)\b.* that\b")
"""How a sentence begins that tells when or how alone something came about."""

YEARS = re.compile(r"\b(1\d{3}|20\d\d) ?[-–—] ?(\d{4}|\d\d)\b")
"""A range of years."""


def lacks_post(fact: Fact, _company: Company) -> bool:
    """Whether somebody was given a post that is left out: *the union appointed* *a new head,* *James Marsh*."""
    clause = fact.clause
    chosen = any(each.role == "object" and each.name and each.type == "person" for each in clause.phrases)
    return clause.lemma in CHOOSING and chosen and re.search(r" (?:as|to|for) ", fact.sentence) is None


def lost_main(fact: Fact, _company: Company) -> bool:
    """Whether it ends in what only leads to more, or goes on with *to* from a clause that was left out.

    *To make plain that instead of boats*, *It was the Lund Plan* (*, which aimed to save oil*) *and to cut tolls*.
    """
    led = LEADING_ON.search(fact.value) is not None
    left = WHICH.search(fact.evidence.text) is not None and WHICH.search(fact.sentence) is None
    return led or (left and AND_TO.search(fact.sentence) is not None)


def is_only_then(fact: Fact, _company: Company) -> bool:
    """Whether it runs on from when alone it was so to what was: *It was only after he let them join that he won*."""
    return ONLY_THEN.match(fact.evidence.text) is not None and " that " in fact.sentence


def lost_rank(fact: Fact, _company: Company) -> bool:
    """Whether it asks when somebody became the first or the like, and tells not in what: *the 59th player* *to*."""
    told = next((phrase.text for phrase in fact.clause.phrases if RANK.fullmatch(phrase.text)), "")
    return fact.rule == "time" and bool(told) and fact.evidence.text.partition(told)[2].startswith(" to ")


def is_open_dash(fact: Fact, _company: Company) -> bool:
    """Whether of two dashes it has lost one: *In 1790—its first decade, the office …*."""
    spaced = len(SPACED.findall(fact.sentence)) == 1 and len(SPACED.findall(fact.evidence.text)) > 1
    return spaced or (fact.sentence.count("—") % 2 == 1 and fact.evidence.text.count("—") % 2 == 0)


def is_label(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a letter or two by which a point in a picture goes: *at Qc, where prices meet*."""
    return fact.asked.role in {"place", "subject", "object"} and LABEL.fullmatch(fact.asked.core) is not None


def is_praised_name(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a name and what is thought of it: *the highly innovative Yarrow Motors*."""
    return fact.asked.role == "predicate" and PRAISED.fullmatch(fact.asked.core) is not None


def is_half_a_range(fact: Fact, _company: Company) -> bool:
    """Whether of two years between which something was so it has lost the second: *led it from 2004 – 2014*."""
    found = YEARS.search(fact.evidence.text)
    if found is None or found[1] not in fact.sentence:
        return False
    return found[2] not in fact.sentence.partition(found[1])[2]


def is_before_number(fact: Fact, _company: Company) -> bool:
    """Whether the gap leaves out the number that a name ends in, or all that it ends in, or half of a date."""
    before, behind = around(fact) if fact.asked.role == "gap" else ("", "")
    if (NUMBERED.search(before) or (OF_YEAR.search(before) and fact.asked.type == "event")) and fact.asked.name:
        return True  # *the 47th* *Infantry Regiment*, *the 2000* *Oslo Games*
    if fact.asked.type in DATES and behind.lstrip().startswith(", ") and before.endswith(" the "):
        return True  # *the September 11, 2001, attacks*
    return bool(fact.asked.name) and NAME_BEHIND.match(behind) is not None


def is_said_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether the verb lacks what is done to, or was done before: *took over in 1615*, *followed suit*."""
    phrases = fact.clause.phrases
    passive = fact.clause.auxiliaries[-1:] in {("was",), ("were",), ("been",), ("be",)}
    if passive or not fact.clause.verb:
        return False
    found = {phrase.text.partition(" ")[0] for phrase in phrases if phrase.role in {"particle", "object"}} or {""}
    told = {"action", "complement", "content", "object"}
    if found != {"suit"} and any(phrase.role in told for phrase in phrases):
        return False
    return any((fact.clause.lemma, text) in OBJECT_NEEDED for text in found)


def has_dash(fact: Fact, _company: Company) -> bool:
    """Whether the answer goes on behind a dash, or the subject begins with how often it is so."""
    return DASH.search(fact.value) is not None or NOW_AND_THEN.match(fact.clause.subject.text) is not None


def runs_on(fact: Fact, _company: Company) -> bool:
    """Whether a second verb stands behind a date with nothing between, as what stood there was left out."""
    found = WITHOUT_COMMA.search(fact.sentence) if not LISTED_WHOLE.match(fact.clause.subject.text) else None
    return found is not None and found[0] not in fact.evidence.text


def is_mixed_count(fact: Fact, _company: Company) -> bool:
    """Whether beside what is counted there stands something else that is one: *four states and plasma*."""
    return fact.ask_quantity and BESIDE_COUNTED.search(fact.asked.counted) is not None


def is_from_on(fact: Fact, _company: Company) -> bool:
    """Whether a word of the answer belongs behind the gap: *From the 13th century on*."""
    return fact.asked.role in {"gap", "time"} and ONWARD.fullmatch(fact.asked.core) is not None


def is_second_count(fact: Fact, _company: Company) -> bool:
    """Whether what is counted is counted again: *papers, 60 of them*."""
    return fact.ask_quantity and SECOND_COUNT.match(fact.asked.counted) is not None


def is_half_clause(fact: Fact, _company: Company) -> bool:
    """Whether the statement ends before what depends on a condition told in it."""
    return HALF_CLAUSE.search(fact.sentence) is not None


def is_mostly_due(fact: Fact, _company: Company) -> bool:
    """Whether it would be asked for something with what that is often due to behind it."""
    return fact.asked.role != "reason" and MOSTLY_DUE.search(fact.sentence) is not None


def is_of_picture(fact: Fact, _company: Company) -> bool:
    """Whether it tells of a point or a line in a picture."""
    return PICTURED.search(fact.sentence) is not None


def is_of_both(fact: Fact, _company: Company) -> bool:
    """Whether it is told of two things that are not named in it."""
    return BOTH_OF_THEM.search(fact.sentence) is not None


def is_debris(fact: Fact, _company: Company) -> bool:
    """Whether marks of notes or pages are left in it."""
    return DEBRIS.search(fact.sentence) is not None


def lacks_subject(fact: Fact, _company: Company) -> bool:
    """Whether the reason has a verb and nobody it is said of, or nothing that they did.

    *As was the Angevin Empire*, *as it had in Norway*.
    """
    clause = fact.clause
    reasons = (phrase.text for phrase in (fact.asked, *clause.phrases, *clause.lead) if phrase.role == "reason")
    found = ((text, NO_SUBJECT.match(text)) for text in reasons)
    return any(each is not None and (each[0].count(" ") == 1 or each[0] == text) for text, each in found)


def is_bare_realm(fact: Fact, _company: Company) -> bool:
    """Whether the text left out the article before an empire: *Ulm Empire had ships*."""
    clause = fact.clause
    first = clause.phrases[0] if fact.asked.role == "gap" else clause.subject
    parts = (first, *(phrase for phrase in clause.phrases if phrase.role != "gap"))  # whose article stands before it
    return any(REALM.fullmatch(part.text) is not None for part in parts)


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
    open_ = YET_TO.findall(fact.evidence.text)
    return " yet " not in fact.sentence and any(deed in fact.sentence for deed in open_)


def lost_what_to_do(fact: Fact, _company: Company) -> bool:
    """Whether it is left out, behind an aside, what somebody was brought to do: *asked the crew, all of Ulm, to go*."""
    clause = fact.clause
    brought = clause.lemma in BRINGING_TO_DO and any(phrase.role == "object" for phrase in clause.phrases)
    left_out = (deed for deed in TO_DO.findall(fact.evidence.text) if deed not in fact.sentence)
    return brought and " to " not in fact.sentence.partition(clause.verb)[2] and any(left_out)


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


def is_half_named(fact: Fact, _company: Company) -> bool:
    """Whether the sentence ends with the name of what the answer describes: *sales of its game,* *Yarrow 2*."""
    named = bool(fact.asked.name) and fact.asked.core.endswith(fact.asked.name)
    if named or fact.asked.role not in {"object", "oblique", "predicate"} or fact.ask_quantity:
        return False
    behind = around_in_evidence(fact, fact.asked.core)[1]
    return CALLED_BEHIND.match(behind) is not None


def is_half_a_meaning(fact: Fact, _company: Company) -> bool:
    """Whether few words say what a term means, and the sentence goes on with more: *is a trait* *and includes*."""
    meaning = definition_of(fact)
    brief = meaning is not None and len(meaning.meaning.split()) <= BRIEF_MEANING
    if meaning is None or not brief:
        return False
    behind = fact.evidence.text.partition(meaning.meaning)[2]
    return GOES_ON.match(behind) is not None


def is_without_purpose(fact: Fact, _company: Company) -> bool:
    """Whether what the answer ends in is told by what it is for, which the question keeps."""
    told = fact.clause.phrases[fact.focus + 1 : fact.focus + 2] if fact.asked.role == "object" else ()
    purpose = any(phrase.role == "purpose" for phrase in told)
    return purpose and OF_ITS_OWN.fullmatch(fact.asked.text) is not None


def tells_what_it_came_to(fact: Fact, _company: Company) -> bool:
    """Whether an answer to *By how much?* goes on with what something came to."""
    return BY_TO.fullmatch(fact.value) is not None and f" by {fact.value}" in fact.sentence


def is_for_people(fact: Fact, _company: Company) -> bool:
    """Whether a length of time is but the age of those for whom something is."""
    return fact.asked.type == "duration" and OF_AN_AGE.search(fact.value) is not None


LETTING = re.compile(
    r"\b(?:that|which|who) (?:(?:can|could|may|will|would) )?(?:allow|cause|compel|enable|encourage|force|help|let"
    r"|permit|require|tell)(?:s|ed)? (?:[\w’-]+ ){0,4}[\w’-]+$"
)
"""What somebody or something is let or made do, of which the deed is missing: *gates that allow boats*."""


def lost_deed(fact: Fact, _company: Company) -> bool:
    """Whether what something is let do was taken for what for all is done: *makes gates that let boats* *to pass*."""
    phrases = fact.clause.phrases
    purpose = any(phrase.role == "purpose" and phrase.text.startswith("to ") for phrase in phrases)
    return purpose and any(LETTING.search(phrase.text) for phrase in phrases if phrase.role != "purpose")


HAVING_DONE = re.compile(r"(?:his|her|its|their) [^,]*\b[a-z]+(?:ed|en) by\b")


def is_had_done(fact: Fact, _company: Company) -> bool:
    """Whether something has its parts joined or the like, which it does not have: *has its ends tied by rope*."""
    has = fact.clause.lemma == "have" and not fact.clause.auxiliaries
    return has and any(phrase.role == "object" and HAVING_DONE.match(phrase.text) for phrase in fact.clause.phrases)


EXAMPLE_AND_MORE = re.compile(r",? such as [^,]*, (?:that|which|who)\b")
"""What goes on with an example and then with what tells something from others."""

SHORT_MEANING = 6
"""Words of a meaning that tells nothing without what was cut from it: *a body of laws*."""


def is_half_definition(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says more of what something is, behind an example: *a body of laws, such as …*."""
    told = fact.rule == "predicate" and fact.clause.lemma == "be" and fact.asked.role == "predicate"
    behind = fact.evidence.text.partition(fact.asked.core)[2]
    short = len(fact.asked.core.split()) <= SHORT_MEANING
    return company.teaching and told and short and EXAMPLE_AND_MORE.match(behind) is not None


ROWS: dict[str, Row] = {
    "lost-deed": Row(lost_deed, "leaves out what something is let or made do", whole=True),
    "had-done": Row(is_had_done, "has something done to it, which it does not have", whole=True),
    "half-definition": Row(is_half_definition, "is what something is without what tells it from others"),
    "came-to": Row(tells_what_it_came_to, "goes on with what it came to"),
    "for-people": Row(is_for_people, "is the age of those for whom it is", whole=True, asked=True),
    "of-its-own": Row(is_without_purpose, "ends in what the words behind it tell"),
    "half-clause": Row(is_half_clause, "ends before what it depends on is told", whole=True),
    "mostly-due": Row(is_mostly_due, "has behind it what that is often due to", whole=True, asked=True),
    "pictured": Row(is_of_picture, "tells of a point or a line in a picture", whole=True),
    "both-of-them": Row(is_of_both, "is told of two things that are named elsewhere", whole=True),
    "bare-realm": Row(is_bare_realm, "is the name of a realm without its article", whole=True, asked=True),
    **OF_DEEDS,
    "lost-estimate": Row(lost_estimate, "is asked of an estimate without how much it was"),
    "half-named": Row(is_half_named, "leaves out the name behind it", gap=True),
    "half-a-meaning": Row(is_half_a_meaning, "goes on with more of what it means", whole=True),
    "cut-off": Row(is_cut_off, "was cut in the middle", whole=True),
    "cut-particle": Row(is_half_name, "lacks the beginning of a name", whole=True, asked=True),
    "lost-object": Row(lost_object, "has lost what is done to", whole=True),
    "lost-task": Row(lost_what_to_do, "leaves out what was to be done", whole=True),
    "yet-to": Row(lost_yet, "was not yet so", whole=True),
    "debris": Row(is_debris, "has the mark of a note or page in it", whole=True),
    "lost-subject": Row(lacks_subject, "has lost what it is said of, or what was done", whole=True, asked=True),
    "mixed-count": Row(is_mixed_count, "counts some things and not others beside them"),
    "onward": Row(is_from_on, "leaves out a word that belongs to it"),
    "second-count": Row(is_second_count, "counts the same twice"),
    "of-nothing-done": Row(is_said_of_nothing, "leaves out what is done to, or was done before", whole=True),
    "dash": Row(has_dash, "goes on behind a dash, or begins with how often it is so", whole=True, asked=True),
    "runs-on": Row(runs_on, "is said in a sentence that runs on without what stood between", whole=True),
    "no-post": Row(lacks_post, "leaves out to what post somebody was chosen", whole=True),
    "lost-main": Row(lost_main, "leads on to more, which was left out", whole=True, asked=True),
    "only-then": Row(is_only_then, "runs on from when alone it was so", whole=True),
    "lost-rank": Row(lost_rank, "would be asked without what somebody was the first to do"),
    "open-dash": Row(is_open_dash, "has lost one of two dashes", whole=True),
    "label": Row(is_label, "is but a letter in a picture"),
    "praised": Row(is_praised_name, "is a name with what is thought of it"),
    "half-a-range": Row(is_half_a_range, "has lost the second of two years", whole=True),
    "before-number": Row(is_before_number, "stands before what its name or date ends in"),
}
