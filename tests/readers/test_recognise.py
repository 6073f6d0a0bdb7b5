import io
import zipfile

import pytest

from quizgen.errors import ArticleError
from quizgen.readers.recognise import recognise


def archive(**members: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name.replace("__", "/").replace("_", "."))  # of a fixed time
            file.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (b"From: a mail\r\n\r\n%PDF-1.4 ...", "pdf"),
        (rb"{\rtf1\ansi The mill}", "rtf"),
        (b"<!DOCTYPE html><html><p>The mill</p></html>", "web"),
        (b"\xef\xbb\xbf  <html>", "web"),
        ("<!doctype html><p>The mill".encode("utf-16"), "web"),
        (b"<?xml version='1.0'?><!-- saved -->\n<HTML lang='en'>", "web"),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=x", "web"),
        (b"Note: content-type: multipart/related is a header.", ""),
        (b"WEBVTT\n\n00:00.000 --> 00:02.000\nThe mill", "subtitles"),
        (b"\xef\xbb\xbf1\r\n00:00:01,000 --> 00:00:02,000\r\nThe mill", "subtitles"),
        (archive(word__document_xml="<w/>"), "word"),
        (archive(mimetype="application/vnd.oasis.opendocument.text", content_xml="<w/>"), "opendocument"),
        (archive(mimetype="application/epub+zip", **{"META-INF__container_xml": "<c/>"}), "epub"),
        (b"The mill stood by the weir.", ""),
        (b"# The mill", ""),
        (b"<3 is what the mill had", ""),
        (b"", ""),
    ],
)
def test_what_a_file_is_shows_in_its_bytes(raw: bytes, found: str) -> None:
    assert recognise(raw, "mill.xyz") == found


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"bplist00\xdb", "a Safari web archive"),
        (archive(collection_anki2="x"), "an Anki deck"),
        (archive(xl__workbook_xml="x"), "a spreadsheet"),
        (archive(mimetype="application/vnd.oasis.opendocument.spreadsheet", content_xml="x"), "a spreadsheet"),
        (archive(ppt__presentation_xml="x"), "a presentation"),
        (archive(mill_txt="x"), "a zip archive"),
        (archive(word__document_xml="<w/>")[:40], "the archive is damaged or cut off"),
        (b"PK\x03\x04....word/document.xml", "the archive is damaged or cut off"),
    ],
)
def test_what_is_no_article_is_called_what_it_is(raw: bytes, what: str) -> None:
    with pytest.raises(ArticleError, match=what):
        recognise(raw, "mill.txt")


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(ArticleError, match="unpacks to 50,000,000 bytes"):
        recognise(archive(word__document_xml=" " * 50_000_000), "mill.docx")


def test_an_archive_with_more_files_than_a_document_has_is_refused() -> None:
    with pytest.raises(ArticleError, match="more than a document does"):
        recognise(archive(**{f"word__{number}": "" for number in range(20_001)}), "mill.docx")
