"""A name that two of the article go by: alone, nobody sees which of them is meant."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, cast

from quizgen.english.people import KIN, names_people
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Token

OFTEN, EARLY = 5, 3
"""Times that an article names whom it is about, and sentences in which it does so first."""

BARE = "bare"
SURNAMES = "surnames"
SHARED = "shared"
BIRTH = "surname at birth"

OPENING = 300
"""Letters in which a life tells how somebody was called at birth."""

BORN = re.compile(r"\([^()]*\bborn (?:[A-Z][\w’'-]+ )+([A-Z][\w’'-]+)\b")


def check_namesake(token: Token, reading: Reading) -> None:
    """Refuse what two people are called, and a place's name as a subject where it is a surname, too: *Paris moved*."""
    entity = reading.name_at(token)
    if entity is None:
        return
    if token.dep_ in SUBJECTS and entity.type in PLACES and entity.name in surnames(reading):
        raise Refusal("vague-reference", f"“{entity.name}” may be a place or somebody")
    acts = token.dep_ in SUBJECTS or token.dep_ == "poss"
    if acts and entity.name in bare(reading) and not is_introduced(token, reading):
        raise Refusal("vague-reference", f"“{entity.name}” is somebody whose full name is not told")
    if entity.type == "person" and (entity.name in shared(reading) or is_shared_here(token, entity, reading)):
        raise Refusal("vague-reference", f"“{token.text}” may be one of several people")
    if token.text in shared(reading) and is_of_pair(token, entity, reading):
        raise Refusal("vague-reference", f"“{token.text}” is the first name of several people")


def is_shared_here(token: Token, entity: Entity, reading: Reading) -> bool:
    """Whether the surname alone may be that of another: named beside it in full, or born with it as the title tells.

    Whose kin somebody is, is told: *Peter Lund was Lund's father*, but not *Peter Lund met Lund's friend*.
    """
    mention = reading.mention(token)
    alone = mention is not None and mention.end - mention.start == 1 and " " in entity.name
    if not alone or token.text != entity.name.rsplit(maxsplit=1)[-1]:
        return False
    if token.text == surname_at_birth(reading):
        return True
    kin = token.dep_ == "poss" and token.head.lemma_.lower() in KIN
    known = kin or is_told_of(token, entity, reading)
    return not known and any(is_of_surname(other, token, reading) for other in token.sent)


def is_told_of(token: Token, entity: Entity, reading: Reading) -> bool:
    """Whether it begins a sentence on whom the title names: *Marsh was born to Leo and Ada Marsh*."""
    return token.dep_ in SUBJECTS and token.left_edge.is_sent_start and entity.name == reading.annotated.article.title


def is_of_surname(other: Token, token: Token, reading: Reading) -> bool:
    """Whether it ends the full name of somebody else with the surname."""
    if other.text != token.text or other is token:
        return False
    mention, entity = reading.mention(other), reading.name_at(other)
    full = mention is not None and mention.end - mention.start > 1 and mention.end == other.i + 1
    return full and entity is not None and entity.type == "person" and entity is not reading.name_at(token)


def is_of_pair(root: Token, entity: Entity, reading: Reading) -> bool:
    """Whether it is a given name joined to another one of which no more is known: *Romeo and Juliet*."""
    pair = [other for other in root.conjuncts if other.pos_ == "PROPN"]
    known = [reading.entity(other) for other in pair]
    alone = any(each is None or (" " not in each.name and each.type != "city") for each in known)
    return bool(pair) and alone and entity.name.startswith(f"{root.text} ")


def surname_at_birth(reading: Reading) -> str:
    """The surname with which whoever the title names was born, where the title has another; empty if it is not told."""
    if BIRTH not in reading.once_for_all:
        article = reading.annotated.article
        found = BORN.search(article.text.removeprefix(article.title)[:OPENING])
        reading.once_for_all[BIRTH] = found[1] if found is not None and found[1] not in article.title else ""
    return cast("str", reading.once_for_all[BIRTH])


def is_introduced(token: Token, reading: Reading) -> bool:
    """Whether a word beside the name says who is meant, or the name is only one of several or a part of one.

    *The chemist Lund*, *Lund, a chemist*, *Tsar Alexander*, *Gerald and Ada Marsh*.
    """
    mention, entity = reading.mention(token), reading.name_at(token)
    if mention is None or entity is None or mention.end - mention.start > 1:
        return True
    if token.ent_type_ != "PERSON" and not entity.gender:  # hardly somebody
        return True
    around = token.doc[max(token.sent.start, token.i - 1) : min(token.i + 2, token.sent.end)]
    beside = (*around, *(other for other in token.rights if other.dep_ == "appos"))
    told = any(each != token and (each.pos_ == "PROPN" or names_people(each.lower_)) for each in beside)
    return told or any(other.i > token.i for other in token.conjuncts)  # *Gerald and Ada Marsh*


def bare(reading: Reading) -> frozenset[str]:
    """The names of people that have but one word in the article, which is not about them and gives others in full.

    Whom it names once and so, everybody knows, and whom the world does.
    """
    if BARE not in reading.once_for_all:
        title = reading.annotated.article.title.lower()
        people = [each for each in reading.annotated.entities if each.type == "person"]
        lone = [each for each in people if " " not in each.name and len(each.mentions) > 1]
        told = (each for each in lone if not (each.known or is_matter(each)))
        found = {each.name for each in told if each.name.lower() not in title}
        reading.once_for_all[BARE] = frozenset(found if len(lone) < len(people) else ())
    return cast("frozenset[str]", reading.once_for_all[BARE])


def is_matter(person: Entity) -> bool:
    """Whether the article is about somebody: named early and often."""
    return len(person.mentions) >= OFTEN and person.mentions[0] < EARLY


def shared(reading: Reading) -> frozenset[str]:
    """Words that are in the full names of several of the article's people."""
    if SHARED not in reading.once_for_all:
        people = (entity.name.split() for entity in reading.annotated.entities if entity.type == "person")
        counts = Counter(word for words in people if len(words) > 1 for word in {*words})
        reading.once_for_all[SHARED] = frozenset(word for word, count in counts.items() if count > 1)
    return cast("frozenset[str]", reading.once_for_all[SHARED])


def surnames(reading: Reading) -> frozenset[str]:
    """The last words of the names of the article's people."""
    if SURNAMES not in reading.once_for_all:
        people = (entity.name.split() for entity in reading.annotated.entities if entity.type == "person")
        reading.once_for_all[SURNAMES] = frozenset(words[-1] for words in people if len(words) > 1)
    return cast("frozenset[str]", reading.once_for_all[SURNAMES])
