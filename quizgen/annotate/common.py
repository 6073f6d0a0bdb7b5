"""*Honey is made from nectar.* – a common noun with the capital of a sentence, which the pipeline takes for a name."""

from collections.abc import Sequence

from quizgen.annotate.namings import Naming
from quizgen.english.abstract import is_abstract
from quizgen.model.annotated import ParsedPassage

SURE = frozenset({"GPE", "LOC", "NORP", "PERSON"})
"""Labels of names that are words of the language as well: *Bush*, *Turkey*."""


def without_common(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> list[Naming]:
    """The namings but for those of one word that only ever has a capital since it begins a sentence."""
    lone = [naming for naming in namings if is_lone(naming, passages)]
    if not lone:
        return list(namings)
    words = [token for parsed in passages for token in parsed.doc if not token.is_sent_start]
    small = {token.text for token in words if token.text.islower()}
    named = {token.text for token in words if token.text.istitle()}
    common = [each for each in lone if is_common(each, passages, small, named)]
    return [naming for naming in namings if naming not in common]


def is_lone(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether it is a single word that begins a sentence."""
    first = passages[naming.passage].doc[naming.start]
    return naming.end - naming.start == 1 and bool(first.is_sent_start) and naming.label not in SURE


def is_common(naming: Naming, passages: Sequence[ParsedPassage], small: set[str], named: set[str]) -> bool:
    """Whether it has no capital in a sentence, and is small elsewhere, tagged a plural or abstract by its ending."""
    text, plural = naming.text, passages[naming.passage].doc[naming.start].tag_ == "NNS"
    return text.istitle() and (plural or text.lower() in small or is_abstract(text)) and text not in named
