"""Article in, parsed article with its entities out; the one place that loads spaCy."""

from dataclasses import replace
from typing import Literal, cast

from quizgen.annotate.brackets import without_brackets, without_stray_spaces
from quizgen.annotate.callings import with_callings_in_names
from quizgen.annotate.copying import copy_of
from quizgen.annotate.coreference import resolve
from quizgen.annotate.described_places import described_place, with_place_named, with_place_typed
from quizgen.annotate.earlyyears import with_early_years
from quizgen.annotate.entities import gather, sentence_numbers
from quizgen.annotate.fronts import with_fronts_apart
from quizgen.annotate.mending import mended
from quizgen.annotate.normalise import normalise
from quizgen.annotate.openings import without_opening
from quizgen.annotate.owned_by_place import owned_by_place, without_doubtful
from quizgen.annotate.parting import with_subjects_parted
from quizgen.annotate.pipeline import load
from quizgen.annotate.prefixes import with_prefixes_joined
from quizgen.annotate.relatives import names_another
from quizgen.annotate.seats import with_seats_labelled
from quizgen.annotate.surnamed import with_surnames_alone
from quizgen.annotate.things import resolve_things
from quizgen.annotate.times_labelled import with_times_labelled
from quizgen.annotate.titles import without_peerage, without_trade
from quizgen.annotate.usual import with_titles_name, with_usual_names
from quizgen.model.annotated import Annotated, Parse, ParsedPassage
from quizgen.model.article import Article
from quizgen.model.fact import Entity
from quizgen.model.tokens import Doc

__all__ = ["annotate", "load"]


def annotate(article: Article, parse: Parse) -> Annotated:
    """Parse the paragraphs of `article` and find out who is who in them."""
    passages, title = parse_passages(article, parse), without_peerage(without_trade(article.title))
    entities, names = gather(passages, title)
    entities = with_titles_name(entities, title)
    entities = with_place_typed(entities, described_place([each.doc for each in passages]))
    pronouns, genders = resolve(passages, entities, names, title)
    things, links = resolve_things(passages, entities, names, title)
    owned = list(owned_by_place(passages, entities, [*names, *pronouns, *things], links))
    links = without_doubtful(links, owned, passages)
    things = [*things, *owned]
    entities = with_surnames_alone(with_usual_names(entities, names, passages, title))
    names = [name for name in names if not names_another(name, entities[name.entity], genders, passages)]
    mentions = sorted((*names, *pronouns, *things), key=lambda mention: (mention.passage, mention.start))
    return Annotated(
        article=article,
        passages=passages,
        entities=tuple(with_gender(entity, genders.get(index, "")) for index, entity in enumerate(entities)),
        mentions=tuple(mentions),
        links=tuple(links),
    )


def parse_passages(article: Article, parse: Parse) -> tuple[ParsedPassage, ...]:
    """The paragraphs with their parses, the map back to the article's text and the count of sentences."""
    paragraphs = [passage for passage in article.passages if passage.kind == "paragraph"]
    bare = (without_opening(normalise(passage.text)) for passage in paragraphs)
    plain = (without_stray_spaces(without_brackets(each)) for each in bare)
    read = zip(paragraphs, map(with_prefixes_joined, plain), strict=True)
    told = [(passage, normal) for passage, normal in read if normal.text]  # of one in brackets nothing is left
    docs = [read_again(copy_of(doc)) for doc in parse([normal.text for _, normal in told])]
    if (place := described_place(docs)) is not None:
        docs = [with_place_named(doc, place) for doc in docs]
    return tuple(
        ParsedPassage(passage=passage, doc=doc, offsets=normal.offsets, first_sentence=first)
        for (passage, normal), doc, first in zip(told, docs, sentence_numbers(docs), strict=True)
    )


def read_again(doc: Doc) -> Doc:
    """The doc, what the pipeline got wrong mended where that can be seen."""
    parted = with_subjects_parted(with_fronts_apart(with_times_labelled(mended(doc))))
    return with_seats_labelled(with_callings_in_names(with_early_years(parted)))


def with_gender(entity: Entity, gender: str) -> Entity:
    """The entity with the pronoun the article uses of it."""
    return replace(entity, gender=cast("Literal['she', 'he', '']", gender)) if gender != entity.gender else entity
