"""*Ada Lovelace lived in London.* → where."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase

SILENT_PREPOSITIONS = frozenset({"in", "at", "on"})
"""Prepositions that an answer to *where* does without; another is a part of it: *near Howland Island*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each place; of places side by side all, for the second says where the first is."""
    index = 0
    every = (*clause.phrases, *clause.lead)
    while index < len(every):
        end = index + 1
        if every[index].role == "place":
            while end < len(clause.phrases) and index < len(clause.phrases) and says_where(every[end]):
                end += 1
            yield Ask(focus=index, clause=with_whole_place(clause, index, end))
        index = end


def says_where(phrase: Phrase) -> bool:
    """Whether the phrase tells in what a place before it lies."""
    return phrase.role == "place" and phrase.preposition in {"in", "on", "off"}


def with_whole_place(clause: Clause, index: int, end: int) -> Clause | None:
    """The clause with one phrase for the place; None if nothing is to be changed."""
    first, *others = (*clause.phrases, *clause.lead)[index:end]
    if not others and first.preposition in SILENT_PREPOSITIONS:
        return None
    place = first
    if others:
        place = replace(place, text=" ".join(phrase.text for phrase in (first, *others)), type="place", name="")
    if first.preposition not in SILENT_PREPOSITIONS:
        # As an action it has no name that another could be put for: what lies near one place lies near others.
        place = replace(place, preposition="", type="action", name="")
    if index >= len(clause.phrases):
        lead = clause.lead[: index - len(clause.phrases)], clause.lead[end - len(clause.phrases) :]
        return replace(clause, lead=(*lead[0], place, *lead[1]))
    return replace(clause, phrases=(*clause.phrases[:index], place, *clause.phrases[end:]))
