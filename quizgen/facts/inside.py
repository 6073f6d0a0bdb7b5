"""*She designed the badge of the Society of the Cincinnati.* → the same with a gap for the name inside its phrase.

Other rules ask for whole phrases; of a long sentence, this short statement is the better one to leave a gap in.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.english.whole import has_whole
from quizgen.model.fact import NAMED, Clause, Entity, Phrase, Role

ASKED_IN: frozenset[Role] = frozenset({"object", "predicate", "oblique", "complement", "place", "purpose"})

BEFORE = re.compile(
    r"(?<!\band)(?<!\bor) (?![A-Z])[\w’-]+"
    r" (?:about|against|at|by|for|from|in|into|of|on|over|through|to|under|with)(?: the)? $"
)
"""What stands before a name of which one thing is said: no title, *Flight of the …*, and no list, *and in …*."""

GOING_ON = (
    "about across after against along amid as at because before between by despite during following for from in into"
    " near of on onto over since through throughout to towards under until via when where which while with within"
    " without"
).split()

BEHIND = re.compile(rf"\.?$| (?:{'|'.join(GOING_ON)})\b")
"""What stands behind it: no noun of which it is the first half, and no second name."""

LISTING = re.compile(r",| and | or ")

OF_PAGE = re.compile(
    r"(?:appendix|chapter|diagram|exhibit|figure|lesson|module|page|section|table|unit|volume)\b", re.IGNORECASE
)

HOLDING = frozenset(
    "cite comprise consist contain cover encompass feature include incorporate involve list mention".split()
)
"""Verbs of what has other parts as well."""

FEWEST_WORDS = 2
"""Words of a subject without a name that says who or what is meant."""

WORDS = Phrase(text="", role="words")


def with_gaps(clause: Clause, sentence: str, evidence: str, entities: Sequence[Entity]) -> Iterator[Clause]:
    """The sentence of the clause cut around each name inside one of its phrases that the evidence has too.

    `entities` are those that it speaks of.
    """
    if not clause.verb or clause.lemma in HOLDING or not says_who(clause):
        return
    for phrase in clause.phrases:
        inside = phrase.role in ASKED_IN and not phrase.name
        for entity in names_in(phrase.text, entities) if inside else ():
            before, _, behind = sentence.partition(entity.name)
            listed = LISTING.search(phrase.text.partition(entity.name)[0]) is not None
            once = entity.name not in behind and entity.name in evidence
            if once and not listed and BEFORE.search(before) and BEHIND.match(behind):
                yield cut(clause, before, entity, behind)


def says_who(clause: Clause) -> bool:
    """Whether the subject says who or what is meant, and is no part of a page."""
    subject = clause.subject
    return bool(subject.name or len(subject.text.split()) >= FEWEST_WORDS) and not OF_PAGE.match(subject.text)


def names_in(text: str, entities: Sequence[Entity]) -> Iterator[Entity]:
    """The entities that the text names in full, none of them inside the name of another."""
    named = (each for each in entities if each.type in NAMED and each.name in text)
    found = [each for each in named if has_whole(text, each.name)]
    for entity in found:
        if not any(entity.name in other.name for other in found if other is not entity):
            yield entity


def cut(clause: Clause, before: str, entity: Entity, behind: str) -> Clause:
    """The clause as words around a gap, as `shapes.whole` makes it of a sentence."""
    behind = behind.removesuffix(".").strip()
    gap = Phrase(text=entity.name, role="gap", type=entity.type, head=entity.name.lower(), name=entity.name)
    return Clause(
        subject=Phrase(text="", role="subject"),
        verb="",
        lemma=clause.lemma,
        tense=clause.tense,
        phrases=(replace(WORDS, text=before.strip()), gap, *([replace(WORDS, text=behind)] if behind else [])),
        people=clause.people,
    )
