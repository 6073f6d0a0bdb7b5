import tomllib

import pytest

from quizgen.model.annotated import Parse
from tests.quality.gold import FOLDER, Verdict, cases, is_meant, lines_of, share, verdicts
from tests.support.cases import Case
from tests.support.items import read_item

FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text(encoding="utf-8"))

HOW = "`python -m tests.quality.gold` lists the lines of gold.md that do not hold"
TO_RAISE = "to raise the bar, write the new figure into tests/quality/floors.toml by hand; nothing lowers it"


@pytest.fixture
def told(parse: Parse) -> tuple[Verdict, ...]:
    return tuple(verdicts(parse))


def test_what_should_be_asked_is_asked_as_often_as_before(told: tuple[Verdict, ...]) -> None:
    made = share(told, wanted=True)

    assert made >= FLOORS["made"], (
        f"{made:.3f} of what should be asked, the floor is {FLOORS['made']}: {HOW}; {TO_RAISE}"
    )


def test_what_must_not_be_asked_is_asked_no_more_than_before(told: tuple[Verdict, ...]) -> None:
    wrong = share(told, wanted=False)
    message = f"{wrong:.3f} of what must not be asked, the ceiling is {FLOORS['wrong']}: {HOW}; {TO_RAISE}"

    assert wrong <= FLOORS["wrong"], message


@pytest.mark.parametrize("case", cases(), ids=str)
def test_a_case_says_what_should_be_asked_and_what_must_not(case: Case) -> None:
    lines = lines_of(case)

    assert {line.wanted for line in lines} == {True, False}
    assert len({line.text for line in lines}) == len(lines)


def line(text: str) -> Case:
    return Case(path=FOLDER, title="a case", input="", expected=text)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("+ 1928 | discovered penicillin", "In which year did Fleming discover penicillin?\n= 1928"),
        ("+ 1928 | penicillin", "Fleming discovered penicillin in ____.\n= 1928"),
        ("+ Fleming | who discovered", "Who discovered it?\n= Alexander Fleming"),
        ("+ Fleming | who", "Who was it?\n= The Scot\n= Fleming"),
        ("- =Fleming | who", "Who was it?\n= Fleming"),
        ("- * | doctors know !not", "What did doctors know?\n= Much"),
        ("- * | penicillin 1928", "Penicillin was found in 1930.\nfalse\n= Penicillin was found in 1928."),
    ],
)
def test_a_line_means_an_item(text: str, item: str) -> None:
    [wanted] = lines_of(line(text))

    assert is_meant(read_item(item), wanted)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("+ 1928 | discovered penicillin", "When did Fleming discover insulin?\n= 1928"),
        ("+ 1928 | penicillin", "When was penicillin found?\n= 1930"),
        ("- =Fleming | who", "Who was it?\n= Alexander Fleming"),
        ("- * | doctors know !not", "What did doctors not know?\n= Much"),
        ("- * | aircraft painted", "Who painted the aircraft?\n= Much"),
    ],
)
def test_a_line_means_no_other_item(text: str, item: str) -> None:
    [wanted] = lines_of(line(text))

    assert not is_meant(read_item(item), wanted)


@pytest.mark.parametrize("text", ["1928 | penicillin", "+ 1928", "+ | penicillin", "* 1928 | penicillin"])
def test_a_line_that_is_none_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="a case"):
        lines_of(line(text))
