"""A noun of the parse → a Phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.facts.acronyms import written_out
from quizgen.facts.amounts import amount_of
from quizgen.facts.appositions import is_better_name
from quizgen.facts.kept import kept
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.typing import is_plural, named_of, type_of
from quizgen.model.fact import Phrase, Role
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


SO = re.compile(r"\b(?:do|does|did|doing|done) so\b")
"""Words that stand for what somebody was said to do."""


SIMILAR = re.compile(r"(?:an? )?(?:comparable|similar)\b(?!.* (?:as|to)\b)")
"""A noun phrase that is like another, and does not say what."""


def read_noun(
    head: Token,
    reading: Reading,
    *,
    role: Role,
    subject: Token | None = None,
    without: frozenset[int] = frozenset(),
    by_name: bool = True,
) -> Phrase:
    """The noun phrase of `head`, without the subtrees of the tokens `without`; `by_name`: beside a name the name."""
    head = name_beside(head, reading) if by_name else head
    check_hyphen(head)
    check_joined(head)
    tokens = kept(head, without=without | floating(head) | leaning(head))
    if tokens[0].tag_ in {"WP$", "WDT", "WP"} and not (tokens[0].is_upper and len(tokens[0].text) > 1):
        raise Refusal("question", f"“{tokens[0].text}” asks or points to the noun before")
    named = named_of(head, reading) or head
    text = render(tokens, reading, subject=subject)
    if SO.search(text):
        raise Refusal("vague-reference", "“so” points at something said elsewhere")
    if SIMILAR.match(text):
        raise Refusal("vague-reference", f"“{text}” compares with something said elsewhere")
    amount = amount_of(head, tokens, text, reading)
    return Phrase(
        text=text,
        role=role,
        type=type_of(named, tokens, reading),
        head=head.lemma_.lower(),
        plural=is_plural(head),
        name=name_of(named, tokens, reading),
        quantity=amount.quantity,
        counted=amount.counted,
        asker=amount.asker,
        cut=is_cut(head, tokens),
    )


def floating(head: Token) -> frozenset[int]:
    """Where *both* or *all* stands behind the subject it counts, which is all there is without: *they both won*."""
    last = head.right_edge
    behind = head.dep_ in SUBJECTS and is_plural(head) and last != head and last.lower_ in {"both", "all"}
    return frozenset({last.i} if behind and last.dep_ not in {"pobj", "conj"} else ())


def leaning(head: Token) -> frozenset[int]:
    """Where a word before the noun only sets it beside what was said of others: *even* *Nigeria*, *also* *in 2004*."""
    first = head.left_edge
    beside = first.lower_ in {"also", "even"} and first.dep_ == "advmod" and first.head == head != first
    return frozenset({first.i} if beside and head.pos_ in {"NOUN", "PROPN"} else ())


def name_beside(head: Token, reading: Reading) -> Token:
    """The name in apposition to a common noun, which is the better answer: *the prize, the Stirling Prize*."""
    beside = child(head, "appos")
    return beside if beside is not None and is_better_name(beside) and reading.name_at(beside) else head


def is_cut(head: Token, tokens: Sequence[Token]) -> bool:
    """Whether an apposition or relative clause of the noun was left out."""
    left = {token.i for token in tokens}
    return any(other.dep_ in {"appos", "relcl"} and other.i not in left for other in head.children)


def check_hyphen(head: Token) -> None:
    """Refuse a head that is the first half of a hyphenated word: the parser saw only the half."""
    after = head.nbor(1) if head.i + 1 < len(head.doc) else None
    if after is not None and after.text == "-" and not head.whitespace_ and not after.whitespace_:
        raise Refusal("unclear-parse", f"“{head.text}-” is only half a word")


def check_joined(head: Token) -> None:
    """Refuse a noun joined to another by nothing, or to a participle of the verb: *takes heat and drawing air*."""
    joined = head.conjuncts
    last = max((other.i for other in joined), default=head.i)
    if last > head.i and not any(token.dep_ == "cc" for token in head.doc[head.i : last]):
        raise Refusal("unclear-parse", f"nothing joins “{head.text}” to the noun behind it")
    for other in joined:
        if other.tag_ == "VBG" and other.i > head.i and head.tag_ != "VBG" and child(other, "dobj") is not None:
            raise Refusal("unclear-parse", f"“{other.text}” goes on with the verb, not with “{head.text}”")


def name_of(head: Token, tokens: Sequence[Token], reading: Reading) -> str:
    """The name of the entity that the phrase names as a whole, else nothing."""
    if (described := reading.described(head)) is not None:
        return described.name if child(head, "conj") is None else ""
    entity, mention = reading.entity(head), reading.mention(head)
    if entity is None or mention is None or child(head, "conj") is not None or tokens[-1].i >= mention.end:
        return ""
    written = head.doc[mention.start : mention.end].text if mention.kind == "name" else entity.called
    written = written_out(head, reading).removeprefix("the ") or written
    return entity.name if entity.type == "person" else written
