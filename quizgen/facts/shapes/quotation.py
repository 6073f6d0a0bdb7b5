"""*“Bees remember faces,” said Li Na.* → *Li Na said “Bees remember faces”*: who said it can be asked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.clauses import people_in
from quizgen.facts.nouns import read_noun
from quizgen.facts.phrases import typographic
from quizgen.facts.reading import SUBJECTS, Reading, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.model.fact import Clause, Phrase

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

SAYING = frozenset("say add explain argue warn insist claim note tell".split())

SHORTEST, LONGEST = 6, 20
"""Words of a quotation that is worth knowing and can be taken in."""

OWN = frozenset({"i", "me", "my", "mine", "myself"})
"""Words of a quotation that tells about its speaker alone."""

POINTING = frozenset("it this that these those they he she there and but so or".split())
"""First words of a quotation that lean on what was said before."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for the sentence if it quotes one person once."""
    marks = [token for token in sentence if token.text == '"']
    said = sentence.root
    speaker = child(said, *SUBJECTS)
    if len(marks) != len(("opening", "closing")) or said.lemma_ not in SAYING or speaker is None:
        return
    quoted = [token for token in sentence if marks[0].i < token.i < marks[1].i]
    if said in quoted or speaker in quoted or not is_person(speaker, reading):
        return
    yield attempt(partial(read_quotation, speaker, quoted, reading))


def is_person(token: Token, reading: Reading) -> bool:
    """Whether the token names a person, by name or by a pronoun that is understood."""
    entity = reading.entity(token)
    return entity is not None and entity.type == "person"


def read_quotation(speaker: Token, quoted: list[Token], reading: Reading) -> Clause:
    """The clause that says who said it."""
    while quoted and quoted[-1].text in {",", "."}:
        quoted.pop()
    words = [token for token in quoted if not token.is_punct]
    if not words:
        raise Refusal("quoted", "nothing is quoted")
    leaning = words[0].lower_ in POINTING or not words[0].text[0].isupper()
    if not SHORTEST <= len(words) <= LONGEST or leaning or any(token.lower_ in OWN for token in words):
        raise Refusal("quoted", "the quotation is too short, too long, personal, or leans on what was said before")
    text = speaker.doc[quoted[0].i : quoted[-1].i + 1].text
    return Clause(
        subject=read_noun(speaker, reading, role="subject"),
        verb="said",
        lemma="say",
        tense="past",
        phrases=(Phrase(text=f"“{typographic(text)}”", role="complement", type="action", head="quotation"),),
        people=people_in(speaker, reading),
    )
