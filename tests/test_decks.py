from pathlib import Path

import pytest

from quizgen.model.quizfile import load
from quizgen.readers import read_article
from tests.support import decks
from tests.support.commands import quizgen

SEED = 'seed = "seeds/putin-visits-china.txt"\n'

each_deck = pytest.mark.parametrize("folder", decks.FOLDERS, ids=lambda folder: folder.name)


@pytest.mark.model
@each_deck
def test_a_deck_is_what_is_made_of_its_seed_today(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    made = decks.make(decks.recipe(folder), tmp_path)
    if request.config.getoption("--accept"):
        decks.accept(folder, made)
    if found := decks.differences(decks.contents(folder), made):
        pytest.fail(
            f"{folder.name} is not what is made today: `make decks` makes it anew; read its diff.\n{found}",
            pytrace=False,
        )


@each_deck
def test_every_item_in_the_gallery_quotes_its_seed(folder: Path) -> None:
    seed = decks.recipe(folder).seed
    text = read_article(seed.read_bytes(), seed.name).text
    quizzes = [load(path.read_bytes(), path.name) for path in folder.glob("*.quiz.*")]

    assert quizzes
    for item in (item for quiz in quizzes for item in quiz.items):
        assert item.evidence is not None
        assert text[item.evidence.start : item.evidence.end] == item.evidence.text


@each_deck
def test_no_flaw_is_found_in_the_gallery(folder: Path) -> None:
    for path in (*folder.glob("*.quiz.*"), *folder.glob("*.apkg")):
        result = quizgen("check", path)
        assert result.exit_code == 0, result.output


@each_deck
def test_a_deck_is_named_after_its_seed(folder: Path) -> None:
    assert decks.recipe(folder).seed.stem == folder.name


def test_every_seed_has_a_deck() -> None:
    assert {path.stem for path in (decks.ROOT / "seeds").iterdir()} == {folder.name for folder in decks.FOLDERS}


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ('to = ["anki", "html"]', "--to=anki,html"),
        ("count = 12", "--count=12"),
        ('deck = "News::May"', "--deck=News::May"),
        ("strict = true", "--strict"),
    ],
)
def test_a_key_is_an_option_as_one_would_type_it(line: str, typed: str) -> None:
    assert decks.read(f"{SEED}[[make]]\n{line}\n").runs == ((typed,),)


def test_what_stands_above_the_runs_holds_for_all() -> None:
    shared = decks.read(f'{SEED}paper = "Letter"\n[[make]]\nto = ["html"]\n[[make]]\nto = ["anki"]\n')

    assert shared.runs == (("--paper=Letter", "--to=html"), ("--paper=Letter", "--to=anki"))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (f'{SEED}[[make]]\nfromat = ["html"]\n', "fromat is no key"),
        (f"{SEED}cuont = 3\n[[make]]\n", "cuont is no key"),
        (f'{SEED}[[make]]\noutput = "/tmp"\n', "output is no key"),
        (SEED, "no \\[\\[make\\]\\]"),
        ("[[make]]\n", "seed is ''"),
        ('seed = "seeds/nowhere.txt"\n[[make]]\n', "seeds/nowhere.txt"),
    ],
)
def test_a_recipe_with_a_mistake_is_refused(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        decks.read(text)


def test_what_differs_is_shown_line_by_line() -> None:
    found = decks.differences({"a.md": b"same\nold\n", "gone.md": b"x"}, {"a.md": b"same\nnew\n", "gone.md": b"x"})

    assert found.splitlines() == [
        "--- committed/a.md",
        "+++ made/a.md",
        "@@ -1,3 +1,3 @@",
        " same",
        "-old",
        "+new",
        " ",
    ]


@pytest.mark.parametrize(
    ("committed", "made"),
    [
        ({"a.md": b"x"}, {}),
        ({}, {"a.md": b"x"}),
        ({"a.md": b"x"}, {"a.md": b"x\n"}),
        ({"a.md": b"x\r\n"}, {"a.md": b"x\n"}),
        ({"a.md": b"\xff"}, {"a.md": b"\xfe"}),
    ],
)
def test_no_difference_is_too_small(committed: dict[str, bytes], made: dict[str, bytes]) -> None:
    assert decks.differences(committed, made)
    assert not decks.differences(made, made)


def test_a_long_difference_is_cut() -> None:
    found = decks.differences({"a.md": b"x\n" * 500}, {"a.md": b"y\n" * 500})

    assert len(found.splitlines()) == decks.MOST_LINES + 1
    assert found.endswith("more lines")


def test_accepting_writes_what_is_made_and_removes_what_no_longer_is(tmp_path: Path) -> None:
    (tmp_path / decks.RECIPE).write_text(SEED, encoding="utf-8")
    (tmp_path / "old.md").write_bytes(b"old")

    decks.accept(tmp_path, {"new.md": b"new"})

    assert decks.contents(tmp_path) == {"new.md": b"new"}
    assert (tmp_path / decks.RECIPE).exists()
