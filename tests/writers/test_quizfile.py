from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.item import GAP, Cloze, Evidence, Item, MultipleChoice, Question, ShortAnswer, TrueFalse
from quizgen.model.quiz import Credit, Part, Quiz, Settings
from quizgen.model.quizfile import load, tidy_text
from quizgen.writers import WRITERS, write
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz

SPACES = " \u00a0\u2003\u3000\u202f"

TYPED = [
    "Yes",
    "no",
    "1990",
    "2001-01-02",
    "1:30",
    "null",
    "~",
    "- a",
    "a: b",
    "a #b",
    "#",
    "|",
    ">",
    "%x",
    "@",
    "`",
    "''",
]


def tidy(text: str) -> str:
    """As quiz files hold texts: one line, nothing to strip at the ends, no gap."""
    return tidy_text(text).replace("__", "").strip().strip(SPACES).strip()


lines = st.one_of(
    st.sampled_from([*HAZARDS.values(), *TYPED]),
    st.builds(
        "{} {} {}".format, st.text(max_size=5), st.sampled_from([*HAZARDS.values(), *TYPED]), st.text(max_size=5)
    ),
    st.text(max_size=20),
).map(tidy)
texts = lines.filter(bool)

questions: st.SearchStrategy[Question] = st.one_of(
    st.builds(MultipleChoice, stem=texts, options=st.tuples(texts, texts, texts), correct=st.integers(0, 2)),
    st.builds(TrueFalse, statement=texts, true=st.booleans(), correction=lines),
    st.builds(Cloze, sentence=texts.map(lambda text: f"{GAP} {text}".replace("_ _", "_")), answer=texts, hint=lines),
    st.builds(ShortAnswer, stem=texts, answer=texts, accepted=st.lists(texts, max_size=2).map(tuple)),
)

items = st.builds(
    Item,
    id=st.from_regex(r"[A-Za-z0-9_.-]{1,12}", fullmatch=True),
    question=questions,
    evidence=st.none() | st.builds(Evidence, text=texts, start=st.integers(0, 9), end=st.integers(9, 99)),
    score=st.floats(0, 1),
    tags=st.lists(texts, max_size=2).map(tuple),
    points=st.integers(0, 9),
)

quizzes = st.builds(
    Quiz,
    slug=st.just("mill"),
    title=texts,
    credit=st.builds(Credit, title=texts, author=lines),
    parts=st.lists(items, max_size=4, unique_by=lambda item: item.id).map(
        lambda some: (Part(heading="Part", items=tuple(some)),)
    ),
)


@pytest.mark.parametrize("form", ["json", "yaml"])
@given(quiz=quizzes)
def test_any_quiz_comes_back_from_its_file(form: Literal["json", "yaml"], quiz: Quiz) -> None:
    ((name, content),) = write(form, quiz, Settings()).items()

    assert load(content, name) == quiz


@pytest.mark.parametrize("form", ["json", "yaml"])
@pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
def test_hazards_come_back_from_their_file(form: str, hazard: str) -> None:
    ((name, content),) = write(form, hostile_quiz(hazard), Settings()).items()

    assert load(content, name) == hostile_quiz(hazard)


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_the_file_has_the_name_that_the_table_says(form: str) -> None:
    assert tuple(write(form, sample_quiz(), Settings())) == tuple(
        name.format(slug="corran-point") for name in WRITERS[form].files
    )


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_a_file_is_text_with_a_newline_at_its_end(form: str) -> None:
    ((_, content),) = write(form, sample_quiz(), Settings()).items()

    assert content.decode().endswith("\n")
    assert not content.decode().endswith("\n\n")
