"""*Divers found 38 coins*, *The flight took seven hours.* → how many, how long."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.english.counting import NUMBERS
from quizgen.facts.rules.ask import ANNOUNCING, Ask
from quizgen.model.fact import AMOUNTS, Clause, Phrase

CHANGING = frozenset(
    """
    accelerate advance appreciate balloon beat boost broaden climb collapse contract crash creep curtail cut decline
    decrease deepen defeat depreciate devalue differ diminish dip downgrade drop dwindle ease edge elevate enlarge
    exceed expand extend fall gain grow hike improve increase jump lag lead leap lengthen lift lose lower miss narrow
    outnumber outpace outperform outstrip outweigh overestimate overrun overshoot plummet plunge raise rally rebound
    recede recover reduce retreat rise rocket sag shed shorten shrink sink skyrocket slash slide slip slow slump soar
    spike strengthen surge surpass swell thicken thin trail trim tumble underestimate upgrade vary warm weaken widen win
    worsen
    """.split()
)
"""Verbs behind which *by* tells how much."""

CURRENCY = re.compile(
    r"[$£€¥₹]|\b(?:bahts?|cents?|crowns?|dinars?|dirhams?|dollars?|drachmas?|euros?|florins?|francs?|guilders?|guineas?"
    r"|kron(?:a|e|er|or)|lir[ae]|liras|marks?|naira|pence|pesetas?|pesos?|pounds?|rand|reais|riyals?|roubles?|rubles?"
    r"|rupees?|rupiah|shekels?|shillings?|yen|yuan|zlotys?)\b"
)

AGE = re.compile(r"(?:only |just )?(\d{1,2}|\w+(?:teen|ty))")
"""A bare number that may be an age."""

LEAVING = frozenset("declare find have hold keep leave make pronounce render report see".split())
PARTICIPLE = re.compile(
    r"\w+ \w+ed\b"
    r"|\b(?:alive|captive|dead|destitute|homeless|hungry|idle|ill|jobless|missing|penniless|sick|unconscious|unsold)\b"
)
"""Verbs behind whose object a participle tells in what state it is, and what such words look like."""

SIZE = re.compile(
    r"an? (?P<size>\d[\d.,]*(?:%| per cent| percent)) (?P<what>\w+(?: (?:in|of) (?:the |its |their )?[A-Z0-9].*)?)"
)
"""Something that a share before it tells the size of: *a 28.1% stake in Bergen Motors*."""

RELATIVE = re.compile(r" (?:who|which|that|whose|as well as) ")
"""What says more of the counted, or what there is beside them."""

PART_OF = re.compile(
    r"(?P<sum>.*?\d\S*(?: [a-z]+)*?)(?<! worth) of (?P<whole>(?:an?|each|her|his|its|that|the|their|this) .+|[A-Z].+)"
)
"""A sum of money that is a part of one: *$6bn* *of the debt*."""

OF_SOMETHING = re.compile(r"\d(?:\w| [a-z]+){0,3} of (?!which\b)[a-z]")
"""What a sum is of, without which it is not asked for: *announced £5m of purchases*."""

BEHIND_SUM = re.compile(r" (?:at|on|with) ")
"""What leads to when or where so much is paid."""

WHICH_TIME = re.compile(rf"(?:each|every) |the (?!.*\b(?:\d+|{'|'.join(NUMBERS[2:])})\b)")
"""What tells when or how often rather than how long: *spent* *the summer*, but *the last ten days*; *each day*."""

LASTING = frozenset("last live remain run serve sleep spend stay survive take wait".split())


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that holds a number of something."""
    if clause.subject.quantity:
        yield Ask(focus=-1, quantity=True)
    if clause.subject.asker != "how many":  # *only 5 % of them own 3 boats*: the second number means little alone
        return
    if (age := as_age(clause)) is not None:
        yield age
    for index, phrase in enumerate((*clause.phrases, *clause.lead)):
        if (clause.lemma in LEAVING and PARTICIPLE.search(phrase.counted)) or is_vote(clause, index):
            continue  # *left 300 people stranded*
        if (
            phrase.quantity
            and not is_place_as_well(phrase)
            and not (phrase.head in ANNOUNCING and len(phrase.counted.split()) == 1)
        ):
            yield Ask(focus=index, quantity=True, clause=with_plain_count(clause, index))
        elif index < len(clause.phrases) and (whole := as_amount(clause, phrase)) is not None:
            phrases = (*clause.phrases[:index], whole, *clause.phrases[index + 1 :])
            yield Ask(focus=index, quantity=True, clause=replace(clause, phrases=phrases))


def is_place_as_well(phrase: Phrase) -> bool:
    """Whether it holds too much to stand before the verb: *in 70 schools in Ulm, as well as by the Bank of Ulm*."""
    return phrase.role == "place" and " as well as " in phrase.counted


def is_vote(clause: Clause, index: int) -> bool:
    """Whether the votes are those of one side, and those of the other follow: *by four votes* *to three*."""
    votes, behind = clause.phrases[index : index + 1], clause.phrases[index + 1 : index + 2]
    counted = any(phrase.counted == "votes" and phrase.preposition == "by" for phrase in votes)
    return counted and any(phrase.text.startswith("to ") for phrase in behind)


def as_amount(clause: Clause, phrase: Phrase) -> Phrase | None:
    """The phrase as an amount, if all of it is one, or its size is; None if neither."""
    if phrase.quantity:
        return None
    asker = measure(clause, phrase)
    part = PART_OF.fullmatch(phrase.core) if asker == "how much" and phrase.type == "money" else None
    if part is not None:
        return replace(phrase, quantity=part["sum"], counted=part["whole"], asker="how much of")
    if asker == "how much" and phrase.type == "money" and OF_SOMETHING.search(phrase.core):
        return None
    amount = BEHIND_SUM.split(phrase.core)[0] if phrase.type == "money" else phrase.core
    return replace(phrase, quantity=amount, asker=asker) if asker else sized(phrase)


def with_plain_count(clause: Clause, index: int) -> Clause | None:
    """The clause without what is said of the counted or beside them: *follows three sisters* *who cross a desert*."""
    plain = RELATIVE.split(clause.phrases[index].counted)[0] if index < len(clause.phrases) else ""
    if index >= len(clause.phrases) or clause.phrases[index].role not in {"object", "oblique"} or not plain:
        return None
    counted = replace(clause.phrases[index], counted=plain)
    return replace(clause, phrases=(*clause.phrases[:index], counted, *clause.phrases[index + 1 :]))


def as_age(clause: Clause) -> Ask | None:
    """How old somebody was when something happened: *Mary Shelley was 18 when she began to write*."""
    first, then = clause.phrases[:1], clause.phrases[1:2]
    dated = any(phrase.role == "time" and phrase.text.startswith("when ") for phrase in then)
    number = AGE.fullmatch(first[0].text) if first else None
    somebody = clause.subject.type == "person" and bool(clause.subject.name)
    if clause.lemma != "be" or not somebody or number is None or not dated:
        return None
    age = replace(first[0], text=number[1], role="complement", quantity=number[1], asker="how old", counted="")
    return Ask(focus=0, quantity=True, clause=replace(clause, phrases=(age, *clause.phrases[1:])))


def sized(phrase: Phrase) -> Phrase | None:
    """The phrase as an amount, if it is something of which a share tells the size."""
    found = SIZE.fullmatch(phrase.text) if phrase.role == "object" and not phrase.quantity else None
    if found is None:
        return None
    return replace(phrase, type="percent", quantity=found["size"], counted=found["what"], asker="how large a")


def measure(clause: Clause, phrase: Phrase) -> str:
    """The words that ask for a sum, a length of time or way, or a weight; empty where the phrase is none."""
    bare = phrase.preposition == "" and phrase.role != "gap"
    if phrase.preposition == "by" and clause.lemma in CHANGING and phrase.type in AMOUNTS:
        return "what percentage" if phrase.type == "percent" else "how much"
    if is_price(phrase):
        return "how much"
    if bare and clause.lemma in LASTING and phrase.type == "duration":
        return "" if WHICH_TIME.match(phrase.core) else "how long"
    return "how much" if bare and phrase.type == "quantity" and clause.lemma == "weigh" else ""


def is_price(phrase: Phrase) -> bool:
    """Whether the phrase is a sum of money that is paid or gained: *$5*, *for $5*."""
    money = phrase.type == "money" and CURRENCY.search(phrase.text) is not None
    return money and (phrase.preposition == "for" or (phrase.preposition == "" and phrase.role == "object"))
