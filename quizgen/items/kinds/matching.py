"""*Li Na – 1. …, 2. director of the Lantern Museum* – people and what they are or said, each fit for one."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from quizgen.english.sentences import capitalise, without_article
from quizgen.items.definitions import definition_of
from quizgen.items.distractors import Pool
from quizgen.items.distractors.speakers import said_by
from quizgen.items.kinds.sets import Draft, by_salience, is_plain, worth_of
from quizgen.items.sayings import ADDRESSED, NOW, is_of_matter, role_told, roles_of, with_role
from quizgen.model.fact import Fact
from quizgen.model.item import Matching, Pair

FEWEST, MOST = 4, 6
"""Pairs of a set, and right sides in all."""

SHORTEST, LONGEST = 3, 14
"""Words of a right side that tells enough, and of one that can be compared at a glance."""

POINTING = re.compile(r"\b(he|she|it|they|him|her|his|hers|its|them|their|also)\b", re.IGNORECASE)
"""Words that tell who is meant, or need somebody before them."""

BESIDE_ANOTHER = re.compile(
    r"[’']s? (?:[a-z]+ )?(?:ally|colleague|critic|friend|opponent|predecessor|rival|successor)$"
    r"|^(?:ally|colleague|friend|opponent|predecessor|rival|successor) (?:of|to)\b"
)
"""What somebody is to another person, which is no post."""

TERMS = ("term", "Match each term with its meaning.")
ENOUGH_TERMS, LEFT_ALONE = 6, 2
"""Terms of which some can be asked for together, and how many of the main ones are still asked for alone."""

ROLES = ("role", "Match each person with their role.")
MEANINGS = ("meaning", "Match each name with what it stands for.")
SAYINGS = ("saying", "Match each person with what they said.")

LONGEST_SAYING = 22
"""Words of a saying that can be compared with others."""

THINKING = frozenset({"believe", "fear", "hope", "think"})
"""Verbs of what was perhaps not said."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """People and roles, names and what they name, people and sayings: the first set there is enough of.

    What people did is not matched: it fits another as well, or tells whom by its form, said readers of all there were.
    """
    named = [fact for fact in facts if fact.clause.subject.type == "person" and fact.clause.subject.name]
    people = [fact for fact in named if is_strange(fact, pool)]
    others = [fact for fact in facts if fact.clause.subject.type != "person" and fact.clause.subject.name]
    terms = explained(facts)
    if len(terms) >= ENOUGH_TERMS:
        yield draft(*TERMS, terms[LEFT_ALONE:])
    for (slot, prompt), pairs in (
        (ROLES, pairs_of(people, post)),
        (MEANINGS, pairs_of(others, predicate)),
        (SAYINGS, with_roles(pairs_of(named, partial(saying, pool), longest=LONGEST_SAYING), facts)),
    ):
        if len(pairs) >= FEWEST:
            yield draft(slot, prompt, pairs)
            return


def pairs_of(facts: Sequence[Fact], tell: Callable[[Fact], str], *, longest: int = LONGEST) -> list[tuple[Fact, Pair]]:
    """For each name the fact that the article is most about, and the pair it makes."""
    found: dict[str, tuple[Fact, Pair]] = {}
    names = {word for fact in facts for word in fact.clause.subject.name.split() if word[0].isupper()}
    for fact in by_salience(facts):
        name = fact.clause.subject.name
        right = tell(fact)
        if name not in found and right and fits(right, names, longest):
            found[name] = fact, Pair(left=name, right=capitalise(right), evidence=fact.evidence)
    distinct = {pair.right.lower(): (fact, pair) for fact, pair in reversed(found.values())}
    return list(distinct.values())[::-1]


def explained(facts: Sequence[Fact]) -> list[tuple[Fact, Pair]]:
    """The terms that the article explains, what it is most about first, each with what it means."""
    found: dict[str, tuple[Fact, Pair]] = {}
    for fact in by_salience(facts):
        told = definition_of(fact)
        if told is not None and told.term not in found and fits(told.meaning, set(), LONGEST):
            pair = Pair(left=capitalise(told.term), right=capitalise(told.meaning), evidence=fact.evidence)
            found[told.term] = fact, pair
    return list(found.values())


def predicate(fact: Fact) -> str:
    """What the subject is; empty if the fact does not say."""
    phrases = fact.clause.phrases
    whole = fact.clause.lemma == "be" and len(phrases) == 1 and not fact.clause.lead
    return phrases[0].text if whole and phrases[0].role == "predicate" and is_plain(fact.clause) else ""


def is_strange(fact: Fact, pool: Pool) -> bool:
    """Whether the subject is not the article's topic, of whom one knows what there is to know."""
    return fact.clause.subject.name not in pool.topics


def post(fact: Fact) -> str:
    """The post that the subject, who is named in full, has, its article left out, so that all posts read alike.

    Empty if it is none, as with whom somebody goes along: *Li Na’s successor*.
    """
    told = without_article(role_told(fact)) if " " in fact.clause.subject.name else ""
    return "" if BESIDE_ANOTHER.search(told) else told


def saying(pool: Pool, fact: Fact) -> str:
    """What the subject, who is named in full, said of the article's matter: a quotation in its marks, or a claim."""
    text = said_by(fact) if " " in fact.clause.subject.name and fact.clause.lemma not in THINKING else ""
    plain = text and not (ADDRESSED.search(text) or NOW.search(text))
    return text if plain and is_of_matter(text, pool.article) else ""


def with_roles(found: Sequence[tuple[Fact, Pair]], facts: Sequence[Fact]) -> list[tuple[Fact, Pair]]:
    """The pairs, each name with who that is, where the article says so."""
    roles = roles_of(facts)
    return [(fact, replace(pair, left=with_role(fact, roles))) for fact, pair in found]


def fits(right: str, names: set[str], longest: int) -> bool:
    """Whether a right side is of a good length and names nobody of the left."""
    words = right.split()
    clear = not POINTING.search(right) and not names & {re.sub(r"(’s?|\W)$", "", word) for word in words}
    return SHORTEST <= len(words) <= longest and clear


def draft(slot: str, prompt: str, found: Sequence[tuple[Fact, Pair]]) -> Draft:
    """The set of the best pairs; where there are more than enough, one of them gives a right side that fits nobody."""
    chosen = found[:MOST]
    extra = (chosen[-1][1].right,) if len(chosen) > FEWEST else ()
    kept = chosen[: len(chosen) - len(extra)]
    pairs = sorted((pair for _, pair in kept), key=lambda pair: pair.left)
    return Draft(
        slot=slot,
        question=Matching(prompt=prompt, pairs=tuple(pairs), extra=extra),
        evidence=kept[0][0].evidence,
        worth=worth_of(fact for fact, _ in kept),
        bloom="remember",
    )
