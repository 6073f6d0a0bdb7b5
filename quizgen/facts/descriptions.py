"""*the bridge*, *this visit*, *the two countries* → what they stand for, where the article said so just before.

Exact head match, the most precise sieve for nouns (Raghunathan et al. 2010): the last noun phrase with the same head
in the sentences before, if that one says which. Where the last such noun phrase does not say which, nothing is
claimed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.phrases import kept, render
from quizgen.facts.reading import Reading, any_child, child, noun_key, readings
from quizgen.facts.refusal import Refusal
from quizgen.facts.standing import NAME_LABELS
from quizgen.facts.typing import is_plural, type_of
from quizgen.model.annotated import Annotated, Link
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

TELLING = frozenset({"prep", "acl", "relcl"})
"""Dependents behind a noun that can say which is meant."""

FEWEST_TOLD = 4
"""Words of a noun phrase without a name that says which: `a message in a bottle`, hardly `a lot of it`."""

TIMES = frozenset("century day decade hour moment month time week weekend year".split())
"""Nouns that point to the time of writing rather than to what was spoken of."""

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
    meant: tuple[int, int] | None = None
    """Passage and token of the head of the noun phrase it points to, where that is not simply a name."""
    plural: bool = False


def described_readings(annotated: Annotated) -> Iterator[Reading]:
    """The article's passages in order, with what points back in them and to what."""
    earlier: list[Reading] = []
    for bare in readings(annotated):
        found: dict[int, Described] = {}
        reading = replace(bare, descriptions=found)  # what is found is seen by what is looked for behind it
        for token in reading.parsed.doc:
            described = look_back(token, reading, earlier)
            if described is not None:
                found[token.i] = described
        earlier.append(reading)
        yield reading


def look_back(token: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the noun phrase that begins with the token points back to; `earlier` are the passages before."""
    if token.i in reading.links:
        return linked(reading.links[token.i], reading, earlier)
    if token.lower_ in DETERMINERS and token.head.lower_ not in TIMES:
        return next(filter(None, (sieve(token, reading, earlier) for sieve in SIEVES)), None)
    return None


def linked(link: Link, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """*They*, *its* → the noun phrase it stands for."""
    there = passage_of(link.to_passage, reading, earlier)
    noun, pronoun = there.parsed.doc[link.to_index], reading.parsed.doc[link.index]
    found = standing(noun, there)
    if found is None or (pronoun.tag_ == "PRP$" and kept(noun)[-1] != noun):  # *the bridge over the Rhine's lanes*
        return None
    ending = ("’" if found.text.endswith("s") else "’s") if pronoun.tag_ == "PRP$" else ""
    return replace(found, end=link.index + 1, text=found.text + ending)


def passage_of(number: int, reading: Reading, earlier: Sequence[Reading]) -> Reading:
    """The passage by its number: the one at hand or one before."""
    return reading if number == reading.number else earlier[number]


def standing(noun: Token, reading: Reading, *, end: int = 0) -> Described | None:
    """The noun phrase of `noun` as words that stand elsewhere up to token `end`; None if it does not say which."""
    try:
        tokens = kept(noun)
        text = definite(render(tokens, reading))
    except Refusal:
        return None
    if not says_which(noun, reading) or len(text.split()) > LONGEST:
        return None
    return Described(
        end=end,
        text=text,
        type=type_of(noun, tokens, reading),
        meant=(reading.number, noun.i),
        plural=is_plural(noun),
    )


def pair(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """*the two countries* → the last two countries named side by side."""
    doc, start = determiner.doc, determiner.i
    if start + 2 >= len(doc) or doc[start + 1].lower_ != "two" or doc[start + 2].lower_ not in PAIRS:
        return None
    kind = PAIRS[doc[start + 2].lower_]
    found = last_pair(doc[:start], kind, reading)
    if found is None and earlier:
        found = last_pair(earlier[-1].parsed.doc[:], kind, earlier[-1])
    return Described(end=start + 3, text=found, type=kind, plural=True) if found else None


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


def same_head(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """*the bridge*, *this bridge* → the bridge spoken of before, if it was said which."""
    head = determiner.head
    if not is_bare(determiner):
        return None
    found = next(antecedents(head, sentences_before(head), reading), None)
    if found is None and earlier and sentences_before(head)[0].start == 0:
        found = next(antecedents(head, list(earlier[-1].parsed.doc.sents)[-WINDOW:], earlier[-1]), None)
    return standing(*found, end=head.i + 1) if found is not None and not is_generic(found[0]) else None


def only_one(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """*the bridge* → the only bridge of which the article, however far back, said which, in its fullest words."""
    head = determiner.head
    if not is_bare(determiner) or reading.parsed.is_in_quotation(head.i):
        return None
    told: list[tuple[Token, Reading]] = []
    for passage, index in reading.nouns.get(noun_key(head), ()):
        if (passage, index) >= position(head, reading):
            break
        there = passage_of(passage, reading, earlier)
        noun = there.parsed.doc[index]
        if says_which(noun, there) and noun.dep_ != "attr" and not is_generic(noun):
            told.append((noun, there))
        elif not is_repetition(noun):
            return None
    fullest = max(told, key=lambda each: len(words_of(each[0])), default=None)
    if fullest is None or not all(words_of(noun) <= words_of(fullest[0]) for noun, _ in told):
        return None
    return standing(*fullest, end=head.i + 1)


def words_of(noun: Token) -> frozenset[str]:
    """The words of the noun phrase, articles left out: *a note in a jar* is in *the oldest note in a jar*."""
    return frozenset(token.lower_ for token in noun.subtree if token.dep_ != "det" and not token.is_punct)


def is_repetition(noun: Token) -> bool:
    """Whether the noun phrase only takes up one known already: *the bridge*, not *a bridge* or *bridges*."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ in DETERMINERS


def is_bare(determiner: Token) -> bool:
    """Whether determiner and noun are all there is: `the bridge`."""
    head = determiner.head
    bare = head.i == determiner.i + 1 and head.pos_ == "NOUN" and not any(other.dep_ != "case" for other in head.rights)
    return bare and head.ent_type_ not in NAME_LABELS and determiner.dep_ == "det"


def named_head(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
    """*the museum* → the one name before that ends in *Museum*."""
    head = determiner.head
    if not is_bare(determiner) or head.tag_ != "NN" or head.lower_ in UNIQUE_NOUNS:
        return None
    here = position(determiner, reading)
    before_it = (each for each in reading.called.get(head.lower_, ()) if (each.passage, each.start) < here)
    names = {mention.entity for mention in before_it}
    return standing_for(head, reading, names)


def by_class(determiner: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:  # noqa: ARG001 -- a Sieve
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
    """Whether the noun phrase tells what it means from others of its kind: by a name, or by a phrase behind it."""
    if reading.described(noun) is not None:
        return True
    try:
        tokens = kept(noun)
    except Refusal:
        return False
    inside: Sequence[Token] = [token for token in tokens if token != noun]
    if any(reading.name_at(token) is not None or token.ent_type_ in NAME_LABELS for token in inside):
        return True
    told = any(token.head == noun and token.i > noun.i and token.dep_ in TELLING for token in inside)
    return (told and len(tokens) >= FEWEST_TOLD) or is_generic(noun) or reading.is_kind(noun)


def is_generic(noun: Token) -> bool:
    """Whether the noun means all of a kind: *electric bikes*, not *bikes from Oslo*."""
    return noun.tag_ == "NNS" and not any_child(noun, {"det", "poss", "nummod", "predet", *TELLING})


def definite(text: str) -> str:
    """The noun phrase with *the* for *a*: what was new is known now."""
    first, _, rest = text.partition(" ")
    return f"the {rest}" if first.lower() in {"a", "an"} else text


Sieve = Callable[["Token", Reading, Sequence[Reading]], Described | None]

SIEVES: tuple[Sieve, ...] = (pair, same_head, named_head, only_one, by_class)
"""From the most precise to the least."""
