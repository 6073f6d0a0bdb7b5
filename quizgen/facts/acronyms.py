"""*IDD* → `iodine deficiency disorders`: what an acronym is short for, where the article says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.english.acronyms import EVERYDAY, KNOWN, uses
from quizgen.english.definite import takes_article
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Token

WITH_ARTICLE = frozenset(
    """
    ACLU ANC BBC BMA CBI CBO CDC CDU CIA CPS CSU DEA DOJ DUP EBRD ECB ECHR EEC EIA EPA EPO EU FAA FAO FBI FCC FCO
    FDA FDIC FSA FTC GOP IAAF IAEA ICJ ICRC IDF ILO IMF IOC IRA IRS ISS KGB KKK LAPD LTA MCC MDC MOD NAO NBA NCAA
    NFL NHL NHS NHTSA NRA NSA NTSB NYPD OECD ONS OSCE PGA PKK PLO RAF RFU RSPB RSPCA SDLP SEC SNP SPD TUC UAE UDA UK
    UN UNDP UNHCR US USA USDA USGS USSR WHO WTA WTO WWF YMCA YWCA
    """.split()
)
"""What is spelt letter by letter, and so has its article even where a writer leaves it out."""

ACRONYM = re.compile(r"[A-Z]{2,6}")

SPOKEN = re.compile(r"[A-Z]*[^AEIOU][AEIOU][A-Z]{2,}")
"""What is spoken as a word, and so has become a name: *CERN*, *RIKEN*."""

LEADING = frozenset({"amod", "det", "poss"})
"""Dependencies of what stands before a noun in place of its article, or behind that."""

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
    if not token.whitespace_ and token.i + 1 < token.sent.end and token.nbor(1).text == ":":
        raise Refusal("unclear-parse", f"“{token.text}:” is half a name")  # *CSI:NY*
    entity, mention = reading.name_at(token), reading.mention(token)
    if entity is not None and mention is not None and mention.end == mention.start + 1 and is_longer(entity, token):
        return mid_sentence_name(entity.called if wants_article(token) else entity.name, reading)
    words = reading.acronyms.get(token.text, "")
    if words.split()[-1:] and words.split()[-1].islower() and token.dep_ in SUBJECTS and words.endswith("s"):
        raise Refusal("vague-reference", f"“{token.text}” does not say what it is short for")
    words = f"the {words}" if takes_article(words) else words
    return words if wants_article(token) else words.removeprefix("the ")


def mid_sentence_name(name: str, reading: Reading) -> str:
    """The name without the capital that it has since it is told at the beginning of a sentence: *Motor unit (MU)*."""
    first, _, rest = name.partition(" ")
    plain = rest.islower() and first.istitle() and first not in reading.capitals and first.lower() in reading.small
    return name[0].lower() + name[1:] if plain else name


def is_longer(entity: Entity, token: Token) -> bool:
    """Whether the name has the words that the acronym stands for."""
    return entity.name != token.text and " " in entity.name and entity.type != "person"


def wants_article(token: Token) -> bool:
    """Whether the words in the acronym's place need their article: not in *a USI student*, nor behind *the*.

    Nor behind an owner, *Norway's ruling USI*.
    """
    before = token.nbor(-1) if token.i > token.sent.start else token
    led = before.pos_ in {"DET", "ADJ"} or before.tag_ == "POS" or any(other.dep_ in LEADING for other in token.lefts)
    return token.dep_ not in {"compound", "nmod", "amod"} and not led


def check_acronym(token: Token, reading: Reading) -> None:
    """Refuse an acronym that not everybody knows and the article never spells out."""
    known = not is_acronym(token) or token.text in KNOWN or SPOKEN.fullmatch(token.text)
    if not known and not written_out(token, reading) and not is_used_again(token, reading):
        raise Refusal("vague-reference", f"“{token.text}” is never spelt out")


def is_used_again(token: Token, reading: Reading) -> bool:
    """Whether the article uses it more than once, so that whoever has read it knows it.

    Of 16 items with one that is never spelt out strict readers turned down four, and none for that.
    """
    return uses(reading.annotated.article.text)[token.text] > 1


def check_spelt_out(entity: Entity, reading: Reading) -> None:
    """Refuse what a pronoun means whose only name is such an acronym."""
    name = entity.name
    short = ACRONYM.fullmatch(name) is not None and not NUMERAL.fullmatch(name) and name not in reading.acronyms
    if short and name not in KNOWN and not SPOKEN.fullmatch(name):
        raise Refusal("vague-reference", f"“{name}” is never spelt out")
