"""Emil Lund acts in Oslo. *The 43-year-old* … -- the only one of whom the sentence before speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.definite.before import AGE
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention
    from quizgen.model.tokens import Span, Token

WITH_NAME = frozenset({"amod", "appos", "attr", "compound", "nmod"})
"""What a noun for somebody is where it only says more of a name."""


def find(determiner: Token, reading: Reading) -> Described | None:
    """Who is meant by *the* with an age and perhaps a noun for people."""
    head = determiner.head
    before = sentence_before(head) if is_aged(head, determiner) else None
    only = only_person(before, reading) if before is not None else None
    if only is None:
        return None
    entity = reading.annotated.entities[only.entity]
    return Described(
        end=head.i + 1, text=entity.called, type="person", name=entity.name, meant=(reading.number, only.start)
    )


def is_aged(head: Token, determiner: Token) -> bool:
    """Whether nothing but an age stands between *the* and a noun for people, or an age is all there is."""
    if determiner.lower_ != "the" or determiner.dep_ != "det":
        return False
    old = head if head.lower_ == "old" else head.nbor(-1) if names_people(head.lemma_) else None
    return old is not None and old.lower_ == "old" and is_age(determiner.nbor(1)) and old.i == determiner.i + AGE


def is_age(number: Token) -> bool:
    """Whether the number begins an age: *43-year-old*."""
    words = [token.lower_ for token in number.doc[number.i + 2 : number.i + AGE]]
    return number.like_num and words in (["year", "-", "old"], ["month", "-", "old"])


def sentence_before(head: Token) -> Span | None:
    """The sentence before that of the noun in its paragraph, if the noun begins its own."""
    sentences = list(head.doc.sents)
    here = next(number for number, sentence in enumerate(sentences) if sentence.end > head.i)
    return sentences[here - 1] if here and head.left_edge.i == sentences[here].start else None


def only_person(sentence: Span, reading: Reading) -> Mention | None:
    """The mention of the only person of whom the sentence speaks; None where there is another."""
    people = [
        each for each in reading.mentions_in(sentence) if reading.annotated.entities[each.entity].type == "person"
    ]
    roots = [reading.parsed.doc[each.start : each.end].root for each in people]
    others = (token for token in sentence if token.tag_ == "NN" and token.dep_ not in WITH_NAME)
    others = (token for token in others if not any(root.head == token and root.dep_ == "appos" for root in roots))
    several = len({each.entity for each in people}) != 1 or any(names_people(other.lemma_) for other in others)
    return None if several else people[0]
