import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, get_args

import pytest

from quizgen.model.item import (
    GAP,
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
from quizgen.model.quiz import Paper, Part, Quiz, Settings
from quizgen.writers import write
from quizgen.writers._templates import folder
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_html import Page, PageItem, read_page

SETTINGS = Settings()

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def copies(quiz: Quiz, settings: Settings = SETTINGS) -> tuple[bytes, bytes]:
    student, key = write("html", quiz, settings).values()
    return student, key


def student_page(quiz: Quiz) -> Page:
    return read_page(copies(quiz)[0])


def key_page(quiz: Quiz) -> Page:
    return read_page(copies(quiz)[1])


def with_question(question: Question) -> Quiz:
    item = Item(id="only", question=question, evidence=Evidence(text="Proof.", start=0, end=6, passage=1))
    return replace(sample_quiz(), parts=(Part(heading="Part", items=(item,)),))


def open_item(item: Item, number: int) -> PageItem:
    """What a student should find of `item`."""
    question = item.question
    return PageItem(
        number=number,
        id=item.id,
        kind=item.kind,
        prompt=item.prompt,
        points="1 point" if item.points == 1 else f"{item.points} points",
        options=options_of(question),
        marked=(),
        whys=(),
        filled="" if isinstance(question, Cloze) else None,
        answer=None,
        accepted=(),
        hint=(question.hint or None) if isinstance(question, Cloze) else None,
        correction=None,
        matches=blanks_of(question),
        lefts=tuple(pair.left for pair in question.pairs) if isinstance(question, Matching) else (),
        expected=(),
        evidence=(),
        paragraphs=(),
        rulings=0,
    )


def options_of(question: Question) -> tuple[str, ...]:
    match question:
        case MultipleChoice(options=options):
            return tuple(f"{letter}) {option}" for letter, option in zip("ABCDEF", options, strict=False))
        case TrueFalse():
            return ("True", "False")
        case Cloze() | ShortAnswer() | OpenResponse():
            return ()
        case Matching(choices=choices):
            return tuple(f"{letter}) {choice}" for letter, choice in zip("ABCDEF", choices, strict=False))
        case Ordering(shown=shown, events=events):
            return tuple(events[index].text for index in shown)


def blanks_of(question: Question) -> tuple[str, ...]:
    match question:
        case Matching(pairs=parts) | Ordering(events=parts):
            return ("",) * len(parts)
        case _:
            return ()


def solved_item(item: Item, number: int) -> PageItem:
    """What a teacher should find of `item`."""
    page = open_item(item, number)
    page = replace(
        page,
        evidence=tuple(proof.text for proof in item.proofs),
        paragraphs=tuple(f"Paragraph {proof.passage}" for proof in item.proofs),
    )
    match item.question:
        case MultipleChoice(correct=correct):
            return replace(page, marked=(page.options[correct],))
        case TrueFalse(correction=correction):
            return replace(page, marked=(item.answer,), correction=correction or None)
        case Cloze(answer=answer, accepted=accepted):
            return replace(page, filled=answer, accepted=accepted)
        case ShortAnswer(answer=answer, accepted=accepted):
            return replace(page, answer=answer, accepted=accepted)
        case Matching(correct=found):
            return replace(page, matches=tuple("ABCDEF"[index] for index in found))
        case Ordering(shown=shown, events=events):
            told = (f"{event.text} ({event.when})" if event.when else event.text for event in events)
            texts = dict(enumerate(told))
            return replace(
                page,
                matches=tuple(str(index + 1) for index in shown),
                options=tuple(texts[index] for index in shown),
            )
        case OpenResponse(expected=expected):
            return replace(page, expected=tuple(point.text for point in expected))


def without_rulings(page: Page) -> tuple[PageItem, ...]:
    return tuple(replace(item, rulings=0) for item in page.items)


def without_whys(page: Page) -> tuple[PageItem, ...]:
    return tuple(replace(item, whys=()) for item in page.items)


def test_the_student_finds_every_item_once_and_numbered_through_the_parts() -> None:
    quiz = sample_quiz()

    assert without_rulings(student_page(quiz)) == tuple(map(open_item, quiz.items, range(1, 99)))


def test_the_teacher_finds_every_item_once_with_answer_and_evidence() -> None:
    quiz = sample_quiz()

    assert without_whys(key_page(quiz)) == tuple(map(solved_item, quiz.items, range(1, 99)))


def test_the_key_can_be_seen_at_a_glance() -> None:
    assert key_page(sample_quiz()).glance == (
        *("A", "C", "B"),
        *("True", "False"),
        *("Maud Ferrier", "low tide", "the Western Harbours Board"),
        *("on 3 October 1871", "because Ferrier had lashed the shutters the evening before", "sleep", "Ada Marsh"),
        *("1B 2A", "2, 3, 1", "(see below)"),
    )


def other_key(question: Question) -> Question:
    """The same question for a student, with another key."""
    match question:
        case MultipleChoice(correct=correct, options=options):
            return replace(question, correct=(correct + 1) % len(options))
        case TrueFalse(true=true):
            return replace(question, true=not true, correction="Another correction.")
        case Cloze(answer=answer):
            return replace(question, answer=answer[::-1])
        case ShortAnswer(answer=answer):
            return replace(question, answer=answer[::-1], accepted=("Another wording",))
        case Matching(pairs=pairs):
            rights = [pair.right for pair in pairs]
            turned = zip(pairs, [*rights[1:], rights[0]], strict=True)
            return replace(question, pairs=tuple(replace(pair, right=right) for pair, right in turned))
        case Ordering(events=events, shown=shown):
            # The same events are shown in the same places, though others come first.
            size = len(events)
            return replace(question, events=events[::-1], order=tuple(size - 1 - index for index in shown))
        case OpenResponse(expected=expected):
            return replace(question, expected=tuple(replace(point, text=point.text[::-1]) for point in expected))


def test_the_students_copy_is_the_same_whatever_the_key() -> None:
    quiz = sample_quiz()
    no_proof = tuple(
        replace(item, question=other_key(item.question), evidence=None, score=0.1, tags=()) for item in quiz.items
    )
    one_part = replace(quiz, parts=(replace(quiz.parts[0], items=quiz.items),))
    changed = replace(quiz, parts=(replace(quiz.parts[0], items=no_proof),))
    without_bank = Settings(word_bank=False)

    assert copies(one_part, without_bank)[0] == copies(changed, without_bank)[0]
    assert copies(one_part, without_bank)[1] != copies(changed, without_bank)[1]


@each_hazard
def test_hostile_text_stands_on_the_students_copy_as_it_is(hazard: str) -> None:
    quiz = hostile_quiz(hazard)

    page = student_page(quiz)

    assert without_rulings(page) == tuple(map(open_item, quiz.items, range(1, 99)))
    assert page.headline == hazard
    assert page.title == hazard
    assert page.headings == (hazard, f"heading {hazard}")
    assert page.instructions == (hazard, f"instructions {hazard}")
    assert page.credit == (hazard,) * 5


@each_hazard
def test_hostile_text_stands_on_the_key_as_it_is(hazard: str) -> None:
    quiz = hostile_quiz(hazard)

    page = key_page(quiz)

    assert without_whys(page) == tuple(map(solved_item, quiz.items, range(1, 99)))
    assert page.glance[4:7] == (hazard, f"answer {hazard}", hazard)


@each_hazard
def test_hostile_text_makes_no_markup(hazard: str) -> None:
    # Without the article: what is said of an option depends on what the words in it are.
    hostile, harmless = (replace(hostile_quiz(text), study=None) for text in (hazard, "harmless"))

    assert key_page(hostile).tags == key_page(harmless).tags


def test_a_variant_is_named_on_both_copies_and_in_their_file_names() -> None:
    files = write("html", sample_quiz(variant="B"), SETTINGS)

    assert list(files) == ["corran-point-B.html", "corran-point-B-key.html"]
    assert [read_page(page).labels for page in files.values()] == [("Version B",), ("Answer key", "Version B")]


def test_a_quiz_without_variants_has_no_version() -> None:
    files = write("html", sample_quiz(), SETTINGS)

    assert list(files) == ["corran-point.html", "corran-point-key.html"]
    assert not [page for page in files.values() if b"Version" in page]


def test_the_key_says_what_it_is() -> None:
    page = key_page(sample_quiz(variant="C"))

    assert page.title == "The Light at Corran Point · Version C · Answer key"


@pytest.mark.parametrize("paper", get_args(Paper))
def test_the_paper_is_the_one_asked_for(paper: Paper) -> None:
    for page in write("html", sample_quiz(), Settings(paper=paper)).values():
        assert re.findall(r"@page \{\s+size: (\w+);", page.decode()) == [paper]


def test_a_page_asks_for_nothing_from_outside() -> None:
    for contents in copies(sample_quiz()):
        page = read_page(contents)

        assert b"default-src 'none'" in contents
        assert not re.search(rb"url\(|@import", contents)
        assert {"script", "link", "img", "iframe"}.isdisjoint(page.tags)


def test_a_page_has_what_a_screen_reader_looks_for() -> None:
    for contents in copies(replace(sample_quiz(), language="en-GB")):
        page = read_page(contents)

        assert contents.startswith(b"<!DOCTYPE html>\n")
        assert page.language == "en-GB"
        assert page.title
        assert [page.tags.count(tag) for tag in ("h1", "main", "header", "footer")] == [1, 1, 1, 1]


def test_the_source_is_credited_with_a_link() -> None:
    page = student_page(sample_quiz())

    assert page.credit == (
        "The Light at Corran Point",
        "Ada Marsh",
        "2024-05-16",
        "CC BY 4.0",
        "https://example.org/corran-point?page=1&print=yes",
    )
    assert page.links == ("https://example.org/corran-point?page=1&print=yes",)


@pytest.mark.parametrize(
    "source",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "see https://a.example", "The Times"],
)
def test_what_is_no_web_address_is_no_link(source: str) -> None:
    quiz = sample_quiz()

    page = student_page(replace(quiz, credit=replace(quiz.credit, source=source)))

    assert page.credit[-1] == source
    assert page.links == ()


def test_an_empty_credit_leaves_no_trace() -> None:
    quiz = sample_quiz()
    credit = replace(quiz.credit, author="", source="", licence="", date="")

    assert student_page(replace(quiz, credit=credit)).credit == ("The Light at Corran Point",)


def test_a_part_without_items_or_heading_leaves_no_trace() -> None:
    items = sample_quiz().parts[0].items
    quiz = replace(sample_quiz(), parts=(Part(heading="Nothing", items=()), Part(heading="", items=items)))

    assert student_page(quiz).headings == ()
    assert len(student_page(quiz).items) == 3


def test_a_quiz_without_items_is_still_a_page() -> None:
    page = student_page(replace(sample_quiz(), parts=()))

    assert page.items == ()
    assert "0 questions, 0 points" in page.text


def test_the_points_add_up_to_the_score() -> None:
    student, key = map(read_page, copies(sample_quiz()))

    assert "15 questions, 24 points" in student.text
    assert "/ 24" in student.text
    assert "/ 24" not in key.text


@pytest.mark.parametrize(("one", "other"), [("it", "twelve chars"), ("thirteen chars", "a rather longer answer here")])
def test_a_gap_tells_little_of_the_length_of_its_answer(one: str, other: str) -> None:
    quizzes = [with_question(Cloze(sentence=f"It is {GAP}.", answer=answer)) for answer in (one, other)]

    assert copies(quizzes[0])[0] == copies(quizzes[1])[0]


def test_a_longer_answer_has_a_longer_gap() -> None:
    sizes = [
        re.findall(
            r'class="gap (\w+)"',
            copies(with_question(Cloze(sentence=f"It is {GAP}.", answer="x" * length)))[0].decode(),
        )
        for length in (5, 20, 50)
    ]

    assert sizes == [["little"], ["some"], ["plenty"]]


@pytest.mark.parametrize(("length", "rulings"), [(4, 1), (40, 1), (41, 2), (90, 2), (91, 3), (500, 4)])
def test_a_longer_answer_has_more_lines_to_write_on(length: int, rulings: int) -> None:
    quiz = with_question(ShortAnswer(stem="Why?", answer="x" * length))

    assert [item.rulings for item in student_page(quiz).items] == [rulings]
    assert [item.rulings for item in key_page(quiz).items] == [0]


def test_an_item_added_by_hand_says_that_it_has_no_evidence() -> None:
    page = key_page(sample_quiz())

    assert [item.id for item in page.items if not item.evidence] == ["short-opinion"]
    assert page.text.count("no evidence") == 1


def test_evidence_whose_paragraph_nobody_knows_has_no_number() -> None:
    quiz = sample_quiz()
    item = replace(quiz.items[0], evidence=Evidence(text="Proof.", start=0, end=6))

    [seen] = key_page(replace(quiz, parts=(Part(heading="", items=(item,)),))).items

    assert (seen.evidence, seen.paragraphs) == (("Proof.",), ())


def test_options_beyond_z_have_letters_too() -> None:
    quiz = with_question(MultipleChoice(stem="Which?", options=tuple(f"no. {n}" for n in range(28)), correct=27))

    assert key_page(quiz).items[0].marked == ("AB) no. 27",)


def test_every_kind_has_its_template() -> None:
    for name in ("html", "markdown"):
        assert {path.stem for path in (folder(name) / "kinds").iterdir()} == set(get_args(Kind))


def test_the_same_quiz_gives_the_same_bytes() -> None:
    assert write("html", sample_quiz(), SETTINGS) == write("html", sample_quiz(), SETTINGS)


def test_points_are_told_by_part_and_there_is_room_for_what_was_reached() -> None:
    student, key = map(read_page, copies(sample_quiz()))
    parts = ("3 questions", "2 questions", "3 questions", "4 questions", "3 questions")
    points = ("4 points", "2 points", "4 points", "5 points", "9 points")

    assert [re.sub(r"\s+", " ", worth) for worth in student.worths] == [
        f"{count}, / {worth}" for count, worth in zip(parts, points, strict=True)
    ]
    assert key.worths == tuple(f"{count}, {worth}" for count, worth in zip(parts, points, strict=True))


def test_gaps_are_filled_from_a_box_of_their_answers() -> None:
    student, key = map(read_page, copies(with_gaps("low tide", "noon", "Dusk")))

    assert student.bank == ("Dusk", "low tide", "noon")
    assert key.bank == ()


def test_the_box_can_be_left_out() -> None:
    page = copies(with_gaps("low tide", "noon", "Dusk"), Settings(word_bank=False))[0]

    assert read_page(page).bank == ()


@pytest.mark.parametrize(
    ("hints", "boxed"),
    [
        (("year", "year", "year"), True),
        (("year", "person", "year"), True),
        (("year", "person", "speed"), False),
        (("year", "year", "speed", "person", "city"), False),
    ],
)
def test_there_is_no_box_whose_words_show_by_their_kind_where_they_go(hints: tuple[str, ...], *, boxed: bool) -> None:
    gaps = with_gaps(*map(str, range(len(hints))), hints=hints)

    assert bool(student_page(gaps).bank) is boxed


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (("one", "two"), ()),
        (("one", "two", "one"), ()),
        (("one", "two", "three"), ("one", "three", "two")),
        (("b", "A", "b", "c"), ("A", "b", "b", "c")),
    ],
)
def test_a_box_has_a_word_for_each_gap_and_at_least_three_words(
    answers: tuple[str, ...], words: tuple[str, ...]
) -> None:
    assert student_page(with_gaps(*answers)).bank == words


def with_gaps(*answers: str, hints: Sequence[str] = ()) -> Quiz:
    told = zip(answers, hints or [""] * len(answers), strict=True)
    questions = [Cloze(sentence=f"It is {GAP}.", answer=answer, hint=hint) for answer, hint in told]
    items = tuple(Item(id=f"gap-{number}", question=question) for number, question in enumerate(questions))
    return replace(sample_quiz(), parts=(Part(heading="Gaps", items=items),))


def test_gaps_below_a_box_are_of_one_length() -> None:
    page = copies(with_gaps("it", "somewhat longer", "the longest of all the answers"))[0].decode()

    assert re.findall(r'class="gap (\w+)"', page) == ["plenty"] * 3


def test_the_key_says_what_the_article_has_of_wrong_options() -> None:
    oil, height, found, *_ = key_page(sample_quiz()).items

    assert oil.whys == ("named in paragraph 2", "not in the article")
    assert height.whys == ("not in the article",)
    assert found.whys == ("named in paragraph 5", "named in paragraph 3", "named in paragraph 2")


def test_the_students_copy_says_nothing_of_options() -> None:
    assert {item.whys for item in student_page(sample_quiz()).items} == {()}


def test_nothing_is_known_of_options_without_the_article() -> None:
    assert {item.whys for item in key_page(replace(sample_quiz(), study=None)).items} == {()}


@pytest.mark.parametrize(("columns", "rulings"), [(1, 1), (2, 2)])
def test_a_narrow_column_has_more_lines_to_write_on(columns: Literal[1, 2], rulings: int) -> None:
    quiz = with_question(ShortAnswer(stem="Why?", answer="x" * 40))

    assert [item.rulings for item in read_page(copies(quiz, Settings(columns=columns))[0]).items] == [rulings]
