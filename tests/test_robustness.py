"""Articles that nobody would write: quizgen asks or refuses, and never stumbles."""

from pathlib import Path

import pytest

from quizgen import pipeline
from quizgen.annotate import load
from quizgen.errors import QuizgenError
from quizgen.model.annotated import Parse
from quizgen.model.ids import draw
from quizgen.readers import read_article
from tests.support.quizzes import sample_article

pytestmark = pytest.mark.model

DEBRIS = (
    """ " ( ) , — – ; : ... - ? “ ” the it she he they 1999 e- ’s $5 50% and who U.S. Mr. of , which [12] & """.split()
)
AROUND = ("{}", "{}", "{}.", "({})", '"{}', "{},")
"""What becomes of a paragraph that was cut: mostly nothing."""

ONCE_FATAL = (99, 173, 266, 269, 397, 463, 556, 868)
"""Numbers whose debris once ended in a traceback."""

ONCE_FATAL_CUTS = (16, 22, 28, 32)
"""Numbers whose cuts once did."""

SEED = Path(__file__).parents[1] / "seeds" / "putin-visits-china.txt"


@pytest.fixture(scope="module")
def real_parse() -> Parse:
    return load()


@pytest.mark.parametrize("number", [*range(30), *ONCE_FATAL])
def test_an_article_with_debris_in_it_is_asked_about_or_refused(number: int, real_parse: Parse) -> None:
    chance = draw("debris", str(number))
    words = text_of(number).split(" ")
    for _ in range(chance.randint(1, len(words) // 4)):
        words[chance.randrange(len(words))] = chance.choice(DEBRIS)
    check_evidence(" ".join(words), real_parse)


@pytest.mark.parametrize("number", [*range(10), *ONCE_FATAL_CUTS])
def test_an_article_whose_paragraphs_end_anywhere_is_asked_about_or_refused(number: int, real_parse: Parse) -> None:
    chance = draw("cuts", str(number))
    paragraphs = [paragraph.split(" ") for paragraph in text_of(number).split("\n\n")]
    cut = [" ".join(words[: chance.randint(1, len(words))]) for words in paragraphs]
    check_evidence("\n\n".join(chance.choice(AROUND).format(words) for words in cut), real_parse)


@pytest.mark.parametrize("listed", ["Ann Lee and Bo Marsh, ", "the mast and ", "3 boats, "])
def test_a_list_deeper_than_python_can_call_is_asked_about_or_refused(listed: str, real_parse: Parse) -> None:
    check_evidence(f"{text_of(0)}\n\nAda Marsh sold {listed * 600}a raft in 1999.", real_parse)


def text_of(number: int) -> str:
    return (sample_article().text, SEED.read_text(encoding="utf-8"))[number % 2]


def check_evidence(text: str, parse: Parse) -> None:
    try:
        article = read_article(text.encode(), "debris.txt")
        made = pipeline.make(article, parse)
    except QuizgenError:
        return

    evidence = [item.evidence for item in made.quiz.items if item.evidence]

    assert len(evidence) == len(made.quiz.items)
    assert all(article.text[each.start : each.end] == each.text for each in evidence)
