"""*the bridge*, *this visit*, *the two countries* → what they stand for, where the article said so just before.

Exact head match, the most precise sieve for nouns (Raghunathan et al. 2010): the last noun phrase with the same head
in the sentences before, if that one says which. Where the last such noun phrase does not say which, nothing is
claimed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.facts.phrases import kept, render
from quizgen.facts.reading import Reading, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.standing import NAME_LABELS
from quizgen.model.fact import AnswerType

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

WINDOW = 3
"""Sentences to look back: further away another one may be meant."""

LONGEST = 9
"""Words of a description that still reads well in a question."""

PAIRS: dict[str, AnswerType] = {"countries": "country", "nations": "country", "states": "country"}
"""Nouns behind *the two* → the type of names they stand for."""

CLASSES: dict[str, AnswerType] = {
    **dict.fromkeys(
        ("company", "firm", "organization", "organisation", "charity", "agency", "corporation"), "organisation"
    ),
    **dict.fromkeys(("country", "nation"), "country"),
    "city": "city",
}
"""Nouns that name the type of what they stand for."""

CLASS_WINDOW = 2
"""Sentences before in which only one name of the type may stand."""

DETERMINERS = frozenset({"the", "this", "that", "these", "those"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A noun phrase that points back, and what it points to."""

    end: int
    """Index behind its last token."""
    text: str
    """What stands for it elsewhere: `Putin's two-day visit to China`."""
    type: AnswerType = "thing"
    """What that names."""


def describe(reading: Reading, before: Reading | None) -> dict[int, Described]:
    """Index of its first token → each noun phrase of the passage that points back to one we know.

    `before` is the passage before, where what is pointed to may stand.
    """
    found: dict[int, Described] = {}
    for determiner in (token for token in reading.parsed.doc if token.lower_ in DETERMINERS):
        described = next(filter(None, (sieve(determiner, reading, before) for sieve in SIEVES)), None)
        if described is not None:
            found[determiner.i] = described
    return found


def pair(determiner: Token, reading: Reading, before: Reading | None) -> Described | None:
    """*the two countries* → the last two countries named side by side."""
    doc, start = determiner.doc, determiner.i
    if start + 2 >= len(doc) or doc[start + 1].lower_ != "two" or doc[start + 2].lower_ not in PAIRS:
        return None
    kind = PAIRS[doc[start + 2].lower_]
    found = last_pair(doc[:start], kind, reading)
    if found is None and before is not None:
        found = last_pair(before.parsed.doc[:], kind, before)
    return Described(end=start + 3, text=found, type=kind) if found else None


def last_pair(span: Span, kind: AnswerType, reading: Reading) -> str | None:
    """The last two names of a type that stand side by side, as written."""
    for token in reversed(span):
        second = child(token, "conj")
        if second is None or second.i >= span.end or child(second, "conj") is not None or token.dep_ == "conj":
            continue
        names = [reading.name_at(token), reading.name_at(second)]
        if all(name is not None and name.type == kind for name in names):
            return str(token.doc[token.left_edge.i : second.i + 1].text)
    return None


def same_head(determiner: Token, reading: Reading, before: Reading | None) -> Described | None:
    """*the bridge*, *this bridge* → the bridge spoken of before, if it was said which."""
    head = determiner.head
    if not is_bare(determiner):
        return None
    earlier = next(antecedents(head, sentences_before(head), reading), None)
    if earlier is None and before is not None and sentences_before(head)[0].start == 0:
        earlier = next(antecedents(head, list(before.parsed.doc.sents)[-WINDOW:], before), None)
    try:
        if earlier is None or not says_which(*earlier):
            return None
        text = definite(render(kept(earlier[0]), earlier[1]))
    except Refusal:
        return None
    return Described(end=head.i + 1, text=text) if 1 < len(text.split()) <= LONGEST else None


def is_bare(determiner: Token) -> bool:
    """Whether determiner and noun are all there is: `the bridge`."""
    head = determiner.head
    bare = head.i == determiner.i + 1 and head.pos_ == "NOUN" and not any(other.dep_ != "case" for other in head.rights)
    return bare and head.ent_type_ not in NAME_LABELS and determiner.dep_ == "det"


def named_head(determiner: Token, reading: Reading, before: Reading | None) -> Described | None:  # noqa: ARG001 -- a Sieve
    """*the museum* → the one name before that ends in *Museum*."""
    head = determiner.head
    if not is_bare(determiner) or head.tag_ != "NN":
        return None
    here = position(determiner, reading)
    before_it = (each for each in reading.called.get(head.lower_, ()) if (each.passage, each.start) < here)
    names = {mention.entity for mention in before_it}
    return standing_for(head, reading, names)


def by_class(determiner: Token, reading: Reading, before: Reading | None) -> Described | None:  # noqa: ARG001 -- a Sieve
    """*the company* → the one organisation named in this sentence before it and in the two sentences before."""
    head = determiner.head
    kind = CLASSES.get(head.lower_)
    if kind is None or not is_bare(determiner):
        return None
    here = position(determiner, reading)
    mentions = reading.annotated.mentions
    first = reading.sentence_number(determiner.sent) - CLASS_WINDOW
    window = mentions[bisect_left(mentions, first, key=lambda each: each.sentence) :]
    near = {
        mention.entity
        for mention in takewhile(lambda each: (each.passage, each.start) < here, window)
        if reading.annotated.entities[mention.entity].type == kind
    }
    return standing_for(head, reading, near)


def standing_for(head: Token, reading: Reading, entities: set[int]) -> Described | None:
    """The only one of the entities as what `head` stands for; None if there are several or none."""
    if len(entities) != 1:
        return None
    entity = reading.annotated.entities[next(iter(entities))]
    return Described(end=head.i + 1, text=entity.called, type=entity.type)


def position(token: Token, reading: Reading) -> tuple[int, int]:
    """Where the token stands in the article."""
    return reading.number, token.i


def sentences_before(head: Token) -> list[Span]:
    """The sentence of `head` and those before it in its passage, as far as the window reaches."""
    sentences = list(head.doc.sents)
    here = next(number for number, sentence in enumerate(sentences) if sentence.end > head.i)
    return sentences[max(0, here - WINDOW) : here + 1]


def antecedents(head: Token, where: Sequence[Span], reading: Reading) -> Iterator[tuple[Token, Reading]]:
    """Nouns like `head` in the sentences, the nearest first; mere repetitions are passed by."""
    for token in (each for sentence in reversed(where) for each in reversed(sentence)):
        if token.doc is head.doc and token.i >= head.i:
            continue
        if token.lemma_ == head.lemma_ and token.tag_ == head.tag_ and token.dep_ != "compound":
            determiner = child(token, "det")
            if determiner is None or determiner.lower_ not in DETERMINERS or len(list(token.children)) > 1:
                yield token, reading


def says_which(noun: Token, reading: Reading) -> bool:
    """Whether the noun phrase names somebody or something that tells it from others of its kind."""
    inside: Sequence[Token] = [token for token in kept(noun) if token != noun]
    return any(reading.name_at(token) is not None or token.ent_type_ in NAME_LABELS for token in inside)


def definite(text: str) -> str:
    """The noun phrase with *the* for *a*: what was new is known now."""
    first, _, rest = text.partition(" ")
    return f"the {rest}" if first.lower() in {"a", "an"} else text


Sieve = Callable[["Token", Reading, Reading | None], Described | None]

SIEVES: tuple[Sieve, ...] = (pair, same_head, named_head, by_class)
"""From the most precise to the least."""
