"""How much an item is worth asking, which is a trait of it that tells whether it is taken; and how hard it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.items.definitions import definition_of
from quizgen.items.distractors.speakers import is_saying
from quizgen.items.lifestory import life_worth
from quizgen.items.stems.classes import is_intention
from quizgen.items.stems.occasion import is_anchored
from quizgen.items.stems.prepositions import keeps_preposition
from quizgen.model.fact import AMOUNTS, AnswerType, Fact
from quizgen.model.item import Bloom, Cloze, Difficulty, Kind, Question

RULE_WORTH = {
    "reason": 0.9,
    "means": 0.75,
    "time": 0.9,
    "content": 0.75,
    "action": 0.65,
    "first": 0.75,
    "quantity": 0.9,
    "predicate": 0.5,
    "duration": 0.7,
    "place": 0.65,
    "gap": 0.55,
    "aftermath": 0.75,
    "vote": 0.8,
    "grounds": 0.75,
    "reaction": 0.65,
    "measure": 0.55,
    "outcome": 0.75,
    "difference": 0.75,
    "oblique": 0.35,
    "object": 0.45,
    "subject": 0.25,
}
"""How often a question of the rule is a good one, reasons a little more for the understanding they take.

Judged by strict readers on 461 items of 84 articles that nobody had looked at: when and how many .7, why .55, gaps
.45, what .35, who .2, what is asked for with a preposition hardly ever.
"""

FORM_WORTH: dict[tuple[Kind, str], float] = {
    ("cloze", "predicate"): 0.7,
    ("short", "predicate"): 0.6,
    ("short", "subject"): 0.1,
    ("choice", "object"): 0.0,
}
"""The same where the form makes a difference: of 1,890 candidates, handed out or not, a strict reader took .64, of
these forms .81, .69, .37 and .08.
"""

WEIGHTS = {"salience": 0.45, "rule": 0.55}

AMOUNT_WORTH = 0.75
"""The same of a gap at an amount, which has to be read and is hard to dispute: strict readers took nearly all of those
at a sum, share or measure; less than that of a question for it, so that the question is asked where there is one.
"""
YEAR_WORTH = 0.65
"""The same of a gap at a year, of which a reader took .84, but far enough below that of a question when, for the same
fact is mostly found by both.
"""
DEFINED_WORTH, ASKED_DEFINED_WORTH = 1.0, 0.8
"""The same of what a term means, which a chapter is read for, and of the question *What is a prime number?*, which more
than one answer may be right for: two readers took 33 of 34 gaps at terms, 39 of 55 questions what something is.
"""

INTENDED_WORTH = 0.65
"""The same of what a body desires or means to do, asked for by that."""

CALLED_WORTH = 0.7
"""The same of what something is called, told beside what it does."""

FRONTED_WORTH = 0.6
"""The same of a name asked for with a preposition in front, *At which college*, *With whom*: where most of the sentence
is kept, a strict reader took all of ten, but hardly half of *What was it added to?*."""

JUDGED_WORTH = 0.6
"""The same of a statement to be called true or false, whatever rule found it: of 192 the reader took .72."""

COSTS = {
    "bare number": 0.1,
    "number in a gap": 0.03,
    "one of few": 0.2,
    "what somebody does": 0.2,
    "long sentence": 0.1,
    "much dropped": 0.15,
    "who said": 0.15,
    "figure to judge": 0.3,
}
"""What is taken off for each flaw; a number or year is rather chosen among others, or filled in, than judged.

Of the candidates that ask what somebody does or has the reader took .41, of those for a place, country or work .52.
"""

BESIDE = 0.2
"""What is taken off a fact in which there is nothing of what the article is about: when somebody quoted once moved.

Of 290 items of 121 articles that nobody had looked at a strict reader took .34; of the 63 that this puts last .14, of
the others .40, and of 585 of older articles .64 and .83.
"""

TOPICAL = 0.08
NEAR = 0.6
"""What is added where those whom the article is about do something that is as near its matter.

Of 26 items that this puts before others a reader took 24; of new articles a stricter one took one of five, and objected
to the wording of the others.
"""

TAUGHT_SALIENCE = 0.5
"""What the salience of a statement is at least in a text that teaches, which tells nothing in passing: neither how far
down it stands nor how often its names come back makes it matter less.
"""

TAUGHT_BESIDE = 0.08
"""What is taken there instead of `BESIDE`: a chapter on bees that says what honey is made of says it to be known."""

TAUGHT_FORMS: dict[str, float] = {"time": 0.6, "subject": 0.5, "object": 0.5, "oblique": 0.5, "means": 0.75}
"""Worth of a rule there, where who did what is taught as much as when."""

TAUGHT_OBJECT = 0.0
"""Worth there of *What does Oslo host?* where the article is not about Oslo: there is mostly more than one answer.

Of 38 questions for an object two readers took 20, of seven newer ones two, of the others without options 214 of 304.
"""

TAUGHT_WHO = 0.62
"""The same of a choice among those whom such a text tells deeds of: one that recalls a name at all has read it."""

TAUGHT_YEAR = 0.5
"""The same of a gap at a year there, which otherwise half of the questions would ask for."""

TAUGHT_JUDGED = 0.35
"""The same of a statement to be judged, which there mostly repeats the text."""

FEW: frozenset[AnswerType] = frozenset({"country", "place", "work"})
"""What there are so few of that fit that one guesses, or so many names of that another will do."""

DOES = re.compile(r"\b[Ww]hat (?:did|do|does|had|has|have)\b")
"""How one asks what somebody does, to which the article mostly has more than one answer."""

LONG_SENTENCE = 24
"""Words from which a statement is hard to take in at once."""

MUCH_DROPPED = 0.5
"""Share of the evidence below which a statement has lost most of what the article says there."""

LAST_RESORT = 0.15
"""Worth of a question that does not say which occasion it means: asked only where there is little else."""

SAID = 0.4
"""Worth of a choice among speakers or what they said, which is about the article's matter by what it is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a fact is to its article."""

    central: float = 1.0
    """From 0 to 1, how far it is about the article's matter."""
    topical: bool = False
    """Whether its subject is one of the names that the article is about."""
    between: bool = False
    """Whether it tells what two of those whom the article is about have to do with each other."""
    teaching: bool = False
    """Whether the article teaches a subject rather than tells news."""
    life: bool = False
    """Whether the article tells somebody's life."""
    news: bool = False
    """Whether it is what an article reports as its news."""
    taught: bool = False
    """Whether such an article says it of things of a kind, or tells whose deed something is that was done but once."""


ALONE = Standing()


def worth(fact: Fact, question: Question, standing: Standing = ALONE) -> float:
    """A number from 0 to 1."""
    if is_saying(fact) and question.kind == "choice":
        return SAID
    salience = max(fact.salience, TAUGHT_SALIENCE) if standing.teaching else fact.salience
    beside = TAUGHT_BESIDE if standing.teaching else BESIDE
    score = WEIGHTS["salience"] * salience + WEIGHTS["rule"] * form_worth(fact, question, standing)
    score -= sum(COSTS[flaw] for flaw in flaws(fact, question, standing)) + beside * (1 - standing.central)
    score += TOPICAL if standing.topical and standing.central >= NEAR else 0.0
    anchored = question.kind in {"cloze", "truefalse"} or standing.taught or standing.news or is_anchored(fact)
    return round(max(0.0, min(1.0 if anchored else LAST_RESORT, score * fact.confidence)), 4)


def form_worth(fact: Fact, question: Question, standing: Standing) -> float:
    """How often a question of the fact's rule, in the form asked, is a good one in such an article."""
    if standing.life and (own := life_worth(fact, question)) is not None:
        return own
    if question.kind == "truefalse":
        return TAUGHT_JUDGED if standing.teaching and not standing.between else JUDGED_WORTH
    if question.kind == "choice" and standing.taught and fact.asked.type == "person":
        return TAUGHT_WHO
    if question.kind == "short" and standing.teaching and fact.rule == "object" and not standing.topical:
        return TAUGHT_OBJECT
    if standing.teaching and (fact.rule == "time" or standing.taught) and fact.rule in TAUGHT_FORMS:
        return TAUGHT_FORMS[fact.rule]
    if isinstance(question, Cloze) and question.hint == "term" and definition_of(fact) is None:
        return CALLED_WORTH
    if standing.teaching and fact.rule == "gap" and fact.asked.type == "year":
        return TAUGHT_YEAR
    return rule_worth(fact, question.kind)


def rule_worth(fact: Fact, kind: Kind) -> float:
    """How often a question of the fact's rule, in the form of the kind, is a good one."""
    if definition_of(fact) is not None:
        return ASKED_DEFINED_WORTH if kind == "short" else DEFINED_WORTH
    if is_intention(fact.asked):
        return INTENDED_WORTH
    if fact.rule == "oblique" and fact.asked.name and not keeps_preposition(fact.clause, fact.asked):
        return FRONTED_WORTH
    if is_figure_in_gap(fact) and fact.asked.type != "duration":
        return YEAR_WORTH if fact.asked.type == "year" else AMOUNT_WORTH
    return FORM_WORTH.get((kind, fact.rule), RULE_WORTH.get(fact.rule, 0.5))


def is_figure_in_gap(fact: Fact) -> bool:
    """Whether a gap asks for an amount or a year."""
    return fact.rule == "gap" and fact.asked.type in AMOUNTS | {"year"}


def flaws(fact: Fact, question: Question, standing: Standing) -> Iterator[str]:
    """What makes the fact less good to ask for, as in `COSTS`."""
    words = len(fact.sentence.split())
    if words > LONG_SENTENCE:
        yield "long sentence"
    figure = question.kind == "choice" and fact.ask_quantity
    role = fact.rule == "predicate" and fact.clause.subject.type == "person"  # told whole, in a few words beside a name
    if words < MUCH_DROPPED * len(fact.evidence.text.split()) and not (figure or role or standing.taught):
        yield "much dropped"
    if fact.clause.lemma == "say" and fact.rule == "subject":
        yield "who said"
    if fact.asked.type in FEW and not asks_detail(fact, question):
        yield "one of few"
    if (
        question.kind in {"short", "choice"}
        and not (standing.taught or is_told_by_name(fact, standing))
        and DOES.search(question.stem)
    ):
        yield "what somebody does"
    if question.kind == "truefalse" and (is_figure_in_gap(fact) or fact.ask_quantity or fact.asked.type == "year"):
        yield "figure to judge"
    if fact.ask_quantity or fact.rule == "time":
        yield from {"short": ["bare number"], "cloze": ["number in a gap"]}.get(question.kind, [])


def is_told_by_name(fact: Fact, standing: Standing) -> bool:
    """Whether a life's question *What did she win?* is answered with one name, which is nobody's."""
    known = fact.asked.type != "thing" or fact.asked.text.startswith("the ")
    return standing.life and bool(fact.asked.name) and known


def asks_detail(fact: Fact, question: Question) -> bool:
    """Whether a gap asks for something else in the statement than the fact does: a rank, *her second visit to Oslo*."""
    return isinstance(question, Cloze) and question.answer not in fact.asked.text


def difficulty(fact: Fact, kind: Kind) -> Difficulty:
    """Recognising is easier than recalling, a name easier than a reason."""
    if kind in {"choice", "truefalse"}:
        return "easy"
    return "hard" if fact.rule in {"reason", "means"} or not fact.asked.name else "medium"


def bloom(fact: Fact) -> Bloom:
    """Why and how take understanding; who, what, when and where are remembered."""
    return "understand" if fact.rule in {"reason", "means"} else "remember"
