import pytest

from quizgen.annotate.copying import copy_of
from quizgen.facts.standing import FAULTS, OF_WORDS, fault_of
from quizgen.model.tokens import Token
from tests.support.parses import FOLDER, blocks, read, vocabulary

RECORDED = ("facts", "items", "quality")


@pytest.fixture(scope="module")
def tokens() -> list[Token]:
    """Every word that the tests of rules parse."""
    texts = [(FOLDER / f"{name}.conllu").read_text(encoding="utf-8") for name in RECORDED]
    lines = [each for text in texts for each in blocks(text).values()]
    return [token for each in lines for token in copy_of(read(each, vocabulary()))]


def test_a_fault_of_certain_words_holds_of_no_other(tokens: list[Token]) -> None:
    for holds, words in OF_WORDS.items():
        others = {token.text for token in tokens if not {token.lower_, token.lemma_.lower()} & words and holds(token)}
        assert others == set(), holds.__name__


def test_the_first_fault_that_holds_is_told(tokens: list[Token]) -> None:
    for token in tokens:
        assert fault_of(token) == next((fault for fault in FAULTS if fault.holds(token)), None)
