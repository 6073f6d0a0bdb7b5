"""The name that somebody goes by: *Joshua Norton*, whom the article calls *Joshua Abraham Norton* but once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from quizgen.annotate.entities import ALIKE, is_part_of_name
from quizgen.annotate.titles import holds_title, is_name, is_title_of
from quizgen.english.numerals import is_regnal
from quizgen.english.people import ROYAL, TITLES, names_people
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import Entity

ONCE = 1
"""Times that a life story gives somebody's name with all that belongs to it."""

FEWEST = 2
"""Words of a name that tells who it is."""


def with_usual_names(
    entities: Sequence[Entity], mentions: Sequence[Mention], passages: Sequence[ParsedPassage], title: str
) -> list[Entity]:
    """The entities, people called by first name and surname, or title and first name, as the article calls them."""
    entities = with_royal_titles(entities, mentions, passages)
    written: Counter[tuple[int, str]] = Counter(
        (mention.entity, passages[mention.passage].doc[mention.start : mention.end].text)
        for mention in mentions
        if mention.kind == "name"
    )
    hero = next((index for index, entity in enumerate(entities) if is_title_of(entity.name, title)), None)
    titles = [title if hero in {index, None} else "" for index in range(len(entities))]
    return [
        with_name(entity, titles[index])
        if written[index, entity.name] <= ONCE or is_usual(titles[index], entity.name)
        else entity
        for index, entity in enumerate(entities)
    ]


def with_royal_titles(
    entities: Sequence[Entity], mentions: Sequence[Mention], passages: Sequence[ParsedPassage]
) -> list[Entity]:
    """The entities, people of one name called by it and the title that the article first gives it: *Prince Harry*."""
    titles: dict[int, str] = {}
    for mention in mentions:
        before = passages[mention.passage].doc[mention.start - 1].text if mention.start else ""
        if mention.kind == "name" and before in ROYAL:
            titles.setdefault(mention.entity, before)
    return [
        replace(entity, name=f"{titles[index]} {entity.name}", aliases=(entity.name, *entity.aliases))
        if index in titles and entity.type == "person" and " " not in entity.name
        else entity
        for index, entity in enumerate(entities)
    ]


def with_titles_name(entities: Sequence[Entity], title: str) -> list[Entity]:
    """The entities, the first person by the name of the title if nobody has it and it begins like theirs.

    So *Maria Skłodowska*, of whom an article on *Marie Curie* tells from her birth on; so too the surname alone,
    and *Ann* in an article on *Ann II*.
    """
    known = any(title in {entity.name, *entity.aliases} for entity in entities)
    first = next((index for index, entity in enumerate(entities) if entity.type == "person"), None)
    ruler = first is not None and is_regnal(title) and entities[first].name == title.split(maxsplit=1)[0]
    if not (is_name(title) or ruler) or known or first is None:
        return list(entities)
    if entities[first].name[:ALIKE] != title[:ALIKE] and entities[first].name != title.rsplit(maxsplit=1)[-1]:
        return list(entities)
    hero = entities[first]
    named = replace(hero, name=title, aliases=(hero.name, *hero.aliases))
    return [named if entity is hero else entity for entity in entities]


def with_name(entity: Entity, title: str) -> Entity:
    """The entity under its usual name, its full one among the others."""
    known = [title] if is_usual(title, entity.name) or holds_title(entity.name, title) else []
    known += [name for name in entity.aliases if is_usual(name, entity.name)]
    if entity.type != "person" or entity.name == title or not known:
        return entity
    others = sorted({entity.name, *entity.aliases} - {known[0]}, key=lambda name: (-len(name), name))
    return replace(entity, name=known[0], aliases=tuple(others))


def is_usual(name: str, full: str) -> bool:
    """Whether it is the full name with some names before the last left out, but a first name and the last.

    >>> is_usual("Joshua Norton", "Joshua Abraham Norton"), is_usual("Joshua Abraham", "Joshua Abraham Norton")
    (True, False)
    """
    words, all_words = name.split(), [*dropwhile(TITLES.__contains__, full.split())]
    if not all_words or len(words) < FEWEST or words[-1] != all_words[-1] or not is_part_of_name(name, full):
        return False
    return not any(names_people(word.lower()) for word in all_words[: -len(words)])  # *Minister Joshua Norton*
