"""*Li Na – 1. …, 2. director of the Lantern Museum* – people and what they are or did, each of which fits one alone."""

import re
from collections.abc import Callable, Iterator, Sequence

from quizgen.english.people import names_people
from quizgen.english.sentences import capitalise, join, without_article
from quizgen.items.copula import POSTS
from quizgen.items.definitions import definition_of
from quizgen.items.distractors import Pool
from quizgen.items.kinds.sets import Draft, by_salience, is_plain, worth_of
from quizgen.model.fact import Fact
from quizgen.model.item import Matching, Pair

FEWEST, MOST = 4, 6
"""Pairs of a set, and right sides in all."""

SHORTEST, LONGEST = 3, 14
"""Words of a right side that tells enough, and of one that can be compared at a glance."""

POINTING = re.compile(r"\b(he|she|it|they|him|her|his|hers|its|them|their|also)\b", re.IGNORECASE)
"""Words that tell who is meant, or need somebody before them."""

SAYING_LITTLE = frozenset("be bear die say tell add have become ask think believe explain note point look".split())

TERMS = ("term", "Match each term with its meaning.")
ENOUGH_TERMS, LEFT_ALONE = 6, 2
"""Terms of which some can be asked for together, and how many of the main ones are still asked for alone."""

ROLES = ("role", "Match each person with their role.")
MEANINGS = ("meaning", "Match each name with what it stands for.")
DEEDS = ("deed", "Match each person with what the article says of them.")
SAYINGS = ("saying", "Match each person with what they said.")

QUOTATION = re.compile(r"“[^“”]+”")

LONGEST_SAYING = 24
"""Words of a quotation that can be compared with others."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:
    """People and roles, names and what they name, people and sayings or deeds: the first set there is enough of."""
    named = [fact for fact in facts if fact.clause.subject.type == "person" and fact.clause.subject.name]
    people = [fact for fact in named if is_strange(fact, pool)]
    others = [fact for fact in facts if fact.clause.subject.type != "person" and fact.clause.subject.name]
    terms = explained(facts)
    if len(terms) >= ENOUGH_TERMS:
        yield draft(*TERMS, terms[LEFT_ALONE:])
    for (slot, prompt), pairs in (
        (ROLES, pairs_of(people, post)),
        (MEANINGS, pairs_of(others, predicate)),
        (SAYINGS, pairs_of(named, saying, longest=LONGEST_SAYING)),
        (DEEDS, pairs_of(people, deed)),
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
    """The post that the subject has, its article left out, so that all posts read alike; empty if it is none."""
    phrase = fact.clause.phrases[0] if fact.clause.phrases else None
    has_post = phrase is not None and (names_people(phrase.head) or phrase.head in POSTS)
    return without_article(predicate(fact)) if has_post else ""


def deed(fact: Fact) -> str:
    """What the subject did or does; empty if it says little or only for a time set before it.

    A post among deeds gives itself away by its form.
    """
    clause = fact.clause
    if not is_plain(clause) or clause.lead or clause.lemma in SAYING_LITTLE:
        return ""
    return join(*clause.auxiliaries, clause.adverb, clause.verb, *(phrase.text for phrase in clause.phrases))


def saying(fact: Fact) -> str:
    """What the subject said, in quotation marks; empty if it is not quoted."""
    quoted = QUOTATION.findall(fact.sentence) if fact.clause.lemma == "say" else []
    return quoted[0] if len(quoted) == 1 else ""


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
