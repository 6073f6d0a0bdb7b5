import doctest
import importlib
import pkgutil

import pytest

import quizgen

MODULES = sorted(module.name for module in pkgutil.walk_packages(quizgen.__path__, "quizgen."))


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_examples_in_docstrings_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder()
    found = [test for name in MODULES if "english" in name for test in finder.find(importlib.import_module(name))]

    assert sum(len(test.examples) for test in found) > 10
