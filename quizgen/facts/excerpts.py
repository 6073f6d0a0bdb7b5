"""*But Malta was given 25 years for it.*: amounts that are asked for in the words of the article as they stand.

A sentence that leans on the ones before it is shown with them, so that nothing has to be put in for *it*.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.counting import IN_PERCENT
from quizgen.english.marks import typographic
from quizgen.english.people import names_people
from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.figures import amounts
from quizgen.facts.gaps import Gap, gaps_of
from quizgen.facts.inside import WORDS
from quizgen.facts.leftalone import why_left_alone
from quizgen.facts.reading import Reading
from quizgen.facts.references import is_whole
from quizgen.facts.shapes.whole import in_words, is_sentence
from quizgen.facts.standing import is_speaker, needs_others
from quizgen.model.fact import AMOUNTS, Excerpt, Fact
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

FURTHEST = 2
"""Sentences before one that are shown with it at most."""

THINGS = frozenset("that these this those".split())

POINTING = THINGS | frozenset("he her him his it its she their them they".split())
"""Words by which a sentence shown first leaves open whom it is about."""

SOME = frozenset("all another both each few half many most neither others several some".split())
"""Words that without *of* tell how many of what was told of before: *Some have closed*."""

TYING = frozenset("also and but however instead so then there though thus yet".split())
"""Words that tie a sentence to the one before."""


def excerpts_in(passages: Sequence[Reading]) -> Iterator[Excerpt]:
    """The amounts in sentences of an article's passages, each with as many sentences as it is to be read with."""
    for reading in passages:
        sentences = [*reading.parsed.doc.sents]
        for index, sentence in enumerate(sentences):
            found = asked_of(sentence)  # most have none, and need no more to be looked at
            first = first_shown(index, sentences, reading) if found and is_shown(sentence, reading) else None
            if first is not None:
                yield from (excerpt(gap, sentences[first], sentence, reading) for gap in found)


def asked_of(sentence: Span) -> list[Gap]:
    """The amounts in the sentence; of shares only a lone one, since one may tell another beside it."""
    tokens, lone = [*sentence], len(IN_PERCENT.findall(sentence.text)) == 1
    found = gaps_of(tokens, amounts(tokens))
    return [gap for gap in found if gap.phrase.type in AMOUNTS and (lone or gap.phrase.type != "percent")]


def is_shown(sentence: Span, reading: Reading) -> bool:
    """Whether it is a statement of the article's own."""
    own = is_sentence(sentence) and is_whole(sentence, reading) and not any(map(is_speaker, sentence))
    return own and why_left_alone(sentence) is None


def first_shown(index: int, sentences: Sequence[Span], reading: Reading) -> int | None:
    """The number of the sentence from which on one is to be read; None if that tells not what it is about, either."""
    if not leans(sentences[index], reading):
        return index
    for first in range(index - 1, max(index - FURTHEST, 0) - 1, -1):
        if not is_shown(sentences[first], reading):
            return None
        if not is_pointing(sentences[first]):
            return first if names_whom(sentences[first:index], sentences[index]) else None
    return None


def names_whom(before: Sequence[Span], sentence: Span) -> bool:
    """Whether the sentences before it name somebody, if it begins with *he* or *she*, or *they* say something in it."""
    words = [token for each in before for token in each]
    somebody = any(token.ent_type_ == "PERSON" for token in words)
    several = somebody or any(token.ent_type_ in {"NORP", "ORG"} or names_people(token.lemma_) for token in words)
    if sentence[0].lower_ == "they" and sentence.root.lemma_ in SOURCES_VOUCHED:
        return several
    return somebody or sentence[0].lower_ not in {"he", "she", "his", "her"}


def leans(sentence: Span, reading: Reading) -> bool:
    """Whether it points to the sentence before, or a word of its subject needs that.

    What the words stand for elsewhere does not help, as they are shown as they are.
    """
    words = named(child(sentence.root, *SUBJECTS))
    return is_pointing(sentence) or any(needs_others(token, words, reading) for token in words)


def named(subject: Token | None) -> list[Token]:
    """The words of a subject without what a relative clause says of it."""
    words = [*subject.subtree] if subject is not None else []
    said = {token for other in words if other.dep_ == "relcl" for token in other.subtree}
    return [token for token in words if token not in said]


def is_pointing(sentence: Span) -> bool:
    """Whether it is tied to the sentence before, or a subject in it points there."""
    subject = child(sentence.root, *SUBJECTS)
    pointed = subject is not None and any(token.lower_ in POINTING for token in subject.subtree if token.i <= subject.i)
    inside = any(map(points, sentence))
    some = subject is not None and subject.lower_ in SOME and not any_child(subject, {"prep"})
    return pointed or some or inside or is_done_to_it(sentence) or sentence[0].lower_ in TYING | POINTING


def points(token: Token) -> bool:
    """Whether it is *this* or *those* with nothing behind that tells which: not *those who fish*, *that of a whale*.

    Or *another* of what only a sentence before names: *Nets block the door of another, which is for sale*.
    """
    told = token.dep_ != "det" and any_child(token, {"acl", "prep", "relcl"})
    another = token.lower_ == "another" and token.dep_ in {"dobj", "pobj"}
    return another or (token.lower_ in THINGS and token.tag_ in {"DT", "PRP"} and not told)


def is_done_to_it(sentence: Span) -> bool:
    """Whether the subject does something to *it* or *them*, before which nothing else is named: *Oslo sold it*."""
    done = child(sentence.root, "dobj")
    if done is None or done.lower_ not in {"it", "them"}:
        return False
    subject = child(sentence.root, *SUBJECTS)
    own = {token.i for token in subject.subtree} if subject is not None else set()
    return not any(token.pos_ in {"NOUN", "PROPN"} and token.i not in own for token in sentence if token.i < done.i)


def excerpt(gap: Gap, first: Span, sentence: Span, reading: Reading) -> Excerpt:
    """What is shown from the first sentence on, of which the amount is asked for."""
    own, shown = reading.evidence(sentence, sentence), reading.evidence(first, sentence)
    start, end = reading.place_in(own, sentence[gap.start : gap.end])
    end -= end == len(own.text) and own.text.endswith(".")  # *$15.1m.*, one word to the pipeline
    parts = (own.text[:start].strip(), own.text[start:end], own.text[end:].strip())
    words, amount, rest = (
        replace(kind, text=typographic(part)) for kind, part in zip((WORDS, gap.phrase, WORDS), parts, strict=True)
    )
    phrases = tuple(phrase for phrase in (words, amount, rest) if phrase.text)
    fact = Fact(
        slot=f"excerpt:{own.text[:start]}_{own.text[end:]}",
        rule="excerpt",
        clause=in_words(sentence.root, phrases),
        focus=phrases.index(amount),
        sentence=typographic(own.text),
        evidence=own,
    )
    return Excerpt(fact=fact, before=shown.text[: own.start - shown.start], evidence=shown)
