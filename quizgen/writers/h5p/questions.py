"""An item as content of the library that asks it: only what differs from what the library itself says."""

import html
import re
from typing import Any

from quizgen.model.item import Cloze, Item, Kind, Matching, MultipleChoice, OpenResponse, ShortAnswer, TrueFalse
from quizgen.writers._plain import clean, printable, stem, told, typed

Content = dict[str, Any]

LIBRARIES: dict[Kind, str] = {
    "choice": "H5P.MultiChoice",
    "truefalse": "H5P.TrueFalse",
    "cloze": "H5P.Blanks",
    "short": "H5P.Blanks",
    "matching": "H5P.DragText",
    "open": "H5P.Essay",
}

SYNTAX = re.compile(r"[*/:\\]")
"""What marks gaps, other answers, hints and feedback where words are typed or dragged; there is no other escape."""

PLACEHOLDER = re.compile("@")
"""Begins `@score` and `@total`, which are replaced in feedback."""


def content(item: Item) -> Content:
    """What the library is to ask, and to say afterwards."""
    match item.question:
        case MultipleChoice():
            return _choice(item, item.question)
        case TrueFalse():
            return _statement(item, item.question)
        case ShortAnswer() | Cloze():
            return _blank(item)
        case Matching():
            return _pairs(item, item.question)
        case OpenResponse():
            return _essay(item)
        case _:
            return {}


def _choice(item: Item, question: MultipleChoice) -> Content:
    answers = [
        {"text": shown(option), "correct": index == question.correct} for index, option in enumerate(question.options)
    ]
    return {
        "question": shown(stem(item)),
        "answers": answers,
        "overallFeedback": _feedback(item),
        "behaviour": {"randomAnswers": not question.ascending},
    }


def _statement(item: Item, question: TrueFalse) -> Content:
    said = _said(item)
    return {
        "question": shown(stem(item)),
        "correct": "true" if question.true else "false",
        "behaviour": {"feedbackOnCorrect": said, "feedbackOnWrong": said},
    }


def _blank(item: Item) -> Content:
    answers = "/".join(map(inside, typed(item)))
    asked = {"overallFeedback": _feedback(item), "behaviour": {"caseSensitive": False}}
    if isinstance(item.question, Cloze):
        hint = f":{inside(item.question.hint)}" if item.question.hint else ""
        before, after = (inside(printable(part)) for part in (item.question.before, item.question.after))
        return {**asked, "questions": [f"{before}*{answers}{hint}*{after}"]}
    return {**asked, "text": shown(stem(item)), "questions": [f"*{answers}*"]}


def _pairs(item: Item, question: Matching) -> Content:
    return {
        "taskDescription": shown(stem(item)),
        "textField": "\n".join(f"{inside(clean(pair.left))} *{inside(clean(pair.right))}*" for pair in question.pairs),
        "distractors": "\n".join(f"*{inside(clean(text))}*" for text in question.extra),
        "overallFeedback": _feedback(item),
    }


def _essay(item: Item) -> Content:
    return {
        "taskDescription": shown(stem(item)),
        "solution": {"introduction": "", "sample": _said(item)},
        "keywords": [],  # marks would be given for them; and one of a star alone, any text, makes the library stop
        "behaviour": {"ignoreScoring": True},
    }


def _feedback(item: Item) -> list[Content]:
    said = _said(item)
    return [{"feedback": said} if said else {}]


def _said(item: Item) -> str:
    return _coded(PLACEHOLDER, shown(" ".join(told(item))))


def shown(text: str) -> str:
    """`text` as HTML that shows it; H5P takes every text for HTML.

    >>> shown("R&D <b>")
    'R&amp;D &lt;b&gt;'
    """
    return html.escape(clean(text), quote=False)


def inside(text: str) -> str:
    """`text` in and beside gaps, as HTML in which nothing is syntax.

    >>> inside("1/2 * 3")
    '1&#47;2 &#42; 3'
    """
    return _coded(SYNTAX, html.escape(text, quote=False))


def _coded(syntax: re.Pattern[str], text: str) -> str:
    return syntax.sub(lambda found: f"&#{ord(found[0])};", text)
