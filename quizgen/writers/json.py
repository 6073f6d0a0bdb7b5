"""The quiz file for programs."""

from quizgen.model.quiz import Quiz, Settings
from quizgen.model.quizfile import to_json
from quizgen.writers import Files


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One file with everything that is known of the quiz."""
    return {f"{quiz.slug}.quiz.json": to_json(quiz)}
