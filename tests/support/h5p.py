"""An H5P package as a platform hands it out, a checker of what its libraries take, and a reader that plays them."""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from quizgen.model.item import GAP
from quizgen.model.quiz import Given
from tests.support.asked import Asked, tidy
from tests.support.readback_qti12 import members

Fields = list[dict[str, Any]]


def field(name: str, type_: str, **more: object) -> dict[str, Any]:
    return {"name": name, "type": type_, **more}


def labels(*names: str) -> Fields:
    return [field(name, "text", default=f"The {name}") for name in names]


FEEDBACK = field(
    "overallFeedback",
    "group",
    fields=[
        field(
            "overallFeedback",
            "list",
            optional=True,
            field=field(
                "overallFeedback",
                "group",
                fields=[
                    field("from", "number", default=0),
                    field("to", "number", default=100),
                    field("feedback", "text", optional=True),
                ],
            ),
        )
    ],
)
"""A group of one field, which H5P flattens."""

MEDIA = field("media", "group", fields=[field("type", "library", options=["H5P.Image 1.1"], optional=True)])

QUESTIONS: dict[str, Fields] = {
    "H5P.MultiChoice 1.16": [
        MEDIA,
        field("question", "text", widget="html"),
        field(
            "answers",
            "list",
            field=field(
                "answer",
                "group",
                fields=[
                    field("text", "text"),
                    field("correct", "boolean"),
                    field("tipsAndFeedback", "group", optional=True, fields=[field("tip", "text", optional=True)]),
                ],
            ),
        ),
        FEEDBACK,
        field("UI", "group", fields=labels("checkAnswerButton", "tryAgainButton")),
        field(
            "behaviour",
            "group",
            optional=True,
            fields=[
                field("type", "select", options=[{"value": "auto"}, {"value": "multi"}], default="auto"),
                field("randomAnswers", "boolean", default=True),
            ],
        ),
    ],
    "H5P.TrueFalse 1.8": [
        field("question", "text", widget="html"),
        field("correct", "select", options=[{"value": "true"}, {"value": "false"}], default="true"),
        field("l10n", "group", fields=labels("trueText", "falseText")),
        field(
            "behaviour",
            "group",
            fields=[
                field("enableRetry", "boolean", default=True),
                field("feedbackOnCorrect", "text", optional=True),
                field("feedbackOnWrong", "text", optional=True),
            ],
        ),
    ],
    "H5P.Blanks 1.14": [
        field("text", "text", default="Fill in the missing words"),
        field("questions", "list", field=field("question", "text")),
        FEEDBACK,
        field("checkAnswer", "text", default="Check", optional=True),
        field(
            "behaviour",
            "group",
            optional=True,
            fields=[field("enableRetry", "boolean", default=True), field("caseSensitive", "boolean", default=True)],
        ),
    ],
    "H5P.DragText 1.10": [
        field("taskDescription", "text", default="Drag the words"),
        field("textField", "text"),
        field("distractors", "text", optional=True),
        FEEDBACK,
    ],
    "H5P.Essay 1.5": [
        field("taskDescription", "text"),
        field(
            "solution",
            "group",
            fields=[field("introduction", "text", optional=True), field("sample", "text", optional=True)],
        ),
        field(
            "keywords",
            "list",
            field=field(
                "groupy",
                "group",
                fields=[
                    field("keyword", "text"),
                    field("alternatives", "list", field=field("alternative", "text"), optional=True),
                    field("options", "group", fields=[field("points", "number", default=1), *labels("feedbackMissed")]),
                ],
            ),
        ),
        field(
            "behaviour",
            "group",
            fields=[field("enableRetry", "boolean", default=True), field("ignoreScoring", "boolean", optional=True)],
        ),
    ],
}
"""Library → what its content consists of, in the form of its own list of fields but shorter."""

SET = "H5P.QuestionSet 1.20"

SET_FIELDS = [
    field("introPage", "group", fields=[field("showIntroPage", "boolean"), field("title", "text", optional=True)]),
    field("progressType", "select", options=[{"value": "textual"}, {"value": "dots"}], default="dots"),
    field("passPercentage", "number", default=50),
    field("questions", "list", field=field("question", "library", options=[*QUESTIONS])),
    field("texts", "group", fields=labels("nextButton", "prevButton")),
]


def template(*libraries: str, **changed: bytes | None) -> Given:
    """A question set that brings the libraries, by default all; `changed` files are otherwise, or not there."""
    brought = {SET: SET_FIELDS, **{name: QUESTIONS[name] for name in libraries or QUESTIONS}}
    described = {
        "title": "Somebody else’s quiz",
        "authors": [{"name": "Somebody", "role": "Author"}],
        "mainLibrary": SET.split(maxsplit=1)[0],
        "language": "und",
        "embedTypes": ["iframe"],
        "license": "CC BY",
        "preloadedDependencies": [_dependency(name) for name in [*brought, "FontAwesome 4.5"]],
    }
    files: dict[str, bytes | None] = {
        "h5p.json": json.dumps(described).encode(),
        "content/content.json": b'{"questions": []}',
        "content/images/cat.png": b"png",
        "FontAwesome-4.5/library.json": b"{}",
    }
    for name, fields in brought.items():
        folder = name.replace(" ", "-")
        files[f"{folder}/library.json"] = json.dumps({"title": f"The {name}"}).encode()
        files[f"{folder}/semantics.json"] = json.dumps(fields).encode()
        files[f"{folder}/play.js"] = b"H5P.play();"
    return Given(name="mine.h5p", content=packed({**files, **changed}))


def _dependency(name: str) -> dict[str, object]:
    machine, version = name.split()
    major, minor = map(int, version.split("."))
    return {"machineName": machine, "majorVersion": major, "minorVersion": minor}


def packed(files: dict[str, bytes | None]) -> bytes:
    """The zip of those files that are there, as platforms make it, with an entry for a folder."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content/", b"")
        for name, content in files.items():
            if content is not None:
                archive.writestr(name, content)
    return raw.getvalue()


def complaints(package: bytes) -> list[str]:
    """What the libraries do not take of the package's content."""
    content = json.loads(members(package)["content/content.json"])
    return [*_group(content, SET_FIELDS, "set", flat=False)]


def _group(value: Any, fields: Fields, place: str, *, flat: bool = True) -> Iterator[str]:  # noqa: ANN401 -- JSON
    if flat and len(fields) == 1:
        yield from _value(value, fields[0], place)
        return
    if not isinstance(value, dict):
        yield f"{place}: no group"
        return
    yield from (f"{place}.{name}: unknown" for name in {*value} - {each["name"] for each in fields})
    for each in fields:
        yield from _value(value.get(each["name"]), each, f"{place}.{each['name']}")


def _value(value: Any, wanted: dict[str, Any], place: str) -> Iterator[str]:  # noqa: ANN401, C901 -- a case a type
    if value is None:
        if not wanted.get("optional") and wanted["type"] != "library" and len(wanted.get("fields", "..")) != 1:
            yield f"{place}: missing"
        return
    match wanted["type"]:
        case "group":
            yield from _group(value, wanted["fields"], place)
        case "list":
            for number, each in enumerate(value):
                yield from _value(each, wanted["field"], f"{place}.{number}")
        case "library":
            if value["library"] not in wanted["options"]:
                yield f"{place}: {value['library']}"
            yield from _group(value["params"], QUESTIONS[value["library"]], place, flat=False)
        case "select":
            if value not in [option["value"] for option in wanted["options"]]:
                yield f"{place}: {value}"
        case type_:
            expected = {"text": str, "number": int, "boolean": bool}[type_]
            if not isinstance(value, expected) or (isinstance(value, str) and re.search("[<>]", value)):
                yield f"{place}: {value!r} is no {type_}"


def read_h5p(package: bytes) -> tuple[str, list[Asked]]:
    """The title of the question set, and its questions as its libraries would ask them."""
    files = members(package)
    questions = json.loads(files["content/content.json"])["questions"]
    return json.loads(files["h5p.json"])["title"], [_asked(each["library"], each["params"]) for each in questions]


def _asked(library: str, params: dict[str, Any]) -> Asked:
    said = params["overallFeedback"][0].get("feedback", "") if "overallFeedback" in params else ""
    match library.split(maxsplit=1)[0]:
        case "H5P.MultiChoice":
            options = tuple(_text(each["text"]) for each in params["answers"])
            right = tuple(option for option, each in zip(options, params["answers"], strict=True) if each["correct"])
            return _question("choice", params["question"], said, options=options, right=right)
        case "H5P.TrueFalse":
            said = params["behaviour"]["feedbackOnWrong"]
            right = ("True" if params["correct"] == "true" else "False",)
            return _question("truefalse", params["question"], said, options=("True", "False"), right=right)
        case "H5P.Blanks":
            return _blank(params, said)
        case "H5P.DragText":
            return _pairs(params, said)
        case _:
            return _question("open", params["taskDescription"], params["solution"]["sample"])


def _question(kind: str, prompt: str, said: str, **more: tuple[object, ...]) -> Asked:
    return Asked(kind=kind, prompt=_text(prompt), told=(_text(said),), **more)  # type: ignore[arg-type]


def _blank(params: dict[str, Any], said: str) -> Asked:
    [sentence] = params["questions"]
    before, gap, after = sentence.split("*")
    solution, _, tip = gap.partition(":")
    right = tuple(_text(each) for each in solution.split("/"))
    hint = f" (Hint: {tip})" if tip else ""
    asked = f"{before}{GAP}{after}{hint}" if before or after else params["text"]
    return _question("typed", asked, said, right=right)


def _pairs(params: dict[str, Any], said: str) -> Asked:
    lines = [line.split("*") for line in params["textField"].split("\n")]
    right = tuple((_text(left), _text(word)) for left, word, end in lines if not end)
    extra = [_text(each.strip("*")) for each in params["distractors"].split("\n") if each]
    options = tuple(sorted([word for _, word in right] + extra))
    return _question("matching", params["taskDescription"], said, options=options, right=right)


def _text(markup: str) -> str:
    return tidy(html.unescape(markup))
