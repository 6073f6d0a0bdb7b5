"""*Who wrote a note?* – a question answered in a few words."""

from quizgen.english.names import in_full_once
from quizgen.items.answers import accepted, key
from quizgen.items.distractors import Pool
from quizgen.items.forms import is_ill_put
from quizgen.items.kinds.sets import is_explanation
from quizgen.items.stems import stem
from quizgen.model.fact import Fact
from quizgen.model.item import ShortAnswer

BRIEF = 9
"""Words of a question up to which it says too little to be asked alone."""

TELLING = 5
"""Words of an object that tells news: *a deal to build the bridge*."""


def make(fact: Fact, pool: Pool) -> ShortAnswer | None:
    """The question, if one sounds natural; a long reason is left to be explained."""
    words = "" if is_explanation(fact) else stem(fact)
    if not words or is_ill_put(words, pool):
        return None
    if fact.slot in pool.announced and is_brief(words, fact):
        words = f"According to the article, {words[0].lower()}{words[1:]}"  # *What has Oslo approved?*, of all it has
    # The question names people in full, so that the answer need not: *Due to an injury to Marsh's knee*.
    answer = in_full_once(f"{words}\n{key(fact)}", fact.clause.people, fact.evidence.text).removeprefix(f"{words}\n")
    return ShortAnswer(stem=words, answer=answer, accepted=accepted(fact))


def is_brief(words: str, fact: Fact) -> bool:
    """Whether in so few words the question asks what news tells at length."""
    what = fact.rule == "object" and words.startswith("What ")
    return what and len(words.split()) <= BRIEF and len(fact.value.split()) >= TELLING
