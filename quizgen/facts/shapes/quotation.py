"""*“Bees remember faces,” said Li Na.* → *Li Na said “Bees remember faces”*: who said it can be asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.marks import typographic
from quizgen.facts.floor import Quotation, is_whole, quotations_in, words_in
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import SUBJECTS, TENSED

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

SHORTEST, LONGEST = 6, 24
"""Words of a quotation that is worth knowing and can be taken in."""

LEANING = frozenset(
    """
    additionally afterwards again also alternatively and anyhow anyway besides but consequently conversely either
    finally first firstly further furthermore hence here however indeed instead lastly later likewise meanwhile moreover
    neither nevertheless next no nonetheless nor or otherwise rather second secondly similarly so still subsequently
    then there therefore third thirdly though thus too well yes yet
    """.split()
)
"""First words of a quotation that lean on what was said before."""

THIRD_PERSON = frozenset("he her hers him his it its she their theirs them they".split())

POINTING = frozenset({"that", "these", "this", "those"})

RELATIVE = frozenset({"IN", "WDT"})
"""Tags of a *that* that points at nothing."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each quotation of a person that is a sentence of its own, or a sentence in it."""
    for quoted in quotations_in(sentence, reading):
        tokens = words_in(sentence, quoted)
        if quoted.voice.type == "person" and is_whole(tokens, sentence, quoted) and is_statement(tokens):
            yield attempt(partial(read_quotation, tokens, quoted))


def is_statement(tokens: Sequence[Token]) -> bool:
    """Whether the words have a verb with tense and a subject, and are not two sentences in one."""
    subjects = [token for token in tokens if token.dep_ in SUBJECTS | {"csubj", "expl"}]
    # The tagger takes *Lamps save lives* for an infinitive.
    tensed = any(token.tag_ in TENSED for token in tokens) or any(token.head.tag_ == "VB" for token in subjects)
    return tensed and bool(subjects) and all(token.text not in {";", ":", "(", "..."} for token in tokens)


def read_quotation(tokens: Sequence[Token], quoted: Quotation) -> Clause:
    """The clause that says who said it."""
    words = [token for token in tokens if not token.is_punct]
    if not SHORTEST <= len(words) <= LONGEST:
        raise Refusal("quoted", "the quotation is too short or too long")
    leaning = words[0].lower_ in LEANING and words[0].dep_ != "expl"  # not *There are many boats*
    if leaning or any(points_out(token, words) for token in words):
        raise Refusal("quoted", "the quotation leans on what was said before")
    text = tokens[0].doc[tokens[0].i : tokens[-1].i + 1].text
    name = quoted.voice.name
    return Clause(
        subject=Phrase(text=typographic(name), role="subject", type="person", head=name.split()[-1].lower(), name=name),
        verb="said",
        lemma="say",
        tense="past",
        phrases=(Phrase(text=f"“{typographic(text)}”", role="complement", type="action", head="quotation"),),
        people=(name,),
    )


def points_out(token: Token, words: Sequence[Token]) -> bool:
    """Whether the word points at something, or stands for somebody, that is not in the quotation."""
    if token.lower_ in POINTING:
        return token.tag_ not in RELATIVE
    if token.lower_ == "it" and token.dep_ in SUBJECTS and token.head.dep_ in {"ccomp", "advcl", "relcl"}:
        return True  # *show people it is easy*: nobody sees what
    named = (other for other in words if other.i < token.i and other.pos_ in {"NOUN", "PROPN"})
    return token.lower_ in THIRD_PERSON and token.dep_ != "expl" and not any(True for _ in named)
