"""*____ wrote a note in 1843. (person)* – a sentence with a gap."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR
from quizgen.items.distractors import Pool
from quizgen.items.edges import gap_text
from quizgen.items.fillable import DAY, is_fillable
from quizgen.items.hints import hint_for, is_anything
from quizgen.items.kinds import details, terms
from quizgen.items.matter import matter_in
from quizgen.model.fact import Fact
from quizgen.model.item import GAP, Cloze

ON_MONTH = re.compile(rf"\b[Oo]n(?= (?:{A_MONTH}) {A_YEAR}\b)")

IN_DAY = re.compile(rf"\b[Ii]n(?= (?:{DAY.pattern})\b)")

PARTICIPLE = re.compile(r"((?:After|Before|Since|When|While) \w+ing) (?:he|it|she|they) ")
"""How a sentence opens that needs no comma before a pronoun: *After graduating he attended …*."""

ENOUGH = 8
"""Words that an article is most about, from which on it is long enough to tell an aside by them."""

MATTER = {"teaching": 1, "news": 2}
"""So many of the words that an article is most about stand in a statement with a gap.

Of 27 gaps with none in texts that teach two readers took 16, of the 239 others 196; of 13 with one at most in news six,
of the 70 others 58.
"""


def make(fact: Fact, pool: Pool) -> Cloze | None:
    """The statement with the answer taken out, if it occurs there once and the gap can be filled in one way.

    Else with the term that it explains, or a rank.
    """
    asked = fact.slot in pool.asked
    text = gap_text(fact, pool.article) if asked else ""
    once = bool(text) and fact.sentence.count(text) == 1 and GAP not in fact.sentence and is_of_matter(fact, pool)
    if once and is_fillable(fact, text) and not is_anything(fact, text, hint := hint_for(fact, text, pool)):
        return Cloze(sentence=well_put(fact).replace(text, GAP), answer=text, hint=hint)
    return (terms.make(fact, pool) if asked else None) or details.make(fact, pool)


def is_of_matter(fact: Fact, pool: Pool) -> bool:
    """Whether the statement has enough of the words that the article is most about, which an aside has not."""
    if len(pool.matter) < ENOUGH:
        return True
    return matter_in(fact.sentence, pool) >= MATTER["teaching" if pool.teaching else "news"]


def well_put(fact: Fact) -> str:
    """The statement with *in* before a month, and a comma where a name stands for the pronoun behind a participle."""
    sentence = IN_DAY.sub(lambda found: "On" if found[0] == "In" else "on", fact.sentence)
    sentence = ON_MONTH.sub(lambda found: "In" if found[0] == "On" else "in", sentence)
    opening = PARTICIPLE.match(fact.evidence.text)
    if opening is None or not sentence.startswith(f"{opening[1]} "):
        return sentence
    return f"{opening[1]},{sentence.removeprefix(opening[1])}"
