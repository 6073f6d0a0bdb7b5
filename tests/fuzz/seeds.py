"""Sound files of every format that quizgen reads, made without other programs, to do damage to."""

import io
import zipfile

from tests.support.quizzes import sample_article

PARAGRAPHS = [passage.text for passage in sample_article().passages if passage.kind == "paragraph"]

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def seeds() -> dict[str, bytes]:
    """Name → a sound file that is read without complaint."""
    return {
        "light.txt": "\n\n".join(PARAGRAPHS).encode(),
        "light.md": "# The light\n\n{}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".format("\n\n".join(PARAGRAPHS)).encode(),
        "light.html": _html().encode(),
        "wiki.html": _html().replace("<head>", '<head><meta name="generator" content="MediaWiki 1.45">').encode(),
        "light.docx": _word(),
        "light.odt": _opendocument(),
        "light.epub": _epub(),
        "light.rtf": _rtf(),
        "light.srt": _subtitles().encode(),
        "light.vtt": f"WEBVTT\n\n{_subtitles().replace(',', '.')}".encode(),
        "light.pdf": _pdf(),
    }


def _html() -> str:
    body = "".join(f"<h2>Part</h2><p>{text}<sup>2</sup><sup><a href='#n'>[1]</a></sup></p>" for text in PARAGRAPHS)
    return f"<!DOCTYPE html><html><head><title>The light</title></head><body><main>{body}</main></body></html>"


def _zip(parts: dict[str, str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)  # of a fixed time
    return written.getvalue()


def _word() -> bytes:
    body = "".join(f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>" for text in PARAGRAPHS)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return _zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
            "</Types>",
            "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r" Type="{kind}" '
            'Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        }
    )


def _opendocument() -> bytes:
    body = "".join(f'<text:h text:outline-level="1">Part</text:h><text:p>{text}</text:p>' for text in PARAGRAPHS)
    content = (
        f'<office:document-content xmlns:office="{OFFICE}office:1.0" xmlns:text="{OFFICE}text:1.0"><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    return _zip(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "META-INF/manifest.xml": "<manifest/>",
        }
    )


def _epub() -> bytes:
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>The light</dc:title></metadata><manifest>"
        '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        '<item id="t" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    return _zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>',
            "p.opf": package,
            "nav.xhtml": '<html><nav epub:type="toc"><a href="c.xhtml#x">One</a></nav></html>',
            "toc.ncx": "<ncx><navMap><navPoint><navLabel><text>One</text></navLabel>"
            '<content src="c.xhtml"/></navPoint></navMap></ncx>',
            "c.xhtml": _html(),
        }
    )


def _rtf() -> bytes:
    body = "".join(rf"{{\pard \outlinelevel0 Part\par}}{{\pard \b0 {text} 10{{\super 6}}\par}}" for text in PARAGRAPHS)
    return rf"{{\rtf1\ansi{{\stylesheet{{\s1 heading 1;}}}}{body}}}".encode("ascii", "replace")


def _subtitles() -> str:
    cues = (f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\n{text}\n" for n, text in enumerate(PARAGRAPHS, 1))
    return "\n".join(cues)


def _pdf() -> bytes:
    """A page of lines that are set as a typesetter sets them, in a PDF without compression."""
    words = " ".join(PARAGRAPHS).encode("ascii", "replace").decode().replace("(", "").replace(")", "").split()
    lines = [" ".join(words[start : start + 12]) for start in range(0, len(words), 12)]
    shown = "".join(f"BT /F 11 Tf 1 0 0 1 72 {760 - 13 * n} Tm ({line}) Tj ET\n" for n, line in enumerate(lines))
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    )
    body = "".join(f"{number} 0 obj\n{text}\nendobj\n" for number, text in enumerate(objects, 1))
    return f"%PDF-1.7\n{body}trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n0\n%%EOF".encode("latin-1")
