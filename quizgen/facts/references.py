"""*He was suspended in May.*: sentences of which the one before tells whom they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.reading import Reading
from quizgen.model.fact import Reference, Saying
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

OF = {"he": frozenset({"he", "him", "his", "himself"}), "she": frozenset({"she", "her", "hers", "herself"})}
"""Pronoun → those of the same person."""

FURTHEST = 3
"""Sentences before one that a reader still takes in with it."""

EARLY = 6
"""Tokens within which such a sentence comes to its subject, if it does not begin with somebody's words."""

MARK = '"'


def references_in(passages: Sequence[Reading], sayings: Sequence[Saying]) -> Iterator[Reference]:
    """The sentences of an article's passages whose main subject is *he* or *she*, and whom it means."""
    speakers = {saying.evidence.start: saying.speaker for saying in sayings}
    for reading in passages:
        sentences = reading.parsed.doc.sents
        for place, sentence in enumerate(sentences):
            subject = child(sentence.root, "nsubj", "nsubjpass")
            if subject is not None and subject.lower_ in OF and is_whole(sentence, subject, reading):
                alone = reading.evidence(sentence, sentence)
                name = name_of(subject, speakers.get(alone.start, ""), reading)
                near = sentences[max(0, place - FURTHEST) : place]
                first = last_naming(near, name, reading) if name else None
                if first is not None:
                    evidence = reading.evidence(first, sentence)
                    yield Reference(pronoun=subject.lower_, name=name, sentence=alone.text, evidence=evidence)


def last_naming(sentences: Sequence[Span], name: str, reading: Reading) -> Span | None:
    """The last of the sentences that names somebody; None if none does."""
    for sentence in reversed(sentences):
        if any(entity.name == name for token in sentence if (entity := reading.name_at(token)) is not None):
            return sentence
    return None


def is_whole(sentence: Span, subject: Token, reading: Reading) -> bool:
    """Whether the sentence soon comes to its subject, and no quotation goes on in it from before or behind."""
    marks = sum(token.text == MARK for token in sentence)
    early = subject.i - sentence.start < EARLY or sentence[0].text == MARK
    return early and marks % 2 == 0 and not reading.is_quoted(sentence)


def name_of(subject: Token, speaker: str, reading: Reading) -> str:
    """Whom the pronoun means, if all like it outside of quotations mean the same, whom the sentence does not name.

    `speaker`: who speaks in it, if it is known.
    """
    told = [token for token in subject.sent if not reading.parsed.is_in_quotation(token.i)]
    alike = [reading.entity(token) for token in told if token.lower_ in OF[subject.lower_]]
    names = {each.name if each is not None and each.type == "person" else "" for each in alike}
    if names == {""}:
        names = {speaker}
    elif speaker:
        names.add(speaker)
    name = names.pop() if len(names) == 1 else ""
    named = {entity.name for token in subject.sent if (entity := reading.name_at(token)) is not None}
    return "" if name in named else name
