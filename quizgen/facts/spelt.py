"""What the article's acronyms are short for: `IDD` → `iodine deficiency disorders`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model.annotated import Annotated, ParsedPassage
    from quizgen.model.tokens import Token

ACRONYM = re.compile(r"[A-Z](?<!\w[A-Z])[A-Z]{1,5}\b")
"""A whole word; begun with a letter, which is found sooner than where a word begins."""

IN_BRACKETS = re.compile(r"\(([A-Z]{2,6})\)")

SMALL = frozenset("a an and at for in of on the to".split())
"""Words of a name that its acronym leaves out."""

MOST_SMALL = 3
"""Such words in the name of one acronym."""

SHORTEST = 3
"""Letters of an acronym that common words in a row spell by no chance."""


def spelt_out(annotated: Annotated) -> dict[str, str]:
    """Each acronym of the article → the words it is short for: its title's, those before it in brackets or in a row."""
    wanted = set(ACRONYM.findall(annotated.article.text))
    found = by_title(annotated.article.title, annotated.article.text, wanted)
    for passage in annotated.article.passages:
        for match in IN_BRACKETS.finditer(passage.text):
            if match[1] in wanted and (words := words_before(match.start(), match[1], passage.text)):
                found.setdefault(match[1], in_small_letters(words, annotated.article.text))
    long = {short for short in wanted if len(short) >= SHORTEST}
    for parsed in annotated.passages if long else ():
        for short, words in runs(parsed, long):
            found.setdefault(short, words)
    return found


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


def words_before(end: int, short: str, text: str) -> str:
    """The words that end at `end` and whose initials spell the acronym; nothing if they do not."""
    words = re.split(r"\s+", text[:end].strip())[-len(short) - MOST_SMALL :]
    for start in range(len(words) - 1, -1, -1):
        if words[start].lower() not in SMALL and initials(words[start:]) == short:
            return with_the(words[start - 1] if start else "", " ".join(words[start:]).strip(",;:\"'“”"))
    return spelt_by_parts(words, short)


def spelt_by_parts(words: Sequence[str], short: str) -> str:
    """The last of the words that spell the acronym by their parts; nothing if they do not.

    >>> spelt_by_parts("form of adenosine triphosphate".split(), "ATP"), spelt_by_parts(["an", "apple"], "ATP")
    ('adenosine triphosphate', '')
    """
    runs = (words[-count:] for count in range(1, min(len(short), len(words) + 1)))
    return next((" ".join(run) for run in runs if spells(run, short.lower())), "")


def spells(words: Sequence[str], letters: str) -> bool:
    """Whether the common words have the letters in turn, those that begin the words among them."""
    at = 0
    for behind, word in zip(range(len(words) - 1, -1, -1), words, strict=True):
        if at == len(letters) or not (word.isalpha() and word.islower()) or word[0] != letters[at]:
            return False
        at += 1
        for letter in word[1:]:
            at += behind < len(letters) - at and letter == letters[at]
    return at == len(letters)


def spelt_by_terms(annotated: Annotated, terms: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Acronyms that stand in no brackets → the one term of several words that spells each: *IQR*."""
    wanted = sorted(short for short in set(ACRONYM.findall(annotated.article.text)) if len(short) >= SHORTEST)
    found = {
        short: [term for term in sorted(terms) if len(term) > 1 and spells(term, short.lower())] for short in wanted
    }
    return {short: " ".join(spelling[0]) for short, spelling in found.items() if len(spelling) == 1}


def in_small_letters(words: str, text: str) -> str:
    """The words without a capital that the beginning of a sentence gave them: the text has them without, too.

    Or it has the first word without, and all of them nowhere inside of a sentence.

    >>> in_small_letters("Slow iron", "Slow iron (SI) ferries lag."), in_small_letters("Slow iron", "It is slow.")
    ('Slow iron', 'slow iron')
    """
    small = f"{words[0].lower()}{words[1:]}"
    inside = re.search(rf"[\w,;] {re.escape(words)}", text)
    told = small if inside is not None else small.split(maxsplit=1)[0]
    return small if small.islower() and re.search(rf"(?<!\w){re.escape(told)}\b", text) else words


def initials(words: list[str]) -> str:
    """The first letters of the words and of the parts of words with a hyphen, small words left out."""
    telling = (word for word in words if word.lower() not in SMALL)
    parts = [part for word in telling for part in word.replace("\N{NON-BREAKING HYPHEN}", "-").split("-")]
    return "".join(part[0].upper() for part in parts if part)


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


def with_the(before: str, words: str) -> str:
    """The words with the article that a name has: *the* World Health Organization, but no *the* iodine deficiency."""
    return f"the {words}" if before.lower() == "the" and not words.islower() else words
