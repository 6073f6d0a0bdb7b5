"""*Ada Lovelace was a mathematician.* → what or who somebody or something is."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.english.people import names_people
from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause, Phrase

AIMS = frozenset(
    """
    aim ambition aspiration challenge commitment decision desire dream duty effect focus function goal hope idea
    instinct intent intention job mission motive objective obligation plan policy priority proposal purpose
    recommendation remedy responsibility role solution strategy suggestion tactic target task wish
    """.split()
)
"""Heads of a subject of which an infinitive says what it is."""


EXAMPLE = re.compile(
    r"(an? (?:\w+ )?(?:(?:example|member|source|symbol|tributary)(?= of )|(?:allusion|answer|homage|monument|prelude"
    r"|reaction|reference|response|sequel|successor|testament|threat|tribute)(?= to ))) ((?P<preposition>of|to) .+)"
)
"""A predicate that says of what the subject is an example, or to what a reply: hardly what it is."""

FINDING = frozenset("discover find keep leave see spot".split())

STATE = re.compile(r"(?:\w{3,}(?:ed|ing|en)|alive|alone|dead|hidden|intact|stuck|unconscious)\b")
"""How something begins that tells in what state somebody was found: *trapped under the boat*."""

FEW = 2
"""Words of a plural that stands for all there are: *ripe bananas*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The predicate, unless what makes it the answer was left out, or it held but for a time."""
    dated = any(phrase.role == "time" for phrase in (*clause.phrases, *clause.lead))
    if dated and clause.lemma == "be":
        return
    if (example := as_example(clause)) is not None:
        yield from [example] if is_known(clause.subject, example) else []
        return
    for found in phrases_with_role(clause, "predicate"):
        if not (clause.phrase(found.focus).cut or is_state(clause, clause.phrase(found.focus))):
            yield found
    if clause.lemma == "be" and clause.subject.head in AIMS and clause.phrases[0].text.startswith("to "):
        text = " ".join(phrase.text for phrase in clause.phrases)
        aim = Phrase(text=text, role="predicate", type="action", head=clause.phrases[0].head)
        yield Ask(focus=0, clause=replace(clause, phrases=(aim,)))


def is_state(clause: Clause, phrase: Phrase) -> bool:
    """Whether it is the state that something was brought to, of which nobody asks what: *shot dead*, *found guilty*."""
    bare = phrase.text.isalpha() and phrase.text.islower() and not names_people(phrase.head)
    bare = bare or (clause.lemma in FINDING and STATE.match(phrase.text) is not None)
    return bare and bool(clause.auxiliaries) and clause.lemma not in {"be", "call", "dub", "name", "spend", "term"}


def as_example(clause: Clause) -> Ask | None:
    """What the subject is an example of, asked for as a part of its own: *What is Malta an example of?*."""
    found = EXAMPLE.fullmatch(clause.phrases[0].text) if clause.lemma == "be" and len(clause.phrases) == 1 else None
    if found is None or clause.subject.type == "person":
        return None
    example = Phrase(text=found[1], role="predicate", head=found[1].split()[-1])
    kind = Phrase(text=found[2], role="oblique", head="example", preposition=found["preposition"])
    return Ask(focus=1, clause=replace(clause, phrases=(example, kind)))


def is_known(subject: Phrase, example: Ask) -> bool:
    """Whether one knows what the subject is: by its name, since it is all of its kind, or of a reply by its owner."""
    kind_of_thing = subject.plural and len(subject.text.split()) <= FEW
    reply = example.clause is not None and example.clause.phrases[1].preposition == "to"
    return bool(subject.name) or kind_of_thing or (reply and "’s " in subject.text)
