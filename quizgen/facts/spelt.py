"""What the article's acronyms are short for: `IDD` → `iodine deficiency disorders`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from quizgen.english.acronyms import (
    SHORTEST,
    in_small_letters,
    initials,
    spells,
    spelt_in,
    uses,
    with_the,
)

if TYPE_CHECKING:
    from quizgen.model.annotated import Annotated, ParsedPassage
    from quizgen.model.tokens import Token

NEAR = 300
"""Characters behind an acronym within which it may still be told what it stands for."""


def spelt_out(annotated: Annotated) -> dict[str, str]:
    """Each acronym of the article → the words it is short for: its title's, those before it in brackets or in a row."""
    text = annotated.article.text
    wanted = uses(text).keys()
    found = by_title(annotated.article.title, text, wanted)
    for passage in annotated.article.passages:
        for short, words in spelt_in(passage.text):
            found.setdefault(short, in_small_letters(words, text))
    long = {short for short in wanted if len(short) >= SHORTEST}
    for parsed in annotated.passages if long else ():
        for short, words in runs(parsed, long):
            if not is_by_chance(short, words, text):
                found.setdefault(short, words)
    return found


def is_by_chance(short: str, words: str, text: str) -> bool:
    """Whether common words spell the acronym but once, and well behind where it is first used.

    >>> is_by_chance("DCT", "distinct cell types", f"A DCT.{' ' * 300}Two distinct cell types.")
    True
    """
    place = text.find(words)
    return words.islower() and text.count(words) == 1 and place - text.find(short) > NEAR


def by_title(title: str, text: str, wanted: Collection[str]) -> dict[str, str]:
    """The acronym that the title spells, if it is one of the wanted, and its words.

    >>> by_title("Night shift work", "NSW is hard. Most night shifts are long.", {"NSW"})
    {'NSW': 'night shift work'}
    """
    words = title.split()
    short = initials(words)
    first = words[0].lower() if words else ""
    small = " ".join([first, *words[1:]])
    plain = small.islower() and re.search(rf"(?<!\w){re.escape(first)}\b", text) is not None
    return {short: small if plain else title} if short in wanted and len(short) >= SHORTEST else {}


def spelt_by_terms(annotated: Annotated, terms: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Acronyms that stand in no brackets → the one term of several words that spells each: *IQR*."""
    wanted = sorted(short for short in uses(annotated.article.text) if len(short) >= SHORTEST)
    found = {
        short: [term for term in sorted(terms) if len(term) > 1 and spells(term, short.lower())] for short in wanted
    }
    return {short: " ".join(spelling[0]) for short, spelling in found.items() if len(spelling) == 1}


def runs(parsed: ParsedPassage, wanted: set[str]) -> Iterator[tuple[str, str]]:
    """Nouns with the words before them whose initials spell one of the acronyms: *iodine deficiency disorders*."""
    lasts = {short[-1] for short in wanted}
    for noun in parsed.doc:
        if noun.pos_ not in {"NOUN", "PROPN"} or noun.dep_ == "compound":
            continue
        before = [other for other in noun.lefts if other.dep_ in {"compound", "amod"}]
        if not before:
            continue
        last = initials([noun.text])[-1:]
        if last and last not in lasts:
            continue
        words = [token for token in noun.doc[before[0].left_edge.i : noun.i + 1] if token.pos_ != "DET"]
        letters = [initials([token.text]) for token in words]  # a hyphen, of *Metro-Goldwyn-Mayer*, has none
        whole = {"".join(letters[start:]): words[start:] for start in range(len(words)) if letters[start]}
        for short in sorted(wanted & whole.keys()):
            written = "".join(f"{small(token)}{token.whitespace_}" for token in whole[short]).strip()
            yield short, with_the(before[0].nbor(-1).text if before[0].i else "", written)


def small(token: Token) -> str:
    """The word without the capital that only the beginning of its sentence gave it."""
    return token.lower_ if token.i == token.sent.start and token.pos_ != "PROPN" else token.text
