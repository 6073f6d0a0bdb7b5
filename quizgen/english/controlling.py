"""Verbs by which somebody brings somebody to do something, so that an infinitive behind is what is to be done."""

BRINGING_TO_DO = frozenset(
    """
    advise allow ask authorise authorize beg bribe browbeat bully cajole challenge charge coach coax coerce command
    compel condemn constrain convince counsel dare direct embolden empower enable encourage entice entitle entreat
    exhort forbid force galvanise galvanize goad impel implore importune incite induce inspire instruct intimidate
    invite lobby mandate motivate nudge obligate oblige order permit persuade pester petition press pressure pressurise
    pressurize prod program programme prompt provoke request require sentence spur stimulate teach tell tempt train
    trick urge warn
    """.split()
)
"""Not *drive*, *lead*, *move* and *push*: what is moved somewhere is so for a purpose, *was moved to Oslo to rest*."""
