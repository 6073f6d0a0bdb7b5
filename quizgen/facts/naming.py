"""What kind of thing each name is said to name, where the article brings it in.

*The port operator, Lunde Quays, …*, *a survey ship, the Umbra*, *Lunde Quays, which runs …, a firm*, *the treaty, known
as the Oslo Accord*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.facts.telling import FINDINGS
from quizgen.model.fact import PLACES
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.annotated import Annotated, Mention
    from quizgen.model.tokens import Doc, Token

CALLING = frozenset(
    """
    baptised baptized called christened code-named codenamed dubbed entitled named nicknamed rechristened renamed termed
    titled
    """.split()
)

KNOWN_AS = ("known", "as")

WIDEST = 12
"""Tokens of an apposition before its noun."""

NAMING_NOTHING = frozenset(
    """
    affiliate ally arm branch child companion competitor component counterpart derivative descendant division element
    example exception favorite favourite feature forerunner kind member name neighbor neighbour offshoot one opponent
    part partner piece place predecessor relative replacement result rival section sibling side site sort source
    spin-off spinoff subsidiary successor symbol target thing type unit variant version way winner
    """.split()
)
"""Nouns that say of a name what many others are to it."""

ENDS = frozenset({",", ".", ";", ":", "-", "–", "—", ")"})


def kinds_of_names(annotated: Annotated) -> dict[str, tuple[Mention, ...]]:
    """Noun in small letters → the names that are said to be such a thing, none of a person, in order.

    No place is a survey, whatever stands behind it: *Boats leaked in Oslo, a survey has found*.
    """
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in annotated.mentions:
        kind = annotated.entities[mention.entity].type
        if mention.kind == "name" and kind != "person":
            doc = annotated.passages[mention.passage].doc
            for noun in dict.fromkeys(kinds_at(mention, doc)):
                if not (kind in PLACES and noun.lower_ in FINDINGS):
                    found[noun.lower_].append(mention)
    return {noun: tuple(mentions) for noun, mentions in found.items()}


def kinds_at(mention: Mention, doc: Doc) -> Iterator[Token]:
    """The nouns that the words around a name say it is."""
    for noun in (kind_before(mention, doc), kind_behind(mention, doc), kind_called(mention, doc)):
        if noun is not None and noun.tag_ == "NN" and noun.lower_ not in NAMING_NOTHING:
            yield noun


def start_of(mention: Mention, doc: Doc) -> int:
    """Index of the name's first token, of the article before it where there is one."""
    start = mention.start
    return start - 1 if start and doc[start - 1].lower_ == "the" else start


def kind_before(mention: Mention, doc: Doc) -> Token | None:
    """The noun of *the port operator, Lunde Quays,*: a noun phrase with its article, then the name between commas."""
    start = start_of(mention, doc)
    if start < len(("a", "firm", ",")) or doc[start - 1].text != "," or not is_closed(mention, doc):
        return None
    noun = doc[start - 2]
    article = child(noun, "det", "poss")
    bound = doc[mention.start : mention.end].root
    apart = bound.dep_ in {"appos", "npadvmod"} and bound.head == noun
    return noun if apart and article is not None else None


def is_closed(mention: Mention, doc: Doc) -> bool:
    """Whether a mark ends the apposition behind the name."""
    return mention.end < len(doc) and doc[mention.end].text in ENDS


def kind_behind(mention: Mention, doc: Doc) -> Token | None:
    """The noun of *Lunde Quays, a port operator*: an article or owner behind the comma, and the noun it belongs to."""
    first = mention.end + 1
    if first >= len(doc) or doc[mention.end].text != "," or doc[first].sent.start != doc[mention.start].sent.start:
        return None
    opener = doc[first]
    article = opener.lower_ in {"a", "an", "the"} and opener.dep_ == "det"
    noun = opener.head if article else owned_behind(opener)
    if noun is None or not first < noun.i <= first + WIDEST or noun.dep_ != "appos":
        return None
    return noun


def owned_behind(opener: Token) -> Token | None:
    """The noun of what belongs to a name: *Lima, Peru's largest port*."""
    owner = opener
    while owner.dep_ in {"compound", "nmod"} and owner.head.i > owner.i:
        owner = owner.head
    return owner.head if owner.dep_ == "poss" and owner.head.i > owner.i else None


def kind_called(mention: Mention, doc: Doc) -> Token | None:
    """The noun of *a ferry named Umbra* and of *the treaty, known as the Oslo Accord*."""
    start = start_of(mention, doc)
    if start < len(("ferry", "known", "as")):
        return None
    named = doc[start - 1]
    called = doc[start - 2] if (doc[start - 2].lower_, named.lower_) == KNOWN_AS else named
    if called is named and named.lower_ not in CALLING:
        return None
    noun = called.head
    return noun if called.dep_ == "acl" and noun.i < called.i <= noun.i + 2 else None
