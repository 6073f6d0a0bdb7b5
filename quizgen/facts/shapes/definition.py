"""*Tromsø, a port in the north of Norway, …* → *Tromsø is a port in the north of Norway*.

So too of terms, *basalt, a rock that volcanoes make*, and the other way round: *Norway's largest port, Bergen, …*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts import terms
from quizgen.facts.clauses import people_in
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.gloss import is_told_now
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import BE
from quizgen.model.fact import AnswerType, Clause
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

FEWEST_WORDS = 4
"""Words of a description that tells something: `a city` doesn't."""

FITTING: dict[AnswerType, frozenset[str]] = {
    "organisation": frozenset(
        """
        agency alliance association bank body brand broadcaster bureau business center centre charity chain club
        coalition college committee company cooperative corporation council federation firm foundation fund group
        institute institution laboratory league magazine maker manufacturer movement museum network newspaper
        nonprofit observatory operator organisation organization party producer provider publisher retailer school
        service society startup store subsidiary team think-tank union university website
        """.split()
    ),
    "country": frozenset("country nation republic kingdom state democracy island monarchy".split()),
    "city": frozenset("city town port capital suburb municipality hub resort village metropolis".split()),
    "place": frozenset(
        """
        area bay city county desert district forest island lake mountain neighborhood neighbourhood park peninsula
        province region resort river state suburb territory town valley village volcano
        """.split()
    ),
}
"""Type of a name → nouns that can say what it is; another noun belongs to another name nearby."""


RANK_OF_DEED = re.compile(r"(?:the|\w+[’']s) (?:first|last|only|second|third) .*\bto (?:be )?[a-z]+")
"""A rank by what was done, once for all: *the first port to have a light*."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each name or term with a description behind a comma."""
    for token in sentence:
        if token.dep_ != "appos":
            continue
        if is_description(token, reading) and fits(token, token.head, reading):
            yield attempt(partial(read_definition, whole_name(token.head, reading), token, reading))
        elif is_described_first(token, reading) and fits(token.head, token, reading):
            yield attempt(partial(read_definition, whole_name(token, reading), token.head, reading))


def is_described_first(name: Token, reading: Reading) -> bool:
    """Whether the name stands behind a description of which there is but one: *Norway's largest port, Bergen*."""
    description = name.head
    alone = description.tag_ == "NN" and reading.name_at(description) is None and child(description, "conj") is None
    named = reading.name_at(name) is not None and child(name, "conj") is None
    return alone and is_ranked(description) and named and child(description, "poss", "det") is not None


def fits(description: Token, head: Token, reading: Reading) -> bool:
    """Whether the description can be that of the name or term right before it, and not of so much of it."""
    if head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.ent_type_ == "QUANTITY":
        return False  # *40 square miles of marsh, an area larger than Oslo*
    entity = reading.name_at(head)
    if entity is not None and entity.type in FITTING:
        noun = description.lemma_.lower()
        return noun in FITTING[entity.type] or noun.endswith(("maker", "seller"))
    if names_people(description.lemma_):
        return False
    if entity is not None:
        return entity.type in {"thing", "work", "event"}
    return is_term(head) or terms.is_term(head, reading)


def is_term(head: Token) -> bool:
    """Whether the noun is a bare word, as terms are when they are explained: *cretinism, a condition …*."""
    bare = head.tag_ == "NN" and head.left_edge == head and head.dep_ not in {"compound", "amod"}
    return bare and head.ent_type_ == "" and is_told_now(head.sent)  # not *They made it from scratch, a great skill*


def whole_name(token: Token, reading: Reading) -> Token:
    """The head of the whole name, of whose last part alone the description may be a dependent."""
    mention = reading.mention(token)
    return token.doc[mention.start : mention.end].root if mention is not None else token


def is_ranked(noun: Token) -> bool:
    """Whether there is but one of it: *Norway's largest port*."""
    return any(other.tag_ in {"JJS", "RBS"} or other.lower_ in {"first", "only"} for other in noun.lefts)


def is_description(token: Token, reading: Reading) -> bool:
    """Whether the token heads a description behind the name: *a port …*, *the largest lake …*, *Norway's best zoo*."""
    article = child(token, "det", "poss")
    behind = token.left_edge.i > token.head.i and token.left_edge.nbor(-1).text == ","
    behind = behind and ends_in(token.left_edge.i - 2, token.head, reading)
    return behind and token.pos_ == "NOUN" and article is not None and reading.name_at(token) is None


def is_rank_of_deed(text: str) -> bool:
    """Whether the description ranks by a deed, so that it is of the time of its sentence."""
    return RANK_OF_DEED.match(text) is not None


def ends_in(last: int, head: Token, reading: Reading) -> bool:
    """Whether the noun, or the name it is in, ends with the token at `last`: *soup that heats, the …* is no term."""
    mention = reading.mention(head)
    return last == head.i or (mention is not None and mention.start <= last < mention.end)


def read_definition(name: Token, description: Token, reading: Reading) -> Clause:
    """The clause that says what the name names."""
    subject = read_noun(name, reading, role="subject")
    beside = frozenset({name.i}) if name.head == description else frozenset()
    predicate = read_noun(description, reading, role="predicate", subject=name, without=beside, by_name=False)
    whole = child(name, "conj") is None and child(description, "conj") is None
    whole = (
        whole
        and (bool(subject.name) or is_term(name) or terms.is_term(name, reading))
        and (subject.plural or not predicate.plural)
    )
    short = len(predicate.text.split()) < FEWEST_WORDS and not is_ranked(description)
    if not whole or short:
        raise Refusal("unclear-parse", f"the apposition around “{description.text}” is not understood")
    past = is_rank_of_deed(predicate.text) and not is_told_now(description.sent)
    return Clause(
        subject=subject,
        verb=BE["past" if past else "present"][subject.plural],
        lemma="be",
        tense="past" if past else "present",
        phrases=(predicate,),
        people=people_in(name, reading),
    )
