"""Text for Anki to read aloud: `[anki:tts]` in the fields, so that the note types are the same with and without it."""

from markupsafe import Markup

from quizgen.model.item import Cloze, Question
from quizgen.model.quiz import Quiz
from quizgen.writers.anki.contents import Fields
from quizgen.writers.anki.text import field_html

ENGLISH = "en_US"
"""What devices call the voices of an English of no country."""

ASKED = ("Question", "Statement", "Term", "Meaning")
"""Fields that stand on a front."""


def spoken(fields: Fields, question: Question, quiz: Quiz) -> Fields:
    """The fields, what is asked to be read on the front, the answer on the back; of a cloze the whole sentence."""
    if isinstance(question, Cloze):
        whole = field_html(f"{question.before}{question.answer}{question.after}")
        return {**fields, "Extra": _read(whole, quiz)}
    asked = {name: fields[name] + _read(fields[name], quiz) for name in ASKED if name in fields}
    # Not in the answer itself: what is typed is compared with all that stands there.
    answer = {"Extra": _read(fields["Answer"], quiz)} if "Answer" in fields else {}
    return {**fields, **asked, **answer}


def _read(html: Markup, quiz: Quiz) -> Markup:
    """Anki reads the words and leaves the tags out."""
    return Markup("[anki:tts lang={}]{}[/anki:tts]").format(_voice(quiz.language), html)


def _voice(language: str) -> str:
    """`en-GB` as devices have it, `en_GB`."""
    return language.replace("-", "_") if "-" in language else ENGLISH
