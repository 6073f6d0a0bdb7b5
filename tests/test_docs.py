from pathlib import Path
from typing import get_args

import click
import pytest

from quizgen import readers, writers
from quizgen.cli import COMMANDS, program
from quizgen.model.quiz import AnkiChoice

README = Path(__file__).parent.with_name("README.md").read_text(encoding="utf-8")


def command(name: str) -> click.Command:
    found = program.get_command(click.Context(program), name)
    assert found is not None
    return found


def parameters() -> list[tuple[str, click.Parameter]]:
    return [(name, parameter) for name in COMMANDS for parameter in command(name).params]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(name: str) -> None:
    assert command(name).help
    assert f"Examples:\n  quizgen {name}" in (command(name).epilog or "")


@pytest.mark.parametrize(("name", "parameter"), parameters(), ids=lambda value: getattr(value, "name", value))
def test_every_option_has_help(name: str, parameter: click.Parameter) -> None:
    assert not isinstance(parameter, click.Option) or parameter.help, name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_is_explained(name: str) -> None:
    for parameter in command(name).params:
        if isinstance(parameter, click.Argument):
            assert parameter.make_metavar(click.Context(program)).rstrip(".") in (command(name).help or "")


@pytest.mark.parametrize("name", ["make", "render"])
def test_every_choice_of_an_anki_deck_is_in_the_help_and_in_the_readme(name: str) -> None:
    (option,) = (each for each in command(name).params if each.name == "anki" and isinstance(each, click.Option))
    choices = get_args(AnkiChoice)

    assert (option.help or "").endswith(f"{', '.join(choices)}.")
    assert not [choice for choice in choices if f"| `{choice}` |" not in README]


@pytest.mark.parametrize("name", readers.READERS)
def test_every_reader_says_what_it_reads(name: str) -> None:
    row = readers.READERS[name]

    assert row.about
    assert row.suffixes


@pytest.mark.parametrize("name", writers.WRITERS)
def test_every_writer_says_what_it_writes(name: str) -> None:
    row = writers.WRITERS[name]

    assert row.about
    assert all("{slug}" in file for file in row.files)
