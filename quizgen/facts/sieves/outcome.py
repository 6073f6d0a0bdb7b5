"""Oslo University published a study. *The results* … → `the results of Oslo University’s study`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.english.studies import PRODUCTS, STUDIES
from quizgen.facts.described import Described
from quizgen.facts.reading import Reading
from quizgen.facts.sieves.like import of_ring
from quizgen.facts.sieves.pointer import Pointer

LONGEST_STUDY = 7
"""Words of a study that still read well behind *the results of*."""


def find(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The outcome of the only study that the article has spoken of."""
    head = pointer.head
    if not pointer.is_bare or head.lemma_.lower() not in PRODUCTS or pointer.determiner.lower_ != "the":
        return None
    study = of_ring(STUDIES, pointer, reading, earlier)
    if study is None or len(study.text.split()) > LONGEST_STUDY:
        return None
    return replace(
        study,
        text=f"the {head.text} of {study.text}",
        type="person" if head.lemma_ == "author" else "thing",
        meant=None,
        plural=head.tag_ == "NNS",
        closed=False,
    )
