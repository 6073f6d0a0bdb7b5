"""*The layer beneath the skin is called the dermis* → what a term means, told the other way round."""

from quizgen.items.definitions import SAYS_MORE, Definition, term_in
from quizgen.model.fact import Clause, Fact, Phrase

CALLING = {"call": "", "term": "", "know": "as"}
"""Verbs whose passive leads to a term → the preposition before it."""

NOW = frozenset({("is",), ("are",)})

FEWEST_WORDS = 4
"""Words that tell what is called so."""

OF_SOME = ("this ", "these ", "that ", "those ", "some ", "such ", "another ", "other ", "the term ", "the word ")
"""How a subject begins that says nothing by itself."""


def called(fact: Fact) -> Definition | None:
    """The term by which the fact's clause says that something is called, and what that is; None where it says none."""
    clause, name = fact.clause, name_in(fact.clause)
    if name is None or fact.asked is not name or clause.subject.plural != name.plural:
        return None
    term = term_in(name)
    return Definition(term=term, meaning=clause.subject.text, plural=name.plural) if term and tells(clause) else None


def name_in(clause: Clause) -> Phrase | None:
    """What something is called at any time, if the clause says nothing else."""
    if clause.source or clause.lead or len(clause.phrases) != 1 or clause.auxiliaries not in NOW:
        return None
    phrase = clause.phrases[0]
    if phrase.text.startswith("to "):  # *is called to pay*
        return None
    return phrase if clause.lemma in CALLING and phrase.preposition == CALLING[clause.lemma] else None


def tells(clause: Clause) -> bool:
    """Whether the subject says at length what is called so, and is nobody and nothing with a name."""
    subject = clause.subject
    told = len(subject.text.split()) >= FEWEST_WORDS and SAYS_MORE.search(subject.text) is not None
    return told and subject.type == "thing" and not subject.name and not subject.text.startswith(OF_SOME)


def meaning_of(fact: Fact) -> str:
    """What the term that the fact asks for means; empty where it asks for no term."""
    found = called(fact)
    return found.meaning if found is not None else ""
