"""*Ada Lovelace wrote a note.* → what she wrote, or whom she met."""

from collections.abc import Iterator

from quizgen.facts.rules.ask import ANNOUNCING, Ask, phrases_with_role
from quizgen.model.fact import Clause, Phrase

PRONOUNS = frozenset({"it", "they", "he", "she", "one", "each", "other", "another", "everyone", "something"})
IDIOMS = frozenset(
    {"a part", "a role", "a place", "a look", "a living", "a point", "an appearance", "his way", "her way"}
)

LIGHT_VERBS = frozenset("take make have give do get play pay lose keep hold bear come go put bring set run".split())
SAYING_LITTLE = frozenset(
    "have face start begin become be do make get join include take see show give offer need want use find feature "
    "contain receive continue keep attract involve put bring set run reflect represent mark indicate hold clear pose "
    "raise".split()
)
"""Verbs after which many things could be asked for: *What does it have?*"""

CLINGING = frozenset({"of", "by", "about", "between", "including", "like", "under", "over", "among", "within", "with"})
"""Prepositions that nearly always belong to the noun before them."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it."""
    for found in phrases_with_role(clause, "object", "recipient"):
        if clause.phrase(found.focus).cut:
            continue
        if clause.lemma in SAYING_LITTLE and not narrows(clause, found.focus):
            continue
        if is_empty(clause.phrase(found.focus)) or is_idiom(clause.lemma, clause.phrase(found.focus).text):
            continue
        if clause.phrase(found.focus).head not in PRONOUNS and not is_cut(clause, found.focus):
            yield found


def narrows(clause: Clause, focus: int) -> bool:
    """Whether a verb that fits many things has beside its object something that says which is meant."""
    others = (*clause.phrases[:focus], *clause.phrases[focus + 1 :], *clause.lead)
    return any(phrase.role not in {"particle", "manner"} for phrase in others)


def is_empty(phrase: Phrase) -> bool:
    """Whether the phrase only announces what follows: *three reasons*, or leaves it open: *and so on*."""
    alone = phrase.head in ANNOUNCING and len(phrase.text.split()) <= len(("a", "noun")) + bool(phrase.quantity)
    return alone or phrase.text.endswith(("and so on", "etc"))


def is_idiom(lemma: str, text: str) -> bool:
    """Whether verb and bare noun are one expression: *take place*, *play a part*."""
    return lemma in LIGHT_VERBS and (len(text.split()) == 1 or text in IDIOMS)


def is_cut(clause: Clause, focus: int) -> bool:
    """Whether a phrase behind the object may well be part of it: *a note* *about engines*."""
    following = clause.phrases[focus + 1 : focus + 2]
    return any(phrase.preposition in CLINGING and phrase.role == "oblique" for phrase in following)
