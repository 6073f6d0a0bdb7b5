import pkgutil
from importlib import import_module

from quizgen.items import refusals
from quizgen.items.refusals import REFUSALS

SUBJECTS = [name for _, name, _ in pkgutil.iter_modules(refusals.__path__) if name != "row"]


def test_each_subject_is_in_the_table_and_no_two_reasons_have_one_code() -> None:
    codes = [code for name in SUBJECTS for code in import_module(f"{refusals.__name__}.{name}").ROWS]

    assert sorted(codes) == sorted(REFUSALS)


def test_a_reason_goes_on_from_the_answer_that_is_told_before_it() -> None:
    assert all(row.reason[0].islower() and not row.reason.endswith(".") for row in REFUSALS.values())
