"""*The atria*, *the epidermis*: what a text that explains things has *the* before from the first, and comes back to.

Where nothing was said of it before, *the* can point at nothing but the one there is, or all there are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.concepts import is_told_in_general
from quizgen.facts.terms import BEHIND, Term, has_the, term_at
from quizgen.model.tree import any_child

if TYPE_CHECKING:
    from quizgen.model.annotated import Annotated

OFTEN = 3
"""Times that it has *the*, and passages in which it has; what a worked example speaks of stands in one or two."""

OF_SCIENCE = re.compile(r"\w{2,}(?:[bcdlmnrtx]um|[bcdlmnrt]us|[dlmrtxy]is|[bln]ula|[hn]ea|ria|ex|yx|inx|ynx|ae|oid)")
"""Endings of Greek and Latin nouns, of which twice is enough: *atrium*, *nucleus*, *dermis*, *cochlea*, *cortex*."""

COMMON = frozenset(
    "album bus bonus campus census circus forum museum premium virus stadium analysis basis crisis".split()
)


def recurring_in(annotated: Annotated) -> frozenset[Term]:
    """The noun phrases with *the* that are spoken of so, and of no one of which anything was said before."""
    found: dict[Term, list[int]] = defaultdict(list)
    first: dict[str, bool] = {}
    for number, parsed in enumerate(annotated.passages):
        for noun in parsed.doc:
            if noun.tag_ not in {"NN", "NNS"}:
                continue
            term = term_at(noun) if has_the(noun) and is_told_in_general(noun) else ()
            first.setdefault(noun.lemma_.lower(), has_the(noun))
            if term and not names_people(noun.lemma_) and not any_child(noun, BEHIND):
                found[term].append(number)
    return frozenset(term for term, places in found.items() if first[term[-1]] and comes_back(term, places))


def comes_back(term: Term, places: list[int]) -> bool:
    """Whether the text comes back to the term, so that it is no chance thing."""
    if len(places) >= OFTEN and len(set(places)) >= OFTEN:
        return True
    return len(places) > 1 and is_of_science(term[-1])


def is_of_science(noun: str) -> bool:
    """Whether the noun by its form is a term of a science.

    >>> is_of_science("dermis"), is_of_science("museum"), is_of_science("window")
    (True, False, False)
    """
    return noun not in COMMON and OF_SCIENCE.fullmatch(noun) is not None
