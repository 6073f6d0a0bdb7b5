"""Reads GIFT as Moodle 5.0's importer was seen to read it; ValueError for what it would stop at."""

import re
from collections.abc import Iterable

import lxml.html

from quizgen.model.item import GAP
from tests.support.asked import Asked, tidy

HELD = {"\\:": "\ue000", "\\#": "\ue001", "\\=": "\ue002", "\\{": "\ue003", "\\}": "\ue004", "\\~": "\ue005"}
"""Escape → what stands for it while the syntax is looked for."""

BACKSLASH = "\ue006"

WEIGHT = re.compile(r"^%-*[0-9]{1,2}\.?[0-9]*%")

FORMATS = ("[html]", "[plain]", "[markdown]", "[moodle]")

ORDERING = re.compile(r"^>(\d+) ALL VERTICAL ABSOLUTE_POSITION SHOW none\n(.*)$", re.DOTALL)


def read_gift(document: bytes) -> tuple[str, list[Asked]]:
    """The category, and the questions, all with one point."""
    category, found = "", []
    for lines in _blocks(document.decode()):
        text = "\n".join(line for line in lines if not line.startswith("//"))
        if text.startswith("$CATEGORY:"):
            category = text.removeprefix("$CATEGORY: $course$/top/").replace("//", "/").replace("\\\\", "\\")
        elif text:
            found.append(_question(text))
    return category, found


def comments(document: bytes) -> list[str]:
    """The lines that hold ids and tags."""
    return [line for line in document.decode().splitlines() if line.startswith("// [")]


def _blocks(text: str) -> Iterable[list[str]]:
    """Lines between blank ones; a line that is 0 is blank in PHP."""
    block: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip() in {"", "0"}:
            yield block
            block = []
        else:
            block.append(line.strip())


def _question(text: str) -> Asked:
    text = text.replace("\\\\", BACKSLASH)
    for escape, held in HELD.items():
        text = text.replace(escape, held)
    text = text.replace("\\n", "\n")
    match = re.fullmatch(r"::(?P<name>.*?)::(?P<before>[^{}]*)\{(?P<key>[^{}]*)\}(?P<after>[^{}]*)", text, re.DOTALL)
    if match is None or not match["before"].startswith("[html]"):
        raise ValueError(f"not a question in HTML: {text}")
    key, _, told = match["key"].strip().rpartition("####") if "####" in match["key"] else (match["key"].strip(), "", "")
    gap = GAP if match["after"] else ""
    prompt = _html(match["before"].removeprefix("[html]") + gap + match["after"])
    kind, options, right = _key(key.strip(), gap=bool(match["after"].replace("</p>", "")) or gap != "")
    return Asked(kind=kind, prompt=prompt, options=options, right=right, told=_lines(told))


def _key(key: str, *, gap: bool) -> tuple[str, tuple[str, ...], tuple[object, ...]]:
    if not key:
        return "open", (), ()
    if match := ORDERING.match(key):
        lines = [line.strip() for line in match[2].splitlines()]
        if len(lines) != int(match[1]):
            raise ValueError(f"{match[1]} lines are promised: {lines}")
        return "ordering", (), tuple(_html(_raw(line)) for line in lines)
    if key.startswith("#"):
        return (
            "cloze" if gap else "short",
            (),
            tuple(answer.partition(":")[0].strip() for answer in key[1:].split("=")[1:]),
        )
    if "~" in key:
        return _choice(key)
    if "=" in key and "->" in key:
        return _matching(key)
    if key in {"TRUE", "FALSE"}:
        return "truefalse", ("True", "False"), (key.capitalize(),)
    return "cloze" if gap else "short", (), tuple(_typed(answer.strip()) for answer in key.split("=")[1:])


def _choice(key: str) -> tuple[str, tuple[str, ...], tuple[object, ...]]:
    marked = [part.strip() for part in re.findall(r"[~=][^~=]*", key)]
    if any(part.startswith("~") and WEIGHT.match(part[1:]) for part in marked):
        raise ValueError(f"a weight in {key}")
    options = tuple(_html(_formatted(part[1:])) for part in marked)
    right = tuple(option for part, option in zip(marked, options, strict=True) if part.startswith("="))
    return "choice", options, right


def _matching(key: str) -> tuple[str, tuple[str, ...], tuple[object, ...]]:
    sides = [pair.partition("->") for pair in key.split("=")[1:]]
    rights = tuple(sorted(tidy(_post(right)) for _, _, right in sides))
    return (
        "matching",
        rights,
        tuple((_html(_formatted(left)), tidy(_post(right))) for left, _, right in sides if left.strip()),
    )


def _typed(answer: str) -> str:
    if WEIGHT.match(answer):
        raise ValueError(f"a weight in {answer}")
    text = _post(_formatted(answer))
    if re.search(r"(?<!\\)\*", text):
        raise ValueError(f"a star fits any text in {text}")
    return tidy(text.replace("\\*", "*"))


def _formatted(text: str) -> str:
    text = text.strip()
    return next((text.removeprefix(mark) for mark in FORMATS if text.startswith(mark)), text)


def _post(text: str) -> str:
    for escape, held in HELD.items():
        text = text.replace(held, escape[1])
    return text.replace(BACKSLASH, "\\")


def _raw(text: str) -> str:
    """A line to be put in order, whose escapes don't come back."""
    if any(held in text for held in (*HELD.values(), BACKSLASH)):
        raise ValueError(f"an escape in {text}")
    return text


def _html(markup: str) -> str:
    tree = lxml.html.fragment_fromstring(_post(markup) or "", create_parent="div")
    strange = {element.tag for element in tree.iter()} - {"div", "p"}
    if strange:
        raise ValueError(f"{strange} in {markup}")
    return tidy(tree.text_content())


def _lines(markup: str) -> tuple[str, ...]:
    return tuple(map(_html, re.findall(r"<p>.*?</p>", _formatted(markup))))
