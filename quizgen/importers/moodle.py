"""Moodle XML: every type that has a counterpart here, and gaps with one blank."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from xml.etree import ElementTree as ET

from quizgen.importers._drafts import (
    FEEDBACK,
    HINTS,
    OWN_TAG,
    PARTLY,
    TOLERANCE,
    Found,
    Known,
    Question,
    Title,
    answered,
    category_name,
    gapped,
    html_lines,
    html_text,
    item,
    judged,
    left_out,
    literal,
    not_kept,
    opened,
    others_told,
    ticked,
    when_told,
)
from quizgen.model.item import GAP, Item

BLANK = re.compile(
    r"\{\d*:(?P<type>SHORTANSWER(?:_C)?|SAC?|MWC?|NUMERICAL|NM|MULTICHOICE(?:_[A-Z]+)?|MC[A-Z]*):(?P<answers>.+?)(?<!\\)\}",
    re.DOTALL,
)
"""A blank of an embedded question."""

ALTERNATIVE = re.compile(
    r"(?P<mark>=|%-?[\d.]+%|)(?P<answer>.+?)(?<!\\)(?<!&)(?<!&amp;)(?:#(?P<told>.*?))?(?:~|$)", re.DOTALL
)

VERDICTS = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
MOODLES_OWN = {"", "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect."}
"""What Moodle tells of an answer as long as no teacher writes anything else."""

FULL = 100
FULL_MARKS = {"=", "%100%", ""}
"""What stands before an answer that counts in full, or not at all."""


def looks(text: str) -> bool:
    """Whether there are the elements that hold everything."""
    return "<quiz" in text and "<question" in text


def read(text: str) -> Iterator[Found]:
    """Each question. ValueError for XML that is malformed, or that declares entities, which Moodle's never does."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ValueError("it declares its own entities")
    try:
        root = ET.fromstring(text)  # noqa: S314 -- without entities there is nothing to blow up
    except ET.ParseError as error:
        raise ValueError(f"malformed XML: {error}") from error
    for question in root.iter("question"):
        yield from _found(question)


def _found(question: ET.Element) -> Iterator[Found]:
    kind, prompt = question.get("type", ""), _shown(question.find("questiontext"))
    if kind == "category":
        yield Title(text=category_name(_text(question.find("category"))))
        return
    if kind not in MAKERS:
        yield left_out(prompt, f"there is no counterpart of Moodle's type {kind!r}")
        return
    made = MAKERS[kind](question)
    found = left_out(prompt, made) if isinstance(made, str) else item(made, _known(question))
    yield found
    if isinstance(found, Item):
        yield from (not_kept(found.prompt, what) for what in _lost(question, found))


def _lost(question: ET.Element, found: Item) -> Iterator[str]:
    """What the item does not keep of its question."""
    if question.find(".//file") is not None:
        yield "pictures and files are not kept"
    if any(map(_text, question.iterfind("hint"))):
        yield HINTS
    gaps = [match for blank in BLANK.finditer(_blanks(question, found)) for match in _alternatives(blank)]
    single = any(_text(feedback) for feedback in question.iterfind("answer/feedback")) or any(
        match["told"] for match in gaps
    )
    verdicts = {html_text(_text(question.find(name))) for name in VERDICTS}
    if single or verdicts - MOODLES_OWN or (others_told(_told(question)) and found.kind not in {"open", "ordering"}):
        yield FEEDBACK
    partly = any(match["mark"] not in FULL_MARKS for match in gaps)
    if partly or (found.kind == "short" and any(0 < fraction < FULL for _, fraction in _answers(question))):
        yield PARTLY
    if any(float(each.text or 0) for each in question.iterfind("answer/tolerance")):
        yield TOLERANCE


def _text(element: ET.Element | None) -> str:
    return (element.findtext("text") or "" if element is not None else "").strip()


def _shown(element: ET.Element | None) -> str:
    """The text of an element that holds HTML, unless it says that it holds none."""
    if element is not None and element.get("format") in {"plain_text", "moodle_auto_format"}:
        return _text(element)
    return html_text(_text(element))


def _told(question: ET.Element, name: str = "generalfeedback") -> tuple[str, ...]:
    return html_lines(_text(question.find(name)))


def _known(question: ET.Element) -> Known:
    ident = question.findtext("idnumber") or ""
    tags = tuple(each.text or "" for each in question.iterfind("tags/tag/text"))
    grade = question.findtext("defaultgrade") or "1"
    points = round(float(grade)) if re.fullmatch(r"\d+(\.\d+)?", grade) else 1
    return Known(id=ident, tags=tuple(tag for tag in tags if not OWN_TAG.match(tag)), points=points)


def _answers(question: ET.Element) -> list[tuple[str, float]]:
    return [(_text(answer), float(answer.get("fraction", "0"))) for answer in question.iterfind("answer")]


def _choice(question: ET.Element) -> Question | str:
    options = [_shown(answer) for answer in question.iterfind("answer")]
    right = [index for index, (_, fraction) in enumerate(_answers(question)) if fraction > 0]
    return ticked(_shown(question.find("questiontext")), options, right, told=_told(question))


def _truefalse(question: ET.Element) -> Question | str:
    right = [text.lower() for text, fraction in _answers(question) if fraction == FULL]
    return judged(_shown(question.find("questiontext")), true=right == ["true"], told=_told(question))


def _short(question: ET.Element) -> Question | str:
    right = [literal(text) for text, fraction in _answers(question) if fraction == FULL]
    if not right or "" in right:
        return "its answer is a pattern, not a text"
    return answered(_shown(question.find("questiontext")), right)


def _matching(question: ET.Element) -> Question | str:
    sides = [(_shown(each), _text(each.find("answer"))) for each in question.iterfind("subquestion")]
    return {
        "kind": "matching",
        "prompt": _shown(question.find("questiontext")),
        "pairs": [{"left": left, "right": right} for left, right in sides if left],
        "extra": [right for left, right in sides if not left],
    }


def _ordering(question: ET.Element) -> Question | str:
    placed = sorted(
        (
            (float(answer.get("fraction", "0")), number, _shown(answer))
            for number, answer in enumerate(question.iterfind("answer"))
        )
    )
    told = _told(question)
    return {
        "kind": "ordering",
        "prompt": _shown(question.find("questiontext")),
        "events": [{"text": text, "when": when_told(text, told)} for _, _, text in placed],
    }


def _essay(question: ET.Element) -> Question | str:
    told = _told(question, "graderinfo") or _told(question)
    return opened(_shown(question.find("questiontext")), told)


def _cloze(question: ET.Element) -> Question | str:
    markup = _text(question.find("questiontext"))
    blanks = list(BLANK.finditer(markup))
    if len(blanks) != 1:
        return f"it has {len(blanks)} gaps, one of ours has one"
    sentence = html_text(BLANK.sub(GAP, markup))
    found = [(match["mark"], _unescaped(match["answer"])) for match in _alternatives(blanks[0])]
    right = [number for number, (mark, _) in enumerate(found) if mark and mark in FULL_MARKS]
    if blanks[0]["type"].startswith(("MULTICHOICE", "MC")):
        return ticked(sentence, [html_text(text) for _, text in found], right)
    if blanks[0]["type"].startswith("N"):
        found = [(mark, text.partition(":")[0]) for mark, text in found]
    answers = [literal(found[index][1]) for index in right]
    return gapped(sentence, answers) if answers and all(answers) else "its answer is a pattern, not a text"


def _blanks(question: ET.Element, found: Item) -> str:
    """Where blanks are looked for: in an embedded question only."""
    return _text(question.find("questiontext")) if found.kind == "cloze" else ""


def _alternatives(blank: "re.Match[str]") -> "list[re.Match[str]]":
    return list(ALTERNATIVE.finditer(blank["answers"]))


def _unescaped(answer: str) -> str:
    return re.sub(r"\\([}#])", r"\1", html.unescape(answer)).strip()


MAKERS: Mapping[str, Callable[[ET.Element], Question | str]] = {
    "multichoice": _choice,
    "truefalse": _truefalse,
    "shortanswer": _short,
    "numerical": _short,
    "matching": _matching,
    "ordering": _ordering,
    "essay": _essay,
    "cloze": _cloze,
    "multianswer": _cloze,
}
"""Moodle's type → makes our question of it, or says why there is none."""
