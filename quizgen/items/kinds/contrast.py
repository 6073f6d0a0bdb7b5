"""*Sticky lava builds a broad mountain* – what an article says of one of two of a kind, said of the other.

Whoever has not read takes either; whoever has, knows which, since the article sets them apart.
"""

import re
from collections.abc import Iterator
from itertools import permutations

from quizgen.english.nationalities import COUNTRIES
from quizgen.english.opposites import is_blurred
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.distractors.fitness import BLAND, content, family
from quizgen.model.fact import Fact

INITIAL = re.compile(r"[a-z]\.")

FEWEST, MOST = 2, 4
"""Words of a subject that a word tells from another of its kind."""

COUNTING = frozenset(
    """
    a additional all an another any both certain countless current different double each early eight either eleven
    enough every few fewer first five former four further her his hundred its last late latest latter less main many
    modern more most much multiple my neither new next nine no numerous old one only other others our own particular
    present previous recent same second seven several single six some specific such ten that the their these third this
    those thousand three total twelve two typical usual various whole your
    """.split()
)
"""Words that tell how many, and no kind."""

SIZES = frozenset(
    """
    big bigger biggest great heavy high huge large large-scale larger largest light little long low major mature minor
    short small small-scale smaller smallest tall tiny wide young
    """.split()
)
"""Words that tell how large something is, which may be so of each kind of it."""

OF_NATIONS = frozenset(map(str.lower, COUNTRIES))
"""What is of a country, and may be of its dynasty or of a place in it as well: *the Qing*, *the Chinese government*."""

COMMONLY = re.compile(
    r"\b(?:broadly|chiefly|commonly|customarily|frequently|generally|largely|mainly|mostly|normally|occasionally|often"
    r"|ordinarily|predominantly|primarily|principally|regularly|routinely|sometimes|traditionally|typically|usually)\b"
)
"""What is so as a rule is so of others too."""

OF_THOUGHT = frozenset("approach group perspective sociologist theory theorist scholar school thinker view".split())
"""Who or what sees things as another may as well, though the article does not say so."""

TOO = re.compile(r"\b(?:also|both|too|as (?:are|can|do|does|did|has|have|is|was|were|well))\b")
"""What says that others do the same."""

APART = 2
"""Words of what one does that are said of the other too, from which on both may do the same."""


ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "auto automobile car",
        "aviation airline",
        "crude oil petroleum",
        "film movie",
        "home house housing property",
        "labor labour",
        "mobile phone",
        "net online web",
        "share stock",
        "worldwide global international",
    )
)
"""Words before a noun of which nobody knows whether another is meant: *crude prices*, *oil prices*."""


OF_TIME = frozenset(
    "ancient contemporary current early later medieval modern new old present recent today traditional".split()
)
"""Adjectives of when there are such things."""


def contrasted(fact: Fact, pool: Pool) -> Iterator[str]:
    """The statement with the subject's counterpart in its place, for each that the article speaks of beside it."""
    clause = fact.clause
    loose = is_blurred(fact.sentence) or COMMONLY.search(fact.sentence) is not None
    if loose or clause.lemma in BLAND or clause.source or clause.lead or clause.subject.quantity:
        return  # what holds of nine of them holds of them as well
    if clause.subject.head in OF_THOUGHT or TOO.search(fact.evidence.text) or "’" in clause.subject.text:
        return  # *Yarrow’s free apps* may be its old apps
    start = capitalise(clause.subject.text)
    if fact.sentence.startswith(start) and not clause.subject.name:
        for other in sorted(counterparts(fact, pool)):
            yield capitalise(other) + fact.sentence[len(start) :]


def counterparts(fact: Fact, pool: Pool) -> set[str]:
    """The subjects of other statements that differ from the fact's by one word, and of which the same is not said."""
    mine = fact.clause.subject
    others = [each for each in pool.facts if each.clause.subject.head == mine.head and each.sentence != fact.sentence]
    found = {each.subject for each in others if differ_by_one(each.subject, mine.text)}
    found = {other for other in found if not go_together(mine.text, other, pool.article)}
    return {other for other in found if not any(says_same(fact, each) for each in others if each.subject == other)}


def go_together(one: str, other: str, article: str) -> bool:
    """Whether the article says both words by which two subjects differ of one thing.

    >>> go_together("wide boats", "long boats", "Wide, long boats carried coal.")
    True
    >>> go_together("wide boats", "long boats", "Wide boats carried coal.")
    False
    """
    first, second = ({*text.lower().split()} for text in (one, other))
    words = [re.escape(word) for word in (*sorted(first - second), *sorted(second - first))]
    pairs = (rf"\b{a}(?:, and|,| and) {b}\b" for a, b in permutations(words, 2))
    return any(re.search(pair, article, re.IGNORECASE) for pair in pairs)


def differ_by_one(one: str, other: str) -> bool:
    """Whether two subjects of a few words are told apart by one of them, which is not the noun.

    >>> differ_by_one("the left side", "the right side"), differ_by_one("the side", "the left side")
    (True, False)
    >>> differ_by_one("large-scale building", "house building"), differ_by_one("large beetles", "small beetles")
    (False, True)
    >>> differ_by_one("crude prices", "oil prices"), differ_by_one("crude prices", "fish prices")
    (False, True)
    >>> differ_by_one("the Qing army", "the Chinese army"), differ_by_one("the Danish army", "the Chinese army")
    (False, True)
    >>> differ_by_one("Adam B. Lund", "Adam Bo Lund"), differ_by_one("Adam C. Lund", "Adam Bo Lund")
    (False, True)
    """
    first, second = one.lower().split(), other.lower().split()
    if len(first) != len(second) or not FEWEST <= len(first) <= MOST or first[-1] != second[-1]:
        return False
    words = [(mine, theirs) for mine, theirs in zip(first, second, strict=True) if mine != theirs]
    if any(len({word in OF_TIME for word in pair}) > 1 for pair in words):
        return False  # *modern ports* may be free ports
    if any(len({word.rstrip(".")[:1] for word in pair}) == 1 and any(map(INITIAL.fullmatch, pair)) for pair in words):
        return False  # *Adam B. Lund* and *Adam Bo Lund*
    if len(words) != 1 or not COUNTING.isdisjoint(words[0]) or any(alike.issuperset(words[0]) for alike in ALIKE):
        return False
    return all(len({word in kind for word in words[0]}) == 1 for kind in (SIZES, OF_NATIONS))


def says_same(one: Fact, other: Fact) -> bool:
    """Whether both tell of nearly the same."""
    mine, theirs = ({family(word) for word in content(rest_of(each))} for each in (one, other))
    return one.clause.lemma == other.clause.lemma and len(mine & theirs) >= min(APART, len(mine))


def rest_of(fact: Fact) -> str:
    """What follows the verb."""
    return " ".join(phrase.text for phrase in fact.clause.phrases)
