"""Questions that a chapter or a life is not asked: for names, of which a gap shows more, and of what hardly matters.

Shares are of what two strict readers took of such questions on chapters and lives that nobody had looked at.
"""

import re

from quizgen.items.distractors import Pool

KIN = r"(?:brother|child|children|daughters?|father|husband|mother|parents|sister|sons?|spouse|teacher|wife)"

OF_NAME = re.compile(
    r"(?:^|, )(?:\w+ )?(?:which (?!century|date|day|decade|month|school|term|year)"
    rf"|whom?\b(?! (?:is|are|was|were) (?:the {KIN} of\b|.*(?:’s|s’) (?:\w+ )?{KIN}\b)))",
    re.IGNORECASE,
)
"""For somebody or something by its kind: 18 of 58, of gaps for names 76 of 112.

A life's school and family are what one asks of it.
"""

OF_KIND = re.compile(r"(?:^|, )what (?:kind|sort|type) of ", re.IGNORECASE)
"""For a word before a noun: three of seven."""

STRANDED = re.compile(r"^What (?:are|is|was|were) .* (?<!known )(?:as|for|from|in|of|on|to|with)\?$")
"""With a preposition at its end: one of six."""

HAPPENING = re.compile(r"(?:^|, )what happens\b", re.IGNORECASE)
"""For what happens if something is so, where the answer seldom is a happening: three of ten."""

FORMS = (OF_NAME, OF_KIND, STRANDED, HAPPENING)


def is_ill_put(question: str, pool: Pool) -> bool:
    """Whether a chapter or a life that has this question is better asked in another form, or of something else."""
    return (pool.entry or bool(pool.hero)) and is_of_such_form(question)


def is_of_such_form(question: str) -> bool:
    """Whether it has one of the forms that two readers seldom took.

    >>> is_of_such_form("By whom was it built?"), is_of_such_form("In which year was it built?")
    (True, False)
    >>> is_of_such_form("What kind of ship was it?"), is_of_such_form("What was it based on?")
    (True, True)
    """
    return any(form.search(question) for form in FORMS)
