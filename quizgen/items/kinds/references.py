"""*Read this sentence of the article. Who is meant by “he”: “He was suspended in May”?*."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.excerpts import MEANT, within_marks
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.distractors.fitness import stands_in
from quizgen.items.kinds.sets import Draft
from quizgen.items.lead import ITSELF, is_of_any_time
from quizgen.items.matter import matter_in
from quizgen.model.fact import Entity, Fact, Reference
from quizgen.model.item import ShortAnswer

MOST = 3
WORDS_EACH = 130
"""So many of an article at most, and one for so many of its words: of 56 more than one for 200 readers took 45."""

SHORTEST, LONGEST = 13, 32
"""Words of a sentence that says something, and of one that can be taken in within a question.

Of six with fewer words two readers took one, of 57 others 44.
"""

OF_MATTER = 1
"""Words in it that the article is most about."""

WORTH = 0.5

QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
"""Somebody's own words."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """Whom *he* and *she* mean in news, of each once, in the sentences that tell most of what it is about.

    A text that teaches tells at length of one person, whom anybody would guess, or of many: of 35 such questions on
    news readers took all, of four on texts that teach two.
    """
    if pool.teaching:
        return
    named = pool.named
    told = [each for each in pool.references if each.name in named and is_fit(each, named[each.name], pool)]
    best: dict[str, Reference] = {}
    for reference in sorted(told, key=lambda each: -matter_in(each.sentence, pool)):
        best.setdefault(reference.name, reference)
    for reference in [*best.values()][: min(MOST, pool.words // WORDS_EACH)]:
        entity = named[reference.name]
        yield Draft(
            slot=f"reference:{reference.name}:{reference.pronoun}",
            question=ShortAnswer(
                stem=MEANT.format(pronoun=reference.pronoun, sentence=within_marks(reference.sentence)),
                answer=capitalise(entity.called),
            ),
            evidence=reference.evidence,
            worth=WORTH,
            bloom="understand",
            tags=("reference",),
        )


def is_fit(reference: Reference, meant: Entity, pool: Pool) -> bool:
    """Whether the sentence tells something of the article's matter, and nobody knows without it who is meant."""
    text = reference.sentence
    own = SHORTEST <= len(text.split()) <= LONGEST and not ITSELF.search(QUOTED.sub("", text))
    shown = "(Fig" in text or any(re.search(rf"\b{re.escape(word)}\b", text) for word in reference.name.split())
    telling = own and is_of_any_time(text) and not shown and matter_in(text, pool) >= OF_MATTER
    return telling and is_to_be_found(meant, pool)


def is_to_be_found(meant: Entity, pool: Pool) -> bool:
    """Whether nobody would guess who is meant: it is somebody by a full name whom the article is not about.

    Of 56 such questions for the only man or woman that news names readers took 45, since the sentence has to be found;
    of 24 for whom the title names half, of 180 others 167.
    """
    alone = stands_in(meant.name.split()[-1], pool.title) and is_told_most_of(meant, pool)
    return not alone and meant.name != pool.hero and meant.type == "person" and " " in meant.name


def is_told_most_of(meant: Entity, pool: Pool) -> bool:
    """Whether the article speaks of nobody else half as often."""
    others = (len(each.mentions) for each in pool.of_type.get("person", ()) if each.name != meant.name)
    return max(others, default=0) * 2 < len(meant.mentions)
