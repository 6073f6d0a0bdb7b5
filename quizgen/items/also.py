"""What else is right where an answer is typed: other names of whom or what it names."""

from dataclasses import replace

from quizgen.english.sentences import without_article
from quizgen.english.whole import has_whole
from quizgen.items.distractors import Pool
from quizgen.model.fact import Entity
from quizgen.model.item import Cloze, Question, ShortAnswer


def with_other_names(question: Question, pool: Pool) -> Question:
    """The question, its answer right by each name that the article knows, and by somebody's surname alone.

    Not by one that stands in the question: *Who was Zaha Hadid’s father?* – *Mohammed Hadid*.
    """
    if not isinstance(question, ShortAnswer | Cloze):
        return question
    bare = without_article(question.answer)
    entity = pool.named.get(question.answer) or pool.named.get(bare)
    names = names_of(entity) if entity is not None else ()
    others = [name for name in (*question.accepted, *names) if without_article(name) != bare]
    given = given_name_of(entity) if entity is not None else ""
    kept = tuple(dict.fromkeys(name for name in others if name != given and not has_whole(question.prompt, name)))
    return replace(question, accepted=kept) if kept != question.accepted else question


def names_of(entity: Entity) -> tuple[str, ...]:
    """By what names the article knows somebody or something, and the surname that it may not use alone."""
    return (entity.name, *entity.aliases, *entity.surnames)


def given_name_of(entity: Entity) -> str:
    """The given name, which alone is no answer; empty where it is not known to stand first: *Xi Jinping* is *Xi*."""
    return entity.name.split(maxsplit=1)[0] if entity.surnames else ""
