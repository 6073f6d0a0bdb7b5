"""The command line: the only layer that touches disk, clock and terminal. A command is a module and a row here.

Commands import what is heavy when they run, so that `quizgen --help` answers at once.
"""

import io
import sys
from typing import Any

import click

from quizgen.cli.group import LazyGroup
from quizgen.errors import QuizgenError

COMMANDS = {
    "make": "Make a deck, a quiz or both from articles.",
    "read": "Print an article as every later step sees it.",
    "facts": "Print what an article states, what can be asked of it, and the words that prove it.",
    "items": "Print the items of a quiz file.",
    "render": "Write a quiz file, edited or not, in other formats.",
    "import": "Make a quiz file of questions from Moodle, a table or another tool.",
    "check": "Look for flaws in a quiz file or an Anki deck.",
    "push": "Bring an Anki deck into a running Anki.",
    "formats": "List what can be read and written.",
}
"""Command → what it does; it is the function `command` of the module of its name."""


class Program(LazyGroup):
    """All commands; tells of a problem that the user can mend in two lines."""

    def main(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 -- as inherited
        """Run; exit with 1 after a QuizgenError, with 2 after a usage error, with a traceback after a bug."""
        try:
            return super().main(*args, **kwargs)
        except QuizgenError as error:
            click.echo(f"quizgen: {error.message}\n  hint: {error.hint}", err=True)
            sys.exit(1)


def _print_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            click.echo(f"quizgen {version('quizgen')}")
        except PackageNotFoundError:
            click.echo("quizgen, run from a checkout that is not installed")
        context.exit()


@click.group(
    cls=Program,
    commands_in="quizgen.cli",
    table=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="""\b
Examples:
  quizgen make article.txt
  quizgen make https://example.org/article
  quizgen make article.txt --to html --variants A,B -o handouts
  quizgen render article.quiz.yaml --to anki

\b
Completion with the Tab key, in bash:
  eval "$(_QUIZGEN_COMPLETE=bash_source quizgen)"
and likewise with zsh_source and fish_source.""",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
def program() -> None:
    """Turn an article into Anki decks and printable quizzes whose every item quotes the sentence that proves it."""


def main() -> None:
    """The command `quizgen`; what it prints is UTF-8 with Unix newlines on every machine."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    program(prog_name="quizgen")
