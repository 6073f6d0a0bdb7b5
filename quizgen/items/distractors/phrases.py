"""Noun phrases, reasons and means beside one: *severe eczema* → *severe asthma*.

First the phrase itself with one of its words changed for another of the word's kind, so that nothing but the changed
word tells the options apart; then what else the article speaks of in like form.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from random import Random

from quizgen.english.nationalities import ADJECTIVES, COUNTRIES, full_name
from quizgen.english.nouns import plural, with_right_article
from quizgen.english.people import names_people
from quizgen.english.sentences import without_article
from quizgen.items.answers import answer
from quizgen.items.distractors import known
from quizgen.items.distractors.fitness import SOME, apart, content, has_root, is_of_like_length, is_unsaid, stands_in
from quizgen.items.distractors.names import with_article
from quizgen.items.distractors.pool import Pool
from quizgen.items.stems.classes import kind_asked
from quizgen.model.fact import Clause, Fact, Phrase, Role

WORD = re.compile(r"[^\W\d_][\w-]*")

EXPLAINING: frozenset[Role] = frozenset({"reason", "purpose", "means"})

DETERMINERS = re.compile(r"(?:(?P<a>an?)|(?P<the>the)|(?P<own>his|her|its|their|\w+[’']s?))\s", re.IGNORECASE)

OF_SOMEBODY = re.compile(r"^ of (?:the )?[A-Z]")
"""What follows a noun when it is somebody's, who has no other of its kind."""

NAMED = re.compile(r"[^\W\d_]*[A-Z]")
"""A word of a name, which all options would repeat were another word changed: *Oslo airport*, *Oslo tunnel*."""

NAMED_BEHIND = re.compile(r" (?:[A-Z]|(?:like|such as|including|called|named)\b)")
"""What follows a noun that says what somebody is who is named: *the brother Petronios*, *linguists like Li Na*."""

PLACE_BEHIND = re.compile(r"\b[a-z][\w-]* (?:of|in|from|for) ((?:the )?(?:[A-Z][\w’-]+ ?)+)$")
"""A name behind a noun in small letters: behind *Society of* it is a part of another name."""

MOST_REPEATED = 4
"""Words of an answer beyond which options that differ in one word are tiresome to read."""

OFFERED: frozenset[Role] = frozenset({"object", "subject", "oblique", "predicate"})

CHANGED: frozenset[Role] = frozenset({"object", "predicate", "recipient", "place", "oblique"})


def variants(fact: Fact, pool: Pool, chance: Random, *, wanted: int) -> tuple[str, ...]:
    """Phrases in the form of the answer."""
    short = len(answer(fact).split()) <= MOST_REPEATED
    changed = changes(fact, pool, chance, wanted=wanted) if short else ()
    return changed or from_article(fact, pool, chance, wanted=wanted)


def changes(fact: Fact, pool: Pool, chance: Random, *, wanted: int) -> tuple[str, ...]:
    """The answer with one word changed, always the same one; none if no word of it has enough others of its kind."""
    text = answer(fact)
    for word, others in changeable(fact, text):
        new = [other for other in others if is_unheard(other, fact, pool)]
        if len(new) >= wanted:
            pattern = rf"(?<![\w-]){re.escape(word)}(?![\w-])"
            drawn = [re.sub(pattern, other, text) for other in chance.sample(new, wanted)]
            follows = re.match(rf"an? {re.escape(word)}\b", text)
            return tuple(with_right_article(each) if follows else each for each in drawn)
    return ()


def changeable(fact: Fact, text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Words of the answer with others of their kind: the head, then what stands before it, then a name behind it."""
    words = list(dict.fromkeys(WORD.findall(text)))
    if not is_changeable(fact, text):
        return
    head = next((word for word in words if base_of(word) == fact.asked.head), "")
    before = words[: words.index(head)] if head else []
    owned = head and (OF_SOMEBODY.match(text.partition(head)[2]) or NAMED_BEHIND.match(text.partition(head)[2]))
    alone = not any(map(is_of_name, words)) and fact.asked.role != "place"
    ranked = bool(before) and names_people(before[-1])  # *brigadier general*, beside which is no *brigadier captain*
    if head and alone and not ranked and not owned and not kind_asked(fact.asked) and (others := nouns_like(head)):
        yield head, others
    for word in before if alone else ():
        if others := adjectives_like(word):
            yield word, others
    name = PLACE_BEHIND.search(text)
    if name and not kind_asked(fact.asked) and (others := tuple(places_like(name[1]))):
        yield name[1], others


def is_of_name(word: str) -> bool:
    """Whether the word belongs to a name: not *Norwegian*, for which another may be put."""
    return NAMED.match(word) is not None and word not in COUNTRIES


def is_changeable(fact: Fact, text: str) -> bool:
    """Whether a changed word would make the answer wrong: not one of a list, nor where the clause defines something."""
    asked, clause = fact.asked, fact.clause
    general = asked.role == "oblique" and clause.tense == "present" and not clause.subject.name
    listed = re.search(r"\b(and|or)\b|[,“]", text)
    return asked.role in CHANGED and asked.type != "action" and not general and not listed


def base_of(word: str) -> str:
    """The singular of a plural that the table knows, else the word."""
    return singulars().get(word, word)


@cache
def singulars() -> dict[str, str]:
    """Plural → singular of the nouns that the table knows."""
    return {plural(noun): noun for noun in reversed(known.nouns())}


def nouns_like(word: str) -> tuple[str, ...]:
    """Nouns of the kind of `word`, in its number."""
    base = base_of(word)
    others = known.nouns().get(base, ())
    return others if base == word else tuple(map(plural, others))


def adjectives_like(word: str) -> tuple[str, ...]:
    """Adjectives, or nouns used as such, of the kind of `word`: of another country, field or colour."""
    if word in COUNTRIES:
        names = [name.removeprefix("the ") for name in known.names_like(COUNTRIES[word], "", "")]
        return tuple(ADJECTIVES[name] for name in names if name in ADJECTIVES)
    return known.nouns().get(word, ()) if word in known.plain_nouns() else ()


def places_like(name: str) -> Iterator[str]:
    """Places that are spoken of together with the place `name`, as they read in mid-sentence.

    Those that only have its size and continent were not believed: *a Roman ship in North Macedonia*.
    """
    yield from map(with_article, known.names_like(full_name(without_article(name)), "", ""))


def is_unheard(word: str, fact: Fact, pool: Pool) -> bool:
    """Whether the article does not know the word at all, so that nothing in it could make the change right."""
    return not is_known(word, pool.article) and base_of(word) not in fact.sentence


@lru_cache(maxsize=SOME)
def is_known(word: str, article: str) -> bool:
    """Whether the article has the word in any form."""
    return stands_in(word, article) or has_root(article, base_of(word))


def from_article(fact: Fact, pool: Pool, chance: Random, *, wanted: int) -> tuple[str, ...]:
    """Other phrases of the article that could be asked for in the same way."""
    asked, key = fact.asked, answer(fact)
    found = {
        phrase.core if key == asked.core else phrase.text
        for phrase, clause in alike(asked, pool)
        if clause.lemma != fact.clause.lemma and (key == asked.core or phrase.preposition == asked.preposition)
        if is_apart(phrase.core, fact, pool)
    }
    fitting = [text for text in sorted(found) if is_of_like_length(text, key)]
    return apart(chance.sample(fitting, len(fitting)), key, wanted)


def alike(asked: Phrase, pool: Pool) -> list[tuple[Phrase, Clause]]:
    """The article's phrases that can stand for the one asked for, with the clause of each."""
    if not pool.shelves:
        fill(pool)
    found = pool.shelves.get(shelf(asked), [])
    explaining = asked.role in EXPLAINING
    return [(phrase, clause) for phrase, clause in found if explaining or phrase.head != asked.head]


def fill(pool: Pool) -> None:
    """Put the article's phrases on their shelves, so that each is compared with those of its kind only."""
    for clause in dict.fromkeys(fact.clause for fact in pool.facts):
        for phrase in (clause.subject, *clause.phrases, *clause.lead):
            if phrase.role in EXPLAINING or (phrase.role in OFFERED and not (phrase.cut or phrase.quantity)):
                pool.shelves.setdefault(shelf(phrase), []).append((phrase, clause))


def shelf(phrase: Phrase) -> tuple[object, ...]:
    """What phrases have in common that can stand for each other: role, type, number, beginning and kind of head."""
    if phrase.role in EXPLAINING:
        return phrase.role, *phrase.text.split()[:1]
    kind = "" if phrase.type == "person" else known.kinds().get(phrase.head, phrase.head)
    return phrase.type, phrase.plural, bool(phrase.name), determiner(phrase.core), kind


def determiner(text: str) -> str:
    """How the phrase begins: with *a*, *the*, a possessive, or none."""
    found = DETERMINERS.match(text)
    return str(found.lastgroup) if found else ""


def is_apart(text: str, fact: Fact, pool: Pool) -> bool:
    """Whether the phrase has nothing of the statement in it, and is not said of the same."""
    return not content(text) & content(f"{fact.sentence} {fact.evidence.text}") and is_unsaid((text,), fact, pool)
