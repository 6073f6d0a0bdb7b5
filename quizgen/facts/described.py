"""A noun phrase → words that stand for it elsewhere, if it says which of its kind it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, cast

from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.telling import is_generic, is_telling_name, says_which
from quizgen.facts.typing import is_plural, type_of
from quizgen.model.fact import AnswerType
from quizgen.model.tokens import once
from quizgen.model.tree import any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

LONGEST = 10
"""Words of a description that still reads well in a question."""

COMFORTABLE = 7
"""Words from which on a description is shortened where it can be: readers called longer ones clumsy."""

TWO = 2

OF_THE_DAY = frozenset("current forthcoming imminent impending latest newest ongoing present recent upcoming".split())
"""Adjectives that tell a thing from others only on the day of writing."""

LEFT_OUT = frozenset({"prep", "advcl", "npadvmod", "advmod"})
"""What can be left out of a clause, and it still says which."""

UNFINISHED = frozenset({"VBG", "VB", "IN", "TO"})
"""Tags of words that ask for another behind them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A noun phrase that points back, and what it points to."""

    end: int
    """Index behind its last token."""
    text: str
    """What stands for it elsewhere: `Putin's two-day visit to China`."""
    type: AnswerType = "thing"
    """What that names."""
    meant: tuple[int, int] | None = None
    """Passage and token of the head of the noun phrase it points to, where there is one."""
    name: str = ""
    """The name, where it is simply one."""
    plural: bool = False
    closed: bool = True
    """Whether *’s* may follow: not behind *the bridge over the Rhine*."""


def standing(noun: Token, reading: Reading, *, end: int = 0) -> Described | None:
    """The noun phrase of `noun` as words that stand elsewhere up to token `end`; None if it does not say which."""
    key = (noun.i, len(reading.descriptions))  # descriptions are only ever added
    if key not in reading.standings:
        reading.standings[key] = found_standing(noun, reading)
    found = cast("Described | None", reading.standings[key])
    return replace(found, end=end) if found is not None and end else found


def found_standing(noun: Token, reading: Reading) -> Described | None:
    """The same, looked for, with no end."""
    if not says_which(noun, reading):
        return None
    try:
        tokens, text = shortest_of(noun, reading)
    except Refusal:
        return None
    if len(text.split()) > LONGEST or is_unfinished(tokens[-1]) or is_half_of_way(tokens) or " – " in text:
        return None
    return described_by(noun, tokens, text, reading, closed=is_closed(noun, reading))


def named_together(noun: Token, reading: Reading) -> Described | None:
    """Two people by their names alone, where all that is said of them is too long: *the climbers Li Na and Jo Lee*."""
    both = [noun, *noun.conjuncts]
    people = [reading.entity(each) for each in both]
    names = [each.called for each in people if each is not None and each.type == "person"]
    if len(both) != TWO or len(names) != TWO:
        return None
    return Described(end=0, text=" and ".join(names), type="person", meant=(reading.number, noun.i), plural=True)


def described_by(
    noun: Token, tokens: Sequence[Token], text: str, reading: Reading, *, closed: bool = True
) -> Described:
    """A noun phrase of these tokens in these words; `closed`: *’s* may follow if it ends in its noun."""
    return Described(
        end=0,
        text=text,
        type=type_of(noun, tokens, reading),
        meant=(reading.number, noun.i),
        plural=is_plural(noun),
        closed=closed and tokens[-1] == noun,
    )


def shortest_of(noun: Token, reading: Reading) -> tuple[list[Token], str]:
    """The tokens and words of a noun phrase; of a long one without what it can do without.

    *A meteorite that fell into the sea in the early morning* → `the meteorite that fell into the sea`, *a business and
    finance seminar held by Oslo University* → `the seminar held by Oslo University`.
    """
    dated = dated_adjectives(noun)
    tokens, text = worded(noun, reading, dated)
    for most, spare_in in (
        (LONGEST, partial(further_phrases, noun)),
        (COMFORTABLE, partial(clauses_behind_name, noun, reading)),
        (COMFORTABLE, partial(plain_words, noun, reading)),
    ):
        if len(text.split()) > most and (spare := spare_in()):
            shorter = worded(noun, reading, dated | spare)
            tokens, text = shorter if len(shorter[1]) < len(text) else (tokens, text)
    return tokens, text


def worded(noun: Token, reading: Reading, without: frozenset[int]) -> tuple[list[Token], str]:
    """The tokens and words of a noun phrase, the subtrees of `without` left out."""
    tokens = without_owning(kept(noun, without=without))
    bare = (
        noun.tag_ == "NN" and not any_child(noun, {"det", "poss", "predet", "nummod"}) and reading.name_at(noun) is None
    )
    bare = bare and not is_place_by_name(noun)
    return tokens, definite(render(tokens, reading), counted=tokens[0].dep_ == "nummod", bare=bare)


def is_place_by_name(noun: Token) -> bool:
    """Whether the noun ends the name of a place, which has no article: *Oslo state*."""
    before = [*noun.lefts]
    named = bool(before) and all(each.dep_ == "compound" and each.ent_type_ == "GPE" for each in before)
    return named and noun.lower_ in {"city", "county", "province", "state"}


def dated_adjectives(noun: Token) -> frozenset[int]:
    """Adjectives that were true on the day of writing and tell the thing from nothing: *the latest register of …*."""
    adjectives = (other for other in noun.lefts if other.dep_ == "amod" and other.lower_ in OF_THE_DAY)
    return frozenset(other.i for other in adjectives if not other.nbor(1).is_punct)


def clauses_behind_name(noun: Token, reading: Reading) -> frozenset[int]:
    """Clauses behind a noun that a name before it tells from others: *the RSA survey, which found …*."""
    named = any(is_telling_name(part, reading) for other in noun.lefts for part in other.subtree)
    return frozenset(other.i for other in noun.rights if other.dep_ in {"relcl", "acl"}) if named else frozenset()


def plain_words(noun: Token, reading: Reading) -> frozenset[int]:
    """Adjectives and nouns before a noun of which enough is said behind it, and no name among them."""
    told = any(other.dep_ in {"acl", "relcl"} or other.lower_ == "of" for other in noun.rights)
    plain = (other for other in noun.lefts if other.dep_ in {"amod", "compound", "nmod"} and other.tag_ in {"JJ", "NN"})
    spare = (other for other in plain if not any(is_telling_name(part, reading) for part in other.subtree))
    return frozenset(other.i for other in spare if not is_of_amount(other)) if told else frozenset()


def is_of_amount(word: Token) -> bool:
    """Whether the word belongs to a figure before it, as a currency or unit: *a 40m* *euro* *project*."""
    before = word.doc[max(word.sent.start, word.left_edge.i - 2) : word.left_edge.i]
    return word.dep_ != "amod" and any(token.tag_ == "CD" for token in before)


def without_owning(tokens: list[Token]) -> list[Token]:
    """The tokens without an *’s* at their end: *the firm’s profit* is not the firm."""
    return tokens[:-1] if len(tokens) > 1 and tokens[-1].tag_ == "POS" else tokens


def further_phrases(noun: Token) -> frozenset[int]:
    """Heads of the phrases behind the first one in a clause that says which the noun means."""
    clauses = (other for other in noun.rights if other.dep_ in {"relcl", "acl"})
    behind = ([other for other in clause.rights if not other.is_punct] for clause in clauses)
    return frozenset(other.i for phrases in behind for other in phrases[1:] if other.dep_ in LEFT_OUT)


def is_closed(noun: Token, reading: Reading) -> bool:
    """Whether what stands for the noun can have *’s* behind it."""
    known = reading.described(noun)
    return known is None or known.closed


def is_unfinished(last: Token) -> bool:
    """Whether what follows belongs to the last word, whatever the parse says: *a study documenting*."""
    return last.tag_ in UNFINISHED or (last.dep_ == "acl" and last.lower_.endswith("ing"))


def is_half_of_way(tokens: Sequence[Token]) -> bool:
    """Whether *to* goes on behind the words with *from* in them: *a wall from Oslo* *to Bergen*."""
    last = tokens[-1]
    goes_on = last.i + 1 < last.sent.end and last.nbor(1).lower_ == "to" and last.nbor(1).tag_ == "IN"
    return goes_on and any(token.lower_ == "from" for token in tokens)


def standing_noun(noun: Token, reading: Reading) -> tuple[bool, str] | None:
    """Whether a noun phrase is a name, and its words; None if it does not say which."""
    if child(noun, "conj") is None and (entity := reading.entity(noun)) is not None:
        return True, entity.called
    found = standing(noun, reading)
    return None if found is None or (found.plural and is_generic(noun)) else (False, found.text)


def definite(text: str, *, counted: bool = False, bare: bool = False) -> str:
    """The noun phrase with *the* for *a*, before a number or a `bare` noun: what was new is known now."""
    first, _, rest = text.partition(" ")
    if counted or (bare and first.lower() not in {"a", "an", "the"}):
        return f"the {text}"
    return f"the {rest}" if first.lower() in {"a", "an", "the"} else text


@once
def words_of(noun: Token) -> frozenset[str]:
    """The words of the noun phrase, articles left out: *a note in a jar* is in *the oldest note in a jar*."""
    return frozenset(token.lower_ for token in noun.subtree if token.dep_ != "det" and not token.is_punct)
