r"""GIFT: questions between blank lines, what is right in braces.

::Tower::How high is the tower?{=31 metres ~13 metres}
"""

import re
from collections.abc import Iterator

from quizgen.importers._drafts import (
    FEEDBACK,
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

HELD = {f"\\{mark}": chr(0xFDD0 + number) for number, mark in enumerate("\\:#={}~")}
"""What is escaped → what stands for it until the syntax is read: characters that no text may have."""

QUESTION = re.compile(r"(?:::(?P<name>.*?)::)?\s*(?P<before>[^{}]*)\{(?P<key>[^{}]*)\}(?P<after>[^{}]*)", re.DOTALL)

FORMATTED = re.compile(r"\[(html|plain|markdown|moodle)\]\s*")
WEIGHTED = re.compile(r"^%(-?[\d.]+)%")
TOLERATED = re.compile(r":\s*(\d+(?:\.\d+)?)")
ORDERED = re.compile(r">\s*\d+[A-Za-z_\s\d]*?\n(?P<lines>.*)", re.DOTALL)

IDENT, TAG = re.compile(r"\[id:([^\]]+)\]"), re.compile(r"\[tag:([^\]]+)\]")

FULL = 100


def looks(text: str) -> bool:
    """Whether a question ends in braces that hold something of GIFT's, or nothing."""
    return re.search(r"\{\s*(=|~|#|T\b|F\b|TRUE|FALSE|>|\})", text) is not None


def read(text: str) -> Iterator[Found]:
    """Each question."""
    for block in re.split(r"\n(?:[ \t]*\n)+", text):
        lines = [line.strip() for line in block.split("\n")]
        comments = " ".join(line for line in lines if line.startswith("//"))
        body = "\n".join(line for line in lines if line and not line.startswith("//"))
        if body.startswith("$CATEGORY:"):
            yield Title(text=category_name(body.partition(":")[2].strip().replace("\\\\", "\\")))
        elif body:
            found = _found(body, _known(comments))
            yield found
            if isinstance(found, Item):
                yield from (not_kept(found.prompt, what) for what in _lost(body, found))


def _known(comments: str) -> Known:
    idents, tags = IDENT.findall(comments), TAG.findall(comments)
    return Known(id=(idents or [""])[0], tags=tuple(tag for tag in tags if not OWN_TAG.match(tag)))


def _found(body: str, known: Known) -> Found:
    body = _held(body)
    match = QUESTION.fullmatch(body.replace("\\n", "\n"))
    if match is None:
        return left_out(_released(body), "it is a text without an answer in braces")
    form = FORMATTED.match(match["before"])
    before = match["before"][form.end() :] if form else match["before"]
    key, told = _told(match["key"].strip())
    rest = match["after"].strip()
    made = _question(_shown(f"{before}{GAP if rest else ''}{match['after']}", form), key.strip(), told, gap=bool(rest))
    return left_out(_released(before), made) if isinstance(made, str) else item(made, known)


def _lost(body: str, found: Item) -> Iterator[str]:
    """What the item does not keep of its question."""
    key, told = _told(_held(body).partition("{")[2].partition("}")[0].strip())
    if "#" in key[1:] or (others_told(told) and found.kind not in {"open", "ordering"}):
        yield FEEDBACK
    if found.kind in {"short", "cloze"} and any(
        part.startswith("%") and not part.startswith("%100%") for part in _parts(key)
    ):
        yield PARTLY
    if key.startswith("#") and any(float(tolerance) for tolerance in TOLERATED.findall(key)):
        yield TOLERANCE


def _parts(key: str) -> list[str]:
    return [part.strip() for part in key.split("=")]


def _held(text: str) -> str:
    for escape, held in HELD.items():
        text = text.replace(escape, held)
    return text


def _told(key: str) -> tuple[str, tuple[str, ...]]:
    """What is right, and the lines of general feedback."""
    before, mark, after = key.rpartition("####")
    return (before, html_lines(_released(FORMATTED.sub("", after, count=1)))) if mark else (key, ())


def _question(prompt: str, key: str, told: tuple[str, ...], *, gap: bool) -> Question | str:
    if not key:
        return opened(prompt, told)
    if match := ORDERED.fullmatch(key):
        events = [html_text(line) for line in filter(None, match["lines"].split("\n"))]
        return {
            "kind": "ordering",
            "prompt": prompt,
            "events": [{"text": text, "when": when_told(text, told)} for text in events],
        }
    if key.startswith("#"):
        return _numerical(prompt, key, gap=gap)
    if "~" in key:
        return _choice(prompt, key, told)
    if "->" in key and "=" in key:
        return _matching(prompt, key)
    if (judgement := key.partition("#")[0].strip()) in {"T", "TRUE", "F", "FALSE"}:
        return judged(prompt, true=judgement.startswith("T"), told=told)
    return _typed(prompt, key, gap=gap)


def _released(text: str) -> str:
    for escape, held in HELD.items():
        text = text.replace(held, escape[1])
    return text


def _shown(text: str, form: "re.Match[str] | None") -> str:
    """A text as it is shown: HTML unless it says that it is none."""
    released = _released(text)
    return released.strip() if form and form[1] in {"plain", "markdown"} else html_text(released)


def _answer(text: str) -> str:
    """An answer that is ticked, without its feedback."""
    raw = text.partition("#")[0].strip()
    form = FORMATTED.match(raw)
    return _shown(raw[form.end() :] if form else raw, form)


def _numerical(prompt: str, key: str, *, gap: bool) -> Question | str:
    found = [part.partition("#")[0].strip() for part in key[1:].split("=") if part.strip()]
    values = [WEIGHTED.sub("", part).partition(":")[0].strip() for part in found] or [""]
    if not all(values) or any(".." in value for value in values):
        return "its answer is not a number"
    return gapped(prompt, values) if gap else answered(prompt, values)


def _choice(prompt: str, key: str, told: tuple[str, ...]) -> Question | str:
    parts = re.findall(r"([~=])([^~=]*)", key)
    options = [_answer(WEIGHTED.sub("", text.strip(), count=1)) for _, text in parts]
    right = [index for index, (mark, text) in enumerate(parts) if mark == "=" or _weight(text) > 0]
    return ticked(prompt, options, right, told=told)


def _weight(text: str) -> float:
    match = WEIGHTED.match(text.strip())
    return float(match[1]) if match else 0.0


def _matching(prompt: str, key: str) -> Question | str:
    sides = [part.partition("->") for part in key.split("=") if part.strip()]
    pairs = [(_answer(left), _released(right).strip()) for left, _, right in sides]
    return {
        "kind": "matching",
        "prompt": prompt,
        "pairs": [{"left": left, "right": right} for left, right in pairs if left],
        "extra": [right for left, right in pairs if not left],
    }


def _typed(prompt: str, key: str, *, gap: bool) -> Question | str:
    found = []
    for part in filter(None, map(str.strip, key.split("="))):
        weight = WEIGHTED.match(part)
        if weight is None or float(weight[1]) == FULL:
            found.append(_plain(part[weight.end() :] if weight else part))
    if not found or "" in found:
        return "its answer is a pattern, not a text"
    return gapped(prompt, found) if gap else answered(prompt, found)


def _plain(text: str) -> str:
    """An answer that is typed: a text, and the pattern that only it fits."""
    return literal(_released(FORMATTED.sub("", text.partition("#")[0].strip(), count=1)).strip())
