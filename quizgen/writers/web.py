"""The quiz to answer on a screen: one page that needs no server, no network and, to be read, no script.

The key stands under every item, folded up. The page's script takes it out of sight and shows it with the verdict;
without scripts it unfolds by itself.
"""

import base64
import hashlib
import json
import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from quizgen.english.spellings import spellings
from quizgen.model.ids import digest
from quizgen.model.item import (
    Cloze,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Question,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Quiz, Settings
from quizgen.model.quizfile import to_json
from quizgen.writers import Files
from quizgen.writers._templates import environment, file_name, folder, letter
from quizgen.writers.html import is_web_address

if TYPE_CHECKING:
    from jinja2 import Environment

SCRIPTS = ("store", "kinds", "quiz")
"""The page's script, in the order in which its pieces need each other: `templates/web/script/<name>.js`."""

SPEAKING = re.compile(r"[^\W_]|[&<>\"']")
"""What a text is read by, letters and digits, and what HTML takes for syntax."""

LONG = 40
"""Characters up to which a short answer is typed on one line: longer ones would scroll out of sight on a phone."""


def write(quiz: Quiz, settings: Settings) -> Files:
    """Render the one page."""
    page = interactive("web").get_template("page.html")
    return {f"{file_name(quiz)}-web.html": page.render(quiz=quiz, settings=settings, store=store(quiz)).encode()}


@cache
def interactive(*names: str) -> "Environment":
    """Templates of the formats `names`, with what items that can be answered need."""
    templates = environment(*names)
    script = script_of(SCRIPTS)
    templates.globals |= {"script": Markup(script), "script_hash": hash_of(script)}  # noqa: S704 -- our own file
    templates.filters |= {"coded": coded, "key_of": key_of, "letter": letter, "veiled": veiled}
    templates.tests |= {"long": is_long, "web_address": is_web_address}
    return templates


def is_long(answer: str) -> bool:
    """Whether an answer wants more than a line to be typed in."""
    return len(answer) > LONG


def script_of(names: tuple[str, ...]) -> str:
    """The pieces of a script as one."""
    return "\n" + "\n".join((folder("web") / "script" / f"{name}.js").read_text("utf-8") for name in names)


def hash_of(script: str) -> str:
    """By what the page's security policy knows its own script: no other one runs, whoever smuggles it in."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def store(quiz: Quiz) -> str:
    """Under what name a browser keeps the progress: a quiz that was changed begins anew."""
    return f"quizgen:{file_name(quiz)}:{digest(to_json(quiz).decode())}"


def key_of(question: Question) -> dict[str, object]:
    """What the script needs to judge an answer; options and events are known by the places where they are shown."""
    match question:
        case MultipleChoice(correct=correct):
            return {"correct": str(correct)}
        case TrueFalse(answer=answer):
            return {"correct": answer}
        case Cloze(answer=answer, accepted=accepted) | ShortAnswer(answer=answer, accepted=accepted):
            return {"accepted": [form for text in (answer, *accepted) for form in spellings(text)]}
        case Matching(correct=found):
            return {"correct": [str(index) for index in found]}
        case Ordering(shown=shown):
            return {"correct": [str(shown.index(index)) for index in range(len(shown))]}
        case OpenResponse():
            return {}


def coded(value: object) -> str:
    """JSON that a glance at the source of a page does not read; a determined student will."""
    return base64.b64encode(json.dumps(value, ensure_ascii=False).encode()).decode()


def veiled(text: str) -> Markup:
    """`text`, escaped so that a browser shows it and a glance at the source of the page does not.

    >>> veiled("C<")
    Markup('&#67;&#60;')
    """
    return Markup(SPEAKING.sub(lambda found: f"&#{ord(found[0])};", text))  # noqa: S704 -- nothing is left to escape
