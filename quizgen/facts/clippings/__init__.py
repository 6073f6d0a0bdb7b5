"""*The boats were late* – *because the yard had burnt*: what can be cut out of sentences that are shown as they stand.

Only of a sentence that needs no other: of 92 gaps and reasons that readers judged so they took 74, of 137 others 65.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.clippings.called import term_in
from quizgen.facts.clippings.cut import Cut
from quizgen.facts.clippings.meanings import defined_in
from quizgen.facts.clippings.reasons import reason_in
from quizgen.facts.clippings.settings import setting_in
from quizgen.facts.excerpts import is_pointing, is_shown
from quizgen.facts.openers import length_of_opener
from quizgen.facts.reading import Reading
from quizgen.facts.references import names_in
from quizgen.facts.standing import needs_others
from quizgen.model.fact import Clipping
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

TYING = frozenset(
    "furthermore hence however instead likewise meanwhile moreover otherwise similarly therefore thus".split()
)
"""Words by which a sentence is tied to something told before."""

OF_SUCH = frozenset({"another", "other", "same", "such", "that", "the", "those"})
"""Words that point at nothing where all is told of any such thing: *trade with another country*."""

OWN = {"it": "NN", "its": "NN", "they": "NNS", "their": "NNS", "them": "NNS"}
"""Pronoun → tag of a noun before it in the sentence that it can mean."""


def clippings_in(passages: Sequence[Reading]) -> Iterator[Clipping]:
    """The reasons and terms in sentences of an article's passages that stand alone."""
    for reading in passages:
        for sentence in reading.parsed.doc.sents:
            found = (reason_in(sentence), setting_in(sentence), term_in(sentence) or defined_in(sentence, reading))
            cuts = [cut for cut in found if cut is not None]  # most have none
            if cuts and is_shown(sentence, reading) and not is_pointing(sentence):
                alone = (cut for cut in cuts if not is_tied(sentence, cut) and stands_alone(cut, reading))
                yield from (clipping(cut, reading) for cut in alone)


def is_tied(sentence: Span, cut: Cut) -> bool:
    """Whether the sentence goes on from one before it: *however*, *Each group*, *The planet*."""
    subject = child(sentence.root, *SUBJECTS)
    first = subject.left_edge if subject is not None else None
    bare = first is not None and subject is not None and (first.lower_, subject.i - first.i) == ("the", 1)
    alone = bare and subject is not None and subject.right_edge == subject and not cut.of_any
    each = first is not None and first.lower_ == "each"
    phrase = length_of_opener([*sentence]) > 1
    return alone or each or phrase or any(token.lower_ in TYING for token in sentence)


def stands_alone(cut: Cut, reading: Reading) -> bool:
    """Whether none of the words needs the sentences around, for which nothing can be put in here."""
    told = cut.told
    tokens, names = [*told], names_in(told, reading)
    if cut.of_any:
        bound = [token for token in told if not is_of_any(token, told)]
        elsewhere = [token for token in told if token.pos_ == "PRON"]
    else:
        bound = elsewhere = tokens
    return not (
        any(needs_others(token, tokens, reading) for token in bound)
        or any(is_elsewhere(token, told, names, reading) for token in elsewhere)
    )


def is_of_any(token: Token, told: Span) -> bool:
    """Whether the word needs nothing around what is so of any such thing, as nouns and *its* of one before.

    *In a moot, the members put their cases to a vote* is so of the members and cases of any moot.
    """
    if token.lower_ in OWN:
        return any(noun.tag_ == OWN[token.lower_] for noun in told.doc.tokens[told.start : token.i])
    either = token.lower_ in {"her", "his"} and "or" in {token.nbor(-1).lower_, token.nbor(1).lower_}
    return either or token.lower_ in OF_SUCH or token.tag_ in {"NN", "NNS"}


def is_elsewhere(token: Token, told: Span, names: frozenset[str], reading: Reading) -> bool:
    """Whether the word stands for somebody or something that the words do not name, though the article does."""
    entity, standing, link = reading.entity(token), reading.described(token), reading.links.get(token.i)
    name = standing.name if standing is not None else entity.name if entity is not None else ""
    meant = standing.meant if standing is not None else (link.to_passage, link.to_index) if link is not None else None
    inside = meant is not None and meant[0] == reading.number and told.start <= meant[1] < told.end
    return bool(name or meant) and not (name in names or inside)


def clipping(cut: Cut, reading: Reading) -> Clipping:
    """The sentence, cut before and behind what is asked for."""
    whole = reading.evidence(cut.span.sent, cut.span.sent)
    start, end = reading.place_in(whole, cut.span)
    behind = whole.text[end:]
    if cut.defined and cut.told.end < cut.span.sent.end:
        behind = f"{whole.text[end : reading.place_in(whole, cut.told)[1]]}."
    return Clipping(
        asks=cut.asks,
        general=bool(cut.defined),
        before=whole.text[:start],
        answer=cut.defined or whole.text[start:end],
        behind=behind,
        evidence=whole,
    )
