"""What is written behind an option → what the command takes; a usage error for what it could not take."""

import re
from typing import TYPE_CHECKING, TypeVar, get_args

import click

from quizgen.errors import OutputError

if TYPE_CHECKING:
    from quizgen.model.item import Bloom, Difficulty, Kind
    from quizgen.model.quiz import AnkiChoice, Given, Handout

Name = TypeVar("Name")


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


def handouts(context: click.Context, parameter: click.Parameter, value: str | None) -> "tuple[Handout, ...]":
    """Names of handouts; `all` is every one."""
    from quizgen.model.quiz import Handout

    chosen = names(context, parameter, value)
    return _chosen(get_args(Handout), "handout", () if "all" in chosen else chosen)


def template(_context: click.Context, _parameter: click.Parameter, value: str | None) -> "Given | None":
    """The file of this name, and what is in it."""
    from quizgen.cli.source import content
    from quizgen.model.quiz import Given

    return None if value is None else Given(name=value, content=content(value, OutputError))
