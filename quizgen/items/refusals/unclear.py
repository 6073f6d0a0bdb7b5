"""Answers and statements that were cut in the wrong place, or that only what stands before them explains."""

import re

from quizgen.english.people import names_people
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

POINTING_NAME = re.compile(r"(?:That|These|This|Those) [A-Z]", re.IGNORECASE)

POINTING = re.compile(r"(?:That|These|This|Those) [A-Z]")
"""How it begins where what points was taken for a part of the name."""

TO_YOUNG = re.compile(r"to live\b")

BESIDE_COUNTED = re.compile(
    r" and (?:an? .+|(?:the )?[a-z]+(?<!s)$)|,.* and | and (?:[A-Z]|countless|many|numerous|several)"
    r"| and (?:dozens|generations|hundreds|millions|scores|thousands) of "
)

DEBRIS = re.compile(r"\b(\d{4}),? \1\b|,:\d|(?<=\d):\d+ [A-Z]|\[\w+\]|[a-z]—[A-Z]|\* \w")
"""A year written twice, the page of a note, the dash before what is said on the way, the mark of a word made up."""

SO_FAR = re.compile(r"so far\b", re.IGNORECASE)

NO_SUBJECT = re.compile(r"(?:as|because|for|since) (?:are|did|do|does|had|has|have|is|was|were)\b")

HOW_OFTEN = re.compile(
    r"(?:always|generally|mostly|normally|occasionally|often|sometimes|typically|usually) \w+(?:ed|en)\b"
)

OF_MOST = re.compile(r"(?:at|in|on) (?:many|most|nearly all|several|some) [a-z]+s(?: (?:at|in|of|on) .*)?")

UNDER_SOMEBODY = re.compile(
    r"under (?:the )?(?:auspices|control|direction|guidance|leadership|patronage|protection|rule|supervision)\b"
    r"(?! of [A-Z])"
    r"|(?:above|below|under) the (?:[a-z]+ )*(?:average|breadline|poverty (?:level|line|threshold))\b"
)
"""How something is done or how well somebody lives, rather than where."""

OTHERWISE = re.compile(r"(?<!\bor )(?<!\band )\botherwise\b")

STATES = frozenset("be continue exist lie remain stand stay".split())


DECADE = re.compile(r"\b\d{4}s")

ONWARD = re.compile(r".* on")

SECOND_COUNT = re.compile(r"[a-z]+s \d")

ABILITIES = frozenset(
    "absence acceptance availability awareness ignorance knowledge lack loss ownership presence".split()
)
"""Nouns of what somebody has of something, which is no thing that one asks *What is …?* of."""

OBJECT_NEEDED = frozenset({("visit", ""), ("take", "over"), ("follow", "suit")})
"""Verbs, with their particle or object, that tell nothing without what they are done to, or what was done before."""

DASH = re.compile(r"[^\d\s] [-–—] ")

NOW_AND_THEN = re.compile(r"(?:frequently|generally|normally|occasionally|often|sometimes|usually) ", re.IGNORECASE)

WAYS = frozenset({"call", "describe", "refer", "define"})

AS_AND_AS = re.compile(r" as [^.]* and [^.]* as ")
"""Two things that one verb says something of: *refers to one as this and another as that*."""

SON_HE = re.compile(
    r"(?!(?:After|As|At|Before|By|During|For|From|In|On|Since|To|Under|With) )"
    r"(?:[A-Z][\w-]* ){0,3}[A-Z][\w-]*’s? [a-z’ -]+, (?:he|she|it|they) "
)
"""How a sentence begins that owns the one it is on: *Ada Marsh’s only daughter, she …*."""

ENDED = re.compile(r"\w+(?:ence|tion|sion|ment|ness|word|record)")

WITHOUT_COMMA = re.compile(r"\b(?:19|20|1[0-8])\d\d (?:became|had|took|used|was|were)\b")
"""A date before a verb: *was coined in 1829 used the phrase*."""

FIRM = re.compile(r"\b([A-Z][\w’-]+) (?:Company|Corporation|Group|Holdings|Inc|Limited)\b")

SEVERAL = re.compile(r"The ((?:[A-Z][\w-]+ )*[A-Z][\w-]+s) (?:[a-z]+[^s\W]s|is|has|was)\b")
"""The name of many before the verb of one: *The Oslo Bears plays*."""

BACK_TO_YEARS = re.compile(r"\bback to (?:about |around |some )?[\d,]+ years\b(?! (?:ago|before))")
"""A length of time where a date belongs: *dates back to 5000 years*."""


def has_length_for_date(fact: Fact, _company: Company) -> bool:
    """Whether something dates back to a length of time, which leaves out *ago* or *before*."""
    return BACK_TO_YEARS.search(fact.sentence) is not None


def is_called_by_itself(fact: Fact, _company: Company) -> bool:
    """Whether it asks why something is called by a name that the question calls it by before."""
    clause = fact.clause
    names = [re.sub(r"^(?:an?|the) ", "", phrase.text) for phrase in clause.phrases if phrase is not fact.asked]
    return clause.lemma == "call" and fact.rule == "reason" and any(name in clause.subject.text for name in names)


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


def is_of_two_ways(fact: Fact, _company: Company) -> bool:
    """Whether a verb says two things of two, of which the question takes but one apart."""
    return fact.clause.lemma in WAYS and fact.asked.role != "gap" and AS_AND_AS.search(fact.sentence) is not None


def owns_itself(fact: Fact, _company: Company) -> bool:
    """Whether somebody named in front as an owner is *he* behind the comma."""
    return SON_HE.match(fact.sentence) is not None


def is_who_of_thing(fact: Fact, _company: Company) -> bool:
    """Whether it asks *who* a thing was: *the first reference was the people …*."""
    subject = fact.clause.subject
    who = fact.rule == "predicate" and fact.asked.type == "person" and not subject.name
    return who and ENDED.fullmatch(subject.head) is not None


def runs_on(fact: Fact, _company: Company) -> bool:
    """Whether a second verb stands behind a date with nothing between, as what stood there was left out."""
    found = WITHOUT_COMMA.search(fact.sentence)
    return found is not None and found[0] not in fact.evidence.text


def is_of_another_firm(fact: Fact, _company: Company) -> bool:
    """Whether *the company* was taken for one whose short name stands in the same sentence for another."""
    told = fact.evidence.text.replace("'", "’")
    firms = (found for found in FIRM.finditer(fact.sentence) if found[0] not in told)
    return any(re.search(rf"\b{re.escape(found[1])}\b", told) for found in firms)


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


def is_at_least(fact: Fact, _company: Company) -> bool:
    """Whether it is only known that it was no later: *since at least the 18th century*."""
    return fact.rule == "time" and fact.asked.core.startswith("at least ")


def is_article(fact: Fact, _company: Company) -> bool:
    """Whether the answer is an article alone."""
    return fact.asked.core.lower() in {"a", "an", "the"}


def follows_by(fact: Fact, _company: Company) -> bool:
    """Whether somebody followed something by doing another: nobody asks *What did she follow by …?*."""
    by = any(phrase.text.startswith("by ") for phrase in fact.clause.phrases)
    return fact.clause.lemma == "follow" and fact.asked.role == "object" and by


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


def is_half_list(fact: Fact, _company: Company) -> bool:
    """Whether the answer ends in a comma, so that more of a list stands behind it."""
    return fact.value.endswith(",")


def is_birth(fact: Fact, _company: Company) -> bool:
    """Whether *live young* was taken for what giving birth is for."""
    birth = any(phrase.head == "birth" for phrase in fact.clause.phrases)
    return birth and TO_YOUNG.match(fact.asked.text) is not None


def is_mixed_count(fact: Fact, _company: Company) -> bool:
    """Whether beside what is counted there stands something else that is one: *four states and plasma*."""
    return fact.ask_quantity and BESIDE_COUNTED.search(fact.asked.counted) is not None


def points_by_name(fact: Fact, _company: Company) -> bool:
    """Whether the answer or the subject points at what was named before: *This Congo Colony*."""
    either = (fact.asked, fact.clause.subject)
    capital = any(POINTING.match(phrase.text) for phrase in either)
    return capital or any(POINTING_NAME.match(phrase.text) for phrase in either if phrase.name)


def is_of_all_listed(fact: Fact, _company: Company) -> bool:
    """Whether it speaks of all of some few that were listed before."""
    return ALL_OF_FEW.search(fact.sentence) is not None


def is_said_elsewhere(fact: Fact, _company: Company) -> bool:
    """Whether it points at another place of the text."""
    return MENTIONED.search(fact.sentence) is not None


def is_from_on(fact: Fact, _company: Company) -> bool:
    """Whether a word of the answer belongs behind the gap: *From the 13th century on*."""
    return fact.asked.role in {"gap", "time"} and ONWARD.fullmatch(fact.asked.core) is not None


def is_ability(fact: Fact, _company: Company) -> bool:
    """Whether it asks what it is to know or to lack something."""
    return fact.rule == "predicate" and fact.clause.subject.head in ABILITIES


def is_second_count(fact: Fact, _company: Company) -> bool:
    """Whether what is counted is counted again: *papers, 60 of them*."""
    return fact.ask_quantity and SECOND_COUNT.match(fact.asked.counted) is not None


def lasts_becoming(fact: Fact, _company: Company) -> bool:
    """Whether it asks how long something became something."""
    return fact.rule == "duration" and fact.clause.lemma == "become"


def is_place_itself(fact: Fact, company: Company) -> bool:
    """Whether it asks what the place is that the article is on: of all it tells, any would be an answer."""
    subject = fact.clause.subject
    place = subject.type in {"city", "country", "place"} and subject.name in company.topics
    return fact.rule == "predicate" and place and fact.clause.lemma == "be"


def is_debris(fact: Fact, _company: Company) -> bool:
    """Whether marks of notes or pages are left in it."""
    return DEBRIS.search(fact.sentence) is not None


def lacks_subject(fact: Fact, _company: Company) -> bool:
    """Whether the reason has a verb and nobody it is said of: *as was the Angevin Empire*."""
    return NO_SUBJECT.match(fact.asked.text) is not None


def is_how_often(fact: Fact, _company: Company) -> bool:
    """Whether it is only how something is mostly done, where what it is was asked: *sometimes written so*."""
    return fact.rule == "predicate" and HOW_OFTEN.match(fact.asked.core) is not None


def is_no_place(fact: Fact, _company: Company) -> bool:
    """Whether it is asked for with *where* and is none: *at most airports*, *under the guidance of teachers*."""
    text = fact.asked.text
    somewhere = fact.asked.role in {"place", "oblique"}
    return somewhere and (OF_MOST.fullmatch(text) or UNDER_SOMEBODY.match(text)) is not None


def goes_on_otherwise(fact: Fact, _company: Company) -> bool:
    """Whether *otherwise* goes on from another sentence."""
    return OTHERWISE.search(fact.sentence) is not None


def is_time_of_state(fact: Fact, _company: Company) -> bool:
    """Whether it asks in the present when something is so: *In which century does the title remain?*.

    Nor is a decade asked for in which something *is done*; a film *is set* in one.
    """
    clause = fact.clause
    done = clause.auxiliaries == ("is",) and clause.lemma not in {"base", "date", "set"}
    done = done and DECADE.search(fact.asked.core) is not None
    present = clause.tense == "present" and not clause.auxiliaries
    return fact.rule == "time" and (done or (present and clause.lemma in STATES))


STRANDED = re.compile(r"\b(?:among|at|between|by|for|from|into|of|than|with)\.$")

NOTHING_BEHIND = re.compile(
    r"\b(?:By|For|From|In|Of|On|Up|With), "
    r"|^(?:At|By|For|From|In|On|Since) [^,]{1,24}, (?:are|became|had|has|have|is|was|were)\b"
)
"""A preposition with nothing behind it, or a verb with nothing before it."""

CUT_NAME = re.compile(r"(?:Da|De|No|Van|Von) [A-Z]\w+$")

BORN_AS = re.compile(r"\b([A-Z][\w-]+)\b.* born\b.* as \1\.$")
"""A birth under a name that stands before it."""

DETERMINED = re.compile(
    r"(?:all|an?|another|any|both|each|either|every|half|her|his|its|neither|no|one|our|some|such|that|the|their|this)\b"
)

UNTIL = re.compile(r"\b(?:after|before|until) [^,]+, (?:[^,]+ )?([^ ,]+ [^ ,]+)\.$")
"""A clause of which there is but its subject and what stands behind that, with the last two words."""

LIKE_WHAT = re.compile(r"\ba similar [a-z]+\b(?!.*\b(?:as|to)\b)")
"""What is like something that is not told."""

YET_TO = re.compile(r"\byet to\b")

BY = re.compile(r"\d by \d")

AMOUNT = re.compile(r"(?:about|almost|approximately|around|nearly|over|roughly|some)? ?[£$€]?\d")

BOTH_OF = re.compile(r"both of ", re.IGNORECASE)


def lost_verb(fact: Fact, _company: Company) -> bool:
    """Whether a clause has lost its verb, which stands behind a comma in the text: *until the realm, in 843, was …*."""
    found = UNTIL.search(fact.sentence)
    behind = "" if found is None else fact.evidence.text.partition(f"{found[1]}, ")[2]
    return behind.startswith(("had ", "has ", "was ", "were "))


def is_where_of_deed(fact: Fact, _company: Company) -> bool:
    """Whether it asks where somebody takes part in something that has the name of a place: *the Schengen Area*."""
    return fact.rule == "place" and fact.clause.lemma in {"partake", "participate"}


def is_born_as_called(fact: Fact, _company: Company) -> bool:
    """Whether somebody is said to be born as what the subject is called anyway: the other name was lost."""
    return BORN_AS.search(fact.sentence) is not None


def lacks_article(fact: Fact, _company: Company) -> bool:
    """Whether the text left out the article before one person who is described: *potential candidate must pass*."""
    subject = fact.clause.subject
    described = re.fullmatch(rf"(?:[\w-]+ ){{1,3}}{re.escape(subject.head)}", subject.text) if subject.head else None
    bare = described is not None and subject.text[0].islower() and DETERMINED.match(subject.text) is None
    return bare and not subject.plural and not subject.name and names_people(subject.head)


SHARING = frozenset("confine limit narrow reduce restrict".split())
"""Verbs behind whose object *to* leads to what is left of it: *restricts the word to close friends*."""

TO_KIND = re.compile(r"to (?:clean|clear|close|complete|direct|dry|live|open|perfect|secure|separate|slow|warm) [a-z]")
"""Words after *to* that say of what kind a thing is as often as what is done to it."""

TO_EXTENT = re.compile(r"to (?:a|some) (?:\w+ )?(?:degree|extent)")

IN_OWN_WORK = re.compile(r"(?:an?|the) .+ in (?:her|his) [A-Z]")
"""Who somebody is, and in which work they said something that was lost."""

BROUGHT_UP = frozenset({"bear", "bring", "raise", "rear"})

LATTER = re.compile(r"(?:and )?latter ", re.IGNORECASE)

TO_THEM = re.compile(r"to \w+ (?:her|him|it|them)")

HERS = re.compile(r"\bhis (?:daughter|mother|sister|wife)\b")
HIS = re.compile(r"\bher (?:brother|father|husband|son)\b")

OF_CHOICE = re.compile(r"the [\w ]+ of choice")

BEING = re.compile(r"with .+ being ")

FIGURED = frozenset({"calculate", "estimate", "put"})

NOW = frozenset({("is",), ("are",)})

IN_YEAR = re.compile(r"\bin (?:19|20)\d\d$")


def is_left_to_kind(fact: Fact, _company: Company) -> bool:
    """Whether what something is restricted to was taken for a purpose."""
    return fact.clause.lemma in SHARING and any(
        phrase.role == "purpose" and TO_KIND.match(phrase.text) for phrase in fact.clause.phrases
    )


def is_to_some_extent(fact: Fact, _company: Company) -> bool:
    """Whether it is so but to some extent, of which no question can be made."""
    return any(TO_EXTENT.fullmatch(phrase.text) for phrase in fact.clause.phrases)


def is_in_own_work(fact: Fact, _company: Company) -> bool:
    """Whether what somebody said in a work of theirs was lost from who they are."""
    return fact.clause.lemma == "be" and any(
        phrase.role == "predicate" and IN_OWN_WORK.match(phrase.text) for phrase in fact.clause.phrases
    )


def is_as_what_raised(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody was raised: *She was raised Catholic*."""
    return fact.rule == "predicate" and fact.clause.lemma in BROUGHT_UP


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


def is_while_being(fact: Fact, _company: Company) -> bool:
    """Whether it asks for what was so beside it, with a clause of its own: *With half of it being ice*."""
    return fact.asked.role == "oblique" and BEING.match(fact.asked.text) is not None


def is_figured_then(fact: Fact, _company: Company) -> bool:
    """Whether what was so in a past year is told as an estimate of now."""
    clause = fact.clause
    return (
        clause.lemma in FIGURED
        and clause.auxiliaries in NOW
        and any(IN_YEAR.search(phrase.text) for phrase in clause.phrases)
    )


def is_cut_off(fact: Fact, _company: Company) -> bool:
    """Whether the statement ends in a preposition, or has one with nothing behind it."""
    return (STRANDED.search(fact.sentence) or NOTHING_BEHIND.search(fact.sentence)) is not None


def is_half_name(fact: Fact, _company: Company) -> bool:
    """Whether a small word of a name begins what is left of it: *No Yoritomo*."""
    return any(CUT_NAME.match(phrase.text) for phrase in (fact.asked, fact.clause.subject))


def is_like_unnamed(fact: Fact, _company: Company) -> bool:
    """Whether it tells of something similar to what it does not name."""
    return LIKE_WHAT.search(fact.sentence) is not None


def lost_yet(fact: Fact, _company: Company) -> bool:
    """Whether what somebody has yet to do became what they have to do."""
    return YET_TO.search(fact.evidence.text) is not None and " yet " not in fact.sentence


def is_two_measures(fact: Fact, _company: Company) -> bool:
    """Whether it asks for one number and gives two: *16 by 8*."""
    return fact.ask_quantity and BY.search(fact.asked.core) is not None


def is_amount_as_thing(fact: Fact, _company: Company) -> bool:
    """Whether an amount is asked for as a thing: *What does it capture? – Approximately 3,000 EJ*."""
    asked = fact.asked
    return asked.role == "object" and not fact.ask_quantity and AMOUNT.match(asked.core) is not None


def asks_what_both_are(fact: Fact, _company: Company) -> bool:
    """Whether it asks what both of some are."""
    return fact.rule == "predicate" and BOTH_OF.match(fact.clause.subject.text) is not None


def is_no_body(fact: Fact, _company: Company) -> bool:
    """Whether it is asked for as an organisation by its name and is any one of many: *a Marsh & Lund lamp*."""
    asked = fact.asked
    return asked.type == "organisation" and bool(asked.name) and asked.core.startswith(("a ", "an "))


UNDONE = re.compile(
    r"(?:the )?(?:annexation|completion|construction|demolition|excavation|exposure|manufacture|restoration)"
    r"(?! (?:of|to)\b)(?: (?:at|by|in|on) .*)?",
    re.IGNORECASE,
)
"""A deed that does not say what is done to what: *exposure at an older age*, *construction by the firm*."""

HAVING_AT = re.compile(r"at (?:about |around |over )?[A-Z]{0,2}[£$€]?\d")


def is_deed_to_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it tells of a deed and not of what was built, or what anybody is exposed to."""
    return UNDONE.fullmatch(fact.clause.subject.text) is not None


def asks_what_day_is(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody's birthday was: *the 34th anniversary of a death*."""
    return fact.rule == "predicate" and fact.clause.subject.head in {"anniversary", "birthday"}


def has_at(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody has at a sum, which tells only how high it is: *What does Ulm have at $60,000?*."""
    at = any(HAVING_AT.match(phrase.text) for phrase in fact.clause.phrases if phrase is not fact.asked)
    return fact.clause.lemma == "have" and fact.asked.role == "object" and at


OF_DEEDS: dict[str, Row] = {
    "deed-to-nothing": Row(is_deed_to_nothing, "leaves out what is done to what", whole=True),
}
"""What holds of what follows from something in general as well."""

RECKONED = re.compile(r"\b(?:calculated|estimated|projected|reckoned)\b.*? (?:at|to)\b")

BODIES = re.compile(r"([A-Z][\w’-]+) (?:\S+ )*(?:Bank|College|Company|Corporation|Institute|School|University)")


def lost_estimate(fact: Fact, _company: Company) -> bool:
    """Whether it is left out what something was estimated to be, as a question for the year does."""
    clause = fact.clause
    reckoned = clause.lemma in {"calculate", "estimate", "project", "reckon"} and bool(clause.auxiliaries)
    left_out = (fact.rule == "time" and " to be " in fact.evidence.text) or RECKONED.search(fact.sentence) is None
    return reckoned and RECKONED.search(fact.evidence.text) is not None and left_out


def serves_as_two(fact: Fact, _company: Company) -> bool:
    """Whether what only says more of a body was taken for whom somebody served: *as head of the army, the NA*."""
    roles = [(phrase.role, phrase.preposition) for phrase in fact.clause.phrases]
    return fact.clause.lemma == "serve" and ("oblique", "as") in roles and roles[-1:] == [("object", "")]


def is_place_of_doer(fact: Fact, _company: Company) -> bool:
    """Whether it asks where a place has done to it what is told of somebody there: *held by a bank in Ulm*."""
    agent = any(phrase.role == "agent" for phrase in fact.clause.phrases)
    return fact.asked.role == "place" and agent and fact.clause.subject.type in {"city", "country", "place"}


def is_body_or_namesake(fact: Fact, company: Company) -> bool:
    """Whether somebody was taken for whom the article may call its body by, named after them: *Lund has 90 rooms*."""
    body, subject = BODIES.fullmatch(company.title), fact.clause.subject
    named = body is not None and subject.type == "person" and subject.name.endswith(f" {body[1]}")
    return named and subject.name not in fact.evidence.text


ROWS: dict[str, Row] = {
    "lost-verb": Row(lost_verb, "has lost the verb of a clause", whole=True),
    "where-of-deed": Row(is_where_of_deed, "is no place but something to take part in"),
    "born-as-called": Row(is_born_as_called, "is said to be born under the name that they have", whole=True),
    "no-article": Row(lacks_article, "is somebody before whom the article was left out", whole=True),
    **OF_DEEDS,
    "what-day": Row(asks_what_day_is, "is what somebody's birthday also was"),
    "has-at": Row(has_at, "is what somebody has at a sum"),
    "left-to-kind": Row(is_left_to_kind, "is no purpose, but what is left of it", whole=True),
    "some-extent": Row(is_to_some_extent, "is so but to some extent"),
    "in-own-work": Row(is_in_own_work, "has lost what somebody said in a work", whole=True),
    "raised": Row(is_as_what_raised, "is as what somebody was raised"),
    "latter": Row(is_of_latter, "is said of the latter of two", whole=True),
    "to-them": Row(is_to_them, "has a pronoun of somebody not named", whole=True),
    "meant-by-answer": Row(is_meant_by_answer, "tells whom a pronoun of the question means"),
    "of-choice": Row(is_choice_of_what, "does not say for what it is chosen", whole=True),
    "while-being": Row(is_while_being, "was so beside what is told"),
    "figured-then": Row(is_figured_then, "was so in a year, and is estimated now", gap=True),
    "lost-estimate": Row(lost_estimate, "is asked of an estimate without how much it was"),
    "serves-as": Row(serves_as_two, "is more of a body, and not whom somebody served", whole=True),
    "place-of-doer": Row(is_place_of_doer, "is where the doer is, and not the place it is done to"),
    "namesake-body": Row(is_body_or_namesake, "may be said of a body that is named after somebody", whole=True),
    "cut-off": Row(is_cut_off, "was cut in the middle", whole=True),
    "cut-particle": Row(is_half_name, "lacks the beginning of a name", whole=True),
    "like-unnamed": Row(is_like_unnamed, "is similar to something that is not named", whole=True),
    "yet-to": Row(lost_yet, "was not yet so", whole=True),
    "two-measures": Row(is_two_measures, "is two numbers"),
    "amount-as-thing": Row(is_amount_as_thing, "is an amount, asked for as a thing", gap=True),
    "both-of": Row(asks_what_both_are, "is what both are said to be"),
    "no-body": Row(is_no_body, "is one of many, and no body with a name"),
    "debris": Row(is_debris, "has the mark of a note or page in it", whole=True),
    "lost-subject": Row(lacks_subject, "has lost what it is said of"),
    "how-often": Row(is_how_often, "says how often and not what"),
    "no-place": Row(is_no_place, "is no place"),
    "otherwise": Row(goes_on_otherwise, "goes on from what was said before", whole=True),
    "time-of-state": Row(is_time_of_state, "is a time at which something still is so"),
    "rank-of-nothing": Row(is_rank_of_nothing, "is asked for by a rank that does not say of what"),
    "some-years": Row(is_of_some_years, "is a time that only another tells"),
    "so-far": Row(is_of_writing, "is so until the day of writing"),
    "half-list": Row(is_half_list, "is but the beginning of a list"),
    "live-young": Row(is_birth, "is not what giving birth is for"),
    "mixed-count": Row(is_mixed_count, "counts some things and not others beside them"),
    "onward": Row(is_from_on, "leaves out a word that belongs to it"),
    "ability": Row(is_ability, "says what it is to have or to lack something"),
    "second-count": Row(is_second_count, "counts the same twice"),
    "lasting-change": Row(lasts_becoming, "is how long something remained what it became"),
    "place-itself": Row(is_place_itself, "is one of the many things that the place is"),
    "of-nothing-done": Row(is_said_of_nothing, "leaves out what is done to, or was done before", whole=True),
    "length-for-date": Row(has_length_for_date, "dates back to a length of time", whole=True),
    "called-by-itself": Row(is_called_by_itself, "is why something is called as the question calls it"),
    "dash": Row(has_dash, "goes on behind a dash, or begins with how often it is so", whole=True),
    "two-ways": Row(is_of_two_ways, "is one of two things said by one verb"),
    "owns-itself": Row(owns_itself, "is said of somebody whom the sentence begins with as an owner", whole=True),
    "who-of-thing": Row(is_who_of_thing, "is who something was"),
    "runs-on": Row(runs_on, "is said in a sentence that runs on without what stood between", whole=True),
    "other-firm": Row(is_of_another_firm, "may be said of another firm", whole=True),
    "joined-twice": Row(is_joined_twice, "is told of two, and the question keeps one of them"),
    "late-object": Row(has_late_object, "is said with an object that lost what led to it", whole=True),
    "as-one": Row(is_told_as_one, "is said of several as of one", whole=True),
    "at-least": Row(is_at_least, "is only known to be no later"),
    "article": Row(is_article, "is an article alone"),
    "follows-by": Row(follows_by, "is what somebody followed by something else"),
    "this-name": Row(points_by_name, "points at what was named before", whole=True),
    "all-listed": Row(is_of_all_listed, "speaks of all of some that were listed before", whole=True),
    "said-elsewhere": Row(is_said_elsewhere, "points at another place of the text", whole=True),
}
