"""The note types: FROZEN. Students' collections hold notes of them, and Anki updates only what fits.

- An id never changes; names of fields and templates may, since Anki matches them by id.
- A field or template added or removed makes Anki refuse every update of older notes and add a second note type.
  Spare fields (Hint, Extra) are there so that none needs to be added.
- Whoever edits a file in templates/anki/ adds a row to `VERSIONS`, else nobody who has a deck sees the edit.
"""

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizgen.model.ids import digest
from quizgen.model.item import Kind
from quizgen.writers._templates import environment, folder

if TYPE_CHECKING:
    from jinja2 import Environment

VERSIONS: dict[int, int] = {
    1: 1_795_478_400,
    2: 1_795_651_200,
}
"""Version of what is in templates/anki/ → when it was made, in seconds since 1970."""

VERSION = max(VERSIONS)

TEMPLATES_CHANGED = VERSIONS[VERSION]
"""The time that note types carry. Constant: a user's own styling outlives a new deck."""

KEY = "Key"
"""The field that holds the item's id, for tools; never shown."""

NoteKind = Kind | Literal["typed", "term"]
"""The kinds of items, and what some of them can become in a deck: short answers to type, terms to ask both ways."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardType:
    """A card of a note: its front and its back."""

    id: int
    name: str
    files: str
    """The names of its templates: `choice` for choice-front.html and choice-back.html."""
    browser: tuple[str, str]
    """What Anki's card browser lists as question and answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteType:
    """A kind of note in Anki."""

    id: int
    name: str
    deck: str
    """What its notes are called where they have a deck of their own."""
    cards: tuple[CardType, ...]
    fields: tuple[tuple[int, str], ...]
    """Id and name in order; Anki sorts and finds duplicates by the first."""
    cloze: bool = False

    @property
    def field_names(self) -> tuple[str, ...]:
        """The names in order."""
        return tuple(name for _, name in self.fields)


QUESTION = NoteType(
    id=1080562190,
    name="quizgen question",
    deck="Questions",
    cards=(CardType(id=1080562200, name="Card 1", files="question", browser=("{{Question}}", "{{Answer}}")),),
    fields=(
        (1080562201, "Question"),
        (1080562202, "Answer"),
        (1080562203, "Also"),
        (1080562204, "Hint"),
        (1080562205, "Evidence"),
        (1080562206, "Source"),
        (1080562207, "Extra"),
        (1080562208, KEY),
    ),
)
"""Question on the front, answer on the back: of one line or of several."""

NOTE_TYPES: dict[NoteKind, NoteType] = {
    "cloze": NoteType(
        id=1297208853,
        name="quizgen cloze",
        deck="Gaps",
        cards=(CardType(id=1297208900, name="Card 1", files="cloze", browser=("{{cloze:Text}}", "{{cloze:Text}}")),),
        fields=(
            (1297208901, "Text"),
            (1297208902, "Hint"),
            (1297208903, "Evidence"),
            (1297208904, "Source"),
            (1297208905, "Extra"),
            (1297208906, KEY),
        ),
        cloze=True,
    ),
    "short": QUESTION,
    "matching": QUESTION,
    "ordering": QUESTION,
    "open": QUESTION,
    "choice": NoteType(
        id=1088908822,
        name="quizgen multiple choice",
        deck="Multiple choice",
        cards=(CardType(id=1088908900, name="Card 1", files="choice", browser=("{{Question}}", "{{Answer}}")),),
        fields=(
            (1088908901, "Question"),
            (1088908902, "Options"),
            (1088908903, "Correct"),
            (1088908904, "Answer"),
            (1088908905, "Hint"),
            (1088908906, "Evidence"),
            (1088908907, "Source"),
            (1088908908, "Extra"),
            (1088908909, KEY),
        ),
    ),
    "truefalse": NoteType(
        id=1308259255,
        name="quizgen true or false",
        deck="True or false",
        cards=(
            CardType(
                id=1308259300, name="Card 1", files="truefalse", browser=("{{Statement}}", "{{Answer}} {{Correction}}")
            ),
        ),
        fields=(
            (1308259301, "Statement"),
            (1308259302, "Correct"),
            (1308259303, "Answer"),
            (1308259304, "Correction"),
            (1308259305, "Hint"),
            (1308259306, "Evidence"),
            (1308259307, "Source"),
            (1308259308, "Extra"),
            (1308259309, KEY),
        ),
    ),
    "typed": NoteType(
        id=1423771600,
        name="quizgen typed answer",
        deck="Typed answers",
        cards=(CardType(id=1423771700, name="Card 1", files="typed", browser=("{{Question}}", "{{Answer}}")),),
        fields=(
            (1423771701, "Question"),
            (1423771702, "Answer"),
            (1423771703, "Also"),
            (1423771704, "Hint"),
            (1423771705, "Evidence"),
            (1423771706, "Source"),
            (1423771707, "Extra"),
            (1423771708, KEY),
        ),
    ),
    "term": NoteType(
        id=1516230400,
        name="quizgen two-way term",
        deck="Terms",
        cards=(
            CardType(id=1516230500, name="Term", files="term", browser=("{{Term}}", "{{Meaning}}")),
            CardType(id=1516230501, name="Meaning", files="meaning", browser=("{{Meaning}}", "{{Term}}")),
        ),
        fields=(
            (1516230511, "Term"),
            (1516230512, "Meaning"),
            (1516230513, "Both ways"),
            (1516230514, "Hint"),
            (1516230515, "Evidence"),
            (1516230516, "Source"),
            (1516230517, "Extra"),
            (1516230518, KEY),
        ),
    ),
}


@functools.cache
def template(name: str) -> str:
    """The card template `name` with what it includes, signed.

    `{{…}}` belongs to Anki, so ours reads `<!--# include "hint.html" -->`: the files are plain HTML to every editor.
    """
    return _signed(_jinja().get_template(name).render(), "<!-- {} -->")


@functools.cache
def css() -> str:
    """How all cards look, signed."""
    return _signed((folder("anki") / "card.css").read_text("utf-8"), "/* {} */")


def is_untouched(*texts: str) -> bool:
    """Whether templates and styling are as some quizgen made them: signed, and nothing changed since."""
    return all(_signature(text.rpartition("\n")[0]) in text.rpartition("\n")[2] for text in texts)


def _signed(text: str, comment: str) -> str:
    body = text.rstrip("\n")
    return f"{body}\n{comment.format(f'quizgen {VERSION}: {_signature(body)}')}"


def _signature(text: str) -> str:
    return digest("quizgen", "template", text.strip())


@functools.cache
def _jinja() -> "Environment":
    return environment("anki").overlay(
        block_start_string="<!--#",
        block_end_string="-->",
        variable_start_string="<!--=",
        variable_end_string="=-->",
        comment_start_string="<!--*",
        comment_end_string="*-->",
    )
