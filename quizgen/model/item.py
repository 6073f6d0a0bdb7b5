"""A question with its answer and its proof."""

import re
from collections.abc import Iterable
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
Kind = Literal["choice", "truefalse", "cloze", "short", "matching", "ordering", "open"]

Line = Annotated[str, Field(min_length=1)]
Id = Annotated[str, Field(pattern=r"^[\w.-]{1,64}$")]


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
    def prompt(self) -> str:
        """What the student reads first."""
        return self.stem

    @property
    def answer(self) -> str:
        """The key."""
        return self.options[self.correct]

    @property
    def ascending(self) -> bool:
        """Whether the options are numbers or dates, which stand in their own order and are not shuffled."""
        return all(any(map(str.isdigit, option)) for option in self.options)


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
    def prompt(self) -> str:
        """What the student reads first."""
        return self.statement

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
    accepted: tuple[Line, ...] = ()
    """Other wordings that are as right."""
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

    @property
    def prompt(self) -> str:
        """What the student reads first."""
        return self.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortAnswer:
    """A question answered in a few words."""

    __pydantic_config__ = STRICT

    kind: Literal["short"] = "short"
    stem: Line
    answer: Line
    accepted: tuple[Line, ...] = ()
    """Other wordings that are as right: `Putin` for `Vladimir Putin`."""

    @property
    def prompt(self) -> str:
        """What the student reads first."""
        return self.stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two things that belong together."""

    __pydantic_config__ = STRICT

    left: Line
    right: Line
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """What belongs to what; each right side to one left side only."""

    __pydantic_config__ = STRICT

    kind: Literal["matching"] = "matching"
    prompt: Line
    pairs: Annotated[tuple[Pair, ...], Field(min_length=2)]
    """In the order in which the left sides are shown."""
    extra: tuple[Line, ...] = ()
    """Right sides that belong to nothing."""

    def __post_init__(self) -> None:
        if len({*self.choices}) < len(self.pairs) + len(self.extra):
            raise ValueError("two right sides are equal, so that both would fit")

    @property
    def choices(self) -> tuple[str, ...]:
        """All right sides as they are shown: in the order of the alphabet, which tells nothing."""
        return tuple(sorted((*(pair.right for pair in self.pairs), *self.extra), key=lambda text: (text.lower(), text)))

    @property
    def correct(self) -> tuple[int, ...]:
        """For each left side the index of its right side in `choices`."""
        return tuple(self.choices.index(pair.right) for pair in self.pairs)

    @property
    def answer(self) -> str:
        """The pairs as a line of text."""
        return "; ".join(f"{pair.left} – {pair.right}" for pair in self.pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened at a known time."""

    __pydantic_config__ = STRICT

    text: Line
    """A sentence that does not say when."""
    when: str = ""
    """The time as the article has it, told with the answer."""
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """Events to put in order."""

    __pydantic_config__ = STRICT

    kind: Literal["ordering"] = "ordering"
    prompt: Line
    events: Annotated[tuple[Event, ...], Field(min_length=2)]
    """The earliest first."""
    order: tuple[int, ...] = ()
    """Index of each event in the order in which they are shown; empty: by the alphabet."""

    def __post_init__(self) -> None:
        if self.order and sorted(self.order) != list(range(len(self.events))):
            raise ValueError(f"order holds each number from 0 to {len(self.events) - 1} once, or is left out")

    @property
    def shown(self) -> tuple[int, ...]:
        """Index of each event, in the order in which they are shown; never the right one."""
        by_text = sorted(range(len(self.events)), key=lambda index: (self.events[index].text, index))
        order = self.order or tuple(by_text)
        return order if list(order) != sorted(order) else (*order[1:], order[0])

    @property
    def answer(self) -> str:
        """The events in order, with their times, as a line of text."""
        return "; ".join(f"{event.text} ({event.when})" if event.when else event.text for event in self.events)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something that a good answer says."""

    __pydantic_config__ = STRICT

    text: Line
    evidence: Evidence | None = None

    @property
    def is_quoted(self) -> bool:
        """Whether it is its evidence, letter by letter, so that it is its own proof."""
        return self.evidence is not None and letters(self.text) == letters(self.evidence.text)


def letters(text: str) -> str:
    """The letters and digits of the text, which are the same however its quotation marks are printed.

    >>> letters('"We like it," she said.')
    'welikeitshesaid'
    """
    return re.sub(r"[\W_]+", "", text).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenResponse:
    """A question to be answered in sentences."""

    __pydantic_config__ = STRICT

    kind: Literal["open"] = "open"
    prompt: Line
    expected: Annotated[tuple[Point, ...], Field(min_length=1)]
    """What a good answer mentions; others may be as good."""

    @property
    def answer(self) -> str:
        """What a good answer mentions, as a line of text."""
        return " ".join(point.text for point in self.expected)


Question = Annotated[
    MultipleChoice | TrueFalse | Cloze | ShortAnswer | Matching | Ordering | OpenResponse, Field(discriminator="kind")
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A question, its proof and what is known about its worth."""

    __pydantic_config__ = STRICT

    id: Id
    """A digest of article, fact slot and kind, never of wording, so that an edited item keeps its history in Anki."""
    question: Question
    evidence: Evidence | None = None
    """None only for an item that a teacher added or brought along; quizgen never makes one without."""
    score: Annotated[float, Field(ge=0, le=1)] = 0.0
    """How likely a careful teacher is to hand it out as it is, 0 to 1; orders the selection."""
    difficulty: Difficulty = "medium"
    bloom: Bloom = "remember"
    tags: tuple[Line, ...] = ()
    points: Annotated[int, Field(ge=0)] = 1
    topic: str = ""
    """What its article is about, where no word of the item tells: for cards, which stand under no heading."""

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
        return self.question.prompt

    @property
    def cue(self) -> str:
        """What stands before the prompt where there is no heading: `[Coral reefs] `, or nothing."""
        return f"[{self.topic}] " if self.topic else ""

    @property
    def proofs(self) -> tuple[Evidence, ...]:
        """The words of the article that prove it, each once, in the order of the answer."""
        match self.question:
            case Matching(pairs=parts) | Ordering(events=parts) | OpenResponse(expected=parts):
                found = (self.evidence, *(part.evidence for part in parts))
                return tuple(dict.fromkeys(evidence for evidence in found if evidence is not None))
            case _:
                return () if self.evidence is None else (self.evidence,)

    @property
    def proofs_beside(self) -> tuple[Evidence, ...]:
        """Those that stand beside a key which tells the points of a good answer: none that is itself such a point."""
        points = self.question.expected if isinstance(self.question, OpenResponse) else ()
        quoted = {point.evidence for point in points if point.is_quoted}
        return tuple(proof for proof in self.proofs if proof not in quoted)


def best_first(items: Iterable[Item]) -> list[Item]:
    """The items by their scores; of equals the one whose id comes first, so that the order is always the same."""
    return sorted(items, key=lambda item: (-item.score, item.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A question that quizgen does not vouch for: it waits in the quiz file for a teacher to mend it."""

    __pydantic_config__ = STRICT

    id: Id
    """The id of the item that it would be."""
    doubt: str = ""
    """What is against it: where a teacher leaves it out, the suggestion has been mended and is an item like others."""
    question: Question
    evidence: Evidence | None = None
    score: Annotated[float, Field(ge=0, le=1)] = 0.0
    difficulty: Difficulty = "medium"
    bloom: Bloom = "remember"
    tags: tuple[Line, ...] = ()
    topic: str = ""

    @property
    def item(self) -> Item:
        """The item that it is once mended."""
        return Item(
            id=self.id,
            question=self.question,
            evidence=self.evidence,
            score=self.score,
            difficulty=self.difficulty,
            bloom=self.bloom,
            tags=self.tags,
            topic=self.topic,
        )


def suggested(item: Item, doubt: str) -> Suggestion:
    """The item as a suggestion, with what is against it."""
    return Suggestion(
        id=item.id,
        doubt=doubt,
        question=item.question,
        evidence=item.evidence,
        score=item.score,
        difficulty=item.difficulty,
        bloom=item.bloom,
        tags=item.tags,
        topic=item.topic,
    )
