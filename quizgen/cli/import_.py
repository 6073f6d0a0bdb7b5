"""`quizgen import`: questions from elsewhere to a quiz file, or to any format."""

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from quizgen.cli import losses, options, pipes, render, rendering, source
from quizgen.errors import QuizFileError

if TYPE_CHECKING:
    from quizgen.importers import Imported
    from quizgen.model.quiz import Quiz, Settings

EXTENSIONS = {".gift", ".moodle", ".aiken", ".text2qti", ".blooket", ".gimkit"}
"""What may stand before the suffix in the name of a file that a platform or quizgen wrote."""


@click.command(
    "import",
    epilog="""\b
Examples:
  quizgen import questions.xml
  quizgen import questions.gift.txt --to anki,html
  quizgen import words.csv --title "Irregular verbs" -o handouts""",
)
@click.argument("file")
@click.option(
    "--from", "form", metavar="FORMAT", default="", help="What FILE is: moodle, gift, aiken, text2qti or csv."
)
@click.option("--title", default="", help="What the quiz is called, if not as in the file or as the file.")
@options.output("yaml")
def command(  # noqa: PLR0913 -- an option each
    *,
    file: str,
    form: str,
    title: str,
    output: str,
    formats: tuple[str, ...],
    variants: tuple[str, ...],
    settings: "Settings",
    update: str | None,
    deck_report: str | None,
    force: bool,
) -> None:
    """Make a quiz file of questions from Moodle, a table or another tool.

    FILE is Moodle XML, GIFT, Aiken, text for text2qti, or a table (CSV) with columns such as Question, Correct Answer
    and Option 1, or - for standard input. What can't be taken over is said on standard error.
    """
    from quizgen.importers import read_items

    rendering.check_plan(formats, output, settings)
    imported = read_items(source.content(file, QuizFileError), source.shown(file), form=form)
    with pipes.heard_or_not():
        for line in losses.lines(source.shown(file), imported.findings):
            click.echo(line, err=True)
    quiz = _quiz(imported, title=title, name=source.shown(file))
    render.hand_over(
        quiz,
        formats,
        variants=variants,
        settings=settings,
        output=output,
        update=update,
        deck_report=deck_report,
        force=force,
    )


def _quiz(imported: "Imported", *, title: str, name: str) -> "Quiz":
    """The items as a quiz, in parts by their kind."""
    from quizgen import compose
    from quizgen.model.quiz import Credit, Quiz
    from quizgen.model.quizfile import tidy_text, with_ids
    from quizgen.readers.source import slug

    stem = "" if name == source.STANDARD_INPUT_NAME else _stem(PurePath(name))
    called = tidy_text(title or imported.title or stem).strip() or "Quiz"
    return with_ids(
        Quiz(
            slug=slug(stem) or slug(called) or "quiz",
            title=called,
            parts=compose.by_kind(imported.items),
            credit=Credit(title=called),
        )
    )


def _stem(path: PurePath) -> str:
    """The name without its suffixes: `comet` of `comet.gift.txt`."""
    inner = PurePath(path.stem)
    return inner.stem if inner.suffix in EXTENSIONS else path.stem
