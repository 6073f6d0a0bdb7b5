"""What is wrong with a quiz file, in a teacher's words: pydantic knows the problem, the YAML tree knows the line."""

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizFileError
from quizgen.model.item import (
    Cloze,
    Event,
    Evidence,
    Item,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Pair,
    Point,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Credit, Part, Quiz
from quizgen.model.registry import did_you_mean
from quizgen.model.study import Figure, Moment, Paragraph, Prompt, Relation, Study, Term
from quizgen.model.yamltree import Node

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Location = tuple[int | str, ...]

QUESTIONS: dict[str, type] = {
    "choice": MultipleChoice,
    "truefalse": TrueFalse,
    "cloze": Cloze,
    "short": ShortAnswer,
    "matching": Matching,
    "ordering": Ordering,
    "open": OpenResponse,
}

ENTRIES: dict[str, type] = {"pairs": Pair, "events": Event, "expected": Point}
"""Lists in questions → the class of their entries."""

STUDY: dict[str, type] = {
    "study": Study,
    "reading": Paragraph,
    "terms": Term,
    "figures": Figure,
    "timeline": Moment,
    "relations": Relation,
    "summary": Point,
    "prompts": Prompt,
    "unasked": Point,
}
"""What a learning module needs, and the lists in it → the class of their entries."""

OWNERS: dict[str, type] = {
    "parts": Part,
    "items": Item,
    "evidence": Evidence,
    "credit": Credit,
    **STUDY,
    **ENTRIES,
    **QUESTIONS,
}
"""What pydantic calls a place → the class whose fields stand there."""

WHAT = {
    "bool_parsing": "is neither true nor false",
    "bool_type": "is neither true nor false",
    "dataclass_exact_type": "is not a group of fields",
    "dataclass_type": "is not a group of fields",
    "float_parsing": "is not a number",
    "float_type": "is not a number",
    "greater_than_equal": "is less than {ge}",
    "int_from_float": "is not a whole number",
    "int_parsing": "is not a whole number",
    "int_type": "is not a whole number",
    "less_than_equal": "is more than {le}",
    "literal_error": "is not one of {expected}",
    "missing": "is missing",
    "string_pattern_mismatch": "is not written as it must be",
    "string_too_short": "is empty",
    "string_type": "is not a text",
    "too_short": "has {actual_length}, fewer than {min_length}",
    "tuple_type": "is not a list",
    "unexpected_keyword_argument": "is not a field that there is",
    "union_tag_invalid": "there is no kind {tag!r}",
    "union_tag_not_found": "kind is missing",
}
"""pydantic's name of a problem → what is said of the field; others are said in pydantic's words."""

HINTS = {
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
    "string_type": 'a text stands in quotes: "1990"',
    "tuple_type": "write each entry on its own line behind a hyphen and a space",
    "union_tag_not_found": f"add a line such as `kind: short`; kinds: {', '.join(QUESTIONS)}",
    ("string_pattern_mismatch", "id"): "an id has up to 64 letters, digits, dots, hyphens and underscores",
    ("string_pattern_mismatch", "language"): "a language is written as in en or en-GB",
    ("string_pattern_mismatch", "slug"): "a slug is lower-case letters and digits with hyphens between: solar-eclipse",
    ("string_pattern_mismatch", "variant"): "a variant has up to three capital letters or digits: A",
}
"""Name of a problem, maybe with its field → what to do."""

SEE_EXAMPLE = "compare with one that `quizgen make ARTICLE --to yaml` writes"

MOST_LINES = 5
"""Lines of further problems that are named; a file with more is better mended from the top."""


def quiz_file_error(problems: "Sequence[ErrorDetails]", tree: Node | None, name: str) -> QuizFileError:
    """The error that describes the first of `problems` and counts the others; without a tree no line is known."""
    first, *others = sorted(problems, key=lambda problem: line_of(_path(problem), tree))
    line, path = line_of(_path(first), tree), _path(first)
    where = f"{name}:{line}: " if line else f"{name}: "
    subject = f"{show(path)}: " if path else ""
    return QuizFileError(where + subject + _what(first) + _and_others(others, tree), hint=_hint(first))


def _path(problem: "ErrorDetails") -> Location:
    """Its place in the file: pydantic puts the kind of a question into it, which is no field there."""
    loc = problem["loc"]
    return tuple(
        step for above, step in zip(("", *loc), loc, strict=False) if above != "question" or step not in QUESTIONS
    )


def show(path: Location) -> str:
    """A place as programmers write it.

    >>> show(("parts", 0, "items", 3, "id"))
    'parts[0].items[3].id'
    """
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def line_of(path: Location, tree: Node | None) -> int:
    """The line of a field, of its key if it has one; of what it is missing from; 0 if there is no tree."""
    if tree is None:
        return 0
    node, line = tree, tree.line
    for step in path:
        if isinstance(node.value, dict) and step in node.value:
            node = node.value[str(step)]
        elif isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            break
        line = node.key_line or node.line
    return line


def _what(problem: "ErrorDetails") -> str:
    context: dict[str, Any] = problem.get("ctx", {})
    if problem["type"] == "value_error":
        return str(context["error"])
    template = WHAT.get(problem["type"])
    return template.format(**context) if template else problem["msg"].lower()


def _and_others(others: "Sequence[ErrorDetails]", tree: Node | None) -> str:
    if not others:
        return ""
    lines = sorted({line_of(_path(problem), tree) for problem in others})
    where = f", line {', '.join(map(str, lines[:MOST_LINES]))}" + ("…" if len(lines) > MOST_LINES else "")
    return f" (and {len(others)} more problem{'s' * (len(others) > 1)}{where if tree else ''})"


def _hint(problem: "ErrorDetails") -> str:
    field = str(problem["loc"][-1]) if problem["loc"] else ""
    if problem["type"] == "union_tag_invalid":
        return f"{did_you_mean(problem['ctx']['tag'], QUESTIONS)}kinds: {', '.join(QUESTIONS)}"
    if problem["type"] in {"missing", "unexpected_keyword_argument"}:
        known = _fields_beside(problem["loc"])
        guess = did_you_mean(field, known) if problem["type"] != "missing" else ""
        return f"{guess}fields here: {', '.join(known)}"
    return HINTS.get((problem["type"], field)) or HINTS.get(problem["type"]) or SEE_EXAMPLE


def _fields_beside(loc: Location) -> list[str]:
    """The fields that may stand where the last step of `loc` does."""
    owner = next((OWNERS[step] for step in reversed(loc[:-1]) if isinstance(step, str) and step in OWNERS), Quiz)
    return [field.name for field in dataclasses.fields(owner)]
