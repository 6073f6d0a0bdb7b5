"""Who says what stands in quotation marks: *“…,” said Li Na. “…”* – all of it is hers.

Only the conventions of print are trusted: a comma before the closing mark leads to who said it, a comma or colon before
the opening mark follows it, and a quotation right behind either goes on with the same voice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, cast

from quizgen.facts.capitals import begins_sentence
from quizgen.facts.reading import Reading
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.facts.voices import VOICING, voice_of
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Span, Token

TAKING_A_STAND = frozenset(
    """
    accuse admire agree apologise apologize applaud attack back believe blame call castigate commend condemn
    congratulate criticise criticize decry defend denounce deny deplore disagree dismiss dispute doubt endorse favor
    favour fear hail hope lambast lambaste lament mock oppose praise question rebuke refute regret reject ridicule
    salute slam support sympathise sympathize thank think urge welcome
    """.split()
)
"""Verbs of what somebody holds, behind which their words may stand."""

LEADING_ON = frozenset({",", "?", "!"})
"""Marks at the end of a quotation behind which it is told who said it."""

LEADING_IN = frozenset({",", ":"})
"""Marks behind who says it and before the quotation."""

QUOTATIONS = "quotations"

NEAREST = 14
"""Tokens between a quotation and its verb: *said*, or a name with what is said of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What stands between two quotation marks, and whose words they are."""

    start: int
    """Index of its first token."""
    end: int
    """Index of the closing mark, or behind the last token of a passage that does not close it."""
    said: Token
    """The verb of saying that it belongs to, perhaps that of a quotation before."""
    voice: Entity
    """Who that is."""


def quotations_in(sentence: Span, reading: Reading) -> list[Quotation]:
    """The quotations that the sentence has a part in, of which it is known whose they are."""
    return [each for each in quotations_of(reading) if each.start < sentence.end and sentence.start <= each.end]


def quotations_of(reading: Reading) -> tuple[Quotation, ...]:
    """The quotations of the passage of which it is known whose they are, looked for once."""
    if QUOTATIONS not in reading.once:
        reading.once[QUOTATIONS] = tuple(look_for_quotations(reading))
    return cast("tuple[Quotation, ...]", reading.once[QUOTATIONS])


def look_for_quotations(reading: Reading) -> Iterator[Quotation]:
    """As `quotations_of`, one by one."""
    marks = reading.parsed.marks
    before: Quotation | None = None
    for opening, closing in zip_longest(marks[::2], marks[1::2], fillvalue=len(reading.parsed.doc)):
        before = quotation(opening, closing, before, reading)
        if before is not None:
            yield before


def quotation(opening: int, closing: int, before: Quotation | None, reading: Reading) -> Quotation | None:
    """The quotation between two marks; `before` is the one before it, if it is known whose that is."""
    told = [said for said in (said_behind(closing, reading), said_before(opening, reading)) if said is not None]
    found = [attributed(said, opening, closing, reading) for said in dict.fromkeys(told)]
    if found:
        return found[0] if len({each.voice.name if each else "" for each in found}) == 1 else None
    if before is not None and goes_on(before, opening, closing, reading):
        return replace(before, start=opening + 1, end=closing)
    return attributed(said_in_front(opening, closing, reading), opening, closing, reading)


def attributed(said: Token | None, opening: int, closing: int, reading: Reading) -> Quotation | None:
    """The quotation between two marks as that of the subject of a verb; None if nobody can be sure who that is."""
    speaker = speaker_of(said, reading) if said is not None else None
    voice = voice_of(speaker, reading) if speaker is not None else None
    if said is None or voice is None or voice.type not in {"person", "organisation"}:
        return None
    return Quotation(start=opening + 1, end=closing, said=said, voice=voice)


def said_behind(closing: int, reading: Reading) -> Token | None:
    """The verb behind a quotation that ends in a comma: *…,” said Li Na*, *…,” the mayor of Oslo said*."""
    doc = reading.parsed.doc
    if closing >= len(doc) or closing == 0 or doc[closing - 1].text not in LEADING_ON:
        return None
    return first_said(doc[closing + 1 : closing + NEAREST])


def said_before(opening: int, reading: Reading) -> Token | None:
    """The verb before a quotation behind a comma or colon: *Li Na told the court: “…*."""
    doc = reading.parsed.doc
    if opening == 0 or doc[opening - 1].text not in LEADING_IN:
        return None
    first = max(doc[opening - 1].sent.start, opening - NEAREST)
    return first_said(reversed([*doc[first:opening]]))


def said_in_front(opening: int, closing: int, reading: Reading) -> Token | None:
    """The main verb of the sentence right before a quotation of which nothing else says whose it is.

    *Li Na criticised the plan. “It would harm the bay.”*
    """
    doc = reading.parsed.doc
    if not opening or doc[opening - 1].text != "." or (closing < len(doc) and doc[closing - 1].text in LEADING_ON):
        return None
    sentence = doc[opening - 1].sent
    verb = next((other for other in sentence.root.children if other.dep_ == "parataxis"), sentence.root)
    told = [each for each in (verb, sentence.root) if each.lemma_ in VOICING | TAKING_A_STAND and is_said(each)]
    subject = speaker_of(told[0], reading) if told else None
    quoted = any(token.text == '"' for token in sentence)
    others = {entity.name for token in sentence if (entity := reading.name_at(token)) and entity.type == "person"}
    alone = subject is not None and reading.name_at(subject) is not None and len(others) == 1
    return told[0] if alone and not quoted and sentence[-1].i == opening - 1 else None


def first_said(tokens: Iterable[Token]) -> Token | None:
    """The first verb of saying, unless the sentence ends or another quotation begins before it."""
    for token in tokens:
        if token.text in {".", '"'} or token.is_space:
            return None
        if token.lemma_ in VOICING and token.pos_ == "VERB" and is_said(token):
            return token
    return None


def is_said(verb: Token) -> bool:
    """Whether it is told that somebody says so: neither denied nor supposed, nor said to somebody."""
    plain = all(other.lemma_ == "have" for other in own_auxiliaries(verb)) and verb.tag_ in {"VBD", "VBZ", "VBP", "VBN"}
    return plain and child(verb, "neg", "nsubjpass") is None


def speaker_of(said: Token, reading: Reading) -> Token | None:
    """The subject of the verb of saying, outside of quotations."""
    speaker = child(said, "nsubj")
    outside = speaker is not None and not reading.parsed.is_in_quotation(speaker.i)
    alone = speaker is not None and child(speaker, "conj") is None
    return speaker if outside and alone else None


def goes_on(before: Quotation, opening: int, closing: int, reading: Reading) -> bool:
    """Whether a quotation of which nobody says whose it is stands right behind another or behind who said that."""
    doc = reading.parsed.doc
    between = doc[before.end + 1 : opening]
    if closing < len(doc) and doc[closing - 1].text in LEADING_ON:
        return False  # who said it should follow, and was not understood
    if not len(between):
        return True
    told = before.said.i > before.end and before.said.sent.end >= opening
    one = sum(token.text in {".", "!", "?"} for token in between) <= 1 and between[len(between) - 1].text == "."
    return told and one


def words_in(sentence: Span, quoted: Quotation) -> list[Token]:
    """The tokens of the sentence that are in the quotation, without marks at either end."""
    tokens = [token for token in sentence if quoted.start <= token.i < quoted.end and not token.is_space]
    while tokens and tokens[-1].text in {",", ".", '"'}:
        tokens.pop()
    while tokens and tokens[0].text == '"':
        tokens.pop(0)
    return tokens


def is_whole(tokens: Sequence[Token], sentence: Span, quoted: Quotation) -> bool:
    """Whether the words are a sentence of the speaker's: begun with a capital, ended by a stop or where it is told who.

    Not *the list “will be final”*.
    """
    if not tokens or not tokens[0].text[0].isupper():
        return False
    begins = tokens[0].i == quoted.start or begins_sentence(tokens[0])
    last = tokens[-1].i + 1
    ends = last < len(sentence.doc) and sentence.doc[last].text in {".", ","}
    return begins and ends


def top_of(tokens: Sequence[Token]) -> Token | None:
    """The verb that all of the quoted words depend on; None if there is none, or more than one."""
    inside = {token.i for token in tokens}
    tops = [token for token in tokens if token.head.i not in inside or token.head == token]
    tops = [token for token in tops if not token.is_punct]
    return tops[0] if len(tops) == 1 and is_verb(tops[0]) else None
