"""*A short walk is healthier than a long drive.* → *What is healthier than a long drive?*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.sentences import join
from quizgen.facts.laws.agents import acts, is_whole, until_next
from quizgen.facts.laws.alone import check_question, fits
from quizgen.facts.laws.effects import check_readers, without_rest
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.words import wording
from quizgen.facts.reading import Reading
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

THINGS = frozenset({"NOUN", "PROPN", "VERB"})
"""What something can be compared with, so that no *in* or *when* stands behind *than*."""

FEWEST = 2
"""Words of what is compared, of which one alone may be anything."""


def laws(tokens: Sequence[Token], verb: Token, reading: Reading) -> Iterator[Law]:
    """What is said to be more so than something else."""
    subject = child(verb, "nsubj", "csubj")
    if subject is None or verb.lower_ not in {"is", "are"} or not compares(verb):
        return
    names = list(subject.subtree)
    if names[0] != tokens[0] or len(names) < FEWEST or not is_whole(names, verb) or not acts(names, subject, reading):
        return
    rest = until_next(without_rest([token for token in tokens if token.i > verb.i], verb), verb)
    own = child(subject, "dobj")
    instead = {
        each.i: wording(list(own.subtree), reading) for each in rest if own is not None and stands_for(each, own)
    }
    check_question([token for token in rest if token.i not in instead], reading)
    check_question(names, reading)
    check_readers([*names, *rest], verb)
    told = wording(rest, reading, instead)
    behind = join(verb.lower_, told)
    yield Law(question=f"what is {told}", answer=wording(names, reading), behind=behind, head="be")


def compares(verb: Token) -> bool:
    """Whether it is said to be more so than a thing or a deed."""
    quality = child(verb, "acomp")
    if quality is None or any(other.dep_ == "neg" for other in verb.children):
        return False
    more = quality.tag_ == "JJR" or any(other.tag_ == "RBR" for other in quality.lefts)
    than = next((other for other in verb.doc[quality.i : verb.sent.end] if other.lower_ == "than"), None)
    behind = child(than, "pobj", "pcomp") if than is not None and than.dep_ == "prep" else None
    return more and behind is not None and behind.pos_ in THINGS and than is not None and than.head in {quality, verb}


def stands_for(pronoun: Token, noun: Token) -> bool:
    """Whether the pronoun is what the deed before was done to: *eating fruit is better than drinking it*."""
    return pronoun.lower_ in {"it", "them"} and pronoun.dep_ == "dobj" and fits(pronoun, noun)
