"""*Li Na – 1. …, 2. director of the Lantern Museum* – people and what they are, did or said, each fit for one.

So with terms and meanings, places and what is told of them, parts and what they do, events and years. What stands on
the left is all of one kind, or one would match it unread.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from quizgen.english.counting import YEAR
from quizgen.english.nationalities import COUNTRIES
from quizgen.english.sentences import capitalise, without_article
from quizgen.english.whole import has_whole
from quizgen.items.definitions import Definition, definition_of, term_in
from quizgen.items.distractors import Pool
from quizgen.items.distractors.fitness import CLASS_WORDS, GENDERED, SMALL_WORDS, content
from quizgen.items.distractors.speakers import said_by
from quizgen.items.kinds.deeds import deed, function, is_feat, of_one_number, site
from quizgen.items.kinds.introductions import Introduction, Sort, introductions
from quizgen.items.kinds.ordering import of_years
from quizgen.items.kinds.sets import Draft, is_plain, worth_of_all
from quizgen.items.sayings import ADDRESSED, NOW, is_of_matter, role_told, roles_of, with_role
from quizgen.model.fact import PLACES, Fact, by_weight
from quizgen.model.item import Matching, Pair

FEWEST, MOST = 4, 6
"""Pairs of a set, and right sides in all."""

SHORTEST, LONGEST = 3, 14
"""Words of a right side that tells enough, and of one that can be compared at a glance."""

PLAIN = 0.3
"""How much an article is about what it introduces in a sentence of its own, of which nothing else is asked."""

LONGEST_MEANING = 24
"""The same of what a term means, of which each word counts."""

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

OF_NO_ROLE = frozenset(
    "citizen descendant friend immigrant man native person relative resident survivor victim woman".split()
)
"""Nouns for people that tell of nothing they do."""

ROLES = ("role", "Match each person with their role.")
DEEDS = ("deed", "Match each person with what they did.")
PEOPLE = ("person", "Match each person with who they were or what they did.")
SITES = ("site", "Match each place with what the article says of it.")
YEARS = ("year", "Match each event with the year in which it happened.")
PARTS = ("part", "Match each with what it is or does.")
MEANINGS = ("meaning", "Match each name with what it is.")
SAYINGS = ("saying", "Match each person with what they said.")

ALIKE = 5
"""Letters at the beginning of two words of one family."""

LONGEST_SAYING = 22
"""Words of a saying that can be compared with others."""

THINKING = frozenset({"believe", "fear", "hope", "think"})
"""Verbs of what was perhaps not said."""


Found = tuple[float, Pair]
"""A pair, and how much the article is about it."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """Each set there is enough of; parts only so far as they are not explained."""
    terms = unnamed([*explained(facts), *plainly_told("term", pool, explained(facts))])
    if len(terms) >= ENOUGH_TERMS:
        yield draft(*TERMS, terms[LEFT_ALONE:])
    elif len(terms) >= FEWEST:
        yield draft(*TERMS, terms)
    named = {pair.left.lower() for _, pair in terms}
    yield from of_parts([fact for fact in facts if term_in(fact.clause.subject).lower() not in named])
    yield from of_names(facts, pool)
    yield from with_years(facts, pool)


def with_years(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """Events with the years in which they happened, of a text that tells of many."""
    pairs = [
        (fact.salience, Pair(left=event.text.rstrip("."), right=YEAR.findall(event.when)[0], evidence=event.evidence))
        for fact, event in of_years(facts, pool)
    ]
    if len(pairs) >= FEWEST:
        yield draft(*YEARS, pairs)


def of_parts(facts: Sequence[Fact]) -> Iterator[Draft]:
    """Parts or kinds of things with what they do, those of one number."""
    for same in of_one_number(facts):
        pairs = pairs_of(same, function, called=part_of)
        if len(pairs) >= FEWEST:
            yield draft(*PARTS, pairs)


def part_of(fact: Fact) -> str:
    """The part or kind that the fact tells of."""
    return re.sub(r"^an? ", "", fact.clause.subject.text)


def of_names(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """People and what they are, did or said, places and what is told of them: the first there is enough of."""
    named = [fact for fact in facts if fact.clause.subject.type == "person" and fact.clause.subject.name]
    people = [fact for fact in named if is_strange(fact, pool)]
    others = [fact for fact in facts if fact.clause.subject.type != "person" and fact.clause.subject.name]
    places = [fact for fact in others if fact.clause.subject.type in PLACES and is_strange(fact, pool)]
    deeds, sites, told = pairs_of(people, known_deed), pairs_of(places, site), pairs_of(people, post)
    roles = [*told, *plainly_told("person", pool, told)]
    for (slot, prompt), pairs in (
        (ROLES, roles),
        (DEEDS, deeds),
        (PEOPLE, [*deeds, *besides(roles, deeds)]),
        (SITES, [*sites, *plainly_told("place", pool, sites)]),
        (MEANINGS, pairs_of(others, predicate)),
        (SAYINGS, with_roles(pairs_of(named, partial(saying, pool), longest=LONGEST_SAYING), facts)),
    ):
        if len(pairs) >= FEWEST:
            yield draft(slot, prompt, pairs)
            return


def name_of(fact: Fact) -> str:
    """The name of whom or what the fact tells."""
    return fact.clause.subject.name


def pairs_of(
    facts: Sequence[Fact],
    tell: Callable[[Fact], str],
    *,
    longest: int = LONGEST,
    called: Callable[[Fact], str] = name_of,
) -> list[Found]:
    """For each name the fact that the article is most about, and the pair it makes."""
    found: dict[str, Found] = {}
    told = [fact for fact in facts if tell(fact)]
    names = {word for fact in told for word in called(fact).split() if word not in SMALL_WORDS}
    for fact in sorted(by_weight(told), key=lambda fact: not is_feat(fact)):
        name = capitalise(called(fact))
        right = tell(fact)
        if name not in found and right and fits(right, names, longest) and not is_told_by(name, right):
            found[name] = fact.salience, Pair(left=name, right=capitalise(right), evidence=fact.evidence)
    distinct = {pair.right.lower(): (worth, pair) for worth, pair in reversed(found.values())}
    return list(distinct.values())[::-1]


def explained(facts: Sequence[Fact]) -> list[Found]:
    """The terms that the article explains, what it is most about first, each with what it means."""
    found: dict[str, Found] = {}
    for fact in by_weight(facts):
        told = definition_of(fact)
        if told is not None and told.term not in found and fits_term(told):
            pair = Pair(left=capitalise(told.term), right=capitalise(told.meaning), evidence=fact.evidence)
            found[told.term] = fact.salience, pair
    return list(found.values())


def plainly_told(sort: Sort, pool: Pool, found: Sequence[Found]) -> list[Found]:
    """What the article's sentences say as they stand that things of the sort are, but for its topic and those found."""
    told = (each for each in introductions(pool.prose) if each.sort == sort and each.name not in pool.topics)
    pairs = [(PLAIN, pair_of(each)) for each in told if sort != "person" or not GENDERED.search(each.told)]
    return besides(pairs, found)


def unnamed(found: Sequence[Found]) -> list[Found]:
    """Those whose left side is in no other's right side, which would tell to what it does not belong."""
    return [
        each for each in found if not any(has_whole(other.right.lower(), each[1].left.lower()) for _, other in found)
    ]


def pair_of(told: Introduction) -> Pair:
    """The name, and what it is: of people without the article, as their posts are told."""
    right = without_article(told.told) if told.sort == "person" else told.told
    return Pair(left=capitalise(told.name), right=capitalise(right), evidence=told.evidence)


def besides(pairs: Sequence[Found], found: Sequence[Found]) -> list[Found]:
    """Those pairs whose left and right sides are not among those found."""
    taken = {text.lower() for _, pair in found for text in (pair.left, pair.right)}
    return [each for each in pairs if taken.isdisjoint((each[1].left.lower(), each[1].right.lower()))]


def fits_term(told: Definition) -> bool:
    """Whether the meaning can be compared with others, and every pronoun in it has its noun there."""
    words = told.meaning.split()
    return SHORTEST <= len(words) <= LONGEST_MEANING and not POINTING.search(" ".join(words[:SHORTEST]))


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
    plain = told.partition(" of ")[0].rpartition(" ")[2] in OF_NO_ROLE  # *a native of Oslo*
    return "" if plain or BESIDE_ANOTHER.search(told) else told


def known_deed(fact: Fact) -> str:
    """What the subject, who is named in full, did."""
    return deed(fact) if " " in fact.clause.subject.name else ""


def saying(pool: Pool, fact: Fact) -> str:
    """What the subject, who is named in full, said of the article's matter: a quotation in its marks, or a claim."""
    text = said_by(fact) if " " in fact.clause.subject.name and fact.clause.lemma not in THINKING else ""
    plain = text and not (ADDRESSED.search(text) or NOW.search(text))
    return text if plain and is_of_matter(text, pool.article) else ""


def with_roles(found: Sequence[Found], facts: Sequence[Fact]) -> list[Found]:
    """The pairs, each name with who that is, where the article says so."""
    roles = roles_of(facts)
    by_name = {capitalise(fact.clause.subject.name): fact for fact in facts if said_by(fact)}
    return [(worth, replace(pair, left=with_role(by_name[pair.left], roles))) for worth, pair in found]


def fits(right: str, names: set[str], longest: int) -> bool:
    """Whether a right side is of a good length and names nobody of the left."""
    words = right.split()
    clear = not POINTING.search(right) and not names & {re.sub(r"(’s?|\W)$", "", word) for word in words}
    return SHORTEST <= len(words) <= longest and clear


def is_told_by(left: str, right: str) -> bool:
    """Whether a word of the left begins as one of the right does, which gives it away unread.

    >>> is_told_by("The Spanish Court", "The highest of Spain"), is_told_by("The Naval Court", "A court for sailors")
    (True, False)
    """
    words = {*content(left), *(COUNTRIES.get(word, "").lower() for word in left.split())} - CLASS_WORDS
    return any(len(word) >= ALIKE and word[:ALIKE] == other[:ALIKE] for word in words for other in content(right))


def draft(slot: str, prompt: str, found: Sequence[Found]) -> Draft:
    """The set of the best pairs; where there are more than enough, one of them gives a right side that fits nobody."""
    chosen = found[:MOST]
    extra = (chosen[-1][1].right,) if len(chosen) > FEWEST else ()
    kept = chosen[: len(chosen) - len(extra)]
    pairs = sorted((pair for _, pair in kept), key=lambda pair: pair.left)
    proofs = [pair.evidence for _, pair in kept if pair.evidence is not None]
    return Draft(
        slot=slot,
        question=Matching(prompt=prompt, pairs=tuple(pairs), extra=extra),
        evidence=proofs[0],
        worth=worth_of_all(worth for worth, _ in kept),
        bloom="remember",
    )
