"""Whether a question leaves the preposition with its verb: *What does it lead to?*, or begins with it: *To whom …?*."""

import re

from quizgen.english.prepositional import OF_WHAT, PARTICLES, PREPOSITIONAL, STANDING, WITH_OBJECT
from quizgen.items.stems.wh import FEW_KNOWN
from quizgen.model.fact import Clause, Phrase

LONG_LEAD = 6
"""Words from which a phrase would dangle at the end of a question."""

COMPARING = (
    "along with ",
    "apart from ",
    "as opposed to ",
    "as well as ",
    "aside from ",
    "besides ",
    "except ",
    "in addition to ",
    "instead of ",
    "other than ",
    "rather than ",
    "together with ",
    "unlike ",
)
"""How phrases begin that set the answer beside something else; before a question word they would mislead."""

OPPONENT = ("against ", "alongside ", "opposite ")
"""How phrases begin that tell with or against whom, which English puts behind the verb."""

LEANING = re.compile(r"\b(?:he|she|it|they|his|her|its|their)\b")

LONG_LEANING = 10
"""Words from which a phrase that points at the subject would dangle too."""

CAUSING = frozenset(
    """
    accelerate accompany affect aggravate alter amplify arouse blight boost break bring carry cause complicate
    compound control cover create crush curb damage darken deepen define delay destroy deter determine disrupt
    distort disturb divide dominate drain drive drown ease enable encourage enhance enlarge erode evoke exacerbate
    explain fill flatten flood follow force form foster frame fuel generate govern guide halt hamper harm heat
    heighten hinder hit hurt illuminate impair impede improve inflame influence inhibit inspire interrupt kindle
    light limit lower mark mask mitigate motivate obscure obstruct offset overcome overshadow overwhelm paralyse
    paralyze plague poison pollute popularise popularize power precede precipitate predict preserve prevent produce
    prolong prompt propel protect provoke punctuate raise ravage reduce regulate reinforce replace reshape restore
    restrain restrict retard reveal ruin sap shake shape shatter shield signal slow smooth sour spark spoil spread
    spur sterilise sterilize stimulate stop strengthen submerge support suppress surround sustain swamp taint
    threaten transform trigger undermine unite unleash upset warm weaken worsen wreck
    """.split()
)
"""Verbs whose passive one asks about with *by* behind it: *What is scurvy caused by?*."""

GERUND = re.compile(r"\S+ \w+ing\b")
"""A preposition and what is done: *with taking a boat*."""

LINKING = frozenset({"for", "of", "on", "to", "with"})
"""Prepositions of verbs that stay with them in a question for an amount."""

CLOSING = frozenset({"time", "place", "duration"})
"""Roles of short phrases that stand well at the end."""


def keeps_preposition(clause: Clause, asked: Phrase) -> bool:
    """Whether the phrase is asked for with its preposition left with the verb: *What does it lead to?*."""
    if not may_end(clause, asked):
        return False
    before = tuple(each for each in clause.phrases[: clause.phrases.index(asked)] if each.text not in MOSTLY)
    if asked.role == "agent":
        return is_cause(clause, asked)
    if accuses(clause, asked) and before:
        return all(phrase.role == "object" for phrase in before)
    if asked.role != "oblique" or not is_thing_or_deed(asked):
        return False
    if asked.preposition == "into" and asked.type == "thing":  # *What was it made into?*, *What did she turn it into?*
        return all(phrase.role == "object" for phrase in before) and len(before) <= 1
    if asked.preposition in STANDING and not before:
        return True
    if clause.lemma == "be":  # *What is Malta an example of?*
        return any((phrase.head, asked.preposition) in PREPOSITIONAL for phrase in before)
    return is_of_verb(clause, asked, before)


def left_of_amount(clause: Clause, asked: Phrase) -> str:
    """What stays with the verb where it asks how many: *How many deaths does it account for?*, *… estimated to be?*.

    Empty where the preposition goes in front: *In how many countries …?*.
    """
    alone = asked.role == "oblique" and may_end(clause, asked) and clause.phrases.index(asked) == 0
    if alone and asked.preposition == "at" and clause.lemma == "estimate" and clause.auxiliaries:
        return "to be"
    own = (clause.lemma, asked.preposition) in PREPOSITIONAL and asked.preposition in LINKING
    return asked.preposition if alone and own else ""


MOSTLY = frozenset(
    """
    chiefly closely completely directly entirely especially essentially exclusively fully greatly heavily
    increasingly largely mainly mostly overwhelmingly partially particularly partly predominantly primarily
    principally purely simply solely specifically strongly substantially totally wholly
    """.split()
)
"""Adverbs of degree between a verb and its preposition: *depends largely on*."""


def is_of_verb(clause: Clause, asked: Phrase, before: tuple[Phrase, ...]) -> bool:
    """Whether the preposition is the verb's own, behind its particle, if it has one, or its object."""
    if [phrase.role for phrase in before] == ["object"]:
        return asked.preposition in STANDING or (clause.lemma, asked.preposition) in WITH_OBJECT
    verb = " ".join((clause.lemma, *(phrase.text for phrase in before)))
    particles = all(phrase.text in PARTICLES for phrase in before)
    own = (verb, asked.preposition)
    return particles and (own in PREPOSITIONAL or own in WITH_OBJECT)


def is_thing_or_deed(asked: Phrase) -> bool:
    """Whether one asks with *what*: for a thing, what is done, or an office: *What did she serve as?*."""
    office = asked.preposition == "as" and asked.type == "person" and not asked.name
    return office or asked.type == "thing" or (asked.type == "action" and GERUND.match(asked.text) is not None)


def may_end(clause: Clause, asked: Phrase) -> bool:
    """Whether nothing stands behind the verb that would part it from the preposition, or dangle after it."""
    if not asked.text.startswith(f"{asked.preposition} "):
        return False
    place = next((index for index, phrase in enumerate(clause.phrases) if phrase is asked), len(clause.phrases))
    return (
        place < len(clause.phrases)
        and all(goes_behind(phrase, asked) for phrase in clause.phrases[place + 1 :])
        and all(stays_in_front(phrase) or goes_behind(phrase, asked) for phrase in clause.lead)
    )


def goes_behind(phrase: Phrase, asked: Phrase) -> bool:
    """Whether it stands well behind the preposition left with the verb: *What was she charged with in May?*."""
    if phrase.preposition == asked.preposition or phrase.text.startswith(f"{asked.preposition} "):
        return False
    by_whom = asked.preposition == "as" and phrase.role == "agent"  # *What was Malta known as by the Romans?*
    return (phrase.role in CLOSING or by_whom) and len(phrase.text.split()) < LONG_LEAD


def is_cause(clause: Clause, asked: Phrase) -> bool:
    """Whether it is what causes something, of which one asks with *by* at the end: *What is scurvy caused by?*."""
    plain = asked.type == "thing" and not asked.name and not asked.core.startswith(FEW_KNOWN)
    causes = clause.lemma in CAUSING and clause.subject.type != "person"
    return plain and causes and asked.preposition == "by" and " to " not in asked.core


def accuses(clause: Clause, asked: Phrase) -> bool:
    """Whether the phrase is what somebody is accused or told of: *What did she accuse him of?*."""
    of_what = asked.role == "oblique" and asked.preposition == "of" and asked.type in {"thing", "action"}
    return of_what and clause.lemma in OF_WHAT


def stays_in_front(phrase: Phrase) -> bool:
    """Whether what preceded the subject stays before the question word.

    A short time or place goes to the end, and so does what points at the subject: *after her return*.
    """
    words = len(phrase.text.split())
    if phrase.text.startswith((*COMPARING, *OPPONENT)):
        return False
    if LEANING.search(phrase.text) and words < LONG_LEANING:
        return False
    return phrase.role not in CLOSING or words >= LONG_LEAD
