"""*In 1843, Ada Lovelace, whose mother loved mathematics, wrote a note.* → the sentence as it is, cut around its names.

No part of it is left out, so it is as true as the article; a gap can be asked for where no question can be put.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.media import MEDIA, TELLING
from quizgen.english.words import DISCOURSE_PHRASES, TIES
from quizgen.facts.asides import DASHES
from quizgen.facts.clauses import is_known, people_in
from quizgen.facts.complements import check_complements, is_led
from quizgen.facts.figures import DATES, ENDS, SIGN, amounts, is_measure_before, numeral_of
from quizgen.facts.inside import WORDS
from quizgen.facts.mood import QUANTIFIERS, check_asked
from quizgen.facts.phrases import render_pieces
from quizgen.facts.reading import SUBJECTS, Reading, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.told import TENSED
from quizgen.facts.verbs import TENSES, is_verb, own_auxiliaries
from quizgen.model.fact import AnswerType, Clause, Phrase

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

SHORTEST, LONGEST = 8, 30
"""Words of a sentence that tells enough for one gap, and of one that can be taken in."""


OPEN_BEGINNINGS = frozenset({"VBG", "VBN", "VB"})
"""Tags of a first word that leans on the subject behind it."""

DESIGNATION = re.compile(r"[A-Z]+-?\d+")
"""What makes a name with the number before it: *asteroid 2012 DA14*."""

BINDING = frozenset({"-", "'", "$", "£", "€", "#", "/", '"', "(", ")"})

EXAMPLE = frozenset({"like", "as", "including", "include", "such", "among"})
"""Words before one of several, of which nobody knows which is left out."""

ERAS = frozenset({"BC", "BCE", "AD", "CE"})
"""What belongs to the year before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A name, date or amount that can be asked for."""

    start: int
    """Position of its first token among the tokens of the sentence that are kept."""
    end: int
    """Position behind its last token."""
    phrase: Phrase
    """What it is; its text is still to be written."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The sentence, if it is one and stands alone."""
    if sentence.start not in reading.wholes:
        reading.wholes[sentence.start] = tuple(read(sentence, reading))
    yield from reading.wholes[sentence.start]


def read(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The same, read anew."""
    tokens = told(sentence) if is_sentence(sentence) else []
    found = gaps(tokens, reading) if tokens and not leans(tokens[0]) else []
    if found:
        yield attempt(partial(read_whole, sentence.root, tokens, found, reading))


def is_sentence(sentence: Span) -> bool:
    """Whether the words are a statement with a subject and a finite verb, and neither too short nor too long."""
    root = sentence.root
    finite = any(token.tag_ in TENSED for token in (root, *own_auxiliaries(root)))
    stated = is_verb(root) and finite and child(root, *SUBJECTS, "csubj") is not None and child(root, "mark") is None
    stated = stated and not sentence[0].text.islower()  # the parser cut it from what stands before
    stated = stated and sentence[-1].text in {*ENDS, '"'}
    return stated and SHORTEST <= sum(not token.is_punct for token in sentence) <= LONGEST


def leans(first: Token) -> bool:
    """Whether a first word leaves open who or what is meant until the words behind it."""
    return first.tag_ in OPEN_BEGINNINGS or first.lower_ in {"it", "there"}


def read_whole(root: Token, tokens: Sequence[Token], found: Sequence[Gap], reading: Reading) -> Clause:
    """The sentence of a verb in standalone words: what can be asked for, and the words around it."""
    check_asked(root.sent)
    for verb in (root, *(other for other in root.conjuncts if other in tokens)):
        check_complements(verb, led=is_led(verb))
    check_known_subject(root, reading)
    return cut_around(root, tokens, found, reading)


def cut_around(root: Token, tokens: Sequence[Token], found: Sequence[Gap], reading: Reading) -> Clause:
    """The tokens, whose main verb is `root`, in standalone words with what can be asked for apart from the rest."""
    pieces = render_pieces(tokens, [bound for gap in found for bound in (gap.start, gap.end)], reading)
    # Between two gaps, before the first and behind the last stand words that are not asked for.
    kinds = [WORDS, *(kind for gap in found for kind in (gap.phrase, WORDS))]
    return Clause(
        subject=Phrase(text="", role="subject"),
        verb="",
        lemma=root.lemma_.lower(),
        tense="other" if own_auxiliaries(root) else TENSES.get(root.tag_, "other"),
        phrases=tuple(
            replace(kind, text=text.rstrip(".") if kind.type == "money" else text)  # *£80m.* ends a sentence
            for kind, text in zip(kinds, pieces, strict=True)
            if text
        ),
        people=people_in(root, reading),
    )


def check_known_subject(root: Token, reading: Reading) -> None:
    """Refuse a sentence about somebody or something that only the sentence before names."""
    subject = child(root, *SUBJECTS)
    if subject is not None and subject.lower_ in QUANTIFIERS and child(subject, "prep") is None:
        raise Refusal("no-subject", f"its subject “{subject.text}” does not say of what")
    if subject is not None and root.lemma_ in TELLING and MEDIA.search(subject.text):
        raise Refusal("frame", f"it says by whom it was told, “{subject.text}”, before what")
    unknown = subject is not None and (subject.tag_ == "PRP" or subject.lower_ in {"that", "this", "these", "those"})
    if subject is not None and unknown and not is_known(subject, reading):
        raise Refusal("unresolved-pronoun", f"nobody can be sure whom or what “{subject.text}” means")


def told(sentence: Span) -> list[Token]:
    """The tokens of the sentence without its full stop and without what ties it to its neighbours."""
    tokens = [token for token in sentence if not is_tie(token)]
    while tokens and (tokens[-1].text in {".", ","} or tokens[-1].is_space):
        tokens.pop()
    while tokens and (
        tokens[0].text in {",", "-", "–", "—"} or tokens[0].is_space or is_opening_conjunction(tokens[0])
    ):
        tokens.pop(0)
    tokens = without_ties_between(tokens)
    opening = " ".join(token.lower_ for token in tokens[:4])
    phrase, comma, _ = opening.partition(" ,")
    return tokens[len(phrase.split()) + 1 :] if comma and phrase in DISCOURSE_PHRASES else tokens


def without_ties_between(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without a phrase between commas that only ties the sentence to its neighbours: *, in contrast,*."""
    marks = [index for index, token in enumerate(tokens) if token.text == ","]
    dropped = {
        index
        for first, last in pairwise(marks)
        if " ".join(token.lower_ for token in tokens[first + 1 : last]) in DISCOURSE_PHRASES
        for index in range(first, last + (not is_in_front(tokens[last])))
    }
    return [token for index, token in enumerate(tokens) if index not in dropped]


def is_in_front(comma: Token) -> bool:
    """Whether the comma closes what stands before the subject: *In Peru, for example, two dams broke*."""
    subject = child(comma.sent.root, *SUBJECTS)
    return subject is not None and comma.i < subject.left_edge.i


def is_opening_conjunction(token: Token) -> bool:
    """Whether the token is the *But* or *And* that a sentence begins with."""
    return token.dep_ == "cc" and bool(token.is_sent_start)


def is_tie(token: Token) -> bool:
    """Whether the token is an adverb that only connects, or a comma that sets one off."""
    if token.text == "," and token.i + 1 < token.sent.end and not token.is_sent_start:
        before = token.nbor(-1)
        opened = before.is_sent_start or before.nbor(-1).text == ","
        return is_lone_connective(token.nbor(1)) or (is_lone_connective(before) and opened)
    return is_lone_connective(token) or is_told_back(token)


def is_told_back(token: Token) -> bool:
    """Whether the token is the *back* before a date, as told in speech: *lost back on 1 February 2003*."""
    if token.lower_ != "back" or token.dep_ != "advmod":
        return False
    behind = token.doc[token.i + 1 : min(token.i + 3, token.sent.end)].tokens
    return len(behind) > 1 and behind[0].lower_ in {"in", "on"} and behind[1].ent_type_ == "DATE"


def is_lone_connective(token: Token) -> bool:
    """Whether the token is an adverb of the verb that only connects."""
    return token.dep_ == "advmod" and token.lower_ in TIES and token.head.pos_ in {"VERB", "AUX"}


def gaps(tokens: Sequence[Token], reading: Reading) -> list[Gap]:
    """What can be asked for, in order."""
    return gaps_of(tokens, (*names(tokens, reading), *amounts(tokens)))


def gaps_of(tokens: Sequence[Token], spans: Iterable[tuple[Span, Phrase]]) -> list[Gap]:
    """Those of the spans that stand free in the tokens, in order; of two that overlap the first."""
    position = {token.i: index for index, token in enumerate(tokens)}
    found: list[Gap] = []
    for span, phrase in sorted(spans, key=lambda each: each[0].start):
        whole = all(token.i in position for token in span)
        if whole and stands_free(span, phrase.type) and (not found or position[span.start] >= found[-1].end):
            found.append(Gap(start=position[span.start], end=position[span.end - 1] + 1, phrase=phrase))
    return found


def names(tokens: Sequence[Token], reading: Reading) -> Iterator[tuple[Span, Phrase]]:
    """The names in the tokens."""
    for token in tokens:
        mention, entity = reading.mention(token), reading.name_at(token)
        if mention is not None and entity is not None and mention.start == token.i and entity.name not in ERAS:
            phrase = Phrase(text="", role="gap", type=entity.type, head=entity.name.lower(), name=entity.name)
            yield token.doc[mention.start : mention.end], phrase


def stands_free(span: Span, kind: AnswerType) -> bool:
    """Whether nothing binds the words to others, so that a gap in their place reads well and has one filling."""
    root = span.root
    part = root.dep_ in {"compound", "nmod", "appos"} and not is_measure_before(span, kind)
    several = is_one_of_several(root) or is_shared_subject(root)
    return not (part or several or is_inside_range(span) or is_bound(span, kind))


def is_inside_range(span: Span) -> bool:
    """Whether the date stands between *from* and *to*, and so is only of one end: *from 60 in 1990 to 4*; *60 – 64*."""
    doc, link = span.doc, span.root.head
    beside = (doc[span.start - 2 : span.start], doc[span.end : span.end + 2])
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
    if after is not None and DESIGNATION.fullmatch(after.text):
        return True
    marks = {each.text for each in (before, after) if each is not None} & BINDING
    return named or noun or bool(marks) or (after is not None and after.text == "'s")


def is_half_of_name(span: Span) -> bool:
    """Whether *and* joins a long name to a capital before it behind *the*: *the Food and Drug Administration*."""
    doc, start = span.doc, span.start
    joined = start - 3 >= span.sent.start and doc[start - 1].lower_ in {"and", "&"} and len(span) > 1
    first = joined and doc[start - 2].text.istitle() and doc[start - 3].lower_ == "the"
    return first or goes_on_with_and(span)


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
