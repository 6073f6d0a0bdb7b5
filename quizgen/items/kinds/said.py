"""*Which of the following did Li Na say?* – what one speaker of the article said among what its others did."""

from collections.abc import Iterator

from quizgen.items.distractors import FEWEST, Pool, draw
from quizgen.items.distractors.fitness import is_of_like_length, overlaps
from quizgen.items.distractors.speakers import is_saying, said_by
from quizgen.items.kinds.sets import by_salience
from quizgen.items.sayings import is_small_talk, roles_of, with_role
from quizgen.items.stems import stem
from quizgen.model import ids
from quizgen.model.fact import Fact
from quizgen.model.item import MultipleChoice


def make(fact: Fact, pool: Pool) -> MultipleChoice | None:
    """What the speaker said among what others did, or who of four said it; once for each speaker."""
    if fact not in best_of_speakers(pool) or fact.slot not in pool.asked:
        return None
    chance = ids.draw(fact.slot, "said")
    others = sorted({said_by(other) for other in sayings(pool) if is_others(other, fact)})
    others = [text for text in others if is_of_like_length(text, said_by(fact))]
    if len(others) >= FEWEST:
        speaker = with_role(fact, roles_of(pool.facts))
        options = [said_by(fact), *chance.sample(others, FEWEST)]
        return choice_of(
            f"Which of these did {speaker} say?", options, chance.sample(range(len(options)), len(options))
        )
    names = draw(fact, pool, chance)
    order = chance.sample(range(len(names) + 1), len(names) + 1)
    return choice_of(stem(fact), [fact.clause.subject.name, *names], order) if names else None


def choice_of(words: str, options: list[str], order: list[int]) -> MultipleChoice:
    """The question with its options, of which the first is the key, in an order."""
    return MultipleChoice(stem=words, options=tuple(options[index] for index in order), correct=order.index(0))


def sayings(pool: Pool) -> Iterator[Fact]:
    """What the article's speakers say that is worth knowing."""
    for fact in pool.facts:
        if is_saying(fact) and fact.rule == "subject" and not is_small_talk(fact, pool.article):
            yield fact


def best_of_speakers(pool: Pool) -> list[Fact]:
    """Of each speaker what the article is most about."""
    best: dict[str, Fact] = {}
    for fact in by_salience(sayings(pool)):
        best.setdefault(fact.clause.subject.name, fact)
    return list(best.values())


def is_others(other: Fact, fact: Fact) -> bool:
    """Whether it was said by somebody else, in the same form, and names the speaker nowhere."""
    name, form = fact.clause.subject.name, fact.clause.phrases[0].head
    apart = other.clause.subject.name != name and other.clause.phrases[0].head == form
    return apart and not overlaps(name, said_by(other))
