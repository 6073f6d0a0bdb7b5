"""`quizgen render`: a quiz file to any format."""

from typing import TYPE_CHECKING

import click

from quizgen.cli import deckreport, losses, options, rendering, report, source

if TYPE_CHECKING:
    from quizgen.model.quiz import Quiz, Settings


@click.command(
    "render",
    epilog="""\b
Examples:
  quizgen render article.quiz.yaml
  quizgen render article.quiz.yaml --to html --variants A,B -o handouts
  quizgen render article.quiz.yaml --to pdf --handouts quiz,key,sheet,strip --columns 2
  quizgen render article.quiz.json --to markdown -o -""",
)
@click.argument("quizfile")
@options.output("anki,html")
def command(  # noqa: PLR0913 -- an option each
    *,
    quizfile: str,
    output: str,
    formats: tuple[str, ...],
    variants: tuple[str, ...],
    settings: "Settings",
    update: str | None,
    deck_report: str | None,
    force: bool,
) -> None:
    """Write a quiz file, edited or not, in other formats.

    QUIZFILE is what --to json or --to yaml wrote, edited or not, or - for standard input. Where the results are is
    printed on standard output.
    """
    rendering.check_plan(formats, output, settings)
    quiz = source.quiz(quizfile)
    hand_over(
        quiz,
        formats,
        variants=variants,
        settings=settings,
        output=output,
        update=update,
        deck_report=deck_report,
        force=force,
    )


def hand_over(  # noqa: PLR0913 -- what the options say
    quiz: "Quiz",
    formats: tuple[str, ...],
    *,
    variants: tuple[str, ...],
    settings: "Settings",
    output: str,
    update: str | None,
    deck_report: str | None,
    force: bool,
) -> None:
    """Write a finished quiz in the formats; tell what becomes of earlier notes, and what a format can't hold."""
    made = rendering.render(quiz, formats, variants, settings, output, update)
    decks = deckreport.of(made)
    deckreport.tell(decks)
    losses.tell(quiz, formats, settings)
    report.waiting(quiz)
    rendering.deliver(made, output, force=force)
    deckreport.save(decks, deck_report)
