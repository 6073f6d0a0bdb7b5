"""What can be asked of a clause; to add a rule, add a module with an `ask` and a row here."""

from quizgen.facts.rules import (
    action,
    aftermath,
    content,
    duration,
    gap,
    grounds,
    means,
    measure,
    oblique,
    place,
    predicate,
    quantity,
    reaction,
    reason,
    subject,
    time,
    vote,
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
    "grounds": grounds.ask,
    "means": means.ask,
    "aftermath": aftermath.ask,
    "reaction": reaction.ask,
    "measure": measure.ask,
    "vote": vote.ask,
    "oblique": oblique.ask,
    "gap": gap.ask,
}
