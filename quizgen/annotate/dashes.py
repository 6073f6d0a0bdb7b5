"""What closes right before a dash, which spaCy would keep in one word with what follows: *"free will"—or chance*."""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from spacy.language import Language

CLOSED = re.compile(r"(?<=[\w.!?,%])[\"'\])](?=[—–])|(?<=[\"'\])])[—–]|[—–](?=[\"(\[])|(?<=[—–])[\"(\[](?=\w)")
"""A mark between a word and a dash, and the dash beside it."""


class Cutting(Protocol):
    """What spaCy's tokenizers have, which have no types."""

    infix_finditer: Callable[[str], Iterator[re.Match[str]]]


def cut_at_dashes(nlp: "Language") -> None:
    """Let the tokenizer take what closes before a dash, and the dash, for words of their own."""
    tokenizer = cast("Cutting", nlp.tokenizer)
    others = tokenizer.infix_finditer

    def infixes(word: str) -> Iterator[re.Match[str]]:
        """Where the tokenizer cuts inside of what stands between two spaces, in order, no two over each other."""
        found = [*CLOSED.finditer(word)] if "—" in word or "–" in word else []
        if not found:
            return iter(others(word))
        own = {place for match in found for place in range(*match.span())}
        rest = (match for match in others(word) if own.isdisjoint(range(*match.span())))
        return iter(sorted(chain(found, rest), key=lambda match: match.start()))

    tokenizer.infix_finditer = infixes
