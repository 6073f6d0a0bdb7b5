"""*Gas flows through the Star of Malta pipeline.* → the same with a gap for the name before what it is the name of."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.things import NAMED_THINGS
from quizgen.facts.inside import cut
from quizgen.model.fact import AnswerType, Clause, Entity

KINDS: frozenset[AnswerType] = frozenset({"thing", "organisation", "work", "event"})
"""What the pipeline may take such a name for."""

CALLED = re.compile(
    rf"\bthe (?P<name>(?:[A-Z][\w’-]*|of|the)(?: (?:[A-Z][\w’-]*|of|the))+) (?:{NAMED_THINGS})\b(?! [a-z]+s?\b of)"
)


def with_called(clause: Clause, sentence: str, entities: Sequence[Entity]) -> Iterator[Clause]:
    """The sentence of the clause cut around each name that stands before the noun for what it names."""
    for found in CALLED.finditer(sentence) if clause.verb else ():
        entity = next((each for each in entities if each.name == found["name"] and each.type in KINDS), None)
        before, behind = sentence[: found.start("name")], sentence[found.end("name") :]
        once = found["name"] not in before + behind
        if entity is not None and once and clause.subject.name and not sentence.startswith("The "):
            yield cut(clause, before, entity, behind)
