"""Google announced that it would leave. *The announcement* … → `Google’s announcement`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.deeds import DEEDS
from quizgen.facts.described import LONGEST, Described
from quizgen.facts.kept import kept
from quizgen.facts.makers import LONGEST_OWNER, agent_of, possessive
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.relational.unsaid import SAYINGS
from quizgen.facts.rendering import render
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.sieves.repeated import sentences_before
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """Whose deed it is, if the sentences just before tell of one such deed of somebody named."""
    head = pointer.head
    verbs = DEEDS.get(head.lemma_.lower(), "").split()
    if not verbs or not pointer.is_bare or head.tag_ not in {"NN", "NNS"}:
        return None
    if any(passage == reading.number and index < head.i for passage, index in reading.nouns.get(noun_key(head), ())):
        return None
    told = list(tellings(verbs, pointer, reading, earlier))
    if len(told) != 1:
        return None
    verb, there = told[0]
    agent = agent_of(verb)
    entity = there.entity(agent) if agent is not None and not list(agent.conjuncts) else None
    if agent is None or entity is None or len(entity.called.split()) > LONGEST_OWNER:
        return None
    content = "" if head.lemma_.lower() not in SAYINGS else content_of(verb, agent, there)
    if content is None:
        return None
    return Described(
        end=pointer.end, text=f"{possessive(entity.called)} {head.text} {content}".strip(), closed=not content
    )


def content_of(verb: Token, agent: Token, reading: Reading) -> str | None:
    """What was said or decided, as it follows the noun: `that it would leave`, `to leave`; None if that is long."""
    told = child(verb, "ccomp", "xcomp")
    if told is None or told.i < verb.i or reading.parsed.is_in_quotation(told.i):
        return None
    try:
        text = render(without_clauses(kept(told)), reading, subject=agent)
    except Refusal:
        return None
    text = text if text.startswith(("that ", "to ")) else f"that {text}"
    finite = told.dep_ == "ccomp" or text.startswith("to ")
    return text if finite and len(text.split()) <= LONGEST else None


def without_clauses(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without what only says which of many are meant: *to fine firms* *that sell it*."""
    further = {other.i for token in tokens if token.dep_ == "relcl" for other in token.subtree}
    return [token for token in tokens if token.i not in further]


def tellings(
    verbs: Sequence[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]
) -> Iterator[tuple[Token, Reading]]:
    """The verbs of such deeds in the sentences just before."""
    sentences = sentences_before(pointer.head)
    yield from (
        (token, reading)
        for sentence in sentences
        for token in sentence
        if token.i < pointer.head.i and is_told(token, verbs, reading)
    )
    if earlier and sentences[0].start == 0:
        last = list(earlier[-1].parsed.doc.sents)[-1:]
        yield from ((token, earlier[-1]) for each in last for token in each if is_told(token, verbs, earlier[-1]))


def is_told(token: Token, verbs: Sequence[str], reading: Reading) -> bool:
    """Whether the token tells of such a deed in the active voice."""
    active = (
        token.pos_ == "VERB"
        and token.lemma_ in verbs
        and not any(other.dep_ in {"neg", "auxpass", "nsubjpass"} or other.tag_ == "MD" for other in token.children)
    )
    return active and not reading.parsed.is_in_quotation(token.i)
