"""*He was suspended in May.*: sentences of which the ones before tell whom they are about.

*The company paid* is none: of 19 questions for what such nouns mean readers took eleven.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.reading import Reading
from quizgen.model.fact import Reference, Saying
from quizgen.model.item import Evidence
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

OF = {"he": frozenset({"he", "him", "his", "himself"}), "she": frozenset({"she", "her", "hers", "herself"})}
"""Pronoun → those of the same person."""

FURTHEST = 3
"""Sentences before one that a reader still takes in with it."""

EARLY = 6
"""Tokens within which such a sentence comes to its subject, if it does not begin with somebody's words."""


def references_in(passages: Sequence[Reading], sayings: Sequence[Saying]) -> Iterator[Reference]:
    """The sentences of an article's passages whose subject is a pronoun for somebody named in the ones before."""
    speakers = {saying.evidence.start: saying.speaker for saying in sayings}
    near: deque[tuple[Span, Reading]] = deque(maxlen=FURTHEST)
    for reading in passages:
        for sentence in reading.parsed.doc.sents:
            subject = child(sentence.root, *SUBJECTS)
            if subject is not None and is_whole(sentence, reading):
                alone = reading.evidence(sentence, sentence)
                name = name_of(subject, speakers.get(alone.start, ""), reading)
                evidence = naming(name, sentence, reading, near) if name else None
                if evidence is not None:
                    yield Reference(pronoun=subject.lower_, name=name, sentence=alone.text, evidence=evidence)
            near.append((sentence, reading))


def naming(name: str, sentence: Span, reading: Reading, near: Iterable[tuple[Span, Reading]]) -> Evidence | None:
    """What proves whom a sentence means: the last of those near it that names them, with what follows in its passage.

    None if none does.
    """
    for first, there in reversed([*near]):
        if name in names_in(first, there):
            return there.evidence(first, sentence if there is reading else there.parsed.doc.sents[-1])
    return None


def names_in(sentence: Span, reading: Reading) -> frozenset[str]:
    """Those whom the sentence names."""
    return frozenset(entity.name for token in sentence if (entity := reading.name_at(token)) is not None)


def is_whole(sentence: Span, reading: Reading) -> bool:
    """Whether it is no part of a sentence, and no quotation goes on in it from before or behind."""
    marks = sum(token.text == '"' for token in sentence)
    return child(sentence.root, "mark") is None and marks % 2 == 0 and not reading.is_quoted(sentence)


def is_early(subject: Token) -> bool:
    """Whether the sentence soon comes to its subject, or begins with somebody's words."""
    return subject.i - subject.sent.start < EARLY or subject.sent[0].text == '"'


def name_of(subject: Token, speaker: str, reading: Reading) -> str:
    """Whom the pronoun means, if all like it outside of quotations mean the same, whom the sentence does not name.

    `speaker`: who speaks in it, if it is known. Empty of any other word, and of a pronoun that stands late.
    """
    if subject.lower_ not in OF or not is_early(subject):
        return ""
    told = [token for token in subject.sent if not reading.parsed.is_in_quotation(token.i)]
    if any(token.lower_ == subject.lower_ and reading.parsed.is_in_quotation(token.i) for token in subject.sent):
        return ""  # *“She was right,” she said*: which of the two is asked for?
    alike = [reading.entity(token) for token in told if token.lower_ in OF[subject.lower_]]
    names = {each.name if each is not None and each.type == "person" else "" for each in alike}
    if names == {""}:
        names = {speaker}
    elif speaker:
        names.add(speaker)
    name = names.pop() if len(names) == 1 else ""
    return "" if name in names_in(subject.sent, reading) or is_told_of_two(subject, told, reading) else name


def is_told_of_two(subject: Token, told: Sequence[Token], reading: Reading) -> bool:
    """Whether another of the gender is named before one more such pronoun: *He said Max Orr had slept when he left*."""
    named = [
        token.i
        for token in told
        if (entity := reading.name_at(token)) is not None
        and entity.type == "person"
        and entity.gender in {"", subject.lower_}
    ]
    again = (token.i for token in told if token.lower_ in OF[subject.lower_] and token is not subject)
    return any(place > min(named, default=place) for place in again)
