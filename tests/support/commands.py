"""Runs `quizgen` in this process, as a user would."""

from click.testing import CliRunner, Result

from quizgen.cli import program


def quizgen(*args: object, stdin: str | bytes = b"") -> Result:
    """What `quizgen ARGS` prints and exits with; a bug is raised."""
    result = CliRunner().invoke(program, [str(arg) for arg in args], input=stdin, prog_name="quizgen")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def refusal(*args: object, stdin: str | bytes = b"") -> str:
    """What `quizgen ARGS` says when it refuses: two lines, exit 1, nothing on standard output."""
    result = quizgen(*args, stdin=stdin)
    assert result.exit_code == 1, result.output
    assert result.stdout == ""
    problem, hint = result.stderr.splitlines()
    assert problem.startswith("quizgen: ")
    assert hint.startswith("  hint: ")
    return result.stderr
