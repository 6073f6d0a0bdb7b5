"""An article on Bolivia. … *The longest river* … → `the longest river of Bolivia`: the one or main of what a place has.

A superlative tells which of all there are somewhere, and *official* and *main* tell it of what there is one of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.places import RANKED_IN_PLACES
from quizgen.english.superlatives import is_superlative
from quizgen.facts.about import Topic, topic_of
from quizgen.facts.described import LONGEST, Described
from quizgen.facts.misparsed import is_split
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.about import is_outnamed
from quizgen.facts.sieves.pointer import Pointer, goes_on
from quizgen.facts.typing import is_plural
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

RANKS = frozenset("chief dominant foremost main national official predominant premier primary principal".split())
"""Adjectives that tell of all that a place has the one, or those, that matter."""

RELATIVE = frozenset({"current", "latest", "newest", "next", "recent"})
"""Superlatives that hold on the day of writing."""


def find(determiner: Token, reading: Reading) -> Described | None:
    """The noun phrase with the place that the article describes behind it, where it is a subject and says not where."""
    head, topic = determiner.head, topic_of(reading)
    if topic is None or topic.type not in PLACES or not is_ranked(determiner, head):
        return None
    pointer = Pointer(determiner=determiner, head=head, words=frozenset())
    if is_split(head) or goes_on(head) or is_outnamed(pointer, topic, reading) or is_of_another(head, topic, reading):
        return None
    text = f"the {head.doc[determiner.i + 1 : head.i + 1].text} of {topic.text}"
    if len(text.split()) > LONGEST:
        return None
    return Described(end=head.i + 1, text=text, meant=topic.meant, plural=is_plural(head), closed=False)


def is_ranked(determiner: Token, head: Token) -> bool:
    """Whether the subject is *the*, a superlative or *main*, and a noun for what places have, and nothing more."""
    if determiner.dep_ != "det" or determiner.lower_ != "the" or head.dep_ not in SUBJECTS:
        return False
    between = list(head.doc[determiner.i + 1 : head.i])
    if (
        not between
        or head.lemma_.lower() not in RANKED_IN_PLACES
        or any(other.dep_ != "punct" for other in head.rights)
    ):
        return False
    ranks = [token for token in between if token.lower_ in RANKS or is_superlative(token.lower_)]
    plain = all(token.tag_ in {"JJ", "JJS", "RBS", "NN"} and not token.ent_type_ for token in between)
    return plain and len(ranks) == 1 and RELATIVE.isdisjoint({token.lower_ for token in between})


def is_of_another(head: Token, topic: Topic, reading: Reading) -> bool:
    """Whether its own sentence, or the one before, says in which other place: *In Europe the longest river is …*."""
    sentences = list(head.doc.sents)
    here = next(number for number, sentence in enumerate(sentences) if sentence.end > head.i)
    before = sentences[here - 1].tokens if here else ()
    subjects = (token for token in before if token.dep_ in SUBJECTS and token.head == token.sent.root)
    fronted = (token for token in head.doc[head.sent.start : head.i])
    entities = (reading.entity(token) for token in (*subjects, *fronted))
    return any(entity is not None and entity.type in PLACES and entity.name != topic.name for entity in entities)
