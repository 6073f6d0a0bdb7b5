"""What the importers share: drafts of items, checked as quiz files are, and the text in HTML."""

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from quizgen.english.spellings import spellings
from quizgen.model.finding import Finding
from quizgen.model.item import GAP, Item
from quizgen.model.quizfile import NO_ID, tidy_text
from quizgen.model.quizproblems import WHAT

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Question = Mapping[str, Any]
"""The fields of a question as a quiz file has them."""

HINTED = re.compile(r"^(?P<sentence>.*) \(Hint: (?P<hint>.*)\)$")
CORRECTED = "Correctly: "
QUOTED = "From the text: "
EXPECTED = "A good answer mentions:"
"""How our own writers begin what is told after an answer."""

VALID_ID = re.compile(r"[\w.-]{1,64}")

OWN_TAG = re.compile(r"(quizgen|bloom|difficulty)-")
"""Tags that our own writer adds."""

BLOCKS = frozenset("address blockquote br div dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul".split())
"""Elements of HTML that begin a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """What a file calls its questions."""

    text: str


Found = Item | Finding | Title


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a question beside what it asks."""

    id: str = ""
    tags: tuple[str, ...] = ()
    points: int = 1


UNKNOWN = Known()


def item(question: Question, known: Known = UNKNOWN) -> Item | Finding:
    """The item, or why it can't be one."""
    from pydantic import ValidationError

    fields = {
        "id": known.id if VALID_ID.fullmatch(known.id) else f"{NO_ID}0",
        "question": _tidied(question),
        "tags": tuple(filter(None, map(tidy_text, known.tags))),
        "points": known.points,
    }
    try:
        made = _validator().validate_python(fields)
    except ValidationError as error:
        return left_out(prompt_of(question), _reason(error))
    return made


@functools.cache
def _validator() -> "TypeAdapter[Item]":
    from pydantic import TypeAdapter

    return TypeAdapter(Item)


def _tidied(value: Any) -> Any:  # noqa: ANN401 -- whatever a question holds
    if isinstance(value, Mapping):
        return {key: _tidied(each) for key, each in value.items()}
    if isinstance(value, str):
        return tidy_text(value)
    return tuple(map(_tidied, value)) if isinstance(value, Sequence) else value


def _reason(error: Any) -> str:  # noqa: ANN401 -- pydantic's error, which is loaded when it is needed
    first = error.errors(include_url=False)[0]
    context, template = first.get("ctx", {}), WHAT.get(first["type"])
    if first["type"] == "value_error":
        return str(context["error"])
    field = ".".join(str(step) for step in first["loc"][2:])
    return f"{field} {template.format(**context) if template else first['msg'].lower()}".strip()


def prompt_of(question: Question) -> str:
    """What a question asks, by whatever name."""
    return str(next((question[key] for key in ("stem", "prompt", "statement", "sentence") if key in question), ""))


def left_out(about: str, why: str) -> Finding:
    """The finding for a question that can't be an item."""
    return Finding(
        code="left-out", subject=tidy_text(about)[:80], severity="error", message=why, about=tidy_text(about)
    )


def not_kept(about: str, what: str) -> Finding:
    """The finding for something of a question that is lost."""
    return Finding(
        code="not-kept", subject=tidy_text(about)[:80], severity="warning", message=what, about=tidy_text(about)
    )


TOLERANCE = "how far off a number may be is not kept: the number itself is right"
PARTLY = "answers that count in part are not kept: what counts in full is right"
FEEDBACK = "feedback is not kept: a quiz of ours quotes its article"
HINTS = "hints between attempts are not kept"


def others_told(told: Iterable[str]) -> bool:
    """Whether anything is told afterwards that our own writers would not tell anew."""
    return any(not line.startswith((QUOTED, CORRECTED, EXPECTED)) for line in told)


def ticked(stem: str, options: Sequence[str], right: Sequence[int], *, told: Iterable[str] = ()) -> Question | str:
    """A choice, or a statement to judge if it is one between true and false; the reason if neither can be made."""
    if len(right) != 1:
        return f"{len(right)} of its options are right, a choice of ours has one" if right else "no option is right"
    lowered = [option.strip().lower() for option in options]
    if sorted(lowered) == ["false", "true"]:
        return judged(stem, true=lowered[right[0]] == "true", told=told)
    return {"kind": "choice", "stem": stem, "options": tuple(options), "correct": right[0]}


def judged(statement: str, *, true: bool, told: Iterable[str] = ()) -> Question:
    """A statement to judge, with the correction that our own writers tell of."""
    corrections = [line.removeprefix(CORRECTED) for line in told if line.startswith(CORRECTED)]
    return {"kind": "truefalse", "statement": statement, "true": true, "correction": "".join(corrections[:1])}


def answered(stem: str, right: Sequence[str]) -> Question:
    """A question answered in a few words, the best of what is right first."""
    return {"kind": "short", "stem": stem, "answer": right[0], "accepted": _others(right)}


def _others(right: Sequence[str]) -> tuple[str, ...]:
    """What is right beside the first and is no mere spelling of one before, which our writers give besides."""
    known: set[str] = {*spellings(right[0])}
    found = []
    for text in right[1:]:
        found += [text] if text not in known else []
        known |= {*spellings(text)}
    return tuple(found)


def gapped(sentence: str, right: Sequence[str]) -> Question:
    """A sentence with a gap, the best of what fills it first, and the hint that our own writers put behind it."""
    match = HINTED.match(sentence)
    hinted = match is not None and match["sentence"].count(GAP) == 1
    fields = {"sentence": match["sentence"], "hint": match["hint"]} if match and hinted else {"sentence": sentence}
    return {"kind": "cloze", "answer": right[0], "accepted": _others(right), **fields}


def opened(prompt: str, told: Iterable[str]) -> Question:
    """A question answered in sentences, with what a grader is told."""
    points = [line for line in told if line and line != EXPECTED and not line.startswith(QUOTED)]
    return {"kind": "open", "prompt": prompt, "expected": tuple({"text": point} for point in points or ["–"])}


class _Text(HTMLParser):
    """Collects the text of HTML, a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 -- as inherited
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def html_lines(markup: str) -> tuple[str, ...]:
    """The text of HTML, block by block.

    >>> html_lines("<p>R&amp;D is <b>dear</b>.</p><p>Isn't it?</p>")
    ('R&D is dear.', "Isn't it?")
    """
    parser = _Text()
    parser.feed(markup)
    parser.close()
    lines = (re.sub(r"[ \t\r\f]+", " ", line).strip(" ") for line in "".join(parser.parts).split("\n"))
    return tuple(filter(None, lines))


def html_text(markup: str) -> str:
    """The text of HTML on one line."""
    return " ".join(html_lines(markup))


def category_name(path: str) -> str:
    """The last part of a category's path; `//` is a slash in a name."""
    name = re.split(r"(?<!/)/(?!/)", path)[-1].replace("//", "/")
    return "" if name == "top" or name.startswith("$") else name


def literal(pattern: str) -> str:
    r"""The text that a pattern fits, or nothing if a star in it stands for any: `\*` is a star."""
    return "" if re.search(r"(?<!\\)\*", pattern) else pattern.replace(r"\*", "*")


def when_told(text: str, told: tuple[str, ...]) -> str:
    """The time of an event, if it is told behind its text in brackets, as our own writers do."""
    found = (line.removeprefix(f"{text} (").removesuffix(")") for line in told if line.startswith(f"{text} ("))
    return next(found, "")
