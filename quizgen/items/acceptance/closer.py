"""What a closer look at an item tells of whether it is taken; only what was learned later knows of it (`since.toml`).

What form its answer has, by which rule it is asked, how much of the title is in it, and whether its sentence begins or
ends a paragraph.
"""

import re
from collections.abc import Iterator

from quizgen.english.counting import NUMBERS, YEAR
from quizgen.items.acceptance.traits import MOST, Setting
from quizgen.items.gist import telling
from quizgen.model.item import Item, TrueFalse

FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("year", re.compile(rf"(?:\S+ ){{0,4}}{YEAR.pattern}(?: \S+)?")),
    ("digits", re.compile(r".*\d")),
    (
        "number in words",
        re.compile(rf"(?:a|half|hundreds|thousands|{'|'.join(NUMBERS[1:])})\b(?:\s\S+)?$", re.IGNORECASE),
    ),
    ("name", re.compile(r"[A-Z]")),
)
"""Name of a form → how an answer of it begins, the first that fits; any other is words."""

PRECISE = re.compile(r"\d\.\d|\d{4}|\d,\d{3}")
"""A number that nobody keeps in mind: with a decimal, or of four digits and more."""

MODAL = re.compile(r"\b(?:can|could|may|might|must|should|would)\b")

PAST = re.compile(r"\b(?:did|had|was|were)\b")

NAME = re.compile(r" [“(]?[A-Z][a-z]")
"""A name, or what is written like one, inside a question."""


def closer_traits(item: Item, setting: Setting) -> dict[str, float]:
    """Name of each trait that the item has → how much of it."""
    return {
        f"asks: {item.kind} {form_of_answer(item)}": 1.0,
        **{f"rule: {tag}": 1.0 for tag in item.tags},
        **dict(of_title(item, setting)),
        "question: modal": float(MODAL.search(item.prompt) is not None),
        "question: past": float(PAST.search(item.prompt) is not None),
        "question: name": float(NAME.search(item.prompt) is not None),
        "answer: precise": float(PRECISE.search(item.answer) is not None),
        **dict(of_paragraph(item, setting)),
    }


def form_of_answer(item: Item) -> str:
    """What form the answer has; of a statement whether it is true, or in what form it is false.

    Only in a gap a capital tells a name: other answers begin with one.
    """
    if isinstance(item.question, TrueFalse):
        return "true" if item.question.true else f"false by {form(changed(item.question))}"
    return form(item.answer if item.kind == "cloze" else item.answer.lower())


def form(answer: str) -> str:
    """What form the words have.

    >>> [form(answer) for answer in ("In May 1911", "40 sheep", "Three", "Ada Marsh", "due to fog")]
    ['year', 'digits', 'number in words', 'name', 'words']
    """
    return next((name for name, pattern in FORMS if pattern.match(answer)), "words")


def changed(statement: TrueFalse) -> str:
    """The words of a false statement that the true one does not have.

    >>> changed(TrueFalse(statement="It sank in 1912.", true=False, correction="It sank in 1911."))
    '1912.'
    """
    told = statement.correction.split()
    return " ".join(word for word in statement.statement.split() if word not in told)


def of_title(item: Item, setting: Setting) -> Iterator[tuple[str, float]]:
    """How many words of the article's title question, answer and evidence have."""
    title = telling(setting.title)
    evidence = " ".join(proof.text for proof in item.proofs)
    for part, text in (("question", item.prompt), ("answer", item.answer), ("evidence", evidence)):
        yield f"{part}: of title", min(MOST["marks"], len(title & telling(text)))


def of_paragraph(item: Item, setting: Setting) -> Iterator[tuple[str, float]]:
    """Whether the evidence begins its paragraph, and whether it ends it."""
    for proof in item.proofs[:1]:
        yield "place: begins paragraph", float(setting.text[max(0, proof.start - 1) : proof.start] in {"", "\n"})
        yield "place: ends paragraph", float(setting.text[proof.end : proof.end + 1] in {"", "\n"})
