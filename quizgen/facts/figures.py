"""*About £14m*, *82.2 %*, *nine months*, *1912* → the tokens of each figure of a sentence, and what it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.typing import AMOUNT_LABELS, date_type
from quizgen.model.fact import DATES, AnswerType, Phrase
from quizgen.model.tokens import Span, once_in

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

SIGN = re.compile(r"(?:[A-Z]{1,2})?[$£€¥₹₽₩₺₴₦฿₫₱₪]")
"""What belongs to the sum behind it, though the pipeline leaves it outside."""

POWERS = frozenset({"b", "bln", "bn", "bn.", "k", "m", "m.", "mln", "mn", "tn", "trn"})
"""What belongs to the digits before it: *£14m*."""

POWERS_IN_WORDS = frozenset("billion dozen hundred million thousand trillion".split())
"""What *a* belongs to: *a million barrels*."""

ENDS = frozenset({".", *(power for power in POWERS if power.endswith("."))})
"""Tokens that end a sentence: its full stop, or one that has the power before it with it, *£80m.*."""

FRACTIONS = frozenset(
    """
    billionths eighths fifths halves hundredths millionths ninths quarters sevenths sixteenths sixths tenths thirds
    thousandths twelfths twentieths
    """.split()
)
"""Words behind a number that is only half of one: *nine tenths*."""

LASTING = re.compile(
    r"(?:(?:about|almost|approximately|around|at (?:least|most)|barely|close to|exactly|fewer than|just"
    r"|just (?:over|under)|less than|more than|nearly|no (?:fewer|less|more) than|not more than|only|over|roughly"
    r"|slightly (?:less|more) than|some|under|up to|well over) )?"
    r"(?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)(?: (?:hundred|thousand|million|billion))?"
    r" (?:second|minute|hour|day|night|week|fortnight|month|year|decade|generation|centurie)s",
    re.IGNORECASE,
)
"""A length of time that is counted."""

FEW = frozenset("1 2 both countless couple few handful many numerous one several single some two various".split())
"""What is hardly worth remembering, or no number."""

FROM_NOW = frozenset(
    """
    - after afterward afterwards ago ahead and apart away before beforehand behind earlier early faster from hence
    into late later left longer newer of old older or overdue previously prior remaining shorter since slower sooner
    thereafter younger
    """.split()
)
"""Words behind a length of time that make it a point in time, an age or a distance."""

PAST = frozenset(
    """
    additional aged another closing coming current each early ensuing every extra final first following further
    initial intervening last later latest next opening other past preceding previous recent same subsequent these
    those upcoming
    """.split()
)
"""Words before a length of time that say from when it counts."""

RANKS = frozenset("best bottom final first highest last lowest next previous top worst".split())
"""Words before a number of places, not of things."""

LARGE = re.compile(r"\d{3}|\d{1,3}(?:,\d{3})+|trillion|million|billion|thousand|hundred")
"""A number that is counted, and not read off a list or a clock."""

TOTALLING = frozenset("about above around below beyond by exceeding of over past to toward towards under with".split())
"""Prepositions that lead to a total."""

LEADING = frozenset(
    """
    additional an as estimated exactly extra few further little many much only precisely remaining reported some
    """.split()
)
"""Words that a figure may begin with, and that a gap leaves in the sentence."""

SMALL = frozenset("three four five six seven eight nine 3 4 5 6 7 8 9".split())
"""Numbers of what can be counted at a glance, told on the way for their own sake rarely."""

ENDING_A_DATE = frozenset(
    "autumn centuries century fall midsummer midwinter spring springtime summer summertime winter wintertime".split()
)
"""Nouns at the end of what is a date all the same."""

HALVES = frozenset({"amod", "compound", "nmod"})
"""What stands before a noun and belongs to it."""

SHORTEST_NOUN = 3
"""Letters of what is counted; shorter words are signs of units: *20 kg bags*."""

ASIDES = frozenset({"acl", "advcl", "relcl"})

WHOLLY = "100"
"""Percent of it that are but all of it."""


def amounts(tokens: Sequence[Token]) -> Sequence[tuple[Span, Phrase]]:
    """The numbers and dates in the sentence of the tokens, in their order."""
    return amounts_in(tokens[0].sent)


@once_in
def amounts_in(sentence: Span) -> tuple[tuple[Span, Phrase], ...]:
    """Those of a sentence, which is looked through as a whole and in each of its parts."""
    return tuple(figures(sentence))


def figures(sentence: Span) -> Iterator[tuple[Span, Phrase]]:
    """The same, found anew."""
    for span in sentence.ents:
        kind = kind_of(span)
        if span.end < len(span.doc) and span.doc[span.end].lower_ in FRACTIONS:
            continue
        if kind is not None and any(token.like_num for token in span) and is_telling(span, kind):
            figure = narrowed(widened(span)) if kind in {"number", "quantity"} else widened(span)
            kind = "number" if kind == "quantity" and figure[-1].like_num else kind
            yield figure, Phrase(text="", role="gap", type=kind, head=kind)


def kind_of(span: Span) -> AnswerType | None:
    """What a figure tells; nothing if it tells nothing or is none."""
    if span.label_ in {"DATE", "TIME"}:
        return timed(span)
    kind = AMOUNT_LABELS.get(span.label_)
    return None if kind == "number" and not is_count(span) else kind


def timed(span: Span) -> AnswerType | None:
    """Whether a time is a year, a date, or a length of time that counts from nowhere."""
    kind = date_type(span.text) if span.label_ == "DATE" else "duration"
    if kind in DATES:
        return kind
    return "duration" if is_length_of_time(span) else None


def is_length_of_time(span: Span) -> bool:
    """Whether the time is a counted length: *nine months*; not *nine months ago*, *two years*, *the last ten days*."""
    doc = span.doc
    before = doc[span.start - 1].lower_ if span.start > span.sent.start else ""
    after = doc[span.end].lower_ if span.end < span.sent.end else ""
    after_it = before == "after" and doc[min(span.end, len(doc) - 1)].pos_ != "ADP"  # *After ten days it was taken*
    titled = any(token.is_title and not token.is_sent_start for token in span)  # *told the show 60 Minutes*
    few = after_it or titled or any(token.lower_ in FEW for token in span)
    counted = LASTING.fullmatch(span.text) is not None and not few
    return (
        counted and before not in PAST | {"of", "the", "-", "at"} and after not in FROM_NOW | {"-", "of", "and", "or"}
    )


def widened(span: Span) -> Span:
    """The figure with the sign of its currency and the power behind its digits: *£14m*, where only *14* is labelled.

    With its article as well: *a* *million barrels*.
    """
    doc, start, end = span.doc, span.start, span.end
    while start + 1 < end and (doc[start].lower_ in LEADING or doc[start : start + 2].text == "the remaining"):
        start += 1
    if start > span.sent.start + 1 and doc[start].lower_ in POWERS_IN_WORDS and doc[start - 1].lower_ == "a":
        start -= doc[start - 2].lower_ != "of"  # *a quarter of a million*
    if start > span.sent.start and SIGN.fullmatch(doc[start - 1].text):
        start -= 1
    if end < span.sent.end and doc[end].lower_ in POWERS and not doc[end - 1].whitespace_:
        end += 1
    return span if (start, end) == (span.start, span.end) else Span(doc, start, end, span.label_)


def narrowed(span: Span) -> Span:
    """The figure without the first half of what is counted, which stays with the second: *427* *bird species*."""
    last = span[-1]
    half = last.dep_ in HALVES and last.head.i >= span.end and last.is_alpha and len(last.text) >= SHORTEST_NOUN
    return Span(span.doc, span.start, span.end - 1, span.label_) if half and len(span) > 1 else span


def is_second_measure(span: Span) -> bool:
    """Whether it is the second side of something: *43 by 33 km*."""
    before = span.doc[max(span.sent.start, span.start - 2) : span.start].tokens
    return len(before) > 1 and before[1].lower_ == "by" and bool(before[0].like_num)


def numeral_of(span: Span) -> Token:
    """The word of a figure that is its number: *70,000* of *up to 70,000*; the last of several."""
    return next((token for token in reversed(span.tokens) if token.like_num), span.root)


def is_count(span: Span) -> bool:
    """Whether the number counts something, or is a large one by itself; not *one*, nor what something is called by.

    Not *one in ten users* nor *the first six members* either, which are but shares and ranks.
    """
    numeral = numeral_of(span)
    before = span.doc[max(span.sent.start, span.start - 1) : span.start]
    of_many = any(token.lower_ in RANKS or (token.lower_ == "in" and token.head.like_num) for token in before)
    return not of_many and numeral.lower_ != "one" and (counts_several(numeral) or is_total(span, numeral))


def counts_several(numeral: Token) -> bool:
    """Whether the number stands before a plural that it counts."""
    noun = numeral.head.head if numeral.head.dep_ in {"compound", "nmod"} else numeral.head
    return numeral.dep_ == "nummod" and noun.tag_ in {"NNS", "NNPS"} and noun.i > numeral.i


def is_total(span: Span, numeral: Token) -> bool:
    """Whether a large number stands by itself: *has risen to 1,300*, *has exceeded 75 million*."""
    large = LARGE.fullmatch(numeral.lower_) is not None
    after = span.doc[span.end] if span.end < span.sent.end else None
    alone = after is None or after.is_punct or after.pos_ in {"ADP", "CCONJ", "SCONJ", "ADV", "VERB"}
    before = numeral.head.lower_ in TOTALLING if numeral.dep_ == "pobj" else numeral.dep_ in {"dobj", "attr"}
    return large and alone and before and numeral.head.i < numeral.i and numeral.head.lemma_ != "have"


def is_measure_before(span: Span, kind: AnswerType) -> bool:
    """Whether it is a sum or share that a noun behind it is of, and its article tells nothing: *a 4 % fee*."""
    doc = span.doc
    before = doc[span.start - 1] if span.start > span.sent.start else None
    after = doc[span.end] if span.end < span.sent.end else None
    noun = after is not None and after.tag_ in {"NN", "NNS", "JJ"} and after.lower_ not in FROM_NOW
    free = before is not None and (before.lower_ in {"a", "the"} or before.pos_ in {"ADJ", "VERB", "ADP"})
    return kind in {"percent", "money"} and noun and free and WHOLLY not in span.text


def is_small_beside(span: Span) -> bool:
    """Whether it is a small number in a clause that only goes along: *when scores for the three tests were added*."""
    numeral = numeral_of(span)
    inside = (numeral, *numeral.ancestors)
    return numeral.lower_ in SMALL and len(span) == 1 and any(token.dep_ in ASIDES for token in inside)


def is_of_noun(span: Span) -> bool:
    """Whether a date was labelled with a noun that it only tells from others: *the 1931 season*."""
    last = span.doc[span.end - 1]
    return last.is_lower and last.text.isalpha() and last.pos_ == "NOUN" and last.lower_ not in ENDING_A_DATE


def is_telling(span: Span, kind: AnswerType) -> bool:
    """Whether the figure is worth remembering: not *two*, *100 %*, nor of two sums that are a range."""
    words = {token.lower_ for token in span}
    if kind in DATES:
        return not (words & {"between", "and", "or", "to"} or is_of_noun(span))
    alone = (
        kind in {"number", "quantity"}
        and bool(words & FEW)
        and not words & {"hundred", "thousand", "million", "billion", "trillion"}
    )
    ranging = words & {"between", "and", "or", "-", "–"} or ("to" in words and "up" not in words)
    beside = is_second_measure(span) or (kind == "number" and is_small_beside(span))
    return not (alone or ranging or beside) and span.text != f"{WHOLLY}%"
