import pytest

from quizgen.review.checks import CHECKS
from tests.support.cases import Case, Check, cases
from tests.support.items import read_item

FILES = {row.check.__module__.rpartition(".")[2]: code for code, row in CHECKS.items()}
"""Name of the module of each check, which its cases have too → its code."""


@pytest.mark.parametrize("case", [case for name in FILES for case in cases(f"review/{name}")], ids=str)
def test_what_a_check_finds(case: Case, check: Check) -> None:
    code = FILES[case.path.stem]
    row = CHECKS[code]
    message = row.check(read_item(case.input))

    check(case, f"{row.severity}: {code}: {message}" if message else "")


@pytest.mark.parametrize("name", FILES)
def test_every_check_has_cases_that_it_finds_and_cases_that_it_lets_pass(name: str) -> None:
    finds = {bool(case.expected) for case in cases(f"review/{name}")}

    assert finds == {True, False}
