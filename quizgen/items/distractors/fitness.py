"""Whether a wrong answer is certainly wrong: apart from the key, from the statement, and from all the article says."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from quizgen.english.nationalities import full_name, names_of
from quizgen.english.places import PLACE_WORDS
from quizgen.english.whole import wholes
from quizgen.items.distractors.pool import Pool, sentences
from quizgen.items.stems.wh import CLASSES
from quizgen.model.fact import Clause, Fact

CLASS_WORDS = PLACE_WORDS | CLASSES | {"ocean", "city"}
"""What names of one kind share: *Brown University*, *Yale University*."""

SMALL_WORDS = frozenset(
    "a an the of in on at to for from by with and or as its his her their who which that into over about".split()
)

BLAND = frozenset(
    """
    be become begin bring come do feel get give go have include keep let look make mean put remain say see seem start
    stay take tell use want
    """.split()
)
"""Verbs that relate anything to anything: what else stands beside them says nothing."""

SYNONYMS = tuple(
    frozenset(row.split())
    for row in (
        "travel visit go went gone trip tour arrive fly flew journey head sail return leave left depart drive",
        "win won earn receive gain award obtain collect secure scoop",
        "buy bought purchase acquire own owns owned possess obtain",
        "build built construct erect found establish open create start launch design develop inaugurate invent",
        "criticise criticize oppose condemn attack denounce accuse blame reject dismiss",
        "support back endorse praise promote advocate approve champion defend favour favor welcome",
        "write wrote written publish compose author pen draft",
        "teach taught lecture study studied attend educate graduate enrol enroll enter school learn train",
        "live reside move settle stay dwell inhabit",
        "fight fought attack invade bomb battle defeat beat conquer occupy",
        "lead led head run ran direct manage chair rule govern command oversee supervise",
        "work serve employ hire",
        "sell sold export market supply trade",
        "appoint elect choose chose select nominate pick",
        "discover find found identify detect",
        "arrest detain jail imprison convict",
        "kill murder shoot shot assassinate execute",
        "play perform portray",
        "give gave donate contribute grant",
        "fund finance sponsor subsidise subsidize invest",
        "meet met visit interview",
        "replace succeed",
        "influence inspire",
        "marry wed",
        "paint draw drew sketch sculpt",
    )
)
"""Verbs, each of which may speak of what another does."""

STEM = 5
"""Letters from which the first ones of a word tell its other forms; a shorter one has but its usual endings."""

LONGEST_FAMILY = 7
"""Letters by which words of one family are known: `develop`, `development`."""

ENDINGS = r"(?:e?s|e?d|ing|er|ers)?\b"

SOME = 1024
"""Texts that are looked through again and again: an article and its sentences."""

MANY = 8192
"""Words of which several texts have the same."""

WIDEST = 1.8
"""How many times longer than the other a distractor or a key may be, beyond a few letters."""

FEW_LETTERS = 8

BETWEEN = re.compile(
    r"(?:,? (?:and |or |the )*(?:[A-Z][\w’-]*(?: [A-Z][\w’-]*)*)?){0,6}?,? (?:and |or |as well as )?(?:the )?"
)
"""What may stand between two names of one list."""

WAR = r"\b(?:war|invasion|invaded|offensive|attack)\b"

GENDERED = re.compile(
    r"\b(he|she|his|her|him|hers|himself|herself|(?:grand|step)?(?:mother|father|sister|brother|daughter|son)|wife|husband"
    r"|widow|widower|uncle|aunt|niece|nephew|bride|groom|bridegroom|boyfriend|girlfriend|mum|mom|dad|actress|heiress|heroine"
    r"|king|queen|prince|princess|emperor|empress|duke|duchess|lord|lady|gentleman|baroness|countess|nun|monk"
    r"|(?:spokes|chair|business|congress|police|states|sales|sports)?(?:man|woman)|girl|boy|male|female)\b",
    re.IGNORECASE,
)
"""Words in a statement that tell a woman from a man."""


WORDS = re.compile(r"[\w-]+")


@lru_cache(maxsize=SOME)
def content(text: str) -> frozenset[str]:
    """The words that carry meaning, in small letters, roughly without endings."""
    return frozenset(map(root, {*WORDS.findall(text.lower())} - SMALL_WORDS))


def telling(name: str) -> frozenset[str]:
    """The words of a name that others of its kind don't share, as written."""
    return frozenset(word for word in re.findall(r"[\w’'.-]+", name) if word.lower() not in CLASS_WORDS | SMALL_WORDS)


INFLECTION = re.compile(r"(?<=\w{3})(ies|es|s|ed|ing|ly)$")


@lru_cache(maxsize=MANY)
def root(word: str) -> str:
    """The word without the commonest endings, so that `taxes` meets `tax`."""
    return INFLECTION.sub("", word.removesuffix("’s"))


@lru_cache(maxsize=MANY)
def family(word: str) -> str:
    """The letters that a verb has in common with its noun: `recommend` and `recommendation`."""
    return root(word)[:LONGEST_FAMILY]


def families(text: str) -> frozenset[str]:
    """The families of the words that carry meaning."""
    return frozenset(map(family, content(text)))


def overlaps(one: str, other: str) -> bool:
    """Whether two answers share a word: a namesake, a part, a longer form."""
    return bool((content(one) & content(other)) - CLASS_WORDS)


@lru_cache(maxsize=SOME)
def lower(text: str) -> str:
    """The text in small letters."""
    return text.lower()


def stands_in(form: str, text: str) -> bool:
    """Whether the text has the form as whole words; few have it at all, and looking for that takes no pattern."""
    if form.lower() not in lower(text):
        return False
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.IGNORECASE) is not None


def forms_of(name: str, *, country: bool) -> tuple[str, ...]:
    """What a text may call it by."""
    return names_of(full_name(name)) if country else (name.removeprefix("the "),)


def is_unsaid(forms: Iterable[str], fact: Fact, pool: Pool) -> bool:
    """Whether neither the statement nor its evidence names it, nor the article in connection with the same verb."""
    every = tuple(forms)
    return not any(stands_in(form, place) for form in every for place in like_lines(fact, pool))


def like_lines(fact: Fact, pool: Pool) -> tuple[str, ...]:
    """The statement, its evidence, and what else the article says with the same verb."""
    if fact.clause not in pool.related:
        pool.related[fact.clause] = tuple(related(fact, pool))
    return (fact.sentence, fact.evidence.text, *pool.related[fact.clause])


def related(fact: Fact, pool: Pool) -> Iterator[str]:
    """What else the article says with the same verb, or of the same predicate."""
    clause = fact.clause
    for other in pool.facts:
        if is_like(other.clause, clause) and other.clause != clause:
            yield other.sentence
    found = {number for word in relation_words(clause) for number in with_root(word, pool.article)}
    yield from (sentences(pool.article)[number] for number in sorted(found))


@lru_cache(maxsize=SOME)
def with_root(word: str, article: str) -> tuple[int, ...]:
    """The numbers of the article's sentences that have a form of the word."""
    return tuple(number for number, sentence in enumerate(sentences(article)) if has_root(sentence, word))


def is_like(one: Clause, other: Clause) -> bool:
    """Whether two clauses say the same of something: one verb, and where that is bland one object or predicate."""
    if one.lemma in BLAND:
        return one.lemma == other.lemma and bool(heads(one) & heads(other))
    return one.lemma in verbs_like(other.lemma)


@cache
def verbs_like(lemma: str) -> frozenset[str]:
    """The verb and those that may speak of the same."""
    return frozenset({lemma}).union(*(row for row in SYNONYMS if lemma in row))


def heads(clause: Clause) -> frozenset[str]:
    """Heads of what completes the verb."""
    return frozenset(phrase.head for phrase in clause.phrases if phrase.role in {"object", "predicate"} and phrase.head)


def relation_words(clause: Clause) -> tuple[str, ...]:
    """Words whose presence makes a sentence speak of the same relation."""
    return tuple(sorted(heads(clause) if clause.lemma in BLAND else verbs_like(clause.lemma)))


def is_listed_with(form: str, key: str, article: str) -> bool:
    """Whether the article names both in one list, so that what it says of one may hold of the other."""
    both = (line for line in lines_with(form, article) if key in line)
    return any(is_list(line, form, key) or is_list(line, key, form) for line in both)


def is_list(line: str, first: str, last: str) -> bool:
    """Whether `first` and, behind it, `last` stand in the line with nothing between them but the rest of a list."""
    starts = [start for start, _ in wholes(line, last)]
    ends = [end for _, end in wholes(line, first)] if starts else []
    nearest = ((end, starts[place]) for end in ends if (place := bisect_right(starts, end)) < len(starts))
    return any(BETWEEN.fullmatch(line, end, start) for end, start in nearest)


@lru_cache(maxsize=SOME)
def lines_with(form: str, article: str) -> tuple[str, ...]:
    """The lines of the article that have the form; no list goes beyond one."""
    return tuple(line for line in article.split("\n") if form in line)


@lru_cache(maxsize=SOME)
def is_at_war(form: str, article: str) -> bool:
    """Whether the article speaks of a war of the country, which then does little else with others."""
    name = re.escape(form)
    pattern = rf"{WAR} (?:\w+ ){{0,3}}{name}\b|\b{name}(?:’s)? (?:\w+ )?{WAR}"
    return any(re.search(pattern, line) for line in lines_with(form, article))


def has_root(text: str, word: str) -> bool:
    """Whether the text has a form of the word: known by its first letters."""
    if word[: STEM - 1].lower() not in lower(text):
        return False
    if len(word) < STEM:
        return bool(word) and re.search(rf"\b{re.escape(word)}{ENDINGS}", text, re.IGNORECASE) is not None
    return re.search(rf"\b{re.escape(word[: max(STEM - 1, len(word) - 2)])}", text, re.IGNORECASE) is not None


def is_of_like_length(text: str, key: str) -> bool:
    """Whether neither is conspicuously longer."""
    short, long = sorted((len(text), len(key)))
    return long <= short * WIDEST or long - short <= FEW_LETTERS


def apart(candidates: Iterable[str], key: str, wanted: int, *, taken: Sequence[str] = ()) -> tuple[str, ...]:
    """Up to `wanted` of the candidates that share no word with the key, with those taken, nor with each other."""
    chosen = list(taken)
    for candidate in candidates:
        if len(chosen) < wanted and not any(overlaps(candidate, other) for other in (key, *chosen)):
            chosen.append(candidate)
    return tuple(chosen)
