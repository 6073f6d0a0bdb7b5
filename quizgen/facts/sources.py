"""According to whom a statement holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.acronyms import WITH_ARTICLE
from quizgen.facts.floor import voice_of
from quizgen.facts.nouns import read_noun
from quizgen.facts.phrases import kept
from quizgen.facts.reading import Reading, child
from quizgen.facts.refusal import Refusal

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def speaker_of(said: Token, reading: Reading) -> str:
    """Who says so, in words that say who it is; a Refusal where they don't."""
    speaker = child(said, "nsubj")
    if speaker is None:
        raise Refusal("no-source", "nobody is named who says so")
    if speaker.tag_ == "PRP" and (voice := voice_of(speaker, reading)) is not None:
        return voice.called
    source = read_noun(speaker, reading, role="subject")
    known = source.name or is_profession(speaker) or reading.described(speaker) is not None
    spelt = speaker.is_upper and len(speaker.text) > 1  # *WHO*, that the tagger takes for a question word
    if not (known or spelt or any(part.pos_ == "PROPN" for part in kept(speaker))):
        raise Refusal("no-source", f"“{source.text}” is no source a student could name")
    return f"the {source.text}" if source.text in WITH_ARTICLE else source.text


def is_profession(speaker: Token) -> bool:
    """Whether the speakers are all of a trade, which says enough: *researchers*, *doctors*."""
    if speaker.lower_ in {"police", "prosecutors", "officials"} and speaker.left_edge == speaker:
        return True
    return speaker.tag_ == "NNS" and names_people(speaker.lemma_) and child(speaker, "det", "poss") is None
