"""The learning module: a page to teach and to learn from, and the teacher's page to go with it.

The items on it are those of the page to answer on a screen, with the same templates and the same script.
"""

from functools import cache
from typing import TYPE_CHECKING

from quizgen.model.quiz import Quiz, Settings
from quizgen.model.study import Study
from quizgen.writers import Files
from quizgen.writers._templates import file_name
from quizgen.writers.module.drawing import WIDTH, capital, map_of, timeline_of
from quizgen.writers.module.glossary import glossed
from quizgen.writers.module.lesson import Lesson, lesson_of
from quizgen.writers.module.objectives import objectives_of
from quizgen.writers.module.plan import REVIEWS, minutes, time_plan
from quizgen.writers.web import interactive, store

if TYPE_CHECKING:
    from jinja2 import Environment


def write(quiz: Quiz, settings: Settings) -> Files:
    """Render both pages; what the article did not give leaves no trace on them."""
    templates, name = _templates(), file_name(quiz)
    shown = {**contents(quiz, settings), "store": f"{store(quiz)}:module"}
    return {
        f"{name}-module.html": templates.get_template("module.html").render(shown).encode(),
        f"{name}-module-teacher.html": templates.get_template("teacher.html").render(shown).encode(),
    }


def contents(quiz: Quiz, settings: Settings) -> dict[str, object]:
    """What the templates of the module show."""
    study, lesson = quiz.study or Study(), lesson_of(quiz)
    return {
        "quiz": quiz,
        "settings": settings,
        "study": study,
        "lesson": lesson,
        "sections": sections_of(study, lesson),
        "objectives": objectives_of(lesson.items),
        "map": map_of(study.relations),
        "timeline": timeline_of(study.timeline),
        "time_plan": time_plan(study, lesson),
        "minutes": minutes(time_plan(study, lesson)),
        "reviews": REVIEWS,
        "drawing_width": WIDTH,
    }


def sections_of(study: Study, lesson: Lesson) -> dict[str, str]:
    """Template of each section that there is something for → its title, in the order of the page."""
    sections = (
        ("objectives", "What you will learn", lesson.items),
        ("before", "Before you read", study.reading),
        ("terms", "Who and what", study.terms or study.figures),
        ("reading", "Read", study.reading),
        ("timeline", "Timeline", study.timeline),
        ("map", "Map", study.relations),
        ("summary", "Summary", study.summary),
        ("talk", "Talk and write", study.prompts),
        ("quiz", "Final quiz", lesson.parts),
        ("after", "Look back", "always"),
    )
    return {name: title for name, title, there in sections if there}


@cache
def _templates() -> "Environment":
    return teaching(interactive("module", "web"))


def teaching(templates: "Environment") -> "Environment":
    """The templates, with what those of the module need."""
    templates.filters |= {"capital": capital, "glossed": glossed}
    return templates
