"""*What happens to the pupil when it is dark?*, *What do cats do if …?*: to whom it happens, and who does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.sentences import join
from quizgen.facts.laws.law import MOST_ASKED
from quizgen.facts.laws.words import ANYBODY, wording
from quizgen.facts.reading import Reading
from quizgen.facts.typing import is_plural
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

BECOMING = frozenset("become fall get go grow keep remain run stay turn".split())
"""Verbs behind which stands what becomes of the subject."""

COMING = frozenset(
    """
    appear arise begin build cause create elicit emerge emit ensue establish evoke follow form generate happen induce
    initiate make occur produce provoke release result secrete spark stimulate trigger
    """.split()
)
"""Verbs and participles of what was not there before, to which nothing happens: *heat is released*."""

NEW = frozenset(
    """
    a all an another any both countless each either enough every few little many most much neither no none not
    numerous one only other several some such these this those various
    """.split()
)
"""How a subject begins that the condition brings about, or of which nobody knows which it is."""

FORESEEN = frozenset({"will", "'ll"})
"""Auxiliaries of what is done then; of what *may* or *is* being done one asks plainly what happens."""

TELLING = frozenset({"ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB"})

FEW = 3
"""Telling words of a subject that may be more than those of the rest, without which the question gives it away."""


HAPPENS = ("what happens", "")
"""What asks for what comes about, whoever does it."""


def happening(main: Sequence[Token], verb: Token, condition: Sequence[Token], reading: Reading) -> tuple[str, str]:
    """The words before the condition, with whom or what the main clause tells of, where the condition does not say.

    And who they name as doing something, *what do cats do*; nothing where they name nobody so.
    """
    subject = child(verb, *SUBJECTS)
    names = list(subject.subtree) if subject is not None else []
    if subject is None or not is_nameable(names, subject, main) or is_in(subject, condition):
        return HAPPENS
    comes = verb.lemma_ in COMING and child(verb, "dobj") is None
    if comes or (acts(verb) and any(other.lower_ not in FORESEEN for other in own_auxiliaries(verb))):
        return HAPPENS
    words, named = words_for(verb, subject), wording(names, reading, None, condition)
    asked = join(*words, named, *doing(verb))
    if len(asked.split()) + len(condition) > MOST_ASKED:
        return HAPPENS
    return asked, named if words[-1] in {"do", "does"} else ""


def is_nameable(names: Sequence[Token], subject: Token, main: Sequence[Token]) -> bool:
    """Whether the subject stands in front, and is a thing or people that were there before."""
    plain = subject.pos_ in {"NOUN", "PROPN"} and names[0] == main[0] and names[0].lower_ not in NEW
    told = not any(token.tag_ in {"JJR", "RBR", "PRP", "PRP$"} or token.lower_ in ANYBODY for token in names)
    whole = names[-1].i - names[0].i + 1 == len(names)
    whole = whole and telling(names) <= max(FEW, telling(main) - telling(names))
    return plain and told and whole and not any(token.text in {",", "("} for token in names)


def telling(tokens: Sequence[Token]) -> int:
    """How many of the words tell something by themselves."""
    return sum(token.pos_ in TELLING for token in tokens)


def is_in(noun: Token, condition: Sequence[Token]) -> bool:
    """Whether the condition has the noun."""
    return any(token.lemma_.lower() == noun.lemma_.lower() for token in condition)


def acts(verb: Token) -> bool:
    """Whether the verb tells what its subject does, and not what becomes of it."""
    passive = any(other.dep_ == "auxpass" for other in verb.children)
    return not passive and verb.lemma_ not in BECOMING and child(verb, "dobj", "dative") is not None


def words_for(verb: Token, subject: Token) -> list[str]:
    """The words before the subject."""
    if not acts(verb):
        return ["what happens to"]
    helper = "will" if own_auxiliaries(verb) else "do" if is_plural(subject) else "does"
    return ["what", helper]


def doing(verb: Token) -> list[str]:
    """The words behind it."""
    return ["do"] if acts(verb) else []
