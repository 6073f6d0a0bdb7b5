"""What all text formats have in common: bytes to text without front matter, and blocks of plain text to an Article."""

import re
import unicodedata
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from quizgen.model.article import Article, Block, passages_from
from quizgen.readers.decode import decode
from quizgen.readers.frontmatter import FrontMatter, split

ADDRESS = re.compile(r"https?://", re.IGNORECASE)
"""How the name of a source begins that was fetched from the web."""

BROKEN = "\ufffd"
"""What stands for codes that are none of a letter."""

WHITE_SPACE = re.compile(r"\s(?:\s+|(?<![ \u00a0\u2007\u202f]))")
"""A run of white space, or a single one but a space, or a no-break space: the author put that there on purpose."""

ANCHOR = re.compile(r" *\{#[\w:.-]+(?: [^{}]*)?\}$")
"""What pandoc writes behind a heading, its name for links and maybe classes (User's Guide, *heading identifiers*)."""

EMPTY_BRACKETS = re.compile(r"\s+\([\s,;]*\)")

INVISIBLE = ("\u00ad", "\u200b")
"""Where a word may be broken: pages have them in every long word, and no word with one is found in a list."""

NOT_IN_SLUGS = re.compile(r"[^a-z0-9]+")

MOST_MARKED = 40
"""Words in bold of a paragraph that can be terms: where there are more, bold means something else."""

LONGEST_SLUG = 60
"""Characters: with the longest suffix it stays a file name that every file system takes."""

STANDARD_INPUT = "<stdin>"
"""The name of what has none."""


def open_source(raw: bytes, name: str) -> tuple[FrontMatter, str]:
    """Front matter and body of a text; ArticleError if it can't be read."""
    return split(decode(raw, name), name)


def build_article(front: FrontMatter, blocks: list[Block], name: str) -> Article:
    """The article of `blocks`, its title and slug from the front matter, the text or the file's name."""
    lines = [block._replace(text=without_anchor(one_line(block.text))) for block in blocks]
    kept = [block._replace(marked=kept_marks(block)) for block in lines if block.text]
    title = front.title or _first_heading(kept)
    return Article(
        slug=slug(front.slug) or slug(_stem(name)) or "article",
        title=title or _title_from(name),
        passages=passages_from(kept),
        titled=bool(title),
        author=front.author,
        source=front.source or (name if ADDRESS.match(name) else ""),
        licence=front.licence,
        date=front.date,
    )


def one_line(text: str) -> str:
    """`text` on one line: runs of white space are one space, none at either end; places to break a word go.

    So do brackets from which a picture or a sound was lost.

    >>> one_line("Oslo ( ; ) is wide (see below), and print() writes ().")
    'Oslo is wide (see below), and print() writes.'
    """
    for character in INVISIBLE:
        text = text.replace(character, "")
    text = WHITE_SPACE.sub(" ", text).strip()
    return EMPTY_BRACKETS.sub("", text) if "(" in text else text


def kept_marks(block: Block) -> tuple[str, ...]:
    """What is set in bold of a paragraph that is on one line, each once; not all of it, which then is no term.

    >>> kept_marks(Block("paragraph", "Weirs and locks: a lock lifts boats.", marked=("Weirs  and locks:", "lock", "")))
    ('Weirs and locks:', 'lock')
    """
    lines = dict.fromkeys(map(one_line, block.marked[:MOST_MARKED])) if block.kind == "paragraph" else ()
    return tuple(line for line in lines if line and line != block.text and line in block.text)


def without_anchor(line: str) -> str:
    """A heading without the name that pandoc's Markdown gives it for links.

    >>> without_anchor("Banks and bonds {#banks .unnumbered}")
    'Banks and bonds'
    """
    return ANCHOR.sub("", line) if line.endswith("}") else line


def slug(text: str) -> str:
    """Lower-case ASCII words with hyphens between them; what has no ASCII form is left out.

    >>> slug("Zaha Hadíd: Architect (2nd ed.)")
    'zaha-hadid-architect-2nd-ed'
    """
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return NOT_IN_SLUGS.sub("-", ascii_only.replace("'", "")).strip("-")[:LONGEST_SLUG].rstrip("-")


def _first_heading(blocks: list[Block]) -> str:
    """The heading that the text begins with."""
    return blocks[0].text if blocks and blocks[0].kind == "heading" else ""


def _title_from(name: str) -> str:
    words = one_line(re.sub(r"[-_]+", " ", _stem(name)))
    return words[:1].upper() + words[1:] or "Article"


def _stem(name: str) -> str:
    """The last part of a name or address without its suffix: `comet` of `https://example.org/2024/comet.html?p=1`.

    A page that was saved may have the codes of its address in its name: `Malm%C3%B6.html`.
    """
    if name == STANDARD_INPUT:
        return ""
    if ADDRESS.match(name):
        return PurePath(unquote(urlsplit(name).path)).stem
    stem = PurePath(name).stem
    told = unquote(stem)
    return told if told.isprintable() and BROKEN not in told else stem
