"""How much of a noun phrase: the words that count, measure or share out what it names, and the words that ask for them.

*38 coins* → how many coins; *about 40 % of the workers* → what percentage of the workers; *828 metres tall* → how tall.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.english.counting import PERCENT
from quizgen.english.money import CURRENCIES
from quizgen.facts.reading import Reading
from quizgen.facts.rendering import render
from quizgen.facts.typing import quantity_of
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

FRACTIONS = frozenset("eighth fifth half hundredth ninth quarter seventh sixth tenth third thousandth".split())

MEASURED = frozenset("broad deep heavy high long old tall thick wide".split())
"""Adjectives behind a measure that are asked for with *how*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """How much, of what, and how to ask for it."""

    quantity: str = ""
    counted: str = ""
    asker: str = "how many"
    """What `counted` follows in a question."""


NONE = Amount()

PER_TIME = frozenset("annually apiece daily hourly monthly nightly weekly yearly".split())
"""Adverbs that belong to the verb, behind what is counted."""


def amount_of(head: Token, tokens: Sequence[Token], text: str, reading: Reading) -> Amount:
    """The amount in the noun phrase `tokens` of `head`, which reads `text`; nothing in it where there is none."""
    number, asker = counting(head, tokens)
    if not number:
        return NONE
    if is_cut_before_unit(number[-1]):
        return NONE
    quantity = render(number, reading)
    counted = (
        ""
        if asker == "how much" or head.lower_ in MEASURED
        else text.partition(quantity)[2].strip().removeprefix("of ")
    )
    if counted.rpartition(" ")[2] in PER_TIME:
        return NONE  # *how many grams of rice daily*
    return Amount(quantity=quantity, counted=counted, asker=asker)


def is_cut_before_unit(last: Token) -> bool:
    """Whether the letter for a million or the like was taken for a word: *300* *m homes*."""
    following = last.nbor(1) if last.i + 1 < len(last.doc) else last
    return not last.whitespace_ and following.lower_ in {"m", "mn", "mln", "bn", "bln", "k", "tn", "trn"}


def counting(head: Token, tokens: Sequence[Token]) -> tuple[list[Token], str]:
    """The tokens that tell how much, and the words that ask for it."""
    if head.lower_ in MEASURED:
        measure = child(head, "npadvmod")
        counted = measure is not None and child(measure, "nummod") is not None
        last = head.i + (head.lower_ == "old")  # *900 years old*, but *828 metres*
        return [token for token in tokens if counted and token.i < last], f"how {head.lower_}"
    if share := share_of(head, tokens):
        return share, "what percentage of" if head.lower_ in PERCENT else "what proportion of"
    number = quantity_of(head, tokens)
    if any(child(other, "nummod") or other.ent_type_ == "MONEY" for other in head.conjuncts):  # *2 goats and 3 cows*
        return [], "how many"
    if number and head.lemma_.lower() in CURRENCIES and not is_weight(head):
        return [token for token in tokens if number[0].i <= token.i <= head.i], "how much"
    return number, "how many"


def is_weight(pounds: Token) -> bool:
    """Whether they are those of a thing, and no money: *900 pounds of ore*."""
    of = pounds.ent_type_ != "MONEY" and any(other.dep_ == "prep" and other.lower_ == "of" for other in pounds.rights)
    return pounds.lemma_.lower() == "pound" and of


def share_of(head: Token, tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a percentage or fraction of something: `about 40 %`; empty where nothing says of what."""
    if head.lower_ not in PERCENT and head.lemma_.lower() not in FRACTIONS:
        return []
    if any(other.lower_ in {"consecutive", "straight", "successive"} for other in head.lefts):
        return []  # *a sixth straight quarter of growth*
    link = next((other for other in head.children if other.lower_ == "of" and other in tokens), None)
    whole = child(link, "pobj") if link is not None else None
    if link is None or whole is None or whole.pos_ not in {"NOUN", "PROPN"}:
        return []
    article = child(head, "det")
    part = article is not None and article.lower_ in {"a", "an"}  # *the third of five sons* is a rank
    counted = head.lower_ == "half" or head.lower_ in PERCENT or part or child(head, "nummod") is not None
    return [token for token in tokens if counted and token.i < link.i and token.dep_ not in {"prep", "agent"}]
