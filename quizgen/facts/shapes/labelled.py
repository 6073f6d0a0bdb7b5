"""*Li Na called Malta “a light on the sea”.* → what she called it, whatever the parser makes of the quoted words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.marks import typographic
from quizgen.english.people import names_people
from quizgen.english.words import FIRST_AND_SECOND_PERSON
from quizgen.facts.mood import check_mood
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import full_form, tense_of
from quizgen.facts.verbs import Verb, is_verb, verbs_of
from quizgen.model.fact import Clause, Phrase

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

CALLING = frozenset("brand call christen dub label nickname term".split())

FEWEST, MOST = 2, 16
"""Words of what somebody is called that can be asked for."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each main verb of calling with a name and quoted words behind it, and nothing else."""
    if not is_verb(sentence.root) or reading.is_quoted(sentence) or '"' not in sentence.text:
        return
    for verb in verbs_of(sentence.root):
        label = label_of(verb.token) if verb.token.lemma_ in CALLING else ()
        if label:
            yield attempt(partial(read_labelled, verb, label, reading))


def label_of(verb: Token) -> tuple[Token, ...]:
    """The quoted words that end the sentence behind the verb and a noun phrase; none if there are none."""
    marks = [token.i for token in verb.sent if token.text == '"' and token.i > verb.i]
    if len(marks) != len(("opening", "closing")) or marks[0] <= verb.i + 1:
        return ()
    words = verb.doc[marks[0] + 1 : marks[1]].tokens
    words = words[:-1] if words and words[-1].text in {".", ","} else words
    ends = all(token.is_punct for token in verb.doc[marks[1] + 1 : verb.sent.end])
    plain = not any(token.lower_ in FIRST_AND_SECOND_PERSON for token in words)
    return tuple(words) if ends and plain and FEWEST <= len(words) <= MOST else ()


def read_labelled(verb: Verb, label: tuple[Token, ...], reading: Reading) -> Clause:
    """Who calls whom or what so."""
    check_mood(verb, told=False)
    doc, start = verb.token.doc, verb.token.i + 1
    called = doc[start : label[0].i - 1].tokens
    entity = reading.name_at(called[-1])
    described = reading.described(called[-1])
    if described is not None and called[0].lower_ in {"the", "this"}:
        thing = Phrase(text=described.text, role="object", type=described.type, head=called[-1].lemma_.lower())
    elif entity is not None and all(token.ent_type_ or token.pos_ in {"PROPN", "ADJ"} for token in called):
        words = doc[start : label[0].i - 1].text
        titled = any(names_people(token.lower_) for token in called[:-1])  # *Prime Minister Li Na*
        thing = Phrase(
            text=typographic(words),
            role="object",
            type="person" if titled else entity.type,
            head=entity.name.lower(),
            name=entity.name,
        )
    else:
        raise Refusal("vague-reference", "nobody sees who or what is called so")
    text = doc[label[0].i : label[-1].i + 1].text
    return Clause(
        subject=read_noun(verb.subject, reading, role="subject"),
        auxiliaries=tuple(full_form(other) for other in verb.auxiliaries),
        verb=full_form(verb.token),
        lemma=verb.token.lemma_,
        tense=tense_of(verb),
        phrases=(thing, Phrase(text=f"“{typographic(text)}”", role="predicate", head=label[-1].lemma_.lower())),
        people=(entity.name,) if entity is not None and entity.type == "person" else (),
    )
