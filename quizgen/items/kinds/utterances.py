"""*Who is quoted in the article as saying “The ferry sank at noon”?* – whose own words the article quotes."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.excerpts import WHOSE, within_marks
from quizgen.english.sentences import capitalise
from quizgen.english.whole import has_whole
from quizgen.items.distractors import Pool
from quizgen.items.kinds.references import is_to_be_found
from quizgen.items.kinds.sets import Draft
from quizgen.items.lead import is_of_any_time
from quizgen.items.matter import matter_in
from quizgen.model.fact import Fact, Utterance
from quizgen.model.item import ShortAnswer

MOST = 3
WORDS_EACH = 130
"""So many of an article at most, and one for so many of its words."""

SHORTEST, LONGEST = 8, 26
"""Words by which one knows again what was said, and of what can be taken in within a question."""

OF_MATTER = 1
"""Words in it that the article is most about."""

WORTH = 0.7

UNFIT = re.compile(r"[?!]$|\.\.\.|…|[\"“”\[\]]|’’|''|\w- \w")
"""What is asked or called, what leaves something out, marks within the quotation, and half a word."""

POINTING = re.compile(r"\b(?:such|these|this|those(?! who\b))\b|^(?:(?:And|But|So),? )?that\b", re.IGNORECASE)
"""Words that point at what was said before."""

THIRD = re.compile(r"\b(?:he|him|his|her|hers|she|it|its|they|them|theirs?)\b", re.IGNORECASE)
NAMED = re.compile(r"[A-Z][a-z]+")
"""A pronoun, and the first word of a name or of a sentence that tells before it whom or what it means."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """Who says what is most of the article's matter, each person once; a text that teaches lets nobody speak."""
    if pool.teaching:
        return
    best: dict[str, tuple[str, Utterance]] = {}
    told = [(shown(each), each) for each in pool.utterances if each.speaker in pool.named]
    for words, utterance in sorted(told, key=lambda each: -matter_in(each[0], pool)):
        if is_fit(words, utterance, pool):
            best.setdefault(utterance.speaker, (words, utterance))
    for speaker, (words, utterance) in [*best.items()][: min(MOST, pool.words // WORDS_EACH)]:
        yield Draft(
            slot=f"utterance:{speaker}",
            question=ShortAnswer(
                stem=WHOSE.format(words=within_marks(words)),
                answer=capitalise(pool.named[speaker].called),
            ),
            evidence=utterance.evidence,
            worth=WORTH,
            bloom="remember",
            tags=("utterance",),
        )


def shown(utterance: Utterance) -> str:
    """The first sentences of what is said, as many as can be taken in."""
    words = utterance.sentences[0]
    for sentence in utterance.sentences[1:]:
        longer = f"{words} {sentence}"
        if len(longer.split()) > LONGEST:
            break
        words = longer
    return words.rstrip(",")


def is_fit(words: str, utterance: Utterance, pool: Pool) -> bool:
    """Whether the words tell something of the article's matter, and nobody knows without them who says so."""
    named = any(has_whole(words, name) for name in utterance.speaker.split())
    whole = SHORTEST <= len(words.split()) <= LONGEST and not UNFIT.search(words)
    telling = whole and is_of_any_time(words) and not (leans(words) or named)
    matter = telling and matter_in(words, pool) >= OF_MATTER
    return matter and is_to_be_found(pool.named[utterance.speaker], pool)


def leans(words: str) -> bool:
    """Whether it points at what was said before, or a pronoun stands before all that could tell what it means.

    >>> leans("It is a great day for Ulm."), leans("I think his boat is old."), leans("Our boat has its bell.")
    (True, True, False)
    >>> leans("You won’t see these boats."), leans("You won’t see the boats of Ulm.")
    (True, False)
    """
    pronoun = THIRD.search(words)
    return POINTING.search(words) is not None or (
        pronoun is not None and NAMED.search(words, 0, pronoun.start()) is None
    )
