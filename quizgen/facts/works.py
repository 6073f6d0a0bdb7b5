"""Versions, sequels and casts: nouns that say nothing without the work they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

VERSIONS = frozenset(
    """
    copy draft duplicate edition excerpt extract facsimile imitation prototype replica reprint reproduction reworking
    sample summary transcript translation variant version
    """.split()
)
"""Nouns for one of several that are made of something."""

EDITIONS = frozenset("edition port reissue reprint translation version".split())
"""Nouns for one form of a work, which the machine, land or tongue before them does not name: *the Mac version*."""

DERIVED = frozenset(
    """
    adaptation cast climax denouement dramatisation dramatization epilogue filming finale foreword libretto lyric
    narrator novelisation novelization plot plotline postscript preface premiere prequel prologue protagonist re-release
    reboot remake rerelease rerun screenplay screenwriter script scriptwriter sequel shoot soundtrack spin-off spinoff
    storyline sub-plot subplot title-track trailer villain
    """.split()
)
"""Nouns for what is made from a work or belongs to one."""

OF_WORKS = EDITIONS | DERIVED

OF_DERIVED = frozenset({"against", "behind", "for", "of", "to"})
"""Words behind them that lead to the work, or to what else a plot is about."""

OF_MORE = frozenset({"port"})
"""Those that are more often something else, as a harbour."""

MAKERS = frozenset({"PERSON", "ORG"})
"""Labels of those who make works."""


def is_version_of_nothing(noun: Token) -> bool:
    """Whether the subject is a version, and nothing says of what: *A smaller version has been added*."""
    article = child(noun, "det") if noun.lemma_ in VERSIONS and noun.dep_ in SUBJECTS else None
    told = any_child(noun, {"prep", "acl", "relcl", "poss"}) or any(
        other.pos_ == "PROPN" and not other.text.isupper() for other in noun.lefts
    )
    said = noun.head.lemma_ == "be" and any_child(noun.head, {"attr"})  # *A prototype is the first machine that …*
    return article is not None and article.lower_ in {"a", "an"} and not (told or said)


def is_of_no_work(noun: Token) -> bool:
    """Whether it is a form or part of a work, or comes from one, and nothing says of which: *the Mac version*.

    As an object it may be of what the subject names: *The novel had three editions*, but *The firm sold a port*.
    """
    if noun.lemma_ not in OF_WORKS or noun.pos_ != "NOUN" or not noun.is_lower or names_work(noun):
        return False
    if noun.lemma_ in OF_MORE and not is_for_machine(noun):
        return False
    if noun.dep_ in SUBJECTS:
        return any_child(noun, {"det", "amod", "compound", "nmod"})
    subject = child(noun.head, *SUBJECTS) if noun.dep_ == "dobj" else None
    return subject is not None and (subject.ent_type_ in MAKERS or subject.tag_ == "PRP")


def is_for_machine(noun: Token) -> bool:
    """Whether the name of no place stands before the noun, or any behind *for*: *the Mac port*, not *a Hull port*."""
    behind = (child(other, "pobj") for other in noun.rights if other.lower_ == "for")
    named = any(other.pos_ == "PROPN" and other.ent_type_ not in {"GPE", "LOC"} for other in noun.lefts)
    return named or any(other is not None and other.pos_ == "PROPN" for other in behind)


def names_work(noun: Token) -> bool:
    """Whether the noun has an owner or *of*, or a work is named beside it or in its sentence."""
    derived = noun.lemma_ in DERIVED
    links = OF_DERIVED if derived else {"of"}
    linked = any(other.lower_ in links for other in (*noun.rights, *noun.sent[noun.i + 1 - noun.sent.start :][:1]))
    before = (part for other in noun.lefts if other.dep_ in {"compound", "nmod"} for part in other.subtree)
    named = derived and any(part.pos_ == "PROPN" for part in before)
    work = any(token.ent_type_ == "WORK_OF_ART" and not noun.is_ancestor(token) for token in noun.sent)
    return linked or named or work or any_child(noun, {"poss"}) or is_beside_thing(noun)


def is_beside_thing(noun: Token) -> bool:
    """Whether its clause is joined to one about a thing by name: *The Mac sold well, and a new version was built*."""
    first = child(noun.head.head, *SUBJECTS) if noun.head.dep_ == "conj" else None
    named = first is not None and any(part.pos_ == "PROPN" for part in (first, *first.lefts))
    return first is not None and named and first.ent_type_ != "ORG"
