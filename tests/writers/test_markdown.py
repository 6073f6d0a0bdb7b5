from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from quizgen.model.item import Cloze, Item, Matching, MultipleChoice, OpenResponse, Ordering, ShortAnswer, TrueFalse
from quizgen.model.quiz import Part, Quiz, Settings
from quizgen.writers import write
from quizgen.writers.markdown import escape
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_quiz

FLAVOURS = {
    "CommonMark": MarkdownIt("commonmark"),
    "GitHub": MarkdownIt("commonmark").enable(["table", "strikethrough"]),
}

each_flavour = pytest.mark.parametrize("flavour", FLAVOURS)
each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])


def markdown(quiz: Quiz) -> str:
    [contents] = write("markdown", quiz, Settings()).values()
    return contents.decode()


def texts(document: str, *, flavour: str = "CommonMark") -> list[str]:
    """What every block says; ValueError if anything but plain text stands in one."""
    blocks = [token.children or [] for token in FLAVOURS[flavour].parse(document) if token.type == "inline"]
    marks = {child.type for children in blocks for child in children} - {"text"}
    if marks:
        raise ValueError(f"{marks} in {document}")
    return ["".join(child.content for child in children) for children in blocks]


def skeleton(document: str) -> list[tuple[str, object]]:
    """The blocks and the numbers of the lists, without the texts."""
    return [(token.type, token.attrs) for token in MarkdownIt("commonmark").parse(document)]


def asked(item: Item) -> list[str]:
    """What stands in the quiz for `item`."""
    prompt = f"{item.prompt} (1 point)" if item.points == 1 else f"{item.prompt} ({item.points} points)"
    match item.question:
        case MultipleChoice(options=options):
            return [prompt, *(f"{letter}) {option}" for letter, option in zip("ABCD", options, strict=False))]
        case TrueFalse():
            return [prompt, "True / False"]
        case Cloze(hint=hint):
            return [prompt, f"Hint: {hint}"] if hint else [prompt]
        case ShortAnswer() | OpenResponse():
            return [prompt, "Answer: ________________________________________"]
        case Matching(pairs=pairs, choices=choices):
            rights = (f"{letter}) {text}" for letter, text in zip("ABCD", choices, strict=False))
            return [prompt, *(f"____ {pair.left}" for pair in pairs), "To choose from:", *rights]
        case Ordering(events=events, shown=shown):
            return [prompt, *(f"____ {events[index].text}" for index in shown)]


def solved(item: Item) -> list[str]:
    """What stands in the key for `item`."""
    proof = [f"{found.text} (paragraph {found.passage})" for found in item.proofs]
    match item.question:
        case MultipleChoice(correct=correct, answer=answer):
            return [f"{'ABCD'[correct]}) {answer}", *proof]
        case TrueFalse(answer=answer, correction=correction):
            return [f"{answer}. Correctly: {correction}" if correction else answer, *proof]
        case Cloze(answer=answer, accepted=accepted) | ShortAnswer(answer=answer, accepted=accepted):
            return [answer, *(["Also right:", *accepted] if accepted else []), *proof]
        case Matching(pairs=pairs, correct=found):
            lines = zip(pairs, found, strict=True)
            return [*(f"{pair.left}: {'ABCD'[index]}) {pair.right}" for pair, index in lines), *proof]
        case Ordering(events=events):
            return [*(f"{each.text} ({each.when})" if each.when else each.text for each in events), *proof]
        case OpenResponse(expected=expected):
            return ["A good answer mentions:", *(point.text for point in expected), *proof]


def whole(quiz: Quiz) -> list[str]:
    """All that stands between the name line and the credit."""
    lines: list[str] = []
    for part in quiz.parts:
        lines += filter(None, (part.heading, part.instructions))
        lines += [line for item in part.items for line in asked(item)]
    return [*lines, "Answer key", *(line for item in quiz.items for line in solved(item))]


def test_every_item_stands_in_the_quiz_and_in_the_key() -> None:
    quiz = sample_quiz(variant="B")

    [title, size, name, *middle, credit] = texts(markdown(quiz))

    assert title == quiz.title
    assert size == "Version B, 15 questions, 24 points"
    assert name.startswith("Name: ____")
    assert middle == whole(quiz)
    assert credit == (
        "Source: The Light at Corran Point · Ada Marsh · 2024-05-16 · CC BY 4.0 · "
        "https://example.org/corran-point?page=1&print=yes"
    )


@each_hazard
@each_flavour
def test_hostile_text_reads_back_as_it_is(hazard: str, flavour: str) -> None:
    quiz = hostile_quiz(hazard)

    [title, _, _, *middle, credit] = texts(markdown(quiz), flavour=flavour)

    assert title == hazard
    assert middle == whole(quiz)
    assert credit == "Source: " + " · ".join([hazard] * 5)


@each_hazard
def test_hostile_text_makes_no_blocks(hazard: str) -> None:
    assert skeleton(markdown(hostile_quiz(hazard))) == skeleton(markdown(hostile_quiz("harmless")))


def test_more_than_a_hundred_items_keep_their_options() -> None:
    quiz = large_quiz(10)

    assert texts(markdown(quiz))[3:-1] == whole(quiz)
    assert "\n120. " in markdown(quiz)


def test_line_breaks_in_a_text_become_spaces() -> None:
    quiz = hostile_quiz("one\n\n# two\r\n\tthree")

    assert texts(markdown(quiz))[3:-1] == whole(hostile_quiz("one # two three"))


@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=126)).map(lambda text: " ".join(text.split())).filter(bool)
)
def test_any_printable_text_reads_back(text: str) -> None:
    assert texts(escape(text)) == [text]
    assert texts(f"## {escape(text)}") == [text]
    assert texts(f"- {escape(text)}") == [text]


@pytest.mark.parametrize(
    "text", ["snake_case", "R&D", "5 > 4", "well-known", "C#", "3.5 metres", "in 1904.", "Stop! (Now.)", "£5 – 10 %"]
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert escape(text) == text


def test_the_key_of_an_item_added_by_hand_has_no_evidence() -> None:
    [by_hand] = (item for item in sample_quiz().items if item.evidence is None)
    quiz = replace(sample_quiz(), parts=(Part(heading="", items=(by_hand,)),))

    assert texts(markdown(quiz))[3:-1] == [
        "Who wrote the article? (0 points)",
        asked(by_hand)[1],
        "Answer key",
        "Ada Marsh",
    ]


def test_a_variant_is_named_in_the_file_name() -> None:
    assert list(write("markdown", sample_quiz(variant="B"), Settings())) == ["corran-point-B.md"]
    assert list(write("markdown", sample_quiz(), Settings())) == ["corran-point.md"]


def test_the_file_is_tidy() -> None:
    document = markdown(sample_quiz())

    assert document.endswith("yes\n")
    assert "\n\n\n" not in document
    assert not [line for line in document.splitlines() if line != line.rstrip()]


def test_the_same_quiz_gives_the_same_bytes() -> None:
    assert markdown(sample_quiz()) == markdown(sample_quiz())
