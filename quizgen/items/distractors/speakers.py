"""Those who did not say it: the article's other speakers first, then others of whom it tells."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from random import Random

from quizgen.items.distractors import names
from quizgen.items.distractors.fitness import apart, overlaps
from quizgen.items.distractors.pool import Pool
from quizgen.model.fact import Fact

TELLS = re.compile(
    r"\b(?:added|adds|admits|admitted|argued|argues|asked|asks|believed|believes|claimed|claims|commented|comments|complained"
    r"|concluded|concludes|declared|declares|explained|explains|insisted|insists|joked|noted|notes|predicted|predicts|recalled"
    r"|recalls|remarked|replied|responded|said|saying|says|stated|states|stressed|stresses|suggested|suggests|told|tells|thinks"
    r"|thought|urged|urges|warned|warns|wrote)\b"
)

BREAK = re.compile(r"[.“”\"\n]")

CLAUSE = re.compile(r",| that ")
"""Where what stands behind a verb of saying ends that may tell who says it."""

CAPITAL = re.compile(r"[A-Z][\w’'-]*")

NEAR = 80
"""Letters between a name and what it says: *Li Na, who has built bridges for 20 years, said*."""

SOME_ARTICLES = 4
"""Articles whose words are kept, as they are looked up for each name."""

FEWEST_HEARD = 2
"""Others whom the article lets speak, among whom one who does not is no giveaway."""

OF_SCENE = 2
"""Sentences that name somebody who is of what the article tells, and not only one of whom its speakers talk."""

WHOLE = frozenset({"quotation", "claim"})
"""Heads of phrases that are all of what somebody said."""


def variants(fact: Fact, pool: Pool, chance: Random, *, wanted: int) -> tuple[str, ...]:
    """Names in full of others whom the saying does not name."""
    name = fact.clause.subject.name
    said = fact.clause.phrases[0].text
    others = [other for other in speakers(pool.facts) if " " in other and not overlaps(other, f"{name} {said}")]
    drawn = chance.sample(others, len(others))
    if len(found := apart(drawn, name, wanted)) == wanted:
        return found
    own = [other for other in names.from_article(fact, pool, chance, wanted=len(pool.entities)) if other not in drawn]
    heard = [other for other in own if is_heard(other, pool.article)]
    people = {each.name for each in pool.entities if each.gender and len({*each.mentions}) >= OF_SCENE}
    silent = [other for other in own if other not in heard and other in people]
    found = apart([*drawn, *heard, *silent], name, wanted)
    return found if sum(other in {*drawn, *heard} for other in found) >= FEWEST_HEARD else ()


def is_heard(name: str, article: str) -> bool:
    """Whether the article lets somebody speak, if only in words that are not understood."""
    return name.rsplit(maxsplit=1)[-1] in heard_in(article)


@lru_cache(maxsize=SOME_ARTICLES)
def heard_in(article: str) -> frozenset[str]:
    """The words with a capital near a verb of saying, in its sentence and outside of quotation marks."""
    found: set[str] = set()
    for told in TELLS.finditer(article):
        before = BREAK.split(article[max(0, told.start() - NEAR) : told.start()])[-1]
        behind = CLAUSE.split(BREAK.split(article[told.end() : told.end() + NEAR])[0])[0]
        found.update(CAPITAL.findall(f"{before} {behind}"))
    return frozenset(found)


def is_saying(fact: Fact) -> bool:
    """Whether the fact is what somebody said as a whole."""
    first = fact.clause.phrases[0] if fact.clause.phrases else None
    return first is not None and first.role == "complement" and first.head in WHOLE


def said_by(fact: Fact) -> str:
    """What was said: a quotation in its marks, a claim without *that*; empty if it is neither."""
    return fact.clause.phrases[0].text.removeprefix("that ") if is_saying(fact) else ""


def speakers(facts: Sequence[Fact]) -> Iterator[str]:
    """Names of those who say something, in order, each once."""
    yield from dict.fromkeys(fact.clause.subject.name for fact in facts if is_saying(fact))
