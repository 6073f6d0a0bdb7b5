"""How much the article is about a statement.

The signals that predict what summaries of an article name: how often its entities are mentioned, how early it stands,
whether the title speaks of it (on GUM, frequency and first mention alone reach an AUC of .93 for news).
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.english.whole import has_whole, words_in_small
from quizgen.facts.statements import Statement
from quizgen.model.annotated import Annotated
from quizgen.model.fact import Clause

WEIGHTS = {"entities": 0.4, "position": 0.3, "title": 0.3}

COMMON = 0.8
"""What a common noun weighs beside a name mentioned as often: articles about e-bikes or monarchies name few."""

OFTEN = 3
"""Mentions from which a person matters to the article."""

IN_PASSING = 0.6
ADDED = 0.8
"""What is added in a relative or participial clause, or only said, is mostly beside the point."""

CONTENT_WORD = 4
"""Letters from which a word of the title is taken to carry meaning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What the statements of an article are weighed against."""

    mentions: Counter[int]
    """Index of an entity → how often the article mentions it."""
    most: int
    """Mentions of the entity mentioned most."""
    nouns: Counter[str]
    """Common noun → how often the article uses it."""
    commonest: int
    """How often it uses the noun that it uses most."""
    named: dict[str, int]
    """Name of an entity → how often it is called by a name."""
    sentences: int
    title: frozenset[str]
    """Content words of the title that the article uses, in small letters; a file's name for a title has none."""


def scale_of(annotated: Annotated) -> Scale:
    """The scale of an article."""
    mentions = Counter(mention.entity for mention in annotated.mentions)
    nouns = Counter(
        token.lemma_.lower() for passage in annotated.passages for token in passage.doc if token.pos_ == "NOUN"
    )
    title = (word for word in words_in_small(annotated.article.title) if len(word) >= CONTENT_WORD)
    return Scale(
        mentions=mentions,
        most=max(mentions.values(), default=1),
        nouns=nouns,
        commonest=max(nouns.values(), default=1),
        named={entity.name: len(entity.mentions) for entity in annotated.entities},
        sentences=1 + max((mention.sentence for mention in annotated.mentions), default=0),
        title=said_in(annotated.article.text, title),
    )


def salience(found: Statement, scale: Scale) -> float:
    """A number from 0 to 1."""
    parts = {
        "entities": max(prominence(found.entities, scale), COMMON * familiarity(found.clause, scale)),
        "position": 1 - min(1.0, found.sentence / scale.sentences),
        "title": title_overlap(found, scale),
    }
    known = 1.0 if scale.title else 1.0 - WEIGHTS["title"]  # without a title the other signals count for all
    return round(sum(WEIGHTS[name] * value for name, value in parts.items()) / known, 4)


def prominence(entities: Iterable[int], scale: Scale) -> float:
    """How often the article mentions the most mentioned of the entities, as a share of the most it mentions any."""
    return max((scale.mentions[entity] / scale.most for entity in entities), default=0.0)


def familiarity(clause: Clause, scale: Scale) -> float:
    """The same of the common nouns of which the clause speaks."""
    spoken = (clause.subject, *(phrase for phrase in clause.phrases if phrase.role in {"object", "predicate"}))
    return max(scale.nouns[phrase.head] / scale.commonest for phrase in spoken)


def confidence(found: Statement, scale: Scale) -> float:
    """How far to rely on the statement: less on the role of somebody whom the article names but once, to quote."""
    named = scale.named.get(found.clause.subject.name, 0)
    if found.shape in {"apposition", "quotation"} and named < OFTEN:
        return IN_PASSING
    return ADDED if found.shape in {"relative", "participle", "quotation"} else 1.0


def title_overlap(found: Statement, scale: Scale) -> float:
    """Share of the title's content words that the statement's evidence has."""
    return len(said_in(found.evidence.text, scale.title)) / len(scale.title) if scale.title else 0.0


def said_in(text: str, words: Iterable[str]) -> frozenset[str]:
    """Those of the words, in small letters, that the text has."""
    small = text.lower()
    return frozenset(word for word in words if has_whole(small, word))
