"""What a prepositional phrase or a subordinate clause tells of the verb: time, place, reason, purpose, means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.reading import SUBJECTS, Reading, any_child, child
from quizgen.facts.typing import SEASONS, type_of
from quizgen.model.fact import Role

if TYPE_CHECKING:
    from spacy.tokens import Token

REASONS = ("because of", "due to", "owing to", "thanks to", "as a result of", "in response to", "on account of")

FIELD = re.compile(r"(in the (?:areas?|disciplines?|fields?) of) ")
"""How a phrase begins that tells somebody's field."""

TIME_PREPOSITIONS = frozenset(
    "in on at during since until till by from before after between around for throughout".split()
)
PLACE_PREPOSITIONS = frozenset("in at on near across outside inside off around throughout along".split())

JUDGING = frozenset(
    """
    acclaim admire applaud arrest blame chastise commend condemn congratulate convict criticise criticize denounce fault
    fine honor honour imprison jail praise prosecute punish rebuke reprimand reward sanction scold thank
    """.split()
)
"""Verbs after which *for* tells why."""

MOVING = frozenset("assemble come gather go return travel".split())

VIEWING = frozenset("brand characterise characterize classify define depict describe identify label portray perceive recognise recognize refer regard see treat view".split())
"""Verbs after which *as* tells how somebody or something is seen."""

PLACE_NOUNS = frozenset(
    """
    airport avenue bank bay beach border bridge campus canyon castle cathedral cave cemetery church coast corner desert
    district edge factory farm foot forest garden hall harbor harbour hill hospital hotel island lake library middle
    monastery mosque mountain museum north outskirts palace park path peninsula province region restaurant river road
    school shore slope slopes south stadium station street suburb summit temple theater theatre top university valley
    village zoo
    """.split()
)
"""Nouns of places: behind *in*, *on*, *at* they tell where."""

CLAUSE_ROLES: dict[str, Role] = {
    "because": "reason",
    "when": "time",
    "after": "time",
    "before": "time",
    "until": "time",
}
"""Conjunctions that say plainly what their clause tells; *as*, *since* and *while* don't."""


def role_of_preposition(
    part: Token, tokens: Sequence[Token], reading: Reading, *, verb: str
) -> tuple[Role, str, Token | None]:
    """The role of the phrase headed by preposition `part`, the preposition in full, and the noun behind it.

    `verb` is the lemma of the verb it belongs to.
    """
    plain = " ".join(token.lower_ for token in tokens)
    noun = child(part, "pobj")
    for reason in REASONS:
        if plain.startswith(reason + " "):
            return "reason", reason, last_noun(part)
    gerund = child(part, "pcomp")
    if part.lower_ == "by" and gerund is not None and gerund.tag_ == "VBG":
        return "means", "by", gerund
    if part.dep_ == "agent":
        return "agent", "by", noun
    if part.lower_ == "for" and gerund is not None and verb in JUDGING:
        return "reason", "for", gerund
    if noun is None:
        return "oblique", part.lower_, gerund
    if plain.startswith("at the age of "):
        return "duration", "at the age of", noun
    if found := FIELD.match(plain):
        return "oblique", found[1], last_noun(part)
    if tells_why(part, noun, verb, reading):
        return "reason", "for", noun
    if part.lower_ == "as" and verb in VIEWING:
        return "means", "as", noun
    return role_by_noun(part.lower_, noun, tokens, reading), part.lower_, noun


def tells_why(part: Token, noun: Token, verb: str, reading: Reading) -> bool:
    """Whether *for* tells why somebody is judged or where somebody is going: *thanked her for the map*."""
    thing = reading.entity(noun) is None and noun.ent_type_ not in {"DATE", "TIME", "MONEY", "QUANTITY", "CARDINAL"}
    return part.lower_ == "for" and thing and verb in JUDGING | MOVING and not names_people(noun.lemma_)


def last_noun(part: Token) -> Token | None:
    """The noun that a compound preposition leads to."""
    return next((token for token in part.subtree if token.dep_ == "pobj" and token.i > part.i + 1), None)


def role_by_noun(preposition: str, noun: Token, tokens: Sequence[Token], reading: Reading) -> Role:
    """Time, duration or place, by the kind of the noun; else an oblique."""
    kind = type_of(noun, tokens, reading)
    if noun.lower_ in SEASONS and kind == "date" and preposition in TIME_PREPOSITIONS:
        return "time"
    if noun.ent_type_ in {"DATE", "TIME"} and preposition in TIME_PREPOSITIONS:
        return "duration" if kind == "duration" else "time"
    if (kind in {"country", "city", "place"} or {noun.lower_, noun.lemma_.lower()} & PLACE_NOUNS) and preposition in PLACE_PREPOSITIONS:
        return "place"
    return "oblique"


def role_of_clause(part: Token) -> Role | None:
    """The role of a subordinate clause; None if it does not say plainly what it tells."""
    mark = child(part, "mark")
    if part.dep_ == "xcomp":
        return "complement"
    if mark is not None:
        return CLAUSE_ROLES.get(mark.lower_) if any_child(part, SUBJECTS) else None
    when = next((other for other in part.children if other.dep_ == "advmod" and other.lower_ == "when"), None)
    if when is not None:
        return "time" if any_child(part, SUBJECTS) else None
    first = part.left_edge
    if part.tag_ == "VB" and any(other.dep_ == "aux" and other.lower_ == "to" for other in part.children):
        return "purpose" if first.lower_ in {"to", "in"} else None
    return None
