import pytest

from quizgen.items.teaching import is_entry, is_teaching
from quizgen.model.article import Article
from quizgen.readers import read_article

CHAPTER = (
    "Tallow is a hard fat that melts in warm hands. Tallow candles are made from the fat of cattle and sheep. "
    "Beeswax is stored in thin sheets. The wick of a candle is held upright by a small metal disc. Candle makers dip "
    "each wick into melted wax. In 1830 a German chemist discovered a process for paraffin wax. Gas lamps replaced "
    "candles in many streets of Europe."
)

NEWS = "Candle makers said on Monday that they would visit the shop in Oslo next week."


def article(text: str) -> Article:
    return read_article(text.encode(), "candles.txt").in_pieces[0].article


def test_a_chapter_teaches() -> None:
    assert is_teaching(article(CHAPTER))


def test_what_was_said_on_monday_is_news() -> None:
    assert not is_teaching(article(f"{CHAPTER} {NEWS}"))


def test_paragraphs_of_a_sentence_are_those_of_news() -> None:
    assert not is_teaching(article(CHAPTER.replace(". ", ".\n\n")))


def test_a_few_words_tell_nothing() -> None:
    assert not is_teaching(article(CHAPTER[: len(CHAPTER) // 2]))


def test_what_is_added_to_something_is_not_said() -> None:
    assert is_teaching(
        article(f"{CHAPTER} Salt is added to the wax, and lime was added to the fat, which adds weight.")
    )
    assert not is_teaching(article(f"{CHAPTER} The makers like salt, he added. Ann Lund added that she did not."))


@pytest.mark.parametrize(
    ("title", "entry"),
    [
        ("Candles around the World", True),
        ("The Making of Candle Wax", True),
        ("Candle makers", True),
        ("Candle makers visit Oslo", False),
        ("", False),
    ],
)
def test_an_entry_has_a_title_of_a_chapter_or_one_that_it_speaks_of(title: str, *, entry: bool) -> None:
    assert is_entry(article(CHAPTER), title) == entry
