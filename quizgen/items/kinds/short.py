"""*Who wrote a note?* – a question answered in a few words."""

from quizgen.english.names import in_full_once
from quizgen.items.answers import accepted, key
from quizgen.items.distractors import Pool
from quizgen.items.kinds.sets import is_explanation
from quizgen.items.stems import stem
from quizgen.model.fact import Fact
from quizgen.model.item import ShortAnswer


def make(fact: Fact, pool: Pool) -> ShortAnswer | None:  # noqa: ARG001 -- a Maker, which may draw on the pool
    """The question, if one sounds natural; a long reason is left to be explained."""
    words = "" if is_explanation(fact) else stem(fact)
    if not words:
        return None
    # The question names people in full, so that the answer need not: *Due to an injury to Marsh's knee*.
    answer = in_full_once(f"{words}\n{key(fact)}", fact.clause.people).removeprefix(f"{words}\n")
    return ShortAnswer(stem=words, answer=answer, accepted=accepted(fact))
