import re
from dataclasses import replace
from typing import Any, get_args

import pytest

from quizgen.compose import variants
from quizgen.model.item import (
    Cloze,
    Evidence,
    Item,
    Kind,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Question,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Handout, Paper, Part, Quiz, Settings
from quizgen.model.study import Paragraph, Study, Term
from quizgen.writers import write
from tests.support.pages import root_of
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_article, sample_quiz
from tests.support.readback_handouts import (
    SheetRow,
    read_cards,
    read_reading,
    read_rows,
    text_of,
    texts,
)
from tests.support.readback_html import PageItem, read_page

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])
each_handout = pytest.mark.parametrize("handout", get_args(Handout))


def handout_of(quiz: Quiz, handout: Handout, **settings: Any) -> bytes:  # noqa: ANN401 -- fields of Settings
    chosen = replace(Settings(handouts=(handout,)), **settings)
    [content] = write("html", quiz, chosen).values()
    return content


def with_items(*questions: Question) -> Quiz:
    proof = Evidence(text="Proof.", start=0, end=6, passage=1)
    items = tuple(Item(id=f"item-{n}", question=question, evidence=proof) for n, question in enumerate(questions))
    return replace(sample_quiz(), parts=(Part(heading="Part", items=items),))


def with_reading(*paragraphs: str, terms: tuple[str, ...] = ()) -> Quiz:
    reading = tuple(Paragraph(text=text, number=number) for number, text in enumerate(paragraphs, 1))
    known = tuple(Term(name=name, meaning="It is explained.") for name in terms)
    return replace(sample_quiz(), study=Study(reading=reading, terms=known))


def test_all_handouts_have_names_of_their_own() -> None:
    files = write("html", sample_quiz(variant="B"), Settings(handouts=get_args(Handout)))

    assert list(files) == [
        *("corran-point-B.html", "corran-point-B-key.html", "corran-point-B-sheet.html", "corran-point-B-strip.html"),
        *("corran-point-reading.html", "corran-point-cards.html"),
    ]


def test_what_does_not_differ_between_variants_is_the_same_in_all() -> None:
    for handout in ("reading", "cards"):
        first, second = (handout_of(each, handout) for each in variants(sample_quiz(), "AB"))

        assert first == second


# Answer sheet and strip


def test_a_sheet_has_a_row_for_each_item() -> None:
    rows = read_rows(handout_of(sample_quiz(), "sheet"))

    assert [(row.number, row.points) for row in rows] == [
        (number, str(item.points)) for number, item in enumerate(sample_quiz().items, 1)
    ]
    assert [row.bubbles for row in rows[:5]] == [tuple("ABCD")] * 3 + [("T", "F")] * 2
    assert [row.has_line for row in rows[5:12]] == [True] * 7
    assert [row.boxes for row in rows[12:]] == [("1", "2"), ("1", "2", "3"), ()]


def test_a_sheet_tells_no_answer() -> None:
    assert [row.mark for row in read_rows(handout_of(sample_quiz(), "sheet"))] == [None] * 15


def test_a_strip_has_the_key_of_each_row() -> None:
    marks = [row.mark for row in read_rows(handout_of(sample_quiz(), "strip"))]

    assert marks[:6] == ["A", "C", "B", "True", "False", "Maud Ferrier"]
    assert marks[12:] == ["1B 2A", "2, 3, 1", "see the key"]


def test_an_answer_too_long_for_the_strip_is_cut() -> None:
    quiz = with_items(ShortAnswer(stem="Why?", answer="because " * 40))

    [row] = read_rows(handout_of(quiz, "strip"))

    assert row.mark is not None
    assert row.mark.endswith("because…")
    assert len(row.mark) <= 80


def without_marks(rows: list[SheetRow]) -> list[SheetRow]:
    return [replace(row, mark=None, points="") for row in rows]


def mixed_quiz() -> Quiz:
    """A part with several kinds, its choices with three, four and five options."""
    names = ("Ada", "Maud", "Li", "Eva", "Ines")
    choices = [MultipleChoice(stem=f"Who is {n}?", options=names[:n], correct=0) for n in (3, 4, 5)]
    statements = [TrueFalse(statement=f"It is {n}.", true=True) for n in range(3)]
    return with_items(choices[0], statements[0], choices[1], choices[2], *statements[1:])


@pytest.mark.parametrize("quiz", [sample_quiz(), large_quiz(3), mixed_quiz()], ids=["sample", "large", "mixed"])
def test_all_variants_have_the_same_sheet(quiz: Quiz) -> None:
    sheets = [without_marks(read_rows(handout_of(each, "sheet"))) for each in variants(quiz, "ABCD")]

    assert sheets == [sheets[0]] * 4


# Variants


def key_of(item: PageItem) -> str:
    """What a teacher reads off the key of an item, as text of the article rather than as letters."""
    if item.marked:
        return re.sub(r"^[A-Z]+\) ", "", item.marked[0])
    if item.lefts:
        rights = dict(option.split(") ", 1) for option in item.options)
        return "; ".join(
            sorted(f"{left} – {rights[mark]}" for left, mark in zip(item.lefts, item.matches, strict=True))
        )
    if item.matches:
        return "; ".join(event for _, event in sorted(zip(map(int, item.matches), item.options, strict=True)))
    return item.filled or item.answer or " ".join(item.expected)


def answer_of(item: Item) -> str:
    """The same of the item that the variants were made of."""
    return "; ".join(sorted(item.answer.split("; "))) if isinstance(item.question, Matching) else item.answer


@pytest.mark.parametrize("name", ["A", "B", "C", "D"])
def test_the_key_of_a_variant_is_right_for_its_own_paper(name: str) -> None:
    quiz = large_quiz(3)
    [version] = variants(quiz, [name])
    paper, key = (read_page(handout_of(version, handout)) for handout in ("quiz", "key"))
    answers = {item.id: answer_of(item) for item in quiz.items}

    assert {item.id: key_of(item) for item in key.items} == answers
    for asked, solved in zip(paper.items, key.items, strict=True):
        assert (asked.id, asked.number, asked.prompt) == (solved.id, solved.number, solved.prompt)
        assert [shown.partition(" (")[0] for shown in solved.options] == list(asked.options)
        assert set(solved.marked) <= set(asked.options)


@pytest.mark.parametrize("name", ["A", "B"])
def test_the_strip_of_a_variant_says_what_its_key_says(name: str) -> None:
    [version] = variants(large_quiz(3), [name])

    glance = read_page(handout_of(version, "key")).glance
    strip = [row.mark for row in read_rows(handout_of(version, "strip"))]

    assert [mark for mark in strip if mark != "see the key"] == [mark for mark in glance if mark != "(see below)"]


def test_variants_put_items_and_options_in_other_orders() -> None:
    papers = [read_page(handout_of(version, "quiz")) for version in variants(large_quiz(3), "ABC")]

    assert len({tuple(item.id for item in paper.items) for paper in papers}) == 3
    assert len({paper.items[0].options for paper in papers}) > 1


def test_paper_key_sheet_and_strip_of_a_variant_have_one_code_and_no_other_has_it() -> None:
    papers: tuple[Handout, ...] = ("quiz", "key", "sheet", "strip")
    codes = [
        {text for handout in papers for text in texts(root_of(handout_of(version, handout)), "code")}
        for version in variants(sample_quiz(), "ABC")
    ]

    assert [len(each) for each in codes] == [1, 1, 1]
    assert len(set.union(*codes)) == 3


def test_another_order_of_options_has_another_code() -> None:
    quizzes = [
        with_items(MultipleChoice(stem="Who?", options=options, correct=0)) for options in (("a", "b"), ("b", "a"))
    ]

    assert len({read_page(handout_of(quiz, "quiz")).code for quiz in quizzes}) == 2


# Reading copy


def test_the_reading_copy_is_the_article_with_its_numbers() -> None:
    read = read_reading(handout_of(sample_quiz(), "reading"))

    assert [(block.number, block.text) for block in read] == [
        (passage.number if passage.kind == "paragraph" else 0, passage.text) for passage in sample_article().passages
    ]


def test_evidence_is_found_in_the_paragraph_that_the_key_names() -> None:
    numbered = {read.number: read.text for read in read_reading(handout_of(sample_quiz(), "reading"))}

    for item in read_page(handout_of(sample_quiz(), "key")).items:
        for text, place in zip(item.evidence, item.paragraphs, strict=True):
            assert text in numbered[int(place.removeprefix("Paragraph "))]


def test_lines_are_numbered_through_the_article_by_choice() -> None:
    quiz = sample_quiz()
    plain, lined = (read_reading(handout_of(quiz, "reading", line_numbers=lines)) for lines in (False, True))

    assert [read.text for read in lined] == [read.text for read in plain]
    assert [line.split()[0] for read in lined for line in read.lines][4::5] == ["5", "10"]
    assert max(len(line) for read in lined for line in read.lines) <= 84


def test_a_key_term_is_marked_where_it_first_stands() -> None:
    quiz = with_reading("A tax is paid. Taxes are due.", "The sales tax is a tax.", terms=("tax", "sales tax"))

    assert [read.terms for read in read_reading(handout_of(quiz, "reading"))] == [("tax",), ("sales tax",)]


def test_a_part_of_a_word_is_no_key_term() -> None:
    quiz = with_reading("Syntax matters, and so do taxis.", terms=("tax",))
    page = handout_of(quiz, "reading")

    assert [read.terms for read in read_reading(page)] == [()]
    assert b"key terms" not in page


@each_hazard
def test_hostile_text_is_read_as_it_is(hazard: str) -> None:
    quiz = with_reading(hazard, f"{hazard} and {hazard}", terms=(hazard,))

    read = read_reading(handout_of(quiz, "reading"))

    assert [block.text for block in read] == [shown(hazard), shown(f"{hazard} and {hazard}")]
    assert read[0].terms == (shown(hazard),)


def test_a_quiz_without_its_article_says_so() -> None:
    page = handout_of(replace(sample_quiz(), study=None), "reading")

    assert read_reading(page) == []
    assert "came without its article" in text_of(root_of(page))


# Flashcards


def sides(quiz: Quiz, **settings: Any) -> dict[int, tuple[list[str], list[str]]]:  # noqa: ANN401 -- as above
    """Number of a card → what stands on its front and on its back."""
    sheets = read_cards(handout_of(quiz, "cards", **settings))
    fronts, backs = (dict(card for sheet in sheets[side::2] for card in sheet if card) for side in (0, 1))
    assert fronts.keys() == backs.keys()
    return {number: (fronts[number], backs[number]) for number in fronts}


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("paper", get_args(Paper))
def test_a_back_lies_behind_its_front_when_the_paper_is_turned(paper: Paper, large_print: bool) -> None:
    sheets = read_cards(handout_of(large_quiz(2), "cards", paper=paper, large_print=large_print))
    across = 1 if large_print else 2

    for front, back in zip(sheets[::2], sheets[1::2], strict=True):
        for row in range(0, len(front), across):
            there = [card[0] if card else None for card in front[row : row + across]]
            behind = [card[0] if card else None for card in back[row : row + across]]
            assert there == behind[::-1]


@pytest.mark.parametrize(
    ("question", "front", "back"),
    [
        (MultipleChoice(stem="Who?", options=("Ada", "Li"), correct=1), ["Who?"], ["Li", "Proof. (paragraph 1)"]),
        (
            MultipleChoice(stem="Which of these is a fish?", options=("pike", "newt"), correct=0),
            ["Which of these is a fish?", "newt", "pike"],
            ["pike", "Proof. (paragraph 1)"],
        ),
        (
            TrueFalse(statement="It rains.", true=False, correction="It snows."),
            ["It rains.", "True or false?"],
            ["False", "It snows."],
        ),
        (
            Cloze(sentence="____ saw it.", answer="Li", hint="person"),
            ["_____ saw it.", "person"],
            ["Li", "Proof. (paragraph 1)"],
        ),
        (ShortAnswer(stem="When?", answer="in May"), ["When?"], ["in May", "Proof. (paragraph 1)"]),
    ],
    ids=lambda value: getattr(value, "kind", None),
)
def test_a_card_asks_on_its_front_and_answers_on_its_back(
    question: Question, front: list[str], back: list[str]
) -> None:
    assert sides(with_items(question)) == {1: (front, back)}


def test_every_kind_gives_cards() -> None:
    found = sides(sample_quiz())

    assert {item.kind for item in sample_quiz().items} == set(get_args(Kind))
    assert len(found) == len(sample_quiz().items) + 1
    assert (["Maud Ferrier", "Match each with what belongs to it."]) in [front for front, _ in found.values()]


@pytest.mark.parametrize("kind", [OpenResponse, Ordering])
def test_no_card_holds_more_than_it_can(kind: type[OpenResponse] | type[Ordering]) -> None:
    long = "many words and more " * 60
    question = next(item.question for item in hostile_quiz(long).items if isinstance(item.question, kind))

    for front, back in sides(with_items(question)).values():
        assert max(sum(map(len, front)), sum(map(len, back))) <= 640


@each_hazard
def test_hostile_text_makes_no_markup_on_any_handout(hazard: str) -> None:
    for handout in ("sheet", "strip", "cards"):
        quizzes = [with_items(ShortAnswer(stem=text, answer=text)) for text in (hazard, "harmless")]
        hostile, harmless = ([element.tag for element in root_of(handout_of(quiz, handout)).iter()] for quiz in quizzes)
        assert hostile == harmless


@each_hazard
def test_hostile_text_stands_on_cards_and_strips_as_it_is(hazard: str) -> None:
    quiz = with_items(ShortAnswer(stem=hazard, answer=hazard))
    short = hazard if len(hazard) <= 80 else f"{hazard[:79]}…"

    assert sides(quiz) == {1: ([shown(hazard)], [shown(hazard), "Proof. (paragraph 1)"])}
    assert [row.mark for row in read_rows(handout_of(quiz, "strip"))] == [shown(short)]


def shown(text: str) -> str:
    """What a browser shows of a text."""
    return re.sub(" +", " ", text).strip(" ")


# Looks


@each_handout
@pytest.mark.parametrize(
    ("settings", "shows"),
    [
        (Settings(large_print=True), 'class="large"'),
        (Settings(dyslexia=True), 'class="columns-1 dyslexia"'),
        (Settings(columns=2), 'class="columns-2"'),
        (Settings(large_print=True, dyslexia=True), 'class="large dyslexia"'),
    ],
)
def test_every_handout_has_the_look_that_was_asked_for(handout: Handout, settings: Settings, shows: str) -> None:
    [page] = write("html", sample_quiz(), replace(settings, handouts=(handout,))).values()

    assert f"<body {shows}>" in page.decode()


@each_handout
def test_every_handout_says_its_language_and_direction(handout: Handout) -> None:
    hebrew = root_of(handout_of(replace(sample_quiz(), language="he-IL"), handout))
    english = root_of(handout_of(sample_quiz(), handout))

    assert (hebrew.get("lang"), hebrew.get("dir")) == ("he-IL", "rtl")
    assert (english.get("lang"), english.get("dir")) == ("en", "ltr")


@each_handout
@each_hazard
def test_the_foot_of_a_page_says_its_title_whatever_it_is(handout: Handout, hazard: str) -> None:
    page = handout_of(hostile_quiz(hazard), handout)

    [style] = root_of(page).xpath("//style")
    [foot] = re.findall(r'@bottom-left {\n    content: "(.*)";\n', style.text)
    assert re.fullmatch(r"(?:[A-Za-z0-9 ]|\\[0-9a-f]{6} |[·…])*", foot)
    assert meant(foot).startswith(hazard[:59])


def test_cards_credit_their_source() -> None:
    [style] = root_of(handout_of(sample_quiz(), "cards")).xpath("//style")
    [foot] = re.findall(r'@bottom-center { content: "(.*?)";', style.text)

    assert meant(foot) == (
        "The Light at Corran Point · Ada Marsh · CC BY 4.0 · https://example.org/corran-point?page=1&print=yes"
    )


def meant(css: str) -> str:
    """What a CSS string says."""
    return re.sub(r"\\([0-9a-f]{6}) ?", lambda match: chr(int(match[1], 16)), css)
