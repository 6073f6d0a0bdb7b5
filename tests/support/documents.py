"""An article of our own and the documents that real programs make of it."""

import re
import subprocess
from pathlib import Path

from quizgen.model.article import Article

FERRY = Path(__file__).with_name("ferry.md")

TITLE, AUTHOR = "The ferry of Harrow Island", "Ann Lowe"

NOTE = re.compile(r"\[\^\w+\]")

Passages = list[tuple[str, str]]


def expected() -> Passages:
    """The passages of the article, told by its few marks: what every format must give, whatever made it."""
    body = FERRY.read_text(encoding="utf-8").split("---\n", 2)[2]
    lines = [line for line in body.splitlines() if line and not line.startswith(("|", "[^"))]
    return [
        ("heading" if line.startswith("#") else "paragraph", NOTE.sub("", line.lstrip("#- ").replace("*", "")))
        for line in lines
    ]


def passages(article: Article) -> Passages:
    """What was read, without the title where a document shows it above the text."""
    found: Passages = [(passage.kind, passage.text) for passage in article.passages]
    return found[1:] if found[:1] == [("heading", TITLE)] else found


def pandoc(source: Path, target: Path, *arguments: str) -> bytes:
    """The document that pandoc makes of a file, in the format that the name of `target` says."""
    command = ["pandoc", "--standalone", "--metadata=lang=en", *arguments, str(source), "-o", str(target)]
    subprocess.run(command, check=True, timeout=60)
    return target.read_bytes()
