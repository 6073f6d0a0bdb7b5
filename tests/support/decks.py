"""The gallery: `decks/<slug>/deck.toml` says what is made of a seed, and all that is made of it lies beside it."""

import dataclasses
import difflib
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from quizgen.cli.destination import MANIFEST
from quizgen.cli.make import command
from quizgen.writers.anki.build import LEDGER
from tests.support import apkg
from tests.support.commands import quizgen
from tests.support.readback_pdf import page_texts

ROOT = Path(__file__).parent.parent.parent
RECIPE = "deck.toml"

SCREENSHOT = "screenshot.png"
"""What the README shows of a deck; another Chromium would take another picture."""
FOLDERS = sorted(path.parent for path in ROOT.glob(f"decks/*/{RECIPE}"))

NOT_HERE = {"deck-report", "update", "output", "force", "quiet", "verbose", "help"}
"""Options of `quizgen make` that decide nothing of what is made."""

MOST_LINES = 60
"""Lines of a file's difference that are shown: it is there to be recognised, git shows all of it."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A `deck.toml`, read and found to hold nothing but what it may hold."""

    seed: Path
    runs: tuple[tuple[str, ...], ...]
    """The options of each run of `quizgen make`, as one would type them."""


def read(text: str) -> Recipe:
    """The recipe in `text`; ValueError for a key that is no option, since a misspelt one would change nothing."""
    table = tomllib.loads(text)
    seed, runs = table.pop("seed", ""), table.pop("make", [])
    if not (ROOT / seed).is_file():
        raise ValueError(f"seed is {seed!r}, not a file below the root of the repository")
    if not runs:
        raise ValueError("there is no [[make]], so nothing would be made")
    return Recipe(seed=ROOT / seed, runs=tuple(tuple(_typed({**table, **run})) for run in runs))


def recipe(folder: Path) -> Recipe:
    """The recipe of a deck's folder."""
    return read((folder / RECIPE).read_text(encoding="utf-8"))


def options() -> set[str]:
    """The options of `quizgen make` that a recipe may hold: their long names."""
    names = {max(option.opts, key=len) for option in command.params if isinstance(option, click.Option)}
    return {name.removeprefix("--") for name in names} - NOT_HERE


def _typed(run: Mapping[str, object]) -> Iterator[str]:
    for name, value in run.items():
        if name not in options():
            raise ValueError(f"{name} is no key here: there are seed, make, and in make {', '.join(sorted(options()))}")
        if value is True:
            yield f"--{name}"
        else:
            yield f"--{name}={','.join(value) if isinstance(value, list) else value}"


def make(recipe: Recipe, folder: Path) -> dict[str, bytes]:
    """What `quizgen make` makes of the seed today, in a folder that holds nothing but what it goes on from."""
    committed = ROOT / "decks" / recipe.seed.stem
    for ledger in committed.glob(LEDGER.format(slug="*")):
        (folder / ledger.name).write_bytes(ledger.read_bytes())
    for run in recipe.runs:
        result = quizgen("make", recipe.seed, *run, "--output", folder, "--quiet")
        assert result.exit_code == 0, result.output
    return contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    """What lies in a deck's folder and was made: not its recipe, its picture, nor the command line's own notes."""
    others = (RECIPE, MANIFEST, SCREENSHOT)
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in others)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def differences(committed: Mapping[str, bytes], made: Mapping[str, bytes]) -> str:
    """What differs, file by file, as a diff; nothing if nothing does."""
    return "\n".join(_difference(name, committed, made) for name in changed(committed, made))


def changed(committed: Mapping[str, bytes], made: Mapping[str, bytes]) -> list[str]:
    """Names of the files that are not the same, or not there, on one of the sides."""
    names = sorted(committed.keys() | made.keys())
    return [name for name in names if _readable(name, committed.get(name)) != _readable(name, made.get(name))]


def accept(folder: Path, made: Mapping[str, bytes]) -> None:
    """Make the folder hold what was made. A deck that differs in nothing but how it is packed stays as it is."""
    for name in changed(contents(folder), made):
        path = folder / name
        if name in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made[name])
        else:
            path.unlink()


def _difference(name: str, committed: Mapping[str, bytes], made: Mapping[str, bytes]) -> str:
    old, new = _readable(name, committed.get(name)), _readable(name, made.get(name))
    lines = list(difflib.unified_diff(old, new, f"committed/{name}", f"made/{name}", lineterm="", n=1))
    rest = [f"... {len(lines) - MOST_LINES} more lines"] if len(lines) > MOST_LINES else []
    return "\n".join(lines[:MOST_LINES] + rest)


def _readable(name: str, content: bytes | None) -> list[str]:
    """The lines of a file; equal only if the bytes are, but for what other programs have a part in.

    A deck's bytes depend on SQLite and zlib too, those of a PDF on Pango and HarfBuzz.
    """
    if content is None:
        return []
    if name.endswith(".apkg"):
        return dump(content).split("\n")
    if name.endswith(".pdf"):
        return words(content)
    return content.decode(errors="surrogateescape").split("\n")


def words(pdf: bytes) -> list[str]:
    """The words of a PDF, a line each, and where its pages begin."""
    return [word for number, text in enumerate(page_texts(pdf), 1) for word in (f"--- page {number}", *text.split())]


def dump(deck: bytes) -> str:
    """Notes, their cards, note types and decks of an .apkg as text, with the lines of templates as lines."""
    package: dict[str, Any] = dataclasses.asdict(apkg.read(deck))
    return json.dumps(package, ensure_ascii=False, indent=1, sort_keys=True).replace(r"\n", "\n")
