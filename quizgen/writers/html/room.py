"""How much room there is to write an answer."""

ROOM = ((12, "little"), (28, "some"))
"""Up to how many characters an answer gets how much room in a gap: steps so wide that they tell nothing of a word.

Handwriting is about twice as wide as 11 pt print; the widths themselves are in quiz.css.
"""

LINES = ((40, 1), (90, 2), (160, 3))
"""Up to how many characters a short answer gets how many ruled lines: a line of A4 takes about 50 by hand."""


def room(*answers: str) -> str:
    """How much room a gap needs that could hold any of `answers`.

    >>> room("1986"), room("Vladimir Putin"), room("1986", "the Russian Academy of Sciences")
    ('little', 'some', 'plenty')
    """
    longest = max(map(len, answers))
    return next((width for limit, width in ROOM if longest <= limit), "plenty")


def lines(answer: str, columns: int = 1) -> int:
    """How many ruled lines `answer` needs in the first of `columns`.

    >>> lines("in 1986"), lines("because " + "so " * 20), lines("because " + "so " * 20, 2)
    (1, 2, 3)
    """
    return next((count for limit, count in LINES if len(answer) * columns <= limit), LINES[-1][1] + 1)
