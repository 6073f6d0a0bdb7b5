"""*The plague killed half of its inhabitants.* -- in a text that describes a town, the town's, if no other is near.

What only a place has, *inhabitants*, *a coast*, *a climate*, has the place that the text describes, whatever the
sentence around it is about, as long as that neither names another place nor speaks of one.
"""

from collections.abc import Iterator, Sequence

from quizgen.annotate.described_places import described_place, is_bare, kinds_of_place
from quizgen.annotate.expletive import is_referring
from quizgen.annotate.grammar import subject_of
from quizgen.english.people import names_people
from quizgen.english.places import HAD_BY_PLACES, PLACE_KINDS
from quizgen.english.superlatives import is_superlative
from quizgen.model.annotated import Link, Mention, ParsedPassage
from quizgen.model.fact import Entity
from quizgen.model.tokens import Span, Token

NOTHING = -1
"""Stands for what a pronoun means that is no name."""

REACH = 2
"""Sentences since the place was named, or called by its noun, in which it may still be meant."""


def owned_by_place(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], mentions: Sequence[Mention], links: Sequence[Link]
) -> Iterator[Mention]:
    """Mentions of the described place by *its* and *it*."""
    docs = [parsed.doc for parsed in passages]
    place = described_place(docs)
    number = next((index for index, each in enumerate(entities) if place is not None and each.name == place.name), None)
    if number is None:
        return
    at = {(each.passage, index): each.entity for each in mentions for index in range(each.start, each.end)}
    kinds = kinds_of_place(docs)
    for link in links:
        noun = docs[link.to_passage][link.to_index]
        at[link.passage, link.index] = number if noun.lemma_.lower() in kinds and is_bare(noun) else NOTHING
    owned = Owned(entity=number, kinds=kinds, at=at, entities=entities)
    for index, parsed in enumerate(passages):
        yield from owned.in_passage(parsed, index)


def without_doubtful(links: Sequence[Link], owned: Sequence[Mention], passages: Sequence[ParsedPassage]) -> list[Link]:
    """The links but those to the subject of a sentence in which *its* is the place's, who may be meant again.

    *Fish makes up half of its exports. Its power comes from wind.*
    """
    doubtful = {(each.passage, each.sentence) for each in owned}

    def sentence_of(link: Link) -> tuple[int, int]:
        parsed = passages[link.to_passage]
        index = next(number for number, each in enumerate(parsed.doc.sents) if each.end > link.to_index)
        return link.to_passage, parsed.first_sentence + index

    return [link for link in links if sentence_of(link) not in doubtful]


class Owned:
    """What is looked up for each pronoun of an article on a place."""

    def __init__(
        self, *, entity: int, kinds: frozenset[str], at: dict[tuple[int, int], int], entities: Sequence[Entity]
    ) -> None:
        self.entity = entity
        self.kinds = kinds
        self.at = at
        """Passage and token → the entity that is mentioned there."""
        self.places = frozenset(i for i, each in enumerate(entities) if each.type in {"city", "country", "place"})

    def in_passage(self, parsed: ParsedPassage, passage: int) -> Iterator[Mention]:
        """Those of a paragraph, in order."""
        since = REACH + 1
        before: Span | None = None
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence):
            for token in sentence:
                owner = self.is_owner(token, passage) and (since <= REACH or self.is_named_before(token, passage))
                if owner or (before is not None and self.goes_on(token, before, passage)):
                    yield Mention(
                        passage=passage,
                        start=token.i,
                        end=token.i + 1,
                        entity=self.entity,
                        kind="pronoun",
                        sentence=number,
                    )
                    self.at[passage, token.i] = self.entity
            before = sentence
            since = 1 if self.is_spoken_of(sentence, passage) else since + 1
            if self.is_of_another(sentence, passage):
                since = REACH + 1

    def is_owner(self, token: Token, passage: int) -> bool:
        """Whether the token is an *its* of which nobody else knows what it means, before what only a place has."""
        if token.lower_ != "its" or token.head.lemma_.lower() not in HAD_BY_PLACES or (passage, token.i) in self.at:
            return False
        before = token.doc[token.sent.start : token.i]
        return not any(self.is_rival(other, passage) for other in before)

    def goes_on(self, token: Token, before: Span, passage: int) -> bool:
        """Whether it is an *it* behind a sentence on what people did, which speaks of the place and of no other thing.

        *Anna Berg became its first mayor. In 1840 it was sold.*
        """
        if token.lower_ != "it" or token != subject_of(token.sent.root) or (passage, token.i) in self.at:
            return False
        subject = subject_of(before.root)
        entity = self.at.get((passage, subject.i)) if subject is not None else None
        people = subject is not None and (subject.tag_ in {"NNS", "NNPS"} or subject.ent_type_ in {"PERSON", "NORP"})
        here = token.doc[token.sent.start : token.i]
        return (
            is_referring(token)
            and people
            and (entity is None or entity not in self.places)
            and self.is_spoken_of(before, passage)
            and not any(self.is_thing(other, passage) for span in (before, here) for other in span)
        )

    def is_thing(self, token: Token, passage: int) -> bool:
        """Whether the word is a single thing other than the place: no time, nobody, no part of a name."""
        if token.tag_ not in {"NN", "NNP"} or token.dep_ in {"compound", "amod", "nmod", "npadvmod"}:
            return False
        own = self.at.get((passage, token.i)) == self.entity or token.lemma_.lower() in self.kinds
        return not (own or token.ent_type_ in {"DATE", "PERSON", "NORP"} or names_people(token.lemma_))

    def is_rival(self, token: Token, passage: int) -> bool:
        """Whether the word names another place, or speaks of one or of something that may have parts."""
        entity = self.at.get((passage, token.i))
        if entity is not None:
            return entity != self.entity and entity in self.places
        kind = token.lemma_.lower() in PLACE_KINDS and token.dep_ not in {"compound", "amod"}
        return (kind and token.lemma_.lower() not in self.kinds) or token.lower_ in {"it", "its"}

    def is_named_before(self, token: Token, passage: int) -> bool:
        """Whether the sentence itself has spoken of the place before the pronoun."""
        return self.is_spoken_of(token.doc[token.sent.start : token.i], passage)

    def is_spoken_of(self, words: Span, passage: int) -> bool:
        """Whether the words name the place, or call it by its noun."""
        called = (token for token in words if token.lemma_.lower() in self.kinds and token.dep_ != "compound")
        named = any(self.at.get((passage, token.i)) == self.entity for token in words)
        return named or any([other.lower_ for other in token.lefts] == ["the"] for token in called)

    def is_of_another(self, sentence: Span, passage: int) -> bool:
        """Whether the sentence is about another place; *the longest river* is but the place's own."""
        subject = subject_of(sentence.root)
        if subject is None or any(is_superlative(other.lower_) for other in subject.lefts):
            return False
        return self.is_rival(subject, passage) and subject.lower_ not in {"it", "its"}
