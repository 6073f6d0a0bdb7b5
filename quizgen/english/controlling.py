"""Verbs by which somebody brings somebody to do something, so that an infinitive behind is what is to be done."""

BRINGING_TO_DO = frozenset(
    """
    advise allow appoint ask assign authorise authorize beg bribe browbeat bully cajole challenge choose coach coax
    coerce command commission compel condemn conscript constrain contract convince counsel dare deputise deputize
    direct elect embolden empower enable encourage engage enlist entice entitle entreat exhort forbid force
    galvanise galvanize goad hire impel implore importune incite induce inspire instruct intimidate invite license
    lobby mandate motivate nudge obligate oblige order permit persuade pester petition pick press pressure
    pressurise pressurize prod program programme prompt provoke recruit request require select sentence spur
    stimulate summon teach tell tempt train trick urge warn
    """.split()
)
"""Not *drive*, *lead*, *move* and *push*: what is moved somewhere is so for a purpose, *was moved to Oslo to rest*."""
