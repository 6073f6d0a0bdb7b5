"""What can stand beside what, from `known.toml`: names that are alike, nouns of which none is another."""

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from statistics import median_low

from pydantic import TypeAdapter

from quizgen.english.counting import YEAR
from quizgen.english.sentences import without_article

FEWEST_YEARS = 3
"""Years an article must name for its time to be known."""

SOME = 8
"""Articles of which it is kept, as it is asked for again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Names that are alike."""

    names: tuple[str, ...]
    the: bool = False
    """Whether English calls them with *the*."""
    words: tuple[str, ...] = ()
    """Words of a name that belongs here though it is not listed."""
    shape: str = ""
    """How such a name begins; without it, it begins otherwise."""
    cues: tuple[str, ...] = ()
    """Words of an article in whose region the names are; without `words`, of a sentence that speaks of their time."""
    roles: tuple[str, ...] = ()
    """Words directly before the name of a person who belongs here though not listed."""
    years: tuple[int, int] = (0, 0)
    """When they worked, from and to."""

    @property
    def called(self) -> tuple[str, ...]:
        """The names as they read in mid-sentence."""
        return tuple(f"the {name}" for name in self.names) if self.the else self.names


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The file."""

    names: tuple[Group, ...]
    nouns: dict[str, str]
    """Name of a row → its nouns, none of which is another."""
    anywhere: frozenset[str]
    """Names of the rows of `nouns` whose words mean one thing wherever they stand."""
    heads: dict[str, str]
    """Name of a row → nouns whose phrases are alike."""


@cache
def table() -> Table:
    """What `known.toml` says."""
    text = (files(__package__) / "known.toml").read_text(encoding="utf-8")
    return TypeAdapter(Table).validate_python(tomllib.loads(text))


@cache
def nouns() -> dict[str, tuple[str, ...]]:
    """Noun or adjective → the others of its row; one that is in two rows has no company of its own."""
    rows = [row.split() for row in table().nouns.values()]
    often = Counter(word for row in rows for word in row)
    return {word: tuple(other for other in row if other != word) for row in rows for word in row if often[word] == 1}


@cache
def plain_nouns() -> frozenset[str]:
    """Nouns that mean one thing wherever they stand."""
    return frozenset(word for name, row in table().nouns.items() if name in table().anywhere for word in row.split())


@cache
def kinds() -> dict[str, str]:
    """Noun → the kind of things that phrases with this head speak of."""
    return {noun: kind for kind, row in table().heads.items() for noun in row.split()}


def names_like(name: str, sentence: str, article: str) -> tuple[str, ...]:
    """Names like `name`, in mid-sentence form: those of its group, else of one that it plainly belongs to."""
    bare = without_article(name)
    group = group_of(bare, sentence) or group_for(bare, sentence, article)
    return tuple(called for called in group.called if without_article(called) != bare) if group else ()


def group_for(name: str, sentence: str, article: str) -> Group | None:
    """The group that a name which none lists plainly belongs to: of several, that of whose region most is told.

    A name that has a word of a listed one is of its region: *Edinburgh University*, as *University of Edinburgh*.
    """
    fit = [group for group in table().names if belongs(name, group, sentence, article)]
    return max(fit, key=lambda group: (has_city(name, group), told_of(group, article)), default=None)


def has_city(name: str, group: Group) -> bool:
    """Whether another name of the group's region has a word of the name that is no class word."""
    own = set(name.split()) - {*group.words, "of", "the"}
    region = (other for other in table().names if group.cues and other.cues == group.cues)
    return any(own & set(listed.split()) for other in region for listed in other.names)


def told_of(group: Group, article: str) -> int:
    """How often the article has the words of the group's region."""
    return sum(article.count(cue) for cue in group.cues)


def group_of(name: str, sentence: str = "") -> Group | None:
    """The group that lists the name, one that needs a cue only if the sentence has it."""
    return next((group for group in table().names if name in group.names and is_cued(group, sentence)), None)


def is_cued(group: Group, sentence: str) -> bool:
    """Whether the group's names are always alike, or the sentence says in what they are: *ancient Athens*."""
    return bool(group.words) or not group.cues or has_word(sentence, group.cues)


def belongs(name: str, group: Group, sentence: str, article: str) -> bool:
    """Whether a name that is not listed is of the group: by its class word and region, or by role and era."""
    if group.words:
        shaped = name.startswith(group.shape) if group.shape else not name.startswith("University of ")
        return shaped and bool(set(group.words) & set(name.split())) and has_word(article, group.cues)
    role = re.search(rf"(\w+) {re.escape(name)}\b", sentence) if group.roles and name in sentence else None
    if role is None or role[1] not in group.roles:
        return False
    middle, (first, last) = middle_year(article), group.years
    return middle is not None and first <= middle <= last


@lru_cache(maxsize=SOME)
def middle_year(article: str) -> int | None:
    """The middle one of the years that the article names, which tells its time; None if it names too few."""
    years = [int(year) for year in YEAR.findall(article)]
    return median_low(years) if len(years) >= FEWEST_YEARS else None


def has_word(text: str, words: tuple[str, ...]) -> bool:
    """Whether the text has one of the words."""
    return any(word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in words)
