import pytest

from quizgen.model.article import Article
from quizgen.readers import READERS, markdown, text
from tests.support.cases import FOLDER, Case, Check, cases


def show(article: Article) -> str:
    marks = {"heading": "#", "paragraph": ""}
    lines = (f"{passage.number}{marks[passage.kind]} {passage.text}" for passage in article.passages)
    return "\n".join((f"= {article.title}", *lines))


@pytest.mark.parametrize("case", cases("readers/text"), ids=str)
def test_text(case: Case, check: Check) -> None:
    check(case, show(text.read(case.input.encode(), "notes.txt")))


@pytest.mark.parametrize("case", cases("readers/markdown"), ids=str)
def test_markdown(case: Case, check: Check) -> None:
    check(case, show(markdown.read(case.input.encode(), "notes.md")))


def test_every_reader_has_cases() -> None:
    assert {path.stem for path in (FOLDER / "readers").glob("*.md")} == set(READERS)
