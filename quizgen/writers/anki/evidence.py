"""The words of the article that prove an answer, with those marked that the answer is made of."""

import re
from collections.abc import Iterable

from markupsafe import Markup

from quizgen.english.whole import wholes
from quizgen.model.item import Evidence, Item, Matching, OpenResponse, Ordering, TrueFalse
from quizgen.writers.anki.text import clean, field_html

BETWEEN = field_html(" […] ")
"""Stands between two quotations."""

WORD = re.compile(r"\w+(?:[.,’'-]\w+)*")

SHORTEST = 4
"""Letters of a word that is marked where the answer does not stand in the evidence as a whole; numbers and names of
capitals, such as UN, are marked at any length. Shorter words are mostly those of every sentence."""

COMMON = frozenset(
    "about after also because been before being between both could during from have having into more most only other"
    " over such than that their them then there these they this those through under until very were what when where"
    " which while will with would".split()
)
"""Longer words of every sentence."""


def evidence_html(proofs: Iterable[Evidence], answers: Iterable[str]) -> Markup:
    """The quotations, each answer or at least its telling words marked.

    >>> print(evidence_html([Evidence(text="It was lit in 1871.", start=0, end=19)], ["in 1871"]))
    It was lit <mark>in 1871</mark>.
    """
    wanted = tuple(map(clean, answers))
    return BETWEEN.join(_marked(clean(proof.text), wanted) for proof in proofs)


def answers_of(item: Item) -> tuple[str, ...]:
    """What is to be found in the proofs of an item."""
    match item.question:
        case TrueFalse(statement=statement, correction=correction):
            said = {word.casefold() for word in WORD.findall(statement)}
            return tuple(word for word in WORD.findall(correction) if word.casefold() not in said)
        case Matching(pairs=pairs):
            return tuple(pair.right for pair in pairs)
        case Ordering(events=events):
            return tuple(event.when for event in events if event.when)
        case OpenResponse():
            return ()
        case _:
            return (item.answer,)


def _marked(text: str, answers: Iterable[str]) -> Markup:
    parts, last = [], 0
    for start, end in _joined(sorted(span for answer in answers for span in _spans(text, answer))):
        parts += [field_html(text[last:start]), Markup("<mark>{}</mark>").format(field_html(text[start:end]))]
        last = end
    return Markup("").join([*parts, field_html(text[last:])])


def _spans(text: str, answer: str) -> list[tuple[int, int]]:
    """Where the answer stands as a whole, else where its telling words stand."""
    whole = _written(text, answer) or _found(text, answer)
    words = dict.fromkeys(word for word in WORD.findall(answer) if _tells(word))
    return whole or [span for word in words for span in _found(text, word)]


def _written(text: str, words: str) -> list[tuple[int, int]]:
    """Where `words` stand as they are written, not as part of other words."""
    return list(wholes(text, words.strip())) if WORD.search(words) else []


def _found(text: str, words: str) -> list[tuple[int, int]]:
    """Where `words` stand, with capitals or without, not as part of other words."""
    if not WORD.search(words) or words.strip().lower() not in text.lower():
        return []
    pattern = rf"(?<!\w){re.escape(words.strip())}(?!\w)"
    return [found.span() for found in re.finditer(pattern, text, re.IGNORECASE)]


def _tells(word: str) -> bool:
    """Whether a word says what the sentence is about."""
    return any(character.isdigit() for character in word) or (len(word) > 1 and word.isupper()) or _is_long(word)


def _is_long(word: str) -> bool:
    return len(word) >= SHORTEST and word.lower() not in COMMON


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
