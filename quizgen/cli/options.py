"""Options and arguments that several commands take, and what is made of them."""

import dataclasses
import os
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

from quizgen.errors import OutputError

if TYPE_CHECKING:
    from quizgen.model.item import Bloom, Difficulty, Kind
    from quizgen.model.quiz import AnkiChoice, Settings

Command = TypeVar("Command", bound=Callable[..., Any])

Name = TypeVar("Name")

LATEST = 4_354_819_199
"""2107-12-31 23:59:59, the last moment that a zip archive, which a deck is, can hold."""

EARLIEST = 315_532_800
"""1980-01-01, the first one."""


def names(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[str, ...]:
    """`a, b,a` as `("a", "b")`."""
    return tuple(dict.fromkeys(name.strip() for name in (value or "").split(",") if name.strip()))


def kinds(context: click.Context, parameter: click.Parameter, value: str | None) -> "tuple[Kind, ...]":
    """Names of question kinds; a usage error, with a guess, for one that isn't."""
    from quizgen.model.item import Kind

    return _chosen(get_args(Kind), "kind", names(context, parameter, value))


def difficulties(context: click.Context, parameter: click.Parameter, value: str | None) -> "tuple[Difficulty, ...]":
    """Levels of difficulty."""
    from quizgen.model.item import Difficulty

    return _chosen(get_args(Difficulty), "difficulty", names(context, parameter, value))


def blooms(context: click.Context, parameter: click.Parameter, value: str | None) -> "tuple[Bloom, ...]":
    """Levels of Bloom's taxonomy."""
    from quizgen.model.item import Bloom

    return _chosen(get_args(Bloom), "level", names(context, parameter, value))


def anki(context: click.Context, parameter: click.Parameter, value: str | None) -> "tuple[AnkiChoice, ...]":
    """What an Anki deck is to be besides; nothing unless it is asked for."""
    from quizgen.model.quiz import AnkiChoice

    wanted = names(context, parameter, value)
    return _chosen(get_args(AnkiChoice), "choice", wanted) if wanted else ()


def _chosen(known: tuple[Name, ...], what: str, chosen: tuple[str, ...]) -> tuple[Name, ...]:
    """Those of the known names that were chosen, all if none was; a usage error for any other."""
    from quizgen.model.registry import did_you_mean

    for name in chosen:
        if name not in known:
            guess, all_names = did_you_mean(name, list(map(str, known))), ", ".join(map(str, known))
            raise click.BadParameter(f"there is no {what} {name!r}; {guess}{what}s: {all_names}")
    return tuple(name for name in known if name in chosen) or known


def variants(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Names of variants, as they stand on the page."""
    chosen = tuple(name.upper() for name in names(context, parameter, value))
    for name in chosen:
        if not re.fullmatch(r"[A-Z0-9]{1,3}", name):
            raise click.BadParameter(f"{name!r} is no name of a variant: give up to three letters or digits, as in A,B")
    return chosen


def output(default_formats: str) -> Callable[[Command], Command]:
    """The options of a command that writes files."""
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
            callback=names,
            help="What to write; `quizgen formats` lists all.",
        ),
        click.option(
            "--variants",
            metavar="A,B,...",
            callback=variants,
            help="Print the quiz in several orders, one for each name.",
        ),
        click.option(
            "--paper",
            type=click.Choice(["A4", "Letter"], case_sensitive=False),
            default="A4",
            metavar="A4|Letter",
            show_default=True,
            help="What handouts are printed on.",
        ),
        click.option("--deck", metavar="NAME", default="", help="Name of the Anki deck, :: between levels."),
        click.option(
            "--anki",
            metavar="CHOICE,...",
            callback=anki,
            help="Of the Anki deck: typed, two-way, subdecks, untagged, hints, speech, preset.",
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
    return lambda command: _decorated(command, decorators)


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
        help="An installed English spaCy pipeline, such as en_core_web_md, instead of the one quizgen brings.",
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


def settings(*, paper: str, deck: str, anki: "tuple[AnkiChoice, ...]") -> "Settings":
    """What the user chose, with the time that the environment gives."""
    from quizgen.model.quiz import Settings

    stamp = os.environ.get("SOURCE_DATE_EPOCH", "")
    chosen = Settings(paper="Letter" if paper == "Letter" else "A4", deck=deck, anki=anki)
    return dataclasses.replace(chosen, timestamp=_timestamp(stamp)) if stamp else chosen


def _timestamp(value: str) -> int:
    if re.fullmatch(r"[0-9]{1,12}", value) and EARLIEST <= int(value) <= LATEST:
        return int(value)
    raise OutputError(
        f"SOURCE_DATE_EPOCH is {value!r}, not the seconds from 1970 to a moment between 1980 and 2107",
        hint="give such a number, or unset the variable: the time is then a fixed one",
    )
