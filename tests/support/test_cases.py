from pathlib import Path

import pytest

from tests.support.cases import Case, accept, compare, read

FILE = """# Copulas

What is kept between cases.

a name is the key
.
Ada was a mathematician.
.
who: Ada
.

nothing to find
.
It rained.
.
.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "copula.md"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_a_case_is_a_title_an_input_and_what_comes_out(path: Path) -> None:
    first, second = read(path)

    assert first == Case(path=path, title="a name is the key", input="Ada was a mathematician.", expected="who: Ada")
    assert (str(second), second.expected) == ("nothing to find", "")


def test_accepting_what_is_expected_changes_nothing(path: Path) -> None:
    for case in read(path):
        accept(case, case.expected)

    assert path.read_text(encoding="utf-8") == FILE


def test_accepting_rewrites_one_case_only(path: Path) -> None:
    accept(read(path)[1], "what: rain\nwhen: then\n")

    assert path.read_text(encoding="utf-8") == FILE.replace("rained.\n.\n", "rained.\n.\nwhat: rain\nwhen: then\n")


def test_accepting_a_lone_dot_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="nothing to find: a line with a dot only"):
        accept(read(path)[1], "a\n.\nb")


def test_a_difference_fails(path: Path) -> None:
    with pytest.raises(AssertionError, match="a name is the key"):
        compare(read(path)[0], "who: Babbage")


@pytest.mark.parametrize("wrong", ["title\n.\ninput\n.\n", "\n.\ninput\n.\nexpected\n.\n", ".\n"])
def test_a_case_that_is_no_case_is_an_error(path: Path, wrong: str) -> None:
    path.write_text(f"{FILE}\n{wrong}", encoding="utf-8")

    with pytest.raises(ValueError, match="some here have not"):
        read(path)


def test_a_title_used_twice_is_an_error(path: Path) -> None:
    path.write_text(FILE + FILE, encoding="utf-8")

    with pytest.raises(ValueError, match="the same title"):
        read(path)
