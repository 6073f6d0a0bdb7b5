"""*____ of adults in Oslo owned a boat.* → *What percentage of adults in Oslo owned a boat?*, by its words alone.

A sentence that begins with its figure becomes a question by the words that ask for it, and nothing else is moved.
"""

import re

from quizgen.english.sentences import capitalise
from quizgen.model.fact import AnswerType, Fact

LEAD = re.compile(r"(?:(?:According to|At|By|During|In|On) [^,;]*(?:, [^,;]*)?,)?")
"""What may stand before the figure: nothing, or according to whom, when or where."""

COUNTED = re.compile(r"(?!(?:of|per|to|and|or)\b)[a-z]")
"""How the words go on that tell what is counted."""

ASKERS: dict[AnswerType, tuple[str, re.Pattern[str]]] = {
    "number": ("how many", COUNTED),
    "percent": ("what percentage", re.compile(r"of ")),
    "money": ("how much", re.compile(r"(?:was|were|is|has|have|had|will|would|could)\b")),
}
"""What a figure is → the words that ask for it, and how the sentence must go on."""

OPEN = re.compile(r"[“”:;–—]| - |\?|,(?! according to| which| where)")
"""What makes the words behind the figure more than one question can hold."""

BEFORE_MARK = re.compile(r" ([,.;:?])")

SAID = re.compile(r"\b(?:said|says)\b")


def figure_question(fact: Fact) -> str:
    """The question for the figure that the sentence begins with; empty where it is asked for by none."""
    clause, phrases, focus = fact.clause, fact.clause.phrases, fact.focus
    attribution = [f"{told}," for told in clause.attribution]
    before = capitalise(" ".join([*attribution, *(phrase.text for phrase in phrases[:focus])]))
    behind = BEFORE_MARK.sub(r"\1", " ".join(phrase.text for phrase in phrases[focus + 1 :]))
    words, goes_on = ASKERS.get(fact.asked.type, ("", COUNTED))
    told = LEAD.fullmatch(before) is not None and goes_on.match(behind) is not None
    if not words or fact.asked.name or clause.said or not told or OPEN.search(behind) or SAID.search(behind):
        return ""
    return capitalise(BEFORE_MARK.sub(r"\1", f"{before} {words} {behind}?").strip())
