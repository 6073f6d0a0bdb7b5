"""Quizzes to files: in each format, on paper once a variant, to a folder or to standard output."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli import destination, earlier, pipes
from quizgen.errors import FormatError, OutputError

if TYPE_CHECKING:
    from quizgen.model.quiz import Quiz, Settings

STANDARD_OUTPUT = "-"


def check_plan(formats: Sequence[str], output: str, settings: "Settings") -> None:
    """Refuse a format that isn't there and a place that it can't go to: before the work, not after it."""
    from quizgen.writers import check, find

    if not formats:
        raise FormatError("no format to write", hint="name one with --to; `quizgen formats` lists all")
    rows = [find(name) for name in formats]
    if output == STANDARD_OUTPUT and not (len(rows) == 1 and rows[0].text):
        raise FormatError(
            f"{', '.join(formats)} can't go to standard output: it takes one text format",
            hint="write to a folder with -o DIR, or choose one of `--to json`, yaml or markdown",
        )
    for name in formats:
        check(name, settings)
    if output != STANDARD_OUTPUT:
        destination.check_folder(Path(output))


@dataclass(slots=True, kw_only=True)
class Rendered:
    """What is to be written, and what lies there already."""

    files: dict[str, bytes] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)
    """What the new files go on from, under the names that they will have."""
    continued: set[str] = field(default_factory=set)
    """Files in the folder that were read and are to be written anew."""

    def add(self, other: "Rendered") -> None:
        """Take over what `other` has; OutputError if two files have a name in common."""
        add(self.files, other.files)
        self.kept |= other.kept
        self.continued |= other.continued


def render(
    quiz: "Quiz",
    formats: Sequence[str],
    variants: Sequence[str],
    settings: "Settings",
    output: str,
    update: str | None = None,
) -> Rendered:
    """The files of a quiz in all formats; what goes on from an earlier run, goes on from `update`, else `output`."""
    from quizgen.writers import find, write

    kept = _kept(quiz, formats, output if update is None else update)
    if update is not None and not kept:
        raise OutputError(f"{update}: no deck of {quiz.slug} nor its ledger", hint="name a deck, a ledger or a folder")
    made = Rendered(kept=kept, continued=set() if update else {*kept})
    settings = replace(settings, kept=made.kept)
    for name in formats:
        written: dict[str, bytes] = {}
        for version in _versions(quiz, variants) if find(name).printed else (quiz,):
            written |= write(name, version, settings)  # all variants share one reading copy, and write the same
        add(made.files, written)
    return made


def _kept(quiz: "Quiz", formats: Sequence[str], place: str) -> dict[str, bytes]:
    """What earlier runs left at `place` for these formats."""
    from quizgen.writers import find

    names = {pattern.format(slug=quiz.slug) for row in map(find, formats) for pattern in row.keeps}
    found = {name: earlier.left(Path(place), name, quiz.slug) for name in sorted(names)}
    return {name: content for name, content in found.items() if content is not None}


def _versions(quiz: "Quiz", variants: Sequence[str]) -> "tuple[Quiz, ...]":
    if not variants:
        return (quiz,)
    from quizgen import compose

    return compose.variants(quiz, variants)


def add(files: dict[str, bytes], others: Mapping[str, bytes]) -> None:
    """Add `others` to `files`; OutputError if two have a name in common."""
    for name, content in others.items():
        if name in files:
            raise OutputError(
                f"{name} would be written twice",
                hint="give each article its own file name, or `slug:` in its front matter",
            )
        files[name] = content


def deliver(made: Rendered, output: str, *, force: bool) -> None:
    """Write files where the user wants them, and say where that is."""
    files = made.files
    if output == STANDARD_OUTPUT:
        if len(files) != 1:
            raise FormatError(
                f"{len(files)} files can't go to standard output", hint="write them to a folder with -o DIR"
            )
        click.echo(b"".join(files.values()), nl=False)
        return
    saved = destination.save(files, Path(output), force=force, continued=made.continued)
    with pipes.heard_or_not():
        for path in saved:
            click.echo(str(path))
