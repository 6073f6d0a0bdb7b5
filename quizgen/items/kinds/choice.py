"""*Who wrote a note? A Li Na, B Ada Lovelace, …* – one right answer among four."""

from quizgen.english.sentences import capitalise
from quizgen.items.answers import key
from quizgen.items.distractors import Pool, distractors
from quizgen.items.distractors.numbers import NUMBER, value_of
from quizgen.items.stems import stem
from quizgen.model.fact import Fact
from quizgen.model.ids import draw
from quizgen.model.item import MultipleChoice


def make(fact: Fact, pool: Pool) -> MultipleChoice | None:
    """The question with four options, if a question and three distractors can be had."""
    words = stem(fact)
    chance = draw(fact.slot, "choice")
    wrong = distractors(fact, pool, chance) if words else ()
    if not wrong:
        return None
    right = key(fact)
    options = [right, *(capitalise(text) for text in wrong)]
    chance.shuffle(options)
    if all(NUMBER.search(option) for option in options):
        options.sort(key=lambda option: value_of(NUMBER.findall(option)[-1]))
    return MultipleChoice(stem=words, options=tuple(options), correct=options.index(right))
