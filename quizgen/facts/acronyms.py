"""*IDD* → `iodine deficiency disorders`: what an acronym is short for, where the article says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.english.definite import takes_article
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Token

EVERYDAY = frozenset(
    """
    AD AI AIDS AM ATM BBC BC BCE BMW CD CE CEO CIA CNN COVID DC DNA DVD EU FBI FIFA GPS HIV IBM IQ IT KGB LA LED MP
    MTV NASA NATO NBA NFL NY NYC PC PDF PM RNA SMS TV UAE UEFA UFO UK UN US USA USB USSR UV VIP WWI WWII
    """.split()
)
"""What every schoolchild knows, and reads more easily than the words."""

FAMILIAR = frozenset(
    """
    AOL BASF BP DHL ESPN FDA FIAT GDP HBO HMS HSBC IKEA IMF INTERPOL IRA KFC KLM LEGO LSD MGM MIT NBC NGO NHS NSA
    OPEC PLO RAF RAM SARS SAT SS UBS UCLA UNESCO UNICEF UPS USS VW WHO YMCA
    """.split()
)
"""What needs no words, but is clearer with them where the article has them."""

KNOWN = EVERYDAY | FAMILIAR

WITH_ARTICLE = frozenset("BBC CDC CIA ECB EPA EU FBI FDA IMF NHS NSA OECD PLO RAF UK UN US USA WHO WTO".split())
"""What is spelt letter by letter, and so has its article even where a writer leaves it out."""

ACRONYM = re.compile(r"[A-Z]{2,6}")

SPOKEN = re.compile(r"[A-Z]*[^AEIOU][AEIOU][A-Z]{2,}")
"""What is spoken as a word, and so has become a name: *CERN*, *RIKEN*."""

NUMERAL = re.compile(r"[IVXLC]+")
"""A Roman number looks like an acronym."""


def is_acronym(token: Token) -> bool:
    """Whether the token is an acronym by itself, not in a longer name, behind somebody's or shouted."""
    if (
        not token.is_upper
        or not ACRONYM.fullmatch(token.text)
        or NUMERAL.fullmatch(token.text)
        or token.pos_ not in {"NOUN", "PROPN"}
    ):
        return False
    before = token.nbor(-1) if token.i > token.sent.start else None
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    beside = [other for other in (before, after) if other is not None]
    described = after is not None and after.is_lower and after.pos_ in {"NOUN", "ADJ"}  # *Li Na, USI senior lecturer*
    coded = before is not None and before.text in {",", "-"} and token.dep_ in {"appos", "npadvmod", "conj", "nmod"}
    coded = coded and not (described and before is not None and before.text == ",")
    return not coded and not any(other.pos_ in {"PROPN", "NUM"} or other.text in {"&", "-"} for other in beside)


def written_out(token: Token, reading: Reading) -> str:
    """The words an acronym is short for, as they read in its place; nothing where it is none or needs none."""
    if not is_acronym(token) or token.text in EVERYDAY:
        return ""
    entity, mention = reading.name_at(token), reading.mention(token)
    if entity is not None and mention is not None and mention.end == mention.start + 1 and is_longer(entity, token):
        return entity.called if wants_article(token) else entity.name
    words = reading.acronyms.get(token.text, "")
    if words.islower() and token.dep_ in SUBJECTS and words.endswith("s"):
        raise Refusal("vague-reference", f"“{token.text}” does not say what it is short for")
    words = f"the {words}" if takes_article(words) else words
    return words if wants_article(token) else words.removeprefix("the ")


def is_longer(entity: Entity, token: Token) -> bool:
    """Whether the name has the words that the acronym stands for."""
    return entity.name != token.text and " " in entity.name and entity.type != "person"


def wants_article(token: Token) -> bool:
    """Whether the words in the acronym's place need their article: not in *a USI student*, nor behind *the*."""
    before = token.nbor(-1).pos_ if token.i > token.sent.start else ""
    return token.dep_ not in {"compound", "nmod", "amod"} and before not in {"DET", "ADJ"}


def check_acronym(token: Token, reading: Reading) -> None:
    """Refuse an acronym that not everybody knows and the article never spells out."""
    known = not is_acronym(token) or token.text in KNOWN or SPOKEN.fullmatch(token.text)
    if not known and not written_out(token, reading):
        raise Refusal("vague-reference", f"“{token.text}” is never spelt out")
