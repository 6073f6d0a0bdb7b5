"""*The steeper the slope, the faster the river flows.* → *What happens to the river as the slope becomes steeper?*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from quizgen.facts.laws.alone import check_answer
from quizgen.facts.laws.cutting import words_of
from quizgen.facts.laws.general import is_general
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.words import wording
from quizgen.facts.pronouns import PRONOUNS_OF_MANY, PRONOUNS_OF_THINGS
from quizgen.facts.reading import Reading
from quizgen.model.tree import PRESENT

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

MORE = frozenset({"JJR", "RBR"})

LONGEST = 8
"""Words of what becomes more so."""


class Half(NamedTuple):
    """What becomes more so, and how."""

    more: str
    thing: Sequence[Token]
    verb: Token | None


def laws(sentence: Span, reading: Reading) -> Iterator[Law]:
    """What a sentence of two halves with *the* and a comparative says to go together."""
    tokens = words_of(sentence)
    commas = [place for place, token in enumerate(tokens) if token.text == ","]
    if len(commas) != 1 or tokens[0].lower_ != "the" or not is_general(tokens, reading):
        return
    first, last = half_of(tokens[: commas[0]]), half_of(tokens[commas[0] + 1 :])
    if first is None or last is None or first.verb is not None or any(map(is_pronoun, last.thing)):
        return
    check_answer([*first.thing, *last.thing], reading, [])
    cause, thing = wording(first.thing, reading), wording(last.thing, reading)
    become = "become" if is_many(first.thing) else "becomes"
    when = f"as {cause} {become} {first.more}"
    before = f"{when}, this happens to {thing}:"
    yield Law(question=f"what happens to {thing} {when}", answer=told(last), before=before, head="become")


def is_pronoun(token: Token) -> bool:
    """Whether it stands for what the question names only behind it."""
    return token.lower_ in PRONOUNS_OF_THINGS | PRONOUNS_OF_MANY


def half_of(tokens: Sequence[Token]) -> Half | None:
    """One half, cut into its parts: *the faster* *the river* *flows*."""
    if len(tokens) < len(("the", "longer", "days")) or tokens[0].lower_ != "the" or tokens[1].tag_ not in MORE:
        return None
    if tokens[1].lower_ in {"more", "less"}:  # *the more people come*, *the more difficult it is*
        return None
    verb = tokens[-1] if tokens[-1].tag_ in PRESENT and len(tokens) > len(("the", "faster", "rivers")) else None
    thing = tokens[2:-1] if verb is not None else tokens[2:]
    plain = all(token.tag_ not in {*PRESENT, "PRP", "MD", "VBD", "WDT"} for token in thing)
    noun = any(token.pos_ == "NOUN" for token in thing)
    if not (plain and noun and len(thing) <= LONGEST) or may_be_verb(thing[-1]):
        return None
    return Half(tokens[1].lower_, thing, verb)


def may_be_verb(last: Token) -> bool:
    """Whether the last of several nouns may as well be what the one before does: *the sledge slides*."""
    return last.tag_ == "NNS" and any(other.dep_ == "compound" for other in last.lefts)


def is_many(thing: Sequence[Token]) -> bool:
    """Whether the first noun, which the rest says more of, is of several."""
    noun = next(token for token in thing if token.pos_ == "NOUN" and (token.dep_ != "compound" or token == thing[-1]))
    return noun.tag_ == "NNS"


def told(half: Half) -> str:
    """What becomes of it, with a pronoun for it."""
    pronoun = "they" if is_many(half.thing) else "it"
    if half.verb is not None:
        return f"{pronoun} {half.verb.lower_} {half.more}"
    return f"{pronoun} {'become' if pronoun == 'they' else 'becomes'} {half.more}"
