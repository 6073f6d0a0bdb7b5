"""*the bridge*, *this visit*, *the two countries* → what they stand for, where the article said so just before.

Exact head match, the most precise sieve for nouns (Raghunathan et al. 2010): the last noun phrase with the same head
in the sentences before, if that one says which. Where the last such noun phrase does not say which, nothing is
claimed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.phrases import kept, render
from quizgen.facts.reading import Reading, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.standing import NAME_LABELS

if TYPE_CHECKING:
    from spacy.tokens import Token

WINDOW = 3
"""Sentences to look back: further away another one may be meant."""

LONGEST = 9
"""Words of a description that still reads well in a question."""

PAIRS = {"countries": "country", "nations": "country", "states": "country"}
"""Nouns behind *the two* → the type of names they stand for."""

DETERMINERS = frozenset({"the", "this", "that", "these", "those"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A noun phrase that points back, and what it points to."""

    end: int
    """Index behind its last token."""
    text: str
    """What stands for it elsewhere: `Putin's two-day visit to China`."""


def describe(reading: Reading) -> dict[int, Described]:
    """Index of its first token → each noun phrase of the passage that points back to one we know."""
    found: dict[int, Described] = {}
    for determiner in (token for token in reading.parsed.doc if token.lower_ in DETERMINERS):
        described = pair(determiner, reading) or same_head(determiner, reading)
        if described is not None:
            found[determiner.i] = described
    return found


def pair(determiner: Token, reading: Reading) -> Described | None:
    """*the two countries* → the last two countries named side by side."""
    doc, start = determiner.doc, determiner.i
    if start + 2 >= len(doc) or doc[start + 1].lower_ != "two" or doc[start + 2].lower_ not in PAIRS:
        return None
    kind = PAIRS[doc[start + 2].lower_]
    for token in reversed(doc[:start]):
        second = child(token, "conj")
        if second is None or second.i >= start or child(second, "conj") is not None or token.dep_ == "conj":
            continue
        names = [reading.name_at(token), reading.name_at(second)]
        if all(name is not None and name.type == kind for name in names):
            return Described(end=start + 3, text=f"{doc[token.left_edge.i : second.i + 1].text}")
    return None


def same_head(determiner: Token, reading: Reading) -> Described | None:
    """*the bridge*, *this bridge* → the bridge spoken of before, if it was said which."""
    head = determiner.head
    bare = head.i == determiner.i + 1 and head.pos_ == "NOUN" and not list(head.rights)
    if not bare or head.ent_type_ in NAME_LABELS or determiner.dep_ != "det":
        return None
    earlier = next(antecedents(head), None)
    if earlier is None or not says_which(earlier, reading):
        return None
    try:
        text = render(kept(earlier), reading)
    except Refusal:
        return None
    text = definite(text)
    return Described(end=head.i + 1, text=text) if 1 < len(text.split()) <= LONGEST else None


def antecedents(head: Token) -> Iterator[Token]:
    """Nouns like `head` before it, the nearest first, as far as the window reaches; mere repetitions are passed by."""
    sentences = list(head.doc.sents)
    here = next(number for number, sentence in enumerate(sentences) if sentence.end > head.i)
    start = sentences[max(0, here - WINDOW)].start
    for token in reversed(head.doc[start : head.i]):
        if token.lemma_ == head.lemma_ and token.tag_ == head.tag_ and token.dep_ != "compound":
            determiner = child(token, "det")
            if determiner is None or determiner.lower_ not in DETERMINERS or len(list(token.children)) > 1:
                yield token


def says_which(noun: Token, reading: Reading) -> bool:
    """Whether the noun phrase names somebody or something that tells it from others of its kind."""
    inside: Sequence[Token] = [token for token in kept(noun) if token != noun]
    return any(reading.name_at(token) is not None or token.ent_type_ in NAME_LABELS for token in inside)


def definite(text: str) -> str:
    """The noun phrase with *the* for *a*: what was new is known now."""
    first, _, rest = text.partition(" ")
    return f"the {rest}" if first.lower() in {"a", "an"} else text
