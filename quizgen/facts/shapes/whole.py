"""*In 1843, Ada Lovelace, whose mother loved mathematics, wrote a note.* → the sentence as it is, cut around its names.

No part of it is left out, so it is as true as the article; a gap can be asked for where no question can be put.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.media import MEDIA, TELLING
from quizgen.english.words import DISCOURSE_PHRASES, SOURCES_VOUCHED, TIES
from quizgen.facts.asides import is_left_open
from quizgen.facts.clauses import is_known, people_in
from quizgen.facts.complements import check_complements, is_led
from quizgen.facts.completeness import QUANTIFIERS
from quizgen.facts.doubled import doubled_clauses
from quizgen.facts.figures import ENDS
from quizgen.facts.gaps import Gap, gaps
from quizgen.facts.inside import WORDS
from quizgen.facts.mood import check_asked
from quizgen.facts.openers import without_opener
from quizgen.facts.parts.phrases import DIRECTIONS
from quizgen.facts.pluperfect import whole_without_pluperfect
from quizgen.facts.pointing import is_needless_addition
from quizgen.facts.pronouns import is_thought
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render_pieces
from quizgen.facts.sides import sides
from quizgen.facts.statements import attempt
from quizgen.facts.verbs import TENSES, is_verb, own_auxiliaries
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tokens import once_in
from quizgen.model.tree import SUBJECTS, TENSED, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

SHORTEST, LONGEST = 8, 30
"""Words of a sentence that tells enough for one gap, and of one that can be taken in."""

BETWEEN_COMMAS = DISCOURSE_PHRASES | {"too"}
"""What between commas only ties a sentence to its neighbours."""

OPEN_BEGINNINGS = frozenset({"VBG", "VBN", "VB"})
"""Tags of a first word that leans on the subject behind it."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The sentence, if it is one and stands alone."""
    if sentence.start not in reading.wholes:
        reading.wholes[sentence.start] = tuple(read(sentence, reading))
    yield from reading.wholes[sentence.start]


def read(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The same, read anew."""
    for verb, tokens in told_sides(sentence) if is_sentence(sentence) else ():
        found = gaps(tokens, reading) if is_told(tokens) else []
        if found:
            yield attempt(partial(read_whole, verb, tokens, found, reading))


@once_in
def told_sides(sentence: Span) -> tuple[tuple[Token, tuple[Token, ...]], ...]:
    """The clauses that stand on their own, each without what ties it to its neighbours."""
    return tuple((verb, told(sentence, tokens)) for verb, tokens in sides(sentence))


def is_told(tokens: Sequence[Token]) -> bool:
    """Whether the words of a statement are neither too few nor too many, and begin with what does not lean on them."""
    return SHORTEST <= sum(not token.is_punct for token in tokens) <= LONGEST and not leans(tokens[0])


def is_sentence(sentence: Span) -> bool:
    """Whether the words are a statement with a subject and a finite verb."""
    root = sentence.root
    finite = any(token.tag_ in TENSED for token in (root, *own_auxiliaries(root)))
    stated = is_verb(root) and finite and child(root, *SUBJECTS, "csubj") is not None and child(root, "mark") is None
    stated = stated and not sentence[0].text.islower()  # the parser cut it from what stands before
    return stated and sentence[-1].text in {*ENDS, '"'}


def leans(first: Token) -> bool:
    """Whether a first word leaves open who or what is meant until the words behind it."""
    following = first.nbor(1) if first.i + 1 < first.sent.end else first
    away = first.lower_ in {"farther", "further"} and following.lower_ in DIRECTIONS
    return away or first.tag_ in OPEN_BEGINNINGS or (first.lower_ in {"it", "there"} and not is_thought(first))


def read_whole(root: Token, tokens: Sequence[Token], found: Sequence[Gap], reading: Reading) -> Clause:
    """The sentence of a verb in standalone words: what can be asked for, and the words around it."""
    check_asked(root.sent)
    for verb in (root, *(other for other in root.conjuncts if other in tokens)):
        check_complements(verb, led=is_led(verb))
    check_known_subject(root, reading)
    check_foreseen(root)
    return whole_without_pluperfect(cut_around(root, tokens, found, reading), root, tokens)


def cut_around(root: Token, tokens: Sequence[Token], found: Sequence[Gap], reading: Reading) -> Clause:
    """The tokens, whose main verb is `root`, in standalone words with what can be asked for apart from the rest."""
    pieces = render_pieces(tokens, [bound for gap in found for bound in (gap.start, gap.end)], reading)
    # Between two gaps, before the first and behind the last stand words that are not asked for.
    kinds = [WORDS, *(kind for gap in found for kind in (gap.phrase, WORDS))]
    phrases = tuple(
        replace(kind, text=text.rstrip(".") if kind.type == "money" else text)  # *£80m.* ends a sentence
        for kind, text in zip(kinds, pieces, strict=True)
        if text
    )
    return in_words(root, phrases, people_in(root, reading))


def in_words(root: Token, phrases: tuple[Phrase, ...], people: tuple[str, ...] = ()) -> Clause:
    """The clause of words, whose main verb is `root`, around what can be asked for."""
    return Clause(
        subject=Phrase(text="", role="subject"),
        verb="",
        lemma=root.lemma_.lower(),
        tense="other" if own_auxiliaries(root) else TENSES.get(root.tag_, "other"),
        phrases=phrases,
        people=people,
    )


def check_foreseen(root: Token) -> None:
    """Refuse what somebody said *would* come where the sentence tells neither who nor under what condition."""
    would = any(other.lower_ in {"would", "'d"} for other in own_auxiliaries(root))
    told = any(other.dep_ == "mark" or other.lemma_ in SOURCES_VOUCHED for other in root.subtree)
    if would and not told:
        raise Refusal("no-source", "it is what somebody said would happen, and nobody tells who")


def check_known_subject(root: Token, reading: Reading) -> None:
    """Refuse a sentence about somebody or something that only the sentence before names."""
    subject = child(root, *SUBJECTS)
    if subject is not None and subject.lower_ in QUANTIFIERS and child(subject, "prep") is None:
        raise Refusal("no-subject", f"its subject “{subject.text}” does not say of what")
    if subject is not None and is_left_open(subject):
        raise Refusal("unclear-parse", f"what says more of its subject “{subject.text}” ends at no comma")
    if subject is not None and root.lemma_ in TELLING and MEDIA.search(subject.text):
        raise Refusal("frame", f"it says by whom it was told, “{subject.text}”, before what")
    unknown = subject is not None and (subject.tag_ == "PRP" or subject.lower_ in {"that", "this", "these", "those"})
    if subject is not None and unknown and not is_thought(subject) and not is_known(subject, reading):
        raise Refusal("unresolved-pronoun", f"nobody can be sure whom or what “{subject.text}” means")


def told(sentence: Span, words: Sequence[Token]) -> tuple[Token, ...]:
    """The words of the sentence without its full stop and without what ties them to their neighbours."""
    doubled = doubled_clauses(sentence)
    tokens = [token for token in words if token.i not in doubled and not is_tie(token)]
    while tokens and (tokens[-1].text in {".", ","} or tokens[-1].is_space):
        tokens.pop()
    return tuple(without_opener(without_ties_between(without_opener(tokens))))


def without_ties_between(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without a phrase between commas that only ties the sentence to its neighbours: *, in contrast,*."""
    marks = [index for index, token in enumerate(tokens) if token.text == ","]
    dropped = {
        index
        for first, last in pairwise(marks)
        if " ".join(token.lower_ for token in tokens[first + 1 : last]) in BETWEEN_COMMAS
        for index in range(first, last + (not is_in_front(tokens[last])))
    }
    return [token for index, token in enumerate(tokens) if index not in dropped]


def is_in_front(comma: Token) -> bool:
    """Whether the comma closes what stands before the subject: *In Peru, for example, two dams broke*."""
    subject = child(comma.sent.root, *SUBJECTS)
    return subject is not None and comma.i < subject.left_edge.i


def is_tie(token: Token) -> bool:
    """Whether the token is an adverb that only connects, or a comma that sets one off."""
    if token.text == "," and token.i + 1 < token.sent.end and not token.is_sent_start:
        before = token.nbor(-1)
        opened = before.is_sent_start or before.nbor(-1).text == ","
        behind = token.i + 2 < token.sent.end and token.nbor(2).text == ","
        opened = opened and token.nbor(1).dep_ != "cc"  # *It rained, however, and* … keeps the comma between clauses
        return (is_lone_connective(token.nbor(1)) and behind) or (is_lone_connective(before) and opened)
    if token.dep_ != "advmod":
        return is_needless_addition(token) or is_stress(token)
    return is_once_more(token) or is_lone_connective(token) or is_told_back(token)


def is_stress(token: Token) -> bool:
    """Whether the token is a *herself* behind an object, which only sets who did it against others."""
    stressing = token.tag_ == "PRP" and token.dep_ == "appos" and token.lower_.endswith(("self", "selves"))
    return stressing and token.head.dep_ == "dobj" and token.head.i + 1 == token.i


def is_once_more(token: Token) -> bool:
    """Whether the token is an *again* of the verb, which is as true without it: no *never again* nor *once again*."""
    alone = token.lower_ == "again" and token.dep_ == "advmod" and not token.children and not token.is_sent_start
    beside = {token.nbor(-1).lower_, token.nbor(1).lower_} if alone and token.i + 1 < len(token.doc) else {"never"}
    return beside.isdisjoint({"and", "ever", "never", "not", "once", "then", "yet", ","})


def is_told_back(token: Token) -> bool:
    """Whether the token is the *back* before a date, as told in speech: *lost back on 1 February 2003*."""
    if token.lower_ != "back" or token.dep_ != "advmod":
        return False
    behind = token.doc[token.i + 1 : min(token.i + 3, token.sent.end)].tokens
    return len(behind) > 1 and behind[0].lower_ in {"in", "on"} and behind[1].ent_type_ == "DATE"


def is_lone_connective(token: Token) -> bool:
    """Whether the token is an adverb of the verb that only connects, and no *most* or *more* stands before it."""
    if token.i > token.sent.start and token.nbor(-1).lower_ in {"more", "most"}:
        return False
    opens = token.is_sent_start and token.lower_ in {"finally", "further", "lastly"} and token.nbor(1).text == ","
    return token.dep_ == "advmod" and (opens or token.lower_ in TIES) and token.head.pos_ in {"VERB", "AUX"}
