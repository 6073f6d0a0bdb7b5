"""*Read a sentence of this article. Who is meant by “he”: “He was suspended in May”?*."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.marks import typographic
from quizgen.english.meant import QUESTION
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.gist import AGO
from quizgen.items.kinds.sets import Draft
from quizgen.items.lead import OF_PRESENT, is_own
from quizgen.items.matter import words_of
from quizgen.model.fact import Entity, Fact, Reference
from quizgen.model.item import ShortAnswer

MOST = 3
WORDS_EACH = 200
"""So many of an article at most, and one for so many of its words."""

LONGEST = 25
"""Words of a sentence that can be taken in within a question."""

OF_MATTER = 1
"""Words in it that the article is most about."""

WORTH = 0.5

INNER = str.maketrans("“”", "‘’")

JOINING = re.compile(r"^(?:And|But|So|Yet),? ")
"""What joins a sentence to the one before."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """Whom *he* and *she* mean in news, of each once, in the sentences that tell most of what it is about.

    A text that teaches tells at length of one person, whom anybody would guess, or of many: of 35 such questions on
    news readers took all, of four on texts that teach two.
    """
    if pool.teaching:
        return
    people = {entity.name: entity for entity in pool.entities if entity.type == "person"}
    told = [reference for reference in pool.references if reference.name in people and is_fit(reference, people, pool)]
    best: dict[str, Reference] = {}
    for reference in sorted(told, key=lambda each: -matter_in(each, pool)):
        best.setdefault(reference.name, reference)
    for reference in [*best.values()][: min(MOST, len(pool.article.split()) // WORDS_EACH)]:
        sentence = within_marks(reference.sentence)
        yield Draft(
            slot=f"reference:{reference.name}:{reference.pronoun}",
            question=ShortAnswer(
                stem=QUESTION.format(pronoun=reference.pronoun, sentence=sentence),
                answer=reference.name,
                accepted=people[reference.name].aliases,
            ),
            evidence=reference.evidence,
            worth=WORTH,
            bloom="understand",
            tags=("reference",),
        )


def within_marks(text: str) -> str:
    """The sentence as it stands between quotation marks.

    >>> within_marks('But he said: "It was late."')
    'He said: ‘It was late.’'
    """
    words = capitalise(JOINING.sub("", typographic(text)))
    return words.translate(INNER).rstrip(".")


def matter_in(reference: Reference, pool: Pool) -> int:
    """How many of the words that the article is most about stand in the sentence."""
    return len(words_of(reference.sentence) & pool.matter)


def is_fit(reference: Reference, people: dict[str, Entity], pool: Pool) -> bool:
    """Whether the sentence tells something of the article's matter, and the pronoun could mean another, too."""
    text = reference.sentence
    rivals = [each for each in people.values() if each.gender in {"", reference.pronoun}]
    timeless = not (OF_PRESENT.search(text) or AGO.search(text))
    telling = is_own(text) and timeless and len(text.split()) <= LONGEST and matter_in(reference, pool) >= OF_MATTER
    full = " " in reference.name and reference.name != pool.hero
    return full and telling and len(rivals) > 1
