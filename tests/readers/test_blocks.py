import pytest

from quizgen.model.article import Article
from quizgen.readers import READERS, markdown, rtf, subtitles, text, web
from tests.support.cases import FOLDER, Case, Check, cases

DOCUMENTS = {"epub", "opendocument", "pdf", "word"}
"""Formats that are no text, so that no case can show them: real programs make them in test_documents.py."""


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


@pytest.mark.parametrize("case", [*cases("readers/web"), *cases("readers/mediawiki")], ids=str)
def test_web(case: Case, check: Check) -> None:
    check(case, show(web.read(case.input.encode(), "notes.html")))


@pytest.mark.parametrize("case", cases("readers/subtitles"), ids=str)
def test_subtitles(case: Case, check: Check) -> None:
    check(case, show(subtitles.read(case.input.encode(), "notes.srt")))


@pytest.mark.parametrize("case", cases("readers/rtf"), ids=str)
def test_rtf(case: Case, check: Check) -> None:
    check(case, show(rtf.read(case.input.encode(), "notes.rtf")))


@pytest.mark.parametrize("name", sorted({*READERS} - DOCUMENTS))
def test_every_reader_of_text_has_cases(name: str) -> None:
    assert (FOLDER / "readers" / f"{name}.md").exists()
