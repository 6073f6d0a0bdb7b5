"""According to whom a statement holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.nouns import indefinite_article
from quizgen.english.people import names_people
from quizgen.english.studies import STUDIES
from quizgen.facts.acronyms import WITH_ARTICLE
from quizgen.facts.kept import kept
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.voices import voice_of
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


UNCOUNTED = frozenset({"research"})

ANYBODY = frozenset(
    """
    adolescent adult boy brother child citizen colleague companion cousin critic dad daughter elder fan father fellow
    friend gentleman girl guest guy individual inhabitant insider kid lady local man mother mum native neighbor
    neighbour newcomer onlooker opponent parent passenger passer-by pensioner person relative resident rival sister son
    stranger supporter survivor teenager toddler tourist twin user victim viewer villager visitor wife winner woman
    youngster youth
    """.split()
)
"""Nouns for people that tell no trade."""


def speaker_of(said: Token, reading: Reading) -> str:
    """Who says so, in words that say who it is; a Refusal where they don't."""
    speaker = child(said, "nsubj")
    if speaker is None:
        raise Refusal("no-source", "nobody is named who says so")
    if unnamed := one_of_them(speaker, reading):
        return unnamed
    if speaker.tag_ == "PRP" and (voice := voice_of(speaker, reading)) is not None:
        return voice.called
    source = read_noun(speaker, reading, role="subject")
    known = source.name or is_profession(speaker) or is_study(speaker) or reading.described(speaker) is not None
    if source.type in {"city", "country", "place"} and "’s " in source.text:
        raise Refusal("no-source", f"“{source.text}” may be what a book is called")
    if source.type == "person" and source.name and without_title(source.text) == source.name:
        return source.name
    spelt = speaker.is_upper and len(speaker.text) > 1  # *WHO*, that the tagger takes for a question word
    if not (known or spelt or any(part.pos_ == "PROPN" for part in kept(speaker))):
        raise Refusal("no-source", f"“{source.text}” is no source a student could name")
    return f"the {source.text}" if source.text in WITH_ARTICLE else source.text


def one_of_them(speaker: Token, reading: Reading) -> str:
    """A study or those of a trade, of which nothing tells which they are, as some that say so; empty for all else.

    *The study predicts …* → *According to a study, …*; *The researchers found …* → *According to researchers, …*.
    """
    if reading.described(speaker) is not None or [token.lower_ for token in speaker.subtree] != ["the", speaker.lower_]:
        return ""
    if speaker.tag_ == "NN" and speaker.lemma_ in STUDIES:
        return some(speaker.lemma_)
    trade = speaker.tag_ == "NNS" and names_people(speaker.lemma_) and speaker.lemma_ not in ANYBODY
    return speaker.lower_ if trade else ""


def some(noun: str) -> str:
    """The noun with the article that it has at its first mention.

    >>> some("study"), some("research")
    ('a study', 'research')
    """
    return noun if noun in UNCOUNTED else f"{indefinite_article(noun)} {noun}"


def without_title(text: str) -> str:
    """The name without the *Mr* that nobody needs before a name in full.

    >>> without_title("Mr Adrian Hunt"), without_title("Ms Hunt")
    ('Adrian Hunt', 'Ms Hunt')
    """
    title, _, name = text.partition(" ")
    return name if title.rstrip(".") in {"Mr", "Mrs", "Ms", "Miss"} and " " in name else text


def is_study(speaker: Token) -> bool:
    """Whether the source is a piece of research of which there was no word before: *a study by Oslo University*."""
    told = child(speaker, "det", "poss", "nummod")
    first = told is None or told.lower_ in {"a", "an"}
    return speaker.tag_ in {"NN", "NNS"} and speaker.lemma_ in STUDIES and first


def is_profession(speaker: Token) -> bool:
    """Whether the speakers are all of a trade, which says enough: *researchers*, *doctors*."""
    if speaker.lower_ in {"police", "prosecutors", "officials"} and speaker.left_edge == speaker:
        return True
    told = child(speaker, "det", "poss", "nummod")
    some = told is None or (told.lower_ in {"some", "several"} and speaker.lemma_ not in ANYBODY)
    return speaker.tag_ == "NNS" and names_people(speaker.lemma_) and some
