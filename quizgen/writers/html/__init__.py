"""The quiz to print: each handout a page that is complete in one file. To add one, add a row in `handouts.py`."""

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers.html.handouts import file_stem, render
from quizgen.writers.html.links import is_web_address

__all__ = ["is_web_address", "write"]


def write(quiz: Quiz, settings: Settings) -> Files:
    """Render the handouts asked for; those of a variant carry its letter in their names and on every page."""
    return {
        f"{file_stem(quiz, handout)}.html": render(quiz, settings, handout).encode() for handout in settings.handouts
    }
