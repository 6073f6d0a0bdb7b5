"""Whether an article explains what things are in general, as a chapter does, rather than tell of one place or person.

In such a text *the median* or *the inner core* is a term; in a guide to a town *the harbour* is the town's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import PRESENT, any_child, child

if TYPE_CHECKING:
    from quizgen.model.annotated import Annotated
    from quizgen.model.tokens import Span, Token

MOST_NAMING = 0.45
"""Share of sentences with a name. Of 25 texts that explain something all have fewer; so have 4 of 50 other texts in the
present tense, which `LEAST_GENERAL` and `MOST_REPORTED` tell apart, and two travel guides."""

LEAST_GENERAL = 0.6
"""Share of sentences that tell what is so: 0.65 and more in texts that explain, below 0.6 in histories and lives."""

MOST_REPORTED = 0.05
"""Share of sentences that tell what somebody says: less in all of those texts, more in news told in the present."""

FEWEST = 5
"""Sentences of which one sees that they explain."""

FEWEST_TOLD = 2
"""Sentences that say what any such thing is or is called; in a guide to a museum *the garden* is the museum's own."""

REPORTING = frozenset({"add", "announce", "report", "say"})

GENERAL = PRESENT | {"MD"}
"""Tags of verbs of what is so of all of a kind."""

GENERAL_MODALS = frozenset({"can", "may", "must", "should", "will"})


def explains(annotated: Annotated) -> bool:
    """Whether most sentences are in the present tense and few name or quote anybody."""
    sentences = [sentence for parsed in annotated.passages for sentence in parsed.doc.sents]
    if len(sentences) < FEWEST:
        return False
    general = sum(is_present(sentence.root) for sentence in sentences)
    reported = sum(is_reported(sentence.root) for sentence in sentences)
    if general < LEAST_GENERAL * len(sentences) or reported > MOST_REPORTED * len(sentences):
        return False
    naming = sum(any(token.ent_type_ in NAME_LABELS for token in sentence) for sentence in sentences)
    return naming <= MOST_NAMING * len(sentences) and sum(map(is_explaining, sentences)) >= FEWEST_TOLD


def is_explaining(sentence: Span) -> bool:
    """Whether it says what any such thing is or is called: *An atom is a unit of …*, *tubes known as xylem*."""
    return defines_any(sentence) or any(map(leads_to_term, sentence))


def defines_any(sentence: Span) -> bool:
    """Whether it says at length what things are that have no *the*."""
    verb = sentence.root
    subject, told = child(verb, "nsubj"), child(verb, "attr")
    if subject is None or told is None or verb.lemma_ != "be" or not is_present(verb) or told.pos_ != "NOUN":
        return False
    owners = [other for other in subject.children if other.dep_ in {"det", "poss", "nummod", "predet"}]
    plain = subject.pos_ == "NOUN" and all(other.lower_ in {"a", "an"} for other in owners)
    return plain and any_child(told, {"prep", "relcl", "acl"}) and not any_child(told, {"poss"})


def leads_to_term(verb: Token) -> bool:
    """Whether the verb leads to a word for things of a kind: *a layer called the dermis*, *refers to the belief*."""
    if verb.lemma_ == "refer":
        return is_present(verb) and any(other.lower_ == "to" for other in verb.rights) and any_child(verb, {"nsubj"})
    if verb.lower_ not in {"called", "known", "termed"}:
        return False
    link = next((other for other in verb.rights if other.lower_ == "as"), verb)
    term = child(link, "oprd", "pobj", "attr", "dobj")
    return term is not None and term.is_lower and term.pos_ in {"NOUN", "PROPN"}


def is_reported(verb: Token) -> bool:
    """Whether somebody is told to say something; not *is said to be*."""
    return verb.lemma_ in REPORTING and any_child(verb, {"nsubj"})


def is_present(verb: Token) -> bool:
    """Whether the verb tells what is so or may be; a participle by its auxiliaries."""
    helpers = [other for other in verb.lefts if other.dep_ in {"aux", "auxpass"}]
    return any(word.tag_ in PRESENT or word.lower_ in GENERAL_MODALS for word in (helpers[:1] or [verb]))


def is_told_in_general(token: Token) -> bool:
    """Whether the finite verb that the token belongs to is in the present tense."""
    verbs = (other for other in (token, *token.ancestors) if other.pos_ in {"VERB", "AUX"})
    finite = next((verb for verb in verbs if is_finite(verb)), token.sent.root)
    return is_present(finite)


def is_finite(verb: Token) -> bool:
    """Whether the verb has a tense, be it by an auxiliary."""
    return verb.tag_ in PRESENT | {"VBD", "MD"} or any(other.dep_ in {"aux", "auxpass"} for other in verb.lefts)


def names_nobody(sentence: Span) -> bool:
    """Whether nothing in the sentence has a name, date or price of its own."""
    return not any(map(is_particular, sentence))


def is_particular(token: Token) -> bool:
    """Whether the token is of a name, date or price; not *the Earth*, *in a year*."""
    if token.ent_type_ in {"DATE", "MONEY"}:
        return any(character.isdigit() for character in token.text)
    return token.ent_type_ in NAME_LABELS and token.lower_ not in UNIQUE_NOUNS | {"the"}
