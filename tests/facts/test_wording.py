"""What the words of a statement alone show to have gone wrong."""

import pytest

from quizgen.facts.refusal import Refusal
from quizgen.facts.wording import check_wording


@pytest.mark.parametrize(
    "statement",
    [
        "A plasmid is a closed circle that, is not held by proteins.",
        "In the years 1613, through 1620, Bo Lund led a mission to Rome.",
        "Technological change is a combination of invention.",
    ],
)
def test_a_statement_cut_in_the_wrong_place_is_refused(statement: str) -> None:
    with pytest.raises(Refusal):
        check_wording(statement, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "A plasmid is a closed circle that, unlike others, is not held by proteins.",
        "In the years 1613 through 1620, Bo Lund led a mission to Rome.",
        "Bronze is a mixture of copper and tin.",
        "Granite is a mixture of minerals.",
    ],
)
def test_a_whole_statement_stands(statement: str) -> None:
    check_wording(statement, statement)
