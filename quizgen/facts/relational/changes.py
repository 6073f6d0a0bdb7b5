"""What goes up and down everywhere, and nothing says where: *prices rose by 2 %*, *the number of cyclists grew*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.relational.around import PLACED, is_bare, is_placed
from quizgen.facts.typing import AMOUNT_LABELS
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

COUNTS = frozenset(
    """
    amount fraction incidence majority minority number percentage proportion quantity ratio share total
    """.split()
)
"""Nouns of how many of something there are."""

CHANGING = frozenset(
    """
    accident admission arrest attack attendance audience bankruptcy birth booking borrowing budget capacity case
    casualty circulation complaint consumption conviction cost crime customer death debt deficit demand deposit dividend
    donation download earnings emission employment enrollment enrolment expenditure export fare fatality fee gdp gift
    growth hiring import income infection inflation injury insolvency inventory investment joblessness layoff lending
    level listener loss margin membership mortality murder offence order output passenger payroll population
    precipitation premium price production productivity profit rainfall rate redundancy rent rental repossession revenue
    ridership robbery royalty salary sale saving share shipment spending stock subscription suicide supply takings tax
    temperature theft tourism traffic tuition turnout turnover unemployment usage vacancy valuation viewer viewing visit
    visitor volume wage yield
    """.split()
)
"""What goes up and down: each is of something, or somebody’s."""

OF_NATIONS = frozenset("employment gdp growth inflation joblessness population unemployment".split())
"""Those of which the name of a land anywhere in the sentence tells enough."""

CHANGES = frozenset(
    """
    accelerate balloon boom bounce climb collapse contract crash decline decrease deteriorate diminish dip dive double
    drift drop dwindle ease edge expand explode fall fluctuate gain grow growth halve improve inch increase jump leap
    mount mushroom narrow nosedive peak plummet plunge quadruple rally rebound recede recover retreat rise rocket shrink
    sink skyrocket slide slow slump soar spike spiral stabilise stabilize stagnate stall strengthen surge swell treble
    triple tumble weaken worsen
    """.split()
)

AMOUNTING = frozenset("amount approach average exceed hit near reach stand top total".split())
"""Verbs that tell how much of it there was."""


def is_change_of_nothing(noun: Token) -> bool:
    """Whether it is told how something changed that goes up and down everywhere, and not where: *prices rose by 2 %*.

    Also of *a drop in prices*. What is so in general is so everywhere.
    """
    if noun.lemma_.lower() not in CHANGING or not (is_bare(noun) or is_the_population(noun)):
        return False
    verb = noun.head
    moved = verb.lemma_ in CHANGES | AMOUNTING or goes_up_or_down(verb)
    changed = moved and verb.tag_ in {"VBD", "VBN"}
    if noun.dep_ in SUBJECTS and (changed or tells_amount(verb)):
        of_nation = noun.lemma_.lower() in OF_NATIONS and is_bare(noun)
        here = of_nation and any(token.ent_type_ in {"GPE", "NORP"} for token in noun.sent)
        placed = is_bare(noun) and any(token.ent_type_ in PLACED for token in verb.subtree)
        return not here and not placed
    change = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in {"in", "of"} else None
    dated = any(token.ent_type_ == "DATE" for token in noun.sent)
    return change is not None and change.lemma_ in CHANGES and dated and not is_placed(noun)


def is_the_population(noun: Token) -> bool:
    """Whether it is *the population* and no more, and the sentence names no land or town."""
    article = child(noun, "det") if noun.lemma_.lower() == "population" else None
    alone = article is not None and article.lower_ == "the" and len(noun.children) == 1
    return alone and not any(token.ent_type_ in {"GPE", "LOC"} for token in noun.sent)


def tells_amount(verb: Token) -> bool:
    """Whether the verb tells how much something is: *Annual rainfall is 900 mm*, *Annual gifts average $12 million*."""
    amount = child(verb, "attr", "dobj") if verb.lemma_ in AMOUNTING | {"be"} else None
    return amount is not None and any(token.ent_type_ in AMOUNT_LABELS for token in amount.subtree if token.like_num)


def goes_up_or_down(verb: Token) -> bool:
    """Whether something rises or falls in two words: *prices went up*, *shot up*, *came down*."""
    return verb.lemma_ in {"come", "go", "shoot"} and any(other.lower_ in {"down", "up"} for other in verb.rights)


def is_unplaced_count(noun: Token) -> bool:
    """Whether it is told of *the number of cyclists* how it changed, and nothing in the sentence says where."""
    if noun.lemma_.lower() not in COUNTS or noun.dep_ not in SUBJECTS | {"dobj"}:
        return False
    of = next((other for other in noun.children if other.lower_ == "of"), None)
    counted = child(of, "pobj") if of is not None else None
    changes = noun.head.pos_ == "VERB" and noun.head.tag_ in {"VBD", "VBN", "VBG"}
    asides = [other for other in noun.head.lefts if other.dep_ == "advcl"]  # *As Kenya's bureau reported* is left out
    placed = any(token.ent_type_ in PLACED for token in noun.head.subtree if not is_inside(token, asides))
    if counted is None or (is_told_more(counted) and (noun.dep_ == "dobj" or noun.lemma_ in {"majority", "minority"})):
        return False
    named = noun.dep_ == "dobj" and is_placed(noun)
    return counted.tag_ == "NNS" and changes and not (placed or named)


def is_told_more(noun: Token) -> bool:
    """Whether anything behind the noun says more of it."""
    return any_child(noun, {"prep", "relcl", "acl"})


def is_inside(token: Token, asides: list[Token]) -> bool:
    """Whether the token belongs to one of the asides."""
    return any(aside == token or aside.is_ancestor(token) for aside in asides)
