"""Documents that pandoc makes of an article of our own: the same passages come out of every format."""

import io
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen import pipeline
from quizgen.errors import ArticleError
from quizgen.model.annotated import Parse
from quizgen.model.article import Article, passages_from
from quizgen.readers import read_article
from tests.support.documents import AUTHOR, FERRY, TITLE, expected, pandoc, passages
from tests.support.quizzes import HAZARDS

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


FORMATS = (".docx", ".odt", ".epub", ".rtf", ".html")

ARCHIVES = (".docx", ".odt", ".epub")


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_the_same_passages(suffix: str, made: Maker) -> None:
    assert passages(read_article(made(suffix), f"ferry{suffix}")) == expected()


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_a_format_takes_for_syntax_comes_back(suffix: str, tmp_path: Path) -> None:
    texts = [f"The mill of Lowmoor was called {hazard} by all, and it burned in 1911." for hazard in HAZARDS.values()]
    source = tmp_path / "hazards.md"
    source.write_text("\n\n".join(re.sub(r"([!-/:-@[-`{-~])", r"\\\1", text) for text in texts), encoding="utf-8")
    article = read_article(pandoc(source, tmp_path / f"hazards{suffix}", "--from=markdown-smart"), f"hazards{suffix}")

    assert [passage.text for passage in article.passages if passage.kind == "paragraph"] == texts


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_the_same_items(suffix: str, made: Maker, parse: Parse) -> None:
    title = [] if suffix == ".epub" else [("heading", TITLE)]  # an e-book has its title in the package only
    blocks = [*title, *expected()]
    reference = Article(slug="ferry", title=TITLE, passages=passages_from(blocks))  # type: ignore[arg-type]
    items = pipeline.make(read_article(made(suffix), f"ferry{suffix}"), parse).quiz.items

    assert {item.prompt for item in items} == {item.prompt for item in pipeline.make(reference, parse).quiz.items}


@pytest.mark.parametrize("suffix", FORMATS)
def test_title_and_author_are_those_of_the_document(suffix: str, made: Maker) -> None:
    article = read_article(made(suffix), f"notes{suffix}")

    assert article.title == TITLE
    assert article.author == ("" if suffix == ".rtf" else AUTHOR)  # RTF marks no author


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_document_with_another_name_is_read_all_the_same(suffix: str, made: Maker) -> None:
    assert passages(read_article(made(suffix), "ferry.txt")) == expected()


@pytest.mark.parametrize("suffix", ARCHIVES)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_document_that_is_cut_off_is_refused(suffix: str, share: float, made: Maker) -> None:
    raw = made(suffix)

    with pytest.raises(ArticleError, match=r"damaged|incomplete"):
        read_article(raw[: int(len(raw) * share)], f"ferry{suffix}")


@pytest.mark.parametrize("suffix", FORMATS)
def test_headings_stand_as_deep_as_in_the_document(suffix: str, made: Maker) -> None:
    article = read_article(made(suffix), f"ferry{suffix}")
    levels = [passage.level for passage in article.passages if passage.kind == "heading" and passage.text != TITLE]

    assert levels == [1, 2, 2]


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


CAPTIONS = """

![The ferry in the harbour, by Ben Ash]({picture})

| year | sacks |
|------|-------|
| 1905 | 1,200 |

: Sacks that it carried in a year

Figure 3: The ferry in the year of the storm.

Figure 3 shows the ferry in the year of the storm.
"""


POINT = (
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
"""A picture of one point (PNG)."""


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub", ".html"])
def test_captions_are_left_out(suffix: str, tmp_path: Path) -> None:
    source, picture = tmp_path / "captions.md", tmp_path / "point.png"
    picture.write_bytes(bytes.fromhex(POINT))
    text = "\n\n".join(text for _, text in expected())
    source.write_text(text + CAPTIONS.format(picture=picture), encoding="utf-8")
    article = read_article(pandoc(source, tmp_path / f"captions{suffix}"), f"captions{suffix}")
    last, before = article.passages[-1].text, article.passages[-2].text

    assert last == "Figure 3 shows the ferry in the year of the storm."
    assert before == expected()[-1][1]


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


def test_an_encrypted_document_is_told_as_such(made: Maker) -> None:
    def encrypt(manifest: bytes) -> bytes:
        return manifest.replace(b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>")

    with pytest.raises(ArticleError, match="encrypted"):
        read_article(with_part(made(".odt"), "META-INF/manifest.xml", encrypt), "ferry.odt")


CONTENT, SECRET = "content.xml", "<text:p>The &a; sank.</text:p>"


def in_opendocument(xml: str) -> Callable[[bytes], bytes]:
    return lambda content: content.replace(b"<office:text>", b"<office:text>" + xml.encode(), 1)


TRACKED = """<text:tracked-changes><text:changed-region><text:deletion><text:p>It sank.</text:p></text:deletion>
</text:changed-region></text:tracked-changes><text:p>It<text:s text:c="2"/>swam<text:tab/>on<text:line-break/>well.
</text:p><text:p>It saw <text:span text:style-name="T0">7</text:span> ships.</text:p>"""


def test_of_an_opendocument_what_was_deleted_is_not_read(made: Maker) -> None:
    text = read_article(with_part(made(".odt"), CONTENT, in_opendocument(TRACKED)), "ferry.odt").text

    assert "It swam on well." in text
    assert "sank." not in text


@pytest.mark.parametrize(
    "change",
    [
        in_opendocument("<text:section>" * 50_000),
        in_opendocument("<text:section>" * 50_000 + "</text:section>" * 50_000),
        in_opendocument("<text:p></text:h>"),
        in_opendocument(SECRET),
        lambda content: content.replace(b"office:text", b"office:drawing"),
        lambda _: b"",
    ],
    ids=["deep", "deep and closed", "crossed", "unknown entity", "a drawing", "empty"],
)
def test_a_hostile_opendocument_is_refused(change: Callable[[bytes], bytes], made: Maker) -> None:
    with pytest.raises(ArticleError):
        read_article(with_part(made(".odt"), CONTENT, change), "ferry.odt")


def test_entities_of_an_opendocument_are_not_expanded(made: Maker) -> None:
    def declare(content: bytes) -> bytes:
        xml = in_opendocument(SECRET)(content).decode().partition("?>")[2]
        return f'<?xml version="1.0"?><!DOCTYPE o [<!ENTITY a SYSTEM "file:///etc/passwd">]>{xml}'.encode()

    assert "root:" not in read_article(with_part(made(".odt"), CONTENT, declare), "ferry.odt").text


PACKAGE, CHAPTER = "EPUB/content.opf", "EPUB/text/ch001.xhtml"


def test_an_e_book_says_where_it_is_from(made: Maker) -> None:
    article = read_article(made(".epub"), "book.epub")

    assert article.date == "2024-05-16"
    assert article.licence == "CC BY 4.0"


def test_a_chapter_without_a_heading_is_headed_as_the_table_of_contents_has_it(made: Maker) -> None:
    def behead(chapter: bytes) -> bytes:
        return re.sub(rb"<h1.*?</h1>", b"<title/>", chapter)

    article = read_article(with_part(made(".epub"), CHAPTER, behead), "book.epub")

    assert passages(article) == expected()


def test_a_protected_e_book_is_told_as_such(made: Maker) -> None:
    written = io.BytesIO(made(".epub"))
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr("META-INF/encryption.xml", f'<e xmlns="x"><CipherReference URI="{CHAPTER}"/></e>')

    with pytest.raises(ArticleError, match="protected"):
        read_article(written.getvalue(), "book.epub")


@pytest.mark.parametrize(
    ("member", "change"),
    [
        ("META-INF/container.xml", lambda _: b"<container/>"),
        ("META-INF/container.xml", lambda xml: xml.replace(b"EPUB/content.opf", b"../../../etc/passwd")),
        (PACKAGE, lambda xml: xml.replace(b"text/ch001", b"text/ch002")),
        (PACKAGE, lambda xml: xml[:500]),
        (PACKAGE, lambda xml: xml.replace(b"itemref", b"item")),
        (CHAPTER, lambda _: b"\x00\x01\x02"),
        (CHAPTER, lambda _: b"<html><body>" + b"<div>" * 100_000),
    ],
)
def test_a_broken_e_book_is_refused(member: str, change: Callable[[bytes], bytes], made: Maker) -> None:
    with pytest.raises(ArticleError):
        read_article(with_part(made(".epub"), member, change), "book.epub")
