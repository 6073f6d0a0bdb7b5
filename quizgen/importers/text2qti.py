"""Text for text2qti: numbered questions in Markdown, options with letters, a star before the right one.

1.  How high is the tower?
a)  13 metres
*b) 31 metres
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quizgen.importers._drafts import (
    FEEDBACK,
    TOLERANCE,
    Found,
    Known,
    Question,
    Title,
    answered,
    item,
    left_out,
    not_kept,
    opened,
    others_told,
    ticked,
)

STARTS = re.compile(
    r"""(?: (?P<question>\d+\.) | (?P<right>\*[a-zA-Z]\)|\[\*\]) | (?P<wrong>[a-zA-Z]\)|\[\ ?\]) | (?P<typed>\*)
          | (?P<told>\.\.\.) | (?P<number>=) | (?P<essay>___+) | (?P<title>[Qq]uiz\ [Tt]itle:) | (?P<points>[Pp]oints:)
          | (?P<verdict>\+|-|!) | (?P<aside>[Tt]ext:) | (?P<group>GROUP)
          | (?P<other>\^\^\^+|([Tt]ext\ )?[Tt]itle:|[Qq]uiz\ description:|END_GROUP|[Pp]ick:)
        ) (?:[ \t]+|$) (?P<rest>.*)""",
    re.VERBOSE,
)
"""How a line begins that isn't the rest of the line before."""


ASIDE = {
    "aside": "texts between questions are not kept",
    "group": "groups are not kept: all questions of one are taken",
}
"""What stands beside questions → what becomes of it."""


@dataclass(slots=True)
class _Block:
    """A question as it is gathered, line by line."""

    stem: str
    points: int = 1
    options: list[str] = field(default_factory=list)
    right: list[int] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    essay: bool = False
    lost: set[str] = field(default_factory=set)


def looks(text: str) -> bool:
    """Whether a question has a number, and an option a star."""
    return re.search(r"^\d+\.\s", text, re.MULTILINE) is not None and (
        re.search(r"^(\*[a-zA-Z]\)|\[\*\]|\*\s|=\s|___+\s*$)", text, re.MULTILINE) is not None
    )


def read(text: str) -> Iterator[Found]:
    """The title and each question."""
    block, points = None, 1
    for kind, rest in _logical_lines(text):
        if beside := _beside(kind, rest):
            yield beside
        elif kind == "points":
            points = int(rest) if rest.isdecimal() else 1
        elif kind == "question":
            if block:
                yield from _found(block)
            block, points = _Block(_shown(rest), points), 1
        elif block:
            _add(block, kind, rest)
    if block:
        yield from _found(block)


def _beside(kind: str, rest: str) -> Found | None:
    """What a line says that belongs to no question."""
    if kind in ASIDE:
        return not_kept(_shown(rest) or kind, ASIDE[kind])
    return Title(text=_shown(rest)) if kind == "title" else None


def _logical_lines(text: str) -> Iterator[tuple[str, str]]:
    """What a line begins with and what it says, the indented lines below it included."""
    found: list[list[str]] = []
    for line in text.split("\n"):
        match = STARTS.match(line)
        if match:
            kind = str(match.lastgroup if match.lastgroup != "rest" else _kind(match))
            found.append([kind, match["rest"]])
        elif line.strip() and found and line[0] in " \t":
            found[-1][1] += f"\n{line.strip()}"
    yield from ((kind, rest) for kind, rest in found)


def _kind(match: "re.Match[str]") -> str:
    return next(name for name, value in match.groupdict().items() if value is not None and name != "rest")


def _add(block: _Block, kind: str, rest: str) -> None:
    match kind:
        case "right" | "wrong":
            block.right += [len(block.options)] if kind == "right" else []
            block.options.append(_shown(rest))
        case "typed":
            block.typed.append(rest.strip())
        case "number":
            block.typed.append(rest.partition("+-")[0].strip())
            block.lost |= {TOLERANCE} if "+-" in rest else set()
        case "told":
            block.told.append(_shown(rest))
            block.lost |= {FEEDBACK} if block.options else set()
        case "verdict":
            block.lost.add(FEEDBACK)
        case "essay":
            block.essay = True
        case _:
            pass


def _found(block: _Block) -> Iterator[Found]:
    made = _question(block)
    yield left_out(block.stem, made) if isinstance(made, str) else item(made, Known(points=block.points))
    if not isinstance(made, str):
        told = {FEEDBACK} if others_told(block.told) and not block.essay else set()
        yield from (not_kept(block.stem, what) for what in sorted(block.lost | told))


def _question(block: _Block) -> Question | str:
    if block.options:
        return ticked(block.stem, block.options, block.right, told=block.told)
    if block.essay:
        return opened(block.stem, block.told)
    if block.typed:
        return answered(block.stem, block.typed)
    return "it has no answer"


def _shown(markdown: str) -> str:
    """The text of Markdown."""
    from markdown_it import MarkdownIt

    blocks = MarkdownIt("commonmark").parse(markdown)
    return " ".join(_words(block.children) for block in blocks if block.type == "inline")


def _words(tokens: "Sequence[object] | None") -> str:
    return "".join(
        " " if "break" in str(getattr(token, "type", "")) else str(getattr(token, "content", ""))
        for token in tokens or ()
    )
