"""A question → the fields of its note: what stands on the front and on the back of its card."""

from markupsafe import Markup

from quizgen.errors import FormatError
from quizgen.model.item import (
    Cloze,
    Item,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Pair,
    Question,
    ShortAnswer,
    TrueFalse,
)
from quizgen.writers._templates import letter
from quizgen.writers.anki.fields import list_html, matching_html, numbered_html, options_html
from quizgen.writers.anki.text import cloze_html, field_html, visible

Fields = dict[str, Markup]
"""Name → HTML; a field that is not named is empty."""

YES = Markup("y")
"""Makes a card of a field that is there to switch it on."""


def asked(item: Item) -> Fields:
    """The fields that differ from kind to kind; a card shows before its question what that is about."""
    question, cue = item.question, item.cue
    match question:
        case Cloze():
            return {"Text": cloze_html(f"{cue}{question.before}", question.answer, question.after, hint=question.hint)}
        case MultipleChoice():
            return {
                "Question": field_html(f"{cue}{question.stem}"),
                "Options": options_html(question.options),
                "Correct": field_html(str(question.correct)),
                "Answer": field_html(question.answer),
            }
        case TrueFalse():
            return {
                "Statement": field_html(f"{cue}{question.statement}"),
                "Correct": field_html("0" if question.true else "1"),  # where it stands in truefalse-front.html
                "Answer": field_html(question.answer),
                "Correction": field_html(question.correction),
            }
        case ShortAnswer():
            return {
                "Question": field_html(f"{cue}{question.stem}"),
                "Answer": field_html(question.answer),
                "Also": field_html("; ".join(question.accepted)),
            }
        case Matching():
            pairs = zip(question.pairs, question.correct, strict=True)
            return {
                "Question": matching_html(
                    f"{cue}{question.prompt}", (pair.left for pair in question.pairs), question.choices
                ),
                "Answer": numbered_html(f"{letter(index)}: {pair.right}" for pair, index in pairs),
            }
        case Ordering():
            shown = (question.events[index].text for index in question.shown)
            told = (f"{each.text} ({each.when})" if each.when else each.text for each in question.events)
            return {"Question": list_html(shown, lead=f"{cue}{question.prompt}"), "Answer": numbered_html(told)}
        case OpenResponse():
            return {
                "Question": field_html(f"{cue}{question.prompt}"),
                "Answer": list_html(point.text for point in question.expected),
            }


def term(pair: Pair) -> Fields:
    """A pair of a matching item as a term to be asked both ways."""
    return {"Term": field_html(pair.left), "Meaning": field_html(pair.right), "Both ways": YES}


def refuse_blank(item: Item) -> None:
    """FormatError for words nobody could see: Anki shows no card without a front, and a blank answer helps nobody."""
    for name, text in _words(item.question).items():
        if not visible(text):
            raise FormatError(
                f"item {item.id}: the {name} is blank, so Anki would have no card to show",
                hint=f"write the {name} in the quiz file, or take the item out",
            )


def _words(question: Question) -> dict[str, str]:
    """What a card can't be without: its name in the quiz file → the text."""
    match question:
        case Cloze():
            return {"sentence": question.sentence, "answer": question.answer}
        case MultipleChoice():
            return {
                "stem": question.stem,
                **{f"option {number}": option for number, option in enumerate(question.options, 1)},
            }
        case TrueFalse():
            return {"statement": question.statement}
        case ShortAnswer():
            return {"stem": question.stem, "answer": question.answer}
        case Matching():
            sides = [side for pair in question.pairs for side in (pair.left, pair.right)]
            return {"prompt": question.prompt, **{f"side {number}": text for number, text in enumerate(sides, 1)}}
        case Ordering():
            events = enumerate(question.events, 1)
            return {"prompt": question.prompt, **{f"event {number}": event.text for number, event in events}}
        case OpenResponse():
            return {"prompt": question.prompt, "expected answer": question.answer}
