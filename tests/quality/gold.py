"""The gold set: which of the questions that should be made are made, and which that must not be.

    python -m tests.quality.gold

prints each line of `gold.md` that does not hold, with all that is asked of its text.
"""

# ruff: noqa: T201 -- a script

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.facts import find_facts
from quizgen.items import candidates_of, make_items
from quizgen.items.kinds import MAKERS
from quizgen.model.annotated import Parse
from quizgen.model.item import Item, ShortAnswer, TrueFalse
from quizgen.review import LEAST_SCORE, is_refused, look
from quizgen.review.text import contains, plain, stem
from tests.support.cases import Case, read
from tests.support.texts import annotated

FOLDER = Path(__file__).parent
LINE = re.compile(r"(?P<mark>[+-]) (?P<exactly>=?)(?P<answer>[^|]+) \| (?P<words>.+)")
WORD = re.compile(r"[\w’.,-]*\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A question in loose form."""

    case: str
    """Title of its case."""
    text: str
    wanted: bool
    """Whether it should be made, or must not be."""
    answer: str
    """Part of the answer; `*` for any."""
    exactly: bool
    """Whether it is all of the answer."""
    words: tuple[str, ...]
    """Stems of words that are in the question, in this order if it must not be made."""
    lacking: tuple[str, ...]
    """Stems of words that are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A line and what was made of its case."""

    line: Line
    found: tuple[Item, ...]
    """The items that the line means."""
    made: tuple[Item, ...]
    """All items of the case."""

    @property
    def holds(self) -> bool:
        """Whether what should be made was made, or what must not be was not."""
        return bool(self.found) == self.line.wanted


def lines_of(case: Case) -> tuple[Line, ...]:
    """The lines below the text of a case; ValueError for one that is none."""
    return tuple(_line(case.title, text) for text in case.expected.splitlines())


def _line(title: str, text: str) -> Line:
    found = LINE.fullmatch(text)
    if found is None:
        raise ValueError(f"{title}: {text!r} is not `+ answer | words` or `- answer | words`")
    words = found["words"].split()
    return Line(
        case=title,
        text=text,
        wanted=found["mark"] == "+",
        answer=found["answer"].strip(),
        exactly=bool(found["exactly"]),
        words=_stems(word for word in words if not word.startswith("!")),
        lacking=_stems(word[1:] for word in words if word.startswith("!")),
    )


def _stems(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(stem(part.lower()) for word in words for part in WORD.findall(word))


def is_meant(item: Item, line: Line) -> bool:
    """Whether the item asks what the line says."""
    said = item.question.correction or item.prompt if isinstance(item.question, TrueFalse) else item.prompt
    words = _stems([said])
    has_words = {*line.words} <= {*words} if line.wanted else stand_in_order(line.words, words)
    return has_words and {*line.lacking}.isdisjoint(words) and is_answer(item, line)


def stand_in_order(few: Sequence[str], many: Iterable[str]) -> bool:
    """Whether `few` stand among `many` in their order."""
    rest = iter(many)
    return all(word in rest for word in few)


def is_answer(item: Item, line: Line) -> bool:
    """Whether the item's answer is the one of the line; a statement has none."""
    if line.answer == "*":
        return True
    accepted = item.question.accepted if isinstance(item.question, ShortAnswer) else ()
    if line.exactly:
        return plain(item.answer) == plain(line.answer)
    return any(contains(answer, line.answer) for answer in (item.answer, *accepted))


def items_of(text: str, parse: Parse) -> tuple[Item, ...]:
    """Every item of one fact of the text that the checks let pass, before any is selected.

    Of those that something is said against only the ones that are likely enough all the same.
    """
    article = annotated(text, parse)
    facts, _ = find_facts(article)
    told = (article.article, facts, article.entities)
    doubted = candidates_of(*told, kinds=tuple(MAKERS)).doubts
    made, _ = make_items(*told, kinds=tuple(MAKERS))
    sound = [item for item in made if item.id not in doubted or item.score >= LEAST_SCORE]
    return tuple(item for item, found in zip(sound, look(sound), strict=True) if not is_refused(found))


def cases() -> list[Case]:
    """The cases of the gold set."""
    return read(FOLDER / "gold.md")


def verdicts(parse: Parse) -> Iterator[Verdict]:
    """Each line of the gold set with the items that it means."""
    for case in cases():
        made = items_of(case.input, parse)
        for line in lines_of(case):
            yield Verdict(line=line, found=tuple(item for item in made if is_meant(item, line)), made=made)


def share(verdicts: Sequence[Verdict], *, wanted: bool) -> float:
    """Of the questions that should be made, or that must not be, the share that was made."""
    asked = [verdict for verdict in verdicts if verdict.line.wanted == wanted]
    return sum(bool(verdict.found) for verdict in asked) / len(asked)


def main() -> None:
    """Print the lines that do not hold, with the live pipeline."""
    from quizgen.annotate import load

    told = tuple(verdicts(load()))
    for verdict in (each for each in told if not each.holds):
        print(f"{verdict.line.case}: {verdict.line.text}")
        print(*(f"    {item.kind}: {item.prompt} = {item.answer}" for item in verdict.found or verdict.made), sep="\n")
    print(
        f"made of what should be: {share(told, wanted=True):.3f}; of what must not be: {share(told, wanted=False):.3f}"
    )


if __name__ == "__main__":
    main()
