from dataclasses import replace

import pytest

from quizgen.errors import ArticleError
from quizgen.model.annotated import Parse
from quizgen.model.item import MultipleChoice
from quizgen.model.wanted import Wanted
from quizgen.pipeline import Made, find_facts, make
from tests.support.texts import article_of

SHACKLETON = (
    "Ernest Shackleton sailed from London to South Georgia in 1914.",
    "He wanted to cross Antarctica on foot.",
    "The ship Endurance carried 28 men and 69 dogs.",
    "Frank Hurley took 400 photographs for a newspaper in Sydney.",
    "The ship was crushed because the ice of the Weddell Sea never opened.",
)
WORSLEY = (
    "Frank Worsley steered a small boat by measuring the height of the sun.",
    "The boat reached South Georgia in May 1916.",
    "We can only guess what the men thought.",
    "Shackleton walked across South Georgia to find help.",
    "Whalers from Norway built a school at Stromness in 1917.",
)
RESCUE = (
    "Chile sent the tug Yelcho to Elephant Island in August 1916.",
    "Luis Pardo commanded the Yelcho.",
    "Frank Hurley opened a shop in Sydney in 1920.",
    "All 22 men on Elephant Island were saved.",
    "Shackleton published a book about the voyage in 1919.",
    "He died in South Georgia in 1922.",
    "Frank Wild sold a farm in Natal in 1930.",
    "Norway built a museum near Stromness in 1992.",
)
MANY = 4
"""Kinds of questions that an article like this gives."""

TITLE = "# Ernest Shackleton and the Endurance"
PARAGRAPHS = tuple(" ".join(sentences) for sentences in (SHACKLETON, WORSLEY, RESCUE))


def text(*paragraphs: str) -> str:
    return "\n".join((TITLE, *(f"{paragraph}\n" for paragraph in paragraphs)))


def made(parse: Parse, *paragraphs: str) -> Made:
    return make(article_of(text(*(paragraphs or PARAGRAPHS)), slug="endurance"), parse, Wanted(count=100))


def slots(made: Made) -> dict[str, str]:
    """Each fact's identity → the words that prove it."""
    return {fact.slot: fact.evidence.text for fact in made.facts}


def questions(made: Made) -> dict[tuple[str, str], str]:
    """Kind and prompt of each question → its id; not of statements, which may be made of any of their facts."""
    return {(item.kind, item.prompt): item.id for item in made.quiz.items if item.kind != "truefalse"}


def test_making_twice_gives_the_same(parse: Parse) -> None:
    assert made(parse) == made(parse)


def test_a_quiz_is_made_of_the_article(parse: Parse) -> None:
    quiz = made(parse).quiz

    assert (quiz.slug, quiz.title) == ("endurance", "Ernest Shackleton and the Endurance")
    assert len({item.kind for item in quiz.items}) >= MANY


def test_every_item_quotes_the_article_to_the_letter(parse: Parse) -> None:
    article = article_of(text(*PARAGRAPHS))

    for item in made(parse).quiz.items:
        assert item.evidence is not None
        assert article.text[item.evidence.start : item.evidence.end] == item.evidence.text


def test_every_choice_has_its_key_among_four_different_options(parse: Parse) -> None:
    choices = [item.question for item in made(parse).quiz.items if isinstance(item.question, MultipleChoice)]

    assert choices
    assert all(len({option.lower() for option in choice.options}) == 4 for choice in choices)


def test_no_more_items_are_made_than_asked_for(parse: Parse) -> None:
    assert len(make(article_of(text(*PARAGRAPHS)), parse, Wanted(count=4)).quiz.items) == 4


def test_only_the_kinds_asked_for_are_made(parse: Parse) -> None:
    quiz = make(article_of(text(*PARAGRAPHS)), parse, Wanted(kinds=("cloze",))).quiz

    assert {item.kind for item in quiz.items} == {"cloze"}


def test_what_is_left_out_is_said_with_why(parse: Parse) -> None:
    findings = made(parse).findings
    subjects = {finding.subject: finding.code for finding in findings}

    assert subjects["We can only guess what the men thought."] == "first-person"
    assert all(finding.code and finding.message for finding in findings)


def test_suggestions_are_of_sentences_that_are_not_asked_and_say_what_is_against_them(parse: Parse) -> None:
    article = article_of(text(*PARAGRAPHS, "The sailors ate 20 seals in a week."))
    quiz = make(article, parse, Wanted(count=100, suggestions=True)).quiz
    doubts = {each.evidence.text: each.doubt for each in quiz.suggestions if each.evidence}

    assert doubts["The sailors ate 20 seals in a week."] == "“the sailors” does not say which"
    assert not {*doubts} & {item.evidence.text for item in quiz.items if item.evidence}
    assert all(
        each.evidence and article.text[each.evidence.start :].startswith(each.evidence.text)
        for each in quiz.suggestions
    )


def test_suggestions_change_no_item(parse: Parse) -> None:
    article = article_of(text(*PARAGRAPHS))

    assert make(article, parse, Wanted(suggestions=True)).quiz.items == make(article, parse).quiz.items


@pytest.mark.parametrize("nothing", ["We wondered why it rained.", "", "Why?"])
def test_an_article_with_nothing_to_ask_is_an_error_that_says_so(nothing: str, parse: Parse) -> None:
    with pytest.raises(ArticleError, match="no question can be vouched for") as error:
        make(article_of(f"{TITLE}\n{nothing}", slug="nothing"), parse)

    assert error.value.hint
    assert "--explain tells why each sentence was left alone" in error.value.hint


def test_the_facts_of_an_article_are_those_that_items_are_made_of(parse: Parse) -> None:
    assert find_facts(article_of(text(*PARAGRAPHS)), parse)[0] == made(parse).facts


def test_moving_a_paragraph_keeps_every_fact_and_its_identity(parse: Parse) -> None:
    one, two, three = PARAGRAPHS

    assert slots(made(parse, one, three, two)).keys() == slots(made(parse)).keys()


def test_moving_a_paragraph_keeps_the_id_of_every_question_that_is_still_asked(parse: Parse) -> None:
    one, two, three = PARAGRAPHS
    before, after = questions(made(parse)), questions(made(parse, one, three, two))
    still = before.keys() & after.keys()

    assert still
    assert {question: before[question] for question in still} == {question: after[question] for question in still}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SHACKLETON[3], "For a newspaper in Sydney, Frank Hurley took 400 photographs."),
        (RESCUE[1], "The Yelcho was commanded by Luis Pardo."),
        (WORSLEY[2], "Nobody knows what the men thought."),
    ],
)
def test_rewording_a_sentence_keeps_the_identity_of_every_other_fact(before: str, after: str, parse: Parse) -> None:
    others = {slot for slot, proof in slots(made(parse)).items() if proof != before}
    paragraphs = (paragraph.replace(before, after) for paragraph in PARAGRAPHS)

    assert others <= slots(made(parse, *paragraphs)).keys()


@pytest.mark.parametrize(("wrong", "right"), [("smal", "small"), ("heigth", "height")])
def test_mending_a_typing_error_keeps_the_identity_of_the_fact(wrong: str, right: str, parse: Parse) -> None:
    mistyped = (paragraph.replace(right, wrong) for paragraph in PARAGRAPHS)

    assert slots(made(parse)).keys() <= slots(made(parse, *mistyped)).keys()


def test_the_slug_is_part_of_an_items_identity(parse: Parse) -> None:
    article = article_of(text(*PARAGRAPHS), slug="endurance")
    here, there = (make(each, parse).quiz for each in (article, replace(article, slug="elsewhere")))

    assert not {item.id for item in here.items} & {item.id for item in there.items}
