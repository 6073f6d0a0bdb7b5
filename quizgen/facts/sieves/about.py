"""An article on the Panama Canal. … *The canal* … -- what title and first sentence name, unless a rival is nearer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.likeness import MORE_GENERAL
from quizgen.english.places import PLACE_WORDS
from quizgen.facts.about import Topic, topic_of
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading, position
from quizgen.facts.sieves.mentions import mention_root, mentions_near
from quizgen.facts.sieves.name import CLASSES
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.telling import is_determined
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention
    from quizgen.model.tokens import Token

PASSING = frozenset(
    """
    above across after along around at behind below beneath beside between beyond for from in inside into near of off on
    opposite outside over past through to toward towards under via within
    """.split()
)
"""Prepositions before a name that only says where or of what something is."""

BODIES = frozenset("band brotherhood church club college denomination order party school sect team union".split())
"""Nouns for bodies of which one is split off, joined or beaten by another."""

ANY = frozenset({"any", "each", "every", "no"})
"""Determiners that mean none in particular."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the article is about, if the noun alone means it and nothing nearer."""
    head, topic = pointer.head, topic_of(reading)
    if topic is None or not pointer.is_bare or head.tag_ != "NN" or head.lemma_.lower() not in topic.nouns:
        return None
    if position(head, reading) <= (topic.meant or (-1, -1)):
        return None
    if head.lower_ in CLASSES and not (topic.type in PLACES and not is_rivalled_by_name(pointer, topic, reading)):
        return None
    if is_rivalled(pointer, topic, reading, earlier) or (topic.is_name and is_outnamed(pointer, topic, reading)):
        return None
    return Described(end=pointer.end, text=topic.text, type=topic.type, name=topic.name, meant=topic.meant)


def is_rivalled_by_name(pointer: Pointer, topic: Topic, reading: Reading) -> bool:
    """Whether the sentence before, or this one so far, speaks of another place of the type that the noun means.

    Not where it only says beside which other, or in which country, the one lies that it goes on to speak of.
    """
    kind = CLASSES[pointer.head.lower_]
    here = reading.sentence_number(pointer.head.sent)
    near = [each for each in mentions_near(pointer, reading, sentences=1) if each.passage == reading.number]
    own = {
        each.sentence for each in near if is_own(each, topic, reading) and mention_root(each, reading).dep_ in SUBJECTS
    }
    return any(
        reading.annotated.entities[each.entity].type in {kind, "place"}
        and not is_own(each, topic, reading)
        and not (each.sentence in own or (each.sentence == here and is_in_passing(each, reading)))
        and is_like_city(each, kind, reading)
        for each in near
    )


def is_own(mention: Mention, topic: Topic, reading: Reading) -> bool:
    """Whether the mention is of what the article is about."""
    return reading.annotated.entities[mention.entity].name == topic.name


def is_like_city(mention: Mention, kind: str, reading: Reading) -> bool:
    """Whether the name is of the type, or nothing in it says that it is no such place: not *Lake Como*."""
    entity = reading.annotated.entities[mention.entity]
    return entity.type == kind or not {*entity.name.lower().split()} & PLACE_WORDS


def is_rivalled(pointer: Pointer, topic: Topic, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether another thing that is called so stands nearer, in the paragraph or the sentence just before it."""
    met: Token | None = None
    for noun, there in nouns_before(pointer, reading, earlier):
        if met is not None and (noun.doc is not met.doc or noun.sent.start != met.sent.start):
            return False
        if is_topic(noun, topic, there):
            met = noun  # in its sentence another may stand: *a tower was built like the Eiffel Tower*
        elif is_in_definition(noun, topic, there):
            continue
        elif is_another(noun) or is_unresolved(noun, there):
            return True
    return False


def nouns_before(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Iterator[tuple[Token, Reading]]:
    """Each noun like the pointer's before it in its paragraph and in the last sentence before that, nearest first."""
    head = pointer.head
    yield from ((token, reading) for token in reversed(head.doc[: head.i].tokens) if is_like(token, head))
    for sentence in list(earlier[-1].parsed.doc.sents)[-1:] if earlier else []:
        yield from ((token, earlier[-1]) for token in reversed(list(sentence)) if is_like(token, head))


def is_like(token: Token, head: Token) -> bool:
    """Whether the word is the same noun in the singular, in a name or out of one, or a *palace* for *the building*."""
    alike = token.lower_ == head.lower_ or (head.lower_ in MORE_GENERAL.get(token.lower_, ()) and is_new(token))
    return alike and token.tag_ in {"NN", "NNP"} and token.dep_ != "compound"


def is_new(noun: Token) -> bool:
    """Whether the noun is new to the reader, and says what nothing else is: *a palace*."""
    return noun.dep_ != "attr" and any(other.lower_ in {"a", "an"} for other in noun.lefts)


def is_topic(noun: Token, topic: Topic, reading: Reading) -> bool:
    """Whether the noun means what the article is about: by its name, or as one that points back to it."""
    standing = reading.described(noun)
    named = {token.lower_ for token in noun.doc[noun.left_edge.i : noun.i + 1] if token.dep_ != "det"}
    defined = noun.dep_ == "attr" and any(means_topic(other, topic, reading) for other in noun.head.children)
    told = (reading.number, noun.i) == topic.meant
    return told or defined or (standing is not None and standing.text == topic.text) or topic.words <= named


def means_topic(token: Token, topic: Topic, reading: Reading) -> bool:
    """Whether a subject is what the article is about, by its name or a pronoun: *It is the third largest island*."""
    entity = reading.entity(token) if token.dep_ in SUBJECTS else None
    return (reading.number, token.i) == topic.meant or (entity is not None and entity.name == topic.name != "")


def is_another(noun: Token) -> bool:
    """Whether the noun means a thing of its own: *a canal*, *the Suez Canal*, *the canal at Kiel*, not *any canal*."""
    named = any(token.pos_ == "PROPN" for token in (noun, *noun.lefts))
    if not named and (any(other.lower_ in ANY for other in noun.lefts) or not has_determiner(noun)):
        return False
    said = [other for other in noun.children if other.dep_ not in {"det", "case", "punct", "cc", "conj"}]
    return not is_determined(noun) or bool(said)


def is_in_definition(noun: Token, topic: Topic, reading: Reading) -> bool:
    """Whether the noun only helps to say what the topic is: *The Lunde War was a part of the Nine Years’ War*."""
    said = next((other for other in (noun, *noun.ancestors) if other.dep_ == "attr"), None)
    return said is not None and any(means_topic(other, topic, reading) for other in said.head.children)


def is_unresolved(noun: Token, reading: Reading) -> bool:
    """Whether the noun stood there with a bare *the*, and nobody could be sure what it meant."""
    return noun.i > 0 and noun.nbor(-1).lower_ == "the" and reading.described(noun) is None


def has_determiner(noun: Token) -> bool:
    """Whether the noun means one of its kind: *a plague*, *his plague*; not *bubonic plague*."""
    return any_child(noun, {"det", "poss", "nummod"})


def is_outnamed(pointer: Pointer, topic: Topic, reading: Reading) -> bool:
    """Whether a name just before, of which the article does not say what it names, may be of another such thing."""
    near = mentions_near(pointer, reading, sentences=1)
    here = (each for each in near if each.passage == reading.number and not is_beside(each, pointer, reading))
    unknown = any(is_unknown(each, topic, reading) for each in here)
    return unknown or has_nameless(pointer, topic, reading) or is_of_other_body(pointer, topic, reading)


def is_of_other_body(pointer: Pointer, topic: Topic, reading: Reading) -> bool:
    """Whether the sentence so far names another body: *the Synod of the Northern Church split the denomination*."""
    here = reading.sentence_number(pointer.head.sent)
    near = mentions_near(pointer, reading, sentences=0) if pointer.head.lower_ in BODIES else ()
    others = (each for each in near if each.sentence == here and not is_own(each, topic, reading))
    return any(reading.annotated.entities[each.entity].type == "organisation" for each in others)


def has_nameless(pointer: Pointer, topic: Topic, reading: Reading) -> bool:
    """Whether the subject of the sentence before has a capital and no more, and so may be another such thing."""
    sentence = next((each for each in reversed(list(pointer.head.doc.sents)) if each.end <= pointer.head.i), None)
    subject = child(sentence.root, *SUBJECTS) if sentence is not None else None
    if subject is None or subject.pos_ != "PROPN" or reading.mention(subject) is not None:
        return False
    return subject.lower_ not in topic.words and subject.lower_ not in PLACE_WORDS | reading.small


def is_unknown(mention: Mention, topic: Topic, reading: Reading) -> bool:
    """Whether nothing tells what is named, which stands where things do: *the Nile*, not *the Coral Sea*, *in Peru*."""
    entity = reading.annotated.entities[mention.entity]
    own = entity.name == topic.name or topic.words.issuperset(entity.name.lower().split())
    if mention.kind != "name" or own or entity.type not in {"place", "thing"}:
        return False
    known = entity.name.lower().split()[-1] in PLACE_WORDS | reading.small or not is_alone(mention, reading)
    return not known and not is_in_passing(mention, reading)


def is_in_passing(mention: Mention, reading: Reading) -> bool:
    """Whether the name only says where or of what, which one hardly goes on with: *leave for the West*."""
    root = mention_root(mention, reading)
    while root.dep_ == "conj":  # *after Cuba and Hispaniola*
        root = root.head
    return root.dep_ == "pobj" and root.head.lower_ in PASSING


def is_beside(mention: Mention, pointer: Pointer, reading: Reading) -> bool:
    """Whether name and pointer belong to one verb, and so are not the same: *Viking 1 landed on the planet*."""
    name, noun = mention_root(mention, reading), pointer.head
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    return name.dep_ in SUBJECTS and name.head == verb


def is_alone(mention: Mention, reading: Reading) -> bool:
    """Whether no noun beside the name says what it names: not *the container ship Ever Given*."""
    doc = reading.annotated.passages[mention.passage].doc
    root = doc[mention.start : mention.end].root
    before = [other for other in root.lefts if other.tag_ == "NN"]
    told = root.dep_ == "attr" and any(other.dep_ == "nsubj" and other.pos_ == "NOUN" for other in root.head.lefts)
    return not before and not (told or root.dep_ == "appos" or any(other.dep_ == "appos" for other in root.children))
