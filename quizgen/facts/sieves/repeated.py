"""The bridge over the Bosporus carries six lanes. Engineers painted *the bridge*. -- exact head match.

The most precise sieve for nouns (Raghunathan et al. 2010). Where the last noun phrase with the same head does not say
which it means, nothing is claimed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.described import (
    DETERMINERS,
    Described,
    is_generic,
    is_repetition,
    passage_of,
    position,
    told,
    words_of,
)
from quizgen.facts.reading import Reading, child, noun_key
from quizgen.facts.sieves.kind import CLASSES
from quizgen.facts.sieves.pointer import Pointer

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

WINDOW = 3
"""Sentences to look back: further away another one may be meant."""


def nearest(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the last noun phrase with the same head means, a few sentences back."""
    head = pointer.head
    sentences = sentences_before(head)
    found = next(antecedents(pointer, sentences, reading), None)
    if found is None and earlier and sentences[0].start == 0:
        found = next(antecedents(pointer, list(earlier[-1].parsed.doc.sents)[-WINDOW:], earlier[-1]), None)
    if found is None or is_bare_kind(found[0]):
        return None
    return told(*found, end=pointer.end)


def is_bare_kind(noun: Token) -> bool:
    """Whether the noun means all of a kind and nothing says of which: *bikes*, not *electric bikes*."""
    return is_generic(noun) and child(noun, "compound") is None


def sentences_before(head: Token) -> list[Span]:
    """The sentence of `head` and those before it in its passage, as far as the window reaches."""
    sentences = list(head.doc.sents)
    here = next(number for number, sentence in enumerate(sentences) if sentence.end > head.i)
    return sentences[max(0, here - WINDOW) : here + 1]


def antecedents(pointer: Pointer, where: Sequence[Span], reading: Reading) -> Iterator[tuple[Token, Reading]]:
    """Nouns like the pointer's in the sentences, the nearest first; mere repetitions are passed by."""
    head = pointer.head
    for token in (each for sentence in reversed(where) for each in reversed(sentence)):
        if token.doc is head.doc and token.i >= head.i:
            continue
        if token.lemma_ == head.lemma_ and token.tag_ == head.tag_ and token.dep_ != "compound":
            determiner = child(token, "det")
            is_new = determiner is None or determiner.lower_ not in DETERMINERS or len(list(token.children)) > 1
            if is_new and pointer.words <= words_of(token) and not reading.parsed.is_in_quotation(token.i):
                yield token, reading


def only(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The only one of which the article, however far back, said which, in its fullest words."""
    if pointer.head.lemma_.lower() in CLASSES:
        return None
    return only_of([noun_key(pointer.head)], pointer, reading, earlier)


def only_of(keys: Iterable[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The only thing of which the nouns with these keys said which, if they spoke of one thing."""
    known: list[tuple[Token, Reading]] = []
    places = sorted(place for key in keys for place in reading.nouns.get(key, ()))
    first = True
    for passage, index in places:
        if (passage, index) >= position(pointer.head, reading):
            break
        there = passage_of(passage, reading, earlier)
        noun = there.parsed.doc[index]
        if not pointer.words <= words_of(noun) or noun.dep_ == "attr":
            continue
        if told(noun, there) is not None and not is_generic(noun):
            known.append((noun, there))
        elif not (is_repetition(noun) or (first and is_indefinite(noun))):
            return None
        first = False
    fullest = max(known, key=lambda each: len(words_of(each[0])), default=None)
    if fullest is None or not all(is_within(noun, fullest[0]) for noun, _ in known):
        return None
    return told(*fullest, end=pointer.end)


def is_indefinite(noun: Token) -> bool:
    """Whether the noun is new to the reader: *a bridge*."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ in {"a", "an"}


def is_within(noun: Token, fullest: Token) -> bool:
    """Whether a noun phrase says nothing that the fullest one does not say."""
    return words_of(noun) <= words_of(fullest)
