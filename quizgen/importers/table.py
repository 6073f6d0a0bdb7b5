"""A table with a heading: a column of questions, one of answers, maybe some of options, as games and teachers have it.

Question,Correct Answer,Incorrect Answer 1
How high is the tower?,31 metres,13 metres
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from quizgen.importers._drafts import (
    FEEDBACK,
    Found,
    Known,
    Question,
    answered,
    gapped,
    item,
    judged,
    left_out,
    not_kept,
    ticked,
)
from quizgen.model.item import GAP, Item

COLUMNS: Mapping[str, re.Pattern[str]] = {
    "question": re.compile(r"question( text)?$|question - max.*|prompt$|stem$|term$|front$", re.IGNORECASE),
    "key": re.compile(r"(correct|right) answers?\b.*|answer$|key$|definition$|back$", re.IGNORECASE),
    "wrong": re.compile(r"((incorrect|wrong) (answer|option|choice)|distractor)s? ?\d*\b.*", re.IGNORECASE),
    "option": re.compile(r"(answer|option|choice) ?\d.*|[A-F]$", re.IGNORECASE),
    "points": re.compile(r"points?$", re.IGNORECASE),
    "tags": re.compile(r"tags?$", re.IGNORECASE),
    "told": re.compile(r".*(feedback|explanation|rationale).*", re.IGNORECASE),
    "id": re.compile(r"id$", re.IGNORECASE),
}
"""What a column holds → how its heading reads."""

PREAMBLE = 12
"""Rows among which the heading is looked for: templates have up to eight above theirs."""


def looks(text: str) -> bool:
    """Whether a row near the top is a heading."""
    try:
        return _heading(_rows(text)[:PREAMBLE]) is not None
    except ValueError:
        return False


def read(text: str) -> Iterator[Found]:
    """A question for each row below the heading. ValueError if there is none."""
    rows = _rows(text)
    place = _heading(rows[:PREAMBLE])
    if place is None:
        raise ValueError("no row is a heading such as Question, Answer")
    names = [_name(cell) for cell in rows[place]]
    for row in rows[place + 1 :]:
        cells = [(name, cell.strip()) for name, cell in zip(names, row, strict=False) if cell.strip()]
        if any(name == "question" for name, _ in cells):
            found = _found(cells)
            yield found
            if isinstance(found, Item) and any(name == "told" for name, _ in cells):
                yield not_kept(found.prompt, FEEDBACK)


def _rows(text: str) -> list[list[str]]:
    first = text.partition("\n")[0]
    delimiter = max("\t;,", key=first.count) if any(mark in first for mark in "\t;,") else ","
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise ValueError(str(error)) from error


def _heading(rows: Sequence[Sequence[str]]) -> int | None:
    for place, row in enumerate(rows):
        names = {_name(cell) for cell in row}
        if {"question", "key"} <= names:
            return place
    return None


def _name(cell: str) -> str:
    heading = " ".join(cell.split())
    return next((name for name, pattern in COLUMNS.items() if pattern.fullmatch(heading)), "")


def _found(cells: Sequence[tuple[str, str]]) -> Found:
    one = dict(reversed(cells))
    options = [cell for name, cell in cells if name == "option"]
    wrong = [cell for name, cell in cells if name == "wrong"]
    question = _question(one["question"], one.get("key", ""), options, wrong)
    if isinstance(question, str):
        return left_out(one["question"], question)
    points = int(one["points"]) if one.get("points", "").isdecimal() else 1
    tags = tuple(filter(None, map(str.strip, re.split("[,;]", one.get("tags", "")))))
    return item(question, Known(id=one.get("id", ""), tags=tags, points=points))


def _question(prompt: str, key: str, options: list[str], wrong: list[str]) -> Question | str:
    if not key:
        return "it has no answer"
    if wrong:  # then a number is an answer, not the place of one
        return ticked(prompt, [key, *wrong], [0])
    if options:
        return _choice(prompt, key, options)
    if key.lower() in {"true", "false"}:
        return judged(prompt, true=key.lower() == "true")
    return gapped(prompt, [key]) if GAP in prompt else answered(prompt, [key])


def _choice(prompt: str, key: str, options: list[str]) -> Question | str:
    """The key is an option, the number or letter of one, or one more."""
    places = _places(key)
    if key in options:
        named = options.index(key)
        other = len(places) == 1 and places != [named] and 0 <= places[0] < len(options)
        return "its key is an option and the number of another" if other else ticked(prompt, options, [named])
    if places:
        there = all(0 <= place < len(options) for place in places)
        return ticked(prompt, options, places) if there else "its key is the number of an option that is not there"
    if re.fullmatch(r"[A-F]", key) and ord(key) - ord("A") < len(options):
        return ticked(prompt, options, [ord(key) - ord("A")])
    return ticked(prompt, [key, *options], [0])


def _places(key: str) -> list[int]:
    """The places of options that a key names by their numbers."""
    return [int(number) - 1 for number in key.split(",")] if re.fullmatch(r"\d+(\s*,\s*\d+)*", key) else []
