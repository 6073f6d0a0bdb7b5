"""Abbreviations at whose full stop the parser would end a sentence, for spaCy does not know them: *led by Fr. Lund*.

And units of speed, whose stop does end one: it would be taken for a part of *80 km/h.*.
"""

from typing import TYPE_CHECKING, Protocol, cast

from quizgen.english.people import ABBREVIATED

if TYPE_CHECKING:
    from spacy.language import Language

BEFORE_MORE = frozenset("Assn. Dept. Ft. Govt. Mts. Op. Pt. Univ. Vol. approx. ca. vol.".split())
"""What hardly ever ends a sentence, for a name or a figure follows; not *Ave.* or *No.*, which do, nor *fig.*."""

SPEEDS = (("km", "h"), ("km", "s"), ("m", "s"))


class Teachable(Protocol):
    """What spaCy's tokenizers can, which have no types."""

    def add_special_case(self, string: str, substrings: list[dict[str, str]]) -> None:
        """Let `string` be cut into `substrings`."""


def teach(nlp: "Language") -> None:
    """Let the tokenizer keep the stop with the abbreviation, and off a unit."""
    tokenizer = cast("Teachable", nlp.tokenizer)
    for word in sorted(ABBREVIATED | BEFORE_MORE):
        tokenizer.add_special_case(word, [{"ORTH": word}])
    for way, time in SPEEDS:
        tokenizer.add_special_case(f"{way}/{time}.", [{"ORTH": part} for part in (way, "/", time, ".")])
