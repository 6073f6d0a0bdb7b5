r"""Questions as GIFT: Moodle's own text format, which other platforms read too.

Which characters are syntax differs from place to place, as Moodle 5.0's importer was seen to read them: an escaped
`\:` comes back in texts, but not in the name of a category or in what is to be put in order; `->` in a short answer
makes it a matching question, and there is no escape for it.
"""

import html
import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from quizgen.model.item import Item
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._bank import category, name, tags
from quizgen.writers._plain import clean, credited, numbers, printable, stem, told, typed
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import environment, file_name

if TYPE_CHECKING:
    from jinja2 import Template

SYNTAX = re.compile(r"[\\:#={}~]")
"""What a backslash takes its meaning from."""

NOT_ON_AN_ORDERED_LINE = re.compile(r"[^\w .,;!?()'’“”–-]|^0$")
"""What is written as an entity in what is to be put in order: escapes don't come back there, a lone 0 is no line."""

TAKEN_FOR_MORE = ("[", "%")
"""How an answer may begin that Moodle would take for its format or its weight."""

MATCHES = "->"


def _misfit(item: Item) -> str:
    arrow = any(MATCHES in answer for answer in typed(item))
    return "GIFT takes an answer with -> for a matching question; Moodle XML holds it" if arrow else ""


def _strain(item: Item) -> str:
    return "" if item.points == 1 else "GIFT holds no points, so each question counts as much as any other"


PLATFORM = Platform(
    name="Moodle (GIFT)",
    steps=(
        "open your course and choose *Question bank*, then *Import* in the menu at the top",
        "choose *GIFT format*",
        "drop the file into the box",
        "press *Import*, then *Continue*",
        "in a quiz, choose *Questions*, *Add*, *from question bank*, and the category with the quiz's title",
    ),
    kinds={
        "choice": Held(called="Multiple choice"),
        "truefalse": Held(called="True/False"),
        "cloze": Held(called="Short answer with the gap in its sentence; Numerical if the answer is a number"),
        "short": Held(called="Short answer; Numerical if the answer is a number"),
        "matching": Held(called="Matching"),
        "ordering": Held(called="Ordering", loss="only Moodle from 4.4 on reads things to put in order from GIFT"),
        "open": Held(called="Essay"),
    },
    keeps=("evidence", "correction", "accepted", "hint", "tags", "id"),
    marks_words=True,
    misfit=_misfit,
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One text file with all items."""
    items = fitting(quiz, PLATFORM)
    page = _page().render(items=items, category=_category(quiz), credit=credited(quiz.credit))
    return {f"{file_name(quiz)}.gift.txt": page.encode()}


@cache
def _page() -> "Template":
    templates = environment("gift")
    templates.filters |= {
        "answer": answer_html,
        "comment": _as_it_is,
        "html": html_text,
        "html_part": html_part,
        "line": ordered,
        "name": name,
        "numbers": numbers,
        "plain": plain,
        "plain_typed": plain_typed,
        "stem": stem,
        "tags": tags,
        "told": told,
        "typed": typed,
    }
    return templates.get_template("quiz.gift.txt")


def _as_it_is(text: str) -> Markup:
    """What stands in a comment, to the end of its line."""
    return Markup(clean(text))  # noqa: S704 -- no HTML, and nothing is syntax there


def _category(quiz: Quiz) -> Markup:
    """Read as it stands, but for backslashes."""
    return _as_it_is(category(quiz).replace("\\", r"\\"))


def _escaped(text: str) -> Markup:
    return Markup(SYNTAX.sub(r"\\\g<0>", text))  # noqa: S704 -- escaped for GIFT, HTML where it is HTML


def plain(text: str) -> Markup:
    r"""`text` where GIFT holds plain text.

    >>> print(plain("1:2 = {a}"))
    1\:2 \= \{a\}
    """
    return _escaped(clean(text))


def html_text(text: str) -> Markup:
    r"""`text` where GIFT holds HTML.

    >>> print(html_text("a < b: R&D"))
    a &lt; b\: R&amp;D
    """
    return html_part(clean(text))


def html_part(text: str) -> Markup:
    """As `html_text`, with the spaces at the ends of half a sentence."""
    return _escaped(html.escape(printable(text), quote=False))


def answer_html(text: str) -> Markup:
    """As `html_text`, for an answer, whose beginning may be taken for its format or its weight.

    >>> print(answer_html("%50% of it"), answer_html("half of it"))
    [html]%50% of it half of it
    """
    return _led(html_text(text), "[html]")


def plain_typed(text: str) -> Markup:
    r"""An answer that is typed: plain, and no star in it stands for any text.

    >>> print(plain_typed("5 * 4"), plain_typed("[sic]"))
    5 \\* 4 [plain][sic]
    """
    return _led(plain(text.replace("*", r"\*")), "[plain]")


def _led(text: Markup, lead: str) -> Markup:
    return Markup(lead) + text if text.startswith(TAKEN_FOR_MORE) else text  # noqa: S704 -- a constant


def ordered(text: str) -> Markup:
    """`text` as a line to be put in order: HTML in which every doubtful character is an entity.

    >>> print(ordered("It burned: {oil}."))
    It burned&#58; &#123;oil&#125;.
    """
    return Markup(NOT_ON_AN_ORDERED_LINE.sub(lambda match: f"&#{ord(match[0])};", clean(text)))  # noqa: S704 -- escaped
