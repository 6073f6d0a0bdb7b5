"""What else is right where an answer is typed: other names of whom or what it names."""

from dataclasses import replace

from quizgen.english.sentences import without_article
from quizgen.english.whole import has_whole
from quizgen.items.distractors import Pool
from quizgen.model.item import Cloze, Question, ShortAnswer


def with_other_names(question: Question, pool: Pool) -> Question:
    """The question, its answer right by each name that the article knows, and by somebody's surname alone.

    Not by one that stands in the question: *Who was Zaha Hadid’s father?* – *Mohammed Hadid*.
    """
    if not isinstance(question, ShortAnswer | Cloze):
        return question
    others = (*question.accepted, *other_names(question.answer, pool))
    new = [name for name in others if not has_whole(question.prompt, name) and tells_it(name, question.answer)]
    kept = tuple(dict.fromkeys(new))
    return replace(question, accepted=kept) if kept != question.accepted else question


def tells_it(name: str, answer: str) -> bool:
    """Whether the name is another than the answer, but for an article, and is not its first word alone.

    >>> tells_it("Lund", "Ada Lund"), tells_it("Ada", "Ada Lund"), tells_it("West", "The West")
    (True, False, False)
    """
    words, whole = without_article(name).split(), without_article(answer).split()
    return words not in (whole, whole[:1])


def other_names(answer: str, pool: Pool) -> tuple[str, ...]:
    """By what other names the article knows whom or what the answer names; none of an answer that names nothing."""
    entity = pool.named.get(answer) or pool.named.get(without_article(answer))
    return (entity.name, *entity.aliases, *entity.surnames) if entity is not None else ()
