"""The quiz file for a teacher to edit."""

from quizgen.model.quiz import Quiz, Settings
from quizgen.model.quizfile import to_yaml
from quizgen.writers import Files


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One file that says on top how it is edited."""
    return {f"{quiz.slug}.quiz.yaml": to_yaml(quiz)}
