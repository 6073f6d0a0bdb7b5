"""*Li Na wrote a note in 1843.* – true, or false by one plausible change.

What is changed is a number or a date, but no century; or at the point of the statement, not in what it adds, a word for
its opposite. The subject is not changed for another of its kind, which was mostly another name of the same or a kind of
it: *house cats* for *tame cats*. A name is not changed: of fifteen statements made false so a strict reader took four;
the other name was absurd or might fit as well. Where it could be, as the rest is so definite that it holds of one only,
the statement is made as it is.
"""

import re
from collections.abc import Iterator, Sequence
from random import Random

from quizgen.english.counting import A_MONTH
from quizgen.english.nouns import with_right_articles
from quizgen.english.opposites import is_blurred, opposites
from quizgen.english.sentences import capitalise, without_article
from quizgen.items.answers import answer
from quizgen.items.distractors import TIMES, Pool, is_shared, names, words
from quizgen.items.distractors import draw as draw_distractors
from quizgen.items.distractors.dates import CENTURY
from quizgen.items.distractors.numbers import NUMBER, value_of
from quizgen.items.fillable import is_early_year
from quizgen.items.gaps import is_loose
from quizgen.items.measures import is_event
from quizgen.items.point import is_beside_point, point_of, says_enough
from quizgen.items.yardsticks import is_bound_of_time, is_compared, is_past, is_within, keeps_direction, keeps_order
from quizgen.model import ids
from quizgen.model.fact import AMOUNTS, DATES, Fact, Phrase
from quizgen.model.item import TrueFalse

FEWEST_WORDS = 7
"""Words of a statement that is worth judging."""

MOST_WORDS = 22
"""Beyond, a statement mostly makes two claims: of those that strict readers judged, the accepted have no more."""

FIGURE_WORDS = 16
"""Words of a statement in which a changed number or date is a fair question, and not a trap in a long sentence."""

OF_CLOCK = re.compile(r"\d:\d\d|\b(?:o[’']clock|[ap]\.?m\b|GMT|noon|midnight)")
"""A time of day, which is a trifle."""

HOUR_BEHIND = re.compile(r",? ?(?:[BCEGMP][DEMS]?T|UTC|hours|o[’']clock|[ap]\.?m)\b")
"""What says of the figure before it that it is a time of day: *1300 GMT*."""

YEAR_OF = re.compile(r"\b(?:an?|the|her|his|its|their) (?:\w+ )?$")
"""What stands before a year that only tells which is meant: *the 1970 album*."""

FALSE = 0.6
"""Share that is changed, where a figure or word can be: so as many are false as true, with those of definite names.

Only statements are made that could be false: of others each would be true, and known by that.
"""

LEAST_APART = 2
"""Of a number or year changed by one, or in which two figures change places, strict readers said that it is a catch."""

LASTING = frozenset(
    """
    be belong comprise consist contain depend employ exist have include know lie live need operate own possess range
    remain reside serve span stand stay stretch study teach use work
    """.split()
)
"""Verbs of what lasts, so that a change of its year need not make a statement false."""

ISSUED = re.compile(r"\b(?:issu|publish|record|releas)(?:ed|es) (?:an?|another|several|\d+|two|three|four|five) ")
"""One or some of what the same people bring out in other years as well."""

BY_SOME = re.compile(r"(?:many|most|other|several|some) ", re.IGNORECASE)
"""Some of those who may have done so at another time too, or others of them: *some towns grew in the 1970s*."""

ONCE = re.compile(r"\b(?:the (?:first|last|only|\w+est)|born|elected|appointed|awarded)\b")
"""What happens or holds but once."""

HEDGED = re.compile(
    r"\b(?:allegedly|apparently|arguably|conceivably|maybe|ostensibly|perhaps|possibly|presumably|probably|purportedly"
    r"|reportedly|reputedly|seemingly|supposedly)\b"
)
"""What the article itself is not sure of is neither true nor false."""

DAY = re.compile(rf"\b(?:{A_MONTH}) \d{{1,2}}\b|\b\d{{1,2}} (?:{A_MONTH})\b")
"""The day of a month, by which a statement is only as true as the memory of its date."""

GOING_ON = re.compile(r"\b(?:was|were) (?!being\b|during\b)[a-z]{2,}ing\b")
"""What was going on, which is a trifle."""

OF_SO_MANY = re.compile(
    r"\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\w+[a-z]th)(?:[- ]\w+)?"
    r"|\w+(?:st|er)(?: \w+)?) (?:in a \w+ )?of (?:the )?$"
)
"""What stands before the number of those among whom somebody has a rank: *the fifth of* *two* would be absurd."""

RANKED = re.compile(r"\b(?:first|last|only|\w+est)\b")

EVER = re.compile(r"\bfirst[- ]ever\b|\bfirst \w+ ever\b")

PLACE_BEHIND = re.compile(r",? (?:(?:based|held|located|situated) )?(?:at|in|near|of|on) (?:the )?[A-Z]")
"""What stands in the article behind what the statement says, and makes the claim a smaller one."""

DEFINITE = ("the ", "his ", "her ", "its ", "their ", "“")
"""How a phrase begins that there is one of."""


def make(fact: Fact, pool: Pool) -> TrueFalse | None:
    """The statement as it is, or with one thing in it changed; which of both is drawn. One for each statement.

    Of 48 statements of which no more than gaps can be made readers took half, of 278 others two in three.
    """
    same = pool.judged.get(fact.sentence, ())
    if fact not in same[:1] or fact.rule == "gap" or not FEWEST_WORDS <= len(fact.sentence.split()) <= MOST_WORDS:
        return None
    if not says_enough(fact) or is_introduced(fact, pool) or is_loose(fact.sentence) or HEDGED.search(fact.sentence):
        return None
    if fact.clause.lemma == "live" or is_unbounded(fact) or DAY.search(fact.sentence) or GOING_ON.search(fact.sentence):
        return None
    chance = ids.draw(fact.slot, "truefalse")
    figures = (other for other in same if not is_of_subject(answer(other), fact))
    told = {*turned(fact), *(line for other in figures for line in answered(other, pool, chance))}
    if chance.random() >= FALSE and (told or is_definite(fact, same, pool, chance)):
        return TrueFalse(statement=fact.sentence, true=True)
    return TrueFalse(statement=chance.choice(sorted(told)), true=False, correction=fact.sentence) if told else None


def is_unbounded(fact: Fact) -> bool:
    """Whether it claims a first or only one, and more than anybody can know, or without the place that bounds it."""
    if RANKED.search(fact.sentence) is None:
        return False
    last = fact.sentence.rstrip(".").split()[-1]
    behind = fact.evidence.text.rpartition(last)[2]
    return EVER.search(fact.sentence) is not None or PLACE_BEHIND.match(behind) is not None


def is_definite(fact: Fact, same: Sequence[Fact], pool: Pool, chance: Random) -> bool:
    """Whether a name in the statement, or a noun at its point, could be changed, so that nobody knows it for true.

    The noun is not changed either: of five statements made false so a strict reader would hand out one.
    """
    if any(is_open(other, pool) and has_rival(other, pool, chance) for other in same):
        return True
    return bool(point_of(fact)[1]) and fact.clause.lemma != "say" and any(words.changed(fact, pool, chance))


def turned(fact: Fact) -> Iterator[str]:
    """The statement with a word at its point turned into its opposite."""
    start, end = point_of(fact)
    defining = fact.clause.lemma == "be" and fact.sentence.startswith(("A ", "An "))  # *A surge is a decrease*: absurd
    if end and fact.clause.lemma != "say" and not defining:
        yield from opposites(fact.sentence, start=start, end=end)


def answered(fact: Fact, pool: Pool, chance: Random) -> Iterator[str]:
    """The statement with another answer to the fact, if that is asked for and sure to be false."""
    if not is_open(fact, pool):
        return
    text = answer(fact)
    for wrong in changed(fact, pool, chance):
        if fact.sentence.count(text) == 1 and text.count("“") == text.count("”"):
            told = re.sub(r"\b([Tt])he the ", r"\1he ", fact.sentence.replace(text, wrong))
            yield capitalise(with_right_articles(told))
        elif fact.sentence.startswith(capitalise(text)):
            yield capitalise(wrong) + fact.sentence[len(text) :]


def is_open(fact: Fact, pool: Pool) -> bool:
    """Whether the answer to the fact is asked for and at the point of the statement, and nothing in it tells it."""
    if fact.slot not in pool.asked or fact.clause.lemma == "say":
        return False
    return not (is_listed(fact) or is_beside_point(fact, answer(fact)))


def changed(fact: Fact, pool: Pool, chance: Random) -> tuple[str, ...]:
    """Another number or date that makes the statement false, if one is sure to."""
    asked, dated = fact.asked, fact.asked.type in DATES or fact.asked.role in TIMES
    text, sentence = answer(fact), fact.sentence
    if is_hour(fact) or is_compared(text, sentence) or is_early_year(fact, text) or CENTURY.search(text):
        return ()
    if dated and (may_last(fact) or may_recur(fact) or tells_which(fact) or is_bound_of_time(text, sentence)):
        return ()
    if OF_SO_MANY.search(sentence.partition(text)[0]):
        return ()
    figure = fact.ask_quantity or asked.type in AMOUNTS or dated
    if not figure or len(sentence.split()) > FIGURE_WORDS:
        return ()
    found = (other for other in draw_distractors(fact, pool, chance) if is_far(text, other))
    if dated:
        found = (other for other in found if not (is_past(text, other, sentence) or is_within(text, other, sentence)))
    told = ((other, sentence.replace(text, other)) for other in found)
    return tuple(other for other, line in told if keeps_direction(sentence, line) and keeps_order(sentence, line))[:1]


def is_of_subject(figure: str, fact: Fact) -> bool:
    """Whether it is said what something is, of which the figure only tells more: *The $9 ticket is the dearest*.

    Those counted in front may be counted behind as well: *Two parts of a boat are the keel and the hull*.
    """
    return fact.clause.lemma == "be" and figure in fact.clause.subject.text


def is_hour(fact: Fact) -> bool:
    """Whether it is a time of day, by its own words or those behind it."""
    behind = fact.sentence.partition(answer(fact))[2]
    return OF_CLOCK.search(fact.asked.text) is not None or HOUR_BEHIND.match(behind) is not None


def tells_which(fact: Fact) -> bool:
    """Whether a year or an event called by one only tells which of several something is."""
    before, _, behind = fact.sentence.partition(answer(fact))
    attribute = YEAR_OF.search(before) is not None and re.match(r" [a-z]", behind) is not None
    return is_event(fact.asked.core) or (attribute and fact.asked.type == "year")


def has_rival(fact: Fact, pool: Pool, chance: Random) -> bool:
    """Whether another name of the article would make the statement false."""
    asked = fact.asked
    shared = is_shared(fact) or (asked.role == "predicate" and asked.type == "person")
    titled = without_article(asked.core) != without_article(answer(fact))
    if not asked.name or shared or titled or not is_bound(fact) or is_blurred(fact.sentence):
        return False
    particular = words.is_particular(fact) or not fact.clause.verb
    return particular and bool(names.from_article(fact, pool, chance, wanted=1))


def may_last(fact: Fact) -> bool:
    """Whether what was so at that time may have been so at another: *In 2010, the old city was quiet*."""
    return fact.clause.lemma in LASTING and ONCE.search(fact.sentence) is None


def may_recur(fact: Fact) -> bool:
    """Whether it was done to one, or by some, of what it may be done to at another time too: *issued a live album*."""
    return (ISSUED.search(fact.sentence) or BY_SOME.match(fact.clause.subject.text)) is not None


def is_introduced(fact: Fact, pool: Pool) -> bool:
    """Whether it only says who somebody is whom the article names in passing."""
    subject = fact.clause.subject
    told = fact.clause.lemma == "be" and any(phrase.role == "predicate" for phrase in fact.clause.phrases)
    return told and subject.type == "person" and subject.name not in pool.topics


def is_far(text: str, other: str) -> bool:
    """Whether the numbers of both are so far apart that one who has read does not take them for each other.

    >>> is_far("1687", "1691"), is_far("1687", "1688"), is_far("1687", "1678")
    (True, False, False)
    """
    pairs = list(zip(NUMBER.findall(text), NUMBER.findall(other), strict=False))
    near = ((abs(value_of(one) - value_of(two)) < LEAST_APART, sorted(one) == sorted(two)) for one, two in pairs)
    return not pairs or not all(map(any, near))


def is_listed(fact: Fact) -> bool:
    """Whether those counted are named behind, and could be counted: *two brothers, Niklaus and Johann*."""
    number = fact.asked.quantity or (fact.asked.text if fact.asked.type == "number" else "")
    return bool(number) and "," in fact.sentence.partition(number)[2]


def is_bound(fact: Fact) -> bool:
    """Whether the rest of the statement tells of one occasion or thing, of which no second name can be as true."""
    others = [phrase for phrase in (*fact.clause.phrases, *fact.clause.lead) if phrase is not fact.asked]
    return any(map(is_one, others))


def is_one(phrase: Phrase) -> bool:
    """Whether there is one of it: *the note*, *three years*, *in 1843*, a quotation."""
    counted = bool(phrase.quantity) or phrase.type in AMOUNTS | DATES or phrase.role == "time"
    whole = phrase.role in {"object", "predicate", "complement", "recipient"}
    return counted or (whole and (bool(phrase.name) or phrase.text.startswith(DEFINITE)))
