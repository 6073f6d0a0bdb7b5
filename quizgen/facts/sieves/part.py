"""An article on the Titanic. … *The crew* … → `the crew of the Titanic`: what the article is about alone has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.parts import OWNERS, WORKS
from quizgen.facts.about import Topic, topic_of
from quizgen.facts.described import LONGEST, Described
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.about import is_another, is_outnamed
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import nouns_before
from quizgen.facts.telling import is_repetition
from quizgen.facts.typing import is_plural
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PROJECT = "project"

SIDES = frozenset(
    """
    back bottom central city east eastern front inner left lower main middle north north-eastern north-western northeast
    northeastern northern northwest northwestern outer rear right south south-eastern south-western southeast
    southeastern southern southwest southwestern top town upper west western
    """.split()
)
"""Words that tell which of the parts it is, whatever they are of."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The part of what the article is about, if nothing else near may have one."""
    head, topic = pointer.head, topic_of(reading)
    noun = head.lemma_.lower()
    owners = WORKS if noun == PROJECT else OWNERS.get(noun, frozenset())
    if topic is None or owners.isdisjoint(topic.nouns) or not pointer.words <= SIDES or is_of_owned(head):
        return None
    if (
        child(head, "conj") is not None
        or pointer.determiner.lower_ != "the"
        or is_rivalled(pointer, owners, topic, reading, earlier)
    ):
        return None
    if noun == PROJECT:
        return Described(end=pointer.end, text=f"{topic.text} {PROJECT}", meant=topic.meant)
    text = f"{pointer.determiner.lower_} {head.doc[pointer.determiner.i + 1 : head.i + 1].text} of {topic.text}"
    if len(text.split()) > LONGEST:
        return None
    return Described(end=pointer.end, text=text, meant=topic.meant, plural=is_plural(head), closed=False)


def is_of_owned(head: Token) -> bool:
    """Whether it tells a side of what is said to be somebody's, and so whose it is: *its borders on the north*."""
    return head.dep_ == "pobj" and head.head.dep_ == "prep" and child(head.head.head, "poss") is not None


def is_rivalled(
    pointer: Pointer, owners: frozenset[str], topic: Topic, reading: Reading, earlier: Sequence[Reading]
) -> bool:
    """Whether the article spoke of the part of something else, or the paragraph of another thing that has one."""
    told = (noun for noun, _ in nouns_before([noun_key(pointer.head)], pointer, reading, earlier))
    if any(not is_repetition(noun) for noun in told) or (topic.is_name and is_outnamed(pointer, topic, reading)):
        return True
    before = reading.parsed.doc[: pointer.head.i]
    return any(
        token.lower_ in owners and token.dep_ not in {"compound", "attr"} and is_another(token)
        for token in before
        if not topic.words <= {each.lower_ for each in token.subtree}
    )
