"""Who says what stands in quotation marks: *“…,” said Li Na. “…”* – all of it is hers.

Only the conventions of print are trusted: a comma before the closing mark leads to who said it, a comma or colon before
the opening mark follows it, and a quotation right behind either goes on with the same voice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from quizgen.facts.reading import SUBJECTS, Reading, child
from quizgen.facts.verbs import own_auxiliaries

if TYPE_CHECKING:
    from quizgen.model.annotated import ParsedPassage
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Span, Token

VOICING = frozenset(
    """
    add admit announce argue claim comment complain conclude confirm continue declare emphasise emphasize explain insist
    note observe predict recall remark report say state stress suggest tell warn write
    """.split()
)
"""Verbs of whoever has the floor."""

LEADING_ON = frozenset({",", "?", "!"})
"""Marks at the end of a quotation behind which it is told who said it."""

LEADING_IN = frozenset({",", ":"})
"""Marks behind who says it and before the quotation."""

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


def quotations_of(reading: Reading) -> list[Quotation]:
    """The quotations of the passage of which it is known whose they are."""
    marks, found = reading.parsed.marks, []
    before: Quotation | None = None
    for opening, closing in zip_longest(marks[::2], marks[1::2], fillvalue=len(reading.parsed.doc)):
        before = quotation(opening, closing, before, reading)
        found += [before] if before is not None else []
    return found


def quotation(opening: int, closing: int, before: Quotation | None, reading: Reading) -> Quotation | None:
    """The quotation between two marks; `before` is the one before it, if it is known whose that is."""
    told = [said for said in (said_behind(closing, reading), said_before(opening, reading)) if said is not None]
    found = [attributed(said, opening, closing, reading) for said in dict.fromkeys(told)]
    if found:
        return found[0] if len({each.voice.name if each else "" for each in found}) == 1 else None
    if before is None or not goes_on(before, opening, closing, reading):
        return None
    return replace(before, start=opening + 1, end=closing)


def attributed(said: Token | None, opening: int, closing: int, reading: Reading) -> Quotation | None:
    """The quotation between two marks as that of the subject of a verb; None if nobody can be sure who that is."""
    speaker = speaker_of(said, reading) if said is not None else None
    voice = voice_of(speaker, reading) if speaker is not None else None
    if said is None or voice is None or voice.type not in {"person", "organisation"}:
        return None
    return Quotation(start=opening + 1, end=closing, said=said, voice=voice)


def voice_of(speaker: Token, reading: Reading) -> Entity | None:
    """Who it is that speaks; a pronoun is whom the article let act or speak last, if it named nobody else since."""
    if reading.name_at(speaker) is not None or speaker.tag_ != "PRP":
        return reading.entity(speaker)
    last, known = last_actor(speaker, reading), reading.entity(speaker)
    voice = entity_at(*last, reading) if last is not None else known
    sure = known == voice or (known is None and last is not None and is_told_of(last[0]))
    agrees = voice is not None and sure and is_called(voice, speaker.lower_)
    return voice if agrees and voice == last_named(speaker, reading) else None


def is_called(somebody: Entity, pronoun: str) -> bool:
    """Whether the pronoun is that of a person whom the article may call so."""
    return somebody.type == "person" and pronoun in {"he", "she"} and somebody.gender in {"", pronoun}


def last_actor(speaker: Token, reading: Reading) -> tuple[Token, ParsedPassage] | None:
    """The last subject, in the passage or the one before, of a verb of saying, or that has a name."""
    before = reading.annotated.passages[reading.number - 1] if reading.number else None
    for parsed, tokens in ((reading.parsed, speaker.doc[: speaker.i]), (before, before.doc if before else ())):
        for token in reversed([*tokens]):
            if parsed is not None and acts(token) and not parsed.is_in_quotation(token.i):
                return token, parsed
    return None


def acts(token: Token) -> bool:
    """Whether the token is the subject of a verb of saying, or by name that of a main verb."""
    main = token.pos_ == "PROPN" and token.head.dep_ in {"ROOT", "conj"}
    return token.dep_ in SUBJECTS and (main or is_told_of(token))


def is_told_of(subject: Token) -> bool:
    """Whether the token is the subject of a verb of saying."""
    return subject.head.lemma_ in VOICING and subject.head.pos_ == "VERB"


def entity_at(token: Token, parsed: ParsedPassage, reading: Reading) -> Entity | None:
    """The entity that a token of any passage names or stands for."""
    number = reading.number if parsed is reading.parsed else reading.number - 1
    for mention in reading.annotated.mentions[: place_of((number, token.i + 1), reading)][-1:]:
        if mention.passage == number and mention.start <= token.i < mention.end:
            return reading.annotated.entities[mention.entity]
    return None


def last_named(speaker: Token, reading: Reading) -> Entity | None:
    """The person whom the article named last, outside of quotations."""
    entities, here = reading.annotated.entities, (reading.number, speaker.i)
    for mention in reversed(reading.annotated.mentions[: place_of(here, reading)]):
        quoted = reading.annotated.passages[mention.passage].is_in_quotation(mention.start)
        if mention.kind == "name" and not quoted and entities[mention.entity].type == "person":
            return entities[mention.entity]
    return None


def place_of(here: tuple[int, int], reading: Reading) -> int:
    """How many of the article's mentions stand before a token, by passage and index."""
    return bisect_left(reading.annotated.mentions, here, key=lambda mention: (mention.passage, mention.start))


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


def words_in(sentence: Span, quoted: Quotation) -> Sequence[Token]:
    """The tokens of the sentence that are in the quotation, without marks at either end."""
    tokens = [token for token in sentence if quoted.start <= token.i < quoted.end and not token.is_space]
    while tokens and tokens[-1].text in {",", ".", '"'}:
        tokens.pop()
    return tokens


def is_whole(tokens: Sequence[Token], sentence: Span, quoted: Quotation) -> bool:
    """Whether the words are a sentence of the speaker's: begun with a capital, ended by a stop or where it is told who.

    Not *the list “will be final”*.
    """
    if not tokens or not tokens[0].text[0].isupper():
        return False
    begins = tokens[0].i == quoted.start or bool(tokens[0].is_sent_start)
    last = tokens[-1].i + 1
    ends = last < len(sentence.doc) and sentence.doc[last].text in {".", ","}
    return begins and ends
