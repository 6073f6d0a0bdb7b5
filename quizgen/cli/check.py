"""`quizgen check`: flaws of a quiz file or a deck."""

import dataclasses
import json
from typing import TYPE_CHECKING

import click

from quizgen.cli import options, report, source
from quizgen.errors import QuizFileError

if TYPE_CHECKING:
    from quizgen.model.finding import Finding

ZIP = b"PK\x03\x04"
"""How a deck begins: it is a zip archive."""


@click.command(
    "check",
    epilog="""\b
Examples:
  quizgen check article.quiz.yaml
  quizgen check article.apkg
  quizgen check article.quiz.json --json | jq '.[].code'""",
)
@click.argument("file")
@options.as_json
@click.pass_context
def command(context: click.Context, *, file: str, as_json: bool) -> None:
    """Look for flaws in a quiz file or an Anki deck; exit with 1 if there is an error.

    FILE is a quiz file or a deck (.apkg) of any origin, told by its content, or - for standard input.
    """
    findings = _findings(source.content(file, QuizFileError), source.shown(file))
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(report.line(finding) for finding in findings) or f"{source.shown(file)}: no flaws found")
    context.exit(any(finding.severity == "error" for finding in findings))


def _findings(raw: bytes, name: str) -> "tuple[Finding, ...]":
    if raw.startswith(ZIP):
        from quizgen.review.package import audit

        return audit(raw)
    from quizgen.model.quizfile import load
    from quizgen.review import check_quiz

    return check_quiz(load(raw, name))
