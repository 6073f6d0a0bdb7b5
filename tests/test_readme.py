import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from quizgen import readers, writers
from quizgen.cli import COMMANDS
from quizgen.model.item import Cloze
from quizgen.model.quiz import Settings
from tests.support import readme
from tests.support.ankiconnect import listening, obliging
from tests.support.commands import quizgen
from tests.support.decks import ROOT
from tests.support.h5p import template
from tests.support.quizzes import sample_quiz

README = (ROOT / "README.md").read_text(encoding="utf-8")
ARTICLE = ROOT / "seeds" / "putin-visits-china.txt"


def tokens() -> Iterator[Token]:
    """What is in the README, inline marks included."""
    for token in MarkdownIt().enable("table").parse(README):
        yield token
        yield from token.children or ()


def blocks(language: str) -> list[str]:
    return [token.content for token in tokens() if token.type == "fence" and token.info == language]


def code() -> set[str]:
    return {token.content for token in tokens() if token.type == "code_inline"}


def links() -> list[str]:
    return [str(token.attrs["href"]) for token in tokens() if token.type == "link_open"]


def typed() -> list[list[str]]:
    """What a reader is told to type, in order, word by word."""
    lines = (shlex.split(line, comments=True) for block in blocks("sh") for line in block.splitlines())
    return [line for line in lines if line]


@pytest.fixture
def _beside_an_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("article.txt").write_bytes(ARTICLE.read_bytes())
    Path("my-question-set.h5p").write_bytes(template().content)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme(name: str) -> None:
    assert any(f"quizgen {name}" in text for text in code())


@pytest.mark.parametrize("name", [*readers.READERS, *writers.WRITERS])
def test_every_format_is_in_the_readme(name: str) -> None:
    assert name in code()


def test_every_link_within_the_repository_leads_somewhere() -> None:
    inside = [link for link in links() if not link.startswith("https://")]

    assert inside
    assert not [link for link in inside if not (ROOT / link).exists()]


def test_the_two_commands_of_the_readme_are_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    told = [target for command, target, *_ in typed() if command == "make"]

    assert told == ["quiz", "test"]
    assert set(told) <= targets


@pytest.mark.model
@pytest.mark.usefixtures("_beside_an_article")
def test_the_commands_in_the_readme_run_in_their_order() -> None:
    with listening(obliging(Path("article.apkg"))) as anki:
        for command, *words in typed():
            if command == "quizgen":
                result = quizgen(*words, *(["--address", anki.address] if "push" in words else []))
                assert result.exit_code == 0, f"{words}\n{result.output}"


def test_every_command_is_shown_at_work() -> None:
    assert {name for command, name, *_ in typed() if command == "quizgen"} == set(COMMANDS)


@pytest.mark.model
@pytest.mark.usefixtures("_beside_an_article")
def test_the_python_in_the_readme_makes_a_deck(capsys: pytest.CaptureFixture[str]) -> None:
    (example, _) = blocks("python")

    exec(compile(example, "README.md", "exec"), {})

    assert Path("article.apkg").stat().st_size
    assert " - " in capsys.readouterr().out


def test_the_format_in_the_readme_writes_what_its_row_says() -> None:
    names: dict[str, Any] = {}
    quiz = sample_quiz()
    (_, example) = blocks("python")

    exec(compile(example, "README.md", "exec"), names)
    files = names["write"](quiz, Settings())

    assert set(files) == {pattern.format(slug=quiz.slug) for pattern in names["TSV"].files}
    assert all(content.count(b"\n") == len(quiz.items) for content in files.values())


def test_the_excerpt_has_the_best_item_of_every_kind_first_of_all() -> None:
    quiz = sample_quiz()
    chosen = readme.best(quiz)

    assert len(chosen) == readme.EXCERPT
    assert {item.kind for item in chosen} == {item.kind for item in quiz.items}
    gaps = [item.score for item in quiz.items if isinstance(item.question, Cloze)]
    assert max(gaps) in [item.score for item in chosen if isinstance(item.question, Cloze)]
