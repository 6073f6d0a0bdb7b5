"""A quiz as a file: JSON for programs, YAML for teachers; the same quiz comes back from both."""

import dataclasses
import functools
import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizFileError
from quizgen.model import yamltree
from quizgen.model.ids import digest
from quizgen.model.item import Item
from quizgen.model.quiz import Part, Quiz
from quizgen.model.quizproblems import SEE_EXAMPLE, quiz_file_error

if TYPE_CHECKING:
    from pydantic import TypeAdapter

LARGEST = 10_000_000
"""Bytes: some twenty thousand items."""

HEADER = """\
# A quiz made by quizgen, to be edited: reword, reorder, add, delete. Then:
#     quizgen render {slug}.quiz.yaml --to anki,html
# An item keeps its id, so that Anki keeps what students have learnt of it; a new item needs neither id nor evidence.
# A question's fields, by its kind:
#     choice: stem, options, correct (which option is right, counting from 0)
#     truefalse: statement, true, correction (what is true instead)
#     cloze: sentence (with ____ for the gap), answer, hint
#     short: stem, answer, accepted (other right answers)
#     matching: prompt, pairs (each with left and right), extra (right sides that belong to nothing)
#     ordering: prompt, events (each with text and when, the earliest first)
#     open: prompt, expected (each with a text: what a good answer mentions)
# Below the items stands, as study, what a learning module (--to module) shows beside them.
{more}
"""

OF_SUGGESTIONS = """\
# Between the two stand suggestions: questions that are not handed out, for the doubt that each names. Mend one, delete
# its line `doubt`, and it is an item like the others.
"""

BLOCK = re.compile(r"^(?=  - heading: |      - id: |  - id: |study:$|suggestions:$|  \w+:$)", re.MULTILINE)
"""Where a teacher wants a blank line: before a part, an item, a list to study. Lines of texts are indented deeper."""

FURTHER = "Further questions"
"""Heading of the part of suggestions that were mended, of a kind that the quiz has no part of."""

LINE_BREAKS = re.compile(r"\s*[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]\s*")

NO_ID = "no-id."
"""Begins the id of an item without one until its question is known to be one."""


def to_json(quiz: Quiz) -> bytes:
    """Every field, in the order of the classes; suggestions where there are any."""
    fields = dataclasses.asdict(quiz)
    told = {name: value for name, value in fields.items() if name != "suggestions" or value}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def to_yaml(quiz: Quiz) -> bytes:
    """What there is to edit, as one would type it: fields that hold their default are left out."""
    from quizgen.model import yamltext

    body = yamltext.dump(_brief(quiz))
    header = HEADER.format(slug=quiz.slug, more=OF_SUGGESTIONS if quiz.suggestions else "")
    return (header + BLOCK.sub("\n", body)).encode()


def _brief(value: object) -> object:
    """Dataclasses as mappings without the fields that hold their default; a question keeps its kind."""
    if isinstance(value, tuple):
        return [_brief(entry) for entry in value]
    if not dataclasses.is_dataclass(value):
        return value
    fields = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
    return {field.name: _brief(held) for field, held in fields if held != field.default or field.name == "kind"}


def load(raw: bytes, name: str) -> Quiz:
    """The quiz in a JSON or YAML file. QuizFileError, with line and field, if there is none in it."""
    from pydantic import ValidationError

    text = _text(raw, name)
    data = _tidy(_from_json(text, name) if _is_json(text, name) else _from_yaml(text, name), name)
    if not isinstance(data, dict):
        raise QuizFileError(f"{name}:1: not a quiz: it has no fields such as title and parts", hint=SEE_EXAMPLE)
    _mark_new_items(data)
    try:
        quiz = _validator().validate_python(data)
    except ValidationError as error:
        raise quiz_file_error(error.errors(include_url=False), _tree(text), name) from error
    return with_mended(with_ids(quiz))


@functools.cache
def _validator() -> "TypeAdapter[Quiz]":
    from pydantic import TypeAdapter

    return TypeAdapter(Quiz)


def _text(raw: bytes, name: str) -> str:
    if len(raw) > LARGEST:
        raise QuizFileError(f"{name}: the file has more than {LARGEST:,} bytes", hint="divide it into several quizzes")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise QuizFileError(
            f"{name}:{line}: not UTF-8 text", hint="save it as UTF-8; only text is a quiz file"
        ) from error


def _is_json(text: str, name: str) -> bool:
    """By the suffix; where that doesn't tell, as of standard input, by how the text begins."""
    if name.lower().endswith((".json", ".yaml", ".yml")):
        return name.lower().endswith(".json")
    return text.lstrip().startswith("{")


def _from_json(text: str, name: str) -> Any:  # noqa: ANN401 -- whatever stands there
    try:
        return json.loads(text, object_pairs_hook=_without_twins)
    except json.JSONDecodeError as error:
        message = f"{name}:{error.lineno}: malformed JSON: {error.msg} at column {error.colno}"
        raise QuizFileError(message, hint="look at this line and the one above, or edit the YAML form") from error
    except ValueError as error:
        raise QuizFileError(f"{name}: malformed JSON: {error}", hint="mend or remove it") from error
    except RecursionError as error:
        raise _too_deep(name) from error


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"a field is there twice: {next(key for key in keys if keys.count(key) > 1)}")
    return fields


def _from_yaml(text: str, name: str) -> Any:  # noqa: ANN401 -- whatever stands there
    try:
        return _plain(yamltree.parse(text))
    except yamltree.Malformed as error:
        message = f"{name}:{error.line}: malformed YAML: {error.problem}"
        hint = "put quotes around a text with a colon or a mark at its beginning; indent with spaces, not tabs"
        raise QuizFileError(message, hint=hint) from error


def _plain(node: yamltree.Node) -> Any:  # noqa: ANN401 -- whatever stands there
    """The value without places; a field with nothing behind its colon is not there."""
    if isinstance(node.value, dict):
        return {key: _plain(child) for key, child in node.value.items() if not _is_absent(key, child)}
    if isinstance(node.value, list):
        return [_plain(child) for child in node.value]
    return node.value


def _is_absent(key: str, node: yamltree.Node) -> bool:
    return node.empty or (key == "evidence" and node.value in ("null", "~"))


def _tidy(value: Any, name: str, depth: int = 0) -> Any:  # noqa: ANN401 -- whatever stands there
    """Each text on one line and without characters that no format can hold."""
    if depth > yamltree.DEEPEST:
        raise _too_deep(name)
    if isinstance(value, dict):
        return {key: _tidy(child, name, depth + 1) for key, child in value.items()}
    if isinstance(value, list):
        return [_tidy(child, name, depth + 1) for child in value]
    return tidy_text(value) if isinstance(value, str) else value


def tidy_text(text: str) -> str:
    """`text` on one line, without control characters and halves of characters."""
    return "".join(c for c in LINE_BREAKS.sub(" ", text) if unicodedata.category(c) not in ("Cc", "Cs"))


def _too_deep(name: str) -> QuizFileError:
    return QuizFileError(f"{name}: nested more than {yamltree.DEEPEST} deep", hint=SEE_EXAMPLE)


def _tree(text: str) -> yamltree.Node | None:
    """Where everything stands; JSON is YAML but for tabs."""
    try:
        return yamltree.parse(text.replace("\t", " "))
    except yamltree.Malformed:
        return None


def _mark_new_items(data: dict[str, Any]) -> None:
    """Give items without id one that can't be another's: what it will be follows from what the item is."""
    parts = data.get("parts")
    for p, part in enumerate(parts if isinstance(parts, list) else []):
        items = part.get("items") if isinstance(part, dict) else None
        for i, item in enumerate(items if isinstance(items, list) else []):
            if isinstance(item, dict):
                item.setdefault("id", f"{NO_ID}{p}.{i}")


def with_ids(quiz: Quiz) -> Quiz:
    """Items without id get a digest of their question; of two that ask the same, the second another one."""
    taken = {item.id for item in quiz.items}

    def named(item: Item) -> Item:
        if not item.id.startswith(NO_ID):
            return item
        content = json.dumps(dataclasses.asdict(item.question), sort_keys=True)
        numbered = (digest(quiz.slug, content, str(number)) for number in range(len(taken) + 1))
        fresh = next(name for name in numbered if name not in taken)
        taken.add(fresh)
        return dataclasses.replace(item, id=fresh)

    parts = (dataclasses.replace(part, items=tuple(named(item) for item in part.items)) for part in quiz.parts)
    return dataclasses.replace(quiz, parts=tuple(parts))


def with_mended(quiz: Quiz) -> Quiz:
    """Suggestions without a doubt are items, in the part of their kind."""
    for mended in (each.item for each in quiz.suggestions if not each.doubt):
        homes = [part for part in quiz.parts if mended.kind in {item.kind for item in part.items}]
        home = homes[0] if homes else Part(heading=FURTHER, items=())
        grown = dataclasses.replace(home, items=(*home.items, mended))
        parts = tuple(grown if part is home else part for part in quiz.parts)
        waiting = tuple(each for each in quiz.suggestions if each.id != mended.id)
        quiz = dataclasses.replace(quiz, parts=parts if homes else (*parts, grown), suggestions=waiting)
    return quiz
