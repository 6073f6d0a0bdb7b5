"""What is asked for in words that nobody would use: *Whom do lessons teach?*."""

import re

from quizgen.english.people import names_people
from quizgen.english.sentences import capitalise
from quizgen.items.company import Company
from quizgen.items.refusals.emptiness import LEADING
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.model.fact import Fact

TOLD_TO = frozenset(
    """
    ask assign award bequeath deny give grant guarantee hand inform lend loan offer owe pay promise remind sell send
    show teach tell warn wish
    """.split()
)
"""Verbs of telling or giving: *whom* would ask for one of their two objects, stiffly."""

REACHING = frozenset("approach attain exceed hit near pass reach surpass top touch".split())


DOING = re.compile(
    r"(?:After|Before|By|In|On|Upon|When|While) (?!(?:be|dur|exclud|follow|includ|regard)ing)[a-z]+ing\b[^,]*, "
)
"""How a sentence begins that tells what somebody does."""

STRETCHES = frozenset("age century decade era millennium month period season summer week winter year".split())

TO_DEED = re.compile(r"to [a-z]+ |what (?:does|did|do|can|must) to [a-z]+ ")

MAY = re.compile(r"what (?:can|could|may|might) ")

HOW_OFTEN = frozenset(
    """
    commonly customarily frequently generally habitually infrequently mostly normally occasionally often ordinarily
    periodically rarely regularly repeatedly routinely seldom sometimes typically usually
    """.split()
)

IN_MANY_CASES = re.compile(
    r"in (?:a few|certain|many|most|other|some|these) (?:cases|circumstances|contexts|instances|places|situations|ways)"
    r"|(?:all too|more|most|quite|very) often|for example|in (?:general|particular|practice|reality|turn)"
)
"""The same in more words."""

AS_DEEMED = frozenset(
    """
    characterise characterize construe define depict describe interpret perceive picture portray present refer regard
    represent see treat view visualise visualize
    """.split()
)
"""Verbs of which one asks *how* and answers with *as*."""

CALLING = frozenset("call deem dub label name style term title".split())

AS = re.compile(r"\bas\b")

FOR_WHICH = re.compile(
    r".* (?:because of|due to|owing to|thanks to) "
    r"|.* in the (?:[A-Z]\w+ )*(?:Bible|Gita|Gospels?|Iliad|Koran|Mahabharata|Odyssey|Puranas?|Quran|Ramayana|Talmud"
    r"|Torah|Upanishads?|Vedas?)$"
)
"""Why or in which scripture something is called so, at the end of what it is called."""

VIEWING = AS_DEEMED | frozenset(
    "acclaim brand condemn decry denounce deride dismiss dub hail label laud praise tout".split()
)

AS_FAR_AS = re.compile(r"as (?:early|far back|late|long ago|recently) as ")

SPELL = re.compile(
    r"(?:.* )?(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|terms?|seasons?"
    r"|fortnights?|generations?|li(?:fe|fetimes?)|millenni(?:a|um)|quarters?|semesters?|summers?|weekends?|winters?)"
)
"""How an answer ends that says for how long; *three years running* says how often."""

RANKED_SPELL = re.compile(
    r"\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|\d+th) (?:consecutive )?"
    r"(?:day|week|month|year|season)\b"
)
"""The last of several stretches of time, which does not say how long they are together."""

ALONE = re.compile(r"to \w+")

ALONE_TOO = frozenset("bake build cook draw eat paint play produce read sell sing study teach trade write".split())
"""Verbs of which *what* would ask for their own object: *What did she trade to buy?*."""

DONE_FOR = LEADING | frozenset("apply deploy employ exploit harness use utilise utilize".split())
"""Verbs behind whose participle one asks for what: *What can it be used to make?*."""

RANK_OF_THE_DAY = re.compile(r"\bbecomes (?:the|[\w ]+[’']s) (?:first|second|third|fourth|fifth|last|only|\w+est)\b")
"""A rank that somebody has had from one day on, told as of that day: all of eight labelled items were bad English."""

CAPITALS = re.compile(r"\w+ [A-Z]")

SINCE_DATE = re.compile(
    r"^[^,]*\b(?:am|are|is) (?!.*\b(?:ha(?:s|ve)|that|which|who)\b).* since (?:[A-Z]\w+ )?(?:\d|____)"
)
"""A present that goes with no date behind *since*."""


SO_LONG_AFTER = re.compile(r"(?:[\w-]+ ){0,2}(?:centuries|decades|months|years) (?:after|before) [^,]*")

YEARS_AFTER = re.compile(rf", {SO_LONG_AFTER.pattern},")


OWNED_AGAIN = re.compile(r"\b([A-Z][\w-]{2,})\b(?!’).*\b\1’s? [a-z]")


def is_referred_to_as(fact: Fact, _company: Company) -> bool:
    """Whether *how* would ask what something is referred to as."""
    return fact.asked.role == "means" and fact.clause.lemma == "refer" and bool(fact.clause.auxiliaries)


def is_what_may(fact: Fact, company: Company) -> bool:
    """Whether it asks what can do something in a text that teaches, where much else can: *What can lead to war?*."""
    may = fact.asked.role == "subject" and fact.clause.auxiliaries[:1] in {("can",), ("could",), ("may",), ("might",)}
    may = may or MAY.match(fact.asked.asker) is not None
    may = may or (fact.asked.role in {"object", "oblique"} and fact.clause.auxiliaries[:1] in {("may",), ("might",)})
    return may and company.teaching and not fact.asked.name and not fact.ask_quantity


def is_kind_of_name(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody's name is, and is told what it is made of: *The Act’s name is an acronym*."""
    subject = fact.clause.subject
    named = subject.head in {"abbreviation", "acronym", "name", "term", "title", "word"} and fact.clause.lemma == "be"
    return named and fact.asked.role == "predicate" and not fact.asked.name


def begins_with_deed(fact: Fact, _company: Company) -> bool:
    """Whether the question would have what is to be done for a subject: *What does to change a law require?*."""
    return fact.focus >= 0 and TO_DEED.match(fact.clause.subject.text.lower() or fact.asked.asker) is not None


def sets_against(fact: Fact, _company: Company) -> bool:
    """Whether the question would go on with what something else does: *What has two ends, whereas sticks have one?*."""
    asked = fact.asked.asker if fact.rule == "outcome" else ""
    return " whereas " in asked or any(phrase.text.startswith("whereas ") for phrase in fact.clause.phrases)


def is_at_age(fact: Fact, _company: Company) -> bool:
    """Whether an age from the beginning of the sentence would stand behind another person in a question for the year.

    *In 1494, at the age of eleven, she followed her father’s will*.
    """
    aged = any(phrase.role == "duration" and phrase.text.startswith("at ") for phrase in fact.clause.lead)
    return fact.rule == "time" and aged


def is_what_time_was(fact: Fact, _company: Company) -> bool:
    """Whether it asks what a century or a year was: *The 12th century was a time of change*."""
    return fact.rule == "predicate" and fact.clause.lemma == "be" and fact.clause.subject.head in STRETCHES


def is_dangling(fact: Fact, _company: Company) -> bool:
    """Whether a thing would do what somebody does in front of it: *In studying a lake, plants help to …*."""
    subject = fact.clause.subject
    law = fact.rule == "outcome"
    thing = subject.type == "thing" and not subject.name and subject.text not in ({"people"} if law else {"", "people"})
    return thing and DOING.match(capitalise(fact.asked.asker) if law else fact.sentence) is not None


def is_told_to(fact: Fact, _company: Company) -> bool:
    """Whether it asks *whom* of a verb that goes with what is told or given as well: *Whom do they teach norms?*."""
    asked = fact.asked
    somebody = asked.type == "person" or names_people(asked.head)
    told = asked.role in {"object", "recipient"} and fact.clause.lemma in TOLD_TO
    return told and somebody and not asked.name and not fact.ask_quantity


def is_said_how(fact: Fact, _company: Company) -> bool:
    """Whether *how* would ask for what follows *as* of a verb that is not of seeing or calling: *recognize as*."""
    asked = fact.asked
    return asked.role == "means" and asked.preposition == "as" and fact.clause.lemma not in AS_DEEMED


def is_called_and_more(fact: Fact, _company: Company) -> bool:
    """Whether what something is called has behind it why or where it is: *called a flower in the Iliad*."""
    asked, lemma = fact.asked, fact.clause.lemma
    called = (asked.role == "predicate" and lemma in CALLING) or (asked.preposition == "as" and lemma in AS_DEEMED)
    return called and FOR_WHICH.match(asked.text) is not None


def is_viewed_as(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody describes, of which the sentence says as what: that is what it tells."""
    asks = fact.asked.role == "object" and fact.clause.lemma in VIEWING and not fact.ask_quantity
    return asks and AS.search(fact.evidence.text.partition(fact.value)[2] + fact.value) is not None


def is_end_of_purpose(fact: Fact, _company: Company) -> bool:
    """Whether it would be asked behind what for something can be treated so: *What can oil be stored to meet?*."""
    clause = fact.clause
    done = (clause.auxiliaries[-1:] == ("be",) and clause.lemma not in DONE_FOR) or clause.lemma in ALONE_TOO
    behind = any(phrase.role == "complement" and ALONE.fullmatch(phrase.text) for phrase in clause.phrases)
    return done and fact.asked.role == "object" and behind


def is_from_to(fact: Fact, _company: Company) -> bool:
    """Whether *from how many* would ask for a number between two or for the first of several kinds.

    *Lamps yield from one to four watts*, *Groups range from two people to a nation*.
    """
    several = " to " in fact.asked.quantity or fact.clause.lemma in {"differ", "include", "range", "refer", "vary"}
    return fact.ask_quantity and fact.asked.preposition == "from" and several


def is_no_spell(fact: Fact, _company: Company) -> bool:
    """Whether the answer to *how long* is a count of times, or a title: *Seven Days*."""
    asked = fact.asked
    spell = asked.role == "duration" and not fact.ask_quantity and asked.preposition == "for"
    if spell and RANKED_SPELL.search(asked.core):
        return True  # *for a third week*
    return spell and (SPELL.fullmatch(asked.core.lower()) is None or CAPITALS.search(asked.core) is not None)


def is_named_twice(fact: Fact, _company: Company) -> bool:
    """Whether a name stands again for what the article says with a pronoun: *Li Na's aunt bought Na a harp*.

    In the answer alone it does no harm; a sentence that is not taken apart keeps the pronoun.
    """
    clause = fact.clause
    every = (clause.subject, *clause.phrases, *clause.lead)
    parts = [part.text for part in every if part is not fact.asked or part.name in clause.people]
    for name in (each for each in clause.people if " " in each):
        if sum(text.count(name) for text in parts) < len(("once", "again")):
            continue
        first, *others = [found for text in parts for found in re.findall(rf"{re.escape(name)}(’s)?", text)]
        again = sum(not owned for owned in others)  # *Holt’s season was cut short due to an injury to Holt’s knee*
        if again and len([first, *others]) > fact.evidence.text.count(name.split()[-1]):
            return True
    return False


def owns_as_named(fact: Fact, _company: Company) -> bool:
    """Whether a name owns something behind itself where the article has *the*: *Yarrow grew after Yarrow’s deals*."""
    found = OWNED_AGAIN.search(fact.sentence) if "’" in fact.sentence else None
    return found is not None and re.search(rf"\b{found[1]}[’']", fact.evidence.text) is None


def is_in_whose_view(fact: Fact, _company: Company) -> bool:
    """Whether *for whom* would ask in whose view something is so: *For a critic, the law is seen as a bribe*."""
    found = (fact.asked, *fact.clause.lead)
    viewers = (each for each in found if each.preposition == "for" and each.role == "oblique" and not each.name)
    return fact.clause.lemma in VIEWING and any(viewers)


def is_as_far_back(fact: Fact, _company: Company) -> bool:
    """Whether the question would keep how long ago that is: *Against whom did it win as far back as 1996?*."""
    kept = any(AS_FAR_AS.match(phrase.text) for phrase in (*fact.clause.phrases, *fact.clause.lead))
    return kept and not fact.ask_quantity


def is_told_as_of_today(fact: Fact, _company: Company) -> bool:
    """Whether a rank is told in the present of the day on which it was new: *She becomes the first woman to win it*."""
    return RANK_OF_THE_DAY.search(fact.sentence) is not None


def lasts_in_present(fact: Fact, _company: Company) -> bool:
    """Whether it is told in the present of what has been so since a date: *She is the chair since 2015*."""
    return SINCE_DATE.search(fact.sentence) is not None


def is_now_and_then(fact: Fact, _company: Company) -> bool:
    """Whether the question would begin with how often it is so: *Sometimes, what must a cell move?*."""
    fronts = [phrase.text.lower() for phrase in fact.clause.lead]
    return any(text in HOW_OFTEN or IN_MANY_CASES.fullmatch(text) for text in fronts)


def is_level(fact: Fact, _company: Company) -> bool:
    """Whether *how much* would ask for the height of something: *How much did inflation reach?*."""
    share = fact.clause.lemma in {"number", "total"} and " of " in fact.asked.text and fact.asked.type != "money"
    level = fact.clause.lemma in REACHING and fact.asked.type in {"percent", "money"}
    return fact.ask_quantity and (level or share)


def is_set_years_after(fact: Fact, _company: Company) -> bool:
    """Whether it goes between commas how long before or after something it was: *, ten years after the war,*."""
    asked_behind = fact.asked.role != "gap" and any(SO_LONG_AFTER.match(phrase.text) for phrase in fact.clause.lead)
    return asked_behind or YEARS_AFTER.search(fact.sentence) is not None


BY_DEED = re.compile(
    r"(?:[a-z]+ )?(?:act|charter|command|decree|law|order|proclamation|statute|treaty|vote)(?: of\b|$)"
)
"""Deeds of a state or a body, without an article."""


def is_by_deed(fact: Fact, _company: Company) -> bool:
    """Whether it is by what deed of whom something was done, as nobody asks: *What was it formed by? – Vote of …*."""
    return fact.rule == "oblique" and fact.asked.preposition == "by" and BY_DEED.match(fact.asked.core) is not None


ROWS: dict[str, Row] = {
    "by-deed": Row(is_by_deed, "is the deed by which it was done, and nobody who did it", gap=True),
    "level": Row(is_level, "is a level, for which “how much” does not ask", gap=True),
    "since-present": Row(lasts_in_present, "is told in the present of what has been so since a date", whole=True),
    "now-and-then": Row(is_now_and_then, "is so now and then, which no question begins with"),
    "referred-to": Row(is_referred_to_as, "is what something is referred to as, for which “how” does not ask"),
    "what-may": Row(is_what_may, "is one of many that may do so", gap=True),
    "kind-of-name": Row(is_kind_of_name, "says of what kind a name is, and is asked for as the name"),
    "deed-first": Row(begins_with_deed, "is asked of what is to be done", gap=True),
    "years-after": Row(
        is_set_years_after, "is set beside how long after something else it was", whole=True, asked=True
    ),
    "whereas": Row(sets_against, "is told beside what something else does", gap=True),
    "at-age": Row(is_at_age, "is asked for beside an age that may be another’s", gap=True, doubt=SLIGHT),
    "time-itself": Row(is_what_time_was, "is what a stretch of time was"),
    "dangling": Row(is_dangling, "is told behind what somebody does who is not named"),
    "told-to": Row(is_told_to, "would be asked for by a stiff “whom”"),
    "as-what": Row(is_said_how, "is told with “as”, for which “how” does not ask"),
    "called-and-more": Row(is_called_and_more, "is more than what something is called: also why or where it is"),
    "end-of-purpose": Row(is_end_of_purpose, "stands behind what for something can be done"),
    "between-two": Row(is_from_to, "is a number between two, told with “from”"),
    "viewed": Row(is_viewed_as, "is only what somebody describes"),
    "spell": Row(is_no_spell, "does not say for how long"),
    "in-view": Row(is_in_whose_view, "is so in the view of some, for which “for whom” does not ask", gap=True),
    "far-back": Row(is_as_far_back, "is asked for beside how long ago it was", gap=True),
    "of-today": Row(is_told_as_of_today, "is told in the present of a day long past", whole=True),
    "owns-as-named": Row(owns_as_named, "is said with a name again where the article has an article", whole=True),
    "named-twice": Row(is_named_twice, "is said with a name again where the article has a pronoun"),
}
