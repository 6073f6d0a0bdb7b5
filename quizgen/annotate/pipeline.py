"""The language pipeline: found, loaded and tried here; texts in, spaCy's parses out."""

import gc
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.annotate.abbreviations import teach
from quizgen.annotate.brought import DEFAULT_MODEL, REQUIREMENT, checked_folder
from quizgen.annotate.dashes import cut_at_dashes
from quizgen.errors import ArticleError, PipelineError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

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

SETTINGS = "config.cfg"
"""The file that the folder of a pipeline begins with."""

BROKEN = (AttributeError, EOFError, ImportError, LookupError, OSError, ValueError)
"""What a broken, outdated, untrained or half-installed pipeline raises, depending on the part that is missing; found by
cutting, spoiling and removing every file of one."""

INSTEAD = f"leave out --model, or name an English pipeline that has all: {DEFAULT_MODEL}, en_core_web_md"


SELDOM = 100_000
"""Objects, more than were given back, after which Python looks for those that only hold each other.

An article makes hundreds of thousands that live until it is done: to look after each 20,000 takes 4 % of all time
beyond the parse, and a text of 45,000 words takes no less memory by it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """A language pipeline, ready to read: a `Parse` that knows its name."""

    nlp: "Language"
    name: str
    """What it calls itself, with its version; empty for the one that quizgen brings."""

    def __call__(self, texts: Sequence[str]) -> Iterator["Doc"]:
        """The parses of `texts`, in their order."""
        # One by one, so that no parse depends on its neighbours: `nlp.pipe` is no faster on paragraphs, and scores of
        # a batch may differ in their last digits.
        return (_parse(self.nlp, text) for text in texts)


def load(model: str = DEFAULT_MODEL) -> Pipeline:
    """Load an English pipeline by its name or folder; PipelineError if there is none that can do what we need."""
    nlp = _load(model, _found(model))
    _fit(model, nlp)
    teach(nlp)
    cut_at_dashes(nlp)
    gc.freeze()  # what a pipeline is made of is here to stay: looking through it again and again takes long
    gc.set_threshold(SELDOM, *gc.get_threshold()[1:])
    name = f"{nlp.lang}_{nlp.meta['name']} {nlp.meta['version']}"
    return Pipeline(nlp=nlp, name="" if model == DEFAULT_MODEL else name)


def _found(model: str) -> str | Path:
    """What spaCy is to load: an installed package by its name, or a folder; PipelineError if there is neither."""
    installed = sorted({entry.name for entry in metadata.entry_points(group="spacy_models")})
    if model in installed:
        return checked_folder() if model == DEFAULT_MODEL else model
    if model and Path(model).is_dir():
        return _data_in(Path(model))
    others = f" (there is: {', '.join(installed)})" if installed else ""
    raise PipelineError(f"the language pipeline {model} is not installed{others}", hint=_how_to_install(model))


def _data_in(folder: Path) -> Path:
    """The folder with the data of a pipeline: this one, or of a package's folder the only one that has any."""
    found = [folder] if (folder / SETTINGS).is_file() else sorted(path.parent for path in folder.glob(f"*/{SETTINGS}"))
    if len(found) != 1:
        raise PipelineError(
            f"the folder {folder} holds no language pipeline: there is no {SETTINGS} in it",
            hint="give the folder that spaCy saved a pipeline into, or the name of an installed one",
        )
    return found[0]


def _how_to_install(model: str) -> str:
    """The command that installs it: spaCy's own, since what bears the names of its pipelines on PyPI is not its."""
    if model == DEFAULT_MODEL:
        return f"python -m pip install {REQUIREMENT}"
    if model.isidentifier() and model.startswith("en_"):
        return f"python -m spacy download {model}"
    return "name an English pipeline that is installed, or its folder; or: python -m spacy download en_core_web_md"


def _load(model: str, source: str | Path) -> "Language":
    """Load the pipeline from its data, for the default one without running its `__init__`, or by its name."""
    import spacy

    try:
        with _no_warnings():
            return spacy.load(source)
    except BROKEN as error:
        raise PipelineError(
            f"the language pipeline {model} can't be loaded: {_reason(error)}",
            hint=f"install it anew, with all it needs, in a version for spaCy {metadata.version('spacy')}",
        ) from error


def _fit(model: str, nlp: "Language") -> None:
    """PipelineError if the pipeline is not for English or leaves out something the rules look at."""
    if nlp.lang != "en":
        raise PipelineError(
            f"the language pipeline {model} is for the language {nlp.lang!r}, but quizgen's rules are those of English",
            hint=INSTEAD,
        )
    probe = _probed(model, nlp)
    if missing := {component: None for attribute, component in NEEDS.items() if not probe.has_annotation(attribute)}:
        raise PipelineError(f"the language pipeline {model} has no {', '.join(missing)}", hint=INSTEAD)


def _probed(model: str, nlp: "Language") -> "Doc":
    """The parse of a sentence; PipelineError if the pipeline is no good for any."""
    try:
        return _parse(nlp, PROBE)
    except BROKEN as error:
        raise PipelineError(
            f"the language pipeline {model} can't read a sentence: {_reason(error)}", hint=INSTEAD
        ) from error


def _reason(error: Exception) -> str:
    """The first line of what spaCy says."""
    return str(error).strip().partition("\n")[0]


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
