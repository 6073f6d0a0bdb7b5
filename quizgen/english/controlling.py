"""Verbs by which somebody brings somebody to do something, so that an infinitive behind is what is to be done."""

BRINGING_TO_DO = frozenset(
    """
    advise allow ask authorise authorize beg cajole challenge coax command compel convince counsel dare direct embolden
    empower enable encourage entice forbid force goad implore incite induce inspire instruct invite motivate nudge
    oblige order permit persuade press pressure prod prompt provoke request require spur stimulate teach tell tempt urge
    warn
    """.split()
)
"""Not *drive*, *lead*, *move* and *push*: what is moved somewhere is so for a purpose, *was moved to Oslo to rest*."""
