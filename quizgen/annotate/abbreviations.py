"""Abbreviations at whose full stop the parser would end a sentence, for spaCy does not know them: *led by Fr. Lund*.

And units whose stop does end one: it would be taken for a part of *80 km/h.* or *the pH.*.
"""

from typing import TYPE_CHECKING, Protocol, cast

from quizgen.english.people import ABBREVIATED

if TYPE_CHECKING:
    from spacy.language import Language

BEFORE_MORE = frozenset("Assn. Dept. Ft. Govt. Mts. Op. Pt. Ste. Univ. Vol. approx. ca. lit. translit. vol.".split())
"""What hardly ever ends a sentence, for a name or a figure follows; not *Ave.* or *No.*, which do, nor *fig.*."""

SPEEDS = (("km", "h"), ("km", "s"), ("m", "s"))


UNITS = frozenset("eV kV kW mV mW pH".split())
"""What ends in a capital behind a small letter, from which spaCy does not cut the full stop of a sentence."""


class Teachable(Protocol):
    """What spaCy's tokenizers can, which have no types."""

    def add_special_case(self, string: str, substrings: list[dict[str, str]]) -> None:
        """Let `string` be cut into `substrings`."""


def teach(nlp: "Language") -> None:
    """Let the tokenizer keep the stop with the abbreviation, and cut it from a unit."""
    tokenizer = cast("Teachable", nlp.tokenizer)
    for word in sorted(ABBREVIATED | BEFORE_MORE):
        tokenizer.add_special_case(word, [{"ORTH": word}])
    for way, time in SPEEDS:
        tokenizer.add_special_case(f"{way}/{time}.", [{"ORTH": part} for part in (way, "/", time, ".")])
    for unit in sorted(UNITS):
        tokenizer.add_special_case(f"{unit}.", [{"ORTH": unit}, {"ORTH": "."}])
