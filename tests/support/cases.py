"""Cases that a teacher could read, from `tests/cases/<package>/<name>.md`, in the manner of markdown-it-py's fixtures.

    The name of a person is the key
    .
    Ada Lovelace wrote the first program.
    .
    who: Ada Lovelace
    .

A title, a dot, the input, a dot, what must come out, a dot; what stands between two cases is kept and not read. A test
takes a file of them and says what comes out:

    @pytest.mark.parametrize("case", cases("facts/copula"), ids=str)
    def test_copula(case: Case, parse: Parse, check: Check) -> None:
        check(case, show(facts_in(case.input, parse)))

A new case may leave the third part empty: `pytest --accept tests/facts` fills in what comes out, and rewrites it where
it has changed. Then read the diff: `--accept` accepts wrong answers too.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "cases"

CASE = re.compile(
    r"^(?!\.$)(?P<title>[^\n]*\S[^\n]*)\n\.\n(?P<input>.*?)^\.\n(?P<expected>.*?)^\.$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case; its `str` is its title, which is unique in its file."""

    path: Path
    title: str
    input: str
    expected: str

    def __str__(self) -> str:
        return self.title


Check = Callable[[Case, str], None]
"""What the fixture `check` is: fails unless the second argument is what the case expects."""


def cases(name: str) -> list[Case]:
    """The cases of `tests/cases/<name>.md`."""
    return read(FOLDER / f"{name}.md")


def read(path: Path) -> list[Case]:
    """The cases in a file; a dot that belongs to no case and a title used twice are errors, not cases left out."""
    text = path.read_text(encoding="utf-8")
    found = [
        Case(
            path=path,
            title=match["title"].strip(),
            input=match["input"].removesuffix("\n"),
            expected=match["expected"].removesuffix("\n"),
        )
        for match in CASE.finditer(text)
    ]
    if text.splitlines().count(".") != 3 * len(found):
        raise ValueError(f"{path}: a case has a title and three lines with a dot only, some here have not")
    if len({case.title for case in found}) < len(found):
        raise ValueError(f"{path}: two cases have the same title")
    return found


def compare(case: Case, actual: str) -> None:
    """Fail, with pytest's diff, unless `actual` is what the case expects; blank lines at the end don't count."""
    assert actual.rstrip("\n") == case.expected.rstrip("\n"), f"{case.path}: {case.title}"


def accept(case: Case, actual: str) -> None:
    """Rewrite in the case's file what it expects."""
    text = case.path.read_text(encoding="utf-8")
    body = actual.rstrip("\n")
    if "." in body.splitlines():
        raise ValueError(f"{case.path}: {case.title}: a line with a dot only can't be written into a case")
    match = next(match for match in CASE.finditer(text) if match["title"].strip() == case.title)
    start, end = match.span("expected")
    case.path.write_text(text[:start] + (body + "\n" if body else "") + text[end:], encoding="utf-8")
