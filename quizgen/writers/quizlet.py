"""Cards for Quizlet, to be pasted: a line for each, a tab between question and answer."""

from collections.abc import Iterator

from quizgen.model.item import Item, Matching, OpenResponse, TrueFalse
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files
from quizgen.writers._plain import clean, stem
from quizgen.writers._platform import Held, Platform, fitting
from quizgen.writers._templates import file_name


def _strain(item: Item) -> str:
    spare = isinstance(item.question, Matching) and item.question.extra
    return "right sides that belong to nothing are on no card" if spare else ""


PLATFORM = Platform(
    name="Quizlet",
    steps=(
        "choose *Create*, then *Flashcard set*",
        "choose *Import*",
        "open the file, copy all of it and paste it into the box",
        "choose *Tab* between term and definition, *New line* between cards, and press *Import*",
    ),
    kinds={
        "choice": Held(called="Card", loss="a card shows no options, only question and answer"),
        "truefalse": Held(called="Card"),
        "cloze": Held(called="Card"),
        "short": Held(called="Card"),
        "matching": Held(called="A card for each pair"),
        "ordering": Held(loss="a card can't be put in order"),
        "open": Held(called="Card"),
    },
    keeps=("correction", "hint"),
    strain=_strain,
)


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """One text file to copy from."""
    cards = [card for item in fitting(quiz, PLATFORM) for card in _cards(item)]
    return {f"{file_name(quiz)}.quizlet.txt": "".join(f"{front}\t{back}\n" for front, back in cards).encode()}


def _cards(item: Item) -> Iterator[tuple[str, str]]:
    match item.question:
        case TrueFalse(answer=answer, correction=correction):
            yield f"True or false? {stem(item)}", clean(f"{answer}. {correction}" if correction else answer)
        case Matching(pairs=pairs):
            yield from ((clean(pair.left), clean(pair.right)) for pair in pairs)
        case OpenResponse(expected=expected):
            yield stem(item), clean(" ".join(point.text for point in expected))
        case _:
            yield stem(item), clean(item.answer)
