"""Options and arguments that several commands take, and what is made of them."""

import functools
import os
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from quizgen.cli import values
from quizgen.errors import OutputError

if TYPE_CHECKING:
    from quizgen.model.quiz import Settings

Command = TypeVar("Command", bound=Callable[..., Any])

LATEST = 4_354_819_199
"""2107-12-31 23:59:59, the last moment that a zip archive, which a deck is, can hold."""

EARLIEST = 315_532_800
"""1980-01-01, the first one."""


def output(default_formats: str) -> Callable[[Command], Command]:
    """The options of a command that writes files; it takes `settings` for all that decide how they are written."""
    decorators = (
        click.option(
            "-o",
            "--output",
            metavar="DIR",
            default=".",
            show_default="the current folder",
            help="Where to write; - writes a single text format to standard output.",
        ),
        click.option(
            "-t",
            "--to",
            "formats",
            metavar="FORMAT,...",
            default=default_formats,
            show_default=True,
            callback=values.names,
            help="What to write; `quizgen formats` lists all.",
        ),
        click.option(
            "--variants",
            metavar="A,B,...",
            callback=values.variants,
            help="Print the quiz in several orders, one for each name.",
        ),
        *PAPER,
        click.option("--deck", metavar="NAME", default="", help="Name of the Anki deck, :: between levels."),
        click.option(
            "--anki",
            metavar="CHOICE,...",
            callback=values.anki,
            help="Of the Anki deck: typed, two-way, subdecks, untagged, hints, speech, preset.",
        ),
        click.option(
            "--h5p-template",
            metavar="FILE",
            default=None,
            callback=values.template,
            help="A Question Set downloaded from your platform (.h5p), whose libraries --to h5p takes.",
        ),
        click.option(
            "--update",
            metavar="PATH",
            default=None,
            help="An earlier Anki deck that this one updates, its ledger, or their folder, if that is not DIR.",
        ),
        click.option(
            "--deck-report",
            metavar="FILE",
            default=None,
            help="Write as JSON which notes of the Anki deck are new, changed, unchanged or retired, and why.",
        ),
        click.option(
            "--force", is_flag=True, help="Replace files that quizgen did not write, or that were edited since."
        ),
    )
    return lambda command: _decorated(_with_settings(command), decorators)


PAPER: tuple[Callable[[Command], Command], ...] = (
    click.option(
        "--handouts",
        metavar="NAME,...",
        default="quiz,key",
        show_default=True,
        callback=values.handouts,
        help="What to print: quiz, key, sheet (for answers), strip (a key to lay beside it), reading, cards; or all.",
    ),
    click.option(
        "--paper",
        type=click.Choice(["A4", "Letter"], case_sensitive=False),
        default="A4",
        metavar="A4|Letter",
        show_default=True,
        help="What handouts are printed on.",
    ),
    click.option(
        "--columns",
        type=click.IntRange(1, 2),
        default=1,
        metavar="1|2",
        show_default=True,
        help="Columns of a page; two save paper.",
    ),
    click.option("--large-print", is_flag=True, help="Print in 18 point, for who sees badly."),
    click.option("--dyslexia", is_flag=True, help="Print in a plain type with more room between letters and lines."),
    click.option("--line-numbers", is_flag=True, help="Number the lines of the reading copy, too."),
    click.option("--no-word-bank", is_flag=True, help="Leave out the box of words that fill the gaps."),
)
"""Options of what is printed."""

SETTINGS = (
    "paper",
    "handouts",
    "columns",
    "large_print",
    "dyslexia",
    "line_numbers",
    "no_word_bank",
    "deck",
    "anki",
    "h5p_template",
)
"""Options that become one `Settings`."""


def _with_settings(command: Command) -> Command:
    """`command` with `settings` in place of the options that they are made of."""

    @functools.wraps(command)
    def settled(**chosen: Any) -> Any:  # noqa: ANN401 -- as click calls it
        return command(settings=settings(**{name: chosen.pop(name) for name in SETTINGS}), **chosen)

    return settled  # type: ignore[return-value]


def verbosity(command: Command) -> Command:
    """`--quiet` and `--verbose`."""
    quiet = click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error but errors.")
    verbose = click.option(
        "-v", "--verbose", is_flag=True, help="List every sentence and item that was left out, with why."
    )
    return quiet(verbose(command))


def model(command: Command) -> Command:
    """`--model`."""
    return click.option(
        "--model",
        metavar="NAME",
        default=None,
        help="Another English spaCy pipeline than the one quizgen brings: the name of an installed one, such as "
        "en_core_web_md, or its folder.",
    )(command)


def reading(command: Command) -> Command:
    """`--section` and `--allow-local`."""
    section = click.option(
        "--section",
        metavar="SECTION,...",
        default="",
        help="Only these, by number (3, 3.2, 2-4) or words of the heading; `quizgen read --list` tells.",
    )
    allow_local = click.option(
        "--allow-local", is_flag=True, help="Read also from addresses inside this machine or the local network."
    )
    return section(allow_local(command))


def as_json(command: Command) -> Command:
    """`--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print a JSON array for programs.")(command)


def _decorated(command: Command, decorators: tuple[Callable[[Command], Command], ...]) -> Command:
    for decorator in reversed(decorators):
        command = decorator(command)
    return command


def settings(*, no_word_bank: bool, **chosen: Any) -> "Settings":  # noqa: ANN401 -- the fields of Settings
    """What the user chose, with the time that the environment gives."""
    from quizgen.model.quiz import Settings

    if chosen["large_print"] and chosen["columns"] > 1:
        raise click.UsageError("--large-print has one column: leave out --columns")
    if stamp := os.environ.get("SOURCE_DATE_EPOCH", ""):
        chosen["timestamp"] = _timestamp(stamp)
    return Settings(word_bank=not no_word_bank, **chosen)


def _timestamp(value: str) -> int:
    if re.fullmatch(r"[0-9]{1,12}", value) and EARLIEST <= int(value) <= LATEST:
        return int(value)
    raise OutputError(
        f"SOURCE_DATE_EPOCH is {value!r}, not the seconds from 1970 to a moment between 1980 and 2107",
        hint="give such a number, or unset the variable: the time is then a fixed one",
    )
