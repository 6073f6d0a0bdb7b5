"""YAML front matter: what the author says about the text, between two lines of three hyphens at its beginning."""

import re
from dataclasses import dataclass

from quizgen.errors import ArticleError, QuizgenError
from quizgen.model import yamltree

FRONT = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)(?:^(?:---|\.\.\.)[ \t]*(?:\n|\Z))", re.MULTILINE | re.DOTALL)

BEGINS_LIKE_FRONT_MATTER = re.compile(r"\A---[ \t]*\n\s*[A-Za-z][\w -]*:(?:[ \t]|$)", re.MULTILINE)
"""A text may well begin with a rule: only a rule followed by `key:` opens front matter."""

EXAMPLE = "write each field on its own line as `title: The Title`, quotes around a value with a colon"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """The fields that are known; others in a front matter are somebody else's and are passed over."""

    title: str = ""
    author: str = ""
    source: str = ""
    licence: str = ""
    date: str = ""
    slug: str = ""


def split(text: str, name: str) -> tuple[FrontMatter, str]:
    """What the front matter of `text` says, and the text without it. ArticleError, with its line, if malformed."""
    if not BEGINS_LIKE_FRONT_MATTER.match(text):
        return FrontMatter(), text
    match = FRONT.match(text)
    if not match:
        raise ArticleError(f"{name}:1: front matter that has no end", hint="put a line --- behind its last field")
    fields = _fields(match["yaml"], name)
    return FrontMatter(
        title=fields.get("title", ""),
        author=fields.get("author", ""),
        source=fields.get("source", ""),
        licence=fields.get("licence") or fields.get("license", ""),
        date=fields.get("date", ""),
        slug=fields.get("slug", ""),
    ), text[match.end() :]


def _fields(source: str, name: str) -> dict[str, str]:
    """Key → value as text, as typed: YAML's ideas of dates and booleans don't help here."""
    try:
        tree = yamltree.parse(source)
    except yamltree.Malformed as error:
        raise _error(name, error.line, error.problem) from error
    if not isinstance(tree.value, dict):
        raise _error(name, 1, "not a list of fields")
    known = {field: node for field, node in tree.value.items() if field in {*FrontMatter.__slots__, "license"}}
    return {field: _text(node, field, name) for field, node in known.items()}


def _text(node: yamltree.Node, field: str, name: str) -> str:
    """A value on one line; of a list, as authors often are, its entries."""
    entries = node.value if isinstance(node.value, list) else [node]
    texts = [entry.value for entry in entries if isinstance(entry.value, str)]
    if len(texts) < len(entries):
        raise _error(name, node.line, f"{field} is not a text")
    return ", ".join(" ".join(text.split()) for text in texts)


def _error(name: str, line: int, problem: str) -> QuizgenError:
    """A problem in a line of the YAML, which the line with the hyphens precedes."""
    return ArticleError(f"{name}:{line + 1}: malformed front matter: {problem}", hint=EXAMPLE)
