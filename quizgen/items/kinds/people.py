"""*Who is quoted as saying “…”? A Bo Lund, B Li Na, …* – whose words or whom *he* means, among others."""

from random import Random

from quizgen.english.sentences import capitalise
from quizgen.items.distractors import WANTED, Pool
from quizgen.items.distractors.eras import are_of_one_time
from quizgen.items.distractors.fitness import GENDERED, apart, overlaps
from quizgen.items.distractors.names import is_certain
from quizgen.items.distractors.speakers import FEWEST_HEARD, is_heard
from quizgen.items.kinds.said import choice_of
from quizgen.model.fact import Entity
from quizgen.model.item import MultipleChoice, ShortAnswer


def among(asked: ShortAnswer, pool: Pool, chance: Random) -> MultipleChoice | None:
    """The question for somebody with others to choose from, if the article lets enough of them speak."""
    people = pool.of_type.get("person", ())
    somebody = next((each for each in people if capitalise(each.called) == asked.answer), None)
    wrong = others(somebody, asked.stem, pool, chance) if somebody is not None else ()
    return choice_of(asked.stem, asked.answer, wrong, chance) if len(wrong) >= FEWEST_HEARD else None


def others(somebody: Entity, shown: str, pool: Pool, chance: Random) -> tuple[str, ...]:
    """Names in full of others whom the question does not show; those who speak in the article first."""
    people = [each for each in pool.of_type.get("person", ()) if is_like(each, somebody, shown, pool)]
    drawn = chance.sample(people, len(people))
    heard = [each for each in drawn if is_heard(each.name, pool.article)]
    if len(heard) < FEWEST_HEARD:
        return ()
    names = (capitalise(each.called.replace("'", "’")) for each in (*heard, *drawn))
    return apart(dict.fromkeys(names), somebody.called, WANTED)


def is_like(other: Entity, somebody: Entity, shown: str, pool: Pool) -> bool:
    """Whether somebody else may be taken for who it is: a person for sure, by a full name, of the gender shown."""
    full = " " in other.name and is_certain(other, somebody.name)
    unshown = other.name != somebody.name and not overlaps(other.name, f"{somebody.name} {shown}")
    alike = other.gender in {"", somebody.gender} or not GENDERED.search(shown)
    return full and unshown and alike and are_of_one_time(other.name, somebody.name, pool.article)
