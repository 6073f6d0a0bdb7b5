"""The generated parts of README.md, as Markdown: cog puts them there (`make fix`) and checks them (`make lint`)."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from quizgen import readers, writers
from quizgen.cli import COMMANDS, program
from quizgen.model.item import Item, Kind, MultipleChoice, best_first
from quizgen.model.quiz import Quiz
from quizgen.model.quizfile import load
from quizgen.writers._templates import letter
from quizgen.writers.markdown import escape
from tests.support import decks

EXCERPT = 7
"""Items that show what comes out: a screenful."""

KINDS: dict[Kind, str] = {
    "choice": "multiple choice",
    "truefalse": "true or false",
    "cloze": "fill in the gap",
    "short": "short answer",
    "matching": "matching",
    "ordering": "putting in order",
    "open": "answer in sentences",
}


def excerpt(slug: str) -> str:
    """The best items of a deck with key and proof, as the committed quiz file has them."""
    path = decks.ROOT / "decks" / slug / f"{slug}.quiz.json"
    items = best(load(path.read_bytes(), path.name))
    return "\n\n".join(_item(number, item) for number, item in enumerate(items, 1))


def best(quiz: Quiz) -> tuple[Item, ...]:
    """The best item of each kind and then the best of the others, in the order of the quiz."""
    ranked = best_first(quiz.items)
    firsts = {item.kind: item for item in reversed(ranked)}.values()
    chosen = [*firsts, *(item for item in ranked if item not in firsts)][:EXCERPT]
    return tuple(item for item in quiz.items if item in chosen)


def _item(number: int, item: Item) -> str:
    options = item.question.options if isinstance(item.question, MultipleChoice) else ()
    key = f"{letter(options.index(item.answer))}) {item.answer}" if options else item.answer
    lines = [
        f"**{escape(item.prompt)}** ({KINDS[item.kind]})",
        " · ".join(f"{letter(place)}) {escape(option)}" for place, option in enumerate(options)),
        f"Key: {escape(key)}",
        f"> {escape(item.evidence.text)}" if item.evidence else "",
    ]
    return f"{number}. " + "\n\n   ".join(filter(None, lines))


def gallery() -> str:
    """The decks there are, each with links to its files, format by format."""
    return "\n".join(line for folder in decks.FOLDERS for line in _deck(folder))


def _deck(folder: Path) -> Iterator[str]:
    slug, names = folder.name, decks.contents(folder)
    seed = decks.recipe(folder).seed.relative_to(decks.ROOT).as_posix()
    yield f"- **{slug}**: [the article]({seed}), [what is asked for](decks/{slug}/{decks.RECIPE})"
    for row in writers.WRITERS.values():
        found = [name for pattern in row.files for name in sorted(names, key=len) if _is_of(pattern, slug, name)]
        if found:
            yield f"  - {row.about}: {', '.join(f'[{name}](decks/{slug}/{name})' for name in found)}"


def _is_of(pattern: str, slug: str, name: str) -> bool:
    """Whether a file is what a format writes for the quiz or for a variant of it."""
    before, after = pattern.split("{slug}")
    return re.fullmatch(rf"{re.escape(before + slug)}(-[A-Z0-9]{{1,3}})?{re.escape(after)}", name) is not None


def formats() -> str:
    """What can be read and written, without what other packages add on this machine."""
    read = [(name, f"{row.about}{_needs(row)}", ", ".join(row.suffixes)) for name, row in readers.READERS.items()]
    written = [(name, row.about, ", ".join(row.files)) for name, row in writers.WRITERS.items()]
    return "\n\n".join(
        (
            _table(("read", "what it is", "names that end in"), read),
            _table(("`--to`", "what it is", "files"), written, slug="NAME"),
        )
    )


def _needs(row: readers.Format) -> str:
    """The extra that brings what a reader needs."""
    return f"; with `quizgen[{row.extra}]`" if row.extra else ""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, str, str]], *, slug: str = "") -> str:
    lines = [head, ("---",) * len(head)]
    lines += [(f"`{name}`", about, _code(files.replace("{slug}", slug))) for name, about, files in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _code(names: str) -> str:
    return ", ".join(f"`{name}`" for name in names.split(", "))


def commands() -> str:
    """Each command, what it takes and what it does."""
    rows = [(f"`quizgen {name} {_arguments(name)}".rstrip() + "`", about) for name, about in COMMANDS.items()]
    lines = [("command", "what it does"), ("---", "---"), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _arguments(name: str) -> str:
    context = click.Context(program)
    command = program.get_command(context, name)
    taken = [each for each in command.params if isinstance(each, click.Argument)] if command else []
    return " ".join(each.make_metavar(context) for each in taken)
