"""What can be asked of a clause; to add a rule, add a module with an `ask` and a row here."""

from quizgen.facts.rules import (
    action,
    content,
    duration,
    gap,
    means,
    oblique,
    outcome,
    place,
    predicate,
    quantity,
    reason,
    subject,
    time,
    whom_what,
)
from quizgen.facts.rules.ask import Rule

RULES: dict[str, Rule] = {
    "subject": subject.ask,
    "object": whom_what.ask,
    "predicate": predicate.ask,
    "action": action.ask,
    "content": content.ask,
    "quantity": quantity.ask,
    "time": time.ask,
    "place": place.ask,
    "duration": duration.ask,
    "reason": reason.ask,
    "means": means.ask,
    "oblique": oblique.ask,
    "gap": gap.ask,
    "outcome": outcome.ask,
}
