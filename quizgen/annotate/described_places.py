"""A text that begins *Ulm is a city …* is on Ulm, which is then a place wherever its name stands.

The pipeline takes such a name for a common noun, a person or a product as often as not, in one sentence of an article
so and in the next one otherwise.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.annotate.grammar import subject_of
from quizgen.annotate.relabelling import relabel
from quizgen.english.places import PLACE_KINDS, is_group_of_places
from quizgen.english.superlatives import is_superlative
from quizgen.model.fact import AnswerType, Entity
from quizgen.model.tokens import Doc, Span, Token
from quizgen.model.tree import child

GPE, LOC = "GPE", "LOC"

ALSO = {
    "capital": "city",
    "volcano": "mountain",
    "peak": "mountain",
    "city": "town",
    "isle": "island",
    "republic": "country",
    "kingdom": "country",
}
"""What else a place that is called so is called."""

IN_NAMES = frozenset({"compound", "nmod"})
"""Dependencies of a name that is but a part of what it stands before: *the Brevik Bank*."""

NAMING = frozenset({"called", "named", "nicknamed", "renamed"})
"""Words behind which the name is only a name: *They named it Madeira*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribedPlace:
    """The place that the first sentence says something is."""

    name: str
    type: AnswerType
    nouns: frozenset[str]
    """What the first sentence says it is."""

    @property
    def label(self) -> str:
        """What the pipeline should have called it."""
        return LOC if self.type == "place" else GPE


def described_place(docs: Sequence[Doc]) -> DescribedPlace | None:
    """What the first sentence defines, if that is a place with a name."""
    first = docs[0].sents[0] if docs and docs[0].sents else None
    subject = subject_of(first.root) if first is not None and first.root.lemma_ == "be" else None
    if subject is None or subject.tag_ not in {"NN", "NNP", "NNPS"} or child(subject, "conj", "poss") is not None:
        return None
    words = [token for token in subject.doc[subject.left_edge.i : subject.i + 1] if token.dep_ != "det"]
    nouns = frozenset(noun for noun in nouns_of(child(subject.head, "attr")) if noun in PLACE_KINDS)
    if not nouns or words[0].i > 1 or not all(token.text[0].isupper() for token in words):
        return None
    told = sorted(PLACE_KINDS[noun] for noun in nouns)
    return DescribedPlace(name=subject.doc[words[0].i : subject.i + 1].text, type=told[0], nouns=nouns)


def kinds_of_place(docs: Sequence[Doc]) -> frozenset[str]:
    """The nouns by which the article may call the place that it describes."""
    place = described_place(docs)
    return (place.nouns | {ALSO[noun] for noun in place.nouns if noun in ALSO}) if place is not None else frozenset()


def is_bare(noun: Token) -> bool:
    """Whether nothing but *the* belongs to the noun."""
    return [other.lower_ for other in noun.children] == ["the"]


def nouns_of(noun: Token | None) -> list[str]:
    """The nouns that say what it is, *and* between them: *the capital and largest city*; *a group of islands*."""
    if noun is None:
        return []
    heads = [noun, *noun.conjuncts]
    groups = (head for head in heads if is_group_of_places(head.lemma_) or is_superlative(head.lower_))
    before = [other for head in heads for other in head.lefts if other.dep_ == "compound" and other.tag_ == "NN"]
    inner = (child(of, "pobj") for head in groups for of in head.rights if of.lower_ == "of")
    return [token.lemma_.lower() for token in (*heads, *before, *inner) if token is not None]


def with_place_named(doc: Doc, place: DescribedPlace) -> Doc:
    """The doc, the name of the place labelled wherever it stands alone."""
    relabel(doc, list(spans_of(doc, place)))
    return doc


def spans_of(doc: Doc, place: DescribedPlace) -> Iterator[Span]:
    """Where the name stands by itself."""
    words = place.name.split()
    for start in range(len(doc) - len(words) + 1):
        tokens = doc.tokens[start : start + len(words)]
        if [token.text for token in tokens] == words and is_alone(doc, start, start + len(words)):
            tokens[-1].tag_, tokens[-1].pos_ = "NNP", "PROPN"
            yield Span(doc, start, start + len(words), place.label)


def is_alone(doc: Doc, start: int, end: int) -> bool:
    """Whether no word beside it makes it part of a longer name, nor a name that is only told."""
    last = doc.tokens[end - 1]
    parts = [*(other for other in last.lefts if other.i < start), *([last.head] if last.dep_ in IN_NAMES else [])]
    longer = any(other.pos_ == "PROPN" and other.text[0].isupper() and other.ent_type_ != "DATE" for other in parts)
    inside = any(ent.start <= start and end <= ent.end and len(ent) > end - start + 1 for ent in doc.ents)
    told = any(token.lower_ in NAMING for token in doc.tokens[max(0, start - 2) : start])
    return not (longer or inside or told)


def with_place_typed(entities: Sequence[Entity], place: DescribedPlace | None) -> list[Entity]:
    """The entities, the place of the type that the first sentence tells."""
    return [
        replace(entity, type=place.type) if place is not None and is_told_by(place, entity) else entity
        for entity in entities
    ]


def is_told_by(place: DescribedPlace, entity: Entity) -> bool:
    """Whether the first sentence tells more of what has the name than was known."""
    return entity.name == place.name and not (place.type == "place" and entity.type in {"city", "country"})
