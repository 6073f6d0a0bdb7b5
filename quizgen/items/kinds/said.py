"""*Which of the following did Li Na say?* – what one speaker of the article said among what its others did."""

from collections.abc import Iterator, Sequence
from random import Random

from quizgen.english.sentences import capitalise
from quizgen.items.distractors import FEWEST, Pool, draw
from quizgen.items.distractors.fitness import is_of_like_length, overlaps
from quizgen.items.distractors.speakers import is_saying, said_by
from quizgen.items.sayings import is_small_talk, roles_of, with_role
from quizgen.items.stems import stem
from quizgen.model import ids
from quizgen.model.fact import Fact, by_weight
from quizgen.model.item import MultipleChoice

LONGEST = 16
"""Words of a saying that can stand as an option."""


def make(fact: Fact, pool: Pool) -> MultipleChoice | None:
    """What the speaker said among what others did, or who of four said it; once for each speaker."""
    if fact not in spoken(pool, "best") or fact.slot not in pool.asked:
        return None
    chance = ids.draw(fact.slot, "said")
    others = sorted({said_by(other) for other in spoken(pool, "all") if is_others(other, fact)})
    others = [text for text in others if is_of_like_length(text, said_by(fact)) and is_short(text)]
    if len(others) >= FEWEST and is_short(said_by(fact)):
        wrong = chance.sample(others, FEWEST)
        return choice_of(told(with_role(fact, roles_of(pool.facts))), said_by(fact), wrong, chance)
    names = draw(fact, pool, chance)
    return choice_of(stem(fact), fact.clause.subject.name, names, chance) if names else None


def is_short(text: str) -> bool:
    """Whether a saying can be compared with others at a glance."""
    return len(text.split()) <= LONGEST


def told(speaker: str) -> str:
    """The question for what the speaker said; a role between name and verb stands between commas."""
    return f"Which of the following did {speaker}{',' if ',' in speaker else ''} say?"


def choice_of(words: str, right: str, wrong: Sequence[str], chance: Random) -> MultipleChoice:
    """The question with its options in an order that is drawn."""
    options = [capitalise(text) for text in (right, *wrong)]
    key = options[0]
    chance.shuffle(options)
    return MultipleChoice(stem=words, options=tuple(options), correct=options.index(key))


def spoken(pool: Pool, which: str) -> tuple[Fact, ...]:
    """All sayings that are worth knowing, or the `best` of each speaker; looked for once."""
    if not pool.spoken:
        pool.spoken["all"] = tuple(sayings(pool))
        pool.spoken["best"] = best_of_speakers(pool.spoken["all"])
    return pool.spoken[which]


def sayings(pool: Pool) -> Iterator[Fact]:
    """What the article's speakers say that is worth knowing."""
    for fact in pool.facts:
        if is_saying(fact) and fact.rule == "subject" and not is_small_talk(fact, pool.article):
            yield fact


def best_of_speakers(told: Sequence[Fact]) -> tuple[Fact, ...]:
    """Of each speaker what the article is most about."""
    best: dict[str, Fact] = {}
    for fact in by_weight(told):
        best.setdefault(fact.clause.subject.name, fact)
    return tuple(best.values())


def is_others(other: Fact, fact: Fact) -> bool:
    """Whether it was said by somebody else, in the same form, and names the speaker nowhere."""
    name, form = fact.clause.subject.name, fact.clause.phrases[0].head
    apart = other.clause.subject.name != name and other.clause.phrases[0].head == form
    return apart and not overlaps(name, said_by(other))
