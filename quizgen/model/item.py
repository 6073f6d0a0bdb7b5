"""A question with its answer and its proof."""

import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

GAP = "____"
"""Stands for the missing words in a cloze sentence."""

GAPS = re.compile(r"__+")
"""Anything a reader could take for a gap."""

STRICT: ConfigDict = {"extra": "forbid", "str_strip_whitespace": True}
"""How quiz files are read: an unknown field is a typing error, not something to ignore (pydantic's ConfigDict)."""

Difficulty = Literal["easy", "medium", "hard"]
Bloom = Literal["remember", "understand", "apply", "analyse", "evaluate", "create"]
"""What answering takes: the levels of the revised taxonomy (Anderson & Krathwohl 2001)."""
Kind = Literal["choice", "truefalse", "cloze", "short"]

Line = Annotated[str, Field(min_length=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words of the article that prove an answer."""

    __pydantic_config__ = STRICT

    text: Line
    """Copied from the article to the letter: `article.text[start:end]`."""
    start: Annotated[int, Field(ge=0)]
    """Offset in `Article.text`, in code points."""
    end: Annotated[int, Field(ge=0)]
    passage: Annotated[int, Field(ge=0)] = 0
    """Number of its paragraph, from 1; 0 where nobody knows, as in an item a teacher added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipleChoice:
    """One right answer among several."""

    __pydantic_config__ = STRICT

    kind: Literal["choice"] = "choice"
    stem: Line
    options: Annotated[tuple[Line, ...], Field(min_length=2)]
    """In the order they are shown: numbers ascend, others stand in a drawn order."""
    correct: Annotated[int, Field(ge=0)]
    """Index of the key in `options`."""

    def __post_init__(self) -> None:
        if self.correct >= len(self.options):
            raise ValueError(f"correct is {self.correct}, but the options count from 0 to {len(self.options) - 1}")

    @property
    def answer(self) -> str:
        """The key."""
        return self.options[self.correct]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalse:
    """A statement to judge."""

    __pydantic_config__ = STRICT

    kind: Literal["truefalse"] = "truefalse"
    statement: Line
    true: bool
    correction: str = ""
    """For a false statement what is true instead, as a sentence; else empty."""

    @property
    def answer(self) -> str:
        """`True` or `False`, as students write it."""
        return "True" if self.true else "False"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze:
    """A sentence with a gap."""

    __pydantic_config__ = STRICT

    kind: Literal["cloze"] = "cloze"
    sentence: Line
    """Holds exactly one `GAP`."""
    answer: Line
    """What fills the gap."""
    hint: str = ""
    """The category of the answer, such as `person`, or nothing."""

    def __post_init__(self) -> None:
        if len(GAPS.findall(self.sentence)) != 1 or self.sentence.count(GAP) != 1:
            raise ValueError(f"a cloze sentence holds one gap, written {GAP}")

    @property
    def before(self) -> str:
        """The sentence up to the gap."""
        return self.sentence.partition(GAP)[0]

    @property
    def after(self) -> str:
        """The sentence from the gap on."""
        return self.sentence.partition(GAP)[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortAnswer:
    """A question answered in a few words."""

    __pydantic_config__ = STRICT

    kind: Literal["short"] = "short"
    stem: Line
    answer: Line
    accepted: tuple[Line, ...] = ()
    """Other wordings that are as right: `Putin` for `Vladimir Putin`."""


Question = Annotated[MultipleChoice | TrueFalse | Cloze | ShortAnswer, Field(discriminator="kind")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A question, its proof and what is known about its worth."""

    __pydantic_config__ = STRICT

    id: Annotated[str, Field(pattern=r"^[\w.-]{1,64}$")]
    """A digest of article, fact slot and kind, never of wording, so that an edited item keeps its history in Anki."""
    question: Question
    evidence: Evidence | None = None
    """None only for an item that a teacher added or brought along; quizgen never makes one without."""
    score: Annotated[float, Field(ge=0, le=1)] = 0.0
    """How much it is worth asking, 0 to 1; orders the selection."""
    difficulty: Difficulty = "medium"
    bloom: Bloom = "remember"
    tags: tuple[Line, ...] = ()
    points: Annotated[int, Field(ge=0)] = 1

    @property
    def kind(self) -> Kind:
        """The kind of its question."""
        return self.question.kind

    @property
    def answer(self) -> str:
        """The key, as text."""
        return self.question.answer

    @property
    def prompt(self) -> str:
        """What the student reads first, as text."""
        match self.question:
            case MultipleChoice(stem=stem) | ShortAnswer(stem=stem):
                return stem
            case TrueFalse(statement=statement):
                return statement
            case Cloze(sentence=sentence):
                return sentence
