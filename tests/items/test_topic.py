from dataclasses import replace

from quizgen.items.topic import on_topic, topic_of
from quizgen.model.item import Item, Matching, MultipleChoice, Pair, ShortAnswer
from quizgen.readers import read_article

TITLE = "Tallow and Beeswax"
CHAPTER = (
    "Tallow is a hard fat that melts in warm hands. Tallow candles are made from the fat of cattle and sheep. "
    "Beeswax is stored in thin sheets. The wick of a candle is held upright by a small metal disc. Candle makers dip "
    "each wick into melted wax. In 1830 a German chemist discovered a process for paraffin wax. Gas lamps replaced "
    "candles in many streets of Europe."
)
SHORT = Item(id="wick", question=ShortAnswer(stem="What holds the wick upright?", answer="A small metal disc"))


def topic(title: str, text: str) -> str:
    return topic_of(read_article(f"# {title}\n\n{text}".encode(), "candles.md").in_pieces[0].article, title)


def with_question(question: ShortAnswer | MultipleChoice | Matching) -> str:
    return on_topic(replace(SHORT, question=question), TITLE).topic


def test_the_title_of_a_text_that_teaches_is_its_topic() -> None:
    assert topic(TITLE, CHAPTER) == TITLE


def test_a_headline_and_a_sentence_are_no_topic() -> None:
    assert topic("Candle makers meet", f"{CHAPTER} Candle makers said on Monday that they would visit the shop.") == ""
    assert topic("How candle makers learnt to do without fat", CHAPTER) == topic("What Is Tallow?", CHAPTER) == ""


def test_an_item_without_a_word_of_the_topic_is_told_it() -> None:
    assert on_topic(SHORT, TITLE).topic == TITLE
    assert on_topic(SHORT, "").topic == ""


def test_a_question_that_names_it_needs_no_topic() -> None:
    assert with_question(ShortAnswer(stem="What are tallow candles made from?", answer="Fat")) == ""


def test_no_topic_gives_an_answer_away() -> None:
    options = ("Beeswax", "Paraffin")

    assert with_question(ShortAnswer(stem="What is stored in thin sheets?", answer="Beeswax")) == ""
    assert with_question(MultipleChoice(stem="What came in 1830?", options=options, correct=1)) == ""
    assert (
        with_question(Matching(prompt="Match.", pairs=(Pair(left="Fat", right="Tallow"), Pair(left="A", right="B"))))
        == ""
    )


def test_a_heading_that_stands_over_any_text_is_no_topic() -> None:
    assert topic("Learning Objectives", CHAPTER) == topic("Introduction", CHAPTER) == ""
