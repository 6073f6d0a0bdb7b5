"""What is set in bold comes out of every format that can say so."""

import shutil
from pathlib import Path

import pytest

from quizgen.model.article import Article
from quizgen.readers import read_article
from tests.support.documents import pandoc

WEIR = """# The weir of Lowmoor

A **weir** is a low wall across a river, and the **mill  race (MR)** leads water from it to a mill.

**The old weir broke in 1905, and nobody of the parish was sorry about that in the least.**

The *pond* behind it is the **mill pond**, in which there are few fish, and **mill pond** is also what it is called.
"""

PAGE = """<body><article><h1>The weir of Lowmoor</h1>
<p>A <b>weir</b> is a low wall across a river, and the <strong>mill <i>race</i> (MR)</strong> leads water from it to a
mill.</p><p><strong>The old weir broke in 1905, and nobody of the parish was sorry about that in the least.</strong></p>
<p>The <em>pond</em> behind it is the <a href="pond.html"><b>mill pond</b></a>, in which there are few fish, and
<b>mill pond</b> is also what it is called.</p></article>{}</body>"""

MARKED = [("weir", "mill race (MR)"), (), ("mill pond",)]


def marked(article: Article) -> list[tuple[str, ...]]:
    return [passage.marked for passage in article.passages if passage.kind == "paragraph"]


def test_in_markdown_and_on_pages() -> None:
    assert marked(read_article(WEIR.encode(), "weir.md")) == MARKED
    bare = PAGE.format("").replace("<article>", "").replace("</article>", "")
    assert marked(read_article(bare.encode(), "weir.html")) == MARKED


def test_on_pages_of_sites() -> None:
    article = read_article(PAGE.format("<footer>The Gazette</footer>").encode(), "weir.html")

    assert marked(article) == MARKED


@pytest.mark.interop
@pytest.mark.skipif(shutil.which("pandoc") is None, reason="install pandoc, then run: pytest -m interop")
@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub"])
@pytest.mark.parametrize("text", [WEIR, WEIR.partition("\n")[2]], ids=["headed", "bare"])
def test_in_documents(suffix: str, text: str, tmp_path: Path) -> None:
    source = tmp_path / "weir.md"
    source.write_text(text, encoding="utf-8")

    assert marked(read_article(pandoc(source, tmp_path / f"weir{suffix}"), f"weir{suffix}")) == MARKED
