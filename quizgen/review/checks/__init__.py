"""What is looked at in every item; to add a check, add a module with a `check` and a row here."""

from typing import NamedTuple

from quizgen.model.finding import Severity
from quizgen.review.checks import (
    answer_in_prompt,
    curt,
    debris,
    echo,
    ending,
    evidence,
    length,
    misquoted,
    negative,
    options,
    pronoun,
    relative_date,
    typography,
    vague,
)
from quizgen.review.finding import Check


class Row(NamedTuple):
    """A check, and whether what it finds drops the item or only lowers it."""

    check: Check
    severity: Severity = "error"
    drops: bool = False
    """Whether a warning is enough to drop what nobody has written: who wrote it may have seen that it will do."""


CHECKS: dict[str, Row] = {
    "no-evidence": Row(evidence.check, "warning"),
    "answer-in-question": Row(answer_in_prompt.check),
    "too-long": Row(length.check),
    "vague-reference": Row(vague.check),
    "pronoun-before-name": Row(pronoun.check),
    "relative-date": Row(relative_date.check),
    "typography": Row(typography.check),
    "debris": Row(debris.check),
    "question-end": Row(ending.check),
    "misquoted": Row(misquoted.check, "warning", drops=True),
    "said-twice": Row(echo.check, "warning", drops=True),
    "curt": Row(curt.check, "warning", drops=True),
    "negative": Row(negative.check),
    "options": Row(options.check),
}
