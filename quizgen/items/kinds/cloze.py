"""*____ wrote a note in 1843. (person)* – a sentence with a gap."""

import re

from quizgen.english.counting import SPAN
from quizgen.english.people import names_people
from quizgen.english.sentences import without_article
from quizgen.items.ages import is_age
from quizgen.items.answers import answer
from quizgen.items.distractors import Pool
from quizgen.items.gaps import hint_of_name, is_known_unread
from quizgen.items.kinds import details, terms
from quizgen.items.stems.wh import class_of
from quizgen.model.fact import DATES, AnswerType, Fact
from quizgen.model.item import GAP, Cloze

HINTS: dict[AnswerType, str] = {
    "person": "person",
    "country": "country",
    "city": "city",
    "place": "place",
    "year": "year",
    "date": "date",
    "percent": "percentage",
    "money": "amount of money",
    "number": "number",
    "quantity": "quantity",
    "duration": "length of time",
    "work": "name",
    "event": "event",
}
"""The category of the answer, which the student may see."""

ROUNDING = re.compile(
    r"^(?:(?:about|almost|to|approximately|around|at least|fewer than|just over|less than|more than|nearly|only|over"
    r"|roughly|some|under|up to)\s+)+",
    re.IGNORECASE,
)
"""What stands before a number and stays in the sentence."""


RATE = re.compile(r"(?<=\d|n) (?:an?|per) (?:day|head|hour|month|night|week|year)$")
"""What stands behind a sum and stays in the sentence."""

BEHIND_DATE = re.compile(r"\s+(?:onwards?|approximately|or so|or thereabouts|at the (?:earliest|latest))$")
"""What stands behind a date and stays in the sentence."""

PERCENT = re.compile(r"%|\bper ?cent\b")

LENGTH = re.compile(r"(?:[\d.,]+|[a-z]+(?:-[a-z]+)?)(?: (?:hundred|thousand|million))? [a-z]+s", re.IGNORECASE)
"""A counted length of time; not *an early age*."""

SHARE = re.compile(r"(?:[\w.-]+ ?){1,3}(?:%|per ?cent)")
"""A share alone, not *96 % cotton*."""

KNOWN_TO_ALL = re.compile(r"\b(?:invasion|occupation|annexation|bombing) of $|\bwar(?: \w+)? (?:in|on|with|against) $")
"""What stands before the name of a country that needs no reading to be known."""

CURRENCY = re.compile(
    r"[$£€¥₹]|\d(?:bn|m|k)?p\b|\b[A-Z]{3}\b"
    r"|\b(?:cents?|dollars?|euros?|francs?|kron[ae]r?|lire|marks?|pence|penn(?:y|ies)|pesos?|pounds?|rand|roubles?|rubles?"
    r"|rupees?|shillings?|yen|yuan)\b"
)
"""What says that an amount is one of money."""

SAID = re.compile(r"\bsa(?:id|ys?)\b")

LONGEST = 4
"""Words in a gap, those that only link a name's others not counted: beyond, nobody fills it as the author did."""

LINKS = frozenset({"and", "for", "in", "of", "on", "the"})


ONCE = frozenset("bear be die found marry graduate retire".split())
"""Verbs of what happens to somebody once, so that the occasion needs no telling."""

FEWEST_WORDS = 6
"""Words around a gap that say what is asked for."""


def make(fact: Fact, pool: Pool) -> Cloze | None:
    """The statement with the answer taken out, if it occurs there once and the gap can be filled in one way.

    Else with the term that it explains, or a rank.
    """
    asked, text = fact.slot in pool.asked, gap_text(fact)
    if not asked or not text or fact.sentence.count(text) != 1 or not is_fillable(fact, text):
        return (terms.make(fact) if asked else None) or details.make(fact, pool)
    return Cloze(sentence=fact.sentence.replace(text, GAP), answer=text, hint=hint_for(fact))


def hint_for(fact: Fact) -> str:
    """The category of the answer; for a body only what its name bears out."""
    asked = fact.asked
    if asked.name and (told := hint_of_name(fact, asked.name)):
        return told
    if asked.name and names_people(word_before(fact)):
        return HINTS["person"]
    amount = asked.quantity if fact.ask_quantity else asked.core
    if PERCENT.search(amount):
        return HINTS["percent"]
    if fact.ask_quantity:
        return HINTS["money" if CURRENCY.search(amount) else "number"]
    if asked.type == "money" and not CURRENCY.search(amount):
        return HINTS["number"]
    if asked.type == "organisation":
        return class_of(asked.name) or "name"
    if asked.type == "year" and SPAN.search(asked.core):
        return "years"
    return "age" if is_age(asked) else HINTS.get(asked.type, "name" if asked.name else "")


def word_before(fact: Fact) -> str:
    """The word before the gap: of *fashion designer Halston* one that says what the name is the name of."""
    return "".join(fact.sentence.partition(fact.asked.name)[0].split()[-1:]).lower()


def gap_text(fact: Fact) -> str:
    """What is taken out: the answer, its article left in the sentence."""
    text = answer(fact)
    if fact.ask_quantity or fact.asked.type in {"number", "percent", "money", "quantity", "duration"}:
        text = RATE.sub("", ROUNDING.sub("", text))
    if fact.asked.type in DATES:
        text = BEHIND_DATE.sub("", text)
    if text.startswith("the ") or fact.asked.name:
        text = without_article(text)
    return text if text in fact.sentence else text[:1].upper() + text[1:]


def is_fillable(fact: Fact, text: str) -> bool:
    """Whether the rest of the sentence says enough to know what is missing, and no more."""
    owned = set(text.lower().split()) & {"his", "her", "its", "their", "our", "my", "your"}
    mixed = PERCENT.search(text) is not None and SHARE.fullmatch(text) is None
    mixed = mixed or (
        fact.asked.type == "duration" and (fact.asked.role not in {"duration", "gap"} or LENGTH.fullmatch(text) is None)
    )
    mixed = mixed and not (is_age(fact.asked) and text.isdigit())
    if owned or mixed or weight(fact, text) > LONGEST or fact.asked.type == "action":
        return False
    if tells_speaker(fact) or is_known_unread(fact, text) or KNOWN_TO_ALL.search(fact.sentence.partition(text)[0]):
        return False
    described = fact.asked.type in {"person", "organisation", "country", "city", "place", "work", "event"}
    if not says_which(fact):
        return False
    named = bool(fact.asked.name) or fact.ask_quantity or (fact.asked.type in HINTS and not described)
    return named and len(fact.sentence.split()) - len(text.split()) >= FEWEST_WORDS


def is_length_of_time(fact: Fact, text: str) -> bool:
    """Whether the text is a counted length of time, and no point in time."""
    return fact.asked.role in {"duration", "gap"} and LENGTH.fullmatch(text) is not None


def weight(fact: Fact, text: str) -> int:
    """How many words a student has to find: *Society for General Systems Research* has four."""
    return sum(not fact.asked.name or word not in LINKS for word in text.split())


def tells_speaker(fact: Fact) -> bool:
    """Whether the gap is of somebody who says something, or the statement no more than that it was said."""
    if fact.clause.of_itself is not None and fact.asked is fact.clause.subject:
        return True
    said = SAID.search(fact.sentence) if fact.clause.lemma == "say" else None
    if said is None:
        return False
    speaker = gap_text(fact) not in fact.sentence[said.end() :]
    return bool(fact.clause.verb) or speaker or fact.sentence.startswith("“")


def says_which(fact: Fact) -> bool:
    """Whether something beside subject, verb and gap tells which occasion is meant; a birth or death needs nothing."""
    clause = fact.clause
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not fact.asked and phrase.text]
    once = not clause.verb or clause.lemma in ONCE or fact.asked is clause.subject
    return once or any(phrase.role not in {"particle", "manner"} for phrase in others)
