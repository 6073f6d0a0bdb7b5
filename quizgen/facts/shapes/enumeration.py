"""*There are three types of rock: igneous, …* → *The three types of rock are igneous, sedimentary and metamorphic*.

Only where as many are listed as were announced is the list known to be whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.counting import NUMBERS
from quizgen.english.marks import typographic
from quizgen.english.spacing import tidy
from quizgen.facts.mood import check_asked
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.statements import attempt
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import TENSED

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

COUNTED = NUMBERS[2:8]
"""Numbers of things that a student can be asked to list."""

CLASSES = frozenset(
    """
    advantage approach aspect benefit branch category cause challenge chamber characteristic class component condition
    consequence criterion dimension disadvantage domain duty effect element epoch era factor feature field form function
    goal group kind layer level limb measure mechanism method mode model objective order organ part pattern period phase
    pillar position possibility power principle procedure process property purpose quality realm reason requirement role
    rule season section sense set sort source species stage state step strand strategy structure style subgroup subtype
    system task technique tenet theme theory tier tool trait type use variant variety way
    """.split()
)
"""Nouns for what something has several of, to be listed whole."""

LINKS = frozenset({"for", "in", "of", "to"})
"""Prepositions that lead to what it is that has them."""

POINTING = frozenset("former latter other same such that these this those".split())

IDLE = frozenset({"different", "distinct", "following"})
"""What a number of things does without."""

LONGEST_PART = 6
"""Words of one of those listed."""

SEPARATOR = re.compile(r",? (?:and|or) |, ")


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for a colon behind a number of things, if so many are listed behind it."""
    for mark in sentence:
        number = counted_before(mark) if mark.text == ":" else None
        if number is not None:
            yield attempt(partial(read_list, number, mark, reading))


def counted_before(mark: Token) -> Token | None:
    """The number of the things before the colon, if the words from it on say of what they are."""
    for number in mark.sent:
        noun = number.head
        if number.i >= mark.i or number.lower_ not in COUNTED or number.dep_ != "nummod" or noun.tag_ != "NNS":
            continue
        link = mark.doc[noun.i + 1]
        if noun.lemma_ in CLASSES and link.lower_ in LINKS and link.head == noun and link.right_edge.i == mark.i - 1:
            return number if noun.i - number.i <= LONGEST_PART else None
    return None


def read_list(number: Token, mark: Token, reading: Reading) -> Clause:
    """The clause that lists the things."""
    check_asked(mark.sent)
    if reading.parsed.is_in_quotation(mark.i):
        raise Refusal("quoted", "it is quoted: somebody says so, not the article")
    doc = mark.doc
    things = [token for token in doc[number.i : mark.i] if token.lower_ not in IDLE]
    listed = [token for token in doc[mark.i + 1 : mark.sent.end] if not token.is_space]
    while listed and listed[-1].text in {".", '"'}:
        listed.pop()
    check_listed(listed, COUNTED.index(number.lower_) + 2)
    past = number.head.head.tag_ == "VBD"
    return Clause(
        subject=Phrase(text=f"the {render(things, reading)}", role="subject", head=number.head.lemma_, plural=True),
        verb="were" if past else "are",
        lemma="be",
        tense="past" if past else "present",
        phrases=(Phrase(text=words_of(listed), role="predicate", head=number.head.lemma_, plural=True),),
    )


def check_listed(listed: Sequence[Token], number: int) -> None:
    """Refuse what is no list of so many short parts."""
    parts = SEPARATOR.split(words_of(listed))
    plain = not any(token.tag_ in TENSED or token.text in {";", ":", "(", '"'} for token in listed)
    if any(token.tag_ in {"PRP", "PRP$"} or token.lower_ in POINTING for token in listed):
        raise Refusal("vague-reference", "one of the things listed points at something said elsewhere")
    if not plain or len(parts) != number or any(len(part.split()) > LONGEST_PART for part in parts):
        raise Refusal("unclear-parse", f"nobody sees whether {number} things are listed")


def words_of(listed: Sequence[Token]) -> str:
    """The words as they are printed; *the* is theirs, since what they are of was just said."""
    return tidy(typographic("".join(token.text + token.whitespace_ for token in listed)))
