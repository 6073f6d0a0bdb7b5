import json
import shutil
import sys
import textwrap
from pathlib import Path

import pytest

from quizgen.annotate import brought, load
from quizgen.annotate.pipeline import LONGEST, SETTINGS
from quizgen.errors import ArticleError, PipelineError


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, *, load: str) -> str:
    """Install a pipeline package whose `load` returns what the expression `load` makes."""
    name = "xx_tiny_pipeline"
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n")
    code = f"""
        import spacy

        def with_untrained(component):
            nlp = spacy.blank("en")
            nlp.add_pipe(component)
            return nlp

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
@pytest.mark.parametrize("short", ["Fr. Holm", "Capt. Vik", "Lt. Col. Vik", "Msgr. Holm", "Sonata Op. 10"])
def test_the_stop_of_an_abbreviation_ends_no_sentence(short: str) -> None:
    (parse,) = load()([f"Oslo was led by {short} in 1883. It burnt."])
    assert [sentence.text for sentence in parse.sents] == [f"Oslo was led by {short} in 1883.", "It burnt."]


@pytest.mark.model
def test_the_stop_behind_a_unit_ends_a_sentence() -> None:
    (parse,) = load()(["The kidneys help keep a normal pH. Cells hold many buffers."])
    assert [sentence.text for sentence in parse.sents] == [
        "The kidneys help keep a normal pH.",
        "Cells hold many buffers.",
    ]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('They call it "free will"—or chance.', ['"', "free", "will", '"', "—", "or"]),
        ("The bloc (NATO)—a union—grew.", ["(", "NATO", ")", "—", "a", "union", "—"]),
        ('Trade fell—"a lot," he said.', ["fell", "—", '"', "a", "lot"]),
        ("A well-known ship–building town grew in 1990—1995.", ["well", "-", "known", "ship", "–", "building"]),
    ],
)
def test_what_closes_before_a_dash_is_no_part_of_a_word(text: str, words: list[str]) -> None:
    (doc,) = load()([text])

    tokens = [token.text for token in doc]
    assert any(tokens[start : start + len(words)] == words for start in range(len(tokens)))


def test_a_paragraph_beyond_measure_is_refused() -> None:
    with pytest.raises(ArticleError, match="a paragraph of 100,001 characters") as refused:
        list(load()(["x" * (LONGEST + 1)]))

    assert "break it into paragraphs" in refused.value.hint


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("en_core_web_md", "python -m spacy download en_core_web_md"),
        ("de_core_news_sm", "name an English pipeline that is installed, or its folder"),
        ("pytest", "name an English pipeline that is installed, or its folder"),
        ("no/such", "name an English pipeline that is installed, or its folder"),
        ("os.path", "name an English pipeline that is installed, or its folder"),
        ("en_x; rm -r", "name an English pipeline that is installed, or its folder"),
        ("", "name an English pipeline that is installed, or its folder"),
    ],
)
def test_a_pipeline_that_is_not_installed_comes_with_what_helps(name: str, hint: str) -> None:
    with pytest.raises(PipelineError, match="is not installed") as refused:
        load(name)

    assert refused.value.hint.startswith(hint)


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("spacy.blank('de')", "is for the language 'de', but quizgen's rules are those of English"),
        ("spacy.blank('en')", "has no tagger, attribute_ruler, lemmatizer, parser, ner$"),
        ("with_untrained('tagger')", r"can't read a sentence: \[E109\]"),
        ("with_untrained('lemmatizer')", r"can't read a sentence: \[E1004\]"),
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
    load_data = f"spacy.load({str(brought.checked_folder())!r})"
    name = install(tmp_path, monkeypatch, load=f"__import__('warnings').warn('old') or {load_data}")

    (doc,) = load(name)(["Rain fell."])

    assert doc[0].dep_ == "nsubj"
    assert not recwarn.list


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """The default pipeline saved as one of another name and version."""
    folder = tmp_path / "en_mine" / "en_mine-1.2.3"
    shutil.copytree(brought.checked_folder(), folder)
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    (folder / "meta.json").write_text(json.dumps(meta | {"name": "mine", "version": "1.2.3"}), encoding="utf-8")
    return folder


@pytest.mark.model
def test_a_pipeline_in_a_folder_will_do_and_says_what_it_is(saved: Path) -> None:
    loaded = load(str(saved))

    assert loaded.name == "en_mine 1.2.3"
    assert next(loaded(["Rain fell."]))[0].dep_ == "nsubj"


@pytest.mark.model
def test_the_folder_of_a_package_will_do_as_well(saved: Path) -> None:
    assert load(str(saved.parent)).name == "en_mine 1.2.3"


@pytest.mark.model
def test_the_pipeline_that_quizgen_brings_is_not_named() -> None:
    assert load().name == ""


@pytest.mark.model
def test_a_pipeline_without_one_of_its_parts_says_which(saved: Path) -> None:
    settings = (saved / SETTINGS).read_text(encoding="utf-8")
    (saved / SETTINGS).write_text(settings.replace(',"ner"]', "]"), encoding="utf-8")

    with pytest.raises(PipelineError, match=r"has no ner$"):
        load(str(saved))


@pytest.mark.model
@pytest.mark.parametrize(("name", "left"), [("tagger/cfg", None), ("vocab/vectors", b""), ("ner/model", b"\x93ner")])
def test_a_pipeline_with_a_damaged_part_says_so(saved: Path, name: str, left: bytes | None) -> None:
    (saved / name).unlink()
    if left is not None:
        (saved / name).write_bytes(left)

    with pytest.raises(PipelineError, match=r"can't be loaded|can't read a sentence"):
        load(str(saved))


def test_a_folder_without_a_pipeline_says_so(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"holds no language pipeline: there is no config\.cfg in it"):
        load(str(tmp_path))


def test_a_pipeline_with_damaged_settings_says_so(tmp_path: Path) -> None:
    (tmp_path / SETTINGS).write_text("[nlp", encoding="utf-8")

    with pytest.raises(PipelineError, match="can't be loaded"):
        load(str(tmp_path))
