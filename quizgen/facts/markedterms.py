"""*A* **weir** *is a wall across a river*: sentences with the terms that the author of a text has set in bold.

Whoever sets a word in bold wants it to be learned, and tells there what it means. Of 238 such sentences of 48 sections
of six textbooks two readers both took 169, of the 98 that none of the reasons here is against 88.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from quizgen.facts.asides import DASHES
from quizgen.facts.clippings.called import NAMING
from quizgen.facts.clippings.cut import WORDS_OF_TERM
from quizgen.facts.clippings.meanings import DETAIL, RATING, SAYING_LITTLE, in_small
from quizgen.facts.excerpts import first_shown, is_shown
from quizgen.facts.openers import length_of_opener
from quizgen.facts.reading import Reading
from quizgen.model.fact import Clipping
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

EDGES = " ,.;:()"
"""What is set in bold along with a term and is none of it."""

CALLING = frozenset({"call", "consider", "describe", "dub", "label", "name", "refer", "say", "term"})
"""Verbs of what somebody or something goes by."""

EXPLAINING = frozenset({"be", "denote", "mean", "occur", "refer"})
"""Verbs behind a term that lead to what it means."""

TELLING = frozenset({"attr", "dobj", "nsubj", "nsubjpass", "oprd", "pobj"})
"""What a term is to the words that tell of it, where it is not the subject of the whole."""

LINKED = re.compile(
    r"\bfor (?:example|instance)\b|\bon the other hand\b|\bin contrast\b"
    r"|\b(?:described|discussed|listed|mentioned|shown) (?:above|below|earlier|previously|in (?:chapter|section)\b)"
    r"|\b(?:chapter|section) \d",
    re.IGNORECASE,
)
"""Words that lead to what is told elsewhere."""

BRACKET = re.compile(r" ?\((?:[^ )]+ ?){1,2}\)")
"""What stands behind a term that is told how to say it, or in short."""

OF_ANYTHING = SAYING_LITTLE | {"concept", "idea", "strategy", "term", "theory"}
"""What a term may be said to be without being told from others."""

TYING = frozenset({"also", "another"})
"""Words by which a sentence goes on from one before."""

SHORTEST, LONGEST = 10, 60
"""Words that tell enough of a term, and words that can be taken in."""

ROW = frozenset({"and", "or", "versus"})

EXAMPLES = frozenset({"as", "including", "like", "such"})

OF_NAMES = frozenset({"concept", "expression", "phrase", "term", "word"})
"""Nouns of what was named before; not *the term weir*."""

MARKS = DASHES | {":", "--"}
"""Marks behind which a term is explained."""


def marked_terms_in(passages: Sequence[Reading]) -> Iterator[Clipping]:
    """The first sentence with each term that is set in bold, if it tells what the term means."""
    known: set[str] = set()
    for reading in passages:
        for words in reading.parsed.passage.marked:
            term = words.partition(" (")[0].strip(EDGES)  # without *(AD)*, by which it is short called
            if term and term.casefold() not in known:
                known.add(term.casefold())
                span = span_of(term, reading) if len(term.split()) <= WORDS_OF_TERM else None
                clipping = told(span, reading) if span is not None and is_term(span) else None
                if clipping is not None:
                    yield clipping


def span_of(term: str, reading: Reading) -> Span | None:
    """Where the passage first has the term as words of its own."""
    found = re.search(rf"(?<![\w-]){re.escape(term)}(?![\w-])", reading.parsed.passage.text)
    if found is None:
        return None
    start, end = (bisect_left(reading.parsed.offsets, place) for place in found.span())
    doc = reading.parsed.doc
    first, behind = (bisect_left(doc.tokens, place, key=attrgetter("idx")) for place in (start, end))
    span = doc[first:behind]
    return span if behind > first and (span.start_char, span.end_char) == (start, end) else None


def is_term(span: Span) -> bool:
    """Whether the words are a noun with all that belongs to it, alone in their row: not *mill* of *mill pond*."""
    head, before, behind = span.root, span[0].nbor(-1), span[-1].nbor(1)
    if head.pos_ not in {"NOUN", "PROPN", "VERB"} or head.ent_type_ == "PERSON":
        return False
    part = head.dep_ in {"amod", "compound", "nmod", "poss"} or (before.head in span.tokens and before.pos_ == "PROPN")
    part = part or before.dep_ == "compound" or behind.text in {"-", "'s", "’s"}
    part = part or (is_name(span) and behind.lower_ in {"for", "of"} and behind.nbor(1).is_title)
    row = any(head.conjuncts) or behind.lower_ in ROW or before.lower_ in ROW
    return not (part or row)


def is_name(span: Span) -> bool:
    """Whether a capital shows a name: *the Weir Act*, not a word with which the sentence begins."""
    return any(token.text[0].isupper() for token in span if token.i > span.sent.start) and not span.text.isupper()


def told(term: Span, reading: Reading) -> Clipping | None:
    """The sentence around the term, with those before it that it leans on; None if it does not tell enough."""
    sentence = term.sent
    if not (is_shown(sentence, reading) and explains(term)) or is_tied(sentence):
        return None
    sentences = [*reading.parsed.doc.sents]
    index = next(index for index, each in enumerate(sentences) if each.start == sentence.start)
    first = first_shown(index, sentences, reading)
    if first is None or is_tied(sentences[first]) or speaks_of_unnamed(sentences[first : index + 1]):
        return None
    whole, own = reading.evidence(sentences[first], sentence), reading.evidence(sentence, sentence)
    if not SHORTEST <= len(whole.text.split()) <= LONGEST:
        return None
    start, end = (place + own.start - whole.start for place in reading.place_in(own, term))
    if BRACKET.match(whole.text[end:]):
        return None
    written = whole.text[start:end]
    named = in_small(term, reading) if term.start == sentence.start else written
    return Clipping(
        asks="term",
        before=whole.text[:start],
        answer=named or written,
        behind=whole.text[end:],
        evidence=whole,
        marked=True,
    )


def speaks_of_unnamed(shown: Sequence[Span]) -> bool:
    """Whether the words say *he* or *she* before they name somebody, or *the term* of what stood before them."""
    words = [token for sentence in shown for token in sentence]
    if any(token.lower_ in OF_NAMES and token.left_edge.lower_ == "the" and token.dep_ in SUBJECTS for token in words):
        return True
    meant = next((token.i for token in words if token.lower_ in {"he", "her", "him", "his", "she"}), None)
    return meant is not None and not any(token.ent_type_ == "PERSON" for token in words if token.i < meant)


def is_tied(sentence: Span) -> bool:
    """Whether the sentence goes on from what was told elsewhere: *In contrast*, *Another such*."""
    tied = any(token.lower_ in TYING for token in sentence) or any_child(sentence.root, {"neg"})
    return tied or length_of_opener([*sentence]) > 0 or LINKED.search(sentence.text) is not None


def explains(term: Span) -> bool:
    """Whether the sentence tells what the term means: by its verb, by what it is called, or by words beside it."""
    head, verb, behind = term.root, term.sent.root, term[-1].nbor(1)
    if is_named(term) or behind.text in MARKS:
        return True
    if not EXAMPLES.isdisjoint({term[0].nbor(-1).lower_, behind.lower_, behind.nbor(1).lower_}):
        return False
    if head.dep_ in SUBJECTS and head.head == verb:
        enough = verb.right_edge.i - verb.i > DETAIL and not any_child(verb, {"acomp"})
        return verb.lemma_ in EXPLAINING and enough and not is_rated(child(verb, "attr"))
    if head.dep_ == "attr" and any(other.lemma_ in OF_ANYTHING for other in head.head.lefts if other.dep_ in SUBJECTS):
        return False
    if head.dep_ == "appos":
        return behind.text in {",", "."}
    return head.dep_ in TELLING and not is_name(term)


def is_rated(told: Token | None) -> bool:
    """Whether it is said how much something matters, or of what it is a part, and not what it is."""
    return told is not None and (told.lemma_ in SAYING_LITTLE or any(other.lower_ in RATING for other in told.lefts))


def is_named(term: Span) -> bool:
    """Whether something is said to be called so: *a wall called a weir*, *Millers call it a weir*."""
    start = term.start
    while term.doc[start - 1].tag_ == "DT" and start > term.sent.start:
        start -= 1
    before = [token.lower_ for token in term.doc[max(term.sent.start, start - 3) : start]]
    named = any(before[-len(tail) - 1 :] == [verb, *tail] for verb, tail in NAMING.items())
    return named or (term.root.dep_ == "oprd" and term.root.head.lemma_ in CALLING)
