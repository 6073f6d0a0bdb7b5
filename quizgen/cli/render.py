"""`quizgen render`: a quiz file to any format."""

import click

from quizgen.cli import losses, options, rendering, source


@click.command(
    "render",
    epilog="""\b
Examples:
  quizgen render article.quiz.yaml
  quizgen render article.quiz.yaml --to html --variants A,B -o handouts
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
    paper: str,
    deck: str,
    force: bool,
) -> None:
    """Write a quiz file, edited or not, in other formats.

    QUIZFILE is what --to json or --to yaml wrote, edited or not, or - for standard input. Where the results are is
    printed on standard output.
    """
    rendering.check_plan(formats, output)
    settings = options.settings(paper=paper, deck=deck)
    quiz = source.quiz(quizfile)
    files = rendering.render(quiz, formats, variants, settings)
    losses.tell(quiz, formats)
    rendering.deliver(files, output, force=force)
