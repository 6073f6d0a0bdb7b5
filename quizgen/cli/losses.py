"""What is said on standard error of items that a format can't hold, or not as they are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from quizgen.cli import pipes
from quizgen.cli.report import cut, plural

if TYPE_CHECKING:
    from quizgen.model.finding import Finding
    from quizgen.model.quiz import Quiz, Settings

BECAME = {"left-out": "left out", "not-kept": "changed"}
"""Code of a finding → what became of the item."""


@pipes.heard_or_not()
def tell(quiz: "Quiz", formats: Sequence[str], settings: "Settings") -> None:
    """Name, for each format, what it can't hold of `quiz`, and why."""
    for line in all_lines(quiz, formats, settings):
        click.echo(line, err=True)


def all_lines(quiz: "Quiz", formats: Sequence[str], settings: "Settings") -> list[str]:
    """The lines of all formats, in their order."""
    from quizgen import writers

    return [line for name in formats for line in lines(name, writers.losses(name, quiz, settings))]


def lines(name: str, findings: "Sequence[Finding]") -> Iterator[str]:
    """A line for each reason, below it the items that were left out for it."""
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.code, finding.message].append(finding)
    for (code, message), group in groups.items():
        yield f"{name}: {plural(len(group), 'item')} {BECAME[code]}: {message}"
        if code == "left-out":
            yield from (cut(f"  {finding.about}") for finding in group)
