"""What the platforms that a quiz is imported into can hold, and what becomes of the rest.

A writer for a platform has a `PLATFORM`. It is the one place that says which kinds arrive as what: the writer leaves
out what stands there as left out, the command line tells of it, and the README's table is made from it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from quizgen.errors import FormatError
from quizgen.model.finding import Finding
from quizgen.model.item import Item, Kind
from quizgen.model.quiz import Quiz

Feature = Literal["evidence", "correction", "accepted", "hint", "points", "tags", "id"]
"""What an item has beside question and key: a platform keeps it or not."""


MOST_WORDS = 5
"""Of an answer that students word alike: names, dates and numbers of ours have no more, reasons and purposes do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """How the questions of a kind arrive on a platform."""

    called: str = ""
    """What the platform calls them: `Short answer`; empty: they are left out."""
    loss: str = ""
    """What is not there as in quizgen, or why they are left out: a clause without a full stop; empty: all is there."""


def _nothing(_item: Item) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A platform that takes a quiz from one of our formats."""

    name: str
    """As its users call it."""
    steps: tuple[str, ...]
    """How a teacher imports the file, a click each."""
    kinds: Mapping[Kind, Held]
    keeps: tuple[Feature, ...]
    misfit: Callable[[Item], str] = _nothing
    """Why an item can't be held though its kind can: a clause without a full stop; empty: it can."""
    strain: Callable[[Item], str] = _nothing
    """What is lost of an item that is held, likewise."""

    marks_words: bool = False
    """Whether it marks what is typed, by comparing it with the key word by word."""
    alike: Callable[[Item], str] = _nothing
    """What no two questions may have in common there, or nothing: the second is left out."""

    def refusal(self, item: Item) -> str:
        """Why the item is left out, or nothing."""
        held = self.kinds[item.kind]
        return self.misfit(item) if held.called else held.loss


def choice_only(
    called: str, *, why: str, statements: str = "a statement becomes a choice between True and False"
) -> dict[Kind, Held]:
    """What a platform holds that takes nothing but multiple choice: `why` the others are left out."""
    others = dict.fromkeys(get_args(Kind), Held(loss=why))
    return {**others, "choice": Held(called=called), "truefalse": Held(called=called, loss=statements)}


def fitting(quiz: Quiz, platform: Platform) -> tuple[Item, ...]:
    """The items that the platform can hold, in order; FormatError if there are none."""
    refusals = _refusals(quiz, platform)
    items = tuple(item for item in quiz.items if not refusals[item.id])
    if not items:
        why = f", since {refusals[quiz.items[0].id]}" if quiz.items else ""
        raise FormatError(
            f"{quiz.slug}: the quiz has nothing that {platform.name} can hold{why}",
            hint="`quizgen formats` lists other formats to give to --to",
        )
    return items


def losses(quiz: Quiz, platform: Platform) -> tuple[Finding, ...]:
    """What the platform can't hold of each item, and what became of it: left out is an error, changed a warning."""
    refusals = _refusals(quiz, platform)
    found = []
    for item in quiz.items:
        if refusals[item.id]:
            found.append(_finding(item, "left-out", refusals[item.id]))
            continue
        changes = (platform.kinds[item.kind].loss, platform.strain(item), _wordy(item, platform))
        found += [_finding(item, "not-kept", change) for change in changes if change]
    return tuple(found)


def _wordy(item: Item, platform: Platform) -> str:
    """What a teacher has to know of an answer that hardly two students word alike."""
    typed = item.kind in {"short", "cloze"} and platform.marks_words
    if not typed or len(item.answer.split()) <= MOST_WORDS:
        return ""
    return f"{platform.name} counts a long answer only in the very words of the key: look through what students wrote"


def _refusals(quiz: Quiz, platform: Platform) -> dict[str, str]:
    """Id of each item → why it is left out, or nothing."""
    found, seen = {}, {""}
    for item in quiz.items:
        found[item.id] = platform.refusal(item)
        if not found[item.id]:
            likeness = platform.alike(item)
            found[item.id] = (
                f"{platform.name} takes no two questions that read alike" if likeness in seen - {""} else ""
            )
            seen.add(likeness)
    return found


def _finding(item: Item, code: Literal["left-out", "not-kept"], message: str) -> Finding:
    return Finding(
        code=code,
        subject=item.id,
        severity="error" if code == "left-out" else "warning",
        message=message,
        about=item.prompt,
        evidence=item.evidence,
    )
