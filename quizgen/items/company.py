"""What the facts of an article are looked at beside: its topics, and what else it says of whom and with which words."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizgen.english.media import TELLING
from quizgen.english.nationalities import names_of
from quizgen.english.whole import words_in_small
from quizgen.items.distractors.fitness import content, family
from quizgen.items.distractors.pool import sentences
from quizgen.items.lead import begins_with_matter
from quizgen.items.lifestory import hero_of
from quizgen.items.portrayed import portrayed_in
from quizgen.items.teaching import is_teaching
from quizgen.items.topic import topic_of
from quizgen.model.article import Article
from quizgen.model.fact import PLACES, AnswerType, Entity, Fact, Phrase
from quizgen.model.item import Evidence

MOST_NAMED = 3
OFTEN = 5
"""The three names mentioned most, if so often, are what the article is about."""

SAYING = TELLING | frozenset(
    """
    acknowledge add admit advise agree allege answer argue assert assume believe caution claim complain concede conclude
    confess confirm contend declare deny disclose doubt emphasise emphasize explain fear guess hope imply insist joke
    mention predict quip recall reckon recommend reiterate reply respond stress suggest suspect swear think urge vow
    warn wonder
    """.split()
)
"""Verbs of sources."""

WRITING = frozenset("post publish show tweet write".split())
"""Those of them that are deeds as well."""

NO_DEEDS = SAYING - WRITING | {"be"}

INTERCHANGEABLE = frozenset(
    """
    comprise confirm contain convey demonstrate denote depict embody encompass evidence evince exemplify express
    feature highlight hold illustrate imply include incorporate indicate involve mark mean portray prove reflect
    reinforce represent reveal show signal signify suggest symbolise symbolize underline underscore
    """.split()
)
"""Verbs of which one may be put for another, so that of one subject only one of them is asked."""

FEW = 4
"""Articles whose words are kept, as they are looked up more than once."""

LOOK_AHEAD = 80
"""Letters behind a sentence that show how the next one begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What an article's facts are looked at beside."""

    topics: frozenset[str]
    """Names that the article is about, which anybody could guess."""
    roles: Counter[str]
    """Name → how many different things the article says it is."""
    introduced: dict[str, int]
    """Name → where the article first uses its last word, an offset into its text."""
    mentions: dict[str, int]
    """Name → in how many sentences it is."""
    deeds: Counter[str]
    """Name → in how many statements it does something but say or be."""
    first: dict[str, str]
    """Subject of an interchangeable verb → slot of the first fact with one."""
    called: Mapping[AnswerType, Mapping[str, tuple[str, ...]]]
    """Type of a name → the names of that type, each with all that the article may call it by."""
    article: str
    """The article's text."""
    lines: tuple[str, ...]
    """Its sentences, roughly."""
    teaching: bool
    """Whether the article teaches a subject rather than tells news."""
    hero: str
    """Whose life the article tells; empty where it tells none."""
    spoken: Mapping[str, frozenset[int]]
    """Family of words → the numbers of the sentences that have one of it."""
    portrayed: str = ""
    """Name of the place that a text which teaches describes."""
    ground: str = ""
    """Name of the place or body that a text which teaches is on, be it that its title is all that says so."""
    title: str = ""
    """The article's title."""
    opening: Evidence | None = None
    """The first sentence of news; None if the article is none, or begins with something else than its matter."""
    topic: str = ""
    """What is shown beside an item that does not tell what it is about."""

    def with_all(self, families: Collection[str]) -> frozenset[int]:
        """The numbers of the sentences that have a word of each of the families."""
        found = [self.spoken.get(word, frozenset()) for word in sorted(families)]
        return frozenset.intersection(*found) if found else frozenset()

    def passage_of(self, fact: Fact) -> str:
        """The passage that has the fact's evidence."""
        evidence = fact.evidence
        start, end = self.article.rfind("\n\n", 0, evidence.start), self.article.find("\n\n", evidence.end)
        return self.article[max(0, start) : end if end >= 0 else None]

    def behind(self, fact: Fact) -> str:
        """What the article says directly behind the fact's evidence."""
        return self.article[fact.evidence.end :][:LOOK_AHEAD].lstrip()


def company_of(
    article: Article, facts: Sequence[Fact], entities: Sequence[Entity], headline: str, prose: Sequence[Evidence]
) -> Company:
    """What the facts of an article are looked at beside; `headline` and `prose` as `lead` finds them."""
    said = {
        (named(fact), phrase.text)
        for fact in facts
        for phrase in fact.clause.phrases
        if phrase.role == "predicate" and fact.clause.lemma == "be"
    }
    lines = sentences(article.text)
    called, teaching = called_in(entities), is_teaching(article)
    return Company(
        topics=topics_of(article, entities),
        roles=Counter(name for name, _ in said),
        introduced={entity.name: article.text.find(entity.name.split()[-1]) for entity in entities},
        mentions={entity.name: len({*entity.mentions}) for entity in entities},
        deeds=deeds_in(facts),
        first={key: fact.slot for fact in reversed(facts) if (key := frame_of(fact))},
        called=called,
        article=article.text,
        lines=lines,
        teaching=teaching,
        hero=hero_of(entities, facts, article) if teaching else "",
        spoken=spoken_in(lines),
        portrayed=portrayed_in(article.passages, called) if teaching else "",
        ground=ground_of(article, called) if teaching else "",
        title=article.title,
        opening=None if teaching else opening_of(article, headline, prose),
        topic=topic_of(article, article.title if article.titled else ""),
    )


def opening_of(article: Article, headline: str, prose: Sequence[Evidence]) -> Evidence | None:
    """The first sentence under a headline, if it begins with what the article is about."""
    return prose[0] if headline and begins_with_matter(article, headline, prose) else None


def ground_of(article: Article, called: Mapping[AnswerType, Mapping[str, tuple[str, ...]]]) -> str:
    """The place that the text describes, or the place or body that its title names."""
    titled = any(article.title in called.get(kind, {}) for kind in (*PLACES, "organisation"))
    return portrayed_in(article.passages, called) or (article.title if titled else "")


def called_in(entities: Sequence[Entity]) -> Mapping[AnswerType, Mapping[str, tuple[str, ...]]]:
    """Type of a name → the names of that type, each with all that the article may call it by."""
    found: dict[AnswerType, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for entity in entities:
        adjectives = names_of(entity.name) if entity.type == "country" else ()
        found[entity.type][entity.name] = (entity.name, *entity.aliases, *adjectives)
    return found


def deeds_in(facts: Sequence[Fact]) -> Counter[str]:
    """Name → in how many statements it does something but say or be."""
    done = {
        (fact.clause.subject.name, fact.sentence)
        for fact in facts
        if fact.clause.subject.name and fact.clause.lemma not in NO_DEEDS and not fact.clause.source
    }
    return Counter(name for name, _ in done)


@lru_cache(maxsize=FEW)
def spoken_in(lines: tuple[str, ...]) -> Mapping[str, frozenset[int]]:
    """Family of words → the numbers of the lines that have one of it."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(lines):
        for word in map(family, content(line)):
            found[word].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def named(fact: Fact) -> str:
    """The name of whom or what the fact is said, or the words where it has none."""
    return fact.clause.subject.name or fact.clause.subject.text


def topics_of(article: Article, entities: Sequence[Entity]) -> frozenset[str]:
    """Names that the article is about: those of its title, and those named most."""
    title = words_in_small(article.title)
    often = sorted((len(entity.mentions) for entity in entities), reverse=True)[:MOST_NAMED]
    least = max(OFTEN, min(often, default=0))
    whole = any(entity.type == "person" and title and words_in_small(entity.name) >= title for entity in entities)
    return frozenset(
        entity.name for entity in entities if is_of_title(entity, title, whole=whole) or len(entity.mentions) >= least
    )


def is_of_title(entity: Entity, title: Collection[str], *, whole: bool) -> bool:
    """Whether the title names it; where it is somebody's full name, no relative is meant who shares the surname."""
    named = entity.name.lower().split()[-1] in title
    return named and not (whole and entity.type == "person" and not words_in_small(entity.name) >= {*title})


def frame_of(fact: Fact) -> str:
    """What a fact with an interchangeable verb says it of; empty for any other."""
    asks = fact.rule == "object" and fact.clause.lemma in INTERCHANGEABLE
    return fact.clause.subject.head if asks else ""


def words_of(subject: Phrase) -> frozenset[str]:
    """The words, without their endings, by which another sentence would speak of it: of a person the last name."""
    name = subject.name.split()[-1:] if subject.type == "person" else [subject.name]
    return content(" ".join(name)) or content(subject.text)


def is_same(line: str, evidence: str) -> bool:
    """Whether a line of the article and the evidence are one sentence, cut differently."""
    return line in evidence or evidence in line
