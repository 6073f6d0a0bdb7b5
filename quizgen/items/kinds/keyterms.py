"""*Which term means “a piece of land that a river drains”? – Basin*: what a list of key terms explains."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from quizgen.english.meanings import BEHIND_SORT
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.distractors.fitness import content
from quizgen.items.kinds.sets import Draft
from quizgen.items.kinds.terms import told_by_word
from quizgen.model.fact import Fact, KeyTerm
from quizgen.model.item import ShortAnswer

STEM = "Which term means “{meaning}”?"

MOST, WORDS_EACH = 12, 40
"""So many of a text at most, and one for so many of its words."""

MOST_LISTED = 200
"""Terms of a list that are looked at: more has a dictionary, and no chapter."""

OFTEN = 2
"""Times that a text has a term which it uses, and does not only list."""

ALIKE, FEWEST_ALIKE = 0.4, 2
"""Share of the words of the shorter of two meanings, and words, from which on one may be taken for the other."""

OF_SORT = re.compile(r"^(?:an? |any |the )?(?:class|form|kind|part|piece|sort|type)s? of ")
"""What is told before the noun that says of what sort something is."""

TOLD_MORE = re.compile(rf",|;| \(|{BEHIND_SORT}")
"""What is told behind it."""

WORTH = 0.8
"""As for a term that a sentence explains: a list of key terms has what has to be learned, and says what it means."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """The terms that are asked for by their meanings.

    In words: of 65 such questions readers took 59, of 15 among other terms of the list eight, since one of these was of
    another sort or meant the same in part.
    """
    for found in of_matter(pool):
        yield Draft(
            slot=f"key term:{found.term}",
            question=ShortAnswer(
                stem=STEM.format(meaning=found.meaning),
                answer=capitalise(found.term),
                accepted=tuple(filter(None, (found.short, found.also))),
            ),
            evidence=found.evidence,
            worth=WORTH,
            bloom="remember",
            tags=("predicate", "key term"),
        )


def of_matter(pool: Pool) -> list[KeyTerm]:
    """The terms that the text uses most, whose meaning neither has a word of them nor is that of another."""
    listed = pool.key_terms[:MOST_LISTED]
    small = pool.article.lower()
    used = [(sum(uses(name, small) for name in {each.term, each.short} - {""}), each) for each in listed]
    known = [each for number, each in sorted(used, key=lambda pair: -pair[0]) if number >= OFTEN]
    meanings = {each.term: telling(each.meaning) for each in listed}
    fit = (each for each in known if not is_told(each.term, each.meaning) and is_alone(each.term, meanings))
    return [*islice(fit, min(MOST, pool.words // WORDS_EACH))]


def is_told(term: str, meaning: str) -> bool:
    """Whether the meaning has what tells the term from others of its kind.

    >>> is_told("river basin", "a piece of land that a river drains"), is_told("drift theory", "a theory of continents")
    (True, False)
    """
    *telling, kind = term.split()
    return told_by_word(" ".join(telling) or kind, meaning)


def uses(term: str, article: str) -> int:
    """How often the article, in small letters, has the term, in the plural as well."""
    return len(re.findall(rf"\b{re.escape(term.lower())}(?:e?s)?\b", article))


def is_alone(term: str, meanings: Mapping[str, frozenset[str]]) -> bool:
    """Whether no other term of the list means nearly the same; `meanings`: term → the telling words of its meaning."""
    own = meanings[term]
    return not any(are_alike(own, words) for other, words in meanings.items() if other != term)


def are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one of two meanings may be taken for the other, by their telling words."""
    return len(one & other) >= max(FEWEST_ALIKE, ALIKE * min(len(one), len(other)))


def telling(meaning: str) -> frozenset[str]:
    """The words of the meaning that tell one of a sort from others."""
    return content(meaning) - {sort_of(meaning)}


def sort_of(meaning: str) -> str:
    """The noun that says of what sort a term is, by which its meaning begins.

    >>> sort_of("a thin layer of cells"), sort_of("type of scar that is raised"), sort_of("cells, mostly round")
    ('layer', 'scar', 'cell')
    """
    words = TOLD_MORE.split(OF_SORT.sub("", meaning), maxsplit=1)[0].split()
    return re.sub(r"(?<=[a-z]{2})(?<!s)s$", "", words[-1].lower()) if words else ""
