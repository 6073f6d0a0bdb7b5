"""Which figures are not asked for: inexact ones, of something beside the point, of nothing named."""

import re

from quizgen.english.counting import A_YEAR, NUMBERS, YEAR
from quizgen.english.ranges import AMOUNT
from quizgen.english.sentences import capitalise
from quizgen.items.answers import answer
from quizgen.items.company import Company
from quizgen.items.hints import CURRENCY
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.items.surroundings import around, around_in_evidence, before_asked
from quizgen.model.fact import AMOUNTS, DATES, Fact

TWO_COUNTED = re.compile(r"\band (?:[a-z]+ ){0,2}[$£€]?[\d.]*\d")
"""A second amount beside what is counted."""

OF_ONE_BODY = re.compile(
    r"(?:In (?:the )?[A-Z][\w’ ]+, )?(?:[Tt]he )?(?P<body>[A-Z][\w&’-]+(?: (?:[a-z]{2,3} )?[A-Z][\w&’-]+)+)"
    r"(?:, [^,]+,)? "
    r"(?:acts|covers|employs|has|holds|includes|is|operates|owns|reaches|represents|runs|serves|supports|works)\b"
)
"""How a sentence begins on what a body with a name does today, be it told where."""

SOMEBODY_NOW = re.compile(
    r"([A-Z][a-z]+)(?:’s (?:[a-z]+ )+| )(?:can|consumes|could|decides|earns|finds|gets|goes|has|is|lives|makes|must"
    r"|needs|owns|pays|plans|prefers|sells|spends|starts|takes|thinks|wants|will|wishes|works|would)\b"
)
"""How a sentence begins on somebody who does something at no time."""

ROUNDED = re.compile(
    r"\b(?:about|almost|an estimated|approximately|around|close to|in the region of|nearly|roughly|some"
    r"|somewhere around) "
)

NAME = re.compile(rf"(?<!^)\b[A-Z]|\b{A_YEAR}\b")
"""What tells of which thing or time a sentence speaks."""

IN_ASIDE = re.compile(r"(?:\bwhich,?|\b[a-z]+ who,?) (?:[^,]* )?(?:in|on|by|since) $")
"""What stands before the year of what is only said of something beside."""

ADDED = re.compile(r"\b(?:additional|another|extra|further|more|other|remaining|spare) $")
"""What stands before a number that is added to others."""

OR_OTHER = re.compile(r"\d or $")
"""What stands before the second of two numbers, of which either may be right: *20 or ____ years*."""

LIKENED_TO = re.compile(r"\bin the (?:same )?(?:sense|way) (?:as|in which|that) ")
"""What stands before what something else is only likened to: *not fixed in the sense that water boils at ____*."""

UNDATED = re.compile(r"\brest of the (?:year|month|week)\b")
"""A time that only the day of writing tells."""

CHANGE = re.compile(
    r" (?:boost|climb|collapse|contraction|cut|decline|decrease|dip|downturn|drop|expansion|fall|gain|growth|hike"
    r"|improvement|increase|jump|leap|plunge|rally|rebound|recovery|reduction|rise|slide|slowdown|slump|spike|surge"
    r"|swing|tumble|upturn|uptick)\b(?! (?:for|in|of|on)\b)"
)
"""A change behind its amount of which nothing tells of what it is: *a ____ rise to 64m*."""

CHANGE_TO = re.compile(
    r"\ban? (?:cut|decrease|drop|fall|hike|increase|reduction|rise) (?:by|of|to) (?:about |almost |just |nearly )?$"
)
"""The same before it: *has urged an increase to ____*."""

OF_OWN = re.compile(r"\b(?:his|her|its|their) $")
"""What stands before a number of people named in passing: *he and his ____ friends*."""

OF_OWNER = re.compile(r"[A-Z][\w-]*’s? $")
"""The same of somebody's by name, of which the rest tells something else: *Lund’s ____ stations saw the comet*."""

OWNED_DO = re.compile(r" (?:[\w-]+ ){1,2}(?:(?:at|in|near|on) (?:the )?[A-Z][\w-]* )?(?!of\b)[a-z]+(?:ed|t) ")

SPEAKING = frozenset("allude comment hint joke mean mention refer speak talk".split())
"""Verbs of sentences on what somebody said."""

EVERYWHERE = 4
"""Times that an article has a figure from which it is part of the name of what the article is about."""

ALL = re.compile(r"\b(?:All|all) (?:the |of the )?$")

OF_TOTAL = re.compile(
    rf"(?<!\w)(?!one\b)(?:{AMOUNT}|half) (?:out )?of "
    r"(?:(?:all|her|his|its|the|their|(?:[A-Z][\w-]* )*[A-Z][\w-]*’s?) )?(?:[a-z-]+ )?$"
)
"""What stands before the number of all, of which the sentence tells how many: *13 of Norway’s ____ ferries sank*."""

REMOTE_KIN = re.compile(
    r" (?:(?:great-)*(?:ancestors|aunts|cousins|descendants|godchildren|grandchildren|granddaughters|grandsons"
    r"|in-laws|nephews|nieces|relatives|uncles)|(?:half-|step-?)(?:brothers|sisters))\b"
)
"""Those of a family whose number nobody asks for."""

UNIT_OF_TIME = (
    "day|decade|fortnight|game|hour|match|minute|month|night|quarter|season|second|session|shift|term|week|year"
)

RATE = re.compile(
    rf"\b(?:(?:{UNIT_OF_TIME})s?|once|times|twice) an? (?:{UNIT_OF_TIME})$"
    rf"|\b(?:each|every|per) (?:{UNIT_OF_TIME})$|\b(?:dai|hour|month|night|week|year)ly$"
)
"""How something that is not a length of time ends: *20 hours a week*."""

PER_TIME = re.compile(rf" (?:a|an|each|every|per) (?:{UNIT_OF_TIME})\b| (?:dai|hour|month|night|week|year)ly\b")
"""What stands behind a gap for how often something is done: *flies ____ per week*."""

COUNT_OF_THINGS = re.compile(
    r"[Tt]he (?:[a-z]+ )?(?:amount|count|number|percentage|proportion|quantity|sum|total) of"
    r" [a-z-]+(?: [a-z-]+)? (?:is|was|are|were) "
)
"""How many things there were, and nothing tells of what or where: *The total number of steps is ____*."""

OF_SOMEWHERE = re.compile(
    r"(?:The )?(?:[Cc]rime|[Ee]mployment|[Gg]rowth|[Ii]nflation|[Ll]iteracy|[Mm]ortality|[Oo]utput|[Pp]overty"
    r"|[Pp]roductivity|[Tt]urnout|[Uu]nemployment) (?:averaged|climbed|dropped|fell|hit|increased|is|jumped|reached"
    r"|rose|stands|stood|was)\b"
    r"(?!.* (?:across|in|of) (?:the )?[A-Z])"
)
"""What has a figure in each place."""

SIZE_ALONE = re.compile(
    r"(?:An?|The) (?:[a-z]+ )?(?:area|budget|capacity|circulation|cost|crew|fleet|height|income|length|membership"
    r"|population|price|profit|revenue|salary|staff|total|turnover|wage|workforce)"
    r" of (?:[a-z]+ ){0,3}(?:_|[$£€¥]?\d)"
)
"""How something is told of that only its size names: *A population of just over 100,000 has …*."""

OUT_OF_ALL = re.compile(
    r"\bout of (?:the (?:total )?population of )?\d[\d,.]*(?: (?:inhabitants|people|residents))?\b(?! (?:in|of) )"
    r"|^(?:As of \d{4}, )?(?:[a-z]+ )?(?:attendance|enrolment|enrollment|membership) (?:is|was|stood at) "
    r"(?!.* (?:at|in|of) (?:the )?[A-Z])",
    re.IGNORECASE,
)
"""How many of how many, not told of what: *out of 500 inhabitants, 30 were Danes*."""

LISTED = re.compile(r" (?:are|were) (?P<list>[^.;:]*,? and [^.;:,]*)\.")

LISTED_BEHIND = re.compile(r"(?: [\w’'-]+){1,9}: ")
"""What is counted, behind which it is told one by one."""

BRIEFLY = 2
"""Words of what is counted behind a preposition in a question that one can take in."""

IN_A_ROW = re.compile(r"\d[\d,.]* (?:[a-z]+ ){1,3}?[a-z]+, _+ (?:[a-z]+ ){1,3}?[a-z]+, ")
"""A number between two others that count other things."""

WORTH = re.compile(
    r"\b(?:market|net|share|stock|total)? ?(?:assets|budget|capitali[sz]ation|debts?|earnings|fortune|income|price"
    r"|profits?|revenues?|salary|sales|turnover|valuation|value|wealth|worth) of [^,]*"
    r" (?:is|are|stands? at) |(?:’s?|its) (?:[a-z]+ )?(?:assets|budget|capitali[sz]ation|debts?|earnings|fortune"
    r"|income|profits?|revenues?|sales|turnover|valuation|value) (?:is|are) "
    r"|\b(?:has|have) (?:[a-z]+ ){0,3}[^ ]+ (?:(?:m|b)illion )?(?:[a-z]+ )?"
    r"(?:clients|customers|employees|fans|followers|listeners|members|readers|staff|subscribers|users|viewers"
    r"|visitors|volunteers|workers)\b"
)
"""What a firm is worth or earns, or how many use it, which changes every year."""

RATIO = re.compile(r"\b[Ff]or every (?:_+|\d|[a-z]+ [a-z]+s\b)")
"""What makes two numbers say something only together."""

LIKENED = re.compile(r", (?:as with|compared (?:to|with)|in contrast to|including|like|such as|unlike) [^,]*$")
"""How an aside begins that sets something beside what the sentence is about."""

SAMPLE = re.compile(
    r"\b(?:took|take|sat) (?:part in )?(?:an?|the) (?:[\w’-]+ )*"
    r"(?:assessment|experiment|poll|questionnaire|study|survey|test|trial)\b"
    r"|\b(?:interviewed|polled|questioned|surveyed)\b"
)
"""What is done with people to learn something of them, which is then what matters and not how many they were."""

ASKED_PEOPLE = frozenset(
    """
    adult child consumer employee household individual parent participant patient people person pupil respondent school
    student subject teacher teenager user volunteer voter woman
    """.split()
)

ASKED_SOURCES = frozenset("analyst diplomat economist expert insider official person source witness".split())
CITING = re.compile(r"\b(?:cit(?:e|ed|es|ing)|quot(?:e|ed|es|ing))\b")
"""Whom a newspaper cites without their names."""

OF_MARKET = re.compile(
    r"\b(?:[Ss]hares?|[Ss]tocks?|[Ii]ndex|[Ff]utures)\b[^,;]* (?:climbed|closed|dropped|ended|fell|finished|gained"
    r"|jumped|lost|opened|rose|shed|slid|slipped|surged|traded|were|was) (?:at |by |down |up |to |[$£€\d])"
    r"|\b(?:closed|ended|finished|opened) (?:down|up) [$£€\d]"
)
"""What the markets did on a day."""

EXACT = 4
"""Digits before the closing zeros from which a number is only to be looked up."""


ADDED_TO = re.compile(r"(?:additional|further|other)\b")
"""How what is counted begins of which some were told before."""


OF_ANY = re.compile(r"An? (?!(?:few|number|quarter|third|majority|minority)\b)[a-z]")
"""How one of a kind is called, which does what it is told to only so that one can reckon with it."""

PARTS = re.compile(
    r"(?:\w+ ){0,2}(?:aids|aspects|elements|factors|features|issues|points|problems|questions|reasons|things|ways)"
)
"""Things that are counted and not told of what; of two such questions in 16 sheets readers took none."""

FLOWING = frozenset(
    """
    add attract buy create draw earn export fall gain generate grow import increase lose make post produce rise sell
    shed spend
    """.split()
)
"""Verbs of what differs with the time in which it is counted."""

PERIOD = re.compile(
    r"\b(?:last|past|previous|this|(?:first|second|third|fourth|final) half of this|the (?:first|second|third|fourth"
    r"|final|latest)) (?:decade|half|month|quarter|season|week|year)\b"
)
"""A time counted from the day of writing."""

PERIOD_NEAR = re.compile(rf"[^,;.“\"]{{0,50}}{PERIOD.pattern}")
"""The same not far behind an amount."""

FROM_TO = re.compile(r"\d{1,3} to \d{1,3}")

FROM_YEAR, TO_YEAR = re.compile(r"\bfrom \d{1,3} to $"), re.compile(r" to \d{1,3}\b(?! [a-z])")
"""What stands before and behind one of two years of the first thousand."""

YEAR_ALONE = re.compile(r"\d{1,3}")

OF_ACRONYM = re.compile(r"\d [A-Z]{2,}$")

PER = re.compile(r" (?:an?|per) (?:day|hour|minute|second)\b")


def is_exact(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a number that nobody remembers to the last digit: `60,760` votes; a year is none."""
    return digits_of(fact) >= EXACT


def is_record(fact: Fact, _company: Company) -> bool:
    """Whether even a gap may not ask for it: `46,247` yards."""
    return digits_of(fact) > EXACT


def digits_of(fact: Fact) -> int:
    """How many digits before the closing zeros the longest number of the answer has."""
    counted = fact.ask_quantity or fact.asked.type in {"number", "money", "quantity"}
    numbers = re.findall(r"\d(?:[\d.,]*\d)?", answer(fact)) if counted else []
    return max((len(re.sub(r"\D", "", number).rstrip("0")) for number in numbers), default=0)


def counts_two(fact: Fact, _company: Company) -> bool:
    """Whether it asks for one of two amounts as if it were both: *How many films and $6bn are made?*.

    Nor is *eight or more genes* so many.
    """
    if not fact.ask_quantity:
        return False
    counted = fact.asked.counted
    again = re.search(rf"\band [\d.,]+ {re.escape(counted)}\b", fact.sentence) is not None
    return (again and bool(counted)) or TWO_COUNTED.search(counted) is not None or counted.startswith(("or ", "°"))


def is_rounded_off(fact: Fact, _company: Company) -> bool:
    """Whether the article says *about* of the number and the answer does not: *by around five thousand votes*."""
    amount = fact.asked.quantity if fact.ask_quantity else fact.value
    counted = fact.ask_quantity or fact.asked.type in {"number", "quantity", "money", "percent"}
    if not counted or ROUNDED.search(fact.evidence.text) is None:
        return False
    return re.search(rf"{ROUNDED.pattern}{re.escape(amount)}\b", fact.evidence.text) is not None


def is_everywhere(fact: Fact, company: Company) -> bool:
    """Whether the article has the figure again and again: *the new £20 note*."""
    digits = fact.asked.type in AMOUNTS and any(letter.isdigit() for letter in fact.asked.text)
    return is_figure(fact) and digits and company.article.count(f" {fact.asked.text} ") >= EVERYWHERE


def is_beside_statement(fact: Fact, _company: Company) -> bool:
    """Whether a figure is of an aside, added to others, or of what somebody spoke of."""
    if not is_figure(fact):
        return False
    before, _ = around(fact)
    aside = fact.asked.type in DATES and IN_ASIDE.search(before) is not None
    aside = aside or UNDATED.search(fact.sentence) is not None
    aside = aside or OR_OTHER.search(before) is not None or LIKENED_TO.search(before) is not None
    added = ADDED.search(before) is not None and fact.asked.type != "percent"  # *the remaining 49% of the firm*
    return aside or added or fact.clause.lemma in SPEAKING


def is_change_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it asks by how much something changed that is not told, or how many friends or nephews somebody has."""
    before, behind = around(fact) if is_figure(fact) else ("", "")
    if REMOTE_KIN.match(behind) or (CHANGE_TO.search(before) and behind.strip() == "."):
        return True
    owned = OF_OWN.search(before) or (OF_OWNER.search(before) and OWNED_DO.match(behind))
    return CHANGE.match(behind) is not None or (fact.asked.type == "number" and owned is not None)


def is_figure(fact: Fact) -> bool:
    """Whether it asks for a number or a date in a sentence that is not taken apart."""
    return fact.asked.role == "gap" and not fact.asked.name


def is_count_of_all(fact: Fact, _company: Company) -> bool:
    """Whether it asks how many there are of what is taken as known, *all three acts*, *9 of 40 boats*, or likened."""
    if fact.asked.type != "number" and not fact.ask_quantity:
        return False
    own = fact.value if fact.value in fact.sentence else capitalise(fact.value)
    before = around(fact)[0] if fact.asked.role == "gap" else fact.sentence.partition(own)[0]
    few = fact.value.isalpha()  # *all three acts*, but *all 22 men were saved*
    known = (few and ALL.search(before) is not None) or OF_TOTAL.search(before) is not None
    known = known or ADDED_TO.match(fact.asked.counted) is not None or PARTS.fullmatch(fact.asked.counted) is not None
    return known or LIKENED.search(before) is not None


def is_half_of_ratio(fact: Fact, _company: Company) -> bool:
    """Whether it asks for one of two numbers that say something only together: *for every 84 men are 100 women*."""
    counted = fact.ask_quantity or (is_figure(fact) and fact.asked.type in AMOUNTS)
    return counted and RATIO.search(fact.sentence) is not None


def is_rate(fact: Fact, _company: Company) -> bool:
    """Whether it is asked how long something lasts, and the answer tells how much of a week is worked."""
    if fact.asked.role == "gap" and fact.asked.type == "duration":
        return PER_TIME.match(around(fact)[1]) is not None
    return fact.asked.role == "duration" and RATE.search(fact.asked.text) is not None


def is_size_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it tells how many or how much of something, and neither of what nor where."""
    alone = any(pattern.match(fact.sentence) for pattern in (COUNT_OF_THINGS, SIZE_ALONE, OF_SOMEWHERE))
    return alone or OUT_OF_ALL.search(fact.sentence) is not None


def is_count_of_list(fact: Fact, _company: Company) -> bool:
    """Whether those counted stand in the sentence one by one: *The three ports are Oslo, Bergen and Moss*.

    Or *Gaps and choices are two types of questions*, *Two types of questions are gaps and choices*.
    """
    counted = fact.ask_quantity or (is_figure(fact) and fact.asked.type == "number")
    number = fact.value.lower().removeprefix("just ").removeprefix("only ")
    if not counted or number not in NUMBERS:
        return False
    if LISTED_BEHIND.match(around_in_evidence(fact, fact.value)[1]):
        return True
    listed = LISTED.search(fact.sentence.partition(fact.value)[2])
    told = [phrase.text for phrase in fact.clause.phrases if phrase.role == "predicate"]
    lists = (listed["list"] if listed is not None else "", fact.clause.subject.text, *told)
    return any(len(re.split(r", and |, | and ", each)) == NUMBERS.index(number) for each in lists)


def is_asked_behind(fact: Fact, _company: Company) -> bool:
    """Whether it is counted at length behind a preposition: *With how many members called Rowers did it begin?*."""
    return (
        fact.ask_quantity
        and fact.asked.preposition in {"across", "in", "into", "on", "with"}
        and len(fact.asked.counted.split()) > BRIEFLY
    )


def is_in_a_row(fact: Fact, _company: Company) -> bool:
    """Whether it is one of several numbers in a row: *2,500 hospitals, ____ schools, 70 bridges*; or one of two."""
    gapped = fact.sentence.replace(fact.asked.core, "_")
    return IN_A_ROW.search(gapped) is not None or fact.asked.core.startswith("either ")


def is_sample(fact: Fact, _company: Company) -> bool:
    """Whether it asks how many were asked or tested: *About 4,000 pupils took the test*."""
    if fact.ask_quantity and fact.asked.head in ASKED_SOURCES and CITING.search(fact.sentence):
        return True
    if not (fact.ask_quantity or (is_figure(fact) and fact.asked.type == "number")) or not SAMPLE.search(fact.sentence):
        return False
    counted = [fact.asked.head] if fact.ask_quantity else around(fact)[1].split()[:2]
    return any(word in ASKED_PEOPLE or word.removesuffix("s") in ASKED_PEOPLE for word in counted)


def is_worth_now(fact: Fact, _company: Company) -> bool:
    """Whether it tells what somebody named is worth or how many use it, and no year tells when."""
    if not (fact.ask_quantity or fact.asked.type in AMOUNTS):
        return False
    named = bool(fact.clause.subject.name) or NAME.search(fact.sentence) is not None
    return named and WORTH.search(fact.sentence) is not None and YEAR.search(fact.sentence) is None


def is_of_the_day(fact: Fact, _company: Company) -> bool:
    """Whether it tells where shares stood at the end of a day: *Yarrow shares closed at $10, up 2%*."""
    figure = fact.ask_quantity or fact.asked.type in AMOUNTS
    return figure and OF_MARKET.search(fact.sentence) is not None and YEAR.search(fact.sentence) is None


def is_of_example(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches tells so much of *a bank*, or of a body that it names but once."""
    figure = fact.ask_quantity or (is_figure(fact) and fact.asked.type in AMOUNTS)
    if not (figure and company.teaching):
        return False
    if fact.clause.tense == "present" and OF_ANY.match(fact.sentence):
        return True
    found = OF_ONE_BODY.match(fact.sentence)
    if found is None or YEAR.search(fact.sentence) is not None:
        return False
    return company.article.count(found["body"]) == 1 and found["body"] not in company.title


def is_of_made_up_person(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches tells of somebody with a first name only, as in an example: *Vivian has 70 hours*."""
    found = SOMEBODY_NOW.match(fact.sentence) if company.teaching else None
    return found is not None and found[1] in company.called.get("person", {})


def lacks_period(fact: Fact, _company: Company) -> bool:
    """Whether the article says when so many were lost or sold, and the statement cannot: *It lost 900 jobs*."""
    if not (fact.ask_quantity or fact.asked.type in AMOUNTS):
        return False
    flows = fact.clause.tense == "past" and not fact.clause.auxiliaries and fact.clause.lemma in FLOWING
    flows = flows or PERIOD_NEAR.match(around_in_evidence(fact, fact.value)[1]) is not None
    return flows and PERIOD.search(fact.evidence.text) is not None and PERIOD.search(fact.sentence) is None


def is_end_of_span(fact: Fact, _company: Company) -> bool:
    """Whether it is a year, taken for a number, from or to which something was: *was mayor from 731 to 734*."""
    if fact.asked.type not in {"number", "quantity"}:
        return False
    before, behind = before_asked(fact), around(fact)[1] if fact.asked.role == "gap" else ""
    whole = before.lower().endswith("from ") and FROM_TO.fullmatch(fact.asked.core) is not None
    ends = FROM_YEAR.search(before) is not None or (before.lower().endswith("from ") and TO_YEAR.match(behind))
    return whole or (bool(ends) and YEAR_ALONE.fullmatch(fact.asked.core) is not None)


def is_no_sum(fact: Fact, _company: Company) -> bool:
    """Whether the pipeline took for money what has no currency: *a 2.77 ERA*."""
    counted = fact.asked.type == "money" and OF_ACRONYM.search(fact.asked.text) is not None
    return counted and CURRENCY.search(fact.asked.text) is None


def is_cut_rate(fact: Fact, _company: Company) -> bool:
    """Whether it is a speed, of which a gap would be left for the length alone: *96 miles* *per hour*."""
    return fact.asked.type == "quantity" and fact.asked.role == "gap" and PER.search(fact.asked.core) is not None


NAMED_BEHIND = re.compile(r" (?:are|were) [^.;]*\band\b")


def is_of_listed(fact: Fact, _company: Company) -> bool:
    """Whether it counts what is named behind, which one could count: *Two parts are the keel and the hull*."""
    number = fact.asked.quantity or fact.asked.core
    counts = fact.ask_quantity or fact.asked.type == "number"
    behind = fact.sentence.lower().partition(number.lower())[2]
    return counts and fact.clause.lemma == "be" and NAMED_BEHIND.search(behind) is not None


ROWS: dict[str, Row] = {
    "of-listed": Row(is_of_listed, "counts those that are named behind"),
    "end-of-span": Row(is_end_of_span, "is an early year, which looks like any number"),
    "no-sum": Row(is_no_sum, "is taken for a sum of money and is none"),
    "cut-rate": Row(is_cut_rate, "is only half of how much it is in a time"),
    "no-period": Row(lacks_period, "is of a time that only the day of writing tells"),
    "example-person": Row(
        is_of_made_up_person, "is told of somebody who is made up for an example", whole=True, doubt=SLIGHT
    ),
    "of-the-day": Row(is_of_the_day, "is where the markets stood on one day"),
    "of-example": Row(is_of_example, "is a figure of a body that the text names only as an example"),
    "rate": Row(is_rate, "is a share of each day or week, not how long it lasted"),
    "size-of-nothing": Row(is_size_of_nothing, "is how many there are, told neither of what nor where", whole=True),
    "worth-now": Row(is_worth_now, "is what somebody was worth on the day of writing", whole=True, asked=True),
    "record": Row(is_record, "is a number that is only looked up"),
    "exact": Row(is_exact, "is a number that nobody remembers to its last digit", gap=True),
    "two-amounts": Row(counts_two, "is one of two amounts that stand together"),
    "rounded": Row(is_rounded_off, "is only nearly so many, as the article says", gap=True),
    "aside": Row(is_beside_statement, "is a figure of what the sentence only says beside", doubt=SLIGHT),
    "ratio": Row(is_half_of_ratio, "is but half of a ratio"),
    "sample": Row(is_sample, "is how many were asked or tested, which is not what was learnt"),
    "everywhere": Row(is_everywhere, "is part of what the article is about, as often as it is told"),
    "change": Row(is_change_of_nothing, "is how much something changed, or how many, not told of what"),
    "list-counted": Row(is_count_of_list, "is how many there are of what stands beside it one by one"),
    "asked-behind": Row(is_asked_behind, "is counted at length behind a preposition", gap=True),
    "in-a-row": Row(is_in_a_row, "is one of several numbers in a row"),
    "of-all": Row(is_count_of_all, "is how many there are of what is taken as known"),
}
