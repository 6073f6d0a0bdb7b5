"""Facts in, items out: every question of every kind that a fact is good for, and why the others are not asked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from quizgen.items.acceptance import rated
from quizgen.items.acceptance.traits import Genre, Setting
from quizgen.items.also import with_other_names
from quizgen.items.announced import is_news
from quizgen.items.apart import asked_apart
from quizgen.items.company import Company, company_of
from quizgen.items.distractors import Pool
from quizgen.items.distractors.speakers import is_saying
from quizgen.items.general import is_taught
from quizgen.items.kinds import MAKERS, SETS, choice, people
from quizgen.items.lead import centre_of, headline_of, lead_of, news_of, prose_of, weights_of
from quizgen.items.matter import matter_of
from quizgen.items.portrayal import is_portrayal
from quizgen.items.refusals import MENDABLE, REFUSALS, reasons_against, to_judge, without_gaps
from quizgen.items.refusals.row import by_statement
from quizgen.items.singular import is_known_deed
from quizgen.items.teaching import is_entry
from quizgen.items.topic import on_topic
from quizgen.items.worth import ALONE, Standing, bloom, difficulty, worth
from quizgen.model.article import Article
from quizgen.model.fact import Entity, Fact, Sentences
from quizgen.model.finding import Finding
from quizgen.model.ids import digest, draw
from quizgen.model.item import Cloze, Item, Kind, MultipleChoice, Question, ShortAnswer

WRITTEN: frozenset[Kind] = frozenset({"cloze", "short"})
"""Kinds to which one writes an answer."""

KINDS: tuple[Kind, ...] = tuple(dict.fromkeys((*MAKERS, *SETS)))

NO_SENTENCES = Sentences()

NO_CLASSES: Mapping[str, str] = MappingProxyType({})

OF_STATEMENTS: frozenset[Kind] = frozenset({"truefalse", "cloze"})
"""Kinds that can be made of a statement whatever its answer."""


def make_items(
    article: Article,
    facts: Sequence[Fact],
    entities: Sequence[Entity],
    sentences: Sentences = NO_SENTENCES,
    *,
    kinds: Sequence[Kind] = KINDS,
    classes: Mapping[str, str] = NO_CLASSES,
) -> tuple[tuple[Item, ...], tuple[Finding, ...]]:
    """Candidates, in the order of the article, of which review hands some out, and why none was made of some facts.

    They are scored by how likely they are to be taken; `classes` as `Annotated.classes`. Where choices are wanted, and
    not all that one writes an answer to, choices are made of the others, and thought as good.
    """
    chosen = "choice" in kinds and not {*kinds} >= WRITTEN
    made = [kind for kind in KINDS if kind in kinds or (chosen and kind in WRITTEN)]
    found = candidates_of(article, facts, entities, sentences, kinds=made, optional=chosen)
    items = rated(found.items, setting_of(article, found, classes))
    return tuple(with_options(items, found.optional, kinds)), found.silent


def with_options(items: Iterable[Item], optional: Mapping[str, Item], kinds: Sequence[Kind]) -> Iterator[Item]:
    """The items of those kinds, and of others the choices that can be made of them; `optional` as of `Candidates`."""
    for item in items:
        if item.kind in kinds:
            yield item
        elif item.id in optional:
            yield replace(optional[item.id], score=item.score)


class Candidates(NamedTuple):
    """What can be asked of an article."""

    items: tuple[Item, ...]
    """Scored by what they are worth asking, in the order of the article."""
    silent: tuple[Finding, ...]
    """Why no item was made of some facts."""
    genre: Genre
    """What the article does."""
    doubts: Mapping[str, float]
    """Id of an item that something is said against → what that takes off the log-odds of being taken."""
    optional: Mapping[str, Item]
    """Id of an item to which one writes an answer → the choice that is made of it, if wanted and if it can be."""


def candidates_of(  # noqa: PLR0913 -- what there is, and what is wanted of it
    article: Article,
    facts: Sequence[Fact],
    entities: Sequence[Entity],
    sentences: Sentences = NO_SENTENCES,
    *,
    kinds: Sequence[Kind] = KINDS,
    lenient: bool = False,
    optional: bool = False,
) -> Candidates:
    """As `make_items`, but scored by what they are worth asking.

    `lenient`: also those that somebody would have to mend first; `optional`: also the choices that can be made of them.
    """
    compared, facts = of_contrasts(facts)
    headline, prose, weights = headline_of(title_of(article)), prose_of(article), weights_of(article)
    company = company_of(article, facts, entities, headline, prose)
    forgiven = MENDABLE if lenient else ()
    told = by_statement(facts)
    unfit, doubted = reasons_against(told, company, forgiven=forgiven)
    unasked = without_gaps(told, unfit, company)
    pool = Pool(
        entities=tuple(entities),
        article=article.text,
        title=title_of(article),
        prose=prose,
        lead=lead_of(article, headline, prose, weights, teaching=company.teaching and not headline),
        news=None if company.teaching else news_of(article, headline, prose, weights),
        centre=None if company.teaching else centre_of(article, headline, prose, weights),
        teaching=company.teaching,
        entry=is_entry(article, title_of(article)),
        topics=company.topics,
        matter=frozenset(weights),
        facts=tuple(facts),
        sayings=sentences.sayings,
        references=sentences.references,
        utterances=sentences.utterances,
        excerpts=sentences.excerpts,
        clippings=sentences.clippings,
        key_terms=sentences.key_terms,
        hero=company.hero,
        asked=frozenset(fact.slot for fact in facts) - unasked,
        gaps=frozenset(unfit) - unasked,
        announced=frozenset(fact.slot for fact in facts if is_news(fact, company)),
        judged=by_sentence(to_judge(told, unfit, company)),
    )
    apart = asked_apart(facts, company)
    questions = questions_of(facts, pool, kinds, apart)
    made = {fact.slot: tuple(items_of(article.slug, fact, questions[fact.slot], pool, company)) for fact in facts}
    silent = tuple(unasked_of([fact for fact in facts if not made[fact.slot]], unfit))
    items = (*chain.from_iterable(made.values()), *sets_of(article.slug, [*facts, *compared], pool, kinds))
    items = tuple(on_topic(item, company.topic) for item in items)
    return Candidates(
        items=items,
        silent=silent,
        genre=genre_of(company),
        doubts=doubts_of(article.slug, questions, doubted),
        optional=optional_of(article.slug, items, facts, pool) if optional else {},
    )


def setting_of(article: Article, found: Candidates, classes: Mapping[str, str]) -> Setting:
    """What the candidates stand in; `classes` as `Annotated.classes`."""
    return Setting(text=article.text, genre=found.genre, classes=classes, title=title_of(article), doubts=found.doubts)


def genre_of(company: Company) -> Genre:
    """What the article does."""
    return "life" if company.hero else "teaching" if company.teaching else "news"


def of_contrasts(facts: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    """The facts that are whole sentences on how two things differ, which no short answer tells, and all others."""
    compared = [fact for fact in facts if fact.rule == "difference"]
    return compared, [fact for fact in facts if fact.rule != "difference"]


def by_sentence(facts: Iterable[Fact]) -> dict[str, tuple[Fact, ...]]:
    """Statement → the facts that it tells."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[fact.sentence].append(fact)
    return {sentence: tuple(told) for sentence, told in found.items()}


def unasked_of(facts: Iterable[Fact], unfit: Mapping[str, str]) -> Iterator[Finding]:
    """Why no item was made of the facts: `unfit` by slot, else that no question was found."""
    for fact in facts:
        code = unfit.get(fact.slot, "")
        reason = REFUSALS[code].reason if code else "is asked for by no question that sounds natural"
        proof, message = fact.evidence, f"“{fact.value}” {reason}"
        yield Finding(
            code=code or "no-question", subject=proof.text, severity="warning", message=message, evidence=proof
        )


def title_of(article: Article) -> str:
    """The article's title; empty if it is but the name of its file."""
    return article.title if article.titled else ""


def standing_of(fact: Fact, pool: Pool, company: Company) -> Standing:
    """What the fact is to its article."""
    news = fact.slot in pool.announced
    return Standing(
        central=1.0 if news else matter_of(pool.article).share(fact.sentence),
        topical=any(name in fact.clause.subject.text for name in pool.topics),
        between=is_between(fact, pool.topics),
        teaching=company.teaching,
        life=bool(company.hero),
        news=news,
        taught=is_taught(fact, company) or is_known_deed(fact, company) or is_told_of_it(fact, company),
    )


def is_between(fact: Fact, topics: frozenset[str]) -> bool:
    """Whether the subject of the statement joins two of the topics: *Malta and Tunis have seen trade grow*."""
    sides = fact.clause.subject.text.split(" and ")
    return len(sides) > 1 and all(any(name in side for name in topics) for side in sides)


def is_told_of_it(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says it of the place or the event that it is on."""
    return company.teaching and is_portrayal(fact, company.portrayed, company.title)


def questions_of(
    facts: Sequence[Fact], pool: Pool, kinds: Sequence[Kind], apart: Mapping[str, Fact]
) -> dict[str, list[tuple[Kind, Question]]]:
    """Slot of each fact → its questions: where its answer is not asked for, only of what else its statement tells."""
    found: dict[str, list[tuple[Kind, Question]]] = {fact.slot: [] for fact in facts}
    told = [fact for fact in facts if fact.slot in pool.asked or fact.sentence in pool.judged]
    asked = [apart.get(fact.slot, fact) for fact in told if fact.slot in pool.asked and fact.slot not in pool.gaps]
    for kind in (each for each in kinds if each in MAKERS):
        for fact in told if kind in OF_STATEMENTS else asked:
            question = MAKERS[kind](fact, pool)
            if question is not None:
                found[fact.slot].append((kind, question))
    return found


def items_of(
    slug: str, fact: Fact, questions: Sequence[tuple[Kind, Question]], pool: Pool, company: Company
) -> Iterator[Item]:
    """The items of one fact."""
    standing = standing_of(fact, pool, company) if questions else ALONE
    for kind, question in questions:
        yield Item(
            id=digest(slug, fact.slot, kind),
            question=with_other_names(question, pool),
            evidence=fact.evidence,
            score=worth(fact, question, standing),
            difficulty=difficulty(fact, kind),
            bloom=bloom(fact),
            tags=(fact.rule,),
        )


def doubts_of(
    slug: str, questions: Mapping[str, Sequence[tuple[Kind, Question]]], doubted: Mapping[str, str]
) -> dict[str, float]:
    """Id of each item that a reason is said against → what that takes off; `doubted` as of `Reasons`."""
    rows = {slot: REFUSALS[code] for slot, code in doubted.items()}
    return {
        digest(slug, slot, kind): row.doubt
        for slot, row in rows.items()
        for kind, _ in questions[slot]
        if row.concerns(kind)
    }


def optional_of(slug: str, items: Iterable[Item], facts: Iterable[Fact], pool: Pool) -> dict[str, Item]:
    """Id of each of the items to which one writes an answer → the choice that is made of it, if it can be."""
    told = {digest(slug, fact.slot, kind): fact for fact in facts for kind in WRITTEN}
    told |= {digest(slug, excerpt.fact.slot, "cloze"): excerpt.fact for excerpt in pool.excerpts}
    found: dict[str, Item] = {}
    for item in items:
        fact = told.get(item.id)
        question: MultipleChoice | None = None
        if isinstance(item.question, Cloze) and fact is not None:
            question = choice.filled(item.question, fact, pool)
        elif isinstance(item.question, ShortAnswer) and (fact is None or is_saying(fact)):
            question = people.among(item.question, pool, draw(item.id, "choice"))
        if question is not None:
            tags = tuple("choice" if tag == item.kind else tag for tag in item.tags)
            found[item.id] = replace(item, id=digest(item.id, "choice"), question=question, tags=tags)
    return found


def sets_of(slug: str, facts: Sequence[Fact], pool: Pool, kinds: Sequence[Kind]) -> Iterator[Item]:
    """The items that draw on several facts."""
    for kind in (each for each in kinds if each in SETS):
        for draft in chain.from_iterable(make(facts, pool) for make in SETS[kind]):
            yield Item(
                id=digest(slug, draft.slot, kind),
                question=with_other_names(draft.question, pool),
                evidence=draft.evidence,
                score=draft.worth,
                difficulty="medium" if kind != "open" else "hard",
                bloom=draft.bloom,
                tags=(kind, *draft.tags),
            )
