"""*What does the article tell us about Maud Ferrier?* – for talk and writing, with what the article says."""

from collections import defaultdict
from collections.abc import Sequence

from quizgen.model.fact import Fact, by_weight
from quizgen.model.item import Point
from quizgen.model.study import Prompt
from quizgen.study.statements import stated

FEWEST = 3
"""Statements about somebody that are enough to write about."""

LONGEST = 5
"""Statements that a good answer is held against."""

MOST = 3
"""Subjects to write about."""


def prompts_of(facts: Sequence[Fact]) -> tuple[Prompt, ...]:
    """A prompt for each of those whom the article tells most of."""
    about: dict[str, list[Fact]] = defaultdict(list)
    for fact in stated(facts):
        subject = fact.clause.subject
        if subject.name:
            about[subject.name if subject.type == "person" else subject.text].append(fact)
    ranked = sorted(about, key=lambda name: (-len(about[name]), about[name][0].evidence.start))
    return tuple(prompt_on(name, about[name]) for name in ranked if len(about[name]) >= FEWEST)[:MOST]


def prompt_on(name: str, facts: Sequence[Fact]) -> Prompt:
    """The prompt, with what the article is most about, in its order."""
    best = sorted(by_weight(facts)[:LONGEST], key=lambda fact: fact.evidence.start)
    return Prompt(
        text=f"What does the article tell us about {name}? Which of it matters most, and why?",
        expected=tuple(Point(text=fact.sentence, evidence=fact.evidence) for fact in best),
    )
