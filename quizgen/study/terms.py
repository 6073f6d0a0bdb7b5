"""*monarchy – A monarchy is a government in which one ruler holds power.* – what the article explains or names."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.marks import typographic
from quizgen.english.sentences import capitalise, without_article
from quizgen.model.fact import Clipping, Entity, Fact, KeyTerm, Phrase
from quizgen.model.study import Term
from quizgen.study.names import standing
from quizgen.study.statements import stated

LONGEST = 4
"""Words of a term: longer subjects are descriptions."""

MOST = 12
"""Terms that can be learnt for one article, unless it lists more."""

MOST_IN_BOLD = 24
"""The same where it sets so many in bold."""

KINDS = frozenset({"thing", "work", "event"})
"""What is a term; people, organisations and places stand in a list of their own."""

DESCRIBING = re.compile(r"^the\b|’s?\b|\b(that|which|who|this|these|some|most|all|many)\b", re.IGNORECASE)
"""Words of a subject that is no name of anything."""


def terms_of(
    facts: Sequence[Fact],
    entities: Sequence[Entity],
    key_terms: Sequence[KeyTerm] = (),
    marked: Sequence[Clipping] = (),
) -> tuple[Term, ...]:
    """The terms that the article lists, sets in bold, explains or names, each with its meaning or a sentence about it.

    `marked` are those in bold.
    """
    found: dict[str, Term] = {}
    for term in (*map(listed, key_terms), *map(in_bold, marked), *explained(facts), *named(facts, entities)):
        found.setdefault(term.name.lower(), term)
    return tuple(found.values())[: max(MOST, len(key_terms), min(len(marked), MOST_IN_BOLD))]


def listed(found: KeyTerm) -> Term:
    """A key term with its meaning, as the article's list has them."""
    return Term(name=capitalise(found.term), meaning=capitalise(f"{found.meaning}."), evidence=found.evidence)


def in_bold(found: Clipping) -> Term:
    """A term in bold with the sentences that tell what it means."""
    return Term(name=capitalise(found.answer), meaning=typographic(found.evidence.text), evidence=found.evidence)


def explained(facts: Sequence[Fact]) -> Iterator[Term]:
    """What the article says that it is."""
    for fact in stated(facts):
        says_what = fact.clause.lemma == "be" and any(phrase.role == "predicate" for phrase in fact.clause.phrases)
        if is_term(fact.clause.subject) and says_what:
            name = capitalise(without_article(fact.clause.subject.text))
            yield Term(name=name, meaning=fact.sentence, evidence=fact.evidence)


def named(facts: Sequence[Fact], entities: Sequence[Entity]) -> Iterator[Term]:
    """Things with a name of several words; a single one is too often a word with a capital."""
    possible = [entity for entity in standing(entities) if entity.type in KINDS and " " in entity.name]
    known = list(stated(facts))
    for entity in sorted(possible, key=lambda each: (-len(each.mentions), each.mentions[:1], each.name))[:MOST]:
        name = re.compile(rf"(?<!\w){re.escape(entity.name)}(?!\w)")
        fact = next((fact for fact in known if name.search(fact.sentence)), None)
        if fact is not None:
            yield Term(name=capitalise(entity.name), meaning=fact.sentence, evidence=fact.evidence)


def is_term(subject: Phrase) -> bool:
    """Whether the phrase names something by itself: a bare noun, one with *a*."""
    return subject.type in KINDS and len(subject.text.split()) <= LONGEST and not DESCRIBING.search(subject.text)
