import subprocess
import sys

import click
import pytest

from quizgen.cli import COMMANDS, program
from quizgen.cli.group import LazyGroup
from tests.support.commands import quizgen

HEAVY = {
    "anki",
    "charset_normalizer",
    "genanki",
    "jinja2",
    "lxml",
    "mammoth",
    "markdown_it",
    "numpy",
    "py3langid",
    "pydantic",
    "pypdfium2",
    "pysubs2",
    "spacy",
    "trafilatura",
    "urllib3",
    "yaml",
}


def modules_after(*args: str) -> set[str]:
    """What is imported once `quizgen ARGS` has run."""
    code = (
        "import sys; from quizgen.cli import program\n"
        f"try: program({list(args)!r})\n"
        "except SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stderr.split())


@pytest.mark.parametrize("args", [["--help"], *([name, "--help"] for name in COMMANDS)], ids=" ".join)
def test_help_imports_nothing_heavy(args: list[str]) -> None:
    assert not HEAVY & modules_after(*args)


def test_the_list_of_commands_imports_none_of_them() -> None:
    assert not {f"quizgen.cli.{name}" for name in COMMANDS} & modules_after("--help")


def test_reading_loads_no_language_pipeline() -> None:
    assert "spacy" not in modules_after("read", "no-such-file")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_says_what_the_command_says_of_itself(name: str) -> None:
    assert isinstance(program, LazyGroup)
    command = program.get_command(click.Context(program), name)

    assert command is not None
    assert (command.help or "").startswith(COMMANDS[name].rstrip("."))


def test_a_misspelt_command_is_guessed() -> None:
    result = quizgen("mkae")

    assert result.exit_code == 2
    assert "Did you mean make?" in result.stderr


def test_the_version_is_printed() -> None:
    assert quizgen("--version").stdout.startswith("quizgen")
