"""A body and what it is for, which the pipeline took for two names: *the Lund Union* for *the Advancement of Art*."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.annotate.gazetteer import place_type
from quizgen.annotate.namings import Naming, with_pairs_joined
from quizgen.english.bodies import FOR_SOMETHING
from quizgen.model.annotated import ParsedPassage

OF_OTHERS = frozenset({"DATE", "FAC", "GPE", "LANGUAGE", "LOC", "NORP", "PERSON"})
"""Labels of names behind *for* and *of* that are no purpose."""


def with_purposes(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> list[Naming]:
    """The namings, a body's made one with the name of what it is for right behind it."""
    return with_pairs_joined(namings, passages, whole_name)


def is_purpose(body: Naming, naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether *for* or *of* leads from the body's name to one that is neither a person's nor a place's."""
    if body.passage != naming.passage or body.text.rsplit(maxsplit=1)[-1] not in FOR_SOMETHING:
        return False
    between = [token.lower_ for token in passages[body.passage].doc[body.end : naming.start]]
    led = between in (["for"], ["for", "the"], ["of"], ["of", "the"])
    return led and naming.label not in OF_OTHERS and not (place_type(naming.text) or naming.text.isupper())


def whole_name(body: Naming, purpose: Naming, passages: Sequence[ParsedPassage]) -> Naming | None:
    """The one name that the two are; None if the second is not what the first is for."""
    if not is_purpose(body, purpose, passages):
        return None
    text = passages[body.passage].doc[body.start : purpose.end].text
    return replace(body, end=purpose.end, text=text, joined=purpose.joined)
