"""*Osmosis moves water out of the cell*, *a number that measures the center of the data*: any cell, any data.

In a text that explains things *the* with a bare noun means what the text spoke of in general before, if it is no
subject, of which something is said anew, and no one of a narrower kind was spoken of just before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.concepts import is_told_in_general
from quizgen.facts.terms import BEHIND, COUNTING, RELATIONAL, has_the, words_before
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.facts.reading import Reading
    from quizgen.model.tokens import Token

MOST = 40
"""Times that a noun is looked at; it keeps time linear."""

NEAR = 3
"""Sentences before in which something narrower may be meant."""

ANY = frozenset({"a", "an", "any", "each", "every", "all", "most"})
"""Determiners of what is said of any such thing."""

POSITIONS = frozenset(
    """
    anterior back bottom central distal dorsal front frontal greatest highest hind inner innermost largest lateral
    least left lower lowermost lowest maximum medial middle minimum outer outermost posterior proximal rear right
    smallest top topmost upper uppermost ventral
    """.split()
)

POWERS = frozenset("bureaucracy cabinet electorate executive judiciary legislature opposition".split())
"""What every state has."""

NARROWING = BEHIND | {"amod", "compound", "nmod"}

NOUNS = ("NN", "NNS")


def is_generic(noun: Token, reading: Reading) -> bool:
    """Whether *the* with the bare noun means any such thing."""
    told = reading.explains and noun.tag_ in NOUNS and has_the(noun)
    if told and ((is_in_meaning(noun) and is_set_apart(noun)) or (is_power(noun) and is_told_in_general(noun))):
        return True
    if not told or words_before(noun) or is_particular(noun) or not is_told_in_general(noun):
        return False
    before = list(mentions_before(noun, reading))
    spoken = any(is_any(each) for each, _ in before) or is_titled(noun, reading)
    narrowed = any(near and is_narrowed(each) for each, near in before)
    return spoken and (not narrowed or is_in_meaning(noun))


def is_power(noun: Token) -> bool:
    """Whether every state has one of it: *the executive*, *the head of state*."""
    of = child(noun, "prep") if noun.lemma_ == "head" else None
    whole = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    headed = whole is not None and whole.lower_ in {"government", "state"} and not whole.children
    bare = not any_child(noun, NARROWING | COUNTING) and noun.lemma_ in POWERS
    return headed or bare


def is_in_meaning(noun: Token) -> bool:
    """Whether it stands in what the sentence says a thing is: *Quartiles are numbers that separate the data*."""
    root = noun.sent.root
    meaning = child(root, "attr") if root.lemma_ == "be" else None
    return meaning is not None and meaning.is_ancestor(noun)


def is_set_apart(noun: Token) -> bool:
    """Whether a meaning sets it apart by its place, or by its being no more than the others of its kind.

    *The spread of the middle half*; *a value that differs from the other values*.
    """
    words = [word.lower_ for word in words_before(noun)]
    meaning = child(noun.sent.root, "attr")
    others = words[:1] == ["other"] and meaning is not None and meaning.lemma_ == noun.lemma_
    return others or (bool(words) and POSITIONS.issuperset(words))


def is_particular(noun: Token) -> bool:
    """Whether the noun is a subject, somebody, counted, or one of those that point to what was said."""
    little = noun.lemma_.lower() in RELATIONAL or names_people(noun.lemma_)
    return little or noun.dep_ in SUBJECTS or any_child(noun, COUNTING | BEHIND)


def mentions_before(noun: Token, reading: Reading) -> Iterator[tuple[Token, bool]]:
    """The noun phrases of the noun before, and whether each is near."""
    here = reading.number, noun.i
    number = reading.sentence_number(noun.sent)
    for tag in NOUNS:
        for passage, index in reading.nouns.get(f"{noun.lemma_.lower()}/{tag}", ())[:MOST]:
            if (passage, index) < here:
                parsed = reading.annotated.passages[passage]
                other = parsed.doc[index]
                near = passage == reading.number and number - reading.sentence_number(other.sent) <= NEAR
                yield other, near


def is_any(noun: Token) -> bool:
    """Whether it is said of any such thing, and told in general: *every cell*, *a value*, *data*."""
    determiner = child(noun, "det")
    open_ = determiner is None or determiner.lower_ in ANY
    return open_ and not any_child(noun, COUNTING | NARROWING) and is_told_in_general(noun)


def is_narrowed(noun: Token) -> bool:
    """Whether it is one of a narrower kind: *a solution with more salt*."""
    return any_child(noun, NARROWING) and not has_the(noun)


def is_titled(noun: Token, reading: Reading) -> bool:
    """Whether the title has the noun: *The Cell Membrane*, *Measures of the Location of the Data*."""
    title = re.findall(r"\w+", reading.annotated.article.title.lower())
    return noun.lower_ in title
