"""Names, dates and amounts of a sentence that a gap can be left for: bound to nothing, and one filling is right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.english.longago import ERAS
from quizgen.english.works import TITLED
from quizgen.facts.asides import DASHES
from quizgen.facts.figures import SIGN, amounts, is_measure_before, numeral_of
from quizgen.facts.reading import Reading
from quizgen.model.fact import DATES, AnswerType, Phrase
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

DESIGNATION = re.compile(r"[A-Z]+-?\d+")
"""What makes a name with the number before it: *asteroid 2012 DA14*."""

BINDING = frozenset({"-", "'", "$", "£", "€", "¥", "₹", "#", "/", '"', "(", ")"})

EXAMPLE = frozenset(
    """
    among amongst as e.g. especially except excluding featuring include included includes including like notably
    particularly such
    """.split()
)
"""Words before one of several, of which nobody knows which is left out."""

SAINTS = frozenset({"Saint", "St", "St.", "Ste", "Ste."})

OF_WHOLE_NAMES = frozenset({"EVENT", "FAC", "ORG", "WORK_OF_ART"})
"""Labels of what is called by several words, among which the mark of an owner may be: *Queen's School*."""

VOTES = frozenset(
    """
    ballot ballots by-election by-elections census election elections plebiscite poll polls primaries referendum
    referendums vote
    """.split()
)
"""What is told by its year."""

FAR = 4
"""Words behind the year among which such a noun stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A name, date or amount that can be asked for."""

    start: int
    """Position of its first token among the tokens of the sentence that are kept."""
    end: int
    """Position behind its last token."""
    phrase: Phrase
    """What it is; its text is still to be written."""


def gaps(tokens: Sequence[Token], reading: Reading) -> list[Gap]:
    """What can be asked for, in order."""
    return gaps_of(tokens, (*names(tokens, reading), *amounts(tokens)))


def gaps_of(tokens: Sequence[Token], spans: Iterable[tuple[Span, Phrase]]) -> list[Gap]:
    """Those of the spans that stand free in the tokens, in order; of two that overlap the first."""
    ordered = sorted(spans, key=lambda each: each[0].start)
    position = {token.i: index for index, token in enumerate(tokens)} if ordered else {}
    found: list[Gap] = []
    for span, phrase in ordered:
        whole = all(token.i in position for token in span)
        if whole and stands_free(span, phrase.type) and (not found or position[span.start] >= found[-1].end):
            found.append(Gap(start=position[span.start], end=position[span.end - 1] + 1, phrase=phrase))
    return found


def names(tokens: Sequence[Token], reading: Reading) -> Iterator[tuple[Span, Phrase]]:
    """The names in the tokens."""
    for token in tokens:
        mention = reading.mention(token)
        entity = reading.name_at(token) if mention is not None and mention.start == token.i else None
        if mention is not None and entity is not None and entity.name not in ERAS:
            phrase = Phrase(text="", role="gap", type=entity.type, head=entity.name.lower(), name=entity.name)
            yield token.doc[mention.start : mention.end], phrase


def stands_free(span: Span, kind: AnswerType) -> bool:
    """Whether nothing binds the words to others, so that a gap in their place reads well and has one filling."""
    root = span.root
    if kind == "year" and is_year_of_its_own(span):
        return True
    part = root.dep_ in {"compound", "nmod", "appos"} and not is_measure_before(span, kind)
    several = is_one_of_several(root) or is_shared_subject(root)
    return not (part or several or is_inside_range(span) or is_bound(span, kind))


def is_year_of_its_own(span: Span) -> bool:
    """Whether it tells of which year a work or a vote is that the words behind it name: *her 1911 opera The Tide*.

    Read off the words alone, since the parser hangs the year now on the noun and now on the title behind it.
    """
    doc, end = span.doc, span.end
    before = doc[span.start - 1] if span.start > span.sent.start else None
    led = before is not None and (before.tag_ in {"DT", "PRP$", "POS"})
    behind = doc[end : min(end + FAR, span.sent.end)].tokens
    noun = next((token for token in behind if token.lower_ in TITLED | VOTES), None)
    if not led or len(span) > 1 or noun is None or noun.i + 1 >= span.sent.end:
        return False
    told = all(token.pos_ in {"NOUN", "PROPN", "ADJ"} for token in behind if token.i <= noun.i)
    titled = noun.lower_ in VOTES or noun.nbor(1).text == '"' or noun.nbor(1).text[0].isupper()
    return told and titled


def is_inside_range(span: Span) -> bool:
    """Whether the date stands between *from* and *to*, and so is only of one end: *from 60 in 1990 to 4*; *60 – 64*."""
    doc, link = span.doc, span.root.head
    beside = (doc.tokens[span.start - 2 : span.start], doc.tokens[span.end : span.end + 2])
    if any(any(token.text in DASHES for token in pair) and any(token.like_num for token in pair) for pair in beside):
        return True
    if span.root.dep_ != "pobj" or span.end >= span.sent.end or doc[span.end].lower_ != "to":
        return False
    return any(other.lower_ == "from" and other.dep_ == "prep" and other.i < link.i for other in link.head.children)


def is_bound(span: Span, kind: AnswerType) -> bool:
    """Whether a hyphen, an ending, a bracket or a noun beside the words makes one expression with them."""
    doc = span.doc
    before = doc[span.start - 1] if span.start > span.sent.start else None
    after = doc[span.end] if span.end < span.sent.end else None
    sum_of = kind == "money" and SIGN.match(span.text) is not None
    named = before is not None and before.text[0].isupper() and before.pos_ in {"PROPN", "ADJ"} and not sum_of
    counts = numeral_of(span).dep_ == "nummod" and kind not in DATES and not sum_of
    counted = counts or is_measure_before(span, kind)
    noun = after is not None and after.pos_ in {"NOUN", "PROPN"} and not counted
    if before is not None and (before.lower_ in EXAMPLE or is_inside_title(span.root) or is_half_of_name(span)):
        return True
    if before is not None and before.tag_ == "POS" and begins_with_owner(span, before):
        return True
    if after is not None and is_in_title(span, after, kind):
        return True
    if before is not None and before.text in DASHES and not before.whitespace_:
        return True
    if after is not None and (DESIGNATION.fullmatch(after.text) or is_letter_of_number(after)):
        return True
    marks = {each.text for each in (before, after) if each is not None} & BINDING
    return named or noun or bool(marks) or (after is not None and after.text == "'s")


def is_letter_of_number(after: Token) -> bool:
    """Whether the letter right behind the digits makes a name with them: *3G*, of which the pipeline made two."""
    before = after.nbor(-1)
    return after.is_alpha and not before.whitespace_ and before.text[-1].isdigit()


def is_in_title(span: Span, after: Token, kind: AnswerType) -> bool:
    """Whether a number is a part of the title behind it, or no sum: *the work Four Songs*, *the three marks of it*."""
    if kind == "money":
        return after.lower_ == "of" and span.text.endswith("marks")
    capital = span.start > span.sent.start and span.text.istitle()
    return capital and numeral_of(span).dep_ == "nummod" and after.text.istitle()


def is_half_of_name(span: Span) -> bool:
    """Whether *and* joins a long name to a capital before it behind *the*: *the Food and Drug Administration*."""
    doc, start = span.doc, span.start
    joined = start - 3 >= span.sent.start and doc[start - 1].lower_ in {"and", "&"} and len(span) > 1
    first = joined and doc[start - 2].text.istitle() and doc[start - 3].lower_ == "the"
    return first or goes_on_with_and(span)


def begins_with_owner(span: Span, mark: Token) -> bool:
    """Whether the name begins with the owner before it: *St Mary's* *Hospital*, not *Norway's* *Labour Party*."""
    doc, owner = span.doc, mark.i - 1
    saint = owner > span.sent.start and doc[owner - 1].text in SAINTS
    labelled = mark.ent_type_ in OF_WHOLE_NAMES and doc[span.start].ent_type_ in OF_WHOLE_NAMES
    return doc[span.start].text.istitle() and doc[owner].text.istitle() and (saint or labelled)


def goes_on_with_and(span: Span) -> bool:
    """Whether *and* joins a capital to a name with a small word in it: *the Department for Trade and Industry*."""
    doc, end = span.doc, span.end
    joined = end + 1 < span.sent.end and doc[end].lower_ == "and" and doc[end + 1].text.istitle()
    return joined and any(token.lower_ in {"for", "of"} for token in span) and doc[span.start].text.istitle()


def is_inside_title(root: Token) -> bool:
    """Whether a preposition binds the name to a name before it: *Lift to the Gallows*, of which it is only half."""
    link = root.head
    binds = root.dep_ == "pobj" and link.lower_ in {"to", "of", "on", "for", "with"}
    first = link.head
    called = first.tag_ == "NNP" or (first.tag_ == "NN" and bool(first.is_sent_start))
    return binds and called and link.i == first.i + 1


def is_shared_subject(root: Token) -> bool:
    """Whether others may be the same: *North Korea is an example*."""
    attribute = child(root.head, "attr") if root.dep_ in SUBJECTS and root.head.lemma_ == "be" else None
    return attribute is not None and any(other.lower_ in {"a", "an", "one"} for other in attribute.lefts)


def is_one_of_several(root: Token) -> bool:
    """Whether the words stand in a list or are an example, so that others would fill the gap as well."""
    listed = root.dep_ == "conj" or any(other.dep_ == "conj" for other in root.children)
    again = root.dep_ == "pobj" and root.like_num and (root.head.dep_ == "conj" or child(root.head, "conj") is not None)
    return listed or again or (root.dep_ in {"pobj", "dobj"} and root.head.lower_ in EXAMPLE)
