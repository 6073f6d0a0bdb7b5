"""The user's own H5P package, which brings the libraries that questions are played by.

It comes from anywhere, so it is read with care: sizes are bounded, and no file in it may lead out of its folder.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from quizgen.errors import FormatError
from quizgen.model.quiz import Given
from quizgen.writers.h5p.semantics import Fields

Form = TypeVar("Form")

MAIN = "H5P.QuestionSet"

DESCRIPTION, CONTENT = "h5p.json", "content/"

MOST_MEMBERS = 5_000
"""Files: a question set with every kind of question, its editor and all translations has about 1,500."""

LARGEST_TOTAL = 100_000_000
"""Bytes of all files unpacked; such a question set has about 8,000,000, pictures apart."""

LARGEST_DESCRIPTION = 2_000_000
"""Bytes of a file that is read as JSON; the longest list of fields that a library has is 40,000 long."""

GET_ONE = (
    "on your platform make a Question Set with a question of each kind, and download it as .h5p (Reuse, Download); "
    "give that file"
)

DAMAGED = (EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error)
"""What zipfile raises where an archive is not what it says."""


class Dependency(BaseModel):
    """A library that a package or another library needs."""

    machineName: str  # noqa: N815 -- as the file calls it
    majorVersion: int  # noqa: N815
    minorVersion: int  # noqa: N815

    @property
    def name(self) -> str:
        """As content names it."""
        return f"{self.machineName} {self.majorVersion}.{self.minorVersion}"


class Description(BaseModel):
    """What `h5p.json` says of a package, as far as it matters here."""

    mainLibrary: str  # noqa: N815
    embedTypes: list[str] = ["div"]  # noqa: N815
    preloadedDependencies: list[Dependency]  # noqa: N815


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What plays a question, or the set of them."""

    name: str
    """With its version: `H5P.MultiChoice 1.16`."""
    title: str
    """As teachers see it."""
    fields: Fields
    """What its content consists of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A package whose content is to be replaced."""

    description: Description
    files: Mapping[str, bytes]
    """Path → contents of everything that isn't content."""
    libraries: Mapping[str, Library]
    """Those that a question set may ask by, under their names without version; and that of the set itself."""


@lru_cache(maxsize=1)
def opened(given: Given | None) -> Template:
    """The template; FormatError if there is none, or if it is none."""
    if given is None:
        raise FormatError(
            "h5p: libraries are needed, and a package of yours brings them", hint=f"--h5p-template: {GET_ONE}"
        )
    files = _unpacked(given)
    description = _parsed(given, files, DESCRIPTION, TypeAdapter(Description))
    if description.mainLibrary != MAIN:
        _refuse(given, f"it is a package of {description.mainLibrary[:80]}, not of {MAIN}")
    libraries = _libraries(given, files, description)
    rest = {name: content for name, content in files.items() if not name.startswith((DESCRIPTION, CONTENT))}
    return Template(description=description, files=rest, libraries=libraries)


def _unpacked(given: Given) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(given.content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check(given, entries)
            return {entry.filename: archive.read(entry) for entry in entries}
    except DAMAGED as error:
        raise FormatError(f"{given.name}: no H5P package, or a damaged one", hint=GET_ONE) from error


def _check(given: Given, entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    total = sum(entry.file_size for entry in entries)
    if len(names) > MOST_MEMBERS or total > LARGEST_TOTAL:
        _refuse(given, f"it holds {len(names):,} files of {total:,} bytes, more than is looked at")
    if len({*names}) < len(names):
        _refuse(given, "it holds a file twice")
    for name in names:
        if ".." in PurePosixPath(name).parts or name.startswith("/") or "\\" in name or ":" in name:
            _refuse(given, f"{name[:80]!r} in it leads elsewhere")


def _libraries(given: Given, files: Mapping[str, bytes], description: Description) -> dict[str, Library]:
    """The set's own library and, of those that it lets questions be asked by, those that are there."""
    there = {each.machineName: each for each in description.preloadedDependencies}
    if MAIN not in there:
        _refuse(given, f"{MAIN} is not among its libraries")
    main = _library(given, files, there[MAIN])
    allowed = {
        str(option)
        for field in main.fields
        if field.name == "questions" and field.field
        for option in field.field.options
    }
    asked = (each for each in there.values() if each.name in allowed)
    return {MAIN: main} | {each.machineName: _library(given, files, each) for each in asked}


def _library(given: Given, files: Mapping[str, bytes], wanted: Dependency) -> Library:
    folder = wanted.name.replace(" ", "-")
    if f"{folder}/library.json" not in files:
        _refuse(given, f"it needs {wanted.name} and does not bring it")
    about = _parsed(given, files, f"{folder}/library.json", TypeAdapter(dict[str, Any]))
    fields = _parsed(given, files, f"{folder}/semantics.json", TypeAdapter(Fields))
    return Library(name=wanted.name, title=str(about.get("title", wanted.machineName)), fields=fields)


def _parsed(given: Given, files: Mapping[str, bytes], name: str, form: TypeAdapter[Form]) -> Form:
    raw = files.get(name, b"")
    if not raw or len(raw) > LARGEST_DESCRIPTION:
        _refuse(given, f"{name} is {'too long' if raw else 'missing'} in it")
    try:
        return form.validate_json(raw)
    except ValidationError as error:
        raise FormatError(f"{given.name}: {name} in it is not what H5P writes", hint=GET_ONE) from error


def _refuse(given: Given, why: str) -> NoReturn:
    raise FormatError(f"{given.name}: {why}", hint=GET_ONE)
