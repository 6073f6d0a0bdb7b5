"""The note types: FROZEN. Students' collections hold notes of them, and Anki updates only what fits.

- An id never changes; names of fields and templates may, since Anki matches them by id.
- A field or template added or removed makes Anki refuse every update of older notes and add a second note type.
  Spare fields (Hint, Extra) are there so that none needs to be added.
- Whoever edits a file in templates/anki/ moves `TEMPLATES_CHANGED` on, else nobody who has a deck sees the edit.
"""

from dataclasses import dataclass
from functools import cache

from quizgen.model.item import Kind
from quizgen.writers._templates import environment, folder

TEMPLATES_CHANGED = 1_795_478_400
"""When templates/anki/ last changed, in seconds since 1970. Constant: a user's own styling outlives a new deck."""

KEY = "Key"
"""The field that holds the item's id, for tools; never shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteType:
    """A kind of note in Anki, with its one card."""

    id: int
    name: str
    template_id: int
    files: str
    """The names of its templates: `choice` for choice-front.html and choice-back.html."""
    fields: tuple[tuple[int, str], ...]
    """Id and name in order; Anki sorts and finds duplicates by the first."""
    browser: tuple[str, str]
    """What Anki's card browser lists as question and answer."""
    cloze: bool = False

    @property
    def field_names(self) -> tuple[str, ...]:
        """The names in order."""
        return tuple(name for _, name in self.fields)


QUESTION = NoteType(
    id=1080562190,
    name="quizgen question",
    template_id=1080562200,
    files="question",
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
    browser=("{{Question}}", "{{Answer}}"),
)
"""Question on the front, answer on the back: of one line or of several."""

NOTE_TYPES: dict[Kind, NoteType] = {
    "cloze": NoteType(
        id=1297208853,
        name="quizgen cloze",
        template_id=1297208900,
        files="cloze",
        fields=(
            (1297208901, "Text"),
            (1297208902, "Hint"),
            (1297208903, "Evidence"),
            (1297208904, "Source"),
            (1297208905, "Extra"),
            (1297208906, KEY),
        ),
        browser=("{{cloze:Text}}", "{{cloze:Text}}"),
        cloze=True,
    ),
    "short": QUESTION,
    "matching": QUESTION,
    "ordering": QUESTION,
    "open": QUESTION,
    "choice": NoteType(
        id=1088908822,
        name="quizgen multiple choice",
        template_id=1088908900,
        files="choice",
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
        browser=("{{Question}}", "{{Answer}}"),
    ),
    "truefalse": NoteType(
        id=1308259255,
        name="quizgen true or false",
        template_id=1308259300,
        files="truefalse",
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
        browser=("{{Statement}}", "{{Answer}} {{Correction}}"),
    ),
}


@cache
def template(name: str) -> str:
    """The card template `name` with what it includes.

    `{{…}}` belongs to Anki, so ours reads `<!--# include "hint.html" -->`: the files are plain HTML to every editor.
    """
    jinja = environment("anki").overlay(
        block_start_string="<!--#",
        block_end_string="-->",
        variable_start_string="<!--=",
        variable_end_string="=-->",
        comment_start_string="<!--*",
        comment_end_string="*-->",
    )
    return jinja.get_template(name).render()


@cache
def css() -> str:
    """How all cards look."""
    return (folder("anki") / "card.css").read_text("utf-8")
