"""Names that the pipeline labels in one place of an article and not in another, or that the article itself gives.

*Lunde Quays* is one everywhere if it is one once; *a probe named Tern-4* gives one that no pipeline knows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.annotate.namings import Naming, in_order, taken_by
from quizgen.english.people import names_people
from quizgen.model.annotated import ParsedPassage

if TYPE_CHECKING:
    from quizgen.model.tokens import Doc, Token

CALLING = frozenset(
    """
    baptised baptized branded called christened codenamed dubbed named nicknamed rechristened renamed
    """.split()
)

GIVEN = "PRODUCT"
"""The label of what is called so by the article and is nobody."""

OF_BODIES = frozenset({"ORG", "PRODUCT", "FAC"})
"""Labels of bodies and things, which the pipeline misses most."""


def with_names_again(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> list[Naming]:
    """The namings and those that have the same words; `PERSON` is left to the rules for people."""
    taken = taken_by(namings)
    given = [each for each in named_by_article(passages) if not is_taken(each, taken)]
    taken |= taken_by(given)
    found = [*namings, *given]
    labels = labels_of(found)
    again = (each for each in same_words(labels, passages) if not is_taken(each, taken))
    return in_order((*found, *again))


def is_taken(naming: Naming, taken: set[tuple[int, int]]) -> bool:
    """Whether a token of the name is in another one."""
    return any((naming.passage, index) in taken for index in range(naming.start, naming.end))


def labels_of(namings: Sequence[Naming]) -> dict[tuple[str, ...], str]:
    """The words of each name that may be met again → its label, where it has but one."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for naming in namings:
        votes[tuple(naming.text.split(" "))][naming.label] += 1
    sure = {words: next(iter(labels)) for words, labels in votes.items() if len(labels) == 1}
    return {words: label for words, label in sure.items() if is_met_again(words, label)}


def is_met_again(words: Sequence[str], label: str) -> bool:
    """Whether the same words are the same name: several with capitals, or what the article gives as one."""
    capital = all(word[0].isupper() for word in (words[0], words[-1]) if word)
    return capital and label in OF_BODIES and (len(words) > 1 or label == GIVEN)


def same_words(labels: dict[tuple[str, ...], str], passages: Sequence[ParsedPassage]) -> Iterator[Naming]:
    """Each place that has the words of a name and no capital beside them, which would make another name of it."""
    first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in sorted(labels, key=lambda each: (-len(each), each)):
        first[words[0]].append(words)
    for number, parsed in enumerate(passages):
        for token in parsed.doc:
            for words in first.get(token.text, ()):
                end = token.i + len(words)
                if is_name_here(token, end, words):
                    yield naming_at(parsed, number, token.i, end, labels[words])
                    break


def is_name_here(token: Token, end: int, words: Sequence[str]) -> bool:
    """Whether the words stand here by themselves, as a name."""
    doc = token.doc
    if end > len(doc) or tuple(each.text for each in doc[token.i : end]) != tuple(words):
        return False
    before = doc[token.i - 1] if token.i > token.sent.start else None
    behind = doc[end] if end < len(doc) else None
    proper = all(each.pos_ == "PROPN" for each in (doc[token.i], doc[end - 1])) or len(words) > 1
    return proper and not is_of_longer(before) and not is_of_longer(behind)


def is_of_longer(near: Token | None) -> bool:
    """Whether the word beside may be of the name: it has a capital, or a hyphen binds it."""
    proper = near is not None and near.pos_ == "PROPN" and near.text[0].isupper() and near.ent_type_ != "DATE"
    return proper or (near is not None and near.text == "-")


def naming_at(parsed: ParsedPassage, number: int, start: int, end: int, label: str) -> Naming:
    """The naming of the tokens from `start` to `end`."""
    doc = parsed.doc
    sentence = next(index for index, each in enumerate(doc.sents) if each.end > start)
    before = doc[start - 1] if start else None
    return Naming(
        passage=number,
        sentence=parsed.first_sentence + sentence,
        start=start,
        end=end,
        text=doc[start:end].text,
        label=label,
        definite=before is not None and before.lower_ == "the",
    )


def named_by_article(passages: Sequence[ParsedPassage]) -> Iterator[Naming]:
    """What stands behind *named* or *called* with a capital, and is nobody: *a probe named Tern-4*."""
    for number, parsed in enumerate(passages):
        for before, token in pairwise(parsed.doc):
            named = token.pos_ == "PROPN" and token.text[0].isupper()
            if named and before.lower_ in CALLING and before.dep_ == "acl" and is_thing(before):
                yield naming_at(parsed, number, token.i, end_of_capitals(parsed.doc, token.i), GIVEN)


def is_thing(called: Token) -> bool:
    """Whether the noun that is called so is one, and no person."""
    noun = called.head
    return noun.tag_ == "NN" and not names_people(noun.lemma_)


def end_of_capitals(doc: Doc, start: int) -> int:
    """Index behind the last of the words with capitals."""
    end = start
    while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].text[0].isupper():
        end += 1
    return end
