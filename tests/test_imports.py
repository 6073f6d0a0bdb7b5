import subprocess
import sys

import pytest

HEAVY = ("anki", "genanki", "jinja2", "numpy", "pydantic", "spacy", "yaml")


def imported_by(code: str) -> set[str]:
    """Which top-level modules a fresh Python has imported after running `code`."""
    report = "import sys; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    result = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    return set(result.stdout.splitlines()[-1].split())


def test_help_loads_nothing_heavy() -> None:
    modules = imported_by("from quizgen.cli import program\nprogram(['--help'], standalone_mode=False)")

    assert "click" in modules
    assert modules.isdisjoint(HEAVY)


@pytest.mark.parametrize("module", ["quizgen", "quizgen.readers", "quizgen.cli.render", "quizgen.writers"])
def test_importing_a_module_loads_no_pipeline_and_no_anki(module: str) -> None:
    assert imported_by(f"import {module}").isdisjoint({"anki", "genanki", "spacy"})


def test_the_real_anki_is_no_part_of_quizgen() -> None:
    modules = imported_by(
        "import pkgutil, quizgen\nfor each in pkgutil.walk_packages(quizgen.__path__, 'quizgen.'):\n"
        "    if not each.name.endswith('__main__'): __import__(each.name)"
    )

    assert "genanki" in modules
    assert "anki" not in modules
