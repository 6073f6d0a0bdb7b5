"""Amounts of which the statement does not tell enough: of what, or when that was so."""

import re

from quizgen.english.counting import YEAR
from quizgen.english.sentences import capitalise
from quizgen.english.words import UNIQUE_NOUNS
from quizgen.items.company import Company
from quizgen.items.refusals.figures import is_figure
from quizgen.items.refusals.row import SLIGHT, Row
from quizgen.items.surroundings import around_in_evidence
from quizgen.model.fact import AMOUNTS, Clause, Fact, once_of

NAME = re.compile(r"(?<!^)\b[A-Z]")

SOURCE = re.compile(r"(?:^According to [^,]*,|,? according to [^,.]*)")

DEFINITE = re.compile(r"(?:The|At least|About|More than|Some|Nearly|Over|An estimated) |_")
"""How a sentence begins that is about something in particular."""

OVER = frozenset({"was", "were", "had", "has", "have"})
"""Auxiliaries of what is over."""

PAST = frozenset({"was", "were", "had"})

HARDLY = 0.2
"""Salience below which the article hardly speaks of what is counted: readers took five of nineteen such amounts."""

SOMEWHAT = 0.4
"""The same of what was so once, at a time that nothing tells: they took four of fifteen."""

FEW_LINES = 8
"""Sentences up to which a text says too little to tell what it hardly speaks of."""

OF_NO_ONE_PLACE = frozenset("brain liver mind people population truth womb workplace".split())
"""Nouns with *the* of which a text may speak of another than all."""

ONE_OF_ITS_KIND = "|".join(
    sorted((UNIQUE_NOUNS | frozenset("army coast country elderly law nation poor rich".split())) - OF_NO_ONE_PLACE)
)
"""Nouns of what there is but one of, so that *the* points at nothing told before."""

BARE = re.compile(
    rf"\b[Tt]he (?!(?:{ONE_OF_ITS_KIND})\b)[a-z]+"
    r"(?=[.,]?$|[.,] | (?:was|were|is|are|has|had|have|will|can|could|would) "
    r"| (?:in|on|at|to|by|with|and|from|after|as|when) (?!(?:the )?[A-Z]))"
)
"""*The* with a noun alone, of which only the text around tells which is meant."""

BARE_LONG = re.compile(
    rf"\bthe (?:[a-z-]+ )?(?!(?:{ONE_OF_ITS_KIND})\b)[a-z-]+(?=[,.]| (?:and|had|has|is|to|was|were|will)\b)"
)
"""The same with a word before the noun, which tells enough where a year is told."""

MORE_OR_LESS = re.compile(r"(?:(?:even|far|many|much|slightly) )?(?:fewer|greater|less|more) (?!than\b)[a-z]")
"""What is compared, and not counted."""

EXAMPLE = re.compile(r"\b[Ff]or (?:example|instance)\b|^(?:Imagine|Let us|Say|Suppose|Think of)\b")

TOTAL = re.compile(
    r"(?:All in all|All told|Altogether|Collectively|Combined|In all|In sum|In total|Overall|Put together"
    r"|Taken together|Together(?=,)),? (?!with )"
)
"""How a sentence begins that sums up those before."""

SECOND_SHARE = re.compile(
    r"[^,;]* and [$£€]?\d[\d.,]* ?(?:%|percent\b|per cent\b) (?!of (?:[\w’-]+ ){0,2}[\w’-]+[.?]?$)"
)
"""Behind an amount, another that is told of something else."""

PRICE_BASIS = re.compile(r"\d{4} (?:dollars|euros|pounds|prices)")

FRONTED = re.compile(r"^(?:After|Before|During|Since) the [a-z]+, ")
"""A time told by an event before the statement, which the article then tells of."""


def is_amount(fact: Fact) -> bool:
    """Whether it asks how many or how much, and not how long."""
    return fact.ask_quantity or (is_figure(fact) and fact.asked.type in AMOUNTS - {"duration"})


@once_of
def told_beside(fact: Fact) -> str:
    """What the statement says beside the amount."""
    asked = fact.asked.quantity if fact.ask_quantity else fact.asked.text
    return fact.sentence.replace(capitalise(asked), "_", 1).replace(asked, "_", 1)


def is_over(clause: Clause, helpers: frozenset[str]) -> bool:
    """Whether it tells what was so, by its tense or by one of the helpers before its verb."""
    return clause.tense == "past" or not helpers.isdisjoint(clause.auxiliaries[:1])


IN_PERIOD = re.compile(
    r"(?:During|For|In|Over|Within) (?:the |her |his |its |their )?"
    r"(?:first|following|last|next|past|preceding|previous) (?:[\w-]+ ){0,2}"
    r"(?:centur(?:y|ies)|days|decades?|games|hours?|matches|months?|seasons?|weeks?|years?), "
)
"""A length of time with which a sentence begins."""

OF_NUMBER = re.compile(r" of (?:about |around |nearly |over )?\d")

OF_THEM = re.compile(r" of (?:the|them|these|those)\b")


def lost_period(fact: Fact, _company: Company) -> bool:
    """Whether it is counted over a length of time that was left out: *In the past ten years,* *it sank twice*."""
    found = IN_PERIOD.match(fact.evidence.text) if is_amount(fact) else None
    return found is not None and found[0].lower().rstrip(", ") not in fact.sentence.lower()


def is_part_of_number(fact: Fact, _company: Company) -> bool:
    """Whether what it is a part of was put without *the*: *2 million of* *9 million deaths*, for *of these deaths*."""
    if not is_amount(fact):
        return False
    amount = fact.asked.quantity if fact.ask_quantity else fact.asked.core
    _, _, behind = fact.sentence.partition(amount)
    return OF_NUMBER.match(behind) is not None and OF_THEM.match(around_in_evidence(fact, amount)[1]) is not None


def is_of_nothing(fact: Fact, company: Company) -> bool:
    """Whether the words around a figure, but for their source, name nothing: *The cost of a disc fell by 80 %*."""
    past, figure = is_amount(fact) and is_over(fact.clause, OVER), is_figure(fact)
    if not (past or figure):
        return False
    told = SOURCE.sub("", told_beside(fact))
    if not past and fact.clause.tense == "present" and not DEFINITE.match(told):
        return False
    named = NAME.search(told) is not None or any(name in told for name in company.mentions)
    return not named and YEAR.search(told) is None


PER_UNIT = re.compile(r"\bper (?!cent\b)")

PAYING = frozenset("bid charge earn fine offer pay receive spend".split())
"""Verbs of a sum that is given for something."""

OFFSPRING = frozenset("baby boy brother child daughter girl kid sibling sister son triplet twin".split())
"""Whom a life story counts wherever it speaks of them."""


def is_amount_beside(fact: Fact, company: Company) -> bool:
    """Whether an amount is of what the article hardly speaks of, the more so where nothing tells when it was so."""
    if len(company.lines) <= FEW_LINES:
        return False
    if company.hero in fact.clause.subject.text and fact.asked.head in OFFSPRING and company.hero:
        return False
    if not is_amount(fact):
        return False
    undated = is_over(fact.clause, PAST) and YEAR.search(told_beside(fact)) is None
    return fact.salience < (SOMEWHAT if undated else HARDLY)


def is_for_nothing(fact: Fact, _company: Company) -> bool:
    """Whether somebody gave or got a sum, and nothing tells for what: *was fined £500*; of four readers took none."""
    clause = fact.clause
    others = (phrase for phrase in clause.phrases if phrase is not fact.asked and phrase.core != fact.asked.core)
    bare = all(phrase.role in {"agent", "time"} for phrase in others) and not clause.lead
    sum_of_money = fact.asked.type == "money" and fact.asked.core[0] in "$£€¥"
    return sum_of_money and clause.lemma in PAYING and bare and YEAR.search(fact.sentence) is None


def is_per_unit(fact: Fact, _company: Company) -> bool:
    """Whether an amount is one of a rate: *up to three captains per ship*; of six such readers took hardly one."""
    return is_amount(fact) and PER_UNIT.search(fact.sentence) is not None


def is_count_of_life(fact: Fact, company: Company) -> bool:
    """Whether it asks how many there were of something in somebody's life: of five such questions readers took one."""
    return fact.ask_quantity and fact.asked.asker == "how many" and bool(company.hero)


def is_amount_of_the(fact: Fact, _company: Company) -> bool:
    """Whether an amount is told of something that only *the* points at: *2,000 people came to the hunt*."""
    if is_amount(fact) and BARE.search(FRONTED.sub("", told_beside(fact))):
        return True
    figure = fact.ask_quantity or fact.asked.type in AMOUNTS - {"duration"}
    return figure and YEAR.search(fact.sentence) is None and BARE_LONG.search(fact.sentence) is not None


def is_total_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether it is the sum of what the sentences before told of, as the article says: *In total, 77 belong to it*."""
    return is_amount(fact) and TOTAL.match(fact.evidence.text) is not None and TOTAL.match(fact.sentence) is None


def is_price_basis(fact: Fact, _company: Company) -> bool:
    """Whether it is the money in which sums are told: *cost $7,000 in 2020 dollars*."""
    return PRICE_BASIS.fullmatch(fact.asked.core) is not None


def is_of_two_shares(fact: Fact, _company: Company) -> bool:
    """Whether the question would go on with another share: *What share lived on $2 and 40 percent on $5?*."""
    amount = fact.asked.quantity if fact.ask_quantity else fact.asked.core if fact.asked.type == "percent" else ""
    behind = fact.sentence.partition(amount)[2] if amount else ""
    return SECOND_SHARE.match(behind) is not None


def is_uncounted(fact: Fact, _company: Company) -> bool:
    """Whether it is asked how much it is where the sentence says but that it is more: *They spend more dollars*."""
    return fact.ask_quantity and MORE_OR_LESS.match(fact.asked.core) is not None


def is_figure_of_example(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches tells the figure for an example, where any other would do: *2 dollars, for example*.

    Of three such gaps a reader took none.
    """
    counts = fact.ask_quantity or fact.asked.type in AMOUNTS
    return company.teaching and counts and EXAMPLE.search(fact.evidence.text) is not None


ROWS: dict[str, Row] = {
    "price-basis": Row(is_price_basis, "tells in the money of which year it is counted", whole=True, asked=True),
    "lost-period": Row(lost_period, "is counted over a time that the statement leaves out"),
    "part-of-number": Row(is_part_of_number, "is a part of what was put in wrong"),
    "two-shares": Row(is_of_two_shares, "is asked for beside another that is told of something else", gap=True),
    "of-nothing": Row(is_of_nothing, "is a figure of something without a name, at no time told"),
    "amount-beside": Row(is_amount_beside, "is an amount of what the article hardly speaks of", doubt=SLIGHT),
    "total": Row(is_total_of_nothing, "is the sum of what the sentences before tell", whole=True, asked=True),
    "per-unit": Row(is_per_unit, "is told of each of some, and not in all"),
    "count-of-life": Row(is_count_of_life, "is a count of something in a life, of which there may be more", gap=True),
    "for-nothing": Row(is_for_nothing, "is a sum, and nothing tells for what"),
    "amount-of-the": Row(is_amount_of_the, "is an amount of something that only “the” points at"),
    "uncounted": Row(is_uncounted, "says but that it is more or less"),
    "figure-of-example": Row(is_figure_of_example, "is a figure of an example, where any other would do"),
}
