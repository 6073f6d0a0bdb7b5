"""What of an item tells whether a careful teacher hands it out: numbers that are read off it, by names.

They are of the kinds that Heilman & Smith rank questions by (*Good Question!*, 2010): the question word, lengths, what
classes of words question, answer and evidence consist of, and how far they are about what the article is about.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Self

from quizgen.model.item import GAP, Cloze, Evidence, Item

Genre = Literal["news", "life", "teaching"]
"""What an article does: it reports, it tells somebody's life, or it teaches a subject."""

CLASSES = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "NOUN", "NUM", "PRON", "PROPN", "PUNCT", "SCONJ", "VERB")
"""Classes of words that are counted, as Universal Dependencies name them."""

CONTENT = frozenset({"ADJ", "NOUN", "PROPN", "VERB"})
"""Classes of words that tell what something is about."""

ASKING = dict.fromkeys(("what", "who", "whom"), "PRON") | dict.fromkeys(("how", "when", "where", "why"), "SCONJ")
HELPING = dict.fromkeys(("are", "did", "do", "does", "is", "was", "were"), "AUX")
OF_QUESTIONS: Mapping[str, str] = {"which": "DET"} | ASKING | HELPING
"""Word → its class, where the article does not use it but a question does."""

WORD = re.compile(r"\w++(?:[-’'.]\w++)*+|[’']s\b|[^\w\s]")
"""A word, the ending of who has something, or a mark."""

ASKED = re.compile(
    r"\b(?:which \w+|how \w+|what (?:percentage|proportion|kind|news|did|does|do|is|are|was|were)|what|whom|who"
    r"|where|when|why)\b"
)
"""What is asked for."""

BY_NAME = re.compile(r"What (?:is|was) the name of ")
"""How somebody is asked for by name."""

REFERRING = frozenset("he her his it its she that their these they this those".split())
"""Words of the evidence that had to be replaced, or may be."""

OPENING = 700
"""Letters of an article in which its main names and things stand."""

SPAN = 120
"""Letters of a sentence."""

MOST = {"words": 60, "class": 12, "ratio": 2.0, "marks": 4, "sentence": 60}
"""Beyond these a trait says no more: few items that were judged have more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What an item stands in: its article, as far as traits are read off it."""

    text: str
    genre: Genre
    classes: Mapping[str, str]
    """Word, in small letters → the class that it mostly has in the article."""
    title: str = ""
    """The article's title; empty if it is but the name of its file."""
    doubts: Mapping[str, float] = field(default_factory=dict)
    """Id of an item that something is said against → what that takes off the log-odds of being taken."""
    often: Mapping[str, float] = field(init=False)
    """Word, in small letters → from 0 to 1, how often the article has it beside the word of content it has most."""
    opening: str = field(init=False)
    """The letters with which the article begins, in small."""
    quoted: dict[str, "Words"] = field(init=False, repr=False, compare=False, default_factory=dict)
    """Evidence → its words: several items have the same."""

    def __post_init__(self) -> None:
        counted = Counter(map(str.lower, words_in(self.text)))
        most = max((number for word, number in counted.items() if self.classes.get(word) in CONTENT), default=1)
        often = {word: min(1.0, math.log1p(number) / math.log1p(most)) for word, number in counted.items()}
        object.__setattr__(self, "often", often)
        object.__setattr__(self, "opening", self.text[:OPENING].lower())


def traits_of(item: Item, setting: Setting) -> dict[str, float]:
    """Name of each trait that the item has → how much of it; `item.score` is what it is worth asking."""
    question = Words.of(item.prompt.replace(GAP, "Xxxx"), setting)
    answer = Words.of(item.answer, setting)
    evidence = words_of(item.proofs, setting)
    told = frozenset(evidence.small)
    asked = [word for word, each in zip(question.small, question.classes, strict=True) if each in CONTENT]
    given = [word for word, each in zip(answer.small, answer.classes, strict=True) if each in {*CONTENT, "NUM"}]
    return {
        "worth": item.score,
        **dict.fromkeys(kinds_of(item, setting.genre), 1.0),
        **dict(counts("question", question)),
        **dict(counts("answer", answer)),
        **dict(counts("evidence", evidence)),
        "kept": min(MOST["ratio"], len(question.small) / max(1, len(evidence.small))),
        **dict(matter("question", asked, setting)),
        **dict(matter("answer", given, setting)),
        "question: not in evidence": share(word not in told for word in asked),
        **dict(marks(item.prompt, question)),
        "evidence: referring": min(MOST["marks"], sum(word in REFERRING for word in evidence.small)),
        **dict(place(item, setting)),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words and marks of a text, and of what class each is."""

    small: Sequence[str]
    """In small letters."""
    classes: Sequence[str]

    @classmethod
    def of(cls, text: str, setting: Setting) -> Self:
        """Those of the text, in the article of the setting."""
        words = words_in(text)
        return cls(small=[word.lower() for word in words], classes=classes_of(words, setting.classes))


def words_of(proofs: Sequence[Evidence], setting: Setting) -> Words:
    """Those of the evidence."""
    text = " ".join(proof.text for proof in proofs)
    if text not in setting.quoted:
        setting.quoted[text] = Words.of(text, setting)
    return setting.quoted[text]


def words_in(text: str) -> list[str]:
    """The words and marks of the text."""
    return WORD.findall(text)


def classes_of(words: Sequence[str], known: Mapping[str, str]) -> list[str]:
    """The class of each of the words, by `known` or by its letters.

    >>> classes_of(["Where", "did", "Ada", "bake", "12", "cakes", "?"], {"bake": "VERB", "ada": "PROPN"})
    ['SCONJ', 'AUX', 'PROPN', 'VERB', 'NUM', 'NOUN', 'PUNCT']
    """
    return [class_of(word, number > 0, known) for number, word in enumerate(words)]


def class_of(word: str, inside: bool, known: Mapping[str, str]) -> str:
    """The class of the word; `inside`: it is not the first, so that a capital letter makes a name of it."""
    small = word.lower()
    found = known.get(small) or known.get(small.replace("’", "'")) or OF_QUESTIONS.get(small)
    named = inside and word[0].isupper()
    if found is not None:
        return "PROPN" if named and found == "NOUN" else found
    if word[0].isdigit():
        return "NUM"
    if not word[0].isalnum():
        return "PUNCT" if len(word) == 1 else "PART"
    return "PROPN" if named else "NOUN"


def kinds_of(item: Item, genre: Genre) -> Iterator[str]:
    """What kind of item it is, and what it asks for, in itself and in such an article."""
    form = form_of(item)
    for name in (f"kind: {item.kind}", f"form: {item.kind} {form}"):
        yield name
        yield f"{name} in {genre}"


def form_of(item: Item) -> str:
    """What the item asks for: the question word, the hint at a gap, the verdict on a statement, or how it begins."""
    if isinstance(item.question, Cloze):
        return item.question.hint
    if item.kind == "truefalse":
        return item.answer
    if item.kind == "open":
        return " ".join(item.prompt.split()[:2])
    if BY_NAME.match(item.prompt):
        return "who"
    found = ASKED.search(item.prompt.lower())
    return found[0] if found else ""


def counts(part: str, words: Words) -> Iterator[tuple[str, float]]:
    """How many words there are, in all and of each class."""
    counted = Counter(words.classes)
    yield f"{part}: words", min(MOST["words"], len(words.small))
    for name in CLASSES:
        yield f"{part}: {name}", min(MOST["class"], counted[name])


def matter(part: str, words: Sequence[str], setting: Setting) -> Iterator[tuple[str, float]]:
    """How often the article has the words, and how many of them stand in its opening."""
    often = [setting.often.get(word, 0.0) for word in words] or [0.0]
    yield f"{part}: often", sum(often) / len(often)
    yield f"{part}: least often", min(often)
    yield f"{part}: most often", max(often)
    yield f"{part}: in opening", share(word in setting.opening for word in words)


def share(found: Iterable[bool]) -> float:
    """What share of them is true; of none, 0."""
    all_found = list(found)
    return sum(all_found) / max(1, len(all_found))


def marks(prompt: str, words: Words) -> Iterator[tuple[str, float]]:
    """What shows how the question is built."""
    pairs = zip(words.small, words.classes[1:], strict=False)
    yield "question: the thing", min(MOST["marks"], sum(word == "the" and after == "NOUN" for word, after in pairs))
    yield "question: a thing", min(MOST["marks"], sum(word in {"a", "an"} for word in words.small))
    yield "question: commas", min(MOST["marks"], prompt.count(","))
    yield "question: quotations", min(MOST["marks"], prompt.count("“"))
    yield "question: dashes", min(MOST["marks"], prompt.count("–") + prompt.count("—"))


def place(item: Item, setting: Setting) -> Iterator[tuple[str, float]]:
    """Where in the article the evidence stands."""
    start = item.proofs[0].start if item.proofs else 0
    yield "place", start / max(1, len(setting.text))
    yield "place: opening", float(start < OPENING)
    yield "place: sentence", min(MOST["sentence"], start / SPAN)
    yield "proofs", float(len(item.proofs))
