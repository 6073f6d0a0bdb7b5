"""*The divers found the wreck by following a cable*, *Paris sees Lyon as a rival.* → how."""

from collections.abc import Iterator

from quizgen.english.controlling import BRINGING_TO_DO
from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it, if it is not by what one was *invited to* *do* something."""
    asked_to = any(phrase.role == "complement" and phrase.text.startswith("to ") for phrase in clause.phrases)
    if not (asked_to and clause.lemma in BRINGING_TO_DO):
        yield from phrases_with_role(clause, "means")
