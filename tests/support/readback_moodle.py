"""Reads Moodle XML by the rules of Moodle 5.0's importer, as they were seen there; ValueError for what it chokes on."""

import html
import re
from typing import Any
from xml.parsers import expat

import lxml.html
from lxml import etree

from quizgen.model.item import GAP
from tests.support.asked import Asked, tidy

KINDS = {
    "multichoice": "choice",
    "truefalse": "truefalse",
    "multianswer": "cloze",
    "cloze": "cloze",
    "shortanswer": "short",
    "numerical": "short",
    "matching": "matching",
    "ordering": "ordering",
    "essay": "open",
}

GAP_REGEX = re.compile(r"\{(?P<mark>[0-9]*):(?P<type>SHORTANSWER|NUMERICAL):(?P<answers>.+?)(?<!\\)\}", re.DOTALL)
"""A gap as Moodle's question/type/multianswer looks for it, after the text was decoded once."""

ALTERNATIVE = re.compile(r"=(?P<answer>.+?)(?<!\\)(?<!&)(?<!&amp;)(?=[~#}]|$)")

NUMERICAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?:[0-9.]+")


def read_moodle(document: bytes) -> tuple[str, list[Asked]]:
    """The name of the category, and the questions."""
    root = parse(document)
    category, *questions = root.findall("question")
    path = category.findtext("category/text", "")
    return path.removeprefix("$course$/top/").replace("//", "/"), [_question(each) for each in questions]


def question_names(document: bytes) -> list[str]:
    """What stands in the list of the question bank."""
    return [name.text or "" for name in parse(document).iterfind("question/name/text")]


def parse(document: bytes) -> etree._Element:
    """The tree as Moodle builds it: what is nothing but spaces between two tags, entities or marks is dropped."""
    builder: Any = etree.TreeBuilder()
    parser = expat.ParserCreate()
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = lambda text: builder.data(text if text.strip() else "")
    parser.Parse(document, True)
    root: etree._Element = builder.close()
    return root


def _question(question: etree._Element) -> Asked:
    if question.find("name/text") is None or not question.findtext("name/text"):
        raise ValueError("a question without a name ends the import")
    kind = KINDS[question.get("type", "")]
    return Asked(
        kind=kind,
        prompt=_shown(question.findtext("questiontext/text", ""), kind),
        options=_options(question, kind),
        right=_right(question, question.get("type", "")),
        told=tuple(_lines(question.findtext("generalfeedback/text", ""))),
        points=float(question.findtext("defaultgrade", "")),
    )


def _shown(markup: str, kind: str) -> str:
    if kind == "cloze":
        markup, count = GAP_REGEX.subn(GAP, markup)
        if count != 1 or re.search(r"[{}]", markup):
            raise ValueError(f"not one gap: {markup}")
    return _text(markup)


def _text(markup: str) -> str:
    """What a browser shows; ValueError for elements that no template of ours has."""
    if not markup:
        return ""
    tree = lxml.html.fragment_fromstring(markup, create_parent="div")
    strange = {element.tag for element in tree.iter()} - {"div", "p"}
    if strange:
        raise ValueError(f"{strange} in {markup}")
    return tidy(tree.text_content())


def _lines(markup: str) -> list[str]:
    tree = lxml.html.fragment_fromstring(markup or "", create_parent="div")
    return [_text(etree.tostring(line, encoding="unicode")) for line in tree]


def _answers(question: etree._Element) -> list[tuple[str, str, float]]:
    return [
        (answer.findtext("text", ""), answer.get("format", ""), float(answer.get("fraction", "0")))
        for answer in question.findall("answer")
    ]


def _options(question: etree._Element, kind: str) -> tuple[str, ...]:
    if kind == "truefalse":
        return tuple(text.capitalize() for text, _, _ in _answers(question))
    if kind == "choice":
        return tuple(_text(text) for text, _, _ in _answers(question))
    if kind == "matching":
        return tuple(sorted(tidy(each.text or "") for each in question.iterfind("subquestion/answer/text")))
    return ()


def _right(question: etree._Element, kind: str) -> tuple[object, ...]:
    match kind:
        case "multichoice":
            return tuple(_text(text) for text, _, fraction in _answers(question) if fraction == 100)
        case "truefalse":
            return tuple(text.capitalize() for text, _, fraction in _answers(question) if fraction == 100)
        case "shortanswer" | "numerical":
            return tuple(_exact(text) for text, _, _ in _answers(question))
        case "cloze":
            return _gap_answers(question.findtext("questiontext/text", ""))
        case "matching":
            pairs = [
                (each.findtext("text", ""), each.findtext("answer/text", ""))
                for each in question.findall("subquestion")
            ]
            return tuple((_text(left), tidy(right)) for left, right in pairs if left)
        case "ordering":
            return tuple(_text(text) for text, _, _ in sorted(_answers(question), key=lambda answer: answer[2]))
        case _:
            return ()


def _gap_answers(markup: str) -> tuple[str, ...]:
    found = GAP_REGEX.search(markup)
    if found is None:
        raise ValueError(f"no gap in {markup}")
    answers = [match["answer"] for match in ALTERNATIVE.finditer(found["answers"])]
    if found["type"] == "NUMERICAL":
        if not all(NUMERICAL.fullmatch(answer) for answer in answers):
            raise ValueError(f"not numbers: {answers}")
        return tuple(answer.partition(":")[0] for answer in answers)
    # Backslashes go after entities are decoded.
    return tuple(_exact(re.sub(r"\\([}#])", r"\1", html.unescape(answer))) for answer in answers)


def _exact(pattern: str) -> str:
    """The only text that a pattern of short answers fits."""
    if re.search(r"(?<!\\)\*", pattern):
        raise ValueError(f"a star fits any text in {pattern}")
    return tidy(pattern.replace("\\*", "*"))
