"""Names of which a noun beside them says that they are a firm's, party's or other body's: *oil firm Yarrow*."""

from collections.abc import Mapping, Sequence

from quizgen.annotate.gazetteer import place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.namings import Naming
from quizgen.english.nouns import LONE_BODIES
from quizgen.model.annotated import ParsedPassage
from quizgen.model.fact import AnswerType
from quizgen.model.tokens import Token

SOMEBODY = frozenset({"bookseller", "publisher", "wholesaler", "winemaker"})
"""Nouns of bodies that people are as often."""

BEFORE_NAMES = (LONE_BODIES - SOMEBODY) | frozenset(
    """
    academy agency association band bank business chain channel charity choir club co-operative coalition college
    company consortium cooperative corporation department duo ensemble enterprise federation firm foundation franchise
    fund giant group guild hospital institute laboratory league magazine maker marketplace militia movement operator
    orchestra organisation organization outfit party plane-maker provider quartet quintet railway refiner school
    shipyard society start-up studio subsidiary syndicate tabloid think-tank thinktank trio troupe trust union
    university utility website
    """.split()
)
"""Nouns of bodies that stand right before the name of one."""

DOUBTFUL = frozenset({"person", "thing", "place"})
"""Types that the pipeline gives to names of bodies it doesn't know."""


def with_bodies(
    types: Mapping[str, AnswerType], namings: Sequence[Naming], passages: Sequence[ParsedPassage]
) -> dict[str, AnswerType]:
    """The types, names that have a noun for bodies beside them made names of organisations."""
    bodies = {naming.text for naming in namings if is_body(naming, passages) and not is_of_bearer(naming.text, types)}
    return {
        name: "organisation" if name in bodies and kind in DOUBTFUL and not place_type(name) else kind
        for name, kind in types.items()
    }


def called_like_somebody(
    fullest: Mapping[str, str],
    types: Mapping[str, AnswerType],
    namings: Sequence[Naming],
    passages: Sequence[ParsedPassage],
) -> dict[str, str]:
    """Names of one word that a body has, which is not the person whose surname it is: *the band Lund*, *Ada Lund*."""
    lone = [naming for naming in namings if " " not in naming.text and types[fullest[naming.text]] == "person"]
    return {each.text: each.text for each in lone if fullest[each.text] != each.text and is_body(each, passages)}


def is_of_bearer(name: str, types: Mapping[str, AnswerType]) -> bool:
    """Whether the article calls somebody by the surname in it, who is a broadcaster or brewer: *Ada Lund*, *Lund*."""
    first, _, last = name.partition(" ")
    return types[name] == types.get(last.rpartition(" ")[2]) == "person" and is_given_name(first)


def is_body(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether a noun for bodies stands right before the name, and is no part of it."""
    doc = passages[naming.passage].doc
    if not naming.start or naming.joined:
        return False
    before, root = doc[naming.start - 1], doc[naming.start : naming.end].root
    return is_noun_of_body(before) and (before.head == root or before == root.head) and not is_owned(before)


def is_noun_of_body(noun: Token) -> bool:
    """Whether the noun means a body, in the singular and in small letters."""
    return noun.tag_ == "NN" and noun.is_lower and noun.lemma_ in BEFORE_NAMES


def is_owned(noun: Token) -> bool:
    """Whether the name behind the noun is of whoever runs the body: *the company's founder*, *firm boss Jo Lee*."""
    return any(other.dep_ == "case" for other in noun.children)
