"""Documents that pandoc makes of an article of our own: the same passages come out of every format."""

import io
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.errors import ArticleError
from quizgen.readers import read_article
from tests.support.documents import AUTHOR, FERRY, TITLE, expected, pandoc, passages

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(shutil.which("pandoc") is None, reason="install pandoc, then run: pytest -m interop"),
]

Maker = Callable[[str], bytes]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Maker:
    """Makes a document of the article, once in each format."""
    folder = tmp_path_factory.mktemp("documents")

    def document(suffix: str) -> bytes:
        path = folder / f"ferry{suffix}"
        return path.read_bytes() if path.exists() else pandoc(FERRY, path)

    return document


def with_part(raw: bytes, member: str, change: Callable[[bytes], bytes]) -> bytes:
    """An archive with one of its files changed."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            new.writestr(entry, change(content) if entry.filename == member else content)
    return written.getvalue()


FORMATS = (".docx", ".html")


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_the_same_passages(suffix: str, made: Maker) -> None:
    assert passages(read_article(made(suffix), f"ferry{suffix}")) == expected()


@pytest.mark.parametrize("suffix", FORMATS)
def test_title_and_author_are_those_of_the_document(suffix: str, made: Maker) -> None:
    article = read_article(made(suffix), f"notes{suffix}")

    assert article.title == TITLE
    assert article.author == AUTHOR


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_document_with_another_name_is_read_all_the_same(suffix: str, made: Maker) -> None:
    assert passages(read_article(made(suffix), "ferry.txt")) == expected()


@pytest.mark.parametrize("suffix", [".docx"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_document_that_is_cut_off_is_refused(suffix: str, share: float, made: Maker) -> None:
    raw = made(suffix)

    with pytest.raises(ArticleError, match=r"damaged|incomplete"):
        read_article(raw[: int(len(raw) * share)], f"ferry{suffix}")


BODY = "word/document.xml"

CHANGED = """<w:p><w:del w:id="1"><w:r><w:delText>It sank.</w:delText></w:r></w:del>
<w:ins w:id="2"><w:r><w:t>It swam.</w:t></w:r></w:ins></w:p>"""


def in_word(xml: str) -> Callable[[bytes], bytes]:
    return lambda body: body.replace(b"<w:body>", b"<w:body>" + xml.encode(), 1)


def test_of_tracked_changes_the_new_text_is_read(made: Maker) -> None:
    text = read_article(with_part(made(".docx"), BODY, in_word(CHANGED)), "ferry.docx").text

    assert "It swam." in text
    assert "sank." not in text


def test_headings_of_a_document_without_styles_are_told_by_their_look(tmp_path: Path) -> None:
    source = tmp_path / "plain.md"
    source.write_text("\n\n".join(text for _, text in expected()), encoding="utf-8")
    article = read_article(pandoc(source, tmp_path / "plain.docx"), "plain.docx")

    assert ("heading", "A new pier") in passages(article)


@pytest.mark.parametrize(
    "xml",
    [
        "<w:sdt><w:sdtContent>" * 50_000,
        "<w:p>" * 50_000 + "</w:p>" * 50_000,
        "<w:p>" * 10,
        "<w:p></w:r>",
        "<w:p>&mill;</w:p>",
        "<w:p/>" * 1_600_000,
    ],
    ids=["deep", "deep and closed", "open", "crossed", "unknown entity", "many"],
)
def test_a_hostile_document_is_refused(xml: str, made: Maker) -> None:
    with pytest.raises(ArticleError):
        read_article(with_part(made(".docx"), BODY, in_word(xml)), "ferry.docx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_not_expanded(encoding: str, made: Maker) -> None:
    def declare(body: bytes) -> bytes:
        xml = body.decode().partition("?>")[2]
        return f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>{xml}'.encode(encoding)

    with pytest.raises(ArticleError, match="no Word document"):
        read_article(with_part(made(".docx"), BODY, declare), "ferry.docx")
