"""What a text teaches in words that do not tell of what: *What is each gap called?*, *What provides indirect fire?*."""

import re
from functools import lru_cache

from quizgen.items.company import Company
from quizgen.items.definitions import definition_of
from quizgen.items.matter import matter_of
from quizgen.items.refusals.row import Row
from quizgen.items.refusals.unanchored import NAMED, without_answer
from quizgen.model.fact import Fact

FAR = 0.25
"""How far a statement without a name is about what its text is about, below which nobody knows of what it is said.

Of ten such questions in 340 texts that teach two were good.
"""

FEW_WORDS = 4
FAR_OF_FEW = 0.4
"""Words of a question, and of its answer, of which so few tell less; of ten such questions one was good."""

IN_PASSIVE = 2
"""Words of a statement in the passive that its question does not have: *is … by*."""

FEW = 8
"""Paragraphs of which is kept what they are."""

TELLS_ALL = 15
"""Words from which a statement tells by itself what it is about."""

OF_MODEL = re.compile(
    r"\b(?:[Ee]quilibri(?:um|a)|point [A-Z]"
    r"|(?:budget|cost|demand|supply|utility|AD|AS|LRAS|SRAS) (?:constraint|curve)s?)\b"
)
"""What a text on markets works out of supposed numbers."""

SUPPOSED = re.compile(
    r"\$ ?\d|\b\d[\d,.]* (?:boxes|bushels|cans|cents|dollars|gallons|hours|loaves|pounds|tons|units|workers)\b"
)


def is_worked_out(fact: Fact, company: Company) -> bool:
    """Whether its paragraph works out an example: *At a price of $3 the demand curve …, at point E …*.

    Of seven such items in 1,800 texts readers took one.
    """
    return company.teaching and works_out(company.passage_of(fact))


@lru_cache(maxsize=FEW)
def works_out(passage: str) -> bool:
    """The same of a paragraph, all of whose statements are looked at in a row."""
    return OF_MODEL.search(passage) is not None and SUPPOSED.search(passage) is not None


def is_adrift(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says it of something that neither a name nor a word of its subject tells.

    What a term means needs no more, and where the title stands beside the question, that may tell.
    """
    if not company.teaching or fact.ask_quantity or len(fact.sentence.split()) > TELLS_ALL:
        return False
    if fact.asked.role == "gap" or definition_of(fact) is not None or has_name(fact):
        return False
    far = FAR_OF_FEW if is_brief(fact) or is_of_each(fact) else FAR * (not company.topic)
    return matter_of(company.article).share(fact.sentence) < far


def has_name(fact: Fact) -> bool:
    """Whether a name or a number stands beside the answer."""
    parts = (fact.clause.subject, *fact.clause.phrases, *fact.clause.lead)
    named = any(NAMED.search(part.text) for part in parts if part is not fact.asked)
    return named or re.search(r"\d", without_answer(fact)) is not None


def is_brief(fact: Fact) -> bool:
    """Whether both question and answer have few words: *What causes swelling?*."""
    shown = without_answer(fact).replace("____", "").strip(" .").split()
    most = FEW_WORDS + IN_PASSIVE * (fact.asked.role == "agent")
    return len(shown) <= most and len(fact.value.split()) <= FEW_WORDS


def is_of_each(fact: Fact) -> bool:
    """Whether it is said of each of several that were told of before."""
    sides = (fact.clause.subject, *(phrase for phrase in fact.clause.phrases if phrase.role == "object"))
    return any(side.text.startswith("each ") for side in sides if side is not fact.asked)


ROWS: dict[str, Row] = {
    "worked-out": Row(is_worked_out, "is said in an example that is worked out", whole=True),
    "adrift": Row(is_adrift, "is told in words that do not say of what it is so", whole=True, asked=True),
}
"""Code → why a fact is not asked about."""
