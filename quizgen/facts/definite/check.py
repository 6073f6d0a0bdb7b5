"""*The* with a noun: whether it says which is meant, by itself or by the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.groups import GROUPS
from quizgen.english.people import OFFICES, is_national, names_people
from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.about import topic_of
from quizgen.facts.definite.before import is_counted_age, is_dated, is_naming
from quizgen.facts.definite.behind import saying_which, tells_which
from quizgen.facts.definite.ranked import is_first_of_kind, is_greatest_number, is_ranked_and_called, is_ranked_to_do
from quizgen.facts.definite.read import is_known_to_readers
from quizgen.facts.definite.throughout import is_spoken_of_throughout
from quizgen.facts.definite.unique import is_unique
from quizgen.facts.generics import is_generic
from quizgen.facts.news import is_introduced
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shortened import is_ambiguous
from quizgen.facts.terms import is_term
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

STRIFE = frozenset(
    """
    conflict crisis dispute feud fighting insurgency rebellion revolt row situation stand-off standoff strife unrest
    uprising violence war
    """.split()
)
"""What a sentence calls a conflict the second time it speaks of it."""


AS_PLACES = frozenset({"ground", "net", "press"})
"""What there is one of where something happens, and one of many where it is said to do or be something."""


def is_somebody_known(head: Token, inside: Sequence[Token]) -> bool:
    """Whether it only says what somebody with a name is: *the American*, *the Ulm singer*, not *the Tory leader*."""
    person = head.tag_ == "NN" and names_people(head.lemma_) and head.lemma_ not in OFFICES
    if not (person or head.ent_type_ == "NORP") or any(tells_which(token) for token in inside):
        return False
    names = [token for token in inside if token.ent_type_ in NAME_LABELS or token.pos_ == "PROPN"]
    if head.ent_type_ == "NORP":
        return is_national(head.text) and head.dep_ in SUBJECTS and not names
    return bool(names)


def check_definite(head: Token, tokens: Sequence[Token], reading: Reading) -> None:
    """Refuse *the* with a noun that does not say which: `the company`, not `the company’s …` nor `the Ukraine war`."""
    if is_before_name(head, reading) or is_introduced(head, reading):
        return
    if head.lemma_ == "thing":
        raise Refusal("vague-reference", f"“the {head.text}” names nothing")
    if is_ambiguous(head, reading):
        raise Refusal("vague-reference", f"“the {head.text}” is short for a name that it does not tell")
    held = frozenset(tokens)
    inside = [token for token in head.subtree if token in held and token is not head]
    if is_somebody_known(head, inside) or not (
        is_known(head, reading) or is_told(head, inside) or is_known_to_readers(head, reading)
    ):
        raise Refusal("vague-reference", f"“the {head.text}” does not say which")


def is_before_name(head: Token, reading: Reading) -> bool:
    """Whether the noun only says what has the name behind it: *the English painter Emil Lund*, *the ship Umbra*."""
    name, mention = head.head, reading.mention(head.head)
    before = head.dep_ in {"compound", "nmod"} and head.is_lower and mention is not None and mention.kind == "name"
    right = (name.ent_type_ == "PERSON") == names_people(head.lemma_)
    return before and right and mention is not None and mention.start == head.i + 1 <= name.i < mention.end


def is_known(head: Token, reading: Reading) -> bool:
    """Whether the noun alone says which is meant, or the article did for all of the kind."""
    if reading.name_at(head) or head.ent_type_ in NAME_LABELS or is_only_one(head, reading) or is_term(head, reading):
        return True
    kind = reading.is_kind(head) or is_generic(head, reading) or is_unique(head) or is_topic(head, reading)
    return is_name(head, reading) or kind or is_strife_told(head) or is_spoken_of_throughout(head, reading)


def is_strife_told(head: Token) -> bool:
    """Whether the sentence has called the conflict by its name before: *the Malta crisis* …, *the situation*."""
    bare = head.lemma_.lower() in STRIFE and head.tag_ == "NN" and not any_child(head, {"amod", "compound", "prep"})
    before = head.doc[head.sent.start : head.i] if bare else ()
    named = [other for other in before if other.lemma_.lower() in STRIFE - {"situation"} and other.tag_ == "NN"]
    return len(named) == 1 and any(other.ent_type_ in {"GPE", "LOC", "NORP"} for other in named[0].lefts)


def is_only_one(head: Token, reading: Reading) -> bool:
    """Whether there is but one of it; not *the planet* in an article on Mars, which has others beside it."""
    noun = head.lemma_.lower()
    if noun in AS_PLACES and head.dep_ in SUBJECTS:
        return False
    topic = topic_of(reading) if noun in UNIQUE_NOUNS else None
    other = topic is not None and noun in topic.nouns and topic.text.removeprefix("the ") != noun
    return noun in UNIQUE_NOUNS and not other


def is_topic(head: Token, reading: Reading) -> bool:
    """Whether the first sentence begins with what the title says the article is about: *The human heart is …*."""
    topic = topic_of(reading)
    return topic is not None and topic.meant == (reading.number, head.i)


def is_name(head: Token, reading: Reading) -> bool:
    """Whether a capital shows a name that the pipeline does not know: *the Rhine*, *the Allies*, not *the Mayor*."""
    written = head.text.istitle() and not head.is_sent_start
    spelt = head.is_upper and len(head.text) > 1  # *the ILO*
    named = head.tag_ in {"NNP", "NNPS"} and (written or spelt)
    return named and head.lower_ not in reading.small and not names_people(head.lemma_)


def is_told(head: Token, inside: Sequence[Token]) -> bool:
    """Whether the words around the noun, those of its phrase `inside`, say which is meant; or it is no noun."""
    if (
        head.pos_ in {"ADJ", "VERB"}
        and not names_people(head.lemma_)
        and head.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
    ):
        return head.lower_ in GROUPS and head.ent_type_ != "DATE"  # *the 43-year-old*
    if head.pos_ not in {"NOUN", "PROPN"} and head.tag_ not in {"CD", "NNS"}:
        return True
    if head.tag_ == "NNS" and names_people(head.lemma_) and any_child(head, {"nummod"}):
        return any(tells_which(token) for token in head.rights)  # not *the 51 NFL players*
    own = saying_which(head, inside)
    if any(is_naming(token, head) for token in own):
        return True
    if any(is_dated(token) or is_counted_age(token) for token in (head, *inside)):
        return True
    ranked = is_first_of_kind(head) or is_ranked_to_do(head) or is_ranked_and_called(head)
    if ranked or is_greatest_number(head):
        return True
    heads = {head, *head.conjuncts}
    return any(token.head in heads and token.i > head.i and tells_which(token) for token in inside)
